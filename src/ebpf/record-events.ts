import { architectureAt, X86_64 } from '../abi/abi.ts';
import type { BackendSettings } from '../events/backend.ts';
import { SIGKILL } from '../libc/signals.ts';
import { coreDumped, exitStatus, isExit, killSignal } from '../libc/wait-status.ts';
import { CallEvents } from './call-events.ts';
import type { CallUnderWay } from './call-under-way.ts';
import type { EbpfTracee } from './ebpf-tracee.ts';
import { HandOn, NO_TIME, type Time } from './hand-on.ts';
import {
  ATTACHED,
  BEGUN,
  EXECUTED,
  EXITED,
  EXITING,
  FORKED,
  HEADER,
  IN_CALL,
  LOSS_RECORD,
  LOST,
  NOT_FOLLOWED,
  RENAMED,
  RETURNED_BARE,
  SIGNAL,
  SIGNAL_RECORD,
  STOPPED,
  TASK_RECORD,
} from './layout.ts';
import { NamedBySignal } from './named-by-signal.ts';
import { commandIn } from './process-facts.ts';
import { type Records, uint64 } from './records.ts';
import type { Tracees } from './tracees.ts';
import type { WallClock } from './wall-clock.ts';

const SIGINFO_SIZE = 128;

/** Makes events of records, and hands them to the consumer. */
export class RecordEvents {
  /** Events that the kernel side had no room for, so far. */
  lost = 0;
  /** Whether the command has ended, or is about to. */
  commandExited = false;
  /** It executed another program, and is not traced any more. */
  commandWasLetGo = false;
  private readonly handOn: HandOn;
  private readonly calls: CallEvents;
  private readonly siginfo = Buffer.alloc(SIGINFO_SIZE);
  private readonly named = new NamedBySignal();

  /**
   * `commandPid`: tells which tracee was started rather than attached to. `countsOnly`: calls are counted in the kernel,
   * and so none tells through which ABI it was made.
   */
  constructor(
    private readonly settings: BackendSettings,
    private readonly tracees: Tracees,
    clock: WallClock,
    private readonly commandPid: number,
    private readonly countsOnly = false,
  ) {
    this.handOn = new HandOn(settings, clock);
    this.calls = new CallEvents(settings, this.handOn);
  }

  /** Takes the record that begins at `at`. */
  take(records: Records, at: number, length: number): void {
    const { bytes, words } = records;
    const kind = bytes[at + HEADER.kind] as number;
    if (kind <= RETURNED_BARE) {
      const tracee = this.traceeOf(words, at);
      if (!tracee.hidden) this.calls.take(tracee, kind, records, at, length);
      return;
    }
    switch (kind) {
      case ATTACHED:
        this.attach(records, at, words[(at + HEADER.tid) >> 2] !== this.commandPid);
        break;
      case FORKED:
        this.tracees.tell(`Process ${words[(at + HEADER.tid) >> 2]} attached`);
        this.attach(records, at, false);
        break;
      case EXECUTED:
        this.execute(records, at);
        break;
      case BEGUN: {
        const tracee = this.traceeOf(words, at);
        if (!tracee.hidden) this.calls.begin(tracee, records, at, length);
        break;
      }
      case RENAMED:
        this.traceeOf(words, at).command = commandIn(bytes, at + TASK_RECORD.comm);
        break;
      case EXITING:
        this.exiting(records, at, this.traceeOf(words, at));
        break;
      case EXITED:
        this.exit(records, at);
        break;
      case STOPPED:
        this.stop(records, at);
        break;
      case SIGNAL:
        this.signal(records, at, length);
        break;
      case LOST:
        this.lose(uint64(words, at + LOSS_RECORD.total));
        break;
      case NOT_FOLLOWED:
        this.settings.report(
          `Process ${words[(at + HEADER.tid) >> 2]} is not traced: there are too many threads`,
        );
        break;
    }
  }

  /** The tracee is in a call since before it was attached to, whose return will be told. */
  enterUnderWay(tracee: EbpfTracee, call: CallUnderWay): void {
    this.calls.enterUnderWay(tracee, call);
  }

  /** So many events were lost since the beginning. */
  lose(total: number): void {
    const count = total - this.lost;
    if (count <= 0) return;
    this.lost = total;
    this.handOn.emit({ kind: 'lost', count });
  }

  /** We let go of the tracee. */
  letGo(tracee: EbpfTracee): void {
    this.tracees.remove(tracee);
    this.tracees.tell(`Process ${tracee.tid} detached`);
    this.handOn.emit({ kind: 'detached', tracee, ...NO_TIME });
  }

  /** Which of the tracees a record is about; one that we were not told of is there all the same. */
  private traceeOf(words: Uint32Array, at: number): EbpfTracee {
    const slot = words[(at + HEADER.slot) >> 2] as number;
    const tid = words[(at + HEADER.tid) >> 2] as number;
    const tracee = this.tracees.inSlot(slot);
    if (tracee?.tid === tid) {
      tracee.silent = false;
      return tracee;
    }
    const added = this.tracees.add(slot, tid, 0, false);
    this.handOn.emit({ kind: 'attached', tracee: added, ...NO_TIME });
    return added;
  }

