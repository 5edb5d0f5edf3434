import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';

/** `USER_HZ`: ticks a second that `clock_t` counts (asm-generic/param.h). */
const TICKS_A_SECOND = 100;
const HALF = 0x1_0000_0000;

/**
 * C `clock_t`, unsigned ticks, with the seconds that they are as a comment. On i386 it is a `long` of 32 bits, which
 * strace widens first.
 */
export const clockTicks = scalar('register', (c, low, high) =>
  printClockTicks(c, low, c.abi.registerSize === 4 ? (low >> 31) >>> 0 : high),
);

/** Prints ticks given as two halves. */
export function printClockTicks(c: Decoding, low: number, high: number): void {
  c.out.unsigned(low, high);
  if (low !== 0 || high !== 0) c.out.meaning(`${secondsText(low, high)} s`);
}

/** Seconds with two decimals. Ticks above 2^53 come only from garbage; only there a BigInt is made. */
function secondsText(low: number, high: number): string {
  const ticks = high * HALF + low;
  if (Number.isSafeInteger(ticks)) {
    const cents = ticks % TICKS_A_SECOND;
    return `${(ticks - cents) / TICKS_A_SECOND}.${String(cents).padStart(2, '0')}`;
  }
  const digits = ((BigInt(high) << 32n) | BigInt(low)).toString();
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
