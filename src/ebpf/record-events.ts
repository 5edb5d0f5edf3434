import { ABIS, type Abi, I386, X86_64 } from '../abi/abi.ts';
import type { BackendSettings } from '../events/backend.ts';
import type { SyscallEntered, SyscallReturned, TraceEvent } from '../events/event.ts';
import { SIGKILL } from '../libc/signals.ts';
import { coreDumped, exitStatus, isExit, killSignal } from '../libc/wait-status.ts';
import { LiveMemory } from '../process/live-memory.ts';
import type { CallUnderWay } from './attach.ts';
import { CapturedMemory } from './captured-memory.ts';
import { EbpfTracee } from './ebpf-tracee.ts';
import {
  ATTACHED,
  BLOCKED,
  CALL,
  CALL_RECORD,
  ENTERED,
  EXECUTED,
  EXITED,
  EXITING,
  FORKED,
  HEADER,
  LOSS_RECORD,
  LOST,
  NOT_FOLLOWED,
  RETURNED,
  SIGNAL,
  SIGNAL_RECORD,
  STOPPED,
  TASK_RECORD,
  UNANNOUNCED,
} from './layout.ts';
import type { Tracees } from './tracees.ts';
import type { WallClock } from './wall-clock.ts';

const TWO_32 = 0x1_0000_0000;
const SIGINFO_SIZE = 128;
/** Results from here on are errors, by their low half; the high half is then all ones (linux/err.h). */
const FIRST_ERROR = 0xffff_f001;

/** Where records lie. */
export interface Records {
  readonly bytes: Buffer;
  readonly words: Uint32Array;
}

/** Makes events of records, and hands them to the consumer. The objects of the frequent ones are used again. */
export class RecordEvents {
  /** Events that the kernel side had no room for, so far. */
  lost = 0;
  /** Whether the command has ended, or is about to. */
  commandExited = false;
  private readonly memory: CapturedMemory;
  private readonly entered: SyscallEntered;
  private readonly returned: SyscallReturned;
  private readonly siginfo = Buffer.alloc(SIGINFO_SIZE);

  /** `commandPid`: tells which tracee was started rather than attached to. */
  constructor(
    private readonly settings: BackendSettings,
    private readonly tracees: Tracees,
    private records: Records,
    private readonly clock: WallClock,
    private readonly commandPid: number,
  ) {
    const memory = new CapturedMemory(records.bytes, records.words);
    const tracee = new EbpfTracee(0, 0, 0, false);
    const base = { tracee, seconds: 0, nanoseconds: 0, call: tracee.call, memory };
    this.memory = memory;
    this.entered = { kind: 'entered', ...base };
    this.returned = {
      kind: 'returned',
      ...base,
      resultLow: 0,
      resultHigh: 0,
      errno: 0,
      duration: 0,
      systemTime: 0,
    };
  }

  /** Takes the record that begins at `at`. */
  take(at: number, length: number): void {
    const { bytes, words } = this.records;
    const kind = bytes[at + HEADER.kind] as number;
    if (kind <= CALL) {
      this.takeCall(kind, at, length);
      return;
    }
    switch (kind) {
      case ATTACHED:
        this.attach(at, words[(at + HEADER.tid) >> 2] !== this.commandPid);
        break;
      case FORKED:
        this.tracees.tell(`Process ${words[(at + HEADER.tid) >> 2]} attached`);
        this.attach(at, false);
        break;
      case EXECUTED:
        this.execute(at);
        break;
      case EXITING:
        this.exiting(at, this.traceeOf(at));
        break;
      case EXITED:
        this.exit(at);
        break;
      case STOPPED:
        this.stop(at);
        break;
      case SIGNAL:
        this.signal(at);
        break;
      case LOST:
        this.lose(this.uint64(at + LOSS_RECORD.total));
        break;
      case NOT_FOLLOWED:
        this.settings.report(
          `Process ${words[(at + HEADER.tid) >> 2]} is not traced: there are too many threads`,
        );
        break;
    }
  }

  /** Takes a record about a task that lies elsewhere. */
  takeFrom(records: Records, length: number): void {
    const { records: usual } = this;
    this.records = records;
    this.take(0, length);
    this.records = usual;
  }

  /** The tracee is in a call since before it was attached to, whose return will be told. */
  enterUnderWay(tracee: EbpfTracee, { number, registers }: CallUnderWay): void {
    const { call, programAbi: abi } = tracee;
    const selected = this.settings.selected[abi.name];
    if (selected[Math.min(number, selected.length - 1)] !== 1) return;
    this.useAbi(tracee, abi);
    call.abi = abi;
    call.number = number;
    for (const [index, value] of registers.slice(0, 6).entries()) setHalves(call.args, 2 * index, value);
    setHalves(call.stackPointer, 0, registers[6] ?? 0n);
    setHalves(call.instructionPointer, 0, registers[7] ?? 0n);
    const memory = new LiveMemory();
    memory.tid = tracee.tid;
    if (abi === I386) this.settings.plan.unpack(call, memory);
    memory.release();
    tracee.inCall = true;
    const event = { ...this.entered, tracee, call, memory };
    if (this.settings.clocks.wall) this.stamp(event, this.clock.now());
    this.settings.consumer.consume(event);
    memory.forget(tracee.tid);
  }

