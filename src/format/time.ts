import type { Precision } from './options.ts';

/** Text of times, as strace's `-t`, `-r` and `-T` have it. */

const DIGITS: Readonly<Record<Precision, number>> = { s: 0, ms: 3, us: 6, ns: 9 };
const NANOSECONDS = 1_000_000_000;

/** `12:34:56.789012`, local time. */
export function timeOfDay(seconds: number, nanoseconds: number, precision: Precision): string {
  if (seconds !== lastSecond) {
    const date = new Date(seconds * 1000);
    lastText = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
    lastSecond = seconds;
  }
  return lastText + fraction(nanoseconds, precision);
}

/** Seconds since the epoch, `1700000000.123456`. */
export function unixTime(seconds: number, nanoseconds: number, precision: Precision): string {
  return seconds + fraction(nanoseconds, precision);
}

/** A span of time, `0.000123`. */
export function duration(nanoseconds: number, precision: Precision): string {
  const seconds = Math.floor(nanoseconds / NANOSECONDS);
  return seconds + fraction(nanoseconds - seconds * NANOSECONDS, precision);
}

let lastSecond = Number.NaN;
let lastText = '';

function fraction(nanoseconds: number, precision: Precision): string {
  const digits = DIGITS[precision];
  if (digits === 0) return '';
  return `.${Math.floor(nanoseconds / 10 ** (9 - digits))
    .toString()
    .padStart(digits, '0')}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
