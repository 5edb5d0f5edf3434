import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { LAST_SIGNAL } from './signal.ts';
import { Aggregate, Scalar, type Scope, type Type } from './type.ts';

/** Bytes of the kernel's `sigset_t`: one bit for each of 64 signals, on both ABIs. */
export const SIGSET_SIZE = 8;

/**
 * A pointer to a signal mask of `length` bytes: `[INT CHLD]`, or `~[KILL STOP]` where that is shorter. A length
 * that no mask has leaves the pointer.
 * @param least bytes below which the pointer is not followed; a `long`, where nothing is said
 */
export function sigset(length: LengthLike = SIGSET_SIZE, least?: number): Type {
  return new SigsetPointer(toLength(length), least);
}

/** A signal mask that lies in a structure. */
export const inlineSigset: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return SIGSET_SIZE;
  }

  align(abi: Abi): number {
    return abi.wordSize;
  }

  printAt(c: Decoding, at: number): void {
    printSigset(c, c.memory.u32(at), c.memory.u32(at + 4));
  }
})();

/** Prints a mask given as two halves: bit 0 of `low` is signal 1. */
export function printSigset(c: Decoding, low: number, high: number): void {
  c.out.signals(low, high, LAST_SIGNAL);
}

/** As `printSigset`, of a mask that has only the first 32 signals (the calls that came before real-time signals). */
export function printOldSigset(c: Decoding, mask: number): void {
  c.out.signals(mask, 0, 32);
}

/**
 * Prints the mask of `length` bytes behind a pointer.
 * @param least bytes below which the pointer is not followed
 */
export function printSigsetBehind(
  c: Decoding,
  low: number,
  high: number,
  length: number,
  least = c.abi.wordSize as number,
): void {
  if (length < least || length > SIGSET_SIZE) {
    c.printAddress(low, high);
    return;
  }
  const at = c.readOrPrintAddress(low, high, length);
  if (at < 0) return;
  // A mask is a number of words.
  if (length === 4 || (length < 4 && c.abi.wordSize === 4)) printOldSigset(c, halfAt(c, at, length));
  else printSigset(c, halfAt(c, at, length), halfAt(c, at + 4, length - 4));
}

class SigsetPointer extends Scalar {
  override readonly follows = true;

  constructor(
    readonly length: Length,
    readonly least: number | undefined,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new SigsetPointer(this.length.bind(scope), this.least);
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    printSigsetBehind(c, low, high, this.length.get(c, scope), this.least);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, this.length.plan(plan, scope), SIGSET_SIZE));
  }
}

/** The first `length` bytes, at most 4, of a word; those that the mask does not have are 0. */
function halfAt(c: Decoding, at: number, length: number): number {
  if (length >= 4) return c.memory.u32(at);
  let value = 0;
  for (let index = 0; index < length; index++) value |= c.memory.u8(at + index) << (8 * index);
  return value >>> 0;
}
