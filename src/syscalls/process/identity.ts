import type { Abi } from '../../abi/abi.ts';
import type { Decoding } from '../../types/decoding.ts';
import { gid, pid, uid } from '../../types/ids.ts';
import { int } from '../../types/numbers.ts';
import { pointee, printArray } from '../../types/pointer.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `NGROUPS_MAX` (linux/limits.h). */
const MOST_GROUPS = 65536;

/** A pointer to as many groups as `count` says of the call. */
function groups(count: (c: Decoding) => number): Type {
  return new (class extends Scalar {
    override readonly follows = true;

    size(abi: Abi): number {
      return abi.wordSize;
    }

    print(c: Decoding, low: number, high: number): void {
      const number = count(c);
      if (number < 0 || number > MOST_GROUPS) c.printAddress(low, high);
      else printArray(c, gid, low, high, number);
    }
  })();
}

/** getgroups tells how many groups there are and stores none where it is asked for none. */
const storedGroups = groups((c) => (c.int(0) === 0 ? -1 : c.resultLow | 0));
const givenGroups = groups((c) => c.int(0));

const ids = (type: Type) => out(pointee(type));

/** Who a process is: users, groups, process groups and sessions. */
export const identitySyscalls: readonly Syscall[] = [
  ...['getpid', 'gettid', 'getppid', 'getpgrp', 'setsid', 'getuid', 'geteuid', 'getgid', 'getegid'].map(
    (name) => syscall(name, {}),
  ),
  syscall('getpgid', { pid }),
  syscall('getsid', { pid }),
  syscall('setpgid', { pid, pgid: pid }),
  syscall('setuid', { uid }),
  syscall('setgid', { gid }),
  syscall('setfsuid', { uid }),
  syscall('setfsgid', { gid }),
  syscall('setreuid', { ruid: uid, euid: uid }),
  syscall('setregid', { rgid: gid, egid: gid }),
  syscall('setresuid', { ruid: uid, euid: uid, suid: uid }),
  syscall('setresgid', { rgid: gid, egid: gid, sgid: gid }),
  syscall('getresuid', { ruid: ids(uid), euid: ids(uid), suid: ids(uid) }),
  syscall('getresgid', { rgid: ids(gid), egid: ids(gid), sgid: ids(gid) }),
  syscall('getgroups', { gidsetsize: int, grouplist: out(storedGroups) }),
  syscall('setgroups', { gidsetsize: int, grouplist: givenGroups }),
];
