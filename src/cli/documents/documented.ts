import { GROUPS, type Group, type SupportedRow } from '../option-row.ts';
import { OPTION_TABLE } from '../option-table.ts';

/** The options of a group, as strace's help orders them: each by its first long name, or its letter. */
const ORDER: readonly string[] = (
  'e env attach user argv0 ' +
  'detach-on D daemonize f F follow-forks interruptible kill-on-exit ' +
  'trace trace-fds signals status trace-path successful-only failed-only ' +
  'columns abbrev verbose raw read write quiet kvm namespace decode-fds instruction-pointer stack-traces ' +
  'stack-trace-frame-limit syscall-number arg-names output output-append-mode output-separately color q ' +
  'relative-timestamps string-limit absolute-timestamps t syscall-times no-abbrev strings-in-hex x ' +
  'const-print-style y decode-pids pidns-translation Y secontext always-show-pid ' +
  'summary-only summary summary-syscall-overhead summary-sort-by summary-columns summary-wall-clock syscall-limit ' +
  'inject fault debug help seccomp-bpf tips version'
).split(' ');

/** A group of options under its heading. */
export interface DocumentedGroup {
  readonly name: Group;
  /** Without a colon. */
  readonly heading: string;
  readonly rows: readonly SupportedRow[];
}

/** Every option that may be used, as help text, manual page and completions list them. */
export function documentedGroups(): readonly DocumentedGroup[] {
  const rows = OPTION_TABLE.flatMap((row) => ('unsupported' in row ? [] : [row])).sort(
    (a, b) => place(a) - place(b),
  );
  return (Object.keys(GROUPS) as Group[])
    .map((name) => ({
      name,
      heading: GROUPS[name].replace(/:$/, ''),
      rows: rows.filter((row) => row.group === name),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** What the help text calls the option's value, and whether that may be left out; undefined where it has none. */
export function argumentOf(
  row: SupportedRow,
): { readonly text: string; readonly optional: boolean } | undefined {
  return row.argument === 'none'
    ? undefined
    : { text: row.placeholder, optional: row.argument === 'optional' };
}

function place({ short = '', long: [long = short] }: SupportedRow): number {
  const index = ORDER.indexOf(long);
  return index < 0 ? ORDER.length : index;
}

/** Every way to write the option, without a value. */
export function spellings({ short, long }: SupportedRow): string[] {
  return [...(short === undefined ? [] : [`-${short}`]), ...long.map((name) => `--${name}`)];
}

/** Letters whose value may stand in the next word. */
export function lettersWithValue(rows: readonly SupportedRow[]): string[] {
  return rows.flatMap(({ short, argument }) =>
    short !== undefined && argument === 'required' ? [short] : [],
  );
}

/** Long names whose value may stand in the next word. */
export function namesWithValue(rows: readonly SupportedRow[]): string[] {
  return rows.flatMap(({ long, argument }) => (argument === 'required' ? long : []));
}

/** What an option does, without the details, for a line beside its name. */
export function summaryOf({ help }: SupportedRow): string {
  return help.split('; ', 1)[0] ?? help;
}
