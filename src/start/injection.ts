import { EINTR } from '../libc/errors.ts';
import { addressOf, errno, ptrace, wait4 } from '../libc/libc.ts';
import {
  PTRACE_DETACH,
  PTRACE_GETREGS,
  PTRACE_SETREGS,
  PTRACE_SYSCALL,
  SYSCALL_STOP,
} from '../libc/ptrace-requests.ts';
import { __WALL, isStop, stopEvent, stopSignal } from '../libc/wait-status.ts';

/** Places in `struct user_regs_struct` of x86-64 (sys/user.h), in words of 64 bits. */
const R10 = 7;
const R9 = 8;
const R8 = 9;
const RAX = 10;
const RDX = 12;
const RSI = 13;
const RDI = 14;
const ORIG_RAX = 15;
const RIP = 16;
const REGISTERS_SIZE = 27 * 8;
const ARGUMENTS = [RDI, RSI, RDX, R10, R8, R9];

/** Bytes of the instruction `syscall`. */
const SYSCALL_INSTRUCTION_SIZE = 2;

const TWO_32 = 0x1_0000_0000;

/** The tracee ended while it worked for us. */
export class TraceeEnded extends Error {
  constructor(readonly status: number) {
    super('tracee ended');
  }
}

/** Makes a tracee in a syscall-stop do system calls of ours. */
export class Injection {
  private readonly bytes = Buffer.allocUnsafeSlow(REGISTERS_SIZE);
  private readonly words = new Uint32Array(this.bytes.buffer);
  private readonly address = addressOf(this.bytes);

  private constructor(
    private readonly tid: number,
    private atEntry: boolean,
  ) {}

  /** At the entry-stop of a call of the tracee's, which is replaced: what the tracee wanted to do is lost. */
  static atEntry(tid: number): Injection {
    return new Injection(tid, true);
  }

  /** At the exit-stop of a call. */
  static afterCall(tid: number): Injection {
    return new Injection(tid, false);
  }

  /** Does a call: its result, -errno where it failed. */
  call(number: number, ...args: number[]): number {
    this.prepare(number, args);
    if (!this.atEntry) this.nextSyscallStop();
    this.nextSyscallStop();
    this.atEntry = false;
    ptrace(PTRACE_GETREGS, this.tid, 0, this.address);
    const high = this.words[RAX * 2 + 1] as number;
    return (high | 0) * TWO_32 + (this.words[RAX * 2] as number);
  }

  /** Sends the tracee, at an exit-stop, into a call and does not wait: its entry-stop comes next. */
  begin(number: number, ...args: number[]): void {
    this.prepare(number, args);
    ptrace(PTRACE_SYSCALL, this.tid, 0, 0);
  }

  /** Lets the tracee, at an exit-stop, go for good, and into a call. */
  release(number: number, ...args: number[]): void {
    this.prepare(number, args);
    ptrace(PTRACE_DETACH, this.tid, 0, 0);
  }

  /** Registers for a call: in place of the one being entered, or from the `syscall` instruction just executed. */
  private prepare(number: number, args: readonly number[]): void {
    ptrace(PTRACE_GETREGS, this.tid, 0, this.address);
    if (this.atEntry) {
      this.set(ORIG_RAX, number);
    } else {
      this.set(RIP, this.get(RIP) - SYSCALL_INSTRUCTION_SIZE);
      this.set(RAX, number);
      this.words.fill(0xffff_ffff, ORIG_RAX * 2, ORIG_RAX * 2 + 2);
    }
    for (const [index, value] of args.entries()) this.set(ARGUMENTS[index] as number, value);
    ptrace(PTRACE_SETREGS, this.tid, 0, this.address);
  }

  private nextSyscallStop(): void {
    ptrace(PTRACE_SYSCALL, this.tid, 0, 0);
    waitForSyscallStop(this.tid);
  }

  private get(register: number): number {
    return (this.words[register * 2 + 1] as number) * TWO_32 + (this.words[register * 2] as number);
  }

  private set(register: number, value: number): void {
    this.words[register * 2] = value;
    this.words[register * 2 + 1] = value / TWO_32;
  }
}

/** Waits until the tracee is in a syscall-stop, passing on whatever else stops it; throws where it ends. */
export function waitForSyscallStop(tid: number): void {
  while (waitForSyscallOrEvent(tid) !== 0) ptrace(PTRACE_SYSCALL, tid, 0, 0);
}

/** As `waitForSyscallStop`, or until an event stops the tracee: gives its PTRACE_EVENT_*, 0 for a syscall-stop. */
export function waitForSyscallOrEvent(tid: number): number {
  for (;;) {
    const status = waitFor(tid);
    if (!isStop(status)) throw new TraceeEnded(status);
    if (stopSignal(status) === SYSCALL_STOP || stopEvent(status) !== 0) return stopEvent(status);
    ptrace(PTRACE_SYSCALL, tid, 0, stopSignal(status));
  }
}

function waitFor(tid: number): number {
  while (wait4(tid, statusAddress, __WALL, 0) !== tid) {
    if (errno() !== EINTR) throw new TraceeEnded(0);
  }
  return statusWord[0] as number;
}

const statusBytes = Buffer.allocUnsafeSlow(4);
const statusWord = new Int32Array(statusBytes.buffer);
const statusAddress = addressOf(statusBytes);
