import type { Decoding } from './decoding.ts';
import { LaidOutAs } from './laid-out-as.ts';
import type { Type } from './type.ts';

/** A field of 64 bits in a structure that is packed: it begins at a multiple of 4. */
export function packedLong(type: Type): Type {
  return new PackedLong(type);
}

class PackedLong extends LaidOutAs {
  override readonly follows = false;

  override align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }
}
