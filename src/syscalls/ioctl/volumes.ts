import { F2FS_TRIM_FLAGS, FAT_ATTRIBUTES } from '../../abi/generated/boards.ts';
import { VERITY_HASHES } from '../../abi/generated/requests.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { inlineString, wholeArray } from '../../types/inline.ts';
import { hex8, hexInt, long, uint, uint8, uint16, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** What F2FS is asked (linux/f2fs.h). */
const compression = struct({ algorithm: uint8, log_cluster_size: uint8 });
const range: Fields = { start: uint64, len: uint64 };
const moved: Fields = { dst_fd: fd, pos_in: uint64, pos_out: uint64, len: uint64 };
const F2FS: readonly Request[] = [
  ['F2FS_IOC_GET_COMPRESS_OPTION', out(pointer(compression))],
  ['F2FS_IOC_SET_COMPRESS_OPTION', pointer(compression)],
  ['F2FS_IOC_GET_COMPRESS_BLOCKS F2FS_IOC_RELEASE_COMPRESS_BLOCKS', out(pointee(uint64))],
  ['F2FS_IOC_RESERVE_COMPRESS_BLOCKS', out(pointee(uint64))],
  ['F2FS_IOC_GET_FEATURES', out(pointee(hexInt))],
  ['F2FS_IOC_GET_PIN_FILE', out(pointee(uint))],
  ['F2FS_IOC_SET_PIN_FILE F2FS_IOC_GARBAGE_COLLECT', pointee(uint)],
  ['F2FS_IOC_GARBAGE_COLLECT_RANGE', pointer(struct({ sync: uint, ...range }))],
  ['F2FS_IOC_DEFRAGMENT', exchangeOf(range, ['start', 'len'], ['len'])],
  ['F2FS_IOC_FLUSH_DEVICE', pointer(struct({ dev_num: uint, segments: uint }))],
  ['F2FS_IOC_RESIZE_FS', pointee(uint64)],
  ['F2FS_IOC_SEC_TRIM_FILE', pointer(struct({ ...range, flags: flags(F2FS_TRIM_FLAGS, 8) }))],
  ['F2FS_IOC_MOVE_RANGE', exchangeOf(moved, Object.keys(moved), ['len'])],
];

/** What FAT is asked (linux/msdos_fs.h). */
const attributes = flags(FAT_ATTRIBUTES);
const entry = struct({ d_ino: ulong, d_off: long, d_reclen: uint16, d_name: inlineString(256) });
const FAT: readonly Request[] = [
  ['FAT_IOCTL_GET_ATTRIBUTES', out(pointee(attributes))],
  ['FAT_IOCTL_SET_ATTRIBUTES', pointee(attributes)],
  ['FAT_IOCTL_GET_VOLUME_ID', out(pointee(hexInt))],
  ['VFAT_IOCTL_READDIR_BOTH VFAT_IOCTL_READDIR_SHORT', out(pointer(wholeArray(entry, 2)))],
];

/** Versions of files (linux/fs.h), and what they are by their contents (linux/fsverity.h). */
const digest: Fields = {
  digest_algorithm: enumeration(VERITY_HASHES, 2),
  digest_size: uint16,
  digest: following(hex8, 'digest_size'),
};
const FILES: readonly Request[] = [
  ['FS_IOC_GETVERSION FS_IOC32_GETVERSION', out(pointee(uint))],
  ['FS_IOC_SETVERSION FS_IOC32_SETVERSION', pointee(uint)],
  ['FS_IOC_MEASURE_VERITY', exchange(struct(digest, { order: ['digest_size'] }), struct(digest))],
];

/** Requests to file systems of their own. */
export const volumeRequests: readonly Request[] = [...F2FS, ...FAT, ...FILES];
