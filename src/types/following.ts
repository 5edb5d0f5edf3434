import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { planArray, printArray } from './pointer.ts';
import { Aggregate, type Scope, type Type } from './type.ts';

/**
 * The elements that follow a structure in memory (`struct ubi_rnvol_req ents[]`), as many as `count` says: the last
 * field of a structure that a pointer leads to.
 * @param briefly elements that are shown unless `-v` is given; as many as `-s` allows where that is not said
 * @param most elements that are shown, whatever options say
 */
export function following(element: Type, count: LengthLike, briefly?: number, most?: number): Type {
  return new Following(element, toLength(count), briefly, most);
}

class Following extends Aggregate {
  constructor(
    private readonly element: Type,
    private readonly count: Length,
    private readonly briefly: number | undefined,
    private readonly most: number | undefined,
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
    return new Following(this.element, this.count.bind(scope), this.briefly, this.most);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const address = c.pointed + (at - scope);
    const high = Math.floor(address / 0x1_0000_0000);
    const { most, briefly } = this;
    printArray(c, this.element, address >>> 0, high, this.count.get(c, scope), most, briefly);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    const count = this.count.plan(plan, scope);
    planArray(plan, this.element, address, count, this.most, scope);
  }
}
