import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { numberOfNamed, procFolder } from './numbering.ts';
import { fieldOf, linkOf, numbersIn, textOf } from './proc-files.ts';

/** Among the flags in `/proc/PID/fdinfo` (asm-generic/fcntl.h). */
const O_CLOEXEC = 0o2000000;

/** What `/proc` tells of processes (proc(5)). Everything gives undefined (or nothing) where the process is gone. */

/** Value of a line of `/proc/PID/status`, such as `TracerPid` or `Tgid`. */
export function statusField(pid: number, name: string): string | undefined {
  return fieldOf(textOf(`${procFolder(pid)}/status`), name);
}

/** The thread group that a thread belongs to: its process. */
export function threadGroup(tid: number): number | undefined {
  return processIn(statusField(tid, 'Tgid'));
}

/** Who traces the process: 0 where nobody does. */
export function tracerOf(pid: number): number | undefined {
  return processIn(statusField(pid, 'TracerPid'));
}

/** The command name of a process or thread, at most 15 bytes. */
export function commandName(tid: number): string | undefined {
  return textOf(`${procFolder(tid)}/comm`)?.replace(/\n$/, '');
}

/** Bytes of memory that can be had without swapping (`MemAvailable` of `/proc/meminfo`); 0 where that cannot be told. */
export function availableMemory(): number {
  return Number.parseInt(fieldOf(textOf('/proc/meminfo'), 'MemAvailable') ?? '0', 10) * 1024;
}

/** Ids of the threads that a process has now. */
export function threadsOf(pid: number): number[] {
  return numbersIn(`${procFolder(pid)}/task`).flatMap((name) => numberOfNamed(name) ?? []);
}

/** What a descriptor of a process leads to, in raw bytes (`latin1`): a path, or `socket:[INODE]` and the like. */
export function descriptorTarget(pid: number, fd: number): string | undefined {
  return linkOf(`${procFolder(pid)}/fd/${fd}`);
}

/** Value of a line of `/proc/TID/fdinfo/FD`, such as `eventfd-count`. */
export function descriptorField(tid: number, fd: number, name: string): string | undefined {
  return fieldOf(textOf(`${procFolder(tid)}/fdinfo/${fd}`), name);
}

/** Where the beginning of a file is mapped into a process, by the file's path as `/proc/PID/maps` has it. */
export function mappingsOf(tid: number, path: string): number[] {
  const lines = textOf(`${procFolder(tid)}/maps`)?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [addresses = '', , offset, , , name] = line.split(/ +/);
    return name === path && Number(`0x${offset}`) === 0 ? [Number.parseInt(addresses, 16)] : [];
  });
}

/** The process that a pidfd stands for; undefined where it has ended, or the descriptor is none. */
export function processBehind(tid: number, fd: number): number | undefined {
  const pid = processIn(descriptorField(tid, fd, 'Pid')) ?? 0;
  return pid > 0 ? pid : undefined;
}

/** The open descriptors of a process that would stay open across execve. */
export function inheritableDescriptors(pid: number): number[] {
  return numbersIn(`${procFolder(pid)}/fd`).filter((fd) => {
    const flags = textOf(`${procFolder(pid)}/fdinfo/${fd}`)?.match(/^flags:\t(\d+)$/m)?.[1];
    return flags !== undefined && (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;
  });
}

/**
 * The root in which we run, where paths begin that `/proc` tells us: the number of the mount that it lies in, and its
 * inode, 0 where it is where that mount begins.
 */
export function rootOfPaths(): { readonly mount: number; readonly inode: number } {
  const root = openSync('/', constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    const mount = Number(descriptorField(process.pid, root, 'mnt_id') ?? 0);
    const isMount = textOf('/proc/self/mountinfo')
      ?.split('\n')
      .some((line) => line.startsWith(`${mount} `) && line.split(' ')[4] === '/');
    return { mount, inode: isMount ? 0 : fstatSync(root).ino };
  } finally {
    closeSync(root);
  }
}

/** The folder that a process works in, in raw bytes (`latin1`). */
export function workingFolder(pid: number | 'self'): string | undefined {
  return linkOf(`${procFolder(pid)}/cwd`);
}

/** The namespace of a kind (`pid`, `mnt`, `user`, ...) that a process is in, such as `pid:[4026531836]`. */
export function namespaceOf(pid: number, kind: string): string | undefined {
  return linkOf(`${procFolder(pid)}/ns/${kind}`);
}

/** The environment that a process was started with, as `NAME=value` in raw bytes (`latin1`). */
export function initialEnvironment(pid: number): string[] | undefined {
  return nulTerminated(`${procFolder(pid)}/environ`);
}

/** The arguments that a process was started with, in raw bytes (`latin1`). */
export function initialArguments(pid: number | 'self'): string[] | undefined {
  return nulTerminated(`${procFolder(pid)}/cmdline`);
}

/** Our number of the process that a field names; 0 and less stay what they are. */
function processIn(field: string | undefined): number | undefined {
  const name = Number(field);
  return name > 0 ? numberOfNamed(name) : field === undefined ? undefined : name;
}

function nulTerminated(path: string): string[] | undefined {
  const text = textOf(path);
  return text === undefined ? undefined : text.split('\0').slice(0, -1);
}
