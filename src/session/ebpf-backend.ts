import type { Options } from '../cli/options.ts';
import { EbpfBackend } from '../ebpf/backend.ts';
import { KernelSide } from '../ebpf/kernel-side.ts';
import type { EbpfSettings } from '../ebpf/settings.ts';
import type { Backend, BackendSettings } from '../events/backend.ts';
import type { CountConsumer } from '../events/call-count.ts';
import type { CapturePrograms } from '../events/capture-program.ts';
import { ALL_STATUSES } from '../filter/status-filter.ts';
import { capturePrograms } from '../syscalls/capture/programs.ts';

const NOTHING: CapturePrograms = { programFor: () => undefined };

/**
 * The eBPF backend, its programs loaded into the kernel. Throws EbpfError where the kernel does not take them.
 *
 * @param counts takes what is counted where only that is asked for
 */
export function loadEbpfBackend(options: Options, settings: BackendSettings, counts: CountConsumer): Backend {
  const countsOnly = options.summary === 'only';
  const ebpf: EbpfSettings = {
    ringBufferSize: options.ringBufferSize,
    programs: countsOnly ? NOTHING : capturePrograms(options),
    // A summary counts every call, whatever lines show.
    statuses: options.summary === 'none' ? options.statuses : ALL_STATUSES,
    countOverhead: options.summaryOverhead,
    ...(countsOnly ? { counts } : {}),
    lost: (count) => settings.report(lossText(count)),
  };
  return new EbpfBackend(settings, ebpf, KernelSide.load(settings, ebpf));
}

function lossText(count: number): string {
  const events = count === 1 ? '1 event was' : `${count} events were`;
  return `${events} lost, since the ring buffer was full: --ring-buffer=SIZE makes it larger`;
}
