import type { Decoding } from './decoding.ts';
import { Aggregate, type Type } from './type.ts';

const SIZE = 16;

/** Bytes after which a hyphen stands. */
const HYPHENS = [4, 6, 8, 10];

/** A UUID of 16 bytes, in the order in which they lie: `04000000-0000-0000-0100-000002000000`. */
export const uuid: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return SIZE;
  }

  align(): number {
    return 1;
  }

  printAt(c: Decoding, at: number): void {
    let text = '';
    for (let index = 0; index < SIZE; index++) {
      if (HYPHENS.includes(index)) text += '-';
      text += c.memory
        .u8(at + index)
        .toString(16)
        .padStart(2, '0');
    }
    c.out.symbol(text);
  }
})();
