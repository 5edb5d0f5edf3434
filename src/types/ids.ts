import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

/** A process (thread group) or a thread, by number; under `-Y` with its command name. */
export const pid = scalar(4, (c, low) => printPid(c, low | 0), planProcess);

/** What a number stands for, by another one that tells. */
export interface KindsOfNumbers {
  /** Values with which it is a process or a thread. */
  readonly processes: readonly number[];
  /** The value with which it is a process group. */
  readonly groups: number;
  /** The value with which it is a session, where it can be one. */
  readonly sessions?: number;
}

/** A process, a process group or a session, as argument `index` says; else a number, such as that of a user. */
export function pidWhere(index: number, kinds: KindsOfNumbers): Type {
  return scalar(4, (c, low) => printNumberOf(c, low | 0, c.int(index), kinds), planProcess);
}

/** Prints such a number, for decoders that found out what tells its kind. */
export function printNumberOf(c: Decoding, value: number, kind: number, kinds: KindsOfNumbers): void {
  if (kinds.processes.includes(kind)) printPid(c, value);
  else if (kind === kinds.groups) printGroup(c, value);
  else if (kind === kinds.sessions) printSession(c, value);
  else c.out.int(value);
}

/** A process group, by number. */
export const pgid = scalar(4, (c, low) => printGroup(c, low | 0), planProcess);

/** A user; -1 is "none" or "leave it". */
export const uid = scalar(4, (c, low) => printId(c, low));

/** A group; -1 is "none" or "leave it". */
export const gid = uid;

/** Prints a process number, for decoders that found it themselves. */
export function printPid(c: Decoding, value: number): void {
  c.out.process(value, value > 0 ? c.processes?.nameOf(value, c.tid, c.memory) : undefined);
}

/** Plans what printing a process, a thread or a group takes. */
export function planProcess(plan: CapturePlanner, value: CaptureValue): void {
  plan.process(value);
}

function printGroup(c: Decoding, value: number): void {
  printNamed(c, value, value > 0 ? c.processes?.groupNameOf(value, c.tid, c.memory) : undefined);
}

function printSession(c: Decoding, value: number): void {
  printNamed(c, value, value > 0 ? c.processes?.sessionNameOf(value, c.tid, c.memory) : undefined);
}

function printNamed(c: Decoding, value: number, name: string | undefined): void {
  if (name === undefined) c.out.int(value);
  else c.out.process(value, name);
}

/** The result of a call that returns a process or thread, or a group as a negative number. */
export function pidResult(c: Decoding): void {
  printPid(c, c.resultLow | 0);
}

/** The result of a call that returns a process group. */
export function groupResult(c: Decoding): void {
  printGroup(c, c.resultLow | 0);
}

/** The result of a call that returns a session. */
export function sessionResult(c: Decoding): void {
  printSession(c, c.resultLow | 0);
}

/** Prints a user or group number, given unsigned. */
export function printId(c: Decoding, value: number): void {
  c.out.int(value === 0xffffffff ? -1 : value);
}
