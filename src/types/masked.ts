import type { Abi } from '../abi/abi.ts';
import { type Constants, constantValue } from '../abi/constants.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Aggregate, type Type } from './type.ts';

/**
 * Makes fields of a structure that are shown where its mask has one of some bits: where the kernel filled them in.
 * @param set of the mask
 * @param offset of the mask in the structure
 */
export function maskedBy(set: Constants, offset: number): (bits: string, type: Type) => Type {
  return (bits, type) => {
    let mask = 0;
    for (const bit of bits.split(' ')) mask |= constantValue(set, bit);
    return new Masked(mask, offset, type);
  };
}

class Masked extends Aggregate {
  override readonly follows: boolean;

  constructor(
    private readonly mask: number,
    private readonly offset: number,
    readonly type: Type,
  ) {
    super();
    this.follows = type.follows;
  }

  size(abi: Abi): number {
    return this.type.size(abi);
  }

  align(abi: Abi): number {
    return this.type.align(abi);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    this.type.printAt(c, at, scope);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    if ((c.memory.u32(scope + this.offset) & this.mask) === 0) return;
    c.out.field(name);
    this.type.printAt(c, at, scope);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    this.type.captureAt?.(plan, address, scope);
  }
}
