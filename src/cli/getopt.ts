import { UsageError } from '../filter/usage-error.ts';

/** How an option is written. */
export interface OptionSyntax {
  /** The letter after one dash. */
  readonly short?: string;
  /** Names after two dashes, all for the same thing. */
  readonly long: readonly string[];
  /** Those of `long` that strace 6.1 does not know: an abbreviation means them only where it means no other. */
  readonly later?: readonly string[];
  /** An `optional` one belongs to the long form only, after `=`. */
  readonly argument: 'none' | 'required' | 'optional';
}

/** One option as it stands on the command line. */
export interface Occurrence<Row extends OptionSyntax> {
  readonly row: Row;
  readonly value: string | undefined;
  /** The option as messages name it, an abbreviated name in full: `-s`, `--string-limit`. */
  readonly spelling: string;
}

/**
 * Reads options by the rules of getopt_long(3) with a `+` in front: letters may be clustered, a value may be joined to
 * its option, long names may be abbreviated, and the first word that is no option ends them, as `--` does.
 * @param words the command line without the program's name
 * @returns (when done) the words after the options
 * @throws UsageError when it comes to an option that is not in the table, or lacks a value, or has one too many
 */
export function* readOptions<Row extends OptionSyntax>(
  words: readonly string[],
  table: readonly Row[],
): Generator<Occurrence<Row>, readonly string[]> {
  for (let at = 0; at < words.length; ) {
    const word = words[at++] as string;
    if (word === '--') return words.slice(at);
    if (!word.startsWith('-') || word === '-') return words.slice(at - 1);

    const next = () => words[at++];
    if (word.startsWith('--')) yield readLong(word, table, next);
    else yield* readCluster(word, table, next);
  }
  return [];
}

function* readCluster<Row extends OptionSyntax>(
  cluster: string,
  table: readonly Row[],
  next: () => string | undefined,
): Generator<Occurrence<Row>> {
  let rest = cluster.slice(1);
  while (rest !== '') {
    const letter = String.fromCodePoint(rest.codePointAt(0) as number);
    rest = rest.slice(letter.length);
    const row = table.find(({ short }) => short === letter);
    if (row === undefined) throw new UsageError(`invalid option -- '${letter}'`, true);

    const spelling = `-${letter}`;
    if (row.argument !== 'required') {
      yield { row, value: undefined, spelling };
      continue;
    }
    const value = rest === '' ? next() : rest;
    if (value === undefined) throw new UsageError(`option requires an argument -- '${letter}'`, true);
    yield { row, value, spelling };
    return;
  }
}

function readLong<Row extends OptionSyntax>(
  word: string,
  table: readonly Row[],
  next: () => string | undefined,
): Occurrence<Row> {
  const equals = word.indexOf('=');
  const typed = equals < 0 ? word.slice(2) : word.slice(2, equals);
  const joined = equals < 0 ? undefined : word.slice(equals + 1);

  const { row, name } = findLong(word, typed, table);
  const spelling = `--${name}`;
  if (row.argument === 'none' && joined !== undefined) {
    throw new UsageError(`option '${spelling}' doesn't allow an argument`, true);
  }
  const value = row.argument === 'required' ? (joined ?? next()) : joined;
  if (row.argument === 'required' && value === undefined) {
    throw new UsageError(`option '${spelling}' requires an argument`, true);
  }
  return { row, value, spelling };
}

/** An abbreviation is good if all names that it may stand for belong to one row. */
function findLong<Row extends OptionSyntax>(
  word: string,
  typed: string,
  table: readonly Row[],
): { row: Row; name: string } {
  const names = table.flatMap((row) => row.long.map((name) => ({ row, name })));
  const exact = names.find(({ name }) => name === typed);
  if (exact) return exact;

  const all = names.filter(({ name }) => name.startsWith(typed));
  const early = all.filter(({ row, name }) => !row.later?.includes(name));
  const candidates = early.length > 0 ? early : all;
  const [first] = candidates;
  if (first === undefined) throw new UsageError(`unrecognized option '${word}'`, true);
  const others = candidates.filter(({ row }) => row !== first.row);
  if (others.length === 0) return first;
  const possibilities = [first, ...others].map(({ name }) => `'--${name}'`).join(' ');
  throw new UsageError(`option '${word}' is ambiguous; possibilities: ${possibilities}`, true);
}
