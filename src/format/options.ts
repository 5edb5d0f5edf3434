import type { DescriptorFilter } from '../filter/descriptor-filter.ts';
import type { SignalFilter } from '../filter/signal-filter.ts';
import type { StatusFilter } from '../filter/status-filter.ts';
import type { SyscallFilter } from '../filter/syscall-filter.ts';
import type { ConstantStyle } from '../types/emitter.ts';
import type { HexStrings } from './quote.ts';

/** Digits of a time: whole seconds, or milli-, micro- or nanoseconds. */
export type Precision = 's' | 'ms' | 'us' | 'ns';

/** What `--decode-fds` can show of a descriptor, beside its number. */
export type DescriptorDetail = 'path' | 'socket' | 'dev' | 'pidfd' | 'eventfd' | 'signalfd';

/** What `all` stands for: not what strace 6.1 does not know. */
export const DESCRIPTOR_DETAILS: readonly DescriptorDetail[] = ['path', 'socket', 'dev', 'pidfd'];
export const LATER_DESCRIPTOR_DETAILS: readonly DescriptorDetail[] = ['eventfd', 'signalfd'];

/** What the user asked of the lines. */
export interface LineOptions {
  readonly followForks: boolean;
  /** `-ff -o FILE`: a file a process, so no line names its process. */
  readonly separateFiles: boolean;
  /** Where lines go, undefined for stderr: in a file every line of `-f` starts with its pid. */
  readonly output?: unknown;
  readonly column: number;
  readonly stringLimit: number;
  /** Calls whose large structures and long lists are abbreviated: none under `-v`. */
  readonly abbrev: SyscallFilter;
  /** Calls whose pointers to structures are followed. */
  readonly verbose: SyscallFilter;
  readonly hexStrings: HexStrings;
  readonly constantStyle: ConstantStyle;
  readonly quiet: QuietLines;
  readonly timestamps?: { readonly clock: 'time' | 'unix'; readonly precision: Precision };
  readonly relativeTimestamps?: Precision;
  readonly durations?: Precision;
  readonly instructionPointer: boolean;
  readonly syscallNumbers: boolean;
  readonly showCommandName: boolean;
  /** Processes of other pid namespaces are also told by their numbers in ours (`--decode-pids=pidns`). */
  readonly translatePids: boolean;
  /** Each line names its process, even where there is but one. */
  readonly alwaysShowPid: boolean;
  /** Calls that make namespaces tell which (`-e namespace=new`). */
  readonly newNamespaces: boolean;
  /** Calls that let a virtual processor run tell why it stopped (`-e kvm=vcpu`). */
  readonly vcpuExits: boolean;
  /** What such a processor shares with its program is shown before and after (`-e kvm=vcpu+`). */
  readonly vcpuRuns: boolean;
  /** Arguments have their names before them (`-N`). */
  readonly argumentNames: boolean;
  readonly decodeFds: readonly DescriptorDetail[];
  readonly signals: SignalFilter;
  readonly statuses: StatusFilter;
  /** Descriptors of which all bytes are shown that are read from them, or written to them (`-e read=`, `-e write=`). */
  readonly dumpRead?: DescriptorFilter;
  readonly dumpWritten?: DescriptorFilter;
  /** Calls whose arguments stay undecoded, in hexadecimal (`-e raw=`). */
  readonly raw?: SyscallFilter;
}

/** Lines that the user does not want to see (`-q`). */
export interface QuietLines {
  readonly exit: boolean;
  readonly personality: boolean;
  readonly superseded: boolean;
}

/** A column of the summary, by the name that `-U` and `-S` give it. */
export type SummaryColumn =
  | 'time-percent'
  | 'total-time'
  | 'min-time'
  | 'max-time'
  | 'avg-time'
  | 'wall-total'
  | 'wall-min'
  | 'wall-max'
  | 'wall-avg'
  | 'calls'
  | 'errors'
  | 'name';

/** What the user asked of the summary (`-c`). */
export interface SummaryOptions {
  readonly summarySort: SummaryColumn | 'nothing';
  readonly summaryColumns: readonly SummaryColumn[];
  /** Time from entry to return rather than the time that the kernel worked. */
  readonly summaryWallClock: boolean;
  /** Nanoseconds that tracing itself is taken to cost a call, to be subtracted. */
  readonly summaryOverhead: number;
}
