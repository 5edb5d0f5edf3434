import { abiOfCall, architectureAt, I386, numberInTable } from '../abi/abi.ts';
import type { BackendSettings } from '../events/backend.ts';
import { blankCallEvents } from '../events/blank.ts';
import type { SyscallEntered, SyscallReturned } from '../events/event.ts';
import type { TraceeMemory } from '../events/memory.ts';
import { LiveMemory } from '../process/live-memory.ts';
import type { CallUnderWay } from './call-under-way.ts';
import { CapturedMemory } from './captured-memory.ts';
import { EbpfTracee } from './ebpf-tracee.ts';
import type { HandOn } from './hand-on.ts';
import {
  BARE_RETURN_RECORD,
  BLOCKED,
  CALL_RECORD,
  ENTERED,
  HEADER,
  RETURNED,
  RETURNED_BARE,
  UNANNOUNCED,
} from './layout.ts';
import { type Records, uint64 } from './records.ts';
import { Segments } from './segments.ts';

const TWO_32 = 0x1_0000_0000;
/** Results from here on are errors, by their low half; the high half is then all ones (linux/err.h). */
const FIRST_ERROR = 0xffff_f001;
const ALL_ONES = 0xffff_ffff;

type ReturnLayout = Readonly<Record<'sequence' | 'returnedAt' | 'offCpu' | 'result', number>>;

/** Makes events of the records of calls. The objects are used again. */
export class CallEvents {
  private readonly memory = new CapturedMemory();
  private readonly entered: SyscallEntered;
  private readonly returned: SyscallReturned;

  constructor(
    private readonly settings: Pick<BackendSettings, 'plan' | 'selected' | 'concerns'>,
    private readonly handOn: HandOn,
  ) {
    const { entered, returned } = blankCallEvents(new EbpfTracee(0, 0, 0, false), this.memory);
    this.entered = entered;
    this.returned = returned;
  }

  /** Takes a record of the tracee's call: its entry, its return, or both. */
  take(tracee: EbpfTracee, kind: number, records: Records, at: number, length: number): void {
    const { bytes, words } = records;
    if (kind === RETURNED_BARE) {
      this.memory.hold(records, at, at);
      this.return(tracee, words, at, BARE_RETURN_RECORD);
      return;
    }
    const entryLength = words[(at + CALL_RECORD.entryLength) >> 2] as number;
    const segments = at + CALL_RECORD.size;
    const entryEnd = Math.min(segments + entryLength, at + length);
    if (kind !== RETURNED) {
      const isBlocked = ((bytes[at + HEADER.flags] as number) & BLOCKED) !== 0;
      const { begun } = tracee;
      const earlier =
        begun?.sequence === words[(at + CALL_RECORD.sequence) >> 2] ? begun?.segments : undefined;
      this.memory.hold(records, segments, entryEnd, isBlocked ? tracee : undefined, earlier);
      this.enter(tracee, records, at);
      tracee.begun = undefined;
    }
    if (kind !== ENTERED) {
      this.memory.hold(records, entryEnd, at + length);
      this.return(tracee, words, at, CALL_RECORD);
    }
  }

  /** Takes what could be read of a call that begins. There may be more than one look; the first knows best. */
  begin(tracee: EbpfTracee, { bytes, words }: Records, at: number, length: number): void {
    const sequence = words[(at + CALL_RECORD.sequence) >> 2] as number;
    if (tracee.begun?.sequence === sequence) return;
    const entryLength = words[(at + CALL_RECORD.entryLength) >> 2] as number;
    const captured = Math.max(0, Math.min(entryLength, length - CALL_RECORD.size)) & ~7;
    const kept = Buffer.allocUnsafeSlow(captured);
    bytes.copy(kept, 0, at + CALL_RECORD.size);
    const segments = new Segments();
    segments.hold({ bytes: kept, words: new Uint32Array(kept.buffer) }, 0, captured);
    tracee.begun = { sequence, segments };
  }

