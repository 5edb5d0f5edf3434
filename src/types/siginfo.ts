import { type Abi, abiOfCall, architectureOf, numberInTable } from '../abi/abi.ts';
import { ERRNOS, RESTART_ERRNOS } from '../abi/generated/errno.ts';
import { AUDIT_ARCHITECTURES } from '../abi/generated/process.ts';
import { ANY_SIGNAL_CODES, SIGNAL_CODES, SIGNALS } from '../abi/generated/signals.ts';
import { syscallsOf } from '../abi/syscalls.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import { printClockTicks } from './clock-ticks.ts';
import type { Decoding } from './decoding.ts';
import { planDescriptor, printDescriptor } from './descriptor.ts';
import { planProcess, printId, printPid } from './ids.ts';
import { printSignal } from './signal.ts';
import { Aggregate, type Type } from './type.ts';

/** Bytes of `siginfo_t` (asm-generic/siginfo.h), on both ABIs. */
export const SIGINFO_SIZE = 128;

/** `siginfo_t`, for pointers to one. */
export const siginfo: Type = new (class extends Aggregate {
  size(): number {
    return SIGINFO_SIZE;
  }

  align(abi: Abi): number {
    return abi.wordSize;
  }

  printAt(c: Decoding, at: number): void {
    printSiginfo(c, at);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    const rest = restOf(plan.abi);
    planProcess(plan, plan.load(address, rest, 4));
    planDescriptor(plan, plan.load(address, rest + plan.abi.wordSize, 4));
  }
})();

/** Where what depends on the code begins. */
function restOf({ wordSize }: Abi): number {
  return wordSize === 8 ? 16 : 12;
}

/**
 * Prints the `siginfo_t` at `at` in the memory's window, in the layout of `c.abi`; `{}` where it has no signal.
 * @param current the ABI that the tracee itself uses; ptrace gives the siginfo of i386 programs in the other layout
 */
export function printSiginfo(c: Decoding, at: number, current: Abi = c.abi): void {
  const { out, memory } = c;
  const number = memory.i32(at);
  out.beginStruct();
  if (number !== 0) {
    const code = memory.i32(at + 8);
    out.field('si_signo');
    printSignal(c, number);
    out.field('si_code');
    printCode(c, number, code);
    printErrno(c, memory.u32(at + 4));
    const rest = at + restOf(c.abi);
    if (code <= 0) printSentByProgram(c, code, rest);
    else printSentByKernel(c, number, code, rest, current);
  }
  out.endStruct();
}

/** si_code values and signals whose members differ from the rest (asm-generic/siginfo.h, asm/signal.h). */
const SI_USER = 0;
const SI_TIMER = -2;
const SI_SIGIO = -5;
const SI_TKILL = -6;
const CLD_EXITED = 1;
const SEGV_BNDERR = 3;
const SEGV_PKUERR = 4;
const BUS_MCEERR_AR = 4;
const BUS_MCEERR_AO = 5;
const POLL_HUP = 6;
const SIGILL = SIGNALS.indexOf('SIGILL');
const SIGTRAP = SIGNALS.indexOf('SIGTRAP');
const SIGBUS = SIGNALS.indexOf('SIGBUS');
const SIGFPE = SIGNALS.indexOf('SIGFPE');
const SIGSEGV = SIGNALS.indexOf('SIGSEGV');
const SIGCHLD = SIGNALS.indexOf('SIGCHLD');
const SIGIO = SIGNALS.indexOf('SIGIO');
const SIGSYS = SIGNALS.indexOf('SIGSYS');

const CODES_BY_SIGNAL = SIGNALS.map((name) => (name === undefined ? undefined : SIGNAL_CODES[name]));

function printCode(c: Decoding, number: number, code: number): void {
  const name = ANY_SIGNAL_CODES.get(code) ?? CODES_BY_SIGNAL[number]?.get(code);
  if (name === undefined) c.out.hex(code >>> 0, 0);
  else c.out.constant(name, code >>> 0, 0);
}

function printErrno(c: Decoding, errno: number): void {
  if (errno === 0) return;
  c.out.field('si_errno');
  const known = ERRNOS.get(errno) ?? RESTART_ERRNOS.get(errno);
  if (known) c.out.constant(known[0], errno, 0, 'unsigned');
  else c.out.int(errno);
}

/** The members behind si_code, which start at `rest`, of a signal that a program (or a timer) sent. */
function printSentByProgram(c: Decoding, code: number, rest: number): void {
  switch (code) {
    case SI_USER:
    case SI_TKILL:
      printSender(c, rest);
      break;
    case SI_TIMER:
      c.out.field('si_timerid');
      c.out.hex(c.memory.u32(rest), 0);
      c.out.field('si_overrun');
      c.out.int(c.memory.i32(rest + 4));
      printValue(c, rest + 8);
      break;
    case SI_SIGIO:
      printPoll(c, rest);
      break;
    default:
      printSender(c, rest);
      printValueUnlessNull(c, rest + 8);
  }
}

