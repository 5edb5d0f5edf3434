import { onlyStatus } from '../filter/status-filter.ts';
import { parseSyscallFilter } from '../filter/syscall-filter.ts';
import { UsageError } from '../filter/usage-error.ts';
import type { Draft } from './draft.ts';
import { flag, type OptionRow, optional, refused, valued } from './option-row.ts';
import { applyQualifier, QUALIFIER_TABLE } from './qualifier-table.ts';
import { readSummaryColumns, readSummaryOrder } from './summary-words.ts';
import { readTimestamps } from './timestamps.ts';
import {
  BACKENDS,
  readBufferSize,
  readCount,
  readHexStrings,
  readInterruptible,
  readPids,
  readPrecision,
  readTime,
  readWord,
} from './values.ts';

/** Largest `-s` that strace takes. */
const LONGEST_STRING = 2 ** 30 - 1;

/**
 * Every option there is. Long names stand in strace's order, since an abbreviation that is ambiguous is answered
 * with the list of what it may mean.
 */
export const OPTION_TABLE: readonly OptionRow[] = [
  valued(
    '-a, --columns',
    'COLUMN',
    'format',
    'put results in this column (40)',
    ({ settings }, value, spelling) => {
      settings.column = readCount(value, spelling);
    },
  ),
  flag(
    '-A, --output-append-mode',
    'output',
    'add to the file of -o instead of replacing it',
    ({ settings }) => {
      settings.append = true;
    },
  ),
  valued(
    '-b, --detach-on',
    'execve',
    'target',
    'let go of a process as soon as it calls execve',
    ({ settings }, value) => {
      if (value !== 'execve') throw new UsageError(`Syscall '${value}' for -b isn't supported`);
      settings.detachOnExec = true;
    },
  ),
  flag(
    '-c, --summary-only',
    'summary',
    'count calls, errors and time by system call, and print only that, at the end',
    (draft) => summarize(draft, 'only'),
  ),
  flag('-C, --summary', 'summary', 'print the calls, and the summary of -c after them', (draft) =>
    summarize(draft, 'also'),
  ),
  flag('-d, --debug', 'other', 'tell on stderr which backend traces, and why', ({ settings }) => {
    settings.debug = true;
  }),
  refused('-D', 'none'),
  refused('--daemonize, --daemonised, --daemonized', 'optional'),
  valued(
    '-e',
    'EXPR',
    'filter',
    'EXPR: an option below by its name without dashes (signal=SET), or a SET for trace',
    applyQualifier,
  ),
  valued(
    '-E, --env',
    'VAR[=VALUE]',
    'target',
    'set a variable for the command, or take it away; may be repeated',
    ({ settings }, value) => {
      const equals = value.indexOf('=');
      settings.environment.push(
        equals < 0 ? { name: value } : { name: value.slice(0, equals), value: value.slice(equals + 1) },
      );
    },
  ),
  flag(
    '-f',
    'target',
    'trace children and threads, too; -ff with -o FILE: each into a file of its own, FILE.PID',
    ({ follow }) => {
      follow.short++;
    },
  ),
  flag('-F', 'other', 'the old form of -f', (draft) => {
    draft.deprecatedFollow = true;
  }),
  flag('--follow-forks', 'target', 'like -f', ({ follow }) => {
    follow.long = true;
  }),
  flag('--output-separately', 'output', 'a file of its own for each process, FILE.PID', (draft) => {
    draft.separately = true;
  }),
  flag('-h, --help', 'other', 'print this text', ({ settings }) => {
    settings.help = true;
  }),
  flag(
    '-i, --instruction-pointer',
    'format',
    'show the address that each call is made from',
    ({ settings }) => {
      settings.instructionPointer = true;
    },
  ),
  valued(
    '-I, --interruptible',
    'WHEN',
    'target',
    'when ^C and its like stop xtrace: 1 anywhere, 2 waiting, 3 never, 4 never_tstp (not even ^Z)',
    (draft, value, spelling) => {
      draft.interruptible = readInterruptible(value, spelling);
    },
  ),
  refused('-k, --stack-traces', 'none'),
  flag('-n, --syscall-number', 'format', 'show the number of each system call', ({ settings }) => {
    settings.syscallNumbers = true;
  }),
  valued(
    '-o, --output',
    'FILE',
    'output',
    "write to FILE, or into a shell command ('|COMMAND' or '!COMMAND'), not to stderr",
    (draft, value) => {
      draft.output = value;
    },
  ),
  valued(
    '-O, --summary-syscall-overhead',
    'TIME[UNIT]',
    'summary',
    'take off this much from each call for the tracing; units as in -r',
    ({ settings }, value, spelling) => {
      settings.summaryOverhead = readTime(value, spelling);
    },
  ),
  valued(
    '-p, --attach',
    'PID',
    'target',
    'trace a running process; a list ("1,2" or "1 2") or repeated, for several',
    ({ settings }, value) => {
      settings.pids.push(...readPids(value));
    },
  ),
  valued(
    '-P, --trace-path',
    'PATH',
    'filter',
    'only calls that concern PATH; may be repeated',
    ({ settings }, value) => {
      settings.tracePaths.push(value);
    },
  ),
  flag(
    '-q',
    'filter',
    'be quiet about attaching; -qq: about exits, too; -qqq: about superseded threads, too',
    ({ quiet }) => {
      quiet.short++;
    },
  ),
  optional(
    '-r, --relative-timestamps',
    'UNIT',
    'format',
    'show the time since the line before, to the s, ms, us (default) or ns',
    ({ settings }, value, spelling) => {
      settings.relativeTimestamps = readPrecision(value, spelling);
    },
  ),
  valued(
    '-s, --string-limit',
    'SIZE',
    'format',
    'cut strings after SIZE bytes (32)',
    ({ settings }, value, spelling) => {
      settings.stringLimit = readCount(value, spelling, LONGEST_STRING);
    },
  ),
  valued(
    '-S, --summary-sort-by',
    'COLUMN',
    'summary',
    'sort by time (default), min-time, max-time, avg-time, calls, errors, name or nothing',
    (draft, value) => {
      draft.settings.summarySort = readSummaryOrder(value);
      draft.sortGiven = true;
    },
  ),
  flag(
    '-t',
    'format',
    'show the time of day; -tt: with microseconds; -ttt: seconds since 1970 with microseconds',
    ({ timestamps }) => {
      timestamps.short++;
    },
  ),
  optional(
    '--absolute-timestamps, --timestamps',
    'CLOCK,UNIT',
    'format',
    'show the time; CLOCK is time (default), unix or none; units as in -r, default s',
    ({ timestamps }, value, spelling) => {
      timestamps.long = true;
      readTimestamps(timestamps, value ?? 'time', spelling);
    },
  ),
  optional(
    '-T, --syscall-times',
    'UNIT',
    'format',
    'show how long each call took; units as in -r',
    ({ settings }, value, spelling) => {
      settings.durations = readPrecision(value, spelling);
    },
  ),
  valued('-u, --user', 'NAME', 'target', 'run the command as this user', ({ settings }, value) => {
    settings.user = value;
  }),
  valued(
    '-U, --summary-columns',
    'COLUMN,...',
    'summary',
    'columns to show: time-percent, total-time, min-time, max-time, avg-time, calls, errors, name',
    (draft, value) => {
      draft.settings.summaryColumns = readSummaryColumns(value);
      draft.columnsGiven = true;
    },
  ),
  flag('-v, --no-abbrev', 'format', 'print structures and lists whole', ({ settings }) => {
    settings.abbrev = parseSyscallFilter('none');
  }),
  flag('-V, --version', 'other', 'print the version', ({ settings }) => {
    settings.version = true;
  }),
  flag(
    '-w, --summary-wall-clock',
    'summary',
    'count the time from entry to return, not the processor time',
    ({ settings }) => {
      settings.summaryWallClock = true;
    },
  ),
  flag('-x', 'format', 'strings with bytes other than text in hexadecimal; -xx: all strings', ({ hex }) => {
    hex.short++;
  }),
  optional(
    '--strings-in-hex',
    'WHICH',
    'format',
    'strings in hexadecimal: none, non-ascii or all (default)',
    ({ hex }, value, spelling) => {
      hex.long = value === undefined ? 'all' : readHexStrings(value, spelling);
    },
  ),
  refused('-X, --const-print-style', 'required'),
  flag(
    '-y',
    'format',
    'show the path behind each file descriptor; -yy: also sockets, devices and processes',
    ({ decodeFds }) => {
      decodeFds.short++;
    },
  ),
  flag('-Y', 'format', 'show the command name behind each process id', ({ settings }) => {
    settings.showCommandName = true;
  }),
  refused('--pidns-translation', 'none'),
  flag('-z, --successful-only', 'filter', 'only calls that succeeded', (draft) => {
    draft.settings.statuses = onlyStatus('successful');
    draft.statusOptions++;
  }),
  flag('-Z, --failed-only, --failing-only', 'filter', 'only calls that failed', (draft) => {
    draft.settings.statuses = onlyStatus('failed');
    draft.statusOptions++;
  }),
  refused('--seccomp-bpf', 'none'),
  refused('--tips', 'optional'),
  ...QUALIFIER_TABLE,
  valued(
    '--backend',
    'NAME',
    'own',
    'trace through ebpf or ptrace; auto (default) takes ebpf where it can do what is asked',
    ({ settings }, value, spelling) => {
      settings.backend = readWord(value, spelling, BACKENDS);
    },
  ),
  valued(
    '--ring-buffer',
    'SIZE[UNIT]',
    'own',
    'how much may wait to be printed with ebpf, in bytes, K, M or G (64M); more is lost, and told',
    (draft, value, spelling) => {
      draft.settings.ringBufferSize = readBufferSize(value, spelling);
      draft.ringBufferGiven = true;
    },
  ),
];

function summarize({ settings }: Draft, kind: 'only' | 'also'): void {
  if (settings.summary !== 'none' && settings.summary !== kind) {
    throw new UsageError('-c/--summary-only and -C/--summary are mutually exclusive', true);
  }
  settings.summary = kind;
}
