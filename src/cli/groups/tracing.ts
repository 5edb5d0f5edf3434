import { UsageError } from '../../filter/usage-error.ts';
import { flag, type OptionRow, refused, valued } from '../option-row.ts';
import { readInterruptible } from '../values.ts';

/** How tracees are followed and let go of, and where the tracer runs. */
export const TRACING_OPTIONS: readonly OptionRow[] = [
  valued(
    '-b, --detach-on',
    'execve',
    'tracing',
    'let go of a process as soon as it calls execve',
    ({ settings }, value) => {
      if (value !== 'execve') throw new UsageError(`Syscall '${value}' for -b isn't supported`);
      settings.detachOnExec = true;
    },
  ),
  refused('-D', 'none'),
  refused('--daemonize, --daemonised, --daemonized', 'optional'),
  flag(
    '-f',
    'tracing',
    'trace children and threads, too; -ff with -o FILE: each into a file of its own, FILE.PID',
    ({ follow }) => {
      follow.short++;
    },
  ),
  flag('-F', 'tracing', 'the old form of -f', (draft) => {
    draft.deprecatedFollow = true;
  }),
  flag('--follow-forks', 'tracing', 'like -f', ({ follow }) => {
    follow.long = true;
  }),
  valued(
    '-I, --interruptible',
    'WHEN',
    'tracing',
    'when ^C and its like stop xtrace: 1 anywhere, 2 waiting, 3 never, 4 never_tstp (not even ^Z)',
    (draft, value, spelling) => {
      draft.interruptible = readInterruptible(value, spelling);
    },
  ),
];
