import { nameOf } from '../../abi/constants.ts';
import { SIGNAL_HANDLERS, SIGPROCMASK_HOWS } from '../../abi/generated/signal-flags.ts';
import { enumeration } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { scalar, uint } from '../../types/numbers.ts';
import { oldSigaction } from '../../types/old-sigaction.ts';
import { pointer } from '../../types/pointer.ts';
import { signal } from '../../types/signal.ts';
import { printOldSigset, sigset } from '../../types/sigset.ts';
import { onlyIf, out } from '../../types/type.ts';
import { hexResult, type Syscall, syscall } from '../syscall.ts';
import { oldFrameMask } from './frame.ts';

const OLD_SIGSET_SIZE = 4;

const handler = scalar('word', (c, low, high) => {
  const name = nameOf(SIGNAL_HANDLERS, low, high);
  if (name === undefined) c.out.address(low, high);
  else c.out.constant(name, low, 0);
});
const oldSigset = scalar(4, printOldSigset);
const unused = onlyIf(() => false, uint);
const I386 = { abi: 'i386' } as const;

/** The calls of the time when there were 32 signals. */
export const oldSignalCalls: readonly Syscall[] = [
  syscall('signal', { signum: signal, handler }, { abi: 'i386', result: hexResult, note: previousHandler }),
  syscall(
    'sigaction',
    { signum: signal, act: pointer(oldSigaction), oldact: out(pointer(oldSigaction)) },
    I386,
  ),
  syscall(
    'sigprocmask',
    {
      how: enumeration(SIGPROCMASK_HOWS),
      set: sigset(OLD_SIGSET_SIZE),
      oldset: out(sigset(OLD_SIGSET_SIZE)),
    },
    I386,
  ),
  syscall('sigpending', { set: out(sigset(OLD_SIGSET_SIZE)) }, I386),
  syscall('sigsuspend', { unused1: unused, unused2: unused, mask: oldSigset }, I386),
  syscall('sgetmask', {}, { abi: 'i386', result: hexResult, note: (c) => noteMask(c, 'mask ') }),
  syscall(
    'ssetmask',
    { newmask: oldSigset },
    { abi: 'i386', result: hexResult, note: (c) => noteMask(c, 'old mask ') },
  ),
  syscall(
    'sigreturn',
    { frame: oldFrameMask },
    { abi: 'i386', registers: 0, argumentNames: 'never', needsEntry: true },
  ),
];

function previousHandler(c: Decoding): void {
  const name = c.failed ? undefined : nameOf(SIGNAL_HANDLERS, c.resultLow);
  if (name === undefined) return;
  c.out.beginNote(true);
  c.out.constant(name, c.resultLow, 0);
  c.out.endNote();
}

function noteMask(c: Decoding, label: string): void {
  if (c.failed) return;
  c.out.beginNote();
  c.out.syntax(label);
  printOldSigset(c, c.resultLow);
  c.out.endNote();
}
