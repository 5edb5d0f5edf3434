import type { Constants } from '../abi/constants.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

type Size = 1 | 2 | 4 | 8 | 'word';

/** A set of bits, `O_RDONLY|O_CLOEXEC`. */
export function flags(set: Constants, size: Size = 4): Type {
  return scalar(size, (c, low, high) => c.out.flags(set, low, highOf(size, high, c.abi.wordSize)));
}

/** One of several named values, `SEEK_SET`. */
export function enumeration(set: Constants, size: Size = 4): Type {
  return scalar(size, (c, low, high) => c.out.enumeration(set, low, highOf(size, high, c.abi.wordSize)));
}

function highOf(size: Size, high: number, wordSize: number): number {
  if (size === 8) return high;
  return size === 'word' && wordSize === 8 ? high : 0;
}
