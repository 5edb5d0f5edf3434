import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';

/** A process (thread group), a thread, or a process group, by number. */
export const pid = scalar(4, (c, low) => printPid(c, low | 0));

/** A user; -1 is "none" or "leave it". */
export const uid = scalar(4, (c, low) => printId(c, low));

/** A group; -1 is "none" or "leave it". */
export const gid = uid;

/** Prints a process number, for decoders that found it themselves. */
export function printPid(c: Decoding, value: number): void {
  c.out.int(value);
}

/** Prints a user or group number, given unsigned. */
export function printId(c: Decoding, value: number): void {
  c.out.int(value === 0xffffffff ? -1 : value);
}
