import { type Syscall, syscall, undecodedArguments } from '../syscall.ts';

/**
 * Calls that have a number and no more: Linux never had them, or has none of them any longer, and answers ENOSYS (see
 * unimplemented(2) and the manual pages of each). What their arguments are nobody can tell; so they show as numbers.
 */
const OBSOLETE: Readonly<Record<string, number>> = {
  create_module: 2,
  get_kernel_syms: 1,
  query_module: 5,
  nfsservctl: 3,
  getpmsg: 5,
  putpmsg: 5,
  afs_syscall: 5,
  tuxcall: 3,
  security: 3,
  epoll_ctl_old: 4,
  epoll_wait_old: 4,
  vserver: 5,
};

export const obsoleteSyscalls: readonly Syscall[] = Object.entries(OBSOLETE).map(([name, count]) =>
  syscall(name, undecodedArguments(count)),
);