  /** The tracee is in a call since before it was attached to, whose return will be told. */
  enterUnderWay(tracee: EbpfTracee, { number, registers }: CallUnderWay): void {
    const { call, programAbi: abi } = tracee;
    const selected = this.settings.selected[abi.name];
    if (selected[Math.min(number, selected.length - 1)] !== 1) return;
    this.handOn.useAbi(tracee, abi);
    call.abi = abi;
    call.number = number;
    for (const [index, value] of registers.slice(0, 6).entries()) setHalves(call.args, 2 * index, value);
    setHalves(call.stackPointer, 0, registers[6] ?? 0n);
    setHalves(call.instructionPointer, 0, registers[7] ?? 0n);
    const memory = new LiveMemory();
    memory.tid = tracee.tid;
    if (abi === I386) this.settings.plan.unpack(call, memory);
    memory.release();
    if (!this.concerns(tracee, memory)) return;
    tracee.inCall = true;
    const event = { ...this.entered, tracee, call, memory };
    this.handOn.stampNow(event);
    this.handOn.emit(event);
    memory.forget(tracee.tid);
  }

  private enter(tracee: EbpfTracee, { bytes, words }: Records, at: number): void {
    const { entered: event, memory } = this;
    const { call } = tracee;
    const sequence = words[(at + CALL_RECORD.sequence) >> 2] as number;
    const flags = bytes[at + HEADER.flags] as number;
    tracee.sequence = sequence;
    const inRegister = words[(at + HEADER.number) >> 2] as number;
    const abi = abiOfCall(architectureAt(bytes[at + HEADER.abi] as number), inRegister);
    const number = numberInTable(abi, inRegister);
    // The call that it was in when it was attached to, and that was told then.
    if ((flags & UNANNOUNCED) !== 0 && tracee.inCall && call.number === number) return;
    this.handOn.useAbi(tracee, abi);
    call.previous = call.number;
    call.previousAbi = call.abi;
    call.abi = abi;
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
      this.settings.plan.unpack(call, memory);
      memory.release();
    }
    tracee.inCall = this.concerns(tracee, memory);
    if (!tracee.inCall) return;
    const enteredAt = uint64(words, at + CALL_RECORD.enteredAt);
    call.startedAt = enteredAt;
    this.handOn.stamp(event, enteredAt);
    event.tracee = tracee;
    event.call = call;
    this.handOn.emit(event);
    memory.release();
  }

  /** Whether the tracee's call, which it enters, concerns what is traced. */
  private concerns({ call, tid }: EbpfTracee, memory: TraceeMemory): boolean {
    const { concerns } = this.settings;
    if (!concerns) return true;
    const answer = concerns(call, tid, memory);
    memory.release();
    return answer;
  }

  /** `layout`: where a record of its kind has what makes a return. */
  private return(tracee: EbpfTracee, words: Uint32Array, at: number, layout: ReturnLayout): void {
    const { returned: event, memory } = this;
    if (!tracee.inCall || words[(at + layout.sequence) >> 2] !== tracee.sequence) return;
    tracee.inCall = false;
    const low = words[(at + layout.result) >> 2] as number;
    const high = words[(at + layout.result + 4) >> 2] as number;
    const failed = high === ALL_ONES && low >= FIRST_ERROR;
    const returnedAt = uint64(words, at + layout.returnedAt);
    event.tracee = tracee;
    event.call = tracee.call;
    event.resultLow = low;
    event.resultHigh = high;
    event.errno = failed ? TWO_32 - low : 0;
    event.duration = returnedAt === 0 ? 0 : returnedAt - tracee.call.startedAt;
    event.systemTime = event.duration - uint64(words, at + layout.offCpu);
    this.handOn.stamp(event, returnedAt);
    this.handOn.emit(event);
    memory.release();
  }
}

function setHalves(words: Uint32Array, at: number, value: bigint): void {
  words[at] = Number(value & 0xffff_ffffn);
  words[at + 1] = Number(value >> 32n);
}
