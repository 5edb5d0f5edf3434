import { SYSCALLS_I386 } from '../../abi/generated/syscalls-i386.ts';
import { SYSCALLS_X86_64 } from '../../abi/generated/syscalls-x86_64.ts';
import { scalar } from '../../types/numbers.ts';
import { syscall } from '../syscall.ts';

/** Stands for the arguments that the call does not have: which call it resumes. */
const interrupted = scalar(4, (c) => {
  const table = c.call.previousAbi.index === 0 ? SYSCALLS_X86_64 : SYSCALLS_I386;
  // Of a call that was made before we attached strace knows nothing, and says this.
  const name = table[c.call.previous]?.[0] ?? 'read';
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
