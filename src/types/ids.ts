import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';
import type { Type } from './type.ts';

/** A process (thread group) or a thread, by number; under `-Y` with its command name. */
export const pid = scalar(4, (c, low) => printPid(c, low | 0), planProcess);

/** A process where argument `index` has one of `values`; else the number of a group, a session or a user. */
export function pidWhere(index: number, ...values: number[]): Type {
  return scalar(
    4,
    (c, low) => {
      if (values.includes(c.int(index))) printPid(c, low | 0);
      else c.out.int(low | 0);
    },
    planProcess,
  );
}

/** A process group or a session, by number. */
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

/** Prints the number of a process group or of a session, for decoders that found it themselves. */
export function printGroup(c: Decoding, value: number): void {
  const name = value > 0 ? c.processes?.groupNameOf(value, c.tid, c.memory) : undefined;
  if (name === undefined) c.out.int(value);
  else c.out.process(value, name);
}

/** The result of a call that returns a process or thread, or a group as a negative number. */
export function pidResult(c: Decoding): void {
  printPid(c, c.resultLow | 0);
}

/** The result of a call that returns a process group or a session. */
export function groupResult(c: Decoding): void {
  printGroup(c, c.resultLow | 0);
}

/** Prints a user or group number, given unsigned. */
export function printId(c: Decoding, value: number): void {
  c.out.int(value === 0xffffffff ? -1 : value);
}
