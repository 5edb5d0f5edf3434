import { closeSync, openSync, writeSync } from 'node:fs';
import { ESRCH } from '../libc/errors.ts';
import { errno, ptrace } from '../libc/libc.ts';
import {
  PTRACE_INTERRUPT,
  PTRACE_O_EXITKILL,
  PTRACE_SEIZE,
  PTRACE_SETOPTIONS,
  PTRACE_SYSCALL,
} from '../libc/ptrace-requests.ts';
import { SIGINT, SIGQUIT } from '../libc/signals.ts';
import { type Command, changedEnvironment } from '../process/command.ts';
import { errnoText } from '../process/errno-text.ts';
import type { Gate } from '../process/launch.ts';
import { procFolder } from '../process/numbering.ts';
import { initialEnvironment } from '../process/proc.ts';
import { refusalReason } from '../process/refusal.ts';
import { Injection, waitForSyscallStop } from './injection.ts';
import { INFO_ENTRY, SyscallInfo } from './syscall-info.ts';

/** Numbers of x86-64 (asm/unistd_64.h). */
const SYS_READ = 0;
const SYS_CLOSE = 3;
const SYS_MMAP = 9;
const SYS_RT_SIGACTION = 13;
const SYS_DUP2 = 33;
const SYS_EXECVE = 59;
const SYS_SETREUID = 113;
const SYS_SETREGID = 114;
const SYS_SETGROUPS = 116;
const SYS_PRCTL = 157;
const SYS_EXIT_GROUP = 231;

const PROT_READ_WRITE = 3;
const MAP_PRIVATE_ANONYMOUS = 0x22;
/** Bytes of the kernel's `struct sigaction`; all zero, it means SIG_DFL. */
const SIGACTION_SIZE = 32;
const SIGSET_SIZE = 8;
const POINTER_SIZE = 8;
/** Bytes of `struct sock_fprog` (linux/filter.h): a number of instructions of 8 bytes, and where they are. */
const PROGRAM_SIZE = 16;
const INSTRUCTION_SIZE = 8;
/** Of prctl(2). */
const PR_SET_SECCOMP = 22;
const SECCOMP_MODE_FILTER = 2;
const PR_SET_NO_NEW_PRIVS = 38;

/** Status of a process that could not become the command. */
export const EXEC_FAILED = 1;

/** A step of the start that the kernel refused; the message is for the user. */
export class StartError extends Error {
  constructor(step: string, error: number, reason?: string) {
    const text = `${step}: ${errnoText(error)}`;
    super(reason ? `${text} (${reason})` : text);
  }
}

/**
 * Makes the process at the gate a tracee, and stops it before anything that it would do. If we end now, it does, too:
 * half prepared, it would do no good. `keepWithoutUs` takes that back.
 */
export function seizeGate(gate: Gate, options: number): void {
  if (ptrace(PTRACE_SEIZE, gate.pid, 0, options | PTRACE_O_EXITKILL) < 0) {
    const error = errno();
    throw new StartError(`attach: ptrace(PTRACE_SEIZE, ${gate.pid})`, error, refusalReason(gate.pid, error));
  }
  ptrace(PTRACE_INTERRUPT, gate.pid, 0, 0);
}

/**
 * Turns the seized process at the gate into the command: undoes what the launcher had to change (standard input, the
 * gate's descriptors, two signals), becomes the user asked for, and sends it into execve, whose entry-stop is the next
 * thing to wait for. Throws TraceeEnded where it was killed meanwhile.
 * @param filter of seccomp, an array of `struct sock_filter`, which the command is to have
 * @returns the error number where the kernel did not take the filter; else 0
 */
