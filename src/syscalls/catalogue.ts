import { ABIS, type Abi, I386, numberInRegister, X32, X86_64 } from '../abi/abi.ts';
import { NOT_OF_X32, syscallsOf } from '../abi/syscalls.ts';
import type { CapturePlan, SyscallCall } from '../events/event.ts';
import { type Chapter, Chapters } from './chapters.ts';
import { CONTENTS } from './contents.ts';
import { descriptorChapters } from './descriptors/index.ts';
import { fileChapters } from './files/index.ts';
import { ALIASES, renamed } from './i386/aliases.ts';
import { carriedKey, carriedName, unpackCall } from './i386/carried.ts';
import { i386Chapters, ownCarriedRow } from './i386/index.ts';
import { ipcChapters } from './ipc/index.ts';
import { memoryChapters } from './memory/index.ts';
import { networkChapters } from './network/index.ts';
import { processChapters } from './process/index.ts';
import { signalChapters } from './signals/index.ts';
import { hexResult, type Syscall, syscall, undecodedArguments } from './syscall.ts';
import { systemChapters } from './system/index.ts';
import { timeChapters } from './time/index.ts';

/** The row of a call: of the one that it carries, where it carries one. */
export function rowOf(call: Pick<SyscallCall, 'abi' | 'number' | 'carried'>): Syscall {
  return call.carried === 0 ? syscallOf(call.abi, call.number) : carriedRow(call.number, call.carried);
}

/** How many arguments the kernel takes of a call, or of the one that it carries; 6 where that is not known. */
export function argumentCount({
  abi,
  number,
  carried,
}: Pick<SyscallCall, 'abi' | 'number' | 'carried'>): number {
  if (carried !== 0) return carriedName(number, carried)[1];
  return syscallsOf(abi.name)[number]?.[1] ?? MOST_ARGUMENTS;
}

/** The row of a syscall, by its number in an ABI. Numbers that have no name in the headers get one of their own. */
export function syscallOf(abi: Abi, number: number): Syscall {
  const table = TABLES[abi.index] as (Syscall | undefined)[];
  const known = table[number];
  if (known) return known;
  const made = rowWithoutTypes(abi, number);
  if (number < MOST_KEPT) table[number] = made;
  return made;
}

/** What must be read of a tracee before it may go on. */
export const capturePlan: CapturePlan = {
  readsMemory(abi, number, atEntry) {
    const row = syscallOf(abi, number);
    return atEntry ? row.readsAtEntry : row.readsAtExit;
  },
  unpack: unpackCall,
};

const CHAPTERS: readonly Chapter<Syscall>[] = [
  ...fileChapters,
  ...descriptorChapters,
  ...networkChapters,
  ...processChapters,
  ...signalChapters,
  ...memoryChapters,
  ...timeChapters,
  ...ipcChapters,
  ...systemChapters,
  ...i386Chapters,
];

/** The rows, by what `rowKey` makes of them. */
export const syscallRows = new Chapters(
  CHAPTERS,
  (row) => [[rowKey(row.abi, row.name), row]],
  CONTENTS?.syscalls,
);

/** More numbers than have names: a program may try all that there are. */
const MOST_KEPT = 2048;

/** Rows by number and ABI, made when the number is first seen. */
const TABLES: readonly (Syscall | undefined)[][] = ABIS.map(() => new Array(MOST_KEPT).fill(undefined));

/** Rows of carried calls, by carrier and call. */
const carriedTable = new Map<number, Syscall>();

/** The row of the call that one of number `carrier` carries. */
export function carriedRow(carrier: number, carried: number): Syscall {
  const key = carriedKey(carrier, carried);
  let row = carriedTable.get(key);
  if (!row) {
    const [name, argumentCount] = carriedName(carrier, carried);
    row = ownCarriedRow(key) ?? syscallRows.get(name) ?? rowOfName(I386, name, argumentCount);
    carriedTable.set(key, row);
  }
  return row;
}

/** Whether the kernel's headers have a name for a number: of others nothing is known. */
export function isNamed(abi: Abi, number: number): boolean {
  return syscallsOf(abi.name)[number] !== undefined;
}

const MOST_ARGUMENTS = 6;

function rowWithoutTypes(abi: Abi, number: number): Syscall {
  const known = syscallsOf(abi.name)[number];
  if (known) return rowOfName(abi, ...known);
  const hex = numberInRegister(abi, number).toString(16);
  // The kernel takes the number of a call as an int, and shows it as wide as a register.
  const extension = abi.registerSize === 8 && hex.length === 8 && hex >= '8' ? 'ffffffff' : '';
  return syscall(`syscall_0x${extension}${hex}`, undecodedArguments(MOST_ARGUMENTS), { result: hexResult });
}

function rowOfName(abi: Abi, name: string, argumentCount: number): Syscall {
  const row = syscallRows.get(rowKey(abi.name, name)) ?? borrowedRow(abi, name) ?? syscallRows.get(name);
  return row ?? syscall(name, undecodedArguments(argumentCount));
}

/** The row of a call of another name, or of another ABI, which is the same in all else. */
function borrowedRow(abi: Abi, name: string): Syscall | undefined {
  if (abi === X32) {
    // The one of x86-64's that strace decodes where x32 has its own, too.
    if (name === `rt_sigreturn${NOT_OF_X32}`)
      return { ...(syscallRows.get('rt_sigreturn') as Syscall), name };
    return syscallRows.get(rowKey(X86_64.name, name));
  }
  const other = abi === I386 ? ALIASES[name] : undefined;
  const row = other === undefined ? undefined : syscallRows.get(other);
  return row && renamed(row, name);
}

function rowKey(abi: Abi['name'] | undefined, name: string): string {
  return abi ? `${abi}:${name}` : name;
}
