import { type Constants, nameOf } from '../abi/constants.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

/** A number with its name as a comment: `0x1 /* AX25_P_ROSE *\/`. Without name and placeholder just the number. */
export function verboseEnumeration(set: Constants, size: 1 | 2 | 4): Type {
  return scalar(size, (c, low) => {
    c.out.hex(low, 0);
    const text = nameOf(set, low) ?? set.placeholder;
    if (text !== '') c.out.comment(text);
  });
}

/** A set of bits with their names as a comment: `0x1001 /* CRYPTO_ALG_KERN_DRIVER_ONLY|0x1 *\/`; `0` alone. */
export function verboseFlags(set: Constants, size: 1 | 2 | 4): Type {
  return scalar(size, (c, low) => {
    c.out.hex(low, 0);
    if (low !== 0) c.out.comment(namesOfBits(set, low));
  });
}

function namesOfBits(set: Constants, bits: number): string {
  let text = '';
  let rest = bits;
  for (const [name, value] of set.entries) {
    if (value === 0 || (rest & value) >>> 0 !== value) continue;
    text += text === '' ? name : `|${name}`;
    rest = (rest & ~value) >>> 0;
  }
  if (text === '') return set.placeholder;
  return rest === 0 ? text : `${text}|0x${rest.toString(16)}`;
}
