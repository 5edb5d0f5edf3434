import { nameOf } from '../../abi/constants.ts';
import { MOUNT_ATTRIBUTES, MOUNT_PROPAGATIONS } from '../../abi/generated/files.ts';
import { LISTMOUNT_FLAGS, LISTMOUNT_ROOTS, STATMOUNT_MASK } from '../../abi/generated/later.ts';
import { flags } from '../../types/constants.ts';
import { RETURNED } from '../../types/length.ts';
import { hex64, hexInt, scalar, size, uint, uint64 } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { struct, unlessZero } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** An id of a mount that no other gets; LSMT_ROOT stands for the root of the namespace. */
const mountId: Type = scalar(8, (c, low, high) => {
  const name = nameOf(LISTMOUNT_ROOTS, low, high);
  if (name === undefined) c.out.hex(low, high);
  else c.out.constant(name, low, high);
});

/** `struct mnt_id_req` (linux/mount.h) as its first version has it, whose `param` the call gives its meaning. */
const request = (param: Type): Type =>
  struct({ size: uint, mnt_ns_fd: unlessZero(uint), mnt_id: mountId, param });

/** `struct statmount` (linux/mount.h); texts are offsets into what follows it. */
const statmount = struct(
  {
    size: uint,
    mnt_opts: uint,
    mask: flags(STATMOUNT_MASK, 8),
    sb_dev_major: uint,
    sb_dev_minor: uint,
    sb_magic: hex64,
    sb_flags: hexInt,
    fs_type: uint,
    mnt_id: hex64,
    mnt_parent_id: hex64,
    mnt_id_old: uint,
    mnt_parent_id_old: uint,
    mnt_attr: flags(MOUNT_ATTRIBUTES, 8),
    mnt_propagation: flags(MOUNT_PROPAGATIONS, 8),
    mnt_peer_group: uint64,
    mnt_master: uint64,
    propagate_from: uint64,
    mnt_root: uint,
    mnt_point: uint,
    mnt_ns_id: uint64,
    fs_subtype: uint,
    sb_source: uint,
    opt_num: uint,
    opt_array: uint,
    opt_sec_num: uint,
    opt_sec_array: uint,
    supported_mask: flags(STATMOUNT_MASK, 8),
    mnt_uidmap_num: uint,
    mnt_uidmap: uint,
    mnt_gidmap_num: uint,
    mnt_gidmap: uint,
  },
  { brief: ['size', 'mask', 'mnt_id', 'mnt_parent_id'] },
);

/** Mounts by their ids: calls of Linux 6.8 (fs/namespace.c). */
export const mountIdSyscalls: readonly Syscall[] = [
  syscall('statmount', {
    req: pointer(request(flags(STATMOUNT_MASK, 8))),
    buf: out(pointer(statmount)),
    bufsize: out(size),
    flags: out(hexInt),
  }),
  syscall('listmount', {
    req: pointer(request(hex64)),
    mnt_ids: out(array(hex64, RETURNED)),
    nr_mnt_ids: out(size),
    flags: out(flags(LISTMOUNT_FLAGS)),
  }),
];
