import type { Abi } from '../abi/abi.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/** A pointer to `length` bytes that are never text, printed in hexadecimal and cut at what `-s` says. */
export function hexBytes(length: LengthLike): Type {
  return new HexBytes(toLength(length));
}

class HexBytes extends Scalar {
  override readonly follows = true;

  constructor(private readonly length: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new HexBytes(this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const length = this.length.get(c, scope);
    const shown = Math.min(length, c.options.stringLimit);
    const at = c.readOrPrintAddress(low, high, shown);
    if (at >= 0) c.out.hexString(c.memory, at, shown, shown < length);
  }
}
