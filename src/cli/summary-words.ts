import { UsageError } from '../filter/usage-error.ts';
import type { SummaryColumn } from '../format/options.ts';

/** The columns of a summary where `-U` does not say. */
export const DEFAULT_COLUMNS: readonly SummaryColumn[] = [
  'time-percent',
  'total-time',
  'avg-time',
  'calls',
  'errors',
  'name',
];

const COLUMNS: ReadonlyMap<string, SummaryColumn> = new Map([
  ['time-percent', 'time-percent'],
  ['time', 'time-percent'],
  ['total-time', 'total-time'],
  ['time-total', 'total-time'],
  ['min-time', 'min-time'],
  ['shortest', 'min-time'],
  ['time-min', 'min-time'],
  ['max-time', 'max-time'],
  ['longest', 'max-time'],
  ['time-max', 'max-time'],
  ['avg-time', 'avg-time'],
  ['time-avg', 'avg-time'],
  ['wall-total', 'wall-total'],
  ['total-wall', 'wall-total'],
  ['wall-min', 'wall-min'],
  ['min-wall', 'wall-min'],
  ['wall-max', 'wall-max'],
  ['max-wall', 'wall-max'],
  ['wall-avg', 'wall-avg'],
  ['avg-wall', 'wall-avg'],
  ['calls', 'calls'],
  ['count', 'calls'],
  ['errors', 'errors'],
  ['error', 'errors'],
  ['name', 'name'],
  ['syscall', 'name'],
  ['syscall-name', 'name'],
]);

/**
 * Reads the value of `-S`: the name of a column, or `nothing`.
 * @throws UsageError if it is neither
 */
export function readSummaryOrder(value: string): SummaryColumn | 'nothing' {
  if (value === 'nothing' || value === 'none') return 'nothing';
  const column = columnCalled(value);
  if (column === undefined) throw new UsageError(`invalid sortby: '${value}'`, true);
  return column;
}

/**
 * Reads the value of `-U`: columns separated by commas. The name comes last where it is not among them.
 * @throws UsageError if a word names no column, or one that was there before
 */
export function readSummaryColumns(value: string): SummaryColumn[] {
  const columns: SummaryColumn[] = [];
  const words = value.split(',');
  for (const [index, word] of words.entries()) {
    const column = columnCalled(word);
    if (column === undefined) throw new UsageError(`unknown column name: '${word}'`, true);
    if (columns.includes(column)) {
      const residual = words.slice(index).join(',');
      throw new UsageError(
        `call summary column has been provided more than once: '${word}' (-U option residual: '${residual}')`,
        true,
      );
    }
    columns.push(column);
  }
  return columns.includes('name') ? columns : [...columns, 'name'];
}

/** Parts of a name are joined by hyphens or underscores. */
function columnCalled(name: string): SummaryColumn | undefined {
  return COLUMNS.get(name.replaceAll('_', '-'));
}
