import type { Abi } from '../abi/abi.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/** Longest path that the kernel takes, its NUL included (`linux/limits.h`). */
const PATH_MAX = 4096;

/** A pointer to a NUL-terminated path: printed whole, whatever `-s` says. */
export const path: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    const at = address === 0 || !c.mayRead ? -1 : c.memory.readString(address, PATH_MAX);
    if (at < 0) c.printAddress(low, high);
    else c.out.string(c.memory, at, Math.min(c.memory.length, PATH_MAX - 1), !c.memory.terminated);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.string(value, PATH_MAX));
  }
})();

/** A pointer to a NUL-terminated string: cut at what `-s` says, and after `most` bytes in any case. */
export function stringOf(most: number): Type {
  return new StringPointer(most);
}

class StringPointer extends Scalar {
  override readonly follows = true;

  constructor(private readonly most: number) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    printStringUpTo(c, low, high, this.most);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planString(plan, value);
  }
}

/** A pointer to a NUL-terminated string: cut at what `-s` says. */
export const string: Type = stringOf(Number.POSITIVE_INFINITY);

/** A pointer to `length` bytes that may be anything, printed as a string that `-s` cuts. */
export function bytes(length: LengthLike): Type {
  return bytesWithin(length, 0, Number.POSITIVE_INFINITY);
}

/** The same, where a pointer to fewer or more is not followed. */
export function bytesWithin(length: LengthLike, least: number, most: number): Type {
  return new Bytes(toLength(length), least, most);
}

class Bytes extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly length: Length,
    private readonly least: number,
    private readonly most: number,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new Bytes(this.length.bind(scope), this.least, this.most);
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const length = this.length.get(c, scope);
    if (length < this.least || length > this.most) c.printAddress(low, high);
    else printBytes(c, low, high, length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planBytes(plan, value, this.length.plan(plan, scope));
  }
}

/** Prints `length` bytes behind a pointer, cut at what `-s` says. */
export function printBytes(c: Decoding, low: number, high: number, length: number): void {
  const { stringLimit } = c.options;
  const shown = Math.min(length, stringLimit);
  const address = c.toWord(low, high);
  const needed = Math.min(length, stringLimit + 1);
  const at = address === 0 || !c.mayRead ? -1 : c.memory.read(address, needed);
  if (at < 0) c.printAddress(low, high);
  else c.out.string(c.memory, at, shown, shown < length);
}

/** Prints a NUL-terminated string behind a pointer, cut at what `-s` says. */
export function printString(c: Decoding, low: number, high: number): void {
  printStringUpTo(c, low, high, Number.POSITIVE_INFINITY);
}

function printStringUpTo(c: Decoding, low: number, high: number, most: number): void {
  const shown = Math.min(c.options.stringLimit, most);
  const address = c.toWord(low, high);
  const at = address === 0 || !c.mayRead ? -1 : c.memory.readString(address, shown + 1);
  if (at < 0) c.printAddress(low, high);
  else c.out.string(c.memory, at, Math.min(c.memory.length, shown), c.memory.length > shown);
}

/** Plans what `printBytes` reads. */
export function planBytes(plan: CapturePlanner, address: CaptureValue, length: CaptureNumber): void {
  // After a failure nothing was returned, so that nothing is read.
  if (length === plan.result) plan.bytes(address, length);
  else plan.unlessFailed(() => plan.bytes(address, length));
}

/** Plans what `printString` reads. */
export function planString(plan: CapturePlanner, address: CaptureValue): void {
  plan.unlessFailed(() => plan.string(address, plan.stringLimit + 1));
}
