import type { Abi } from '../abi/abi.ts';

/** What was counted of one call, where calls are counted rather than told. Times in nanoseconds. */
export interface CallCount {
  readonly abi: Abi['name'];
  readonly number: number;
  /** Which call this one carried in its arguments (i386's socketcall and ipc); 0 where it carried none. */
  readonly carried: number;
  readonly calls: number;
  readonly errors: number;
  readonly time: number;
  readonly shortest: number;
  readonly longest: number;
  /** From entry to return, where that was asked for beside the time; else 0. */
  readonly wallTime: number;
  readonly wallShortest: number;
  readonly wallLongest: number;
}

/** Takes the counts of all calls that were made, once. */
export type CountConsumer = (count: CallCount) => void;
