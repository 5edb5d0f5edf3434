import { nameOf } from '../../abi/constants.ts';
import {
  FUTEX_BITSETS,
  FUTEX_COMPARISONS,
  FUTEX_OPERATIONS,
  FUTEX_WAITV_FLAGS,
  FUTEX_WAKE_OPERATIONS,
} from '../../abi/generated/process.ts';
import { CLOCK_IDS } from '../../abi/generated/time.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { lowHalf } from '../../types/length.ts';
import { address, address64, hex64, hexInt, scalar, uint } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { struct, unlessZero } from '../../types/struct.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import type { Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Bits of a futex operation that say which it is (linux/futex.h); the others qualify it. */
const COMMAND = 0x7f;

const uaddr = address;
const futex_op = enumeration(FUTEX_OPERATIONS);
const val = uint;
const bitset = enumeration(FUTEX_BITSETS);

/** `FUTEX_OP_SET<<28|0x1<<12|FUTEX_OP_CMP_EQ<<24|0x2`: what FUTEX_WAKE_OP does to the second futex, futex(2). */
const wakeOperation: Type = scalar(4, (c, low) => {
  const operation = (low >>> 28) & 0x7;
  if (low >>> 31 === 1) {
    c.out.constant('FUTEX_OP_OPARG_SHIFT', 8, 0);
    c.out.shifted(28, '<<28');
    c.out.or();
  }
  printShifted(c, nameOf(FUTEX_WAKE_OPERATIONS, operation), operation, 28, FUTEX_WAKE_OPERATIONS.placeholder);
  c.out.or();
  c.out.hex((low >>> 12) & 0xfff, 0);
  c.out.shifted(12, '<<12');
  c.out.or();
  const comparison = (low >>> 24) & 0xf;
  printShifted(c, nameOf(FUTEX_COMPARISONS, comparison), comparison, 24, 'FUTEX_OP_CMP_???');
  c.out.or();
  c.out.hex(low & 0xfff, 0);
});

function printShifted(
  c: Decoding,
  name: string | undefined,
  value: number,
  shift: number,
  placeholder: string,
): void {
  if (name === undefined) c.out.hex(value, 0);
  else c.out.constant(name, value, 0);
  c.out.shifted(shift, `<<${shift}`);
  if (name === undefined || c.out.constantStyle === 'raw') c.out.comment(placeholder);
}

/** `time`: how the timeout of the call is laid out. */
function futex(name: string, time: Type): Syscall {
  const timeout = pointer(time);
  const val2 = uint;
  const uaddr2 = address;
  const val3 = uint;
  const known = { uaddr, futex_op, val };
  const wait = syscall(name, { ...known, timeout });
  const wake = syscall(name, known);
  const lock = syscall(name, { ...known, timeout }, { order: ['uaddr', 'futex_op', 'timeout'] });
  const unlock = syscall(name, { uaddr, futex_op });
  const requeueIf = syscall(name, { ...known, val2, uaddr2, val3 });
  const rest = syscall(name, { ...known, timeout: address, uaddr2, val3: hexInt });
  const rows: readonly (Syscall | undefined)[] = [
    wait,
    wake,
    wake,
    syscall(name, { ...known, val2, uaddr2 }),
    requeueIf,
    syscall(name, { ...known, val2, uaddr2, val3: wakeOperation }),
    lock,
    unlock,
    unlock,
    syscall(
      name,
      { ...known, timeout, uaddr2, val3: bitset },
      { order: ['uaddr', 'futex_op', 'val', 'timeout', 'val3'] },
    ),
    syscall(
      name,
      { ...known, timeout, uaddr2, val3: bitset },
      { order: ['uaddr', 'futex_op', 'val', 'val3'] },
    ),
    syscall(name, { ...known, timeout, uaddr2 }),
    requeueIf,
    lock,
  ];
  return {
    ...rest,
    readsAtEntry: true,
    needsEntry: true,
    variant: ({ args }) => rows[(args[2] as number) & COMMAND] ?? rest,
    // A timeout is all that is read, whatever the operation.
    captureVariant: (_plan, planRow) => planRow(wait),
  };
}

/** `struct futex_waitv` (linux/futex.h). */
const waiter = struct({
  val: hex64,
  uaddr: address64,
  flags: flags(FUTEX_WAITV_FLAGS),
  __reserved: unlessZero(hexInt),
});

/** How many of them one call takes (linux/futex.h: FUTEX_WAITV_MAX). */
const MOST_WAITED_FOR = 128;
/** The kernel takes the count as an `int`. */
const COUNT = lowHalf(1);

/** Waiting for, and waking those who wait for, a word of memory. */
export const futexSyscalls: readonly Syscall[] = [
  futex('futex', timespec),
  futex('futex_time64', timespec64),
  syscall('futex_waitv', {
    waiters: array(waiter, COUNT, MOST_WAITED_FOR),
    nr_futexes: uint,
    flags: hexInt,
    timeout: pointer(timespec64),
    clockid: enumeration(CLOCK_IDS),
  }),
];
