import { type Abi, X86_64 } from '../abi/abi.ts';
import type {
  EventConsumer,
  EventsLost,
  Killed,
  SignalDelivered,
  Superseded,
  SyscallEntered,
  SyscallReturned,
  TraceEvent,
  Tracee,
  TraceeEvent,
} from '../events/event.ts';
import { DELAYED, INJECTED_ARGUMENTS, INJECTED_RESULT } from '../events/tampering.ts';
import type { Status } from '../filter/status-filter.ts';
import { rowOf } from '../syscalls/catalogue.ts';
import { movementOf } from '../syscalls/moved-bytes.ts';
import type { Syscall } from '../syscalls/syscall.ts';
import { signalText } from '../types/signal.ts';
import { ByteText } from './byte-text.ts';
import { CallPrinter } from './call-printer.ts';
import { LineLeader } from './leader.ts';
import type { LineOptions } from './options.ts';
import type { Output, Sink } from './output.ts';
import { CommandNames } from './process-names.ts';
import type { Stacks } from './stack-traces.ts';
import { duration } from './time.ts';
import { renames } from './tracee-commands.ts';

/** What is known of a tracee's line. */
interface LineState {
  readonly tracee: Tracee;
  /** The ABI through which it made its last call. */
  abi: Abi;
  sink: Sink;
  /** Columns written of a line that is not finished, 0 where none is. */
  column: number;
  /** The call that was printed or staged at entry and has not returned. */
  row: Syscall | undefined;
  /** Entry text that waits for the call's status, where the user asked for some statuses only. */
  staged: string | undefined;
  /** What was known at entry of the virtual processor that the call lets run. */
  vcpuBefore: string;
}

/** Prints events as strace's lines: who is interrupted is marked unfinished, and resumed later. */
export class LinePrinter implements EventConsumer {
  private readonly states = new Map<Tracee, LineState>();
  /** Where lines are put together whose end decides whether they are shown. */
  private readonly stage = new ByteText();
  /** Where the piece is put together that is being printed, and how long that text was before. */
  private text = this.stage;
  private start = 0;
  private readonly calls: CallPrinter;
  private readonly leader: LineLeader;
  private readonly staging: boolean;
  private readonly dumps: boolean;
  private isShown = true;
  /** Whose line was written last, in a log that processes share. */
  private printing: LineState | undefined;
  /** That of the last event: most often the next one is of the same tracee. */
  private latest: LineState | undefined;

  constructor(
    private readonly options: LineOptions,
    private readonly output: Output,
    commandName: (tid: number) => string,
    private readonly stacks?: Stacks<string>,
    /** Whether what is printed is known only when a call ends. */
    decidesAtEnd = false,
  ) {
    const names = options.showCommandName ? new CommandNames(commandName, options.hexStrings) : undefined;
    this.calls = new CallPrinter(this.text, options, names);
    this.leader = new LineLeader(options, names);
    this.dumps = options.dumpRead !== undefined || options.dumpWritten !== undefined;
    this.staging = decidesAtEnd || !Object.values(options.statuses).every(Boolean);
  }

  /** With how many processes tracing begins: in a log, every line names its process where there are several. */
  began(processes: number): void {
    this.leader.began(processes);
  }

  /** `isShown`: off where the event (of a call: the call that it ends) is not to be printed. */
  consume(event: TraceEvent, isShown = true): void {
    this.isShown = isShown;
    if (event.kind === 'lost') this.lost(event);
    else this.consumeOf(event);
  }

  private consumeOf(event: TraceeEvent): void {
    const state = this.stateOf(event.tracee);
    switch (event.kind) {
      case 'entered':
        this.entered(event, state);
        break;
      case 'returned':
        this.returned(event, state);
        break;
      case 'signal':
        this.signalled(event, state);
        break;
      case 'stopped':
        if (this.options.signals.selects(event.signal))
          this.wholeWithStack(event, state, `--- stopped by ${signalText(event.signal)} ---`);
        break;
      case 'abi':
        state.abi = event.abi;
        if (!this.options.quiet.personality) this.whole(event, state, abiLine(event.tracee, event.abi));
        break;
      case 'exiting':
        this.unfinishedForEver(event, state);
        break;
      case 'exited':
        if (!this.options.quiet.exit) this.whole(event, state, `+++ exited with ${event.status} +++`);
        this.writeKeptStack(state);
        this.drop(state);
        break;
      case 'killed':
        if (this.options.signals.selects(event.signal)) this.whole(event, state, killedLine(event));
        this.writeKeptStack(state);
        this.drop(state);
        break;
      case 'superseded':
        this.superseded(event, state);
        break;
      case 'detached':
        this.drop(state);
        break;
      case 'attached':
        this.leader.learnName(event.tracee);
        break;
    }
  }

