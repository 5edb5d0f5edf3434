import { printMoment } from './absolute-time.ts';
import type { Decoding } from './decoding.ts';
import { LaidOutAs } from './laid-out-as.ts';
import type { Type } from './type.ts';

/** Digits of a nanosecond. */
const NANOSECONDS = 9;

/**
 * A structure that begins with 64 bits of seconds since the epoch and 32 of nanoseconds; which moment that is follows as
 * a comment. `unlessRaw`: not where numbers alone are wanted.
 */
export function dated(type: Type, unlessRaw = false): Type {
  return new Dated(type, unlessRaw);
}

class Dated extends LaidOutAs {
  override readonly follows = false;

  constructor(
    type: Type,
    private readonly unlessRaw: boolean,
  ) {
    super(type);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
    if (this.unlessRaw && c.out.constantStyle === 'raw') return;
    printMoment(c, c.memory.u32(at), c.memory.u32(at + 4), c.memory.u32(at + 8), NANOSECONDS);
  }
}
