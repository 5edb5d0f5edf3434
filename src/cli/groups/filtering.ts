import { onlyStatus } from '../../filter/status-filter.ts';
import { flag, type OptionRow, valued } from '../option-row.ts';
import { invalidArgument, readCount } from '../values.ts';

/** Which calls are printed, and how many. */
export const FILTERING_OPTIONS: readonly OptionRow[] = [
  valued(
    '-P, --trace-path',
    'PATH',
    'filtering',
    'only calls that concern PATH; may be repeated',
    ({ settings }, value) => {
      settings.tracePaths.push(value);
    },
  ),
  valued(
    '--syscall-limit',
    'COUNT',
    'stop',
    'let go of all processes after so many calls that pass the filters',
    ({ settings }, value, spelling) => {
      const limit = readCount(value, spelling);
      if (limit === 0) throw invalidArgument(spelling, value);
      settings.syscallLimit = limit;
    },
  ),
  flag('-z, --successful-only', 'filtering', 'only calls that succeeded', (draft) => {
    draft.settings.statuses = onlyStatus('successful');
    draft.statusOptions++;
  }),
  flag('-Z, --failed-only, --failing-only', 'filtering', 'only calls that failed', (draft) => {
    draft.settings.statuses = onlyStatus('failed');
    draft.statusOptions++;
  }),
];
