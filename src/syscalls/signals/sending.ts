import { fd } from '../../types/descriptor.ts';
import { given } from '../../types/given.ts';
import { pid } from '../../types/ids.ts';
import { hexInt, size } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { siginfo } from '../../types/siginfo.ts';
import { signal } from '../../types/signal.ts';
import { sigset } from '../../types/sigset.ts';
import { timespec } from '../../types/timespec.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Signals sent to others, and waited for. */
export const signalTransfers: readonly Syscall[] = [
  syscall('kill', { pid, sig: signal }),
  syscall('tkill', { tid: pid, sig: signal }),
  syscall('tgkill', { tgid: pid, tid: pid, sig: signal }),
  syscall('rt_sigqueueinfo', { pid, sig: signal, uinfo: pointer(siginfo) }),
  syscall('rt_tgsigqueueinfo', { tgid: pid, tid: pid, sig: signal, uinfo: pointer(siginfo) }),
  syscall('pidfd_send_signal', { pidfd: fd, sig: signal, info: pointer(siginfo), flags: hexInt }),
  waitForSignal(),
];

/** Prints everything at entry where nobody wants to know which signal came. */
function waitForSignal(): Syscall {
  const set = sigset('sigsetsize');
  const wanted = syscall('rt_sigtimedwait', {
    uthese: set,
    uinfo: out(pointer(siginfo)),
    uts: given(pointer(timespec)),
    sigsetsize: size,
  });
  const unwanted = syscall('rt_sigtimedwait', {
    uthese: set,
    uinfo: pointer(siginfo),
    uts: pointer(timespec),
    sigsetsize: size,
  });
  return { ...wanted, variant: (call) => (call.args[2] === 0 && call.args[3] === 0 ? unwanted : wanted) };
}
