import { fd } from '../../types/descriptor.ts';
import { givenGroups, storedGroups } from '../../types/groups.ts';
import { id16 } from '../../types/ids16.ts';
import { int } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { path } from '../../types/strings.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

const I386 = { abi: 'i386' } as const;

const real = { ruid: out(pointee(id16)), euid: out(pointee(id16)), suid: out(pointee(id16)) };

/** Users and groups as 16-bit numbers; each call has a successor whose name ends in `32`. */
export const idCalls: readonly Syscall[] = [
  syscall('chown', { pathname: path, owner: id16, group: id16 }, I386),
  syscall('lchown', { pathname: path, owner: id16, group: id16 }, I386),
  syscall('fchown', { fd, owner: id16, group: id16 }, I386),
  syscall('setuid', { uid: id16 }, I386),
  syscall('setgid', { uid: id16 }, I386),
  syscall('setreuid', { ruid: id16, euid: id16 }, I386),
  syscall('setregid', { ruid: id16, euid: id16 }, I386),
  syscall('setresuid', { ruid: id16, euid: id16, suid: id16 }, I386),
  syscall('setresgid', { ruid: id16, euid: id16, suid: id16 }, I386),
  syscall('getresuid', real, I386),
  syscall('getresgid', real, I386),
  syscall('setfsuid', { fsuid: id16 }, I386),
  syscall('setfsgid', { fsuid: id16 }, I386),
  syscall('getgroups', { size: int, list: out(storedGroups(id16)) }, I386),
  syscall('setgroups', { size: int, list: givenGroups(id16) }, I386),
];
