import {
  MADVISE_ADVICES,
  MEMFD_SECRET_FLAGS,
  MLOCK_FLAGS,
  MLOCKALL_FLAGS,
  MSYNC_FLAGS,
  PKEY_ACCESSES,
  USERFAULTFD_FLAGS,
} from '../../abi/generated/memory.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { computed } from '../../types/length.ts';
import { address, hex64, hexInt, hexLong, int, scalar, uint64, ulong } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { foreignRange } from './other-process.ts';

const PAGE_SHIFT = 12;
const PAGE_SIZE = 2 ** PAGE_SHIFT;

/** A byte of mincore's vector: its lowest bit says whether the page is in memory (mincore(2)). */
const resident = scalar(1, (c, low) => c.out.int(low & 1));

const pagesOfRange = computed(
  (c) => Math.ceil(c.word(1) / PAGE_SIZE),
  (plan) => plan.add(plan.shiftRight(plan.argument(1), PAGE_SHIFT), 1),
);

const cachestatRange = struct({ off: hex64, len: uint64 });
const cachestat = struct({
  nr_cache: uint64,
  nr_dirty: uint64,
  nr_writeback: uint64,
  nr_evicted: uint64,
  nr_recently_evicted: uint64,
});

/** What is in memory, must stay there, or may go; and who may touch it. */
export const residencyCalls: readonly Syscall[] = [
  syscall('madvise', { addr: address, length: ulong, advice: enumeration(MADVISE_ADVICES) }),
  syscall('process_madvise', {
    pidfd: fd,
    iovec: array(foreignRange, 'n'),
    n: ulong,
    advice: enumeration(MADVISE_ADVICES),
    flags: hexInt,
  }),
  syscall('msync', { addr: address, length: ulong, flags: flags(MSYNC_FLAGS) }),
  syscall('mlock', { addr: address, length: ulong }),
  syscall('mlock2', { addr: address, length: ulong, flags: flags(MLOCK_FLAGS) }),
  syscall('munlock', { addr: address, length: ulong }),
  syscall('mlockall', { flags: flags(MLOCKALL_FLAGS) }),
  syscall('munlockall', {}),
  syscall('mincore', { addr: address, length: ulong, vec: out(array(resident, pagesOfRange)) }),
  syscall('cachestat', {
    fd,
    cstat_range: pointer(cachestatRange),
    cstat: out(pointer(cachestat)),
    flags: hexInt,
  }),
  syscall('pkey_alloc', { flags: hexLong, access_rights: flags(PKEY_ACCESSES, 'word') }),
  syscall('pkey_free', { pkey: int }),
  syscall('userfaultfd', { flags: flags(USERFAULTFD_FLAGS) }, { result: descriptorResult }),
  syscall('memfd_secret', { flags: flags(MEMFD_SECRET_FLAGS) }, { result: descriptorResult }),
  syscall('process_mrelease', { pidfd: fd, flags: hexInt }),
];
