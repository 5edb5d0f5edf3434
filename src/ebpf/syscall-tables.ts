import { type Abi, type Architecture, I386, X32 } from '../abi/abi.ts';
import type { SelectedSyscalls } from '../events/backend.ts';
import { FIRST_OF_X32, SYSCALL_NUMBERS } from './layout.ts';

/** A call by its number in the table of its ABI. */
export interface NumberedCall {
  readonly abi: Abi;
  readonly number: number;
}

/** The call that a place in an architecture's table stands for: behind those of x86-64 there are x32's (`table_index`, bpf/maps.h). */
export function callAt(architecture: Architecture, index: number): NumberedCall {
  if (architecture === I386 || index < FIRST_OF_X32) return { abi: architecture, number: index };
  return { abi: X32, number: index - FIRST_OF_X32 };
}

/** Which calls of an architecture are selected, as the kernel side's tables have it. */
export function selectedTable(selected: SelectedSyscalls, architecture: Architecture): Uint8Array {
  return Uint8Array.from({ length: SYSCALL_NUMBERS }, (_, index) => {
    const { abi, number } = callAt(architecture, index);
    const table = selected[abi.name];
    return table[Math.min(number, table.length - 1)] as number;
  });
}
