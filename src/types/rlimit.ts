import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';
import { struct } from './struct.ts';
import type { Type } from './type.ts';

const ALL_ONES = 0xffffffff;

/** A limit of 64 bits: `8192*1024` where it is a whole number of KiB, `RLIM64_INFINITY` for none. */
const limit64 = scalar(8, (c, low, high) => {
  if (low === ALL_ONES && high === ALL_ONES) c.out.constant('RLIM64_INFINITY', low, high, 'unsigned');
  else printLimit(c, low, high);
});

/** A limit as wide as the kernel's `long`. */
const limitWord = scalar('register', (c, low, high) => {
  if (c.abi.registerSize === 8) return limit64.print(c, low, high, -1);
  if (low === ALL_ONES) c.out.constant('RLIM_INFINITY', low, 0, 'unsigned');
  else printLimit(c, low, 0);
});

/** `struct rlimit64` of prlimit64. */
export const rlimit64: Type = struct({ rlim_cur: limit64, rlim_max: limit64 });

/** `struct rlimit` of getrlimit and setrlimit. */
export const rlimit: Type = struct({ rlim_cur: limitWord, rlim_max: limitWord });

function printLimit(c: Decoding, low: number, high: number): void {
  const isWhole = (low & 1023) === 0 && (high !== 0 || low > 1024);
  if (!isWhole) {
    c.out.unsigned(low, high);
    return;
  }
  c.out.beginParts(low, high, 'unsigned');
  c.out.unsigned(((low >>> 10) | (high << 22)) >>> 0, high >>> 10);
  c.out.shifted(10, '*1024');
  c.out.endParts();
}
