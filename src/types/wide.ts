import type { Abi } from '../abi/abi.ts';
import { type CapturePlanner, type CaptureValue, toWord } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/** A pointer as structures that are alike in every ABI have it, 64 bits wide. */
export function wide(pointer: Type): Type {
  return new Wide(pointer);
}

class Wide extends Scalar {
  override readonly follows: boolean;

  constructor(private readonly pointer: Type) {
    super();
    this.follows = pointer.follows;
  }

  size(): number {
    return 8;
  }

  override align(abi: Abi): number {
    return abi.doubleWordAlign;
  }

  override bind(scope: Scope): Type {
    return new Wide(this.pointer.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (c.abi.wordSize === 4 && high !== 0) c.out.address(low, high);
    else this.pointer.print(c, low, high, scope);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    this.pointer.capture?.(plan, toWord(plan, value), scope);
  }
}
