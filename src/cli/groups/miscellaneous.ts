import { flag, type OptionRow, refused } from '../option-row.ts';

/** Help, and how the tracing is done. */
export const MISCELLANEOUS_OPTIONS: readonly OptionRow[] = [
  flag('-d, --debug', 'miscellaneous', 'tell on stderr which backend traces, and why', ({ settings }) => {
    settings.debug = true;
  }),
  flag('-h, --help', 'miscellaneous', 'print this text', ({ settings }) => {
    settings.help = true;
  }),
  refused('--seccomp-bpf', 'none'),
  refused('--tips', 'optional'),
  flag('-V, --version', 'miscellaneous', 'print the version', ({ settings }) => {
    settings.version = true;
  }),
];
