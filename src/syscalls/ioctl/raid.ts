import { fd } from '../../types/descriptor.ts';
import { device32 } from '../../types/device.ts';
import { inlineString } from '../../types/inline.ts';
import { hexInt, int, uint } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { question, type Request } from './request.ts';

/** `mdu_array_info_t` (linux/raid/md_u.h): several disks that are one. */
const array = struct({
  major_version: int,
  minor_version: int,
  patch_version: int,
  ctime: uint,
  level: int,
  size: int,
  nr_disks: int,
  raid_disks: int,
  md_minor: int,
  not_persistent: int,
  utime: uint,
  state: hexInt,
  active_disks: int,
  working_disks: int,
  failed_disks: int,
  spare_disks: int,
  layout: hexInt,
  chunk_size: int,
});

/** `mdu_disk_info_t`: one of them. */
const disk: Fields = { number: int, major: int, minor: int, raid_disk: int, state: hexInt };
const parameters = struct({ personality: int, chunk_size: int, max_fault: int });
const PATH = 4096;

/** Requests to arrays of disks. */
export const raidRequests: readonly Request[] = [
  ['RAID_VERSION', out(pointer(struct({ major: int, minor: int, patchlevel: int })))],
  ['GET_ARRAY_INFO', out(pointer(array))],
  ['SET_ARRAY_INFO', pointer(array)],
  ['GET_DISK_INFO', question(disk, 'number')],
  ['ADD_NEW_DISK SET_DISK_INFO', pointer(struct(disk))],
  ['HOT_REMOVE_DISK HOT_ADD_DISK SET_DISK_FAULTY', device32],
  ['RUN_ARRAY', pointer(parameters)],
  ['GET_BITMAP_FILE', out(pointer(struct({ pathname: inlineString(PATH) })))],
  ['SET_BITMAP_FILE', fd],
];
