import { constantValue } from '../abi/constants.ts';
import { OPEN_ACCESS_MODES, OPEN_FLAGS } from '../abi/generated/files.ts';
import type { Decoding } from './decoding.ts';
import { orFlags } from './further-flags.ts';
import { scalar } from './numbers.ts';
import { Scalar, type Type } from './type.ts';

const O_ACCMODE = constantValue(OPEN_ACCESS_MODES, 'O_ACCMODE');
/** Flags with which open(2) may make a file, and so looks at the mode. */
const MAKES_FILE = constantValue(OPEN_FLAGS, 'O_CREAT') | constantValue(OPEN_FLAGS, '__O_TMPFILE');

/** The flags of open(2), the access mode first: `O_RDONLY|O_CLOEXEC`. */
export const openFlags: Type = scalar(4, (c, low) => printOpenFlags(c, low, 0));

/** The flags of open(2) in a field of 64 bits. */
export const openFlags64: Type = scalar(8, printOpenFlags);

/** Prints the flags of open(2), for decoders that found them themselves. */
export function printOpenFlags(c: Decoding, low: number, high: number): void {
  c.out.beginParts(low, high);
  c.out.enumeration(OPEN_ACCESS_MODES, low & O_ACCMODE, 0);
  orFlags(c, OPEN_FLAGS, (low & ~O_ACCMODE) >>> 0, high);
  c.out.endParts();
}

/** Whether an open with the flags of argument `index` may make a file. */
export function makesFile(index: number): (c: Decoding) => boolean {
  return (c) => (c.low(index) & MAKES_FILE) !== 0;
}

/** The mode of `struct open_how`, shown where it means something: with flags that may make a file, or if it is set. */
export const modeToMake: Type = new (class extends Scalar {
  size(): number {
    return 8;
  }

  print(c: Decoding, low: number, high: number): void {
    c.out.octal64(low, high);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    const isSet = c.memory.u32(at) !== 0 || c.memory.u32(at + 4) !== 0;
    if (!isSet && (c.memory.u32(scope) & MAKES_FILE) === 0) return;
    c.out.field(name);
    this.printAt(c, at, scope);
  }
})();