function printSentByKernel(c: Decoding, number: number, code: number, rest: number, current: Abi): void {
  switch (number) {
    case SIGCHLD:
      printChild(c, code, rest);
      break;
    case SIGILL:
    case SIGTRAP:
    case SIGBUS:
    case SIGFPE:
    case SIGSEGV:
      printFault(c, number, code, rest);
      break;
    case SIGIO:
      if (code <= POLL_HUP) printPoll(c, rest);
      break;
    case SIGSYS:
      printSystemCall(c, rest, current);
      break;
    default:
      if (c.memory.u32(rest) !== 0 || c.memory.u32(rest + 4) !== 0) printSender(c, rest);
      printValueUnlessNull(c, rest + 8);
  }
}

function printSender(c: Decoding, rest: number): void {
  c.out.field('si_pid');
  printPid(c, c.memory.i32(rest));
  c.out.field('si_uid');
  printId(c, c.memory.u32(rest + 4));
}

function printValueUnlessNull(c: Decoding, at: number): void {
  if (c.memory.u32(at) !== 0 || highOfWord(c, at) !== 0) printValue(c, at);
}

/** `union sigval`. */
function printValue(c: Decoding, at: number): void {
  const low = c.memory.u32(at);
  const high = highOfWord(c, at);
  c.out.field('si_int');
  c.out.int(low | 0);
  c.out.field('si_ptr');
  c.out.address(low, high);
}

function printChild(c: Decoding, code: number, rest: number): void {
  printSender(c, rest);
  c.out.field('si_status');
  const status = c.memory.i32(rest + 8);
  if (code === CLD_EXITED) c.out.int(status);
  else printSignal(c, status);
  const times = rest + (c.abi.wordSize === 8 ? 16 : 12);
  c.out.field('si_utime');
  printSignExtendedTicks(c, times);
  c.out.field('si_stime');
  printSignExtendedTicks(c, times + c.abi.registerSize);
}

/** Ticks of an i386 tracee are signed there and widened; x32's are wide, and lie as if they were not. */
function printSignExtendedTicks(c: Decoding, at: number): void {
  const low = c.memory.u32(at);
  if (c.abi.registerSize === 8) printClockTicks(c, low, c.memory.u32(at + 4));
  else printClockTicks(c, low, (low | 0) < 0 ? 0xffffffff : 0);
}

function printFault(c: Decoding, number: number, code: number, rest: number): void {
  const { abi, out, memory } = c;
  printAddressField(c, 'si_addr', rest);
  const leastSignificantBit = rest + abi.wordSize;
  const behind = leastSignificantBit + abi.wordSize;
  if (number === SIGBUS && (code === BUS_MCEERR_AR || code === BUS_MCEERR_AO)) {
    out.field('si_addr_lsb');
    out.hex(memory.u16(leastSignificantBit), 0);
  } else if (number === SIGSEGV && code === SEGV_BNDERR) {
    printAddressField(c, 'si_lower', behind);
    printAddressField(c, 'si_upper', behind + abi.wordSize);
  } else if (number === SIGSEGV && code === SEGV_PKUERR) {
    out.field('si_pkey');
    out.int(memory.u32(behind));
  }
}

function printAddressField(c: Decoding, name: string, at: number): void {
  c.out.field(name);
  c.out.address(c.memory.u32(at), highOfWord(c, at));
}

function printPoll(c: Decoding, rest: number): void {
  const low = c.memory.u32(rest);
  c.out.field('si_band');
  if (c.abi.wordSize === 4) c.out.int(low | 0);
  else c.out.signed(low, c.memory.u32(rest + 4));
  c.out.field('si_fd');
  printDescriptor(c, c.memory.i32(rest + c.abi.wordSize));
}

function printSystemCall(c: Decoding, rest: number, current: Abi): void {
  const { out, memory } = c;
  printAddressField(c, 'si_call_addr', rest);
  const number = memory.u32(rest + c.abi.wordSize);
  const arch = memory.u32(rest + c.abi.wordSize + 4);
  out.field('si_syscall');
  printSystemCallNumber(c, number, arch, current);
  out.field('si_arch');
  out.enumeration(AUDIT_ARCHITECTURES, arch, 0);
}

/**
 * Prints the number of a call in the table of an audit architecture: `__NR_read` where that is the ABI that prints,
 * otherwise the number, with the name as a comment where there is one.
 */
export function printSystemCallNumber(c: Decoding, number: number, arch: number, current: Abi): void {
  const architecture = architectureOf(arch);
  const abi = architecture && abiOfCall(architecture, number);
  const name = abi && syscallsOf(abi.name)[numberInTable(abi, number)]?.[0];
  if (name === undefined) {
    c.out.int(number);
  } else if (abi === current) {
    c.out.constant(`__NR_${name}`, number, 0, 'unsigned');
  } else {
    c.out.int(number);
    c.out.meaning(name);
  }
}

function highOfWord(c: Decoding, at: number): number {
  return c.abi.wordSize === 8 ? c.memory.u32(at + 4) : 0;
}
