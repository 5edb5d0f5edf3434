import { describe, expect, it } from 'vitest';
import { X86_64 } from '../../../src/abi/abi.ts';
import { blankCall } from '../../../src/events/blank.ts';
import type { SyscallCall, TraceEvent, Tracee } from '../../../src/events/event.ts';
import { SnapshotMemory } from '../../../src/events/snapshot-memory.ts';
import { ALL_SIGNALS } from '../../../src/filter/signal-filter.ts';
import { ALL_STATUSES, onlyStatus } from '../../../src/filter/status-filter.ts';
import { parseSyscallFilter } from '../../../src/filter/syscall-filter.ts';
import { LinePrinter } from '../../../src/format/lines.ts';
import type { LineOptions } from '../../../src/format/options.ts';
import type { Output, Sink } from '../../../src/format/output.ts';
import { TextSink } from '../support/text-sink.ts';

const EVERYTHING = parseSyscallFilter('all');

const OPTIONS: LineOptions = {
  followForks: true,
  separateFiles: false,
  column: 20,
  stringLimit: 32,
  abbrev: EVERYTHING,
  verbose: EVERYTHING,
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

const CLOSE = 3;
const PAUSE = 34;
const WAIT4 = 61;

class MemoryOutput implements Output {
  readonly sinks = new Map<number, TextSink>();
  readonly shared = this.sink(0);

  constructor(private readonly separate: boolean) {}

  sinkFor(tracee: Tracee): Sink {
    return this.sink(this.separate ? tracee.tid : 0);
  }

  flush(): void {}

  private sink(key: number): Sink {
    const sink = this.sinks.get(key) ?? new TextSink();
    this.sinks.set(key, sink);
    return sink;
  }
}

function newCall(number: number): SyscallCall {
  return {
    abi: X86_64,
    number,
    previous: -1,
    previousAbi: X86_64,
    carried: 0,
    carrier: new Uint32Array(12),
    args: new Uint32Array(12),
    instructionPointer: Uint32Array.of(0xabc, 0x7f),
    stackPointer: new Uint32Array(2),
    remembered: blankCall().remembered,
    startedAt: 0,
  };
}

class Trace {
  readonly output: MemoryOutput;
  readonly printer: LinePrinter;
  readonly calls = new Map<Tracee, SyscallCall>();

  constructor(options: Partial<LineOptions> = {}) {
    this.output = new MemoryOutput(options.separateFiles ?? false);
    this.printer = new LinePrinter({ ...OPTIONS, ...options }, this.output, (tid) => `comm${tid}`);
  }

  tracee(tid: number): Tracee {
    const tracee = { tid, programs: 0, tgid: tid, attached: false, call: newCall(-1) };
    this.send(tracee, { kind: 'attached' });
    return tracee;
  }

  enter(tracee: Tracee, number: number, ...args: number[]): void {
    const call = Object.assign(tracee.call, newCall(number));
    args.forEach((value, index) => {
      call.args[2 * index] = value;
    });
    this.calls.set(tracee, call);
    this.send(tracee, { kind: 'entered', call, memory: new SnapshotMemory() });
  }

  return(tracee: Tracee, errno = 0): void {
    const call = this.calls.get(tracee);
    const memory = new SnapshotMemory();
    this.send(tracee, { kind: 'returned', call, memory, errno, resultLow: 0, resultHigh: 0, duration: 1000 });
  }

  send(tracee: Tracee, event: object): void {
    this.printer.consume({ seconds: 0, nanoseconds: 0, ...event, tracee } as TraceEvent);
  }

  lines(key = 0): string[] {
    return (this.output.sinks.get(key)?.written ?? '').split('\n');
  }
}

describe('lines', () => {
  it('aligns results, and names no process while there is one', () => {
    const trace = new Trace();
    const one = trace.tracee(1);
    trace.enter(one, CLOSE, 3);
    trace.return(one);
    trace.enter(one, CLOSE, 4);
    trace.return(one, 9);
    trace.send(one, { kind: 'exited', status: 7 });
    expect(trace.lines()).toEqual([
      'close(3)            = 0',
      'close(4)            = -1 EBADF (Bad file descriptor)',
      '+++ exited with 7 +++',
      '',
    ]);
  });

  it('marks the interrupted and resumes them by name', () => {
    const trace = new Trace({ column: 0 });
    const [one, two] = [trace.tracee(1), trace.tracee(22222)];
    trace.enter(one, PAUSE);
    trace.enter(two, CLOSE, 5);
    trace.return(one, 514);
    trace.return(two);
    trace.send(two, { kind: 'killed', signal: 11, coreDumped: true });
    trace.enter(one, PAUSE);
    expect(trace.lines()).toEqual([
      '[pid     1] pause( <unfinished ...>',
      '[pid 22222] close(5 <unfinished ...>',
      '[pid     1] <... pause resumed>) = ? ERESTARTNOHAND (To be restarted if no handler)',
      '[pid 22222] <... close resumed>) = 0',
      '[pid 22222] +++ killed by SIGSEGV (core dumped) +++',
      'pause(',
    ]);
  });

  it('ends calls that never return', () => {
    const trace = new Trace({ column: 0 });
    const one = trace.tracee(1);
    trace.enter(one, WAIT4, 1);
    trace.send(one, { kind: 'exiting' });
    trace.enter(one, PAUSE);
    trace.send(one, { kind: 'detached' });
    expect(trace.lines()).toEqual(['wait4(1,  <unfinished ...>) = ?', 'pause( <detached ...>', '']);
  });

  it('names the process in every line of a shared file', () => {
    const trace = new Trace({ output: {}, showCommandName: true });
    trace.send(trace.tracee(12), { kind: 'stopped', signal: 19 });
    expect(trace.lines()).toEqual(['12<comm12> --- stopped by SIGSTOP ---', '']);
  });

  it('keeps a file for each process, through execve by another thread', () => {
    const trace = new Trace({ separateFiles: true, output: {}, column: 0 });
    const [leader, thread] = [trace.tracee(1), trace.tracee(2)];
    trace.enter(leader, PAUSE);
    trace.enter(thread, CLOSE, 1);
    const by = Object.assign(thread, { tid: 1 });
    trace.send(leader, { kind: 'superseded', by, byTid: 2 });
    trace.return(thread);
    expect(trace.lines(1)).toEqual([
      'pause( <unfinished ...>',
      '+++ superseded by execve in pid 2 +++',
      '<... close resumed>) = 0',
      '',
    ]);
    expect(trace.lines(2)).toEqual(['close(1 <pid changed to 1 ...>', '']);
  });

  it('shows only calls that ended as asked', () => {
    const trace = new Trace({ statuses: onlyStatus('failed'), column: 0 });
    const one = trace.tracee(1);
    trace.enter(one, CLOSE, 1);
    trace.return(one);
    trace.enter(one, CLOSE, 2);
    trace.return(one, 9);
    expect(trace.lines()).toEqual(['close(2) = -1 EBADF (Bad file descriptor)', '']);
  });

  it('tells times, numbers and addresses before the call', () => {
    const trace = new Trace({
      column: 0,
      timestamps: { clock: 'unix', precision: 'us' },
      relativeTimestamps: 'us',
      durations: 'us',
      syscallNumbers: true,
      instructionPointer: true,
    });
    const one = trace.tracee(1);
    trace.enter(one, PAUSE);
    trace.return(one, 4);
    expect(trace.lines()).toEqual([
      '0.000000 (+     0.000000) [  34] [0000007f00000abc] pause() = -1 EINTR (Interrupted system call) <0.000001>',
      '',
    ]);
  });
});
