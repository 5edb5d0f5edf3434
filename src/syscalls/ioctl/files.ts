import { FS_XFLAGS, INODE_FLAGS } from '../../abi/generated/files.ts';
import {
  BLOCK_METADATA_CHECKSUMS,
  BLOCK_METADATA_FLAGS,
  SHUTDOWN_FLAGS,
  SPACE_MAP_FLAGS,
  SPACE_MAP_OUTPUT_FLAGS,
} from '../../abi/generated/requests.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { dedupeRange } from '../../types/dedupe-range.ts';
import { fd } from '../../types/descriptor.ts';
import { device32 } from '../../types/device.ts';
import { fiemap } from '../../types/fiemap.ts';
import { following } from '../../types/following.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { countedHexString, countedString } from '../../types/inline-counted.ts';
import { leastOf } from '../../types/length.ts';
import { microseconds } from '../../types/microseconds.ts';
import { hex8, hex64, hexInt, int, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { randomPool } from '../../types/random-pool.ts';
import { type Fields, hidden, struct, unlessZero } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

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

/** `struct logical_block_metadata_cap`: what a disk can store beside each block. */
const blockMetadata = struct({
  lbmd_flags: flags(BLOCK_METADATA_FLAGS),
  lbmd_interval: uint16,
  lbmd_size: uint8,
  lbmd_opaque_size: uint8,
  lbmd_opaque_offset: uint8,
  lbmd_pi_size: uint8,
  lbmd_pi_offset: uint8,
  lbmd_guard_tag_type: enumeration(BLOCK_METADATA_CHECKSUMS, 1),
  lbmd_app_tag_size: uint8,
  lbmd_ref_tag_size: uint8,
  lbmd_storage_tag_size: uint8,
  pad: hidden(uint8),
});

/** `struct fsmap_head` (linux/fsmap.h): whose the space between two places of the disk is. */
const space = struct({
  fmr_device: device32,
  fmr_flags: flags(SPACE_MAP_FLAGS),
  fmr_physical: uint64,
  fmr_owner: hex64,
  fmr_offset: uint64,
  fmr_length: uint64,
  fmr_reserved: hidden(padding(24)),
});
const spaceMap: Fields = {
  fmh_iflags: hexInt,
  fmh_oflags: flags(SPACE_MAP_OUTPUT_FLAGS),
  fmh_count: uint,
  fmh_entries: uint,
  fmh_reserved: hidden(padding(48)),
  fmh_keys: inlineArray(space, 2),
  fmh_recs: following(space, leastOf('fmh_entries', 'fmh_count')),
};
const SPACES_ASKED = ['fmh_iflags', 'fmh_count', 'fmh_keys'];

/** `struct epoll_params` (linux/eventpoll.h): how long the kernel asks a device again and again. */
const busyPolling = struct({
  busy_poll_usecs: microseconds,
  busy_poll_budget: uint16,
  prefer_busy_poll: hex8,
  __pad: unlessZero(hex8),
});

/** A `long` in the request's number, and 32 bits to the kernel. */
const inodeFlags = pointee(flags(INODE_FLAGS));

/** Requests to files and file systems (ioctl_fs(2), ioctl_ficlone(2), ioctl_iflags(2)). */
export const fileRequests: readonly Request[] = [
  ['FICLONE', int],
  ['FIBMAP', exchange(int, int)],
  ['FIGETBSZ', out(pointee(int))],
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
  ['FS_IOC_GETFSUUID', out(pointer(struct({ len: uint8, uuid: countedHexString('len', 16) })))],
  ['FS_IOC_GETFSSYSFSPATH', out(pointer(struct({ len: uint8, name: countedString('len', 127) })))],
  ['FS_IOC_GETLBMD_CAP', out(pointer(blockMetadata))],
  ['F2FS_IOC_SHUTDOWN', pointee(enumeration(SHUTDOWN_FLAGS))],
  ['F2FS_IOC_IO_PRIO', pointee(uint)],
  ['F2FS_IOC_GET_DEV_ALIAS_FILE', out(pointee(uint))],
  ['FS_IOC_GETFSMAP', exchangeOf(spaceMap, SPACES_ASKED, ['fmh_oflags', 'fmh_entries', 'fmh_recs'])],
  ['EPIOCSPARAMS', pointer(busyPolling)],
  ['EPIOCGPARAMS', out(pointer(busyPolling))],
  ['INOTIFY_IOC_SETNEXTWD', int],
  ['RNDGETENTCNT', out(pointee(int))],
  ['RNDADDTOENTCNT', pointee(int)],
  ['RNDADDENTROPY', randomPool],
  ['RNDZAPENTCNT RNDCLEARPOOL RNDRESEEDCRNG'],
];
