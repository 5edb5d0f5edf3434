import { FIEMAP_EXTENT_FLAGS, FIEMAP_FLAGS } from '../abi/generated/files.ts';
import { flags } from './constants.ts';
import { exchanged } from './exchanged.ts';
import { following } from './following.ts';
import { inlineArray, padding } from './inline.ts';
import { uint, uint64 } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import type { Type } from './type.ts';

/** Which argument of ioctl(2) the structure is. */
const ARGUMENT = 2;

const extent = struct({
  fe_logical: uint64,
  fe_physical: uint64,
  fe_length: uint64,
  reserved64: hidden(inlineArray(uint64, 2)),
  fe_flags: flags(FIEMAP_EXTENT_FLAGS),
  reserved: hidden(inlineArray(uint, 3)),
});

/** `struct fiemap` (linux/fiemap.h). */
const fields = {
  fm_start: uint64,
  fm_length: uint64,
  fm_flags: flags(FIEMAP_FLAGS),
  fm_mapped_extents: uint,
  fm_extent_count: uint,
  fm_reserved: hidden(padding(4)),
  fm_extents: following(extent, 'fm_mapped_extents'),
};

/** Where a file's data is: what is asked, then what the kernel answered, the extents only under `-v`. */
export const fiemap: Type = exchanged(
  ARGUMENT,
  struct(fields, { order: ['fm_start', 'fm_length', 'fm_flags', 'fm_extent_count'] }),
  struct(fields, {
    order: ['fm_flags', 'fm_mapped_extents', 'fm_extents'],
    brief: ['fm_flags', 'fm_mapped_extents'],
  }),
);
