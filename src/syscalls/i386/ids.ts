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
const realGroup = { rgid: out(pointee(id16)), egid: out(pointee(id16)), sgid: out(pointee(id16)) };

/** Users and groups as 16-bit numbers; each call has a successor whose name ends in `32`. */
export const idCalls: readonly Syscall[] = [
  syscall('chown', { filename: path, user: id16, group: id16 }, I386),
  syscall('lchown', { filename: path, user: id16, group: id16 }, I386),
  syscall('fchown', { fd, user: id16, group: id16 }, I386),
  syscall('setuid', { uid: id16 }, I386),
  syscall('setgid', { gid: id16 }, I386),
  syscall('setreuid', { ruid: id16, euid: id16 }, I386),
  syscall('setregid', { rgid: id16, egid: id16 }, I386),
  syscall('setresuid', { ruid: id16, euid: id16, suid: id16 }, I386),
  syscall('setresgid', { rgid: id16, egid: id16, sgid: id16 }, I386),
  syscall('getresuid', real, I386),
  syscall('getresgid', realGroup, I386),
  syscall('setfsuid', { uid: id16 }, I386),
  syscall('setfsgid', { gid: id16 }, I386),
  syscall('getgroups', { gidsetsize: int, grouplist: out(storedGroups(id16)) }, I386),
  syscall('setgroups', { gidsetsize: int, grouplist: givenGroups(id16) }, I386),
];
