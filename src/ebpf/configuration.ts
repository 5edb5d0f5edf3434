import { statSync } from 'node:fs';
import { release } from 'node:os';
import { ABIS, type Abi } from '../abi/abi.ts';
import type { BackendSettings } from '../events/backend.ts';
import { rootOfPaths } from '../process/proc.ts';
import { isOlder } from './availability.ts';
import { writeCondition } from './condition.ts';
import { CONFIGURATION, COUNTS, INSTRUCTION, SYSCALL_NUMBERS } from './layout.ts';
import { libbpf } from './libbpf.ts';
import type { BpfObject } from './object.ts';
import { type EncodedPrograms, encodePrograms, writePlans } from './plan-encoder.ts';
import type { EbpfSettings } from './settings.ts';
import { forEachSelected, placeOf } from './syscall-tables.ts';
import { writeTracedPaths } from './traced-paths.ts';

/** Tasks that can be traced at once; each takes 3 KiB of the kernel's memory. Slot 0 is that of no task. */
const SLOTS = 8192;

/** As many free slots are put into the kernel's queue at once. Whoever takes one has the rest out for a moment. */
const SLOTS_IN_RANGE = 16;

/** The part of the ring buffer that may fill before its reader is woken. */
const WAKE_PART = 1 / 4;

/** execve and execveat. However a program was executed, that returns as its own ABI's execve (the kernel's `SET_PERSONALITY`). */
const EXECUTING: Readonly<Record<Abi['name'], readonly [execve: number, execveat: number]>> = {
  x86_64: [59, 322],
  i386: [11, 358],
  x32: [520, 545],
};

/** In which programs could first look at the registers of a task that they did not interrupt (`bpf_task_pt_regs`). */
const TASK_REGISTERS = [5, 15] as const;

/**
 * Whether it is enough to watch how calls return. One that blocks is told by its registers as its task leaves the CPU; no
 * clock is to be read when it begins, and nothing to be counted or decided.
 */
export function watchesOnlyReturns(
  { clocks }: Pick<BackendSettings, 'clocks'>,
  { areToldAtReturn, counts, condition }: Pick<EbpfSettings, 'areToldAtReturn' | 'counts' | 'condition'>,
): boolean {
  const asksMore = counts || condition || clocks.wall || clocks.monotonic || clocks.systemTime;
  return areToldAtReturn && !asksMore && !isOlder(release(), TASK_REGISTERS);
}

/**
 * Writes down what the settings want, in an object that is not loaded yet: its configuration, and the sizes of its maps.
 * @returns what is to be put into maps once it is loaded
 */
export function configure(object: BpfObject, settings: BackendSettings, ebpf: EbpfSettings): EncodedPrograms {
  const view = object.initialVariable('config');
  const { statuses } = ebpf;
  const flag = (at: number, on: boolean): void => view.setUint8(at, on ? 1 : 0);
  const { clocks } = settings;
  view.setUint32(CONFIGURATION.pidNamespace, statSync('/proc/self/ns/pid').ino, true);
  view.setUint32(CONFIGURATION.networkNamespace, statSync('/proc/self/ns/net').ino, true);
  if (ebpf.looksFurther) {
    const root = rootOfPaths();
    view.setBigUint64(CONFIGURATION.rootInode, BigInt(root.inode), true);
    view.setUint32(CONFIGURATION.rootMount, root.mount, true);
  }
  flag(CONFIGURATION.namesProcesses, ebpf.namesProcesses);
  flag(CONFIGURATION.namesDescriptors, ebpf.namesDescriptors);
  view.setUint32(CONFIGURATION.wakeThreshold, ebpf.ringBufferSize * WAKE_PART, true);
  view.setUint32(CONFIGURATION.throttleThreshold, ebpf.throttles ? ebpf.ringBufferSize / 2 : 0, true);
  view.setUint32(CONFIGURATION.countOverhead, ebpf.countOverhead, true);
  flag(CONFIGURATION.followForks, settings.followForks);
  flag(CONFIGURATION.detachOnExec, settings.detachOnExec);
  view.setUint8(CONFIGURATION.counts, ebpf.counts === undefined ? 0 : ebpf.countsWall ? 2 : 1);
  flag(CONFIGURATION.times, clocks.wall || clocks.monotonic || clocks.systemTime);
  flag(CONFIGURATION.offCpu, clocks.systemTime);
  flag(CONFIGURATION.successful, statuses.successful);
  flag(CONFIGURATION.failed, statuses.failed);
  // Those who want to see calls that do not end want to see them when they begin.
  flag(CONFIGURATION.alwaysKeep, !statuses.unfinished && !statuses.detached);
  flag(CONFIGURATION.onlyReturns, watchesOnlyReturns(settings, ebpf));
  select(view, settings.selected);
  const encoded = ebpf.prepared ?? encodePrograms(ebpf.programs, settings.selected);
  writePlans(encoded, settings.selected, view);
  if (ebpf.condition) writeCondition(ebpf.condition, view);
  if (ebpf.tracedPaths) writeTracedPaths(ebpf.tracedPaths, view);
  object.map('events').setMaxEntries(ebpf.ringBufferSize);
  object.map('tasks').setMaxEntries(SLOTS);
  object.map('free_slots').setMaxEntries(SLOTS);
  object.map('capture_code').setMaxEntries(encoded.code.length / INSTRUCTION.size);
  object.map('dispatch').setMaxEntries(Math.max(encoded.dispatchTargets.length / 4, 1));
  object.map('capture_machines').setMaxEntries(libbpf().possibleCpus());
  object.map('counts').setMaxEntries(ebpf.counts ? COUNTS : 1);
  return encoded;
}

function select(view: DataView, selected: BackendSettings['selected']): void {
  const interesting = new Uint8Array(SYSCALL_NUMBERS);
  forEachSelected(selected, (place) => {
    view.setUint8(CONFIGURATION.selected + place, 1);
    interesting[place % SYSCALL_NUMBERS] = 1;
  });
  if (ABIS.some(({ name }) => EXECUTING[name].some((number) => selected[name][number] === 1)))
    for (const abi of ABIS) interesting[placeOf(abi, EXECUTING[abi.name][0]) % SYSCALL_NUMBERS] = 1;
  for (const [number, is] of interesting.entries()) view.setUint8(CONFIGURATION.interesting + number, is);
}

/** Fills the maps of an object that has been loaded. */
export function fill(object: BpfObject, encoded: EncodedPrograms): void {
  const { code, dispatchKeys, dispatchTargets } = encoded;
  const count = code.length / INSTRUCTION.size;
  object
    .map('capture_code')
    .updateAll(asBytes(Uint32Array.from({ length: count }, (_, index) => index)), code);
  if (dispatchKeys.length > 0) object.map('dispatch').updateAll(dispatchKeys, dispatchTargets);
  const slots = object.map('free_slots');
  for (let first = 0; first < SLOTS; first += SLOTS_IN_RANGE) {
    const skipped = first === 0 ? 1 : 0;
    slots.update(undefined, asBytes(Uint16Array.of(first + skipped, SLOTS_IN_RANGE - skipped)));
  }
}

function asBytes(words: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer);
}
