import type { Decoding } from './decoding.ts';

/** Bytes of `sa_family`, which every socket address begins with. */
export const FAMILY_SIZE = 2;

/** Prints what follows the family of an address as bytes: families that are not known, and addresses too short. */
export function printSockaddrData(c: Decoding, at: number, length: number): void {
  c.out.field('sa_data');
  c.out.string(c.memory, at + FAMILY_SIZE, length - FAMILY_SIZE, false);
}
