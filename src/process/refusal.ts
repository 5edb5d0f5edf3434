import { EPERM } from '../libc/errors.ts';
import { errno, ptrace } from '../libc/libc.ts';
import { PTRACE_INTERRUPT } from '../libc/ptrace-requests.ts';
import { CAP_SYS_PTRACE, hasCapability } from './capabilities.ts';
import { nameInMessage } from './displayable.ts';
import { procFolder } from './numbering.ts';
import { commandName, namespaceOf, statusField, threadGroup, tracerOf } from './proc.ts';
import { textOf } from './proc-files.ts';

const ownPid = process.pid;

/** PF_KTHREAD among the flags of `/proc/PID/stat` (linux/sched.h). */
const PF_KTHREAD = 0x0020_0000;
/** Larger than any pid (PID_MAX_LIMIT of linux/threads.h). */
const NO_PID = 0x7fff_ffff;

/** Why PTRACE_SEIZE of a process gave this error, as far as it can be told (ptrace(2), "Ptrace access mode checking"). */
export function refusalReason(pid: number, error: number): string | undefined {
  if (error !== EPERM) return undefined;
  if (threadGroup(pid) === ownPid) return 'that is xtrace itself';
  const tracer = tracerOf(pid);
  if (tracer) return `process ${tracer}${named(tracer)} traces it already`;
  if (statusField(pid, 'State')?.startsWith('Z'))
    return 'it has ended, and its parent did not wait for it yet';
  if (isKernelThread(pid)) return 'it is a kernel thread';
  if (ptraceIsFiltered()) return 'a seccomp profile forbids ptrace';
  return withoutTracer(pid);
}

function withoutTracer(pid: number): string | undefined {
  const scope = yamaScope();
  if (scope === 3) return "yama's ptrace_scope is 3: nobody may attach to a process";
  if (hasCapability(CAP_SYS_PTRACE)) {
    if (namespaceOf(pid, 'user') !== namespaceOf(ownPid, 'user')) {
      return 'CAP_SYS_PTRACE does not count in its user namespace';
    }
    return 'it has capabilities that xtrace lacks, or a security module forbids it';
  }
  if (scope === 2) return "CAP_SYS_PTRACE is needed: yama's ptrace_scope is 2";
  if (statusField(pid, 'Uid') !== statusField(ownPid, 'Uid')) {
    return 'CAP_SYS_PTRACE is needed: it runs as another user';
  }
  if (scope === 1)
    return "CAP_SYS_PTRACE is needed: yama's ptrace_scope is 1, and it is no descendant of xtrace";
  return 'CAP_SYS_PTRACE is needed';
}

function named(pid: number): string {
  const name = commandName(pid);
  return name ? ` (${nameInMessage(name)})` : '';
}

function isKernelThread(pid: number): boolean {
  const stat = textOf(`${procFolder(pid)}/stat`);
  const flags = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[6];
  return (Number(flags ?? 0) & PF_KTHREAD) !== 0;
}

/** The kernel says ESRCH of a pid that cannot be, unless a filter answers in its place. */
function ptraceIsFiltered(): boolean {
  return ptrace(PTRACE_INTERRUPT, NO_PID, 0, 0) < 0 && errno() === EPERM;
}

function yamaScope(): number {
  return Number(textOf('/proc/sys/kernel/yama/ptrace_scope') ?? 0);
}