  private attach({ bytes, words }: Records, at: number, attached: boolean): void {
    const tracee = this.tracees.add(
      words[(at + HEADER.slot) >> 2] as number,
      words[(at + HEADER.tid) >> 2] as number,
      words[(at + TASK_RECORD.tgid) >> 2] as number,
      attached,
    );
    const parent = this.tracees.withTid(words[(at + TASK_RECORD.otherTid) >> 2] as number);
    const abi = parent?.abi ?? architectureAt(bytes[at + HEADER.abi] as number);
    if (parent) tracee.abi = abi;
    tracee.programAbi = abi;
    tracee.command = commandIn(bytes, at + TASK_RECORD.comm);
    this.handOn.emit({ kind: 'attached', tracee, ...this.timeOf(words, at) });
    if (this.countsOnly) this.handOn.useAbi(tracee, abi);
  }

  private execute({ bytes, words }: Records, at: number): void {
    const slot = words[(at + HEADER.slot) >> 2] as number;
    const tid = words[(at + HEADER.tid) >> 2] as number;
    const formerTid = words[(at + TASK_RECORD.otherTid) >> 2] as number;
    const tracee = this.tracees.at(slot, formerTid) ?? this.traceeOf(words, at);
    tracee.silent = false;
    if (formerTid !== tid) {
      const leader = this.tracees.withTid(tid);
      tracee.tid = tid;
      if (leader && leader !== tracee) {
        this.tracees.remove(leader);
        this.handOn.emit({
          kind: 'superseded',
          tracee: leader,
          by: tracee,
          byTid: formerTid,
          ...this.timeOf(words, at),
        });
      }
    }
    tracee.programs++;
    tracee.command = commandIn(bytes, at + TASK_RECORD.comm);
    tracee.programAbi = architectureAt(bytes[at + HEADER.abi] as number);
    if (this.countsOnly) this.handOn.useAbi(tracee, tracee.programAbi);
    if (this.settings.detachOnExec && !(tracee.tid === this.commandPid && tracee.programs === 1)) {
      if (tracee.tid === this.commandPid) this.commandWasLetGo = true;
      this.letGo(tracee);
    }
  }

  private stop({ words }: Records, at: number): void {
    const tracee = this.traceeOf(words, at);
    const signal = words[(at + HEADER.number) >> 2] as number;
    if (!tracee.hidden) this.handOn.emit({ kind: 'stopped', tracee, signal, ...this.timeOf(words, at) });
  }

  private signal(records: Records, at: number, recordLength: number): void {
    const { bytes, words } = records;
    const tracee = this.traceeOf(words, at);
    const signal = words[(at + HEADER.number) >> 2] as number;
    // To be killed is no delivery: a tracer sees only the end.
    if (tracee.hidden || signal === SIGKILL) return;
    const length = words[(at + SIGNAL_RECORD.siginfoLength) >> 2] as number;
    const from = at + SIGNAL_RECORD.siginfo;
    this.siginfo.fill(0);
    bytes.copy(this.siginfo, 0, from, from + length);
    const pointer = (at + SIGNAL_RECORD.instructionPointer) >> 2;
    if (words[pointer] !== 0) {
      tracee.call.instructionPointer[0] = words[pointer] as number;
      tracee.call.instructionPointer[1] = words[pointer + 1] as number;
    }
    const siginfo = length > 0 ? this.siginfo : undefined;
    const time = this.timeOf(words, at);
    this.named.hold(records, at, at + recordLength);
    this.handOn.emit({ kind: 'signal', tracee, signal, siginfo, named: this.named, abi: X86_64, ...time });
  }

  private exiting({ bytes, words }: Records, at: number, tracee: EbpfTracee): void {
    const isInCall = ((bytes[at + HEADER.flags] as number) & IN_CALL) !== 0;
    // Else the call returned, and that was lost.
    const tellsCall = isInCall || !tracee.inCall;
    tracee.inCall = false;
    if (tracee.hidden || tracee.exiting) return;
    tracee.exiting = true;
    this.handOn.useAbi(tracee, tracee.programAbi);
    if (!tellsCall) return;
    this.handOn.emit({ kind: 'exiting', tracee, ...this.timeOf(words, at) });
  }

  private exit(records: Records, at: number): void {
    const { words } = records;
    const tracee = this.traceeOf(words, at);
    this.exiting(records, at, tracee);
    this.end(tracee, words[(at + TASK_RECORD.exitCode) >> 2] as number, this.timeOf(words, at));
  }

  private end(tracee: EbpfTracee, status: number, time: Time): void {
    this.tracees.remove(tracee);
    if (tracee.tid === this.commandPid) this.commandExited = true;
    if (isExit(status)) this.handOn.emit({ kind: 'exited', tracee, status: exitStatus(status), ...time });
    else
      this.handOn.emit({
        kind: 'killed',
        tracee,
        signal: killSignal(status),
        coreDumped: coreDumped(status),
        ...time,
      });
  }

  private timeOf(words: Uint32Array, at: number): Time {
    const time = { ...NO_TIME };
    this.handOn.stamp(time, uint64(words, at + TASK_RECORD.time));
    return time;
  }
}
