import type { Decoding } from './decoding.ts';
import { Aggregate } from './type.ts';

/**
 * Fields of a structure that share a number of 1, 2 or 4 bytes, from the lowest bit on, by how many bits each has; a
 * field without a name does not print. The name under which it stands in the structure is none.
 */
export function bitFields(size: 1 | 2 | 4, fields: readonly (readonly [name: string, bits: number])[]) {
  return new BitFields(size, fields);
}

class BitFields extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly bytes: 1 | 2 | 4,
    private readonly fields: readonly (readonly [name: string, bits: number])[],
  ) {
    super();
  }

  size(): number {
    return this.bytes;
  }

  align(): number {
    return this.bytes;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginStruct();
    this.printFields(c, at);
    c.out.endStruct();
  }

  printField(c: Decoding, _name: string, at: number): void {
    this.printFields(c, at);
  }

  private printFields(c: Decoding, at: number): void {
    const { memory, out } = c;
    const value = this.bytes === 1 ? memory.u8(at) : this.bytes === 2 ? memory.u16(at) : memory.u32(at);
    let shift = 0;
    for (const [name, bits] of this.fields) {
      if (name !== '') {
        out.field(name);
        out.int((value >>> shift) & (bits < 32 ? (1 << bits) - 1 : -1));
      }
      shift += bits;
    }
  }
}
