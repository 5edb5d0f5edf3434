import { EXT4_TUNED } from '../../abi/generated/instruments.ts';
import { EXT4_CHECKPOINT_FLAGS, EXT4_STATES } from '../../abi/generated/requests.ts';
import { flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { fiemap } from '../../types/fiemap.ts';
import { gid, uid } from '../../types/ids.ts';
import { inlineHexString, inlineString, padding } from '../../types/inline.ts';
import { hex16, hexInt, int, uint, uint8, uint16, uint64, ulong } from '../../types/numbers.ts';
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

/** `struct ext4_tune_sb_params`: what of the superblock can be changed while the file system is mounted. */
const tuned = pointer(
  struct({
    set_flags: flags(EXT4_TUNED),
    checkinterval: uint,
    errors_behavior: uint16,
    mnt_count: uint16,
    max_mnt_count: uint16,
    raid_stride: uint16,
    last_check_time: uint64,
    reserved_blocks: uint64,
    blocks_count: uint64,
    default_mnt_opts: hexInt,
    reserved_uid: uid,
    reserved_gid: gid,
    raid_stripe_width: uint,
    encoding: uint16,
    encoding_flags: hex16,
    def_hash_alg: uint8,
    pad_1: hidden(padding(1)),
    pad_2: hidden(uint16),
    feature_compat: hexInt,
    feature_incompat: hexInt,
    feature_ro_compat: hexInt,
    set_feature_compat_mask: hexInt,
    set_feature_incompat_mask: hexInt,
    set_feature_ro_compat_mask: hexInt,
    clear_feature_compat_mask: hexInt,
    clear_feature_incompat_mask: hexInt,
    clear_feature_ro_compat_mask: hexInt,
    mount_opts: inlineString(64),
    pad: hidden(padding(68)),
  }),
);

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
  ['EXT4_IOC_GET_TUNE_SB_PARAM', out(tuned)],
  ['EXT4_IOC_SET_TUNE_SB_PARAM', tuned],
  ['EXT4_IOC_GETFSUUID', exchange(room, identity)],
  ['EXT4_IOC_SETFSUUID', pointer(identity)],
];
