import { type Abi, I386, X32, X86_64 } from '../abi/abi.ts';
import type { SelectedSyscalls } from '../events/backend.ts';
import { FIRST_OF_X32, SYSCALL_NUMBERS } from './layout.ts';

/** Where the calls of an ABI are in the kernel side's tables, which lie one behind the other (`table_index`, bpf/maps.h). */
interface Part {
  readonly abi: Abi;
  /** The place of number 0. */
  readonly first: number;
  /** The place behind the last number. */
  readonly end: number;
}

const PARTS: readonly Part[] = [
  { abi: X86_64, first: 0, end: FIRST_OF_X32 },
  { abi: X32, first: FIRST_OF_X32, end: SYSCALL_NUMBERS },
  { abi: I386, first: SYSCALL_NUMBERS, end: 2 * SYSCALL_NUMBERS },
];

/** How many places there are in all. */
export const PLACES = 2 * SYSCALL_NUMBERS;

/** Visits the calls by their places in the tables; the last of an ABI's stands for all beyond, too. */
export function forEachCall(
  visit: (place: number, abi: Abi['name'], number: number, isLast: boolean) => void,
): void {
  for (const { abi, first, end } of PARTS)
    for (let place = first; place < end; place++) visit(place, abi.name, place - first, place === end - 1);
}

/** Visits the selected calls. */
export function forEachSelected(
  selected: SelectedSyscalls,
  visit: (place: number, abi: Abi['name'], number: number) => void,
): void {
  forEachCall((place, abi, number) => {
    const table = selected[abi];
    if (table[Math.min(number, table.length - 1)] === 1) visit(place, abi, number);
  });
}

/** The place of a call that is in the table of its ABI. */
export function placeOf(abi: Abi, number: number): number {
  return (PARTS.find((part) => part.abi === abi) as Part).first + number;
}

/** The call that a place stands for. */
export function callAt(place: number): { abi: Abi['name']; number: number } {
  const { abi, first } = PARTS.find(({ end }) => place < end) as Part;
  return { abi: abi.name, number: place - first };
}
