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
  syscall('access', { pathname: path, mode: accessMode }),
  syscall('faccessat', { dirfd, pathname: path, mode: accessMode }),
  syscall('faccessat2', { dirfd, pathname: path, mode: accessMode, flags: flags(FACCESSAT_FLAGS) }),
  syscall('chmod', { pathname: path, mode }),
  syscall('fchmod', { fd, mode }),
  syscall('fchmodat', { dirfd, pathname: path, mode }),
  syscall('fchmodat2', { dirfd, pathname: path, mode, flags: flags(NOFOLLOW_FLAGS) }),
  syscall('chown', { pathname: path, owner: uid, group: gid }),
  syscall('lchown', { pathname: path, owner: uid, group: gid }),
  syscall('fchown', { fd, owner: uid, group: gid }),
  syscall('fchownat', { dirfd, pathname: path, owner: uid, group: gid, flags: flags(AT_FLAGS) }),
  syscall('truncate', { path, length: ulong }),
  syscall('ftruncate', { fd, length: ulong }),
  syscall('utime', { filename: path, times: pointer(utimbuf) }),
  syscall('utimes', { pathname: path, times: fileTimevals }),
  syscall('futimesat', { dirfd, pathname: path, times: fileTimevals }),
  syscall('utimensat', { dirfd, pathname: path, times: fileTimespecs, flags: flags(AT_FLAGS) }),
];
