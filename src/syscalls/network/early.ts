import type { Argument, Type } from '../../types/type.ts';
import { type Syscall, type SyscallOptions, syscall } from '../syscall.ts';

/**
 * A row for a call that fills in what two of its arguments point to: `full` where both are given; where one is NULL
 * nothing is to be waited for, and every argument is known at entry, as `early` has them. `first` and `second`:
 * registers of the pointers.
 */
export function earlyWithoutPointers(
  name: string,
  [first, second]: readonly [number, number],
  full: Record<string, Type | Argument>,
  early: Record<string, Type | Argument>,
  options: SyscallOptions = {},
): Syscall {
  const row = syscall(name, full, options);
  const earlyRow = syscall(name, early, options);
  return {
    ...row,
    readsAtEntry: row.readsAtEntry || earlyRow.readsAtEntry,
    captureVariant(_plan, planRow) {
      planRow(row);
      planRow(earlyRow);
    },
    variant: ({ args }) => (isNull(args, first) || isNull(args, second) ? earlyRow : row),
  };
}

function isNull(args: Uint32Array, register: number): boolean {
  return args[2 * register] === 0 && args[2 * register + 1] === 0;
}
