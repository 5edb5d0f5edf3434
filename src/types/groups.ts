import type { Abi } from '../abi/abi.ts';
import type { Decoding } from './decoding.ts';
import { printArray } from './pointer.ts';
import { Scalar, type Type } from './type.ts';

/** `NGROUPS_MAX` (linux/limits.h). */
const MOST_GROUPS = 65536;

/** A pointer to as many groups as `count` says of the call. */
class Groups extends Scalar {
  override readonly follows = true;

  constructor(
    readonly group: Type,
    readonly count: (c: Decoding) => number,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const number = this.count(c);
    if (number < 0 || number > MOST_GROUPS) c.printAddress(low, high);
    else printArray(c, this.group, low, high, number);
  }
}

/** What getgroups stored: as many as it says that there are. */
export function storedGroups(group: Type): Type {
  return new Groups(group, (c) => c.resultLow | 0);
}

/** What setgroups is given. */
export function givenGroups(group: Type): Type {
  return new Groups(group, (c) => c.int(0));
}
