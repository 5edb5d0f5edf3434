import { printId } from './ids.ts';
import { scalar } from './numbers.ts';

/** A 16-bit user or group number of the calls that came before 32-bit ones; 65535 is -1. */
export const id16 = scalar(2, (c, low) => {
  const value = low & 0xffff;
  printId(c, value === 0xffff ? 0xffff_ffff : value);
});
