import type { Abi } from '../abi/abi.ts';
import { SYSCALL_CLASSES } from '../abi/generated/syscall-classes.ts';
import { NOT_OF_X32 } from '../abi/syscalls.ts';
import { compilePosixRegex } from './posix-regex.ts';
import { countLeading } from './set-expression.ts';
import { hasName, numbersWhere } from './syscall-numbers.ts';
import { UsageError } from './usage-error.ts';

/** Numbers of system calls, a set for each ABI. */
export type SyscallNumbers = Readonly<Record<Abi['name'], Set<number>>>;

/** What may follow an `@`, and the ABI to which it limits a word. */
const PERSONALITIES: ReadonlyMap<string, Abi['name']> = new Map([
  ['64', 'x86_64'],
  ['32', 'i386'],
  ['x32', 'x32'],
]);

/** Classes that may go without the percent sign, as all did once. */
const BARE_CLASSES = ['desc', 'file', 'memory', 'process', 'signal', 'ipc', 'network'];

/**
 * Adds the calls that one word of an expression names: `[?...]{NAME|NUMBER|CLASS|/REGEX|all}[@64|@32|@x32]`.
 * @returns whether the word is good: it names a call, or is a class, or has a `?` in front
 * @throws UsageError if what follows an `@` is no personality, or a regular expression is malformed
 */
export function addSyscalls(numbers: SyscallNumbers, word: string): boolean {
  const optional = countLeading(word, '?');
  const { selector, abis } = splitPersonality(word.slice(optional));
  let found = optional > 0;
  for (const abi of abis) {
    const matching = select(selector, abi);
    if (matching === undefined) continue;
    found = true;
    for (const number of matching) numbers[abi].add(number);
  }
  return found;
}

function splitPersonality(word: string): { selector: string; abis: Iterable<Abi['name']> } {
  const at = word.lastIndexOf('@');
  if (at < 0) return { selector: word, abis: PERSONALITIES.values() };
  const designator = word.slice(at + 1);
  const abi = PERSONALITIES.get(designator);
  if (abi === undefined) {
    throw new UsageError(`incorrect personality designator '${designator}' in qualification '${word}'`, true);
  }
  return { selector: word.slice(0, at), abis: [abi] };
}

/** The numbers that a selector names in an ABI, or undefined if it is not a selector there. */
function select(selector: string, abi: Abi['name']): readonly number[] | undefined {
  if (/^[0-9]/.test(selector)) {
    return /^[0-9]+$/.test(selector) ? byNumber(Number(selector), abi) : undefined;
  }
  const inClass = classTest(selector);
  if (inClass) return numbersWhere(abi, inClass);

  const matches = selector.startsWith('/')
    ? compilePosixRegex(selector.slice(1))
    : (name: string) => name === selector;
  const numbers = numbersWhere(abi, matches);
  return numbers.length > 0 ? numbers : undefined;
}

/** What x32 has under another number, or not at all, is still of its class. */
function withoutMark(name: string): string {
  return name.endsWith(NOT_OF_X32) ? name.slice(0, -NOT_OF_X32.length) : name;
}

function classTest(selector: string): ((name: string) => boolean) | undefined {
  if (selector === 'all') return () => true;
  const name = selector.startsWith('%') ? selector.slice(1) : BARE_CLASSES.find((bare) => bare === selector);
  if (name === undefined || !Object.hasOwn(SYSCALL_CLASSES, name)) return undefined;
  const members = SYSCALL_CLASSES[name];
  return members && ((call) => members.has(withoutMark(call)));
}

/** x32's numbers carry this bit, with which they may be given, or without. */
const X32_BIT = 0x40000000;

function byNumber(number: number, abi: Abi['name']): readonly number[] | undefined {
  const inTable = abi === 'x32' && number >= X32_BIT ? number - X32_BIT : number;
  return hasName(abi, inTable) ? [inTable] : undefined;
}
