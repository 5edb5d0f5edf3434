import { X86_64 } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';
import { procFolder } from '../process/numbering.ts';
import { textOf } from '../process/proc-files.ts';

/** A call that a thread is blocked in, as `/proc/TID/syscall` tells (proc(5)). */
export interface CallUnderWay {
  readonly number: number;
  /** Six arguments, the stack pointer and the instruction pointer. */
  readonly registers: readonly bigint[];
}

/** Undefined of a thread that is in no call, or that runs in one. */
export function callUnderWay(tid: number): CallUnderWay | undefined {
  const words =
    textOf(`${procFolder(tid)}/syscall`)
      ?.trim()
      .split(' ') ?? [];
  // `running`, or -1 where the thread is blocked outside of a call.
  if (words.length < 9 || words[0] === '-1') return undefined;
  return { number: Number(words[0]), registers: words.slice(1).map(BigInt) };
}

/** Whether a thread is blocked in this call, or in one like it. */
export function isUnderWay(tid: number, call: SyscallCall): boolean {
  const found = callUnderWay(tid);
  if (found?.number !== call.number) return false;
  const { registers } = found;
  if (!equals(call.stackPointer, 0, registers[6]) || !equals(call.instructionPointer, 0, registers[7]))
    return false;
  // Those of others may have been unpacked.
  return (
    call.abi !== X86_64 || registers.slice(0, 6).every((value, index) => equals(call.args, 2 * index, value))
  );
}

function equals(halves: Uint32Array, at: number, value: bigint | undefined): boolean {
  return value === (BigInt(halves[at + 1] as number) << 32n) + BigInt(halves[at] as number);
}
