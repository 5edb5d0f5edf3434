import type { EventsLost, Tracee } from '../events/event.ts';
import { DELAYED, INJECTED_ARGUMENTS, INJECTED_RESULT } from '../events/tampering.ts';
import { textOf } from './data.ts';
import { type CallData, type EventData, errnoName, signalData } from './event-data.ts';
import { inBytes, jsonOf, membersJson } from './json.ts';
import type { LineOptions } from './options.ts';
import type { Output, Sink } from './output.ts';
import type { Summary } from './summary.ts';

/** Prints events as JSON, one object a line (`--json`). */
export class JsonPrinter {
  private readonly sinks = new Map<Tracee, Sink>();
  private readonly comms = new Map<string, string>();
  private lastSecond = Number.NaN;
  private lastText = '';

  /** `backend`: the name of the one that traces. */
  constructor(
    private readonly options: LineOptions,
    private readonly output: Output,
    private readonly backend: () => string,
  ) {}

  /** To be given every event, since each may open or close a file. `isShown`: whether it is to be printed. */
  take(data: EventData, isShown: boolean): void {
    const { tracee } = data;
    const sink = this.sinkOf(tracee);
    if (isShown && this.isWanted(data)) {
      const stack = data.stack === undefined ? '' : `,"stack":${jsonOf(data.stack)}`;
      sink.write(this.line(this.head(data) + this.details(data) + stack));
    }
    if (data.by !== undefined) this.handOver(sink, data.by);
    else if (ENDS.has(data.type)) sink.close();
    else return;
    this.sinks.delete(tracee);
  }

  /** The thread goes on in the place of another one, and so in its file. */
  private handOver(sink: Sink, by: Tracee): void {
    this.sinks.get(by)?.close();
    this.sinks.set(by, sink);
  }

  lost({ count }: EventsLost): void {
    this.output.shared.write(this.line(`{"event":"lost","count":${count}`));
  }

  /** What xtrace tells its user, where that goes among the events. */
  message(text: string): void {
    this.output.shared.write(
      this.line(`{"event":"message","text":${jsonOf(textOf(Buffer.from(text), false))}`),
    );
  }

  /** The counts, one line for each ABI that was used. */
  summary(summary: Summary): void {
    for (const { abi, calls, total } of summary.data()) {
      const list = `[${calls.map(jsonOf).join()}]`;
      this.output.shared.write(
        this.line(`{"event":"summary","abi":"${abi}","syscalls":${list},"total":${jsonOf(total)}`),
      );
    }
  }

  private isWanted({ type, call, signal }: EventData): boolean {
    const { statuses, signals, quiet } = this.options;
    if (call !== undefined) return statuses[call.outcome];
    if (signal !== undefined && !signals.selects(signal)) return false;
    if (type === 'exited') return !quiet.exit;
    return type !== 'superseded' || !quiet.superseded;
  }

  private head({ type, seconds, nanoseconds, pid, tid, comm }: EventData): string {
    return `{"event":"${type}","time":${this.time(seconds, nanoseconds)},"pid":${pid},"tid":${tid},"comm":${this.commJson(comm)}`;
  }

  private details({ call, signal, about }: EventData): string {
    if (call !== undefined) return this.call(call);
    const members = about === undefined ? '' : membersJson(about);
    return signal === undefined ? members : `,"signal":${jsonOf(signalData(signal))}${members}`;
  }

  private call(call: CallData): string {
    const { name, number, abi, args, ret, errno, duration } = call;
    let text = `,"syscall":"${name}","number":${number},"abi":"${abi}","args":${jsonOf(args)},"ret":${jsonOf(ret)}`;
    if (call.result !== undefined) text += `,"result":${jsonOf(call.result)}`;
    if (call.meaning !== undefined) text += `,"meaning":${jsonOf(call.meaning)}`;
    text += errno === 0 ? ',"errno":null' : `,"errno":"${errnoName(errno)}","errno_number":${errno}`;
    text += `,"duration":${duration === undefined ? 'null' : secondsText(duration)},"outcome":"${call.outcome}"`;
    if (call.tampering !== 0) text += `,"tampering":${JSON.stringify(tamperingNames(call.tampering))}`;
    if (this.options.instructionPointer)
      text += `,"instruction_pointer":"0x${call.instructionPointer.toString(16)}"`;
    return text;
  }

  private line(json: string): string {
    return `${inBytes(`${json},"backend":"${this.backend()}"}`)}\n`;
  }

  /** `"2026-01-02T03:04:05.123456789Z"` (RFC 3339); null of what has no time. */
  private time(seconds: number, nanoseconds: number): string {
    if (seconds === 0) return 'null';
    if (seconds !== this.lastSecond) {
      this.lastSecond = seconds;
      this.lastText = new Date(seconds * 1000).toISOString().slice(0, -'.000Z'.length);
    }
    return `"${this.lastText}.${nanoseconds.toString().padStart(9, '0')}Z"`;
  }

  private commJson(comm: string): string {
    let json = this.comms.get(comm);
    if (json === undefined) {
      json = jsonOf(textOf(Buffer.from(comm, 'latin1'), false));
      if (this.comms.size < MOST_KEPT) this.comms.set(comm, json);
    }
    return json;
  }

  private sinkOf(tracee: Tracee): Sink {
    let sink = this.sinks.get(tracee);
    if (sink === undefined) {
      sink = this.output.sinkFor(tracee);
      this.sinks.set(tracee, sink);
    }
    return sink;
  }
}

const MOST_KEPT = 1024;
const ENDS: ReadonlySet<EventData['type']> = new Set(['exited', 'killed', 'detached']);

/** What was done to a call by our own hand. */
function tamperingNames(tampering: number): string[] {
  return TAMPERINGS.filter(([bit]) => (tampering & bit) !== 0).map(([, name]) => name);
}

const TAMPERINGS = [
  [INJECTED_ARGUMENTS, 'args'],
  [INJECTED_RESULT, 'retval'],
  [DELAYED, 'delay'],
] as const;

/** Nanoseconds as seconds, without an exponent. */
function secondsText(nanoseconds: number): string {
  return (nanoseconds / 1e9).toFixed(9);
}
