import { constantValue } from '../abi/constants.ts';
import {
  BTRFS_QUOTA_GROUP_INHERIT_FLAGS,
  BTRFS_QUOTA_GROUP_LIMITS,
  BTRFS_SUBVOLUME_FLAGS,
} from '../abi/generated/btrfs.ts';
import { ifSet, inUnion } from './conditional.ts';
import { flags } from './constants.ts';
import { fd64 } from './descriptor.ts';
import { following } from './following.ts';
import { inlineString } from './inline.ts';
import { uint64 } from './numbers.ts';
import { pointer } from './pointer.ts';
import { struct } from './struct.ts';
import type { Type } from './type.ts';

/** `struct btrfs_qgroup_limit` (linux/btrfs.h). */
export const quotaLimit: Type = struct({
  flags: flags(BTRFS_QUOTA_GROUP_LIMITS, 8),
  max_rfer: uint64,
  max_excl: uint64,
  rsv_rfer: uint64,
  rsv_excl: uint64,
});

/** `struct btrfs_qgroup_inherit`: the quota groups that a new subvolume joins. */
const head = {
  flags: flags(BTRFS_QUOTA_GROUP_INHERIT_FLAGS, 8),
  num_qgroups: uint64,
  num_ref_copies: uint64,
  num_excl_copies: uint64,
  lim: quotaLimit,
};
const inherited = struct(
  { ...head, qgroups: following(uint64, 'num_qgroups') },
  { brief: Object.keys(head) },
);

const INHERITS = constantValue(BTRFS_SUBVOLUME_FLAGS, 'BTRFS_SUBVOL_QGROUP_INHERIT');

const fields = {
  fd: fd64,
  transid: uint64,
  flags: flags(BTRFS_SUBVOLUME_FLAGS, 8),
  size: ifSet('flags', INHERITS, uint64),
  qgroup_inherit: ifSet('flags', INHERITS, inUnion(pointer(inherited), 24)),
  name: inlineString(4040),
};

/** `struct btrfs_ioctl_vol_args_v2`: a subvolume to be made. */
export const subvolume: Type = struct(fields, { order: ['fd', 'flags', 'size', 'qgroup_inherit', 'name'] });

/** The transaction in which it is made. */
export const subvolumeTransaction: Type = struct(fields, { order: ['transid'] });

/** `struct btrfs_ioctl_vol_args`: a subvolume or a device by its name. */
export const volume: Type = struct({ fd: fd64, name: inlineString(4088) });
