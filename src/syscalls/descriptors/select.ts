import type { CapturePlanner } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorCount, fdSet, hasRoom, planReady, printReady } from '../../types/fd-set.ts';
import { int, size } from '../../types/numbers.ts';
import { planPointed, pointer } from '../../types/pointer.ts';
import { sigset } from '../../types/sigset.ts';
import { struct } from '../../types/struct.ts';
import { timespec, timespec64, timeval } from '../../types/timespec.ts';
import type { Type } from '../../types/type.ts';
import { lengthOfTime, printPointed, printTimeout } from '../notes.ts';
import { type Syscall, type SyscallOptions, syscall } from '../syscall.ts';

const TIMEOUT = 4;
const SETS = ['in', 'out', 'except'] as const;

const sets = { readfds: fdSet('nfds'), writefds: fdSet('nfds'), exceptfds: fdSet('nfds') };
const maskAndSize = pointer(struct({ sigmask: sigset('sigsetsize'), sigsetsize: size }));

/** Waiting for members of sets of descriptors (select(2)). */
export const selectSyscalls: readonly Syscall[] = [
  select('select', timeval),
  select('_newselect', timeval),
  pselect('pselect6', timespec),
  pselect('pselect6_time64', timespec64),
];

function select(name: string, time: Type): Syscall {
  return syscall(name, { nfds: int, ...sets, timeout: pointer(time) }, noting(time));
}

function pselect(name: string, time: Type): Syscall {
  return syscall(name, { nfds: int, ...sets, timeout: pointer(time), sig: maskAndSize }, noting(time));
}

function noting(time: Type): SyscallOptions {
  return { note: (c) => readyNote(c, time), captureNote: (plan) => planNote(plan, time) };
}

/** ` (Timeout)`, or as many members as are ready, set by set, and what was left of the time to wait. */
function readyNote(c: Decoding, time: Type): void {
  if (c.failed) return;
  if (c.resultLow === 0) {
    printTimeout(c);
    return;
  }
  const count = descriptorCount(c.low(0));
  const list = { left: c.resultLow | 0, length: 0 };
  c.out.beginNote();
  for (let index = 0; index < SETS.length && list.left > 0; index++) {
    printReady(c, c.word(index + 1), count, list, SETS[index] as string);
  }
  if (c.word(TIMEOUT) !== 0) {
    const before = list.length === 0 ? 'left ' : ', left ';
    if (hasRoom(list, before.length + 1 + lengthOfTime(c, TIMEOUT, time))) {
      c.out.syntax(before);
      c.out.label('left');
      printPointed(c, time, TIMEOUT);
    }
  }
  c.out.endNote();
}

/** Plans what `readyNote` reads. */
function planNote(plan: CapturePlanner, time: Type): void {
  plan.unlessFailed(() => {
    for (let index = 0; index < SETS.length; index++)
      plan.within(() => planReady(plan, plan.argument(index + 1), plan.argument(0)));
    planPointed(plan, time, plan.argument(TIMEOUT));
  });
}
