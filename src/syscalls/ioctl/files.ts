import { FS_XFLAGS, INODE_FLAGS } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import { dedupeRange } from '../../types/dedupe-range.ts';
import { fd } from '../../types/descriptor.ts';
import { fiemap } from '../../types/fiemap.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { hex64, hexInt, int, uint, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { randomPool } from '../../types/random-pool.ts';
import { hidden, struct } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import type { Request } from './request.ts';

/** `struct fsxattr` (linux/fs.h); how many extents there are is only for the kernel to say. */
const fsxattr = (extents: Parameters<typeof struct>[0][string]): Type =>
  pointer(
    struct({
      fsx_xflags: flags(FS_XFLAGS),
      fsx_extsize: uint,
      fsx_nextents: extents,
      fsx_projid: hexInt,
      fsx_cowextsize: uint,
      fsx_pad: hidden(padding(8)),
    }),
  );

const cloneRange = pointer(
  struct({
    src_fd: fd,
    unused: hidden(padding(4)),
    src_offset: uint64,
    src_length: uint64,
    dest_offset: uint64,
  }),
);

const trimRange = pointer(struct({ start: hex64, len: uint64, minlen: uint64 }));

/** linux/fs.h, FSLABEL_MAX. */
const label = pointer(inlineString(256));

/** A `long` in the request's number, and 32 bits to the kernel. */
const inodeFlags = pointee(flags(INODE_FLAGS));

/** Requests to files and file systems (ioctl_fs(2), ioctl_ficlone(2), ioctl_iflags(2)). */
export const fileRequests: readonly Request[] = [
  ['FICLONE', int],
  ['FICLONERANGE', cloneRange],
  ['FIFREEZE FITHAW'],
  ['FITRIM', trimRange],
  ['FS_IOC_FIEMAP', fiemap],
  ['FIDEDUPERANGE', dedupeRange],
  ['FS_IOC_GETFLAGS FS_IOC32_GETFLAGS', out(inodeFlags)],
  ['FS_IOC_SETFLAGS FS_IOC32_SETFLAGS', inodeFlags],
  ['FS_IOC_FSGETXATTR', out(fsxattr(uint))],
  ['FS_IOC_FSSETXATTR', fsxattr(hidden(uint))],
  ['FS_IOC_GETFSLABEL', out(label)],
  ['FS_IOC_SETFSLABEL', label],
  ['INOTIFY_IOC_SETNEXTWD', int],
  ['RNDGETENTCNT', out(pointee(int))],
  ['RNDADDTOENTCNT', pointee(int)],
  ['RNDADDENTROPY', randomPool],
  ['RNDZAPENTCNT RNDCLEARPOOL RNDRESEEDCRNG'],
];
