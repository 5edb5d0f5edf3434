import {
  LISTMOUNT_FLAGS,
  LISTMOUNT_ROOTS,
  STATMOUNT_FLAGS,
  STATMOUNT_MASK,
} from '../../abi/generated/later.ts';
import { flags, hexOrName } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { RETURNED } from '../../types/length.ts';
import { hex64, size } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import { selfSized } from '../../types/self-sized.ts';
import { hidden, members } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { statmountBuffer } from './statmount.ts';

/** Where listing begins: LSMT_ROOT stands for the root of the namespace. */
const listedFrom = hexOrName(LISTMOUNT_ROOTS);

/** A pointer to `struct mnt_id_req` (linux/mount.h), whose `param` the call gives its meaning. */
function request(mnt_id: Type, param: Type): Type {
  const first = { size: hidden(fd), mnt_ns_fd: fd, mnt_id, param };
  return selfSized([
    [24, members(first)],
    [32, members({ ...first, mnt_ns_id: hex64 })],
  ]);
}

/** Mounts by their ids: calls of Linux 6.8 (fs/namespace.c). */
export const mountIdSyscalls: readonly Syscall[] = [
  syscall('statmount', {
    req: request(hex64, flags(STATMOUNT_MASK, 8)),
    buf: out(statmountBuffer),
    bufsize: out(size),
    flags: out(flags(STATMOUNT_FLAGS)),
  }),
  syscall('listmount', {
    req: request(listedFrom, hex64),
    mnt_ids: out(array(hex64, RETURNED)),
    nr_mnt_ids: out(size),
    flags: out(flags(LISTMOUNT_FLAGS)),
  }),
];
