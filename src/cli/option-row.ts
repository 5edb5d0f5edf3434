import { UsageError } from '../filter/usage-error.ts';
import type { Draft } from './draft.ts';
import type { Occurrence, OptionSyntax } from './getopt.ts';

/** The headings of the help text, in its order. */
export const GROUPS = {
  general: 'General:',
  startup: 'Startup:',
  tracing: 'Tracing:',
  filtering: 'Filtering:',
  format: 'Output format:',
  statistics: 'Statistics:',
  stop: 'Stop condition:',
  tampering: 'Tampering:',
  miscellaneous: 'Miscellaneous:',
  own: 'Unknown to strace:',
} as const;

export type Group = keyof typeof GROUPS;

interface Described extends OptionSyntax {
  readonly group: Group;
  readonly help: string;
  /** Names under which `-e NAME=VALUE` gives the same thing. */
  readonly qualifiers?: readonly string[];
}

interface WithoutValue extends Described {
  readonly argument: 'none';
  readonly apply: (draft: Draft) => void;
}

interface WithValue extends Described {
  readonly argument: 'required';
  /** What the value is, as the help text calls it. */
  readonly placeholder: string;
  /** `spelling` is the option as messages name it. */
  readonly apply: (draft: Draft, value: string, spelling: string) => void;
}

interface WithOptionalValue extends Described {
  readonly argument: 'optional';
  readonly placeholder: string;
  readonly apply: (draft: Draft, value: string | undefined, spelling: string) => void;
}

/** An option of strace that is refused. */
interface Unsupported extends OptionSyntax {
  readonly unsupported: true;
  /** What is said of it. */
  readonly message: string | undefined;
  readonly qualifiers?: readonly string[];
}

export type SupportedRow = WithoutValue | WithValue | WithOptionalValue;

/** All there is to an option: how it is written, what it is for, and what it does to the draft. */
export type OptionRow = SupportedRow | Unsupported;

/** An option without a value, written as `names` says: `-i, --instruction-pointer`. */
export function flag(names: string, group: Group, help: string, apply: WithoutValue['apply']): OptionRow {
  return { ...readNames(names), argument: 'none', group, help, apply };
}

/** An option with a value. */
export function valued(
  names: string,
  placeholder: string,
  group: Group,
  help: string,
  apply: WithValue['apply'],
): OptionRow {
  return { ...readNames(names), argument: 'required', placeholder, group, help, apply };
}

/** An option whose long form may have a value. */
export function optional(
  names: string,
  placeholder: string,
  group: Group,
  help: string,
  apply: WithOptionalValue['apply'],
): OptionRow {
  return { ...readNames(names), argument: 'optional', placeholder, group, help, apply };
}

/** An option of strace that is not supported. */
export function refused(names: string, argument: OptionSyntax['argument'], message?: string): OptionRow {
  return { ...readNames(names), argument, unsupported: true, message };
}

/** An option that can also be written `-e NAME=VALUE`, under these names. */
export function qualifier(names: readonly string[], row: OptionRow): OptionRow {
  return { ...row, qualifiers: names };
}

/** An option that later versions of strace also know by other names. */
export function alsoNamed(names: readonly string[], row: OptionRow): OptionRow {
  return { ...row, long: [...row.long, ...names], later: names };
}

function readNames(names: string): Pick<OptionSyntax, 'short' | 'long'> {
  const words = names.split(', ');
  const long = words.flatMap((word) => (word.startsWith('--') ? [word.slice(2)] : []));
  const short = words.find((word) => !word.startsWith('--'))?.slice(1);
  return short === undefined ? { long } : { short, long };
}

/**
 * Writes into the draft what one option says.
 * @throws UsageError if its value does not fit, or the option is not supported
 */
export function applyOption(draft: Draft, { row, value, spelling }: Occurrence<OptionRow>): void {
  if ('unsupported' in row) {
    throw row.message === undefined ? unsupported(nameOf(row, spelling)) : new UsageError(row.message);
  }
  if (row.argument === 'none') row.apply(draft);
  else if (row.argument === 'optional') row.apply(draft, value, spelling);
  else row.apply(draft, value as string, spelling);
}

/** The error about something that strace can do. */
export function unsupported(what: string): UsageError {
  return new UsageError(`${what} is not supported by this version`);
}

function nameOf({ short, long: [long] }: OptionSyntax, spelling: string): string {
  return short && long && !spelling.startsWith('-e') ? `-${short}/--${long}` : spelling;
}
