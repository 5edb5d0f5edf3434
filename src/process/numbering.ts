import { closeSync, fstatSync, openSync } from 'node:fs';
import { libcFunction } from '../libc/libc.ts';
import { fieldOf, linkOf, numbersIn, textOf } from './proc-files.ts';

/*
 * Processes have a number in each pid namespace that they are in (pid_namespaces(7)). The names in `/proc` are numbers of
 * the namespace in which it was mounted, which may be one around ours: `unshare --pid` without `--mount-proc`.
 */

/**
 * Which line of `/proc/PID/status` has the numbers of a process, its group, or its session in each pid namespace (proc(5)).
 */
export type Numbers = 'NSpid' | 'NSpgid' | 'NSsid';

/** linux/nsfs.h: a descriptor of the namespace that one is in. */
const NS_GET_PARENT = 0xb702;

/** The folder in which `/proc` tells of us, or of the process or thread that has a number in our namespace. */
export function procFolder(tid: number | 'self'): string {
  return `/proc/${tid === 'self' ? tid : (nameInProc(tid) ?? NOBODY)}`;
}

/** What the process or thread with a number in our namespace is called in `/proc`; undefined where it is gone. */
export function nameInProc(tid: number): number | undefined {
  return levelOfOurs() === 0 ? tid : places.find('NSpid', tid, Number(linkOf('/proc/self')));
}

/** The number in our namespace of a process or thread by its name in `/proc`; undefined where it has none, or is gone. */
export function numberOfNamed(name: number): number | undefined {
  return levelOfOurs() === 0 ? name : numbersOf('NSpid', name)[levelOfOurs()];
}

/** How many pid namespaces there are from the one in which `/proc` was mounted to ours: 0 where it is ours. */
export function levelOfOurs(): number {
  level ??= Math.max(numbersOf('NSpid', 'self').length - 1, 0);
  return level;
}

let level: number | undefined;

/** Numbers of a process or thread in `/proc`, beginning with those of the namespace in which that was mounted. */
export function numbersOf(kind: Numbers, name: number | 'self'): number[] {
  const numbers = fieldOf(textOf(`/proc/${name}/status`), kind);
  return numbers?.split(/\s+/).map(Number) ?? [];
}

/** No process. */
const NOBODY = 0;

/** Finds processes and threads in `/proc` by numbers of others' namespaces. */
export class Places {
  /** What was found last, by namespace and number. */
  private readonly found = new Map<string, number>();

  /**
   * The name in `/proc` of a process or thread that, or whose group or session, has a number in the pid namespace of
   * another one, `by` (a name in `/proc`, too).
   */
  find(kind: Numbers, number: number, by: number): number | undefined {
    const namespace = namespaceOf(by);
    if (namespace === undefined) return undefined;
    const depth = numbersOf('NSpid', by).length - 1;
    const isMeant = (name: number) => numbersOf(kind, name)[depth] === number && isIn(name, namespace, depth);
    const key = `${kind} ${namespace} ${number}`;
    const known = this.found.get(key);
    const name = [known ?? by, by].find(isMeant) ?? search(isMeant);
    if (name !== undefined) this.found.set(key, name);
    return name;
  }
}

const places = new Places();

function search(isMeant: (name: number) => boolean): number | undefined {
  for (const process of numbersIn('/proc')) {
    if (!(process > NOBODY)) continue;
    if (isMeant(process)) return process;
    const thread = numbersIn(`/proc/${process}/task`).find((name) => name !== process && isMeant(name));
    if (thread !== undefined) return thread;
  }
  return undefined;
}

/** Whether a namespace that a process is in, or one around it, so far below that of `/proc`, is this one. */
function isIn(name: number, namespace: string, depth: number): boolean {
  let above = numbersOf('NSpid', name).length - 1 - depth;
  if (above < 0) return false;
  if (above === 0) return namespaceOf(name) === namespace;
  let descriptor: number;
  try {
    descriptor = openSync(`/proc/${name}/ns/pid`, 'r');
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

/** `pid:[INODE]`. */
function namespaceOf(name: number): string | undefined {
  return linkOf(`/proc/${name}/ns/pid`);
}