  /** So many events were lost since the beginning. */
  lose(total: number): void {
    const count = total - this.lost;
    if (count <= 0) return;
    this.lost = total;
    this.emit({ kind: 'lost', count });
  }

  /** We let go of the tracee. */
  letGo(tracee: EbpfTracee): void {
    this.tracees.remove(tracee);
    this.tracees.tell(`Process ${tracee.tid} detached`);
    this.emit({ kind: 'detached', tracee, ...NO_TIME });
  }

  /** Which of the tracees a record is about; one that we were not told of is there all the same. */
  private traceeOf(at: number): EbpfTracee {
    const { words } = this.records;
    const slot = words[(at + HEADER.slot) >> 2] as number;
    const tid = words[(at + HEADER.tid) >> 2] as number;
    const tracee = this.tracees.inSlot(slot);
    if (tracee?.tid === tid) {
      tracee.silent = false;
      return tracee;
    }
    const added = this.tracees.add(slot, tid, 0, false);
    this.emit({ kind: 'attached', tracee: added, ...NO_TIME });
    return added;
  }

  private takeCall(kind: number, at: number, length: number): void {
    const { words } = this.records;
    const tracee = this.traceeOf(at);
    if (tracee.hidden) return;
    const entryLength = words[(at + CALL_RECORD.entryLength) >> 2] as number;
    const segments = at + CALL_RECORD.size;
    if (kind !== RETURNED) {
      const isBlocked = ((this.records.bytes[at + HEADER.flags] as number) & BLOCKED) !== 0;
      this.memory.hold(segments, segments + entryLength, isBlocked ? tracee.tid : 0);
      this.enter(tracee, at);
    }
    if (kind !== ENTERED) {
      this.memory.hold(segments + entryLength, at + length, 0);
      this.return(tracee, at);
    }
  }

  private enter(tracee: EbpfTracee, at: number): void {
    const { bytes, words } = this.records;
    const { call } = tracee;
    const number = words[(at + HEADER.number) >> 2] as number;
    const sequence = words[(at + CALL_RECORD.sequence) >> 2] as number;
    const flags = bytes[at + HEADER.flags] as number;
    tracee.sequence = sequence;
    // The call that it was in when it was attached to, and that was told then.
    if ((flags & UNANNOUNCED) !== 0 && tracee.inCall && call.number === number) return;
    const abi = ABIS[bytes[at + HEADER.abi] as number] as Abi;
    this.useAbi(tracee, abi);
    call.abi = abi;
    call.previous = call.number;
    call.number = number;
    call.carried = 0;
    const values = (at + CALL_RECORD.values) >> 2;
    for (let index = 0; index < 12; index++) call.args[index] = words[values + index] as number;
    const pointer = (at + CALL_RECORD.instructionPointer) >> 2;
    call.instructionPointer[0] = words[pointer] as number;
    call.instructionPointer[1] = words[pointer + 1] as number;
    call.stackPointer[0] = words[pointer + 2] as number;
    call.stackPointer[1] = words[pointer + 3] as number;
    if (abi === I386) {
      this.settings.plan.unpack(call, this.memory);
      this.memory.release();
    }
    const enteredAt = this.uint64(at + CALL_RECORD.enteredAt);
    call.startedAt = enteredAt;
    tracee.inCall = true;
    this.handOnEntered(tracee, enteredAt);
  }

  private handOnEntered(tracee: EbpfTracee, time: number): void {
    const { entered: event, memory } = this;
    event.tracee = tracee;
    event.call = tracee.call;
    this.stamp(event, time);
    this.settings.consumer.consume(event);
    memory.release();
  }

  private return(tracee: EbpfTracee, at: number): void {
    const { returned: event, memory } = this;
    const { words } = this.records;
    if (!tracee.inCall || words[(at + CALL_RECORD.sequence) >> 2] !== tracee.sequence) return;
    tracee.inCall = false;
    const low = words[(at + CALL_RECORD.result) >> 2] as number;
    const high = words[(at + CALL_RECORD.result + 4) >> 2] as number;
    const failed = high === 0xffff_ffff && low >= FIRST_ERROR;
    const returnedAt = this.uint64(at + CALL_RECORD.returnedAt);
    event.tracee = tracee;
    event.call = tracee.call;
    event.resultLow = low;
    event.resultHigh = high;
    event.errno = failed ? TWO_32 - low : 0;
    event.duration = returnedAt === 0 ? 0 : returnedAt - this.uint64(at + CALL_RECORD.enteredAt);
    event.systemTime = event.duration - this.uint64(at + CALL_RECORD.offCpu);
    this.stamp(event, returnedAt);
    this.settings.consumer.consume(event);
    memory.release();
  }

