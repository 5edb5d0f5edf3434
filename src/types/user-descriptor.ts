import type { Decoding } from './decoding.ts';
import { printId } from './ids.ts';
import { Aggregate, type Type } from './type.ts';

/** `struct user_desc` (asm/ldt.h): a segment of the thread, with its bit-fields one by one. */
export const userDescriptor: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return 16;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    const bits = memory.u32(at + 12);
    out.beginStruct();
    out.field('entry_number');
    printId(c, memory.u32(at));
    out.field('base_addr');
    out.paddedHex(memory.u32(at + 4), 8);
    out.field('limit');
    out.paddedHex(memory.u32(at + 8), 8);
    BIT_FIELDS.forEach(([name, shift, width]) => {
      out.field(name);
      out.int((bits >>> shift) & ((1 << width) - 1));
    });
    if (c.abi.wordSize === 8) {
      out.field('lm');
      out.int((bits >>> 7) & 1);
    }
    out.endStruct();
  }
})();

const BIT_FIELDS: readonly (readonly [name: string, shift: number, width: number])[] = [
  ['seg_32bit', 0, 1],
  ['contents', 1, 2],
  ['read_exec_only', 3, 1],
  ['limit_in_pages', 4, 1],
  ['seg_not_present', 5, 1],
  ['useable', 6, 1],
];
