import type { Abi } from '../abi/abi.ts';
import { STATX_ATTRIBUTES, STATX_MASK } from '../abi/generated/files.ts';
import { printMoment } from './absolute-time.ts';
import { flags } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { fileMode16 } from './file-mode.ts';
import { gid, uid } from './ids.ts';
import { padding } from './inline.ts';
import { maskedBy } from './masked.ts';
import { hex64, uint, uint64 } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import { Aggregate, type Type } from './type.ts';

/** `struct statx_timestamp`: 64 bits of seconds, 32 of nanoseconds, 32 reserved. */
const TIMESTAMP_SIZE = 16;

class Timestamp extends Aggregate {
  override readonly follows = false;

  size(): number {
    return TIMESTAMP_SIZE;
  }

  align(abi: Abi): number {
    return abi.doubleWordAlign;
  }

  printAt(c: Decoding, at: number): void {
    const low = c.memory.u32(at);
    const high = c.memory.u32(at + 4);
    const nanoseconds = c.memory.u32(at + 8);
    c.out.beginStruct();
    c.out.field('tv_sec');
    c.out.signed(low, high);
    c.out.field('tv_nsec');
    c.out.int(nanoseconds);
    c.out.endStruct();
    printMoment(c, low, high, nanoseconds, 9);
  }
}

/** Shown where `stx_mask`, the first field, has one of these bits. */
const masked = maskedBy(STATX_MASK, 0);

const timestamp = new Timestamp();

/** `struct statx` of statx(2). */
export const statx: Type = struct(
  {
    stx_mask: flags(STATX_MASK),
    stx_blksize: uint,
    stx_attributes: flags(STATX_ATTRIBUTES, 8),
    stx_nlink: masked('STATX_NLINK', uint),
    stx_uid: masked('STATX_UID', uid),
    stx_gid: masked('STATX_GID', gid),
    stx_mode: masked('STATX_TYPE STATX_MODE', fileMode16),
    spare0: hidden(padding(2)),
    stx_ino: masked('STATX_INO', uint64),
    stx_size: masked('STATX_SIZE', uint64),
    stx_blocks: masked('STATX_BLOCKS', uint64),
    stx_attributes_mask: flags(STATX_ATTRIBUTES, 8),
    stx_atime: masked('STATX_ATIME', timestamp),
    stx_btime: masked('STATX_BTIME', timestamp),
    stx_ctime: masked('STATX_CTIME', timestamp),
    stx_mtime: masked('STATX_MTIME', timestamp),
    stx_rdev_major: uint,
    stx_rdev_minor: uint,
    stx_dev_major: uint,
    stx_dev_minor: uint,
    stx_mnt_id: masked('STATX_MNT_ID', hex64),
    stx_dio_mem_align: masked('STATX_DIOALIGN', uint),
    stx_dio_offset_align: masked('STATX_DIOALIGN', uint),
    stx_subvol: masked('STATX_SUBVOL', hex64),
    stx_atomic_write_unit_min: masked('STATX_WRITE_ATOMIC', uint),
    stx_atomic_write_unit_max: masked('STATX_WRITE_ATOMIC', uint),
    stx_atomic_write_segments_max: masked('STATX_WRITE_ATOMIC', uint),
    stx_dio_read_offset_align: masked('STATX_DIO_READ_ALIGN', uint),
    stx_atomic_write_unit_max_opt: masked('STATX_WRITE_ATOMIC', uint),
    spare: hidden(padding(68)),
  },
  { brief: ['stx_mask', 'stx_attributes', 'stx_mode', 'stx_size'] },
);
