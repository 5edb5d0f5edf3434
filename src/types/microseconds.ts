import { scalar } from './numbers.ts';

const MILLION = 1_000_000;

/** A number of microseconds in 32 bits, with the seconds that they are as a comment. */
export const microseconds = scalar(4, (c, low) => {
  c.out.int(low);
  if (low === 0) return;
  const seconds = Math.floor(low / MILLION);
  c.out.meaning(`${seconds}.${String(low - seconds * MILLION).padStart(6, '0')} s`);
});
