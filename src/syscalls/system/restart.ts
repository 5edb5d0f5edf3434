import { syscallsOf } from '../../abi/syscalls.ts';
import { scalar } from '../../types/numbers.ts';
import { syscall } from '../syscall.ts';

/** Stands for the arguments that the call does not have: which call it resumes. */
const interrupted = scalar(4, (c) => {
  // Of a call that was made before we attached strace knows nothing, and says this.
  const name = syscallsOf(c.call.previousAbi.name)[c.call.previous]?.[0] ?? 'read';
  c.out.syntax('<... resuming interrupted ');
  c.out.symbol(name);
  c.out.syntax(' ...>');
});

/** The call that the kernel makes in the place of one that a stop interrupted (restart_syscall(2)). */
export const restartSyscall = syscall(
  'restart_syscall',
  { interrupted },
  {
    registers: 0,
    argumentNames: 'never',
  },
);
