import { nameOf } from '../../abi/constants.ts';
import { FUTEX2_FLAGS, FUTEX2_SIZES } from '../../abi/generated/later.ts';
import { FUTEX_BITSETS } from '../../abi/generated/process.ts';
import { CLOCK_IDS } from '../../abi/generated/time.ts';
import { enumeration } from '../../types/constants.ts';
import { orFlags } from '../../types/further-flags.ts';
import { address, address64, hex64, hexInt, int, scalar, ulong } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { struct, unlessZero } from '../../types/struct.ts';
import { timespec64 } from '../../types/timespec.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** The bits that say how large a futex is; the others are flags. */
const SIZE_MASK = 3;

const flags = scalar(4, (c, low) => {
  c.out.parts();
  c.out.enumeration(FUTEX2_SIZES, low & SIZE_MASK, 0);
  orFlags(c, FUTEX2_FLAGS, (low & ~SIZE_MASK) >>> 0, 0);
});

/** Which waiters are meant; all bits have a name. */
const mask = scalar('word', (c, low, high) => {
  const name = nameOf(FUTEX_BITSETS, low, high);
  if (name === undefined) c.out.hex(low, high);
  else c.out.constant(name, low, high);
});

/** `struct futex_waitv` (linux/futex.h) of futexes of any size. */
const waiter = struct({ val: hex64, uaddr: address64, flags, __reserved: unlessZero(hexInt) });

/** Where futexes are of any size: calls of Linux 6.7 (kernel/futex/syscalls.c). */
export const futex2Syscalls: readonly Syscall[] = [
  syscall('futex_wake', { uaddr: address, mask, nr: int, flags }, { needsEntry: true }),
  syscall('futex_wait', {
    uaddr: address,
    val: ulong,
    mask,
    flags,
    timeout: pointer(timespec64),
    clockid: enumeration(CLOCK_IDS),
  }),
  syscall(
    'futex_requeue',
    { waiters: array(waiter, 2), flags: hexInt, nr_wake: int, nr_requeue: int },
    { needsEntry: true },
  ),
];
