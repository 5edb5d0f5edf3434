import type { Abi } from '../abi/abi.ts';
import { IPC_CALLS, SOCKETCALLS } from '../abi/generated/syscalls-i386.ts';
import { syscallsOf } from '../abi/syscalls.ts';
import { IPC, SOCKETCALL } from '../syscalls/i386/carried.ts';

/** Above every number of the tables; what i386's carried calls are numbered in steps of. */
const STEP = 0x10000;

/**
 * The calls that i386's socketcall and ipc carry. They have no number in the kernel's table, and names that other
 * rows may have too; in sets they go by one of their own, from which `carrierOf` leads back.
 */
export const SUBCALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...subcalls(SOCKETCALLS, SOCKETCALL),
  ...subcalls(IPC_CALLS, IPC),
]);

/** The number of the call that carries this one. */
export function carrierOf(subcallNumber: number): number {
  return subcallNumber % STEP;
}

/** Whether the ABI's table has a name for the number. */
export function hasName(abi: Abi['name'], number: number): boolean {
  return syscallsOf(abi)[number] !== undefined;
}

/** The numbers, as they go in sets, of an ABI's calls whose names pass the test; a name may come twice. */
export function numbersWhere(abi: Abi['name'], matches: (name: string) => boolean): number[] {
  const table = syscallsOf(abi);
  const numbers: number[] = [];
  for (let number = 0; number < table.length; number++) {
    const row = table[number];
    if (row !== undefined && matches(row[0])) numbers.push(number);
  }
  if (abi === 'i386') {
    for (const [name, number] of SUBCALL_NUMBERS) if (matches(name)) numbers.push(number);
  }
  return numbers;
}

function subcalls(table: typeof SOCKETCALLS, carrier: number): [name: string, number: number][] {
  return table.flatMap((row, call) => (row === undefined ? [] : [[row[0], call * STEP + carrier]]));
}
