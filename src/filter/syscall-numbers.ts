import type { Abi } from '../abi/abi.ts';
import { IPC_CALLS, SOCKETCALLS, SYSCALLS_I386 } from '../abi/generated/syscalls-i386.ts';
import { SYSCALLS_X86_64 } from '../abi/generated/syscalls-x86_64.ts';

type Table = readonly (readonly [name: string, argumentCount: number] | undefined)[];
type Named = readonly [name: string, number: number];

/** i386's numbers of the two calls that carry others (`asm/unistd_32.h`). */
export const SOCKETCALL = 102;
export const IPC = 117;

/** Above every number of the tables; what i386's carried calls are numbered in steps of. */
const STEP = 0x10000;

/**
 * The calls that i386's socketcall and ipc carry. They have no number in the kernel's table, and names that other
 * rows may have too; in sets they go by one of their own, from which `carrierOf` leads back.
 */
export const SUBCALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...named(SOCKETCALLS, (call) => call * STEP + SOCKETCALL),
  ...named(IPC_CALLS, (call) => call * STEP + IPC),
]);

/** The number of the call that carries this one. */
export function carrierOf(subcallNumber: number): number {
  return subcallNumber % STEP;
}

/** Every call of an ABI that has a name, with the number it goes by in sets; a name may come twice. */
export const NAMED_SYSCALLS: Readonly<Record<Abi['name'], readonly Named[]>> = {
  x86_64: named(SYSCALLS_X86_64, (number) => number),
  i386: [...named(SYSCALLS_I386, (number) => number), ...SUBCALL_NUMBERS],
};

function named(table: Table, numberOf: (index: number) => number): Named[] {
  return table.flatMap((row, index) => (row === undefined ? [] : [[row[0], numberOf(index)] as const]));
}
