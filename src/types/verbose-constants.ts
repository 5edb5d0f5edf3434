import { type Constants, nameOf } from '../abi/constants.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

/** A number with its name as a comment: `0x1 /* AX25_P_ROSE *\/`. Without name and placeholder just the number. */
export function verboseEnumeration(set: Constants, size: 1 | 2 | 4 | 'word'): Type {
  return scalar(size, (c, low, upper) => {
    const high = size === 'word' ? upper : 0;
    c.out.hex(low, high);
    const text = nameOf(set, low, high) ?? set.placeholder;
    if (text !== '') c.out.meaning(text);
  });
}

/** As `verboseEnumeration`, also where the user wants numbers alone. */
export function alwaysVerbose(set: Constants, size: 4 | 'word'): Type {
  return scalar(size, (c, low, upper) => {
    const high = size === 'word' ? upper : 0;
    c.out.hex(low, high);
    c.out.comment(nameOf(set, low, high) ?? set.placeholder);
  });
}

/** A set of bits with their names as a comment: `0x1001 /* CRYPTO_ALG_KERN_DRIVER_ONLY|0x1 *\/`; `0` alone. */
export function verboseFlags(set: Constants, size: 1 | 2 | 4 | 8): Type {
  return scalar(size, (c, low, upper) => {
    const high = size === 8 ? upper : 0;
    c.out.hex(low, high);
    if (low !== 0 || high !== 0) c.out.meaning(namesOfBits(set, low, high));
  });
}

function namesOfBits(set: Constants, low: number, high: number): string {
  let text = '';
  let rest = low;
  let restHigh = high;
  for (const [name, value, valueHigh = 0] of set.entries) {
    if (value === 0 && valueHigh === 0) continue;
    if ((rest & value) >>> 0 !== value || (restHigh & valueHigh) >>> 0 !== valueHigh) continue;
    text += text === '' ? name : `|${name}`;
    rest = (rest & ~value) >>> 0;
    restHigh = (restHigh & ~valueHigh) >>> 0;
  }
  if (text === '') return set.placeholder;
  if (restHigh !== 0) return `${text}|0x${restHigh.toString(16)}${rest.toString(16).padStart(8, '0')}`;
  return rest === 0 ? text : `${text}|0x${rest.toString(16)}`;
}
