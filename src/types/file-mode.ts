import { nameOf } from '../abi/constants.ts';
import { FILE_MODE_BITS, FILE_TYPES } from '../abi/generated/files.ts';
import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';

/** inode(7): the bits of a mode that say what kind of file it is, and those that change what permissions do. */
const S_IFMT = 0o170000;
const NAMED_BITS = 0o7000;

/** The permissions that a call asks for, `0644`: a `umode_t`, of which the kernel takes 16 bits. */
export const mode = scalar(4, (c, low) => c.out.octal(low & 0xffff, 3));

/** What a file is and who may use it, as a call takes it in 16 bits: `S_IFREG|S_ISUID|0755`. */
export const fileMode16 = scalar(2, (c, low) => printFileMode(c, low & 0xffff));

/**
 * Prints a file mode: the kind of file, the bits that have names, the permissions. Plain octal where the kind has no
 * name.
 */
export function printFileMode(c: Decoding, value: number): void {
  const kind = value & S_IFMT;
  if (kind !== 0 && nameOf(FILE_TYPES, kind) === undefined) {
    c.out.octal(value, 3);
    return;
  }
  c.out.beginParts(value, 0, 'octal');
  if (kind !== 0) {
    c.out.enumeration(FILE_TYPES, kind, 0);
    c.out.or();
  }
  const bits = value & NAMED_BITS;
  if (bits !== 0) {
    c.out.flags(FILE_MODE_BITS, bits, 0);
    c.out.or();
  }
  c.out.octal((value & ~(S_IFMT | NAMED_BITS)) >>> 0, 3);
  c.out.endParts();
}
