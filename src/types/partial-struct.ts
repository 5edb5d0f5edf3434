import type { Decoding } from './decoding.ts';
import type { Type } from './type.ts';

/** A field of a structure of 32-bit fields. */
export type PartialField = readonly [name: string, type: Type];

const FIELD_SIZE = 4;

/**
 * Prints as much of a structure of 32-bit fields as `length` bytes at `at` hold: a field that is there in part as
 * bytes, those after it not at all.
 */
export function printPartialStruct(
  c: Decoding,
  fields: readonly PartialField[],
  at: number,
  length: number,
): void {
  c.out.beginStruct();
  let left = length;
  for (let index = 0; index < fields.length && left > 0; index++) {
    const [name, type] = fields[index] as PartialField;
    const fieldAt = at + index * FIELD_SIZE;
    c.out.field(name);
    if (left < FIELD_SIZE) c.out.hexString(c.memory, fieldAt, left, false);
    else type.printAt(c, fieldAt, at);
    left -= FIELD_SIZE;
  }
  c.out.endStruct();
}
