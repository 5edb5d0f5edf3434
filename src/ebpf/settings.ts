import type { Abi } from '../abi/abi.ts';
import type { CountConsumer } from '../events/call-count.ts';
import type { CapturePrograms } from '../events/capture-program.ts';
import type { EncodedPrograms } from './plan-encoder.ts';

/**
 * What calls must meet to be told. Of what cannot be decided in the kernel more is told, never less: whoever asks decides
 * it all once more.
 */
export interface CallCondition {
  /** Positive error number. */
  readonly error?: number | undefined;
  /** Nanoseconds. */
  readonly leastDuration?: number | undefined;
  readonly pid?: number | undefined;
  readonly tid?: number | undefined;
  /** The command name of the task is, begins with, or contains this text (raw bytes, `latin1`). */
  readonly comm?: { readonly text: string; readonly how: 'is' | 'begins' | 'contains' } | undefined;
  /** An argument is this text (raw bytes, `latin1`); `registerOf` tells which, of a call by its number. */
  readonly path?:
    | { readonly text: string; registerOf(abi: Abi['name'], number: number): number | undefined }
    | undefined;
}

/** What the eBPF backend is to do besides what every backend does. */
export interface EbpfSettings {
  /** Bytes of the ring buffer: a power of two, and a multiple of the page size. */
  readonly ringBufferSize: number;
  /** Slow the tracees where they fill the buffer faster than it is read. */
  readonly throttles: boolean;
  readonly programs: CapturePrograms;
  /** What is told of the selected calls is all known when they return. */
  readonly areToldAtReturn: boolean;
  /** Tell who sent a signal by name, or by the number in our pid namespace; and what a descriptor leads to that it is about. */
  readonly namesProcesses: boolean;
  readonly namesDescriptors: boolean;
  /** Programs look at what descriptors lead to, at who processes are, or at traced paths. */
  readonly looksFurther: boolean;
  /** The programs of all calls, where somebody has encoded them already. */
  readonly prepared?: EncodedPrograms | undefined;
  /** Which ends of a call are of interest (`-e status=`, `-z`, `-Z`). */
  readonly statuses: Readonly<Record<'successful' | 'failed' | 'unfinished' | 'detached', boolean>>;
  /** What calls must meet besides. */
  readonly condition?: CallCondition;
  /** Paths of which calls must concern one, where their programs sift them: raw bytes (`latin1`), at most 16. */
  readonly tracedPaths?: readonly string[] | undefined;
  /** Nanoseconds that count as the cost of tracing a call (`-O`). */
  readonly countOverhead: number;
  /** Where given, calls are counted in the kernel and yield no events (`-c`). */
  readonly counts?: CountConsumer;
  /** Count also the time from entry to return, beside that of which the call was on a CPU. */
  readonly countsWall: boolean;
  /** Is told at the end how many events were lost, if any were. */
  lost(count: number): void;
}
