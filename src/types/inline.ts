import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Aggregate, leadsOn, type Type } from './type.ts';
import { printWindowArray } from './window-array.ts';

/** `count` elements that lie in the structure itself: `long counts[4]`, printed as `[1, 2, 3, 4]`. */
export function inlineArray(element: Type, count: number): Type {
  return new InlineArray(element, count);
}

/** As `inlineArray`, of few elements, which all print, whatever `-s` says. */
export function wholeArray(element: Type, count: number): Type {
  return new InlineArray(element, count, true);
}

/** So many bytes of a structure, printed all at once. */
export function inlineBytes(length: number, print: BytesPrinter): Type {
  return new InlineBytes(length, print);
}

/** Prints the `length` bytes at `at` in the memory's window. */
export type BytesPrinter = (c: Decoding, at: number, length: number) => void;

/**
 * A `char name[length]` within a structure that holds a string; where no NUL ends it, all but its last byte, then
 * `...`.
 */
export function inlineString(length: number): Type {
  return inlineBytes(length, printText);
}

/** `length` bytes of a structure that are never text, `"\x00\x01"`. */
export function inlineHexString(length: number): Type {
  return inlineBytes(length, printHexBytes);
}

/** Bytes of a structure that mean nothing; for `hidden` fields. */
export function padding(length: number | ((abi: Abi) => number)): Type {
  return new InlineBytes(length, printNothing);
}

class InlineArray extends Aggregate {
  override readonly follows = false;

  constructor(
    readonly element: Type,
    readonly count: number,
    readonly isWhole = false,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.count * this.element.size(abi);
  }

  align(abi: Abi): number {
    return this.element.align(abi);
  }

  printAt(c: Decoding, at: number): void {
    printWindowArray(c, this.element, at, this.count, this.isWhole ? this.count : c.options.stringLimit);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    if (!leadsOn(this.element)) return;
    const shown = plan.abbreviate && !this.isWhole ? Math.min(this.count, plan.stringLimit) : this.count;
    const step = this.element.size(plan.abi);
    plan.each(address, step, shown, shown, (at) => this.element.captureAt?.(plan, at, address));
  }
}

class InlineBytes extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly length: number | ((abi: Abi) => number),
    private readonly printBytes: BytesPrinter,
  ) {
    super();
  }

  size(abi: Abi): number {
    return typeof this.length === 'number' ? this.length : this.length(abi);
  }

  align(): number {
    return 1;
  }

  printAt(c: Decoding, at: number): void {
    this.printBytes(c, at, this.size(c.abi));
  }
}

/** Prints `length` bytes of the memory's window as `inlineString` does. */
export function printText(c: Decoding, at: number, length: number): void {
  const end = c.memory.bytes.indexOf(0, at);
  const terminated = end >= 0 && end < at + length;
  c.out.string(c.memory, at, terminated ? end - at : length - 1, !terminated);
}

function printHexBytes(c: Decoding, at: number, length: number): void {
  c.out.hexString(c.memory, at, length, false);
}

function printNothing(): void {}
