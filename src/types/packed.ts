import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { LaidOutAs } from './laid-out-as.ts';
import type { Scope, Type } from './type.ts';

/** A field of 64 bits in a structure that is packed: it begins at a multiple of 4. */
export function packedLong(type: Type): Type {
  return new Packed(type, 4);
}

/** A number in a structure that is packed: it begins anywhere. */
export function unaligned(type: Type): Type {
  return new Packed(type, 1);
}

class Packed extends LaidOutAs {
  override readonly follows: boolean;

  constructor(
    type: Type,
    private readonly alignment: number,
  ) {
    super(type);
    this.follows = type.follows;
  }

  override bind(scope: Scope): Type {
    return new Packed(this.type.bind(scope), this.alignment);
  }

  override align(): number {
    return this.alignment;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    this.type.captureAt?.(plan, address, scope);
  }
}
