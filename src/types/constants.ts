import { type Constants, nameOf } from '../abi/constants.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

type Size = 1 | 2 | 4 | 8 | 'word' | 'register';

/** A set of bits, `O_RDONLY|O_CLOEXEC`. */
export function flags(set: Constants, size: Size = 4): Type {
  return scalar(size, (c, low, high) => c.out.flags(set, low, highOf(size, high)));
}

/** One of several named values, `SEEK_SET`. */
export function enumeration(set: Constants, size: Size = 4): Type {
  return scalar(size, (c, low, high) => c.out.enumeration(set, low, highOf(size, high)));
}

/** One of several named values, or a number in decimal. */
export function namedNumber(set: Constants, size: 4 | 8): Type {
  return scalar(size, (c, low, high) => {
    const name = nameOf(set, low, size === 8 ? high : 0);
    if (name !== undefined) c.out.constant(name, low, size === 8 ? high : 0, 'unsigned');
    else if (size === 8) c.out.unsigned(low, high);
    else c.out.int(low);
  });
}

/** A number of 64 bits in hexadecimal, of which some have names. */
export function hexOrName(set: Constants): Type {
  return scalar(8, (c, low, high) => {
    const name = nameOf(set, low, high);
    if (name === undefined) c.out.hex(low, high);
    else c.out.constant(name, low, high);
  });
}

function highOf(size: Size, high: number): number {
  return size === 8 || size === 'word' || size === 'register' ? high : 0;
}
