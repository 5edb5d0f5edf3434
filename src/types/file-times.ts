import type { Abi } from '../abi/abi.ts';
import { printMoment } from './absolute-time.ts';
import type { Decoding } from './decoding.ts';
import { inlineArray } from './inline.ts';
import { pointer } from './pointer.ts';
import { timespec, timespec64, timeval } from './timespec.ts';
import { Aggregate, type Type } from './type.ts';

/** `sys/stat.h`: values of `tv_nsec` that stand for no moment. */
const SPECIAL: ReadonlyMap<number, string> = new Map([
  [0x3fff_ffff, 'UTIME_NOW'],
  [0x3fff_fffe, 'UTIME_OMIT'],
]);

/** A time that a comment explains as a moment; with nanoseconds also `UTIME_NOW` and `UTIME_OMIT`. */
class FileTime extends Aggregate {
  override readonly follows = false;

  constructor(
    readonly time: Type,
    readonly digits: 6 | 9,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.time.size(abi);
  }

  align(abi: Abi): number {
    return this.time.align(abi);
  }

  printAt(c: Decoding, at: number): void {
    const { memory } = c;
    const field = this.size(c.abi) / 2;
    const fraction = memory.word(at + field, field);
    const name = this.digits === 9 ? SPECIAL.get(fraction) : undefined;
    if (name !== undefined && c.out.constantStyle === 'abbrev') {
      c.out.constant(name, fraction, 0);
      return;
    }
    this.time.printAt(c, at, at);
    if (name !== undefined) c.out.meaning(name);
    else {
      const low = memory.u32(at);
      printMoment(c, low, field === 4 ? ((low | 0) >> 31) >>> 0 : memory.u32(at + 4), fraction, this.digits);
    }
  }
}

/** The file times of utimensat: access, then modification, each a moment, or `UTIME_NOW`, or `UTIME_OMIT`. */
export const fileTimespecs: Type = pointer(inlineArray(new FileTime(timespec, 9), 2));

/** The file times of utimensat_time64. */
export const fileTimespecs64: Type = pointer(inlineArray(new FileTime(timespec64, 9), 2));

/** The file times of utimes and futimesat. */
export const fileTimevals: Type = pointer(inlineArray(new FileTime(timeval, 6), 2));
