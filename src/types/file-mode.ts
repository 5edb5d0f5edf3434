import { FILE_MODE_BITS, FILE_TYPES } from '../abi/generated/files.ts';
import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';

/** inode(7): the bits of a mode that say what kind of file it is, and those of its permissions. */
const S_IFMT = 0o170000;
const PERMISSIONS = 0o777;

/** The permissions that a call asks for, `0644`: a `umode_t`, of which the kernel takes 16 bits. */
export const mode = scalar(4, (c, low) => c.out.octal(low & 0xffff, 3));

/** What a file is and who may use it: `S_IFREG|S_ISUID|0755`; plain octal where the kind of file has no name. */
export const fileMode = scalar(4, (c, low) => printFileMode(c, low));

/** A file mode in a field of 16 bits. */
export const fileMode16 = scalar(2, (c, low) => printFileMode(c, low & 0xffff));

/** Prints a file mode, for decoders that found it themselves. */
export function printFileMode(c: Decoding, value: number): void {
  const kind = value & S_IFMT;
  if (!isKind(kind)) {
    c.out.octal(value, 3);
    return;
  }
  c.out.enumeration(FILE_TYPES, kind, 0);
  c.out.or();
  const bits = value & ~(S_IFMT | PERMISSIONS);
  if (bits !== 0) {
    c.out.flags(FILE_MODE_BITS, bits >>> 0, 0);
    c.out.or();
  }
  c.out.octal(value & PERMISSIONS, 3);
}

function isKind(kind: number): boolean {
  for (const [, value] of FILE_TYPES.entries) if (value === kind) return true;
  return false;
}
