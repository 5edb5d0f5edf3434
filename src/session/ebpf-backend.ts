import type { Options } from '../cli/options.ts';
import { EbpfBackend } from '../ebpf/backend.ts';
import { watchesOnlyReturns } from '../ebpf/configuration.ts';
import { KernelSide } from '../ebpf/kernel-side.ts';
import { MOST_TRACED_PATHS } from '../ebpf/layout.ts';
import type { EbpfSettings } from '../ebpf/settings.ts';
import type { Backend, BackendSettings } from '../events/backend.ts';
import type { CountConsumer } from '../events/call-count.ts';
import type { CapturePrograms } from '../events/capture-program.ts';
import { ALL_STATUSES } from '../filter/status-filter.ts';
import { countsWall } from '../format/summary.ts';
import {
  CAP_BPF,
  CAP_DAC_OVERRIDE,
  CAP_KILL,
  CAP_PERFMON,
  CAP_SYS_ADMIN,
  CAP_SYS_NICE,
  CAP_SYS_PTRACE,
  hasCapability,
  keepOnlyCapabilities,
} from '../process/capabilities.ts';
import { availableMemory } from '../process/proc.ts';
import {
  capturePrograms,
  isSelective,
  looksAtProcesses,
  looksFurther,
  usualProgramsName,
} from '../syscalls/capture/programs.ts';
import { areToldAtReturn } from '../syscalls/told-at-return.ts';
import type { Condition } from '../where/condition.ts';
import { kernelCondition, narrowedStatuses } from './narrowing.ts';
import { preparedPrograms } from './prepared-programs.ts';

const NOTHING: CapturePrograms = { programFor: () => undefined };

/**
 * The eBPF backend, its programs loaded into the kernel. Throws EbpfError where the kernel does not take them.
 *
 * @param counts takes what is counted where only that is asked for
 * @param say prints one line for the user
 * @param tracedPaths paths of which a call must concern one, where there are any: raw bytes (`latin1`)
 * @param condition what calls must meet to be of interest
 */
export function loadEbpfBackend(
  options: Options,
  settings: BackendSettings,
  counts: CountConsumer,
  say: (line: string) => void,
  tracedPaths: readonly string[],
  condition?: Condition,
): Backend {
  // What is counted must be told where it depends on more than the kernel knows.
  const countsOnly = options.summary === 'only' && condition === undefined && !isSelective(options);
  const siftsPaths =
    options.traceDescriptors === undefined &&
    tracedPaths.length > 0 &&
    tracedPaths.length <= MOST_TRACED_PATHS;
  const usual = countsOnly ? undefined : usualProgramsName(options);
  // A summary counts every call, whatever lines show.
  const statuses = options.summary === 'none' ? options.statuses : ALL_STATUSES;
  const ebpf: EbpfSettings = {
    ringBufferSize: ringBufferSize(options, say),
    throttles: options.onOverflow === 'throttle',
    namesProcesses: looksAtProcesses(options),
    namesDescriptors: options.decodeFds.length > 0,
    looksFurther: looksFurther(options),
    programs: countsOnly ? NOTHING : capturePrograms({ ...options, siftsPaths }),
    ...(siftsPaths && { tracedPaths }),
    ...(usual && { prepared: preparedPrograms(usual, options.stringLimit) }),
    // A call may close a descriptor, have it lead elsewhere, or end a process.
    areToldAtReturn:
      !looksFurther(options) && !isSelective(options) && areToldAtReturn(settings.selected, options.trace),
    statuses: condition ? narrowedStatuses(statuses, condition) : statuses,
    ...(condition && { condition: kernelCondition(options, condition) }),
    countOverhead: options.summaryOverhead,
    ...(countsOnly ? { counts } : {}),
    countsWall: countsWall(options),
    lost: (count) => settings.report(lossText(count, options)),
  };
  const kernel = KernelSide.load(settings, ebpf);
  if (options.debug && watchesOnlyReturns(settings, ebpf)) say(ONLY_RETURNS);
  keepOnlyCapabilities(capabilitiesFor(options));
  return new EbpfBackend(settings, ebpf, kernel);
}

/**
 * What is needed once the programs are loaded: to reach their maps, to look at tracees and pass signals on, whoever they
 * belong to, to get a processor in time, and under `-ff` to make files where we could make the first.
 */
function capabilitiesFor(options: Options): number[] {
  const needed = [CAP_BPF, CAP_PERFMON, CAP_SYS_PTRACE, CAP_KILL, CAP_SYS_NICE];
  if (options.separateFiles) needed.push(CAP_DAC_OVERRIDE);
  // Which stands for the first two where they are not given by themselves.
  if (!hasCapability(CAP_BPF) || !hasCapability(CAP_PERFMON)) needed.push(CAP_SYS_ADMIN);
  return needed;
}

const ONLY_RETURNS = 'eBPF: system calls are watched as they return, not as they begin';

/** A buffer takes no more than a part of the memory that is there, whatever is asked for. */
function ringBufferSize(options: Options, say: (line: string) => void): number {
  const most = availableMemory() * MOST_OF_MEMORY;
  let size = options.ringBufferSize;
  while (size > most && size > SMALLEST_BUFFER) size /= 2;
  if (options.debug && size < options.ringBufferSize) {
    say(`ring buffer: ${size >> 10} KiB in place of ${options.ringBufferSize >> 10}, since memory is short`);
  }
  return size;
}

const MOST_OF_MEMORY = 1 / 8;
const SMALLEST_BUFFER = 1 << 20;

function lossText(count: number, { onOverflow }: Options): string {
  const events = count === 1 ? '1 event was' : `${count} events were`;
  const slower = onOverflow === 'drop' ? ', --on-overflow=throttle slows the processes' : '';
  return `${events} lost, since the ring buffer was full: --ring-buffer=SIZE makes it larger${slower}`;
}
