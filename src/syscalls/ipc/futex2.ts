import { FUTEX2_FLAGS } from '../../abi/generated/later.ts';
import { CLOCK_IDS } from '../../abi/generated/time.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { address, hexInt, hexLong, int, ulong } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { timespec64 } from '../../types/timespec.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { waiter } from './futex.ts';

/** Where futexes are of any size: calls of Linux 6.7 (kernel/futex/syscalls.c). */
export const futex2Syscalls: readonly Syscall[] = [
  syscall('futex_wake', { uaddr: address, mask: hexLong, nr: int, flags: flags(FUTEX2_FLAGS) }),
  syscall('futex_wait', {
    uaddr: address,
    val: ulong,
    mask: hexLong,
    flags: flags(FUTEX2_FLAGS),
    timeout: pointer(timespec64),
    clockid: enumeration(CLOCK_IDS),
  }),
  syscall('futex_requeue', { waiters: array(waiter, 2), flags: hexInt, nr_wake: int, nr_requeue: int }),
];
