import { UsageError } from '../../filter/usage-error.ts';
import { flag, type OptionRow, optional, valued } from '../option-row.ts';
import { readDaemonize, readInterruptible } from '../values.ts';

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
  flag(
    '-D',
    'tracing',
    'trace from the background, the command in place of xtrace; -DD: from a process group of its own; -DDD: from a ' +
      'session of its own',
    ({ daemonize }) => {
      daemonize.short++;
    },
  ),
  optional(
    '--daemonize, --daemonised, --daemonized',
    'WHERE',
    'tracing',
    'like -D; WHERE is grandchild (default), pgroup or session',
    ({ daemonize }, value, spelling) => {
      daemonize.long = readDaemonize(value ?? 'grandchild', spelling);
    },
  ),
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
  flag('--kill-on-exit', 'tracing', 'kill all tracees when xtrace ends', ({ settings }) => {
    settings.killOnExit = true;
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
