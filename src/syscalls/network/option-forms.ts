import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { type PartialField, printPartialStruct } from '../../types/partial-struct.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import type { Type } from '../../types/type.ts';

/** Prints the value of an option, `length` bytes behind a pointer. */
export interface ValuePrinter {
  (c: Decoding, low: number, high: number, length: number): void;
  /** Plans what is read beyond the beginning of the value. */
  capture?(plan: CapturePlanner, address: CaptureValue, length: CaptureValue): void;
}

/** A printer that reads more than the beginning of the value. */
export function capturing(print: ValuePrinter, capture: NonNullable<ValuePrinter['capture']>): ValuePrinter {
  return Object.assign(print, { capture });
}

/** A structure that must be there whole; more bytes than it has do no harm. */
export function atLeast(type: Type): ValuePrinter {
  return fitting(type, (length, size) => length >= size);
}

/** A structure that must have exactly its size. */
export function exactly(type: Type): ValuePrinter {
  return fitting(type, (length, size) => length === size);
}

function fitting(type: Type, fits: (length: number, size: number) => boolean): ValuePrinter {
  const behind = pointer(type);
  return (c, low, high, length) => {
    if (fits(length, type.size(c.abi))) behind.print(c, low, high, -1);
    else c.printAddress(low, high);
  };
}

/** A structure of which the kernel gave as much as there was room for. */
export function asMuchAs(fields: readonly PartialField[]): ValuePrinter {
  const print: ValuePrinter = (c, low, high, length) => {
    const there = Math.min(length, 4 * fields.length);
    const at = c.readOrPrintAddress(low, high, there);
    if (at >= 0) printPartialStruct(c, fields, at, there);
  };
  return capturing(print, (plan, address) => {
    for (const [index, [, type]] of fields.entries())
      plan.within(() => type.captureAt?.(plan, plan.add(address, 4 * index), address));
  });
}

/** A 32-bit value that is set: it must be there whole. */
export function wholeValue(type: Type): ValuePrinter {
  const value = pointee(type);
  return (c, low, high, length) => {
    if (length < 4) c.printAddress(low, high);
    else value.print(c, low, high, -1);
  };
}

/** A 32-bit value of which the kernel gave as many bytes as there was room for. */
export function partOfValue(type: Type): ValuePrinter {
  const print: ValuePrinter = (c, low, high, length) => {
    const there = Math.min(length, 4);
    const at = c.readOrPrintAddress(low, high, there);
    if (at < 0) return;
    if (there < 4) {
      c.out.hexString(c.memory, at, there, false);
      return;
    }
    c.out.beginPointee();
    type.printAt(c, at, at);
    c.out.endPointee();
  };
  return capturing(print, (plan, address) => type.captureAt?.(plan, address, address));
}
