import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { describe, type TestAPI } from 'vitest';
import { ebpfSkipReason } from './ebpf.ts';
import { tracerWith } from './run.ts';

/** Whether the faults are provoked as often and as long as anybody could wish (`npm run test:faults -- --long`). */
export const LONG = process.env.XTRACE_FAULTS === 'long';

/** A quantity that depends on the time that there is. */
export function amount(short: number, long: number): number {
  return LONG ? long : short;
}

/** Tests that only root can make: a test function that skips others. */
export function pickRoot(test: TestAPI): TestAPI | TestAPI['skip'] {
  return process.getuid?.() === 0 ? test : test.skip;
}

export type BackendName = 'ptrace' | 'ebpf';

/**
 * The same tests for each backend; those of eBPF are skipped where the machine has none. `tracer` is the program that
 * runs xtrace with the backend.
 */
export function describeBackends(title: string, tests: (tracer: string, backend: BackendName) => void): void {
  describe(title, () => {
    describe('through ptrace', () => tests(tracerWith('ptrace'), 'ptrace'));
    const reason = ebpfSkipReason();
    const name = reason === undefined ? 'through eBPF' : `through eBPF (not here: ${reason})`;
    describe.skipIf(reason !== undefined)(name, () => tests(tracerWith('ebpf'), 'ebpf'));
  });
}

/** The state letters of a process's threads, and which of them somebody traces; `''` where it is gone (proc(5)). */
export function threadStates(pid: number): { states: string; traced: number } {
  let states = '';
  let traced = 0;
  for (const tid of entries(`/proc/${pid}/task`)) {
    const status = content(`/proc/${pid}/task/${tid}/status`);
    states += /^State:\t(.)/m.exec(status)?.[1] ?? '';
    if (/^TracerPid:\t[1-9]/m.test(status)) traced++;
  }
  return { states, traced };
}

/** Pids of a process's descendants. */
export function descendants(pid: number): number[] {
  const children = entries(`/proc/${pid}/task`).flatMap((tid) =>
    content(`/proc/${pid}/task/${tid}/children`).split(' ').filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** Pids of all processes whose environment has this entry (`NAME=value`). */
export function processesWith(entry: string): number[] {
  return entries('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => content(`/proc/${pid}/environ`).split('\0').includes(entry))
    .map(Number);
}

/** Resident memory of a process, in KiB; 0 where it is gone. */
export function residentMemory(pid: number): number {
  return Number(/^VmRSS:\s*(\d+)/m.exec(content(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** How many descriptors a process has open, but for the one that keeps processors awake while there is much to do. */
export function openDescriptors(pid: number): number {
  return entries(`/proc/${pid}/fd`).filter((fd) => link(`/proc/${pid}/fd/${fd}`) !== '/dev/cpu_dma_latency')
    .length;
}

function link(path: string): string {
  try {
    return readlinkSync(path, 'latin1');
  } catch {
    return '';
  }
}

/** Signals (`SigQ` aside) that wait for a process or its first thread, in the words of proc(5). */
export function pendingSignals(pid: number): string {
  return content(`/proc/${pid}/status`)
    .split('\n')
    .filter((line) => /^(SigPnd|ShdPnd):/.test(line))
    .join(' ');
}

export function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function content(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
