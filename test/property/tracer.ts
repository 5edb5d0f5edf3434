import { I386 } from '../../src/abi/abi.ts';
import { blankCall } from '../../src/events/blank.ts';
import type { SyscallCall, SyscallEntered, SyscallReturned, Tracee } from '../../src/events/event.ts';
import type { TraceeMemory } from '../../src/events/memory.ts';
import { ALL_SIGNALS } from '../../src/filter/signal-filter.ts';
import { ALL_STATUSES } from '../../src/filter/status-filter.ts';
import { parseSyscallFilter } from '../../src/filter/syscall-filter.ts';
import { LinePrinter } from '../../src/format/lines.ts';
import { DESCRIPTOR_DETAILS, type LineOptions } from '../../src/format/options.ts';
import type { Output } from '../../src/format/output.ts';
import { capturePlan } from '../../src/syscalls/catalogue.ts';
import { TextSink } from '../unit/support/text-sink.ts';

/** No process has it: the largest pid is 2^22 (proc(5)). */
const NOBODY = 0x7000_0000;

const ALL = parseSyscallFilter('all');
const NONE = parseSyscallFilter('none');
const DEFAULT: LineOptions = {
  followForks: false,
  separateFiles: false,
  column: 40,
  stringLimit: 32,
  abbrev: ALL,
  verbose: ALL,
  hexStrings: 'none',
  constantStyle: 'abbrev',
  alwaysShowPid: false,
  argumentNames: false,
  vcpuExits: false,
  vcpuRuns: false,
  newNamespaces: false,
  translatePids: false,
  quiet: { exit: false, personality: false, superseded: false },
  instructionPointer: false,
  syscallNumbers: false,
  showCommandName: false,
  decodeFds: [],
  signals: ALL_SIGNALS,
  statuses: ALL_STATUSES,
};

/** The options under which decoders print differently, by what the user would type. */
export const OPTIONS: Readonly<Record<string, LineOptions>> = {
  'no option': DEFAULT,
  '-v': { ...DEFAULT, abbrev: NONE },
  '-s 4096': { ...DEFAULT, stringLimit: 4096 },
  '-v -s 0': { ...DEFAULT, abbrev: NONE, stringLimit: 0 },
  '-x': { ...DEFAULT, hexStrings: 'non-ascii' },
  '-xx -v': { ...DEFAULT, abbrev: NONE, hexStrings: 'all' },
  '-e raw=all': { ...DEFAULT, raw: ALL },
  '-e verbose=none': { ...DEFAULT, verbose: NONE },
  '-y': { ...DEFAULT, decodeFds: ['path'] },
  '-Y': { ...DEFAULT, showCommandName: true },
  '-yy -Y --decode-pids=pidns -v': {
    ...DEFAULT,
    abbrev: NONE,
    decodeFds: DESCRIPTOR_DETAILS,
    showCommandName: true,
    translatePids: true,
  },
  '-yy -v': { ...DEFAULT, abbrev: NONE, decodeFds: DESCRIPTOR_DETAILS },
  '-f -tt -T -i -n': {
    ...DEFAULT,
    followForks: true,
    output: 'FILE',
    timestamps: { clock: 'time', precision: 'us' },
    durations: 'us',
    instructionPointer: true,
    syscallNumbers: true,
  },
};

/** Hands events to the printer of lines that the product has, and gives the text that it writes. */
export class PretendedTracer {
  readonly call: SyscallCall = { ...blankCall(), number: 0 };
  private readonly tracee: Tracee = {
    tid: NOBODY,
    programs: 0,
    tgid: NOBODY,
    attached: false,
    call: this.call,
  };
  private readonly printer: LinePrinter;
  private readonly sink = new TextSink();

  constructor(
    options: LineOptions,
    private readonly memory: TraceeMemory,
  ) {
    const { sink } = this;
    const output: Output = { sinkFor: () => sink, shared: sink, flush: () => {} };
    this.printer = new LinePrinter(options, output, () => 'nobody');
  }

  /** The entry of `call`, which the caller has set. */
  enter(): void {
    const { call, memory } = this;
    memory.release();
    if (call.abi === I386) capturePlan.unpack(call, memory);
    memory.release();
    this.printer.consume({ ...this.base(), kind: 'entered', call, memory } as SyscallEntered);
  }

  return(resultLow: number, resultHigh: number, errno: number): void {
    const { call, memory } = this;
    memory.release();
    const result = { resultLow, resultHigh, errno, duration: 1000, systemTime: 0 };
    this.printer.consume({ ...this.base(), ...result, kind: 'returned', call, memory } as SyscallReturned);
  }

  signal(signal: number, siginfo: Buffer): void {
    this.printer.consume({ ...this.base(), kind: 'signal', signal, siginfo, abi: this.call.abi });
  }

  /** What was written since the last time. */
  take(): string {
    const { written } = this.sink;
    this.sink.written = '';
    return written;
  }

  private base() {
    return { tracee: this.tracee, seconds: 1_700_000_000, nanoseconds: 123_456_789 };
  }
}
