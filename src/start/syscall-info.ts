import { type Abi, abiOfCall, architectureOf, numberInTable } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';
import { addressOf, ptrace } from '../libc/libc.ts';
import { PTRACE_GET_SYSCALL_INFO } from '../libc/ptrace-requests.ts';
import { shortenArguments } from './x32-arguments.ts';

/** `op` of `struct ptrace_syscall_info` (linux/ptrace.h). */
export const INFO_ENTRY = 1;
export const INFO_EXIT = 2;
/** As at an entry-stop, but of a seccomp filter's. */
export const INFO_SECCOMP = 3;

const SIZE = 88;
/** Offsets in 32-bit words: `arch`, `instruction_pointer`, `stack_pointer`, then `entry.nr` or `exit.rval`, `entry.args`. */
const ARCH = 1;
const INSTRUCTION_POINTER = 2;
const STACK_POINTER = 4;
const NUMBER = 6;
const ARGS = 8;
const RESULT = 6;
const IS_ERROR_BYTE = 32;

/** `struct ptrace_syscall_info` (linux/ptrace.h) of the tracee that was asked about last. */
export class SyscallInfo {
  private readonly bytes = Buffer.allocUnsafeSlow(SIZE);
  private readonly words = new Uint32Array(this.bytes.buffer);
  private readonly address = addressOf(this.bytes);

  /** Asks the kernel; gives the `op`, or -1 where the tracee is gone or not in a ptrace-stop. */
  fetch(tid: number): number {
    if (ptrace(PTRACE_GET_SYSCALL_INFO, tid, SIZE, this.address) <= 0) return -1;
    return this.bytes[0] as number;
  }

  /** Number of the syscall, as the tracee's register holds it (its low half). */
  get number(): number {
    return this.words[NUMBER] as number;
  }

  get firstArgument(): number {
    return this.words[ARGS] as number;
  }

  get resultLow(): number {
    return this.words[RESULT] as number;
  }

  get resultHigh(): number {
    return this.words[RESULT + 1] as number;
  }

  /** Positive error number, 0 where the call succeeded. */
  get errno(): number {
    return this.bytes[IS_ERROR_BYTE] === 0 ? 0 : -((this.words[RESULT] as number) | 0);
  }

  /** Puts another result in the place of the kernel's: 64 bits, and the error number that it stands for or 0. */
  setResult(value: bigint, errno: number): void {
    this.words[RESULT] = Number(BigInt.asUintN(32, value));
    this.words[RESULT + 1] = Number(BigInt.asUintN(32, value >> 32n));
    this.bytes[IS_ERROR_BYTE] = errno === 0 ? 0 : 1;
  }

  /** Copies of an entry-stop no more than which call it is; gives its ABI, if that is known. */
  copyNumber(call: SyscallCall): Abi | undefined {
    const { number } = this;
    const architecture = architectureOf(this.words[ARCH] as number);
    const abi = architecture && abiOfCall(architecture, number);
    call.previous = call.number;
    call.previousAbi = call.abi;
    call.abi = abi ?? call.abi;
    call.number = numberInTable(call.abi, number);
    return abi;
  }

  /** Copies where the tracee is, at any stop. */
  copyInstructionPointer({ instructionPointer }: SyscallCall): void {
    instructionPointer[0] = this.words[INSTRUCTION_POINTER] as number;
    instructionPointer[1] = this.words[INSTRUCTION_POINTER + 1] as number;
  }

  /** Copies the rest of what an entry-stop says. */
  copyEntry(call: SyscallCall): void {
    const { words } = this;
    const { args, stackPointer } = call;
    call.carried = 0;
    this.copyInstructionPointer(call);
    stackPointer[0] = words[STACK_POINTER] as number;
    stackPointer[1] = words[STACK_POINTER + 1] as number;
    for (let index = 0; index < 12; index++) args[index] = words[ARGS + index] as number;
    shortenArguments(call);
  }
}