  flush(): void {
    this.output.flush();
  }

  /** Where events are missing: between what was written last and what comes next. */
  private lost({ count }: EventsLost): void {
    const { printing } = this;
    if (printing && printing.column !== 0 && !this.options.separateFiles) {
      printing.sink.write(' <unfinished ...>\n');
      printing.column = 0;
    }
    this.printing = undefined;
    this.output.shared.write(`xtrace: ${count} ${count === 1 ? 'event' : 'events'} lost\n`);
  }

  private stateOf(tracee: Tracee): LineState {
    if (this.latest?.tracee === tracee) return this.latest;
    let state = this.states.get(tracee);
    if (!state) {
      state = {
        tracee,
        abi: tracee.abi ?? X86_64,
        sink: this.output.sinkFor(tracee),
        column: 0,
        row: undefined,
        staged: undefined,
        vcpuBefore: '',
      };
      this.states.set(tracee, state);
    }
    this.latest = state;
    return state;
  }

  private entered(event: SyscallEntered, state: LineState): void {
    const row = this.calls.rowOf(event.call);
    state.row = row;
    this.stacks?.enters(event.tracee, event.call.abi, row.name);
    if (this.staging) {
      this.stage.clear();
      this.addTo(this.stage);
    } else {
      this.finishOther(state);
      this.addTo(state.sink.text);
    }
    this.text.add(this.leader.text(event, state.tracee, this.states.size));
    this.calls.entry(event, row);
    if (this.options.vcpuRuns) state.vcpuBefore = this.calls.vcpuRun(row, '<');
    if (this.staging) state.staged = this.text.toString();
    else this.write(state);
  }

  private returned(event: SyscallReturned, state: LineState): void {
    const { row } = state;
    if (!row) return;
    state.row = undefined;
    if (this.resume(event, state, row, event.errno === 0 ? 'successful' : 'failed')) {
      const { text } = this;
      this.calls.rest(event, row);
      text.add(') ');
      this.pad(state);
      text.add('= ');
      this.calls.result(row);
      if (event.tampering !== 0) text.add(tamperingText(event.tampering));
      const { durations } = this.options;
      if (durations) text.add(` <${duration(event.duration, durations)}>`);
      this.end(state);
      if (this.dumps) this.dump(event, state);
      if (this.options.vcpuRuns)
        state.sink.write(state.vcpuBefore + (event.errno === 0 ? this.calls.vcpuRun(row, '>') : ''));
      if (this.stacks) this.writeStack(state);
    }
    this.learnFrom(event);
  }

  /** What a call, be it shown or not, tells of its thread's name. */
  learnFrom({ errno, call, tracee }: SyscallReturned): void {
    if (errno === 0 && renames(call)) this.leader.learnName(tracee);
  }

  private signalled(event: SignalDelivered, state: LineState): void {
    if (!this.options.signals.selects(event.signal)) return;
    const { siginfo } = event;
    if (this.isShown) {
      this.begin(event, state);
      const { text } = this;
      text.add(`--- ${signalText(event.signal)}`);
      if (siginfo) {
        text.add(' ');
        this.calls.signal(event, siginfo, state.abi);
      }
      text.add(' ---');
      this.end(state);
    }
    this.writeStack(state);
  }

  /** The bytes that a call moved, where the user wants to see those of its descriptor. */
  private dump({ call, errno }: SyscallReturned, { sink }: LineState): void {
    const movement = movementOf(rowOf(call).name);
    if (!movement || (errno !== 0 && movement.direction === 'read')) return;
    const { dumpRead, dumpWritten } = this.options;
    const descriptors = movement.direction === 'read' ? dumpRead : dumpWritten;
    if (descriptors?.selects((call.args[0] as number) | 0))
      this.calls.dump(movement, (text) => sink.write(text));
  }

  /** The call that the tracee is in will never return: its line ends with `= ?`. */
  private unfinishedForEver(event: TraceeEvent, state: LineState): void {
    const { row } = state;
    if (!row) return;
    state.row = undefined;
    if (!this.resume(event, state, row, 'unfinished')) return;
    this.text.add(saysMoreAtReturn(row) ? ' <unfinished ...>) ' : ') ');
    this.pad(state);
    this.text.add('= ?');
    this.end(state);
  }

  /**
   * Begins what follows of a call's line, with what comes before all else: whether the user wants to see a call that ends
   * so.
   */
  private resume(event: TraceeEvent, state: LineState, row: Syscall, status: Status): boolean {
    if (this.staging) {
      if (!this.isShown || !this.options.statuses[status]) return false;
      this.beginWithStaged(state);
    } else if (state.column === 0) {
      this.begin(event, state);
      this.text.add(`<... ${row.name} resumed>`);
    } else {
      this.addTo(state.sink.text);
    }
    return true;
  }

