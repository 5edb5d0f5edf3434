import { FILTERING_OPTIONS } from './groups/filtering.ts';
import { GENERAL_OPTIONS } from './groups/general.ts';
import { MISCELLANEOUS_OPTIONS } from './groups/miscellaneous.ts';
import { OUTPUT_FORMAT_OPTIONS } from './groups/output-format.ts';
import { OWN_OPTIONS } from './groups/own.ts';
import { STARTUP_OPTIONS } from './groups/startup.ts';
import { STATISTICS_OPTIONS } from './groups/statistics.ts';
import { TRACING_OPTIONS } from './groups/tracing.ts';
import type { OptionRow } from './option-row.ts';
import { QUALIFIER_TABLE } from './qualifier-table.ts';

/**
 * The first long names of strace's options, in its order: an abbreviation that is ambiguous is answered with the list
 * of what it may mean.
 */
const ORDER = (
  'columns output-append-mode detach-on summary-only summary debug daemonize env follow-forks ' +
  'output-separately help instruction-pointer interruptible stack-traces syscall-number output ' +
  'summary-syscall-overhead attach trace-path relative-timestamps string-limit summary-sort-by ' +
  'absolute-timestamps syscall-times user summary-columns no-abbrev version summary-wall-clock ' +
  'strings-in-hex const-print-style pidns-translation successful-only failed-only seccomp-bpf tips ' +
  'trace abbrev verbose raw signals status read write fault inject kvm quiet decode-fds decode-pids ' +
  'secontext'
).split(' ');

/** Every option there is; those that strace does not have stand last. */
export const OPTION_TABLE: readonly OptionRow[] = inOrder([
  ...GENERAL_OPTIONS,
  ...STARTUP_OPTIONS,
  ...TRACING_OPTIONS,
  ...FILTERING_OPTIONS,
  ...OUTPUT_FORMAT_OPTIONS,
  ...STATISTICS_OPTIONS,
  ...QUALIFIER_TABLE,
  ...MISCELLANEOUS_OPTIONS,
  ...OWN_OPTIONS,
]);

function inOrder(rows: readonly OptionRow[]): OptionRow[] {
  const places = new Map(ORDER.map((name, index) => [name, index]));
  const place = ({ long: [name] }: OptionRow) => places.get(name ?? '') ?? ORDER.length;
  return rows
    .map((row) => (place(row) < ORDER.length ? row : { ...row, later: row.long }))
    .sort((a, b) => place(a) - place(b));
}
