import { ABIS, type Abi } from '../abi/abi.ts';
import { IPC, SOCKETCALL } from '../syscalls/i386/carried.ts';
import { invalid, parseSetExpression } from './set-expression.ts';
import { carrierOf, hasName, SUBCALL_NUMBERS } from './syscall-numbers.ts';
import { addSyscalls, type SyscallNumbers } from './syscall-words.ts';

/** A set of system calls, as `-e trace=`, `abbrev=`, `verbose=` and `raw=` name them. */
export interface SyscallFilter {
  /**
   * Whether the call is in the set.
   * @param name as it is printed: i386's socketcall and ipc carry calls of other names under their own number
   * @param number in the table of the ABI; one that has no name there is in every set, so that a call which
   *   nobody could have asked for is not missed
   */
  selects(abi: Abi['name'], name: string, number: number): boolean;

  /** As `selects`, but only of calls that have a name. */
  names(abi: Abi['name'], name: string, number: number): boolean;

  /**
   * 1 for each number that is in the set, and 0 for the others, for numbers below BITMAP_LENGTH; those past it are
   * in every set. The rows of i386's socketcall and ipc are 1 also where only a call that they carry is in the set.
   */
  bitmap(abi: Abi['name']): Uint8Array;

  /** Whether every call is in the set. */
  readonly everything: boolean;
  /** Whether no call with a name is in the set. */
  readonly nothing: boolean;
}

/** Past every number that the tables have. */
export const BITMAP_LENGTH = 1024;

/**
 * Reads a set of system calls: names, numbers, classes (`%file`, and the old `file`), `/REGEX`, each with an
 * optional `@64`, `@32` or `@x32`, and with `?` in front where it may name nothing.
 * @throws UsageError if a word names no call, or a regular expression is malformed
 */
export function parseSyscallFilter(expression: string): SyscallFilter {
  const { inverted, words } = parseSetExpression(expression, KIND);
  const listed: SyscallNumbers = { x86_64: new Set(), i386: new Set(), x32: new Set() };
  for (const word of words) {
    if (!addSyscalls(listed, word)) throw invalid(KIND, word);
  }
  return new ListedSyscalls(listed, inverted);
}

const KIND = 'system call';

class ListedSyscalls implements SyscallFilter {
  readonly #listed: SyscallNumbers;
  readonly #inverted: boolean;
  readonly #bitmaps = new Map<Abi['name'], Uint8Array>();
  readonly everything: boolean;
  readonly nothing: boolean;

  constructor(listed: SyscallNumbers, inverted: boolean) {
    this.#listed = listed;
    this.#inverted = inverted;
    const empty = ABIS.every(({ name }) => listed[name].size === 0);
    this.everything = empty && inverted;
    this.nothing = empty && !inverted;
  }

  selects(abi: Abi['name'], name: string, number: number): boolean {
    const carries = abi === 'i386' && (number === SOCKETCALL || number === IPC);
    const known = carries ? (SUBCALL_NUMBERS.get(name) ?? number) : number;
    return this.#listed[abi].has(known) !== this.#inverted || !hasName(abi, number);
  }

  names(abi: Abi['name'], name: string, number: number): boolean {
    return hasName(abi, number) && this.selects(abi, name, number);
  }

  bitmap(abi: Abi['name']): Uint8Array {
    let bitmap = this.#bitmaps.get(abi);
    if (bitmap === undefined) {
      bitmap = this.#makeBitmap(abi);
      this.#bitmaps.set(abi, bitmap);
    }
    return bitmap;
  }

  #makeBitmap(abi: Abi['name']): Uint8Array {
    const listed = this.#listed[abi];
    const bitmap = new Uint8Array(BITMAP_LENGTH);
    for (let number = 0; number < BITMAP_LENGTH; number++) {
      bitmap[number] = Number(listed.has(number) !== this.#inverted || !hasName(abi, number));
    }
    if (abi === 'i386') {
      for (const number of SUBCALL_NUMBERS.values()) {
        if (listed.has(number) !== this.#inverted) bitmap[carrierOf(number)] = 1;
      }
    }
    return bitmap;
  }
}
