import { statSync } from 'node:fs';
import koffi from 'koffi';
import type { User } from './command.ts';

const S_ISUID = 0o4000;
const S_ISGID = 0o2000;
/** Offset of `pw_uid` in `struct passwd` (pwd.h): after two pointers; `pw_gid` follows. */
const PW_UID = 16;
const NGROUPS_MAX = 65536;

const LARGEST_ID = 0xffff_fffe;

/** A user and groups, whatever file is executed. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
}

/** There is no such user, or we may not become it; the message is for the user. */
export class UserError extends Error {}

/**
 * Whom `-u` names: a user that the system's database knows, with their groups, or a pair of numbers, `UID:GID`, without
 * further groups. Throws UserError where there is no such user, or we are not root.
 */
export function findUser(name: string): Identity {
  if (process.getuid?.() !== 0) throw new UserError('You must be root to use the -u/--username option');
  return name.includes(':') ? numberedUser(name) : knownUser(name);
}

/** How a user executes a file: one that is set-user-ID or set-group-ID keeps its effect although it is traced. */
export function userForFile({ uid, gid, groups }: Identity, path: string): User {
  const { mode, uid: owner, gid: group } = statSync(Buffer.from(path, 'latin1'));
  return {
    uid,
    effectiveUid: mode & S_ISUID ? owner : uid,
    gid,
    effectiveGid: mode & S_ISGID ? group : gid,
    groups,
  };
}

function numberedUser(pair: string): Identity {
  const [uid = Number.NaN, gid = Number.NaN] = pair.split(':').map(readId);
  if (Number.isNaN(uid) || Number.isNaN(gid)) throw new UserError(`Invalid UID:GID pair '${pair}'`);
  return { uid, gid, groups: [] };
}

function readId(text: string): number {
  const id = /^\s*\+?\d+$/.test(text) ? Number(text) : Number.NaN;
  return id <= LARGEST_ID ? id : Number.NaN;
}

function knownUser(name: string): Identity {
  const libc = koffi.load(null);
  const getpwnam = libc.func('uintptr_t getpwnam(const char *)');
  const getgrouplist = libc.func(
    'int getgrouplist(const char *, unsigned int, _Out_ uint32_t *, _Inout_ int *)',
  );
  const entry = getpwnam(name) as number;
  if (entry === 0) throw new UserError(`Cannot find user '${name}'`);
  const [uid = 0, gid = 0] = new Uint32Array(koffi.view(entry + PW_UID, 8));
  const groups = new Uint32Array(NGROUPS_MAX);
  const count = [NGROUPS_MAX];
  getgrouplist(name, gid, groups, count);
  return { uid, gid, groups: [...groups.subarray(0, count[0])] };
}
