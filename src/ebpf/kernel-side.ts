import type { BackendSettings } from '../events/backend.ts';
import type { CountConsumer } from '../events/call-count.ts';
import { configure, fill, watchesOnlyReturns } from './configuration.ts';
import { readCounts } from './counts.ts';
import { objectPath } from './files.ts';
import type { ReaderState } from './layout.ts';
import { BpfObject } from './object.ts';
import { Overflow } from './overflow.ts';
import { RingBuffer } from './ring-buffer.ts';
import type { EbpfSettings } from './settings.ts';
import { allocateSpare } from './shared-memory.ts';
import { hasTracepoint } from './tracepoints.ts';
import { Urgency } from './urgency.ts';

/** Needed where something of calls is to be told, found out or decided as they begin. */
const ON_ENTRY = 'on_sys_enter';
/** Needed where blocked calls are told, or where time off the CPU counts. */
const ON_SWITCH = 'on_sched_switch';
/** Of use where lines are printed; its tracepoint came with Linux 6.10. */
const ON_PREPARE_EXEC = 'on_sched_prepare_exec';
const PROGRAMS = [
  ON_ENTRY,
  'on_sys_exit',
  'on_sched_process_fork',
  'on_sched_process_exec',
  'on_sched_process_exit',
  'on_signal_deliver',
  'on_signal_generate',
  'on_task_rename',
  ON_SWITCH,
  ON_PREPARE_EXEC,
];
const ATTACH = 'attach_wanted';
/** How a task is attached to (bpf/maps.h). */
const AS_IT_IS = 1;
const AT_EXECVE = 2;

/** The programs in the kernel, and what they share with us. Whatever fails throws an EbpfError. */
export class KernelSide {
  readonly ring: RingBuffer;
  readonly ringFd: number;
  readonly overflow: Overflow;
  readonly urgency = new Urgency();
  private readonly reader: DataView;
  private readonly lost: DataView;
  private readonly lostTaskRecords: DataView;

  private constructor(private readonly object: BpfObject) {
    const events = object.map('events');
    this.ring = new RingBuffer(events.ringBufferMemory(), allocateSpare, this.urgency);
    this.ringFd = events.fd;
    this.overflow = new Overflow(object.map('overflowed_tasks'), object.variable('overflowed'));
    this.reader = object.variable('reader');
    this.lost = object.variable('lost_events');
    this.lostTaskRecords = object.variable('lost_tasks');
  }

  /** Loads the programs as the settings want them, and attaches them. */
  static load(settings: BackendSettings, ebpf: EbpfSettings): KernelSide {
    try {
      return KernelSide.loadPrograms(settings, ebpf, !ebpf.counts);
    } catch (error) {
      // To look beforehand takes longer than to load.
      if (hasTracepoint('sched_prepare_exec')) throw error;
      return KernelSide.loadPrograms(settings, ebpf, false);
    }
  }

  private static loadPrograms(
    settings: BackendSettings,
    ebpf: EbpfSettings,
    withPrepareExec: boolean,
  ): KernelSide {
    const object = new BpfObject(objectPath(ebpf.looksFurther));
    try {
      const encoded = configure(object, settings, ebpf);
      const unneeded: string[] = [];
      if (watchesOnlyReturns(settings, ebpf)) unneeded.push(ON_ENTRY);
      if (ebpf.counts && !settings.clocks.systemTime) unneeded.push(ON_SWITCH);
      if (!withPrepareExec) unneeded.push(ON_PREPARE_EXEC);
      for (const program of unneeded) object.omit(program);
      object.load();
      fill(object, encoded);
      object.attach(PROGRAMS.filter((program) => !unneeded.includes(program)));
      return new KernelSide(object);
    } catch (error) {
      object.close();
      throw error;
    }
  }

  /** Begins to trace threads, by their tids: gives those that were there and not traced yet. */
  attachTo(tids: readonly number[], how = AS_IT_IS): number[] {
    const wanted = this.object.map('wanted');
    const keys = tids.map((tid) => uint32(tid));
    for (const key of keys) wanted.update(key, uint32(how));
    this.object.iterate(ATTACH);
    // What was found was taken out.
    return tids.filter((_, index) => !wanted.delete(keys[index] as Buffer));
  }

  /** Begins to trace a process that is about to execute the command. */
  attachToCommand(pid: number): void {
    this.attachTo([pid], AT_EXECVE);
  }

  /** Tells what we do, and so when we are woken. To be woken says that we read. */
  tellReader(state: ReaderState): void {
    this.reader.setUint32(0, state, true);
  }

  /** Events that were lost since the beginning. */
  lostEvents(): number {
    return this.lost.getUint32(4, true) * 2 ** 32 + this.lost.getUint32(0, true);
  }

  /** Whether the beginning or the end of a task was among them. */
  get hasLostTasks(): boolean {
    return this.lostTaskRecords.getUint32(0, true) !== 0;
  }

  /** What was counted in the kernel. */
  readCounts(consumer: CountConsumer): void {
    readCounts(this.object.map('counts'), consumer);
  }

  /** From now on nothing is told any more. What was told before can still be read. */
  detach(): void {
    this.object.detach();
  }

  close(): void {
    this.object.close();
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
