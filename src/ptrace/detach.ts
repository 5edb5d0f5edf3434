import type { BackendSettings } from '../events/backend.ts';
import { kill, libcFunction, ptrace } from '../libc/libc.ts';
import {
  PTRACE_DETACH,
  PTRACE_EVENT_CLONE,
  PTRACE_EVENT_EXEC,
  PTRACE_EVENT_FORK,
  PTRACE_EVENT_VFORK,
  PTRACE_INTERRUPT,
} from '../libc/ptrace-requests.ts';
import { SIGCONT } from '../libc/signals.ts';
import { isStop, signalToDeliver, stopEvent } from '../libc/wait-status.ts';
import { eventMessage } from './event-message.ts';
import type { Ptraced } from './ptraced.ts';
import type { StopHandler } from './stop-handler.ts';
import type { Tracees } from './tracees.ts';
import { NO_CHILDREN, NOTHING, type Waiter } from './waiter.ts';

/** How long tracees that do not stop (those in uninterruptible sleep) are waited for, in milliseconds. */
const PATIENCE = 500;
const POLL_INTERVAL_MICROSECONDS = 300;

/** What made us end while tracees run. */
export interface Interruption {
  readonly signal: number;
  /** The command that is our child, to which the signal is passed on; 0 where there is none. */
  readonly commandPid: number;
}

/**
 * Lets go of every tracee, which goes on as it was: with its pending signal, stopped if it was stopped. All are asked
 * to stop before any is waited for, or the parent of a vfork would wait for its child and we for the parent.
 */
export function detachAll(
  tracees: Tracees,
  stops: StopHandler,
  settings: BackendSettings,
  waiter: Waiter,
  by?: Interruption,
): void {
  if (by && tracees.get(by.commandPid)) {
    kill(by.commandPid, SIGCONT);
    kill(by.commandPid, by.signal);
  }
  const detached = new Set<Ptraced>();
  for (const tracee of tracees.all()) {
    const { tid } = tracee;
    if (tracee.heldUntil === 0) ptrace(PTRACE_INTERRUPT, tid, 0, 0);
    else if (ptrace(PTRACE_DETACH, tid, 0, stops.abandon(tracee)) === 0) detached.add(tracee);
  }
  const unknown = detachTheStopping(tracees, detached, settings, waiter);
  for (const tid of unknown) ptrace(PTRACE_DETACH, tid, 0, 0);
  // Told in the order in which they came, whichever stopped first.
  for (const tracee of tracees.all()) {
    if (!detached.has(tracee)) ptrace(PTRACE_DETACH, tracee.tid, 0, 0);
    tracees.letGo(tracee);
  }
  if (by) settings.consumer.flush();
}

/**
 * Detaches from tracees as they stop, and adds them to `detached`. Gives the children that the kernel attached to
 * meanwhile and that did not stop in time.
 */
function detachTheStopping(
  tracees: Tracees,
  detached: Set<Ptraced>,
  settings: BackendSettings,
  waiter: Waiter,
): ReadonlySet<number> {
  const children = new Set<number>();
  const deadline = Date.now() + PATIENCE;
  while (tracees.size > detached.size || children.size > 0) {
    const tid = waiter.poll();
    if (tid === NO_CHILDREN) break;
    if (tid <= NOTHING) {
      if (Date.now() > deadline) break;
      usleep(POLL_INTERVAL_MICROSECONDS);
      continue;
    }
    const { status } = waiter;
    if (isStop(status)) {
      const tracee = traceeOfStop(tracees, tid, status, children);
      children.delete(tid);
      const done = ptrace(PTRACE_DETACH, tid, 0, signalToDeliver(status)) === 0;
      if (tracee && done) detached.add(tracee);
    } else {
      children.delete(tid);
      const tracee = tracees.get(tid);
      if (tracee) tracees.ended(tracee, status);
      else settings.childEnded(tid, status);
    }
  }
  return children;
}

/** The tracee of a stop, after what the stop tells of other tracees. */
function traceeOfStop(
  tracees: Tracees,
  tid: number,
  status: number,
  children: Set<number>,
): Ptraced | undefined {
  switch (stopEvent(status)) {
    case PTRACE_EVENT_FORK:
    case PTRACE_EVENT_VFORK:
    case PTRACE_EVENT_CLONE: {
      const child = eventMessage(tid);
      if (child && !tracees.get(child)) children.add(child);
      return tracees.get(tid);
    }
    case PTRACE_EVENT_EXEC:
      return tracees.afterExecve(tid, eventMessage(tid) || tid);
    default:
      return tracees.get(tid);
  }
}

const usleep = libcFunction('int usleep(unsigned int)');
