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
  return new CountedString(toLength(length), most);
}

/** `most` bytes within a structure that are never text, of which another field says how many count: `"\x00\x01"`. */
export function countedHexString(length: LengthLike, most: number): Type {
  return new CountedHexString(toLength(length), most);
}

/** An array of `most` elements within a structure, of which another field says how many are in use. */
export function countedArray(element: Type, count: LengthLike, most: number): Type {
  return new CountedArray(element, toLength(count), most);
}

class CountedString extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly length: Length,
    private readonly most: number,
  ) {
    super();
  }

  size(): number {
    return this.most + 1;
  }

  align(): number {
    return 1;
  }

  override bind(scope: Scope): Type {
    return new CountedString(this.length.bind(scope), this.most);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const length = Math.min(Math.max((this.length.get(c, scope) << 16) >> 16, 0), this.most);
    const end = c.memory.bytes.indexOf(0, at);
    const terminated = end >= 0 && end <= at + length;
    c.out.string(c.memory, at, terminated ? end - at : length, !terminated);
  }
}

class CountedHexString extends Aggregate {
  override readonly follows = false;

  constructor(
    private readonly length: Length,
    private readonly most: number,
  ) {
    super();
  }

  size(): number {
    return this.most;
  }

  align(): number {
    return 1;
  }

  override bind(scope: Scope): Type {
    return new CountedHexString(this.length.bind(scope), this.most);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    c.out.hexString(c.memory, at, Math.min(this.length.get(c, scope), this.most), false);
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
