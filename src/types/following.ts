import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { planArray, planPointed, printArray } from './pointer.ts';
import { Aggregate, type Scope, type Type } from './type.ts';

/**
 * The elements that follow a structure in memory (`struct ubi_rnvol_req ents[]`), as many as `count` says: the last
 * field of a structure that a pointer leads to.
 * @param briefly elements that are shown unless `-v` is given; as many as `-s` allows where that is not said
 * @param room elements that there is room for: of what comes after them nothing is read
 */
export function following(element: Type, count: LengthLike, briefly?: number, room?: number): Type {
  return new Following(element, toLength(count), briefly, room);
}

/**
 * A value that follows a structure in memory, the last field of one that a pointer leads to: `???` where memory ends
 * before it does.
 */
export function followingValue(type: Type): Type {
  return new FollowingValue(type);
}

class Following extends Aggregate {
  constructor(
    private readonly element: Type,
    private readonly count: Length,
    private readonly briefly: number | undefined,
    private readonly room: number | undefined,
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
    return new Following(this.element, this.count.bind(scope), this.briefly, this.room);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const address = c.pointed + (at - scope);
    const high = Math.floor(address / 0x1_0000_0000);
    const count = this.count.get(c, scope);
    printArray(c, this.element, address >>> 0, high, count, undefined, this.briefly, this.room);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue, scope: CaptureValue): void {
    const count = this.count.plan(plan, scope);
    planArray(plan, this.element, address, count, this.room, scope);
  }
}

class FollowingValue extends Aggregate {
  constructor(private readonly type: Type) {
    super();
  }

  size(): number {
    return 0;
  }

  align(abi: Abi): number {
    return this.type.align(abi);
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const value = c.memory.read(c.pointed + (at - scope), this.type.size(c.abi));
    if (value < 0) c.out.ellipsis('???');
    else this.type.printAt(c, value, scope);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    planPointed(plan, this.type, address);
  }
}
