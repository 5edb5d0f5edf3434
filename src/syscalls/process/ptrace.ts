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
import { array, pointee, pointer } from '../../types/pointer.ts';
import { siginfo } from '../../types/siginfo.ts';
import { signal } from '../../types/signal.ts';
import { sigset } from '../../types/sigset.ts';
import { struct } from '../../types/struct.ts';
import { onlyIf, out, type Type } from '../../types/type.ts';
import type { Syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import {
  filterMetadata,
  registerPointer,
  registerVector,
  storedRegisterVector,
  systemCallInfo,
  userOffset,
} from './ptrace-types.ts';

const request = enumeration(PTRACE_REQUESTS, 'word');
const unused = onlyIf(() => false, address);
const addr = address;

const peek = out(pointee(address));
const registerSet = enumeration(REGISTER_SETS);
const options: Variant = [{ request, pid, addr, data: flags(PTRACE_OPTIONS, 'word') }];
const resumed: Variant = [{ request, pid, addr, data: signal }];
const peekedSignals = pointer(struct({ off: uint64, flags: flags(PTRACE_PEEKSIGINFO_FLAGS), nr: uint }));

/** A request whose third argument means nothing. */
function dataOnly(data: Type): Record<string, Type | ReturnType<typeof out>> {
  return { request, pid, addr: unused, data };
}

/** ptrace(2), request by request. */
export const ptrace: Syscall = variants(
  'ptrace',
  { argument: 0, names: PTRACE_REQUESTS, wide: true },
  {
    PTRACE_TRACEME: [{ request }],
    'PTRACE_KILL PTRACE_ATTACH PTRACE_INTERRUPT PTRACE_LISTEN': [{ request, pid }],
    'PTRACE_PEEKTEXT PTRACE_PEEKDATA': [{ request, pid, addr, data: peek }],
    PTRACE_PEEKUSER: [{ request, pid, addr: userOffset, data: peek }],
    PTRACE_POKEUSER: [{ request, pid, addr: userOffset, data: address }],
    'PTRACE_CONT PTRACE_SINGLESTEP PTRACE_SYSCALL PTRACE_DETACH': resumed,
    'PTRACE_SYSEMU PTRACE_SYSEMU_SINGLESTEP PTRACE_SINGLEBLOCK': resumed,
    'PTRACE_SEIZE PTRACE_SETOPTIONS PTRACE_OLDSETOPTIONS': options,
    PTRACE_GETEVENTMSG: [{ request, pid, addr, data: out(pointee(ulong)) }],
    PTRACE_GETSIGINFO: [{ request, pid, addr, data: out(pointer(siginfo)) }],
    PTRACE_SETSIGINFO: [{ request, pid, addr, data: pointer(siginfo) }],
    PTRACE_PEEKSIGINFO: [{ request, pid, addr: peekedSignals, data: out(array(siginfo, RETURNED)) }],
    PTRACE_GETSIGMASK: [{ request, pid, addr: ulong, data: out(sigset('addr')) }],
    PTRACE_SETSIGMASK: [{ request, pid, addr: ulong, data: sigset('addr') }],
    PTRACE_GETREGS: [{ ...dataOnly(address), data: out(registerPointer('general')) }],
    PTRACE_SETREGS: [dataOnly(registerPointer('general'))],
    PTRACE_GETFPREGS: [{ ...dataOnly(address), data: out(registerPointer('floating')) }],
    PTRACE_SETFPREGS: [dataOnly(registerPointer('floating'))],
    PTRACE_GETREGSET: [{ request, pid, addr: registerSet, data: out(storedRegisterVector) }],
    PTRACE_SETREGSET: [{ request, pid, addr: registerSet, data: registerVector }],
    PTRACE_SECCOMP_GET_FILTER: [{ request, pid, addr: ulong, data: out(seccompStatements(RETURNED)) }],
    PTRACE_SECCOMP_GET_METADATA: [{ request, pid, addr: ulong, data: out(filterMetadata) }],
    PTRACE_GET_SYSCALL_INFO: [{ request, pid, addr: ulong, data: out(systemCallInfo) }],
  },
  [{ request, pid, addr, data: address }],
);
