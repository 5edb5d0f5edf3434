import { constantValue } from '../../abi/constants.ts';
import { AT_FLAGS, STATX_MASK, STATX_SYNC_TYPES } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import { dirfd, fd } from '../../types/descriptor.ts';
import { device32 } from '../../types/device.ts';
import { orFlags } from '../../types/further-flags.ts';
import { address, scalar } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { stat } from '../../types/stat.ts';
import { statfs } from '../../types/statfs.ts';
import { statx } from '../../types/statx.ts';
import { path } from '../../types/strings.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

const SYNC_TYPE = constantValue(STATX_SYNC_TYPES, 'AT_STATX_SYNC_TYPE');

/** Flags of statx(2): how fresh the answer must be, then where to look. */
const statxFlags = scalar(4, (c, low) => {
  const sync = low & SYNC_TYPE;
  if (sync !== 0 || c.out.constantStyle !== 'raw') c.out.flags(STATX_SYNC_TYPES, sync, 0);
  orFlags(c, AT_FLAGS, (low & ~SYNC_TYPE) >>> 0, 0);
});

/** Calls that tell what a file, or a file system, is. */
export const statSyscalls: readonly Syscall[] = [
  syscall('stat', { pathname: path, statbuf: out(pointer(stat)) }),
  syscall('lstat', { pathname: path, statbuf: out(pointer(stat)) }),
  syscall('fstat', { fd, statbuf: out(pointer(stat)) }),
  syscall('newfstatat', {
    dirfd,
    pathname: path,
    statbuf: out(pointer(stat)),
    flags: out(flags(AT_FLAGS)),
  }),
  syscall('statx', {
    dirfd,
    pathname: path,
    flags: statxFlags,
    mask: flags(STATX_MASK),
    statxbuf: out(pointer(statx)),
  }),
  syscall('statfs', { pathname: path, buf: out(pointer(statfs)) }),
  syscall('fstatfs', { fd, buf: out(pointer(statfs)) }),
  syscall('ustat', { dev: device32, ubuf: out(address) }),
];
