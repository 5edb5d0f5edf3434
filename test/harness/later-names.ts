import { LATER_NAMES } from '../../src/abi/generated/later-names.ts';

/** Fields of structures that strace 6.1 ends before, with an ellipsis or without. */
const LATER_FIELDS =
  /, (?:handled_access_net|scoped|quiet_\w+|stx_(?:subvol|atomic_\w+|dio_read_offset_align))=[^,}]*|, \.\.\.(?=\})/g;
const LATER_FIELD = new RegExp(LATER_FIELDS.source);

/** What later names select, where strace 6.1 prints a number. */
const SELECTED = /(?<=LANDLOCK_RULE_NET_PORT, )\{[^}]*\}|(?<=F_DUPFD_QUERY, )-?\d+(?:<[^>]*>)?/g;

const LATER_NAME = new RegExp(`\\b(?:${LATER_NAMES.join('|')})\\b`);
const LATER = new RegExp(`\\|?${LATER_NAME.source}`, 'g');
/** What strace 6.1 prints in the place of such names: bits or a value as a number, and of which set they are; of a request its parts. */
const UNNAMED =
  /\|?\b(?:_IOC\([^)]*\)|0x[0-9a-f]+\b(?: \/\* \w+\?{2,3} \*\/)?|\d+ \/\* *(?:\w+\?{2,3} )?\*\/)/g;
/** What is left of a comment, of a list of names, of a note, and of the column of results where something was taken away. */
const LEFT_OVER = / *\/\*[ |]*\*\/| \(\)|(?<=[ =[(,])\|| +/g;

/**
 * Lines with strace's own in the place of those that differ in nothing but that xtrace names what came after strace 6.1,
 * where strace has a number, or shows fields that came after it.
 */
export function withoutLaterNames(got: readonly string[], wanted: readonly string[]): readonly string[] {
  if (got.length !== wanted.length) return got;
  return got.map((line, index) => {
    const other = wanted[index] as string;
    const isLater = line !== other && (LATER_NAME.test(line) || LATER_FIELD.test(line));
    return isLater && bare(line) === bare(other) ? other : line;
  });
}

/** A line without these names and such numbers. */
function bare(line: string): string {
  return line
    .replace(LATER_FIELDS, '')
    .replace(SELECTED, '')
    .replace(LATER, '')
    .replace(UNNAMED, '')
    .replace(LEFT_OVER, '');
}
