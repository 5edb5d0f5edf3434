import type { Injection } from '../filter/injection.ts';
import { ALL_SIGNALS } from '../filter/signal-filter.ts';
import { ALL_STATUSES } from '../filter/status-filter.ts';
import { parseSyscallFilter } from '../filter/syscall-filter.ts';
import type { Precision } from '../format/options.ts';
import type { HexStrings } from '../format/quote.ts';
import type { Daemonize, EnvironmentChange, Interruptible, Options, Quiet } from './options.ts';
import { DEFAULT_COLUMNS } from './summary-words.ts';
import { DEFAULT_RING_BUFFER } from './values.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Options whose value is what was said last, whatever else is on the command line. */
type Plain =
  | 'append'
  | 'column'
  | 'stringLimit'
  | 'constantStyle'
  | 'abbrev'
  | 'verbose'
  | 'raw'
  | 'dumpRead'
  | 'dumpWritten'
  | 'trace'
  | 'signals'
  | 'statuses'
  | 'relativeTimestamps'
  | 'durations'
  | 'showCommandName'
  | 'translatePids'
  | 'vcpuExits'
  | 'vcpuRuns'
  | 'newNamespaces'
  | 'stackTraces'
  | 'stackFrameLimit'
  | 'alwaysShowPid'
  | 'argumentNames'
  | 'color'
  | 'tips'
  | 'traceDescriptors'
  | 'instructionPointer'
  | 'syscallNumbers'
  | 'summary'
  | 'summarySort'
  | 'summaryColumns'
  | 'summaryWallClock'
  | 'summaryOverhead'
  | 'user'
  | 'detachOnExec'
  | 'killOnExit'
  | 'seccompBpf'
  | 'argv0'
  | 'syscallLimit'
  | 'backend'
  | 'json'
  | 'jsonSchema'
  | 'longerThan'
  | 'ringBufferSize'
  | 'onOverflow'
  | 'debug'
  | 'version'
  | 'completion'
  | 'help';

/** Options in the making. */
export interface Settings extends Mutable<Pick<Options, Plain>> {
  readonly pids: number[];
  readonly environment: EnvironmentChange[];
  readonly tracePaths: string[];
  readonly injections: Injection[];
  readonly where: string[];
}

/** What the options seen so far say, before it is known how they go together. */
export interface Draft {
  /** What goes into the options as it is. */
  readonly settings: Settings;
  /** What is to be said whatever else the options say, in order. */
  readonly warnings: string[];
  /** The value of `-o`. */
  output?: string;
  /** The value of `-u`. */
  userName?: string;
  interruptible?: Interruptible;

  /** How often the short form was given, and what the long form says; the two exclude each other. */
  readonly follow: { short: number; long: boolean };
  readonly daemonize: { short: number; long?: Daemonize };
  separately: boolean;
  /** The old `-F`. */
  deprecatedFollow: boolean;
  readonly quiet: { short: number; long?: Quiet };
  readonly hex: { short: number; long?: HexStrings };
  readonly decodeFds: { short: number; long?: Options['decodeFds'] };
  readonly timestamps: { short: number; long: boolean; clock?: 'time' | 'unix'; precision: Precision };

  /** How often `-z` and `-Z` were given. */
  statusOptions: number;
  sortGiven: boolean;
  columnsGiven: boolean;
  /** Options that concern the eBPF backend alone, as they were written. */
  readonly ebpfOptions: string[];
}

/** What an empty command line says. */
export function newDraft(): Draft {
  const all = parseSyscallFilter('all');
  const settings: Settings = {
    pids: [],
    environment: [],
    tracePaths: [],
    injections: [],
    append: false,
    column: 40,
    stringLimit: 32,
    constantStyle: 'abbrev',
    abbrev: all,
    verbose: all,
    raw: parseSyscallFilter('none'),
    trace: all,
    signals: ALL_SIGNALS,
    statuses: ALL_STATUSES,
    showCommandName: false,
    translatePids: false,
    vcpuExits: false,
    vcpuRuns: false,
    newNamespaces: false,
    stackTraces: 'none',
    stackFrameLimit: 256,
    alwaysShowPid: false,
    argumentNames: false,
    color: 'auto',
    instructionPointer: false,
    syscallNumbers: false,
    summary: 'none',
    summarySort: 'time-percent',
    summaryColumns: DEFAULT_COLUMNS,
    summaryWallClock: false,
    summaryOverhead: 0,
    detachOnExec: false,
    killOnExit: false,
    seccompBpf: false,
    backend: 'auto',
    json: false,
    jsonSchema: false,
    where: [],
    ringBufferSize: DEFAULT_RING_BUFFER,
    onOverflow: 'drop',
    debug: false,
    version: false,
    help: false,
  };
  return {
    settings,
    warnings: [],
    follow: { short: 0, long: false },
    daemonize: { short: 0 },
    separately: false,
    deprecatedFollow: false,
    quiet: { short: 0 },
    hex: { short: 0 },
    decodeFds: { short: 0 },
    timestamps: { short: 0, long: false, precision: 's' },
    statusOptions: 0,
    sortGiven: false,
    columnsGiven: false,
    ebpfOptions: [],
  };
}
