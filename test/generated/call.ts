import type { Abi } from '../../src/abi/abi.ts';

/** A call that is made up: its registers, what it changes in memory beforehand, and what it returns. */
export interface GeneratedCall {
  readonly abi: Abi;
  readonly number: number;
  /** As `SyscallCall.args`: low half of argument n at 2n, high half at 2n+1. */
  readonly args: Uint32Array;
  /** The result as two halves: a failure is what the kernel returns, a small negative number. */
  readonly result: readonly [low: number, high: number];
  /** 32-bit words that memory holds instead of what is there, by address. */
  readonly changes: ReadonlyMap<number, number>;
}
