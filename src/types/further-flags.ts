import type { Constants } from '../abi/constants.ts';
import type { Decoding } from './decoding.ts';

/**
 * Prints bits as a further part of a value, `|O_CLOEXEC`: nothing where there are none, plain hexadecimal where none
 * has a name.
 */
export function orFlags(c: Decoding, set: Constants, low: number, high: number): void {
  if (low === 0 && high === 0) return;
  c.out.or();
  plainFlags(c, set, low, high);
}

/** Prints bits without saying of which set they are where none has a name. */
export function plainFlags(c: Decoding, set: Constants, low: number, high: number): void {
  if (hasName(set, low, high)) c.out.flags(set, low, high);
  else c.out.hex(low, high);
}

/** Whether any of these bits has a name. */
export function hasName(set: Constants, low: number, high: number): boolean {
  for (const [, value, valueHigh = 0] of set.entries) {
    if (value === 0 && valueHigh === 0) continue;
    if ((low & value) >>> 0 === value && (high & valueHigh) >>> 0 === valueHigh) return true;
  }
  return false;
}
