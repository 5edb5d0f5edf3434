import { ABIS, type Abi, I386 } from '../../../src/abi/abi.ts';
import { SOCKETCALLS, SYSCALLS_I386 } from '../../../src/abi/generated/syscalls-i386.ts';
import { SYSCALLS_X86_64 } from '../../../src/abi/generated/syscalls-x86_64.ts';
import { Assembler } from '../../../src/syscalls/capture/assembler.ts';
import { carriedRow, syscallOf } from '../../../src/syscalls/catalogue.ts';
import { IPC, IPC_ARGUMENTS, OLD_MMAP, OLD_SELECT, SOCKETCALL } from '../../../src/syscalls/i386/carried.ts';
import type { Syscall } from '../../../src/syscalls/syscall.ts';

/** Numbers of the calls that an ABI has. */
export function numbersOf(abi: Abi): number[] {
  const table = abi === I386 ? SYSCALLS_I386 : SYSCALLS_X86_64;
  return Object.entries(table).flatMap(([number, named]) => (named ? [Number(number)] : []));
}

/** Every row of the catalogue: those of numbers, those of carried calls, and what they vary to. */
export function allRows(): Set<Syscall> {
  const rows = new Set<Syscall>();
  for (const abi of ABIS) for (const number of numbersOf(abi)) add(rows, syscallOf(abi, number), abi);
  for (const key of Object.keys(SOCKETCALLS)) add(rows, carriedRow(SOCKETCALL, Number(key)), I386);
  for (const key of Object.keys(IPC_ARGUMENTS)) add(rows, carriedRow(IPC, Number(key)), I386);
  add(rows, carriedRow(OLD_MMAP, 1), I386);
  add(rows, carriedRow(OLD_SELECT, 1), I386);
  return rows;
}

function add(rows: Set<Syscall>, row: Syscall, abi: Abi): void {
  if (rows.has(row)) return;
  rows.add(row);
  const plan = new Assembler({ abi, stringLimit: 32, abbreviate: true, exiting: false });
  row.captureVariant?.(plan, (variant) => add(rows, variant, abi));
}
