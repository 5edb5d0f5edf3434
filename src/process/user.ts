import { statSync } from 'node:fs';
import koffi from 'koffi';
import { CommandError, type User } from './command.ts';

const S_ISUID = 0o4000;
const S_ISGID = 0o2000;
/** Offset of `pw_uid` in `struct passwd` (pwd.h): after two pointers; `pw_gid` follows. */
const PW_UID = 16;
const NGROUPS_MAX = 65536;

/**
 * The user that a command runs as (`-u NAME`), whom the system's user database knows. A set-user-ID file keeps its
 * effect although it is traced. Throws CommandError where there is no such user, or we may not become it.
 */
export function userForCommand(name: string, path: string): User {
  if (process.getuid?.() !== 0) throw new CommandError('You must be root to use the -u option');
  const libc = koffi.load(null);
  const getpwnam = libc.func('uintptr_t getpwnam(const char *)');
  const getgrouplist = libc.func(
    'int getgrouplist(const char *, unsigned int, _Out_ uint32_t *, _Inout_ int *)',
  );
  const entry = getpwnam(name) as number;
  if (entry === 0) throw new CommandError(`Cannot find user '${name}'`);
  const [uid = 0, gid = 0] = new Uint32Array(koffi.view(entry + PW_UID, 8));
  const groups = new Uint32Array(NGROUPS_MAX);
  const count = [NGROUPS_MAX];
  getgrouplist(name, gid, groups, count);
  const { mode, uid: owner, gid: group } = statSync(Buffer.from(path, 'latin1'));
  return {
    uid,
    effectiveUid: mode & S_ISUID ? owner : uid,
    gid,
    effectiveGid: mode & S_ISGID ? group : gid,
    groups: [...groups.subarray(0, count[0])],
  };
}
