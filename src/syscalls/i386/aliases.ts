import type { SyscallCall } from '../../events/event.ts';
import type { Syscall } from '../syscall.ts';

/** i386's calls that are another call in all but name: the one whose row they have. */
export const ALIASES: Readonly<Record<string, string>> = {
  chown32: 'chown',
  fchown32: 'fchown',
  getegid32: 'getegid',
  geteuid32: 'geteuid',
  getgid32: 'getgid',
  getgroups32: 'getgroups',
  getresgid32: 'getresgid',
  getresuid32: 'getresuid',
  getuid32: 'getuid',
  lchown32: 'lchown',
  sendfile64: 'sendfile',
  setfsgid32: 'setfsgid',
  setfsuid32: 'setfsuid',
  setgid32: 'setgid',
  setgroups32: 'setgroups',
  setregid32: 'setregid',
  setresgid32: 'setresgid',
  setresuid32: 'setresuid',
  setreuid32: 'setreuid',
  setuid32: 'setuid',
  ugetrlimit: 'getrlimit',
};

/** A row under another name. */
export function renamed(row: Syscall, name: string): Syscall {
  const { variant } = row;
  const alias: Syscall = { ...row, name, abi: 'i386' };
  if (!variant) return alias;
  const variants = new Map<Syscall, Syscall>();
  return {
    ...alias,
    variant(call: SyscallCall) {
      const found = variant(call);
      let known = variants.get(found);
      if (!known) {
        known = { ...found, name };
        variants.set(found, known);
      }
      return known;
    },
  };
}
