import type { CountConsumer } from '../events/call-count.ts';
import type { CapturePrograms } from '../events/capture-program.ts';

/** What the eBPF backend is to do besides what every backend does. */
export interface EbpfSettings {
  /** Bytes of the ring buffer: a power of two, and a multiple of the page size. */
  readonly ringBufferSize: number;
  /** Slow the tracees where they fill the buffer faster than it is read. */
  readonly throttles: boolean;
  readonly programs: CapturePrograms;
  /** Which ends of a call are of interest (`-e status=`, `-z`, `-Z`). */
  readonly statuses: Readonly<Record<'successful' | 'failed' | 'unfinished' | 'detached', boolean>>;
  /** Nanoseconds that count as the cost of tracing a call (`-O`). */
  readonly countOverhead: number;
  /** Where given, calls are counted in the kernel and yield no events (`-c`). */
  readonly counts?: CountConsumer;
  /** Is told at the end how many events were lost, if any were. */
  lost(count: number): void;
}
