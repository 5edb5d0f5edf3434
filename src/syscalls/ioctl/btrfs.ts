import {
  BTRFS_BALANCE_COMMANDS,
  BTRFS_COMPRESSIONS,
  BTRFS_DEFRAGMENTATION_FLAGS,
  BTRFS_DEVICE_STATISTICS,
  BTRFS_DEVICE_STATISTICS_FLAGS,
  BTRFS_LOGICAL_INODE_FLAGS,
  BTRFS_QUOTA_COMMANDS,
  BTRFS_SCRUB_FLAGS,
  BTRFS_SEND_FLAGS,
  BTRFS_SPACES,
  BTRFS_SUBVOLUME_FLAGS,
} from '../../abi/generated/btrfs.ts';
import { balance, balanceState } from '../../types/btrfs-balance.ts';
import { foundInodes, foundPaths } from '../../types/btrfs-container.ts';
import { allFeatures, features, information, settableFeatures } from '../../types/btrfs-features.ts';
import { replaceCommand, replaceResult } from '../../types/btrfs-replace.ts';
import { foundCount, foundItems, objectId, objectIdOrMaximum, searchKey } from '../../types/btrfs-search.ts';
import { quotaLimit, subvolume, subvolumeTransaction, volume } from '../../types/btrfs-subvolume.ts';
import { onlyWhere, underVerbose } from '../../types/conditional.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { dated } from '../../types/dated.ts';
import { fd64 } from '../../types/descriptor.ts';
import { device } from '../../types/device.ts';
import { following } from '../../types/following.ts';
import { indexedArray } from '../../types/indexed-array.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { address64, hex64, uint, uint64, uint64OrMaximum } from '../../types/numbers.ts';
import { array, followedUnderVerbose, pointee, pointer } from '../../types/pointer.ts';
import { hidden, struct, unlessZero } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { uuid } from '../../types/uuid.ts';
import { exchange, exchangeBy, exchangeOf, type Request } from './request.ts';

/** Times of a subvolume that was received from elsewhere (linux/btrfs.h). */
const time = dated(struct({ sec: uint64, nsec: uint }));
const received = {
  uuid,
  stransid: uint64,
  rtransid: uint64,
  stime: time,
  rtime: time,
  flags: uint64,
  reserved: hidden(padding(128)),
};

const progress = struct({
  data_extents_scrubbed: uint64,
  tree_extents_scrubbed: uint64,
  data_bytes_scrubbed: uint64,
  tree_bytes_scrubbed: uint64,
  read_errors: uint64,
  csum_errors: uint64,
  verify_errors: uint64,
  no_csum: uint64,
  csum_discards: uint64,
  super_errors: uint64,
  malloc_errors: uint64,
  uncorrectable_errors: uint64,
  corrected_errors: uint64,
  last_physical: uint64,
  unverified_errors: uint64,
});
const scrub = {
  devid: device,
  start: uint64,
  end: uint64OrMaximum,
  flags: flags(BTRFS_SCRUB_FLAGS, 8),
  progress,
  unused: hidden(padding(872)),
};

const deviceInformation = {
  devid: device,
  uuid: unlessZero(uuid),
  bytes_used: uint64,
  total_bytes: uint64,
  unused: hidden(padding(3032)),
  path: inlineString(1024),
};

const statistics = {
  devid: device,
  nr_items: uint64,
  flags: flags(BTRFS_DEVICE_STATISTICS_FLAGS, 8),
  values: indexedArray(uint64, BTRFS_DEVICE_STATISTICS, 'nr_items', BTRFS_DEVICE_STATISTICS.entries.length),
  unused: hidden(padding(968)),
};

/** What takes space; without room for it the kernel says only how much there would have to be. */
const space = struct({ flags: flags(BTRFS_SPACES, 8), total_bytes: uint64, used_bytes: uint64 });
const spaces = underVerbose(following(space, 'total_spaces'));
const spaceRoom = { space_slots: uint64, total_spaces: uint64 };
const foundSpaces = struct({ ...spaceRoom, spaces }, { order: ['total_spaces', 'spaces'] });
const spaceCount = struct(
  { ...spaceRoom, spaces: onlyWhere('total_spaces', (count) => count === 0, spaces) },
  { order: ['total_spaces', 'spaces'] },
);

