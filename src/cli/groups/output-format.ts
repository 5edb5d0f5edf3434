import { parseSyscallFilter } from '../../filter/syscall-filter.ts';
import { alsoNamed, flag, type OptionRow, optional, valued } from '../option-row.ts';
import { readTimestamps } from '../timestamps.ts';
import {
  COLORS,
  invalidArgument,
  readConstantStyle,
  readCount,
  readHexStrings,
  readPrecision,
  readWord,
  STACK_TRACES,
} from '../values.ts';

/** Largest `-s` that strace takes. */
const LONGEST_STRING = 2 ** 30 - 1;

/** What lines look like, and where they go. */
export const OUTPUT_FORMAT_OPTIONS: readonly OptionRow[] = [
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
    'format',
    'add to the file of -o instead of replacing it',
    ({ settings }) => {
      settings.append = true;
    },
  ),
  flag(
    '-i, --instruction-pointer',
    'format',
    'show the address that each call is made from',
    ({ settings }) => {
      settings.instructionPointer = true;
    },
  ),
  alsoNamed(
    ['stack-trace'],
    optional(
      '-k, --stack-traces',
      'WHICH',
      'format',
      'show the functions on the stack after each call and signal: symbol (default); with -kk or source also their lines',
      ({ settings }, value, spelling) => {
        const more = settings.stackTraces === 'none' ? 'symbol' : 'source';
        settings.stackTraces = value === undefined ? more : readWord(value, spelling, STACK_TRACES);
      },
    ),
  ),
  valued(
    '--stack-trace-frame-limit',
    'COUNT',
    'format',
    'show at most so many functions of a stack (256)',
    ({ settings }, value, spelling) => {
      settings.stackFrameLimit = readCount(value, spelling);
      if (settings.stackFrameLimit === 0) throw invalidArgument(spelling, value);
    },
  ),
  flag(
    '--always-show-pid',
    'format',
    'name the process in each line, even where there is but one',
    ({ settings }) => {
      settings.alwaysShowPid = true;
    },
  ),
  optional(
    '--color',
    'WHEN',
    'format',
    'colours: auto (default: on a terminal, unless NO_COLOR is set), always (--color alone) or never',
    ({ settings }, value, spelling) => {
      settings.color = value === undefined ? 'always' : readWord(value, spelling, COLORS);
    },
  ),
  flag('-n, --syscall-number', 'format', 'show the number of each system call', ({ settings }) => {
    settings.syscallNumbers = true;
  }),
  flag('-N, --arg-names', 'format', 'show the name of each argument', ({ settings }) => {
    settings.argumentNames = true;
  }),
  valued(
    '-o, --output',
    'FILE',
    'format',
    "write to FILE, or into a shell command ('|COMMAND' or '!COMMAND'), not to stderr",
    (draft, value) => {
      draft.output = value;
    },
  ),
  flag('--output-separately', 'format', 'a file of its own for each process, FILE.PID', (draft) => {
    draft.separately = true;
  }),
  flag(
    '-q',
    'format',
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
  flag(
    '-t',
    'format',
    'show the time of day; -tt: with microseconds; -ttt: seconds since 1970 with microseconds',
    ({ timestamps }) => {
      timestamps.short++;
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
  flag('-v, --no-abbrev', 'format', 'print structures and lists whole', ({ settings }) => {
    settings.abbrev = parseSyscallFilter('none');
  }),
  flag('-x', 'format', 'strings with bytes other than text in hexadecimal; -xx: all strings', ({ hex }) => {
    hex.short++;
  }),
  optional(
    '--strings-in-hex',
    'WHICH',
    'format',
    'strings in hexadecimal: none, non-ascii or all (default); non-ascii-chars: only such characters',
    ({ hex }, value, spelling) => {
      hex.long = value === undefined ? 'all' : readHexStrings(value, spelling);
    },
  ),
  valued(
    '-X, --const-print-style',
    'STYLE',
    'format',
    'show what has a name as its name (abbrev, default), as a number (raw), or as both (verbose)',
    ({ settings }, value, spelling) => {
      settings.constantStyle = readConstantStyle(value, spelling);
    },
  ),
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
    settings.translatePids = false;
  }),
  flag(
    '--pidns-translation',
    'format',
    'show also the numbers that processes of other pid namespaces have in ours',
    ({ settings }) => {
      settings.showCommandName = false;
      settings.translatePids = true;
    },
  ),
];
