import type { Abi } from '../abi/abi.ts';
import { constantValue } from '../abi/constants.ts';
import { STATFS_FLAGS, STATFS_MAGICS } from '../abi/generated/files.ts';
import { enumeration } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { inlineArray } from './inline.ts';
import { hexInt, uint, uint64, ulong } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';

/** The flag that says that the kernel fills in flags at all (include/linux/statfs.h). */
const ST_VALID = constantValue(STATFS_FLAGS, 'ST_VALID');

/** Mount flags, shown only where they are valid. */
class MountFlags extends Scalar {
  constructor(readonly width: 4 | 'word') {
    super();
  }

  size(abi: Abi): number {
    return this.width === 'word' ? abi.wordSize : this.width;
  }

  print(c: Decoding, low: number, high: number): void {
    c.out.flags(STATFS_FLAGS, low, this.width === 'word' && c.abi.wordSize === 8 ? high : 0);
  }

  printField(c: Decoding, name: string, at: number, scope: number): void {
    if ((c.memory.u32(at) & ST_VALID) === 0) return;
    c.out.field(name);
    this.printAt(c, at, scope);
  }
}

/** `__kernel_fsid_t`. */
const fsid = struct({ val: inlineArray(hexInt, 2) });

/** `struct statfs` of statfs(2): kind, sizes and flags of a mounted file system. */
export const statfs: Type = struct({
  f_type: enumeration(STATFS_MAGICS, 'word'),
  f_bsize: ulong,
  f_blocks: ulong,
  f_bfree: ulong,
  f_bavail: ulong,
  f_files: ulong,
  f_ffree: ulong,
  f_fsid: fsid,
  f_namelen: ulong,
  f_frsize: ulong,
  f_flags: new MountFlags('word'),
  f_spare: hidden(inlineArray(ulong, 4)),
});

/** `struct statfs64` of i386's statfs64 and fstatfs64. */
export const statfs64: Type = struct({
  f_type: enumeration(STATFS_MAGICS),
  f_bsize: uint,
  f_blocks: uint64,
  f_bfree: uint64,
  f_bavail: uint64,
  f_files: uint64,
  f_ffree: uint64,
  f_fsid: fsid,
  f_namelen: uint,
  f_frsize: uint,
  f_flags: new MountFlags(4),
  f_spare: hidden(inlineArray(uint, 4)),
});