  private attach(at: number, attached: boolean): void {
    const { bytes, words } = this.records;
    const tracee = this.tracees.add(
      words[(at + HEADER.slot) >> 2] as number,
      words[(at + HEADER.tid) >> 2] as number,
      words[(at + TASK_RECORD.tgid) >> 2] as number,
      attached,
    );
    const parent = this.tracees.withTid(words[(at + TASK_RECORD.otherTid) >> 2] as number);
    const abi = parent?.abi ?? ABIS[bytes[at + HEADER.abi] as number];
    if (abi && parent) tracee.abi = abi;
    if (abi) tracee.programAbi = abi;
    this.emit({ kind: 'attached', tracee, ...this.timeOf(at) });
  }

  private execute(at: number): void {
    const { bytes, words } = this.records;
    const slot = words[(at + HEADER.slot) >> 2] as number;
    const tid = words[(at + HEADER.tid) >> 2] as number;
    const formerTid = words[(at + TASK_RECORD.otherTid) >> 2] as number;
    const tracee = this.tracees.at(slot, formerTid) ?? this.traceeOf(at);
    tracee.silent = false;
    if (formerTid !== tid) {
      const leader = this.tracees.withTid(tid);
      tracee.tid = tid;
      if (leader && leader !== tracee) {
        this.tracees.remove(leader);
        this.emit({ kind: 'superseded', tracee: leader, by: tracee, byTid: formerTid, ...this.timeOf(at) });
      }
    }
    tracee.programs++;
    tracee.programAbi = ABIS[bytes[at + HEADER.abi] as number] as Abi;
    if (this.settings.detachOnExec && !(tracee.tid === this.commandPid && tracee.programs === 1)) {
      this.letGo(tracee);
    }
  }

  private stop(at: number): void {
    const tracee = this.traceeOf(at);
    const signal = this.records.words[(at + HEADER.number) >> 2] as number;
    if (!tracee.hidden) this.emit({ kind: 'stopped', tracee, signal, ...this.timeOf(at) });
  }

  private signal(at: number): void {
    const { bytes, words } = this.records;
    const tracee = this.traceeOf(at);
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
    this.emit({ kind: 'signal', tracee, signal, siginfo, abi: X86_64, ...this.timeOf(at) });
  }

  private exiting(at: number, tracee: EbpfTracee): void {
    tracee.inCall = false;
    if (tracee.hidden || tracee.exiting) return;
    tracee.exiting = true;
    this.useAbi(tracee, tracee.programAbi);
    this.emit({ kind: 'exiting', tracee, ...this.timeOf(at) });
  }

  private exit(at: number): void {
    const tracee = this.traceeOf(at);
    this.exiting(at, tracee);
    this.end(tracee, this.records.words[(at + TASK_RECORD.exitCode) >> 2] as number, this.timeOf(at));
  }

  private end(tracee: EbpfTracee, status: number, time: Time): void {
    this.tracees.remove(tracee);
    if (tracee.tid === this.commandPid) this.commandExited = true;
    if (isExit(status)) this.emit({ kind: 'exited', tracee, status: exitStatus(status), ...time });
    else
      this.emit({
        kind: 'killed',
        tracee,
        signal: killSignal(status),
        coreDumped: coreDumped(status),
        ...time,
      });
  }

  private useAbi(tracee: EbpfTracee, abi: Abi): void {
    if (tracee.abi === abi) return;
    tracee.abi = abi;
    this.emit({ kind: 'abi', tracee, abi, ...NO_TIME });
  }

  private emit(event: TraceEvent): void {
    this.settings.consumer.consume(event);
  }

  private stamp(event: Time, time: number): void {
    if (!this.settings.clocks.wall) return;
    this.clock.convert(time);
    event.seconds = this.clock.seconds;
    event.nanoseconds = this.clock.nanoseconds;
  }

  private timeOf(at: number): Time {
    const time = { ...NO_TIME };
    this.stamp(time, this.uint64(at + TASK_RECORD.time));
    return time;
  }

  private uint64(at: number): number {
    const { words } = this.records;
    return (words[(at >> 2) + 1] as number) * TWO_32 + (words[at >> 2] as number);
  }
}

function setHalves(words: Uint32Array, at: number, value: bigint): void {
  words[at] = Number(value & 0xffff_ffffn);
  words[at + 1] = Number(value >> 32n);
}

interface Time {
  seconds: number;
  nanoseconds: number;
}

const NO_TIME: Readonly<Time> = { seconds: 0, nanoseconds: 0 };
