import { ACCESS_MODES, AT_FLAGS, FACCESSAT_FLAGS, NOFOLLOW_FLAGS } from '../../abi/generated/files.ts';
import { moment } from '../../types/absolute-time.ts';
import { flags } from '../../types/constants.ts';
import { dirfd, fd } from '../../types/descriptor.ts';
import { mode } from '../../types/file-mode.ts';
import { fileTimespecs, fileTimevals } from '../../types/file-times.ts';
import { gid, uid } from '../../types/ids.ts';
import { ulong } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { path } from '../../types/strings.ts';
import { struct } from '../../types/struct.ts';
import { type Syscall, syscall } from '../syscall.ts';

const accessMode = flags(ACCESS_MODES);

/** `struct utimbuf` of utime(2). */
const utimbuf = struct({ actime: moment, modtime: moment });

/** Calls about who may use a file, how long it is, and when it was used. */
export const attributeSyscalls: readonly Syscall[] = [
  syscall('access', { filename: path, mode: accessMode }),
  syscall('faccessat', { dfd: dirfd, filename: path, mode: accessMode }),
  syscall('faccessat2', { dfd: dirfd, filename: path, mode: accessMode, flags: flags(FACCESSAT_FLAGS) }),
  syscall('chmod', { filename: path, mode }),
  syscall('fchmod', { fd, mode }),
  syscall('fchmodat', { dfd: dirfd, filename: path, mode }),
  syscall('fchmodat2', { dfd: dirfd, filename: path, mode, flags: flags(NOFOLLOW_FLAGS) }),
  syscall('chown', { filename: path, user: uid, group: gid }),
  syscall('lchown', { filename: path, user: uid, group: gid }),
  syscall('fchown', { fd, user: uid, group: gid }),
  syscall('fchownat', { dfd: dirfd, filename: path, user: uid, group: gid, flag: flags(AT_FLAGS) }),
  syscall('truncate', { path, length: ulong }),
  syscall('ftruncate', { fd, length: ulong }),
  syscall('utime', { filename: path, times: pointer(utimbuf) }),
  syscall('utimes', { filename: path, utimes: fileTimevals }),
  syscall('futimesat', { dfd: dirfd, filename: path, utimes: fileTimevals }),
  syscall('utimensat', { dfd: dirfd, filename: path, utimes: fileTimespecs, flags: flags(AT_FLAGS) }),
];
