import { onlyStatus } from '../../filter/status-filter.ts';
import { flag, type OptionRow, valued } from '../option-row.ts';

/** Which calls are printed. */
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
  flag('-z, --successful-only', 'filtering', 'only calls that succeeded', (draft) => {
    draft.settings.statuses = onlyStatus('successful');
    draft.statusOptions++;
  }),
  flag('-Z, --failed-only, --failing-only', 'filtering', 'only calls that failed', (draft) => {
    draft.settings.statuses = onlyStatus('failed');
    draft.statusOptions++;
  }),
];
