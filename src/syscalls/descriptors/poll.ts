import type { CapturePlanner } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { lowHalf } from '../../types/length.ts';
import { int, size, uint } from '../../types/numbers.ts';
import { array, planPointed, pointer } from '../../types/pointer.ts';
import { hasRoom, POLLFD_SIZE, planReady, pollfd, printReady } from '../../types/pollfd.ts';
import { sigset } from '../../types/sigset.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import type { Type } from '../../types/type.ts';
import { lengthOfTime, printPointed, printTimeout } from '../notes.ts';
import { type Syscall, type SyscallOptions, syscall } from '../syscall.ts';

const COUNT = 1;
const TIMEOUT = 2;

const fds = array(pollfd, lowHalf(COUNT));

/** Waiting for one of several descriptors (poll(2)). */
export const pollSyscalls: readonly Syscall[] = [
  syscall('poll', { fds, nfds: uint, timeout: int }, noting(undefined)),
  ppoll('ppoll', timespec),
  ppoll('ppoll_time64', timespec64),
];

function ppoll(name: string, time: Type): Syscall {
  return syscall(
    name,
    { fds, nfds: uint, tmo_p: pointer(time), sigmask: sigset('sigsetsize'), sigsetsize: size },
    noting(time),
  );
}

function noting(time: Type | undefined): SyscallOptions {
  return { note: (c) => readyNote(c, time), captureNote: (plan) => planNote(plan, time) };
}

/** ` (Timeout)`, or what is ready, and what was left of the time to wait. */
function readyNote(c: Decoding, time: Type | undefined): void {
  if (c.failed) return;
  if (c.resultLow === 0) {
    printTimeout(c);
    return;
  }
  if (!c.followsStructures) return;
  const count = c.low(COUNT);
  if (c.word(0) === 0 || count === 0 || endsBeyond(c.low(0), c.high(0), count * POLLFD_SIZE)) return;
  const ready = printReady(c, c.word(0), count);
  if (time !== undefined && c.word(TIMEOUT) !== 0) {
    const hasReady = ready.elements > 0;
    if (!hasReady) c.out.beginNote();
    const isShown = !hasReady || hasRoom(ready.length, LEFT.length + lengthOfTime(c, TIMEOUT, time));
    c.out.syntax(hasReady ? ', ' : '');
    if (isShown) c.out.syntax('left ');
    c.out.label('left');
    if (isShown) printPointed(c, time, TIMEOUT);
    else c.out.ellipsis('...');
  } else if (ready.elements === 0) return;
  c.out.endNote();
}

const LEFT = ', left ';

/** Plans what `readyNote` reads. */
function planNote(plan: CapturePlanner, time: Type | undefined): void {
  plan.unlessFailed(() => {
    planReady(plan, plan.argument(0), plan.argument(COUNT));
    if (time !== undefined) planPointed(plan, time, plan.argument(TIMEOUT));
  });
}

/** Whether so many bytes from an address reach beyond the last one; exact, unlike a sum of doubles. */
function endsBeyond(low: number, high: number, bytes: number): boolean {
  return low + bytes >= (HALF - high) * HALF;
}

const HALF = 2 ** 32;
