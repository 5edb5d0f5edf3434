import type { Argument, Type } from '../../types/type.ts';
import { type Syscall, type SyscallOptions, syscall } from '../syscall.ts';
import { unlessNull } from '../variants.ts';

/**
 * A row for a call that fills in what two of its arguments point to: `full` where both are given; where one is NULL
 * nothing is to be waited for, and every argument is known at entry, as `early` has them. `pointers`: their registers.
 */
export function earlyWithoutPointers(
  name: string,
  pointers: readonly number[],
  full: Record<string, Type | Argument>,
  early: Record<string, Type | Argument>,
  options: SyscallOptions = {},
): Syscall {
  return unlessNull(pointers, syscall(name, full, options), syscall(name, early, options));
}
