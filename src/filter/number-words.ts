/** Numbers and times as options have them. */

/** A decimal number as strtol(3) reads it: white space and a sign may stand in front, nothing after. */
export function readNumber(text: string): number | undefined {
  return /^\s*[+-]?[0-9]+$/.test(text) ? Number(text) : undefined;
}

const NANOSECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1e9],
  ['ms', 1e6],
  ['us', 1e3],
  ['ns', 1],
  ['', 1e3],
]);

/**
 * A time with an optional unit (microseconds without one), in nanoseconds; undefined where it is malformed. A whole
 * number wants its unit to begin in lower case; one with a point, a sign or an exponent does not.
 */
export function parseTime(value: string): number | undefined {
  const whole = /^\s*\+?[0-9]+(?=[smun]|$)/.exec(value)?.[0];
  const real = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?/i.exec(value)?.[0] ?? '';
  const digits = whole ?? (/[e.-]/i.test(real) ? real : '');
  const number = Number(digits);
  const vanished = number === 0 && /[1-9]/.test(digits.split(/e/i)[0] ?? '');
  const tooLarge = whole === undefined ? !Number.isFinite(number) : number >= 2 ** 63;
  if (digits === '' || number < 0 || vanished || tooLarge) return undefined;

  const unit = NANOSECONDS.get(value.slice(digits.length).toLowerCase());
  return unit === undefined ? undefined : number * unit;
}
