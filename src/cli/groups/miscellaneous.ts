import { flag, type OptionRow, optional } from '../option-row.ts';
import { readTips } from '../values.ts';

/** Help, and how the tracing is done. */
export const MISCELLANEOUS_OPTIONS: readonly OptionRow[] = [
  flag('-d, --debug', 'miscellaneous', 'tell on stderr which backend traces, and why', ({ settings }) => {
    settings.debug = true;
  }),
  flag('-h, --help', 'miscellaneous', 'print this text', ({ settings }) => {
    settings.help = true;
  }),
  flag(
    '--seccomp-bpf',
    'miscellaneous',
    'with -f: have the kernel stop processes at the calls of -e trace alone',
    ({ settings }) => {
      settings.seccompBpf = true;
    },
  ),
  optional(
    '--tips',
    'ID,FORMAT',
    'miscellaneous',
    'give advice at the end; ID is a number or random (default), FORMAT none, compact (default) or full',
    ({ settings }, value, spelling) => {
      settings.tips = readTips(value ?? '', spelling);
    },
  ),
  flag('-V, --version', 'miscellaneous', 'print the version', ({ settings }) => {
    settings.version = true;
  }),
];
