import { PIDFD_SIGNAL_FLAGS } from '../../abi/generated/process.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { plainFlags } from '../../types/further-flags.ts';
import { given } from '../../types/given.ts';
import { pid } from '../../types/ids.ts';
import { address, scalar, size } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { siginfo } from '../../types/siginfo.ts';
import { signal, signalName } from '../../types/signal.ts';
import { sigset } from '../../types/sigset.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { out, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { unlessNull } from '../variants.ts';

/** Whom a signal for a pidfd is meant for (pidfd_send_signal(2)). */
const signalFlags = scalar(4, (c, low) => plainFlags(c, PIDFD_SIGNAL_FLAGS, low, 0));

/** Signals sent to others, and waited for. */
export const signalTransfers: readonly Syscall[] = [
  syscall('kill', { pid, signum: signal }, { needsEntry: true }),
  syscall('tkill', { tid: pid, signum: signal }, { needsEntry: true }),
  syscall('tgkill', { tgid: pid, tid: pid, signum: signal }, { needsEntry: true }),
  syscall('rt_sigqueueinfo', { tgid: pid, signum: signal, info: pointer(siginfo) }, { needsEntry: true }),
  syscall(
    'rt_tgsigqueueinfo',
    { tgid: pid, tid: pid, signum: signal, info: pointer(siginfo) },
    { needsEntry: true },
  ),
  syscall(
    'pidfd_send_signal',
    { pidfd: fd, signum: signal, info: pointer(siginfo), flags: signalFlags },
    { needsEntry: true },
  ),
  waitForSignal('rt_sigtimedwait', timespec),
  waitForSignal('rt_sigtimedwait_time64', timespec64),
];

/** Prints everything at entry where nobody wants to know which signal came. */
function waitForSignal(name: string, time: Type): Syscall {
  const set = sigset('sigsetsize');
  const timeout = given(pointer(time));
  const options = { note: noteOfSignal };
  const wanted = syscall(name, { set, info: out(pointer(siginfo)), timeout, sigsetsize: size }, options);
  const unwanted = syscall(name, { set, info: address, timeout, sigsetsize: size }, options);
  return unlessNull([1], wanted, unwanted);
}

function noteOfSignal(c: Decoding): void {
  const name = c.failed ? undefined : signalName(c.resultLow);
  if (name === undefined) return;
  c.out.beginNote(true);
  c.out.constant(name, c.resultLow, 0);
  c.out.endNote();
}
