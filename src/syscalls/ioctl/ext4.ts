import { EXT4_CHECKPOINT_FLAGS, EXT4_STATES } from '../../abi/generated/requests.ts';
import { flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { fiemap } from '../../types/fiemap.ts';
import { inlineHexString } from '../../types/inline.ts';
import { hexInt, int, uint, uint16, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** `struct ext4_new_group_input` (linux/ext4.h): blocks that are added at the end. */
const group = struct({
  group: uint,
  block_bitmap: uint64,
  inode_bitmap: uint64,
  inode_table: uint64,
  blocks_count: uint,
  reserved_blocks: uint16,
  unused: hidden(uint16),
});
const move: Fields = {
  reserved: hidden(uint),
  donor_fd: fd,
  orig_start: uint64,
  donor_start: uint64,
  len: uint64,
  moved_len: uint64,
};

/** `struct fsuuid`, with the room of an identity. */
const room = struct({ fsu_len: uint, fsu_flags: hexInt });
const identity = struct({ fsu_len: uint, fsu_flags: hexInt, fsu_uuid: inlineHexString(16) });

/** Requests to files and file systems of ext4. */
export const ext4Requests: readonly Request[] = [
  ['EXT4_IOC_GETVERSION EXT4_IOC32_GETVERSION', out(pointee(int))],
  ['EXT4_IOC_SETVERSION EXT4_IOC32_SETVERSION', pointee(int)],
  ['EXT4_IOC_GETRSVSZ', out(pointee(ulong))],
  ['EXT4_IOC_SETRSVSZ', pointee(ulong)],
  ['EXT4_IOC32_GETRSVSZ', out(pointee(uint))],
  ['EXT4_IOC32_SETRSVSZ', pointee(uint)],
  ['EXT4_IOC_GROUP_EXTEND EXT4_IOC32_GROUP_EXTEND', pointee(uint)],
  ['EXT4_IOC_GROUP_ADD', pointer(group)],
  ['EXT4_IOC_MOVE_EXT', exchangeOf(move, ['donor_fd', 'orig_start', 'donor_start', 'len'], ['moved_len'])],
  ['EXT4_IOC_RESIZE_FS', pointee(uint64)],
  ['EXT4_IOC_GETSTATE', out(pointee(flags(EXT4_STATES)))],
  ['EXT4_IOC_GET_ES_CACHE', fiemap],
  ['EXT4_IOC_CHECKPOINT', pointee(flags(EXT4_CHECKPOINT_FLAGS))],
  ['EXT4_IOC_GETFSUUID', exchange(room, identity)],
  ['EXT4_IOC_SETFSUUID', pointer(identity)],
];
