import { givenGroups, storedGroups } from '../../types/groups.ts';
import { gid, groupResult, pgid, pid, pidResult, sessionResult, uid } from '../../types/ids.ts';
import { int } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { out, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

const ids = (type: Type) => out(pointee(type));

/** Who a process is: users, groups, process groups and sessions. */
export const identitySyscalls: readonly Syscall[] = [
  ...['getpid', 'gettid', 'getppid'].map((name) => syscall(name, {}, { result: pidResult })),
  syscall('getpgrp', {}, { result: groupResult }),
  ...['setsid', 'getuid', 'geteuid', 'getgid', 'getegid'].map((name) => syscall(name, {})),
  syscall('getpgid', { pid }, { result: groupResult }),
  syscall('getsid', { pid }, { result: sessionResult }),
  syscall('setpgid', { pid, pgid }),
  syscall('setuid', { uid }),
  syscall('setgid', { uid: gid }),
  syscall('setfsuid', { fsuid: uid }),
  syscall('setfsgid', { fsuid: gid }),
  syscall('setreuid', { ruid: uid, euid: uid }),
  syscall('setregid', { ruid: gid, euid: gid }),
  syscall('setresuid', { ruid: uid, euid: uid, suid: uid }),
  syscall('setresgid', { ruid: gid, euid: gid, suid: gid }),
  syscall('getresuid', { ruid: ids(uid), euid: ids(uid), suid: ids(uid) }),
  syscall('getresgid', { ruid: ids(gid), euid: ids(gid), suid: ids(gid) }),
  syscall('getgroups', { size: int, list: out(storedGroups(gid)) }),
  syscall('setgroups', { size: int, list: givenGroups(gid) }),
];
