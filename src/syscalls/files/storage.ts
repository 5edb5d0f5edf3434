import { FLOCK_OPERATIONS } from '../../abi/generated/descriptors.ts';
import {
  FADVISE_ADVICES,
  FALLOCATE_MODES,
  SWAP_FLAGS,
  SYNC_FILE_RANGE_FLAGS,
} from '../../abi/generated/files.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { long, scalar, size } from '../../types/numbers.ts';
import { path } from '../../types/strings.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** linux/swap.h: the bits that are a priority. */
const SWAP_PRIORITY = 0x7fff;

/** Flags of swapon(2), the priority last: `SWAP_FLAG_PREFER|5`. */
const swapFlags = scalar(4, (c, low) => {
  const bits = (low & ~SWAP_PRIORITY) >>> 0;
  c.out.parts();
  if (bits !== 0) {
    c.out.flags(SWAP_FLAGS, bits, 0);
    c.out.or();
  }
  c.out.int(low & SWAP_PRIORITY);
});

/** Calls on how files are stored: room, caches, what is written when, locks on whole files. */
export const storageSyscalls: readonly Syscall[] = [
  syscall('fallocate', { fd, mode: flags(FALLOCATE_MODES), offset: long, len: long }),
  syscall('fadvise64', { fd, offset: long, len: size, advice: enumeration(FADVISE_ADVICES) }),
  syscall('readahead', { fd, offset: long, count: size }),
  syscall('sync', {}),
  syscall('syncfs', { fd }),
  syscall('fsync', { fd }),
  syscall('fdatasync', { fd }),
  syscall('sync_file_range', { fd, offset: long, nbytes: long, flags: flags(SYNC_FILE_RANGE_FLAGS) }),
  syscall('flock', { fd, op: flags(FLOCK_OPERATIONS) }, { needsEntry: true }),
  syscall('swapon', { path, swapflags: swapFlags }),
  syscall('swapoff', { path }),
  syscall('acct', { path }),
  syscall('uselib', { path }),
];
