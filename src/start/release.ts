import { kill, ptrace } from '../libc/libc.ts';
import {
  PTRACE_DETACH,
  PTRACE_EVENT_EXEC,
  PTRACE_O_TRACEEXEC,
  PTRACE_O_TRACESYSGOOD,
  PTRACE_SYSCALL,
} from '../libc/ptrace-requests.ts';
import { SIGKILL } from '../libc/signals.ts';
import type { Command } from '../process/command.ts';
import type { Gate } from '../process/launch.ts';
import { execveFailure, exitUntraced, seizeGate, startAtGate } from './gate.ts';
import { TraceeEnded, waitForSyscallOrEvent, waitForSyscallStop } from './injection.ts';
import { SyscallInfo } from './syscall-info.ts';

/** Is told when the start comes to what must be seen. The process stands still meanwhile. */
export interface StartWatcher {
  /** The process is about to enter execve: the next thing that it does is the first of the command. */
  beforeExecve(pid: number): void;
  /**
   * That execve returned with an error, which `message` tells the user. What the process does from now on, which is to
   * end with EXEC_FAILED, is none of the command's.
   */
  execveFailed(pid: number, message: string): void;
}

/** Whether the process became the command. If not, it ends by itself, with EXEC_FAILED. */
export type StartOutcome = 'executed' | 'failed';

/**
 * Turns the process at the gate into the command with the help of ptrace, which has nothing to do with it any more once
 * this returns. The process is still to be waited for. Throws TraceeEnded where it was killed meanwhile, and has been
 * waited for. After any other error (StartError where the kernel refuses a step before execve) it is killed.
 */
export function startAndRelease(gate: Gate, command: Command, watcher: StartWatcher): StartOutcome {
  try {
    seizeGate(gate, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC);
    startAtGate(gate, command);
    waitForSyscallStop(gate.pid);
    watcher.beforeExecve(gate.pid);
    return execute(gate.pid, watcher);
  } catch (error) {
    if (!(error instanceof TraceeEnded)) kill(gate.pid, SIGKILL);
    throw error;
  }
}

/** From the entry-stop of execve on. */
function execute(pid: number, watcher: StartWatcher): StartOutcome {
  let event: number;
  do {
    ptrace(PTRACE_SYSCALL, pid, 0, 0);
    event = waitForSyscallOrEvent(pid);
  } while (event !== 0 && event !== PTRACE_EVENT_EXEC);
  if (event === PTRACE_EVENT_EXEC) {
    ptrace(PTRACE_DETACH, pid, 0, 0);
    return 'executed';
  }
  const info = new SyscallInfo();
  info.fetch(pid);
  watcher.execveFailed(pid, execveFailure(info.errno));
  exitUntraced(pid);
  return 'failed';
}