export function startAtGate(gate: Gate, command: Command, filter?: Buffer): number {
  waitForRead(gate.pid);
  const environment = changedEnvironment(initialEnvironment(gate.pid) ?? [], command.environment);
  const { user } = command;
  const block = new ExecBlock(command, environment, user?.groups ?? [], filter);
  const injection = Injection.atEntry(gate.pid);
  const step = (name: string, result: number): number => {
    if (result < 0 && result >= -4095) throw new StartError(name, -result);
    return result;
  };
  const address = step(
    'mmap',
    injection.call(SYS_MMAP, 0, block.size, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0),
  );
  block.write(gate.pid, address);
  if (gate.input === undefined) {
    injection.call(SYS_CLOSE, 0);
  } else {
    injection.call(SYS_DUP2, gate.input, 0);
    injection.call(SYS_CLOSE, gate.input);
  }
  injection.call(SYS_CLOSE, gate.reading);
  for (const signal of [SIGINT, SIGQUIT]) {
    const wasIgnored = (gate.ignored >> BigInt(signal - 1)) & 1n;
    if (!wasIgnored) injection.call(SYS_RT_SIGACTION, signal, address, 0, SIGSET_SIZE);
  }
  if (user) {
    step('setgroups', injection.call(SYS_SETGROUPS, user.groups.length, address + block.groupsAt));
    step('setregid', injection.call(SYS_SETREGID, user.gid, user.effectiveGid));
    step('setreuid', injection.call(SYS_SETREUID, user.uid, user.effectiveUid));
  }
  let refusal = 0;
  if (filter) {
    injection.call(SYS_PRCTL, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const program = address + block.programAt;
    refusal = Math.min(injection.call(SYS_PRCTL, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program), 0);
  }
  injection.begin(SYS_EXECVE, address + block.pathAt, address + block.argvAt, address + block.envpAt);
  return -refusal;
}

/** Once the process became the command, which goes on if we end. `options`: those of `seizeGate`. */
export function keepWithoutUs(tid: number, options: number): void {
  ptrace(PTRACE_SETOPTIONS, tid, 0, options);
}

/** What the user is told where execve failed with this error number. */
export function execveFailure(error: number): string {
  return `exec: ${errnoText(error)}`;
}

/** At the return of the failed execve: ends the process instead, as a program that could not become the command. */
export function exitInstead(tid: number): void {
  Injection.afterCall(tid).begin(SYS_EXIT_GROUP, EXEC_FAILED);
}

/** As `exitInstead`, but the process is no tracee any more. */
export function exitUntraced(tid: number): void {
  Injection.afterCall(tid).release(SYS_EXIT_GROUP, EXEC_FAILED);
}

/** Lets the process run until it asks for what comes through the gate. */
function waitForRead(tid: number): void {
  const info = new SyscallInfo();
  for (;;) {
    waitForSyscallStop(tid);
    if (info.fetch(tid) === INFO_ENTRY && info.number === SYS_READ && info.firstArgument === 0) return;
    if (ptrace(PTRACE_SYSCALL, tid, 0, 0) < 0 && errno() === ESRCH) return;
  }
}

/** What execve points to, in one block of the tracee's memory. Begins with a `struct sigaction` of zeros. */
class ExecBlock {
  readonly programAt = SIGACTION_SIZE;
  readonly groupsAt: number;
  readonly argvAt: number;
  readonly envpAt: number;
  readonly pathAt: number;
  readonly size: number;

  constructor(
    private readonly command: Command,
    private readonly environment: readonly string[],
    private readonly groups: readonly number[],
    private readonly filter: Buffer = Buffer.alloc(0),
  ) {
    const { path, argv } = command;
    this.groupsAt = this.programAt + PROGRAM_SIZE + filter.length;
    const groupsSize = (groups.length * 4 + 7) & ~7;
    this.argvAt = this.groupsAt + groupsSize;
    this.envpAt = this.argvAt + (argv.length + 1) * POINTER_SIZE;
    this.pathAt = this.envpAt + (environment.length + 1) * POINTER_SIZE;
    this.size = [path, ...argv, ...environment].reduce((sum, text) => sum + text.length + 1, this.pathAt);
  }

  write(tid: number, address: number): void {
    const bytes = Buffer.alloc(this.size);
    bytes.writeUInt16LE(this.filter.length / INSTRUCTION_SIZE, this.programAt);
    putPointer(bytes, this.programAt, 1, address + this.programAt + PROGRAM_SIZE);
    this.filter.copy(bytes, this.programAt + PROGRAM_SIZE);
    for (const [index, group] of this.groups.entries()) bytes.writeUInt32LE(group, this.groupsAt + index * 4);
    let end = this.pathAt;
    const put = (text: string): number => {
      const at = end;
      end += bytes.write(text, at, 'latin1') + 1;
      return address + at;
    };
    put(this.command.path);
    for (const [index, text] of this.command.argv.entries()) putPointer(bytes, this.argvAt, index, put(text));
    for (const [index, text] of this.environment.entries()) putPointer(bytes, this.envpAt, index, put(text));
    writeMemory(tid, address, bytes);
  }
}

function putPointer(bytes: Buffer, arrayAt: number, index: number, pointer: number): void {
  bytes.writeBigUInt64LE(BigInt(pointer), arrayAt + index * POINTER_SIZE);
}

function writeMemory(tid: number, address: number, bytes: Buffer): void {
  const fd = openSync(`${procFolder(tid)}/mem`, 'r+');
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(fd, bytes, done, bytes.length - done, address + done);
  }
  closeSync(fd);
}
