import type { SyscallCall, Tracee, TraceeEvent } from '../events/event.ts';
import type { LineOptions, Precision } from './options.ts';
import type { CommandNames } from './process-names.ts';
import { duration, timeOfDay, unixTime } from './time.ts';

/** What a tracee was called when that was looked up. */
interface CommandName {
  readonly text: string;
  /** How many programs it had executed by then. */
  readonly programs: number;
}

const SECOND = 1_000_000_000;

/** Texts that are kept: tids are used again. */
const MOST_PIDS = 4096;

/**
 * What stands before each line: the process, the time, the syscall's number, the instruction pointer, as far as
 * the options ask for them.
 */
export class LineLeader {
  /** Nothing but, at most, the process is asked for; and not even that. */
  private readonly plain: boolean;
  private nothing: boolean;
  private severalFromTheBeginning = false;
  /** What tells processes that have no names, by tid. */
  private readonly pids = new Map<number, string>();
  private readonly names = new WeakMap<Tracee, CommandName>();
  private lastSeconds = 0;
  private lastNanoseconds = 0;

  constructor(
    private readonly options: LineOptions,
    /** Where command names are to be shown. */
    private readonly processes: CommandNames | undefined,
  ) {
    this.plain =
      !options.timestamps &&
      !options.relativeTimestamps &&
      !options.instructionPointer &&
      !options.syscallNumbers;
    this.nothing = this.plain && !this.tellsProcess(Number.POSITIVE_INFINITY);
  }

  began(processes: number): void {
    this.severalFromTheBeginning = processes > 1;
    this.nothing = this.plain && !this.tellsProcess(Number.POSITIVE_INFINITY);
  }

  text(event: TraceeEvent, tracee: Tracee, traceeCount: number): string {
    if (this.nothing) return '';
    const process = this.tellsProcess(traceeCount) ? this.process(tracee) : '';
    if (this.plain) return process;
    return process + this.time(event) + this.call(event, tracee.call);
  }

  private tellsProcess(traceeCount: number): boolean {
    const { separateFiles, alwaysShowPid, followForks, output } = this.options;
    if (separateFiles) return false;
    if (alwaysShowPid) return true;
    return output === undefined ? traceeCount > 1 : followForks || this.severalFromTheBeginning;
  }

  private process(tracee: Tracee): string {
    if (this.processes) return this.processText(tracee.tid, this.nameOf(tracee));
    let text = this.pids.get(tracee.tid);
    if (text === undefined) {
      text = this.processText(tracee.tid, '');
      if (this.pids.size >= MOST_PIDS) this.pids.clear();
      this.pids.set(tracee.tid, text);
    }
    return text;
  }

  private processText(tid: number, name: string): string {
    const { output, alwaysShowPid } = this.options;
    if (output === undefined && !alwaysShowPid) return `[pid ${String(tid).padStart(5)}${name}] `;
    return name === '' ? `${String(tid).padEnd(5)} ` : `${tid}${name} `;
  }

  /** Looks what a tracee is called now; its lines begin with that until it is called again, or executes a program. */
  learnName(tracee: Tracee): void {
    if (!this.processes) return;
    const text = this.processes.nameOf(tracee.tid, tracee.command) ?? '';
    this.names.set(tracee, { text, programs: tracee.programs });
  }

  private nameOf(tracee: Tracee): string {
    if (!this.processes) return '';
    if (this.names.get(tracee)?.programs !== tracee.programs) this.learnName(tracee);
    return this.names.get(tracee)?.text ?? '';
  }

  private time(event: TraceeEvent): string {
    const { timestamps, relativeTimestamps } = this.options;
    let text = '';
    if (timestamps) {
      const print = timestamps.clock === 'time' ? timeOfDay : unixTime;
      text = `${print(event.seconds, event.nanoseconds, timestamps.precision)} `;
    }
    if (!relativeTimestamps) return text;
    const relative = this.sincePreviousLine(event, relativeTimestamps);
    return timestamps ? `${text}(+${relative}) ` : `${relative} `;
  }

  private sincePreviousLine(event: TraceeEvent, precision: Precision): string {
    const isFirst = this.lastSeconds === 0;
    const span = isFirst
      ? 0
      : (event.seconds - this.lastSeconds) * SECOND + event.nanoseconds - this.lastNanoseconds;
    this.lastSeconds = event.seconds;
    this.lastNanoseconds = event.nanoseconds;
    const text = duration(Math.max(span, 0), precision);
    const whole = text.indexOf('.');
    return ' '.repeat(Math.max(6 - (whole < 0 ? text.length : whole), 0)) + text;
  }

  private call(event: TraceeEvent, call: SyscallCall): string {
    let text = '';
    if (this.options.syscallNumbers) text += `[${String(Math.max(call.number, 0)).padStart(4)}] `;
    if (this.options.instructionPointer) text += `[${instructionPointer(event, call)}] `;
    return text;
  }
}

function instructionPointer(event: TraceeEvent, call: SyscallCall): string {
  const digits = 2 * call.abi.wordSize;
  if (event.kind === 'exited' || event.kind === 'killed') return '?'.repeat(digits);
  const [low = 0, high = 0] = call.instructionPointer;
  const lowText = low.toString(16).padStart(8, '0');
  return digits === 8 ? lowText : high.toString(16).padStart(8, '0') + lowText;
}