const paths = {
  inum: uint64,
  size: uint64,
  reserved: hidden(padding(32)),
  fspath: address64,
};
const inodes = {
  logical: uint64,
  size: uint64,
  reserved: unlessZero(inlineArray(hex64, 3)),
  flags: flags(BTRFS_LOGICAL_INODE_FLAGS, 8),
  inodes: address64,
};

const lookup = { treeid: objectId, objectid: objectId, name: inlineString(4080) };

/** linux/btrfs.h: bytes of a whole search, and of its key. */
const SEARCH_ROOM = 4096 - 104;

const search = { key: foundCount, buf: foundItems(SEARCH_ROOM) };
const search2 = { key: foundCount, buf_size: uint64, buf: foundItems('buf_size') };

/** asm-generic/errno.h: the room was too small. */
const EOVERFLOW = 75;

/** Requests to btrfs (linux/btrfs.h). */
export const btrfsRequests: readonly Request[] = [
  ['BTRFS_IOC_TRANS_START BTRFS_IOC_TRANS_END BTRFS_IOC_SYNC BTRFS_IOC_SCRUB_CANCEL'],
  ['BTRFS_IOC_QUOTA_RESCAN_WAIT BTRFS_IOC_DEFRAG BTRFS_IOC_BALANCE'],
  ['BTRFS_IOC_DEFAULT_SUBVOL BTRFS_IOC_WAIT_SYNC', pointee(uint64)],
  ['BTRFS_IOC_START_SYNC', out(pointee(uint64))],
  ['BTRFS_IOC_BALANCE_CTL', enumeration(BTRFS_BALANCE_COMMANDS)],
  ['BTRFS_IOC_BALANCE_V2', exchangeBy(balance, { answers: [balanceState], evenUnread: true })],
  ['BTRFS_IOC_BALANCE_PROGRESS', out(pointer(balanceState))],
  [
    'BTRFS_IOC_DEFRAG_RANGE',
    pointer(
      struct({
        start: uint64,
        len: uint64OrMaximum,
        flags: flags(BTRFS_DEFRAGMENTATION_FLAGS, 8),
        extent_thresh: uint,
        compress_type: enumeration(BTRFS_COMPRESSIONS),
        unused: hidden(padding(16)),
      }),
    ),
  ],
  [
    'BTRFS_IOC_DEV_INFO',
    exchangeOf(deviceInformation, ['devid', 'uuid'], ['uuid', 'bytes_used', 'total_bytes', 'path']),
  ],
  ['BTRFS_IOC_DEV_REPLACE', exchange(replaceCommand, replaceResult)],
  [
    'BTRFS_IOC_GET_DEV_STATS',
    exchangeOf(statistics, ['devid', 'nr_items', 'flags'], ['nr_items', 'flags', 'values']),
  ],
  ['BTRFS_IOC_GET_FEATURES', out(pointer(features))],
  ['BTRFS_IOC_SET_FEATURES', pointer(settableFeatures)],
  ['BTRFS_IOC_GET_SUPPORTED_FEATURES', out(pointer(allFeatures))],
  ['BTRFS_IOC_FS_INFO', out(pointer(information))],
  [
    'BTRFS_IOC_SPACE_INFO',
    exchangeBy(struct(spaceRoom, { order: ['space_slots'] }), {
      answers: [foundSpaces, spaceCount],
      which: (c, at) => (c.memory.word(at, 8) === 0 ? 1 : 0),
    }),
  ],
  [
    'BTRFS_IOC_INO_LOOKUP',
    exchangeBy(struct(lookup, { order: ['treeid', 'objectid'] }), {
      answers: [struct(lookup, { order: ['name'] }), struct(lookup, { order: ['treeid', 'name'] })],
      which: (c, at) => (c.memory.word(at, 8) === 0 ? 1 : 0),
    }),
  ],
  [
    'BTRFS_IOC_INO_PATHS',
    exchange(struct(paths), struct({ ...paths, fspath: foundPaths }, { order: ['fspath'] })),
  ],
  [
    'BTRFS_IOC_LOGICAL_INO BTRFS_IOC_LOGICAL_INO_V2',
    exchange(struct(inodes), struct({ ...inodes, inodes: foundInodes }, { order: ['inodes'] })),
  ],
  ['BTRFS_IOC_QGROUP_ASSIGN', pointer(struct({ assign: uint64, src: uint64, dst: uint64 }))],
  ['BTRFS_IOC_QGROUP_CREATE', pointer(struct({ create: uint64, qgroupid: uint64 }))],
  ['BTRFS_IOC_QGROUP_LIMIT', out(pointer(struct({ qgroupid: uint64, lim: quotaLimit })))],
  [
    'BTRFS_IOC_QUOTA_CTL',
    pointer(struct({ cmd: enumeration(BTRFS_QUOTA_COMMANDS, 8), status: hidden(uint64) })),
  ],
  ['BTRFS_IOC_QUOTA_RESCAN', pointer(struct({ flags: uint64, rest: hidden(padding(56)) }))],
  [
    'BTRFS_IOC_QUOTA_RESCAN_STATUS',
    out(pointer(struct({ flags: uint64, progress: objectIdOrMaximum, rest: hidden(padding(48)) }))),
  ],
  [
    'BTRFS_IOC_SET_RECEIVED_SUBVOL',
    exchangeOf(received, ['uuid', 'stransid', 'stime', 'flags'], ['rtransid', 'rtime']),
  ],
  ['BTRFS_IOC_SCRUB', exchangeOf(scrub, ['devid', 'start', 'end', 'flags'], ['progress'])],
  ['BTRFS_IOC_SCRUB_PROGRESS', exchangeOf(scrub, ['devid'], ['progress'])],
  [
    'BTRFS_IOC_SEND',
    pointer(
      struct({
        send_fd: fd64,
        clone_sources_count: uint64,
        clone_sources: followedUnderVerbose(array(objectId, 'clone_sources_count')),
        parent_root: objectId,
        flags: flags(BTRFS_SEND_FLAGS, 8),
        reserved: hidden(padding(32)),
      }),
    ),
  ],
  ['BTRFS_IOC_SNAP_CREATE BTRFS_IOC_RESIZE BTRFS_IOC_SCAN_DEV BTRFS_IOC_FORGET_DEV', pointer(volume)],
  ['BTRFS_IOC_ADD_DEV BTRFS_IOC_RM_DEV BTRFS_IOC_SUBVOL_CREATE BTRFS_IOC_SNAP_DESTROY', pointer(volume)],
  ['BTRFS_IOC_DEVICES_READY', pointer(volume)],
  ['BTRFS_IOC_SNAP_CREATE_V2 BTRFS_IOC_SUBVOL_CREATE_V2', exchange(subvolume, subvolumeTransaction)],
  ['BTRFS_IOC_SUBVOL_GETFLAGS', out(pointer(flags(BTRFS_SUBVOLUME_FLAGS, 8)))],
  ['BTRFS_IOC_SUBVOL_SETFLAGS', pointer(flags(BTRFS_SUBVOLUME_FLAGS, 8))],
  ['BTRFS_IOC_TREE_SEARCH', exchange(struct({ key: searchKey }), struct(search, { brief: ['key'] }))],
  [
    'BTRFS_IOC_TREE_SEARCH_V2',
    exchangeBy(struct({ key: searchKey, buf_size: uint64 }), {
      answers: [struct(search2, { brief: ['key', 'buf_size'] })],
      afterError: { errno: EOVERFLOW, answer: struct(search2, { order: ['buf_size'] }) },
    }),
  ],
];
