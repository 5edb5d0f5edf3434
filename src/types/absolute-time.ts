import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

/**
 * Which moment `seconds` since the epoch is, in the tracer's time zone: `2022-11-21T03:06:40.123456789+0000`.
 * `fraction`: the part of a second, of which `digits` make a whole one (9: nanoseconds, 6: microseconds). The epoch
 * itself stands for "no time" and is undefined, as is a moment that no calendar has.
 */
export function momentText(low: number, high: number, fraction: number, digits: number): string | undefined {
  if ((low === 0 && high === 0 && fraction === 0) || fraction >= 10 ** digits) return undefined;
  const seconds = (high | 0) * 0x1_0000_0000 + low;
  let cycles = 0;
  let within = seconds;
  if (Math.abs(seconds) > DATE_LIMIT) {
    const exact = BigInt(high | 0) * 0x1_0000_0000n + BigInt(low);
    if (exact > LAST_SECOND || exact < FIRST_SECOND) return undefined;
    within = Number(exact % BigInt(CYCLE_SECONDS));
    cycles = Number(exact / BigInt(CYCLE_SECONDS));
  }
  const date = new Date(within * 1000);
  const year = (date.getFullYear() + cycles * CYCLE_YEARS) | 0;
  const day = `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  const time = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}:${twoDigits(date.getSeconds())}`;
  const rest = fraction > 0 ? `.${String(fraction).padStart(digits, '0')}` : '';
  return `${day}T${time}${rest}${zoneText(-date.getTimezoneOffset())}`;
}

/** Says as a comment which moment a time is. */
export function printMoment(c: Decoding, low: number, high: number, fraction: number, digits: number): void {
  const text = momentText(low, high, fraction, digits);
  if (text !== undefined) c.out.comment(text);
}

/** As `moment`, of 64 bits in every ABI. */
export const moment64: Type = scalar(8, (c, low, high) => {
  c.out.unsigned(low, high);
  printMoment(c, low, high, 0, 9);
});

/** A `time_t` field or argument: `1669000000 /* 2022-11-21T03:06:40+0000 *\/`. */
export const moment: Type = scalar('register', (c, low, high) => {
  const signedHigh = c.abi.registerSize === 4 ? ((low | 0) >> 31) >>> 0 : high;
  c.out.signed(low, signedHigh);
  printMoment(c, low, signedHigh, 0, 9);
});

/** The Gregorian calendar repeats, weekdays included, after 400 years. */
const CYCLE_YEARS = 400;
const CYCLE_SECONDS = 146_097 * 86_400;
/** Last second that a Date can hold (ECMA-262, 21.4.1.1), less a day for the time zone. */
const DATE_LIMIT = 8.64e12 - 86_400;
/** The years that fit the `int` of a `struct tm` end here: localtime(3) fails beyond. */
const LAST_SECOND = 67_768_036_191_676_799n;
const FIRST_SECOND = -67_768_040_609_740_800n;

function zoneText(minutesEast: number): string {
  const minutes = Math.floor(Math.abs(minutesEast));
  return `${minutesEast < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
