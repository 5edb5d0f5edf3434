import type { Decoding } from './decoding.ts';
import type { Type } from './type.ts';

/** A field of a structure that has become longer with its versions, and where it lies. */
export type GrowingField = readonly [name: string, offset: number, type: Type];

/** Prints of such a structure the fields that are whole in `length` bytes at `at`. */
export function printGrowing(c: Decoding, fields: readonly GrowingField[], at: number, length: number): void {
  c.out.beginStruct();
  for (const [name, offset, type] of fields) {
    if (offset + type.size(c.abi) > length) break;
    c.out.field(name);
    type.printAt(c, at + offset, at);
  }
  c.out.endStruct();
}
