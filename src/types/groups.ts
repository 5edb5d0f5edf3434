import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { computed, intOf, type Length, lowHalf } from './length.ts';
import { planArray, printArray } from './pointer.ts';
import { Scalar, type Type } from './type.ts';

/** `NGROUPS_MAX` (linux/limits.h). */
const MOST_GROUPS = 65536;

/** A pointer to as many groups as `count` says, a C int. */
class Groups extends Scalar {
  override readonly follows = true;

  constructor(
    readonly group: Type,
    readonly count: Length,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const number = intOf(this.count, c, scope);
    if (number < 0 || number > MOST_GROUPS) c.printAddress(low, high);
    else printArray(c, this.group, low, high, number);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planArray(plan, this.group, value, this.count.plan(plan, scope), MOST_GROUPS);
  }
}

/** What getgroups stored: as many as it says that there are. */
export function storedGroups(group: Type): Type {
  return new Groups(group, STORED);
}

/** What setgroups is given. */
export function givenGroups(group: Type): Type {
  return new Groups(group, GIVEN);
}

const STORED = computed(
  (c) => c.resultLow,
  (plan) => plan.result,
);
const GIVEN = lowHalf(0);
