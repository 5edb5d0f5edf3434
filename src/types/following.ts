import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { planArray, printArray } from './pointer.ts';
import { Aggregate, type Scope, type Type } from './type.ts';

/**
 * The elements that follow a structure in memory (`struct ubi_rnvol_req ents[]`), as many as `count` says: the last
 * field of a structure that a pointer leads to.
 */
export function following(element: Type, count: LengthLike): Type {
  return new Following(element, toLength(count));
}

class Following extends Aggregate {
  constructor(
    private readonly element: Type,
    private readonly count: Length,
  ) {
    super();
  }

  size(): number {
    return 0;
  }

  align(abi: Abi): number {
    return this.element.align(abi);
  }

  override bind(scope: Scope): Type {
    return new Following(this.element, this.count.bind(scope));
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const address = c.pointed + (at - scope);
    printArray(c, this.element, address >>> 0, Math.floor(address / 0x1_0000_0000), this.count.get(c, scope));
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    planArray(plan, this.element, address, this.count.plan(plan, scope));
  }
}
