import { closeSync, fstatSync, openSync } from 'node:fs';
import { libcFunction } from '../libc/libc.ts';
import { namespaceOf, processes, statusField, threadsOf } from './proc.ts';

/** linux/nsfs.h: a descriptor of the namespace that one is in. */
const NS_GET_PARENT = 0xb702;

/** Which line of `/proc/PID/status` has the numbers of a process, or of its group, in each pid namespace (proc(5)). */
type Numbers = 'NSpid' | 'NSpgid';

/** Finds the numbers that processes have in our pid namespace (that of `/proc`) by those that others call them by. */
export class PidTranslator {
  /** What was found last, by namespace and number. */
  private readonly found = new Map<string, number>();

  /** Our number of the process or thread that thread `by` calls `pid`; undefined where it is gone, or was never there. */
  process(pid: number, by: number): number | undefined {
    return this.translate('NSpid', pid, by);
  }

  /** The same of a process group. */
  group(pgid: number, by: number): number | undefined {
    return this.translate('NSpgid', pgid, by);
  }

  private translate(kind: Numbers, number: number, by: number): number | undefined {
    const level = numbersOf('NSpid', by).length - 1;
    if (level <= 0) return level === 0 ? number : undefined;
    const namespace = namespaceOf(by, 'pid');
    if (namespace === undefined) return undefined;
    const isMeant = (tid: number) => numbersOf(kind, tid)[level] === number && isIn(tid, namespace, level);
    const key = `${kind} ${namespace} ${number}`;
    const known = this.found.get(key);
    const tid = [known ?? by, by].find(isMeant) ?? search(isMeant);
    if (tid === undefined) return undefined;
    this.found.set(key, tid);
    return numbersOf(kind, tid)[0];
  }
}

function numbersOf(kind: Numbers, tid: number): number[] {
  return statusField(tid, kind)?.split(/\s+/).map(Number) ?? [];
}

function search(isMeant: (tid: number) => boolean): number | undefined {
  for (const pid of processes()) {
    if (isMeant(pid)) return pid;
    const thread = threadsOf(pid).find((tid) => tid !== pid && isMeant(tid));
    if (thread !== undefined) return thread;
  }
  return undefined;
}

/** Whether a namespace that a process is in, or one around it, `level` below ours, is this one (`pid:[INODE]`). */
function isIn(tid: number, namespace: string, level: number): boolean {
  let above = numbersOf('NSpid', tid).length - 1 - level;
  if (above < 0) return false;
  if (above === 0) return namespaceOf(tid, 'pid') === namespace;
  let descriptor: number;
  try {
    descriptor = openSync(`/proc/${tid}/ns/pid`, 'r');
  } catch {
    return false;
  }
  for (; above > 0 && descriptor >= 0; above--) {
    const parent = ioctl(descriptor, NS_GET_PARENT);
    closeSync(descriptor);
    descriptor = parent;
  }
  if (descriptor < 0) return false;
  const { ino } = fstatSync(descriptor);
  closeSync(descriptor);
  return namespace === `pid:[${ino}]`;
}

const ioctl = libcFunction('int ioctl(int, unsigned long)');
