import { SIGALTSTACK_FLAGS, SIGPROCMASK_HOWS } from '../../abi/generated/signal-flags.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { address, size } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { sigaction } from '../../types/sigaction.ts';
import { signal } from '../../types/signal.ts';
import { sigset } from '../../types/sigset.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { syscall } from '../syscall.ts';
import { interruptedMask } from './frame.ts';

const stack = struct({ ss_sp: address, ss_flags: flags(SIGALTSTACK_FLAGS), ss_size: size });

/** What a process does with signals, and which it blocks. */
export const signalActions = [
  syscall('rt_sigaction', {
    signum: signal,
    act: pointer(sigaction),
    oldact: out(pointer(sigaction)),
    sigsetsize: size,
  }),
  syscall('rt_sigprocmask', {
    how: enumeration(SIGPROCMASK_HOWS),
    set: sigset('sigsetsize'),
    oldset: out(sigset('sigsetsize')),
    sigsetsize: size,
  }),
  syscall('rt_sigpending', { set: out(sigset('sigsetsize', 1)), sigsetsize: size }),
  syscall('rt_sigsuspend', { set: sigset('sigsetsize'), sigsetsize: size }),
  syscall('rt_sigreturn', { sigmask: interruptedMask }, { registers: 0, needsEntry: true }),
  syscall('sigaltstack', { ss: pointer(stack), old_ss: out(pointer(stack)) }),
  syscall('pause', {}),
];
