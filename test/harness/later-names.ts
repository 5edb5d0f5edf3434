import { LATER_NAMES } from '../../src/abi/generated/later-names.ts';

const LATER_NAME = new RegExp(`\\b(?:${LATER_NAMES.join('|')})\\b`);
const LATER = new RegExp(`\\|?${LATER_NAME.source}`, 'g');
/** What strace 6.1 prints in the place of such names: bits or a value as a number, and of which set they are; of a request its parts. */
const UNNAMED =
  /\|?\b(?:_IOC\([^)]*\)|0x[0-9a-f]+\b(?: \/\* \w+\?{2,3} \*\/)?|\d+ \/\* *(?:\w+\?{2,3} )?\*\/)/g;
/** What is left of a comment, of a list of names, of a note, and of the column of results where something was taken away. */
const LEFT_OVER = / *\/\*[ |]*\*\/| \(\)|(?<=[ =[(,])\|| +/g;

/**
 * Lines with strace's own in the place of those that differ in nothing but that xtrace names what came after strace 6.1,
 * where strace has a number.
 */
export function withoutLaterNames(got: readonly string[], wanted: readonly string[]): readonly string[] {
  if (got.length !== wanted.length) return got;
  return got.map((line, index) => {
    const other = wanted[index] as string;
    return line !== other && LATER_NAME.test(line) && bare(line) === bare(other) ? other : line;
  });
}

/** A line without these names and such numbers. */
function bare(line: string): string {
  return line.replace(LATER, '').replace(UNNAMED, '').replace(LEFT_OVER, '');
}
