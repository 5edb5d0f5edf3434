import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { planBytes } from './strings.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/**
 * A pointer to `length` bytes that are never text, `"\x01\x02"`; cut at what `-s` says. Where there are more than
 * `most`, the pointer is not followed.
 */
export function hexBytes(length: LengthLike, most = Number.POSITIVE_INFINITY): Type {
  return new HexBytes(toLength(length), most);
}

class HexBytes extends Scalar {
  override readonly follows = true;

  constructor(
    readonly length: Length,
    readonly most: number,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new HexBytes(this.length.bind(scope), this.most);
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const length = this.length.get(c, scope);
    if (length > this.most) c.printAddress(low, high);
    else printHexBytes(c, low, high, length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planBytes(plan, value, this.length.plan(plan, scope));
  }
}

/** Prints `length` bytes behind a pointer that are never text, cut at what `-s` says. */
export function printHexBytes(c: Decoding, low: number, high: number, length: number): void {
  const { stringLimit } = c.options;
  const address = c.toWord(low, high);
  const at = address === 0 || !c.mayRead ? -1 : c.memory.read(address, Math.min(length, stringLimit + 1));
  if (at < 0) c.printAddress(low, high);
  else c.out.hexString(c.memory, at, Math.min(length, stringLimit), length > stringLimit);
}
