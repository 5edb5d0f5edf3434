import { type Abi, I386, X32 } from './abi.ts';
import { SYSCALLS_I386 } from './generated/syscalls-i386.ts';
import { SYSCALLS_X32 } from './generated/syscalls-x32.ts';
import { SYSCALLS_X86_64 } from './generated/syscalls-x86_64.ts';

/** Names of system calls and how many arguments they take, by number; undefined where there is none. */
export type SyscallTable = typeof SYSCALLS_X86_64;

/** The system calls of an ABI. */
export function syscallsOf(abi: Abi['name']): SyscallTable {
  if (abi === I386.name) return SYSCALLS_I386;
  return abi === X32.name ? syscallsOfX32() : SYSCALLS_X86_64;
}

/** The end of names of x86-64's calls that x32 has under other numbers, or not at all. */
export const NOT_OF_X32 = '#64';

/** x32 has the calls of x86-64, but for those that have structures of other layouts. */
function syscallsOfX32(): SyscallTable {
  if (tableOfX32) return tableOfX32;
  const counts = new Map(SYSCALLS_X86_64.flatMap((row) => (row ? [row] : [])));
  tableOfX32 = Array.from({ length: SYSCALLS_X32.length }, (_, number) => {
    const name = SYSCALLS_X32[number];
    if (name !== undefined) return [name, counts.get(name) ?? MOST_ARGUMENTS];
    const other = SYSCALLS_X86_64[number];
    return other && [`${other[0]}${NOT_OF_X32}`, other[1]];
  });
  return tableOfX32;
}

let tableOfX32: SyscallTable | undefined;
const MOST_ARGUMENTS = 6;
