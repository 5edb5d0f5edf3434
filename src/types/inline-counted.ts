import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { Aggregate, leadsOn, type Scope, type Type } from './type.ts';
import { printWindowArray } from './window-array.ts';

/**
 * A `char name[most + 1]` within a structure, of which another field, a signed number of 16 bits, says the length:
 * `...` follows where no NUL ends it there.
 */
export function countedString(length: LengthLike, most: number): Type {
  return new CountedBytes(toLength(length), most, most + 1, printString);
}

/** `most` bytes within a structure that are never text, of which another field says how many count: `"\x00\x01"`. */
export function countedHexString(length: LengthLike, most: number): Type {
  return new CountedBytes(toLength(length), most, most, printHexString);
}

/** An array of `most` elements within a structure, of which another field says how many are in use. */
export function countedArray(element: Type, count: LengthLike, most: number): Type {
  return new CountedArray(element, toLength(count), most);
}

function printString(c: Decoding, at: number, count: number, most: number): void {
  const length = Math.min(Math.max((count << 16) >> 16, 0), most);
  const end = c.memory.bytes.indexOf(0, at);
  const terminated = end >= 0 && end <= at + length;
  c.out.string(c.memory, at, terminated ? end - at : length, !terminated);
}

function printHexString(c: Decoding, at: number, count: number, most: number): void {
  c.out.hexString(c.memory, at, Math.min(count, most), false);
}

class CountedBytes extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly length: Length,
    private readonly most: number,
    /** Bytes that it takes, whatever is in use. */
    private readonly room: number,
    private readonly printBytes: typeof printString,
  ) {
    super();
  }

  size(): number {
    return this.room;
  }

  align(): number {
    return 1;
  }

  override bind(scope: Scope): Type {
    return new CountedBytes(this.length.bind(scope), this.most, this.room, this.printBytes);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.printBytes(c, at, this.length.get(c, scope), this.most);
  }
}

class CountedArray extends Aggregate {
  override readonly follows: boolean;

  constructor(
    private readonly element: Type,
    private readonly count: Length,
    private readonly most: number,
  ) {
    super();
    this.follows = element.follows;
  }

  size(abi: Abi): number {
    return this.most * this.element.size(abi);
  }

  align(abi: Abi): number {
    return this.element.align(abi);
  }

  override bind(scope: Scope): Type {
    return new CountedArray(this.element, this.count.bind(scope), this.most);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    printWindowArray(c, this.element, at, Math.min(this.count.get(c, scope), this.most));
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    if (!leadsOn(this.element)) return;
    const count = this.count.plan(plan, scope);
    plan.each(address, this.element.size(plan.abi), count, this.most, (at) =>
      this.element.captureAt?.(plan, at, address),
    );
  }
}
