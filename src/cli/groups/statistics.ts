import { UsageError } from '../../filter/usage-error.ts';
import type { Draft } from '../draft.ts';
import { flag, type OptionRow, valued } from '../option-row.ts';
import { readSummaryColumns, readSummaryOrder } from '../summary-words.ts';
import { readTime } from '../values.ts';

/** The summary. */
export const STATISTICS_OPTIONS: readonly OptionRow[] = [
  flag(
    '-c, --summary-only',
    'statistics',
    'count calls, errors and time by system call, and print only that, at the end',
    (draft) => summarize(draft, 'only'),
  ),
  flag('-C, --summary', 'statistics', 'print the calls, and the summary of -c after them', (draft) =>
    summarize(draft, 'also'),
  ),
  valued(
    '-O, --summary-syscall-overhead',
    'TIME[UNIT]',
    'statistics',
    'take off this much from each call for the tracing; units as in -r',
    ({ settings }, value, spelling) => {
      settings.summaryOverhead = readTime(value, spelling);
    },
  ),
  valued(
    '-S, --summary-sort-by',
    'COLUMN',
    'statistics',
    'sort by time (default), min-time, max-time, avg-time, wall-total, wall-min, wall-max, wall-avg, calls, ' +
      'errors, name or nothing',
    (draft, value) => {
      draft.settings.summarySort = readSummaryOrder(value);
      draft.sortGiven = true;
    },
  ),
  valued(
    '-U, --summary-columns',
    'COLUMN,...',
    'statistics',
    'columns to show: time-percent, total-time, min-time, max-time, avg-time, calls, errors, name; of the time ' +
      'from entry to return: wall-total, wall-min, wall-max, wall-avg',
    (draft, value) => {
      draft.settings.summaryColumns = readSummaryColumns(value);
      draft.columnsGiven = true;
    },
  ),
  flag(
    '-w, --summary-wall-clock',
    'statistics',
    'count the time from entry to return, not the processor time',
    ({ settings }) => {
      settings.summaryWallClock = true;
    },
  ),
];

function summarize({ settings }: Draft, kind: 'only' | 'also'): void {
  if (settings.summary !== 'none' && settings.summary !== kind) {
    throw new UsageError('-c/--summary-only and -C/--summary are mutually exclusive', true);
  }
  settings.summary = kind;
}
