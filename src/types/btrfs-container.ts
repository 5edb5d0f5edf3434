import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { following } from './following.ts';
import { dividedBy, type LengthLike } from './length.ts';
import { uint, uint64 } from './numbers.ts';
import { pointer } from './pointer.ts';
import { path } from './strings.ts';
import { struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';
import { wide } from './wide.ts';

/** Longest path that the kernel gives (linux/limits.h). */
const PATH_MAX = 4096;

/** Bytes of `struct btrfs_data_container` (linux/btrfs.h) before what was found. */
const HEAD = 16;

/** Where a path begins, counted from the first of these offsets on: shown as the path. */
class PathOffset extends Scalar {
  override readonly follows = true;

  size(): number {
    return 8;
  }

  print(c: Decoding, low: number, high: number): void {
    const first = c.pointed + HEAD;
    const sum = low + (first >>> 0);
    const carry = sum >= 0x1_0000_0000 ? 1 : 0;
    path.print(c, sum >>> 0, (high + Math.floor(first / 0x1_0000_0000) + carry) >>> 0, -1);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.string(plan.add(scope, plan.add(value, HEAD)), PATH_MAX);
  }
}

/** How much room there was, and what was found. */
function container(element: Type, count: LengthLike): Type {
  const head = { bytes_left: uint, bytes_missing: uint, elem_cnt: uint, elem_missed: uint };
  const fields = { ...head, val: following(element, count) };
  return wide(pointer(struct(fields, { brief: Object.keys(head) })));
}

/** Paths of an inode. */
export const foundPaths: Type = container(new PathOffset(), 'elem_cnt');

/** Inodes that refer to a piece of data, three numbers each. */
export const foundInodes: Type = container(
  struct({ inum: uint64, offset: uint64, root: uint64 }),
  dividedBy('elem_cnt', 3),
);