  /**
   * The thread that called execve goes on in the place of the leader, `state`. Under `-ff` it goes on in the
   * leader's file, and its own file ends.
   */
  private superseded(event: Superseded, state: LineState): void {
    const by = this.stateOf(event.by);
    this.states.delete(state.tracee);
    this.latest = undefined;
    if (by.column !== 0 && (this.options.separateFiles || this.printing === by)) {
      by.sink.write(` <pid changed to ${event.by.tid} ...>\n`);
      this.printing = undefined;
    }
    by.column = 0;
    if (!this.options.quiet.superseded)
      this.whole(event, state, `+++ superseded by execve in pid ${event.byTid} +++`);
    if (this.options.separateFiles) {
      const { sink } = by;
      by.sink = state.sink;
      state.sink = sink;
    }
    state.column = 0;
    this.drop(state);
  }

  private drop(state: LineState): void {
    const isOpen = this.options.separateFiles || this.printing === state;
    if (isOpen && state.column !== 0) state.sink.write(' <detached ...>\n');
    else if (state.staged !== undefined && state.row && this.isShown && this.options.statuses.detached)
      state.sink.write(`${state.staged} <detached ...>\n`);
    if (this.printing === state) this.printing = undefined;
    this.states.delete(state.tracee);
    this.latest = undefined;
    this.stacks?.forget(state.tracee);
    if (this.options.separateFiles) state.sink.close();
  }

  private beginWithStaged(state: LineState): void {
    this.finishOther(state);
    this.addTo(state.sink.text);
    this.text.add(state.staged ?? '');
    state.staged = undefined;
  }

  /** A line that is written at once. */
  private whole(event: TraceeEvent, state: LineState, text: string): void {
    if (!this.isShown) return;
    this.begin(event, state);
    this.text.add(text);
    this.end(state);
  }

  private wholeWithStack(event: TraceeEvent, state: LineState, text: string): void {
    this.whole(event, state, text);
    this.writeStack(state);
  }

  private writeStack({ tracee, abi, sink }: LineState): void {
    if (this.stacks) sink.write(this.stacks.of(tracee, abi));
  }

  private writeKeptStack({ tracee, sink }: LineState): void {
    if (this.stacks) sink.write(this.stacks.kept(tracee) ?? '');
  }

  /** Begins a line with what stands before all of them. */
  private begin(event: TraceeEvent, state: LineState): void {
    this.finishOther(state);
    this.addTo(state.sink.text);
    this.text.add(this.leader.text(event, state.tracee, this.states.size));
  }

  /** What follows is added to this text. */
  private addTo(text: ByteText): void {
    this.text = text;
    this.start = text.length;
    this.calls.addTo(text);
  }

  /** Before a new line, one that is not finished is marked so: another tracee's, or this one's own. */
  private finishOther(state: LineState): void {
    const open = this.options.separateFiles ? state : this.printing;
    if (open && open.column !== 0) {
      open.sink.write(' <unfinished ...>\n');
      open.column = 0;
    }
    // Between young and old objects of the heap a store costs more than to look.
    if (this.printing !== state) this.printing = state;
    state.column = 0;
  }

  /** Fills up to the column of results. */
  private pad(state: LineState): void {
    const missing = this.options.column - state.column - (this.text.length - this.start);
    if (missing > 0) this.text.addBlanks(missing);
  }

  /** Writes what was put together, which ends no line. */
  private write(state: LineState): void {
    state.column += this.text.length - this.start;
    state.sink.take();
  }

  /** Writes what was put together, with the end of its line. */
  private end(state: LineState): void {
    this.text.addByte(NEWLINE);
    state.column = 0;
    state.sink.take();
  }
}

const NEWLINE = 0x0a;

function abiLine(tracee: Tracee, { mode }: Abi): string {
  return `[ Process PID=${tracee.tid} runs in ${mode} mode. ]`;
}

function killedLine(event: Killed): string {
  return `+++ killed by ${signalText(event.signal)}${event.coreDumped ? ' (core dumped)' : ''} +++`;
}

/** Whether the entry leaves something to say, be it only what the result means. */
function saysMoreAtReturn(row: Syscall): boolean {
  return row.printedAtEntry < row.arguments.length || row.completes || row.note !== undefined;
}

/** What was done to a call by our own hand. */
function tamperingText(tampering: number): string {
  const argumentsToo = (tampering & INJECTED_ARGUMENTS) !== 0;
  const resultToo = (tampering & INJECTED_RESULT) !== 0;
  let text = '';
  if (argumentsToo) text = resultToo ? ' (INJECTED: args, retval)' : ' (INJECTED: args)';
  else if (resultToo) text = ' (INJECTED)';
  return (tampering & DELAYED) !== 0 ? `${text} (DELAYED)` : text;
}
