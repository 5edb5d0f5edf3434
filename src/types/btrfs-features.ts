import { constantValue } from '../abi/constants.ts';
import {
  BTRFS_CHECKSUM_TYPES,
  BTRFS_COMPATIBLE_FEATURES,
  BTRFS_INCOMPATIBLE_FEATURES,
  BTRFS_INFO_FLAGS,
  BTRFS_READ_ONLY_FEATURES,
} from '../abi/generated/btrfs.ts';
import { ifSet } from './conditional.ts';
import { enumeration, flags } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { inlineArray, padding } from './inline.ts';
import { uint, uint16, uint64 } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import { Aggregate, type Type } from './type.ts';
import { uuid } from './uuid.ts';

/** `struct btrfs_ioctl_feature_flags` (linux/btrfs.h). */
export const features: Type = struct({
  compat_flags: flags(BTRFS_COMPATIBLE_FEATURES, 8),
  compat_ro_flags: flags(BTRFS_READ_ONLY_FEATURES, 8),
  incompat_flags: flags(BTRFS_INCOMPATIBLE_FEATURES, 8),
});

/** What is to be changed, and what it is to be. */
export const settableFeatures: Type = inlineArray(features, 2);

/** What each of the three sets of BTRFS_IOC_GET_SUPPORTED_FEATURES is. */
const MEANINGS = ['supported', 'safe to set', 'safe to clear'];
const SIZE = 24;

export const allFeatures: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return MEANINGS.length * SIZE;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginArray();
    MEANINGS.forEach((meaning, index) => {
      c.out.element();
      features.printAt(c, at + index * SIZE, at);
      c.out.comment(meaning);
    });
    c.out.endArray();
  }
})();

const has = (name: string) => constantValue(BTRFS_INFO_FLAGS, name);

/** `struct btrfs_ioctl_fs_info_args`: what a file system is made of. */
const informationFields = {
  max_id: uint64,
  num_devices: uint64,
  fsid: uuid,
  nodesize: uint,
  sectorsize: uint,
  clone_alignment: uint,
  csum_type: ifSet('flags', has('BTRFS_FS_INFO_FLAG_CSUM_INFO'), enumeration(BTRFS_CHECKSUM_TYPES, 2)),
  csum_size: ifSet('flags', has('BTRFS_FS_INFO_FLAG_CSUM_INFO'), uint16),
  flags: flags(BTRFS_INFO_FLAGS, 8),
  generation: ifSet('flags', has('BTRFS_FS_INFO_FLAG_GENERATION'), uint64),
  metadata_uuid: ifSet('flags', has('BTRFS_FS_INFO_FLAG_METADATA_UUID'), uuid),
  reserved: hidden(padding(944)),
};
export const information: Type = struct(informationFields);
