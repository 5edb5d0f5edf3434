import {
  PTRACE_OPTIONS,
  PTRACE_PEEKSIGINFO_FLAGS,
  PTRACE_REQUESTS,
  REGISTER_SETS,
} from '../../abi/generated/process.ts';
import { seccompStatements } from '../../types/bpf-filter.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { pid } from '../../types/ids.ts';
import { RETURNED } from '../../types/length.ts';
import { address, uint, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { siginfo } from '../../types/siginfo.ts';
import { signal } from '../../types/signal.ts';
import { sigset } from '../../types/sigset.ts';
import { struct } from '../../types/struct.ts';
import { type Argument, onlyIf, out, type Type } from '../../types/type.ts';
import type { Syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import {
  filterMetadata,
  givenSystemCallInfo,
  peekedSiginfos,
  registerPointer,
  registerVector,
  storedRegisterVector,
  systemCallInfo,
  userOffset,
} from './ptrace-types.ts';

const op = enumeration(PTRACE_REQUESTS, 'word');
const unused = onlyIf(() => false, address);
const addr = address;

const peek = out(pointee(address));
const registerSet = enumeration(REGISTER_SETS);
const options: Variant = [{ op, pid, addr, data: flags(PTRACE_OPTIONS, 'word') }];
const resumed: Variant = [{ op, pid, addr, data: signal }];
const peekedSignals = pointer(struct({ off: uint64, flags: flags(PTRACE_PEEKSIGINFO_FLAGS), nr: uint }));

/** A request about registers: its third argument means nothing, and strace calls the fourth by its name. */
function onRegisters(registers: Type | Argument): Variant {
  return [{ op, pid, data: unused, addr: registers }];
}

/** ptrace(2), request by request. */
export const ptrace: Syscall = variants(
  'ptrace',
  { argument: 0, names: PTRACE_REQUESTS, wide: true },
  {
    PTRACE_TRACEME: [{ op }],
    'PTRACE_KILL PTRACE_ATTACH PTRACE_INTERRUPT PTRACE_LISTEN': [{ op, pid }],
    'PTRACE_PEEKTEXT PTRACE_PEEKDATA': [{ op, pid, addr, data: peek }],
    PTRACE_PEEKUSER: [{ op, pid, addr: userOffset, data: peek }],
    PTRACE_POKEUSER: [{ op, pid, addr: userOffset, data: address }],
    'PTRACE_CONT PTRACE_SINGLESTEP PTRACE_SYSCALL PTRACE_DETACH': resumed,
    'PTRACE_SYSEMU PTRACE_SYSEMU_SINGLESTEP PTRACE_SINGLEBLOCK': resumed,
    'PTRACE_SEIZE PTRACE_SETOPTIONS PTRACE_OLDSETOPTIONS': options,
    PTRACE_GETEVENTMSG: [{ op, pid, addr, data: out(pointee(ulong)) }],
    PTRACE_GETSIGINFO: [{ op, pid, addr, data: out(pointer(siginfo)) }],
    PTRACE_SETSIGINFO: [{ op, pid, addr, data: pointer(siginfo) }],
    PTRACE_PEEKSIGINFO: [{ op, pid, addr: peekedSignals, data: out(peekedSiginfos) }],
    PTRACE_GETSIGMASK: [{ op, pid, addr: ulong, data: out(sigset('addr')) }],
    PTRACE_SETSIGMASK: [{ op, pid, addr: ulong, data: sigset('addr') }],
    PTRACE_GETREGS: onRegisters(out(registerPointer('general'))),
    PTRACE_SETREGS: onRegisters(registerPointer('general')),
    PTRACE_GETFPREGS: onRegisters(out(registerPointer('floating'))),
    PTRACE_SETFPREGS: onRegisters(registerPointer('floating')),
    PTRACE_GETREGSET: [{ op, pid, addr: registerSet, data: out(storedRegisterVector) }],
    PTRACE_SETREGSET: [{ op, pid, addr: registerSet, data: registerVector }],
    PTRACE_SECCOMP_GET_FILTER: [{ op, pid, addr: ulong, data: out(seccompStatements(RETURNED)) }],
    PTRACE_SECCOMP_GET_METADATA: [{ op, pid, addr: ulong, data: out(filterMetadata) }],
    PTRACE_GET_SYSCALL_INFO: [{ op, pid, addr: ulong, data: out(systemCallInfo) }],
    PTRACE_SET_SYSCALL_INFO: [{ op, pid, addr: ulong, data: givenSystemCallInfo }],
  },
  [{ op, pid, addr, data: address }],
);
