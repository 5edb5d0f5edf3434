import type { Abi } from '../abi/abi.ts';
import { SYSCALL_CLASSES } from '../abi/generated/syscall-classes.ts';
import { compilePosixRegex } from './posix-regex.ts';
import { countLeading } from './set-expression.ts';
import { hasName, numbersWhere } from './syscall-numbers.ts';
import { UsageError } from './usage-error.ts';

/** Numbers of system calls, a set for each ABI. */
export type SyscallNumbers = Readonly<Record<Abi['name'], Set<number>>>;

/** What may follow an `@`, and which calls it limits a word to. Nothing runs in x32, whose calls only have names. */
const PERSONALITIES = ['64', '32', 'x32'] as const;
type Personality = (typeof PERSONALITIES)[number];

/** Classes that may go without the percent sign, as all did once. */
const BARE_CLASSES = ['desc', 'file', 'memory', 'process', 'signal', 'ipc', 'network'];

/**
 * Adds the calls that one word of an expression names: `[?...]{NAME|NUMBER|CLASS|/REGEX|all}[@64|@32|@x32]`.
 * @returns whether the word is good: it names a call, or is a class, or has a `?` in front
 * @throws UsageError if what follows an `@` is no personality, or a regular expression is malformed
 */
export function addSyscalls(numbers: SyscallNumbers, word: string): boolean {
  const optional = countLeading(word, '?');
  const { selector, personalities } = splitPersonality(word.slice(optional));
  let found = optional > 0;
  for (const personality of personalities) {
    const matching = select(selector, personality);
    if (matching === undefined) continue;
    found = true;
    if (personality === 'x32') continue;
    const set = personality === '64' ? numbers.x86_64 : numbers.i386;
    for (const number of matching) set.add(number);
  }
  return found;
}

function splitPersonality(word: string): { selector: string; personalities: readonly Personality[] } {
  const at = word.lastIndexOf('@');
  if (at < 0) return { selector: word, personalities: PERSONALITIES };
  const designator = word.slice(at + 1);
  const personality = PERSONALITIES.find((known) => known === designator);
  if (personality === undefined) {
    throw new UsageError(`incorrect personality designator '${designator}' in qualification '${word}'`, true);
  }
  return { selector: word.slice(0, at), personalities: [personality] };
}

/** The numbers that a selector names in a personality, or undefined if it is not a selector there. */
function select(selector: string, personality: Personality): readonly number[] | undefined {
  if (/^[0-9]/.test(selector)) {
    return /^[0-9]+$/.test(selector) ? byNumber(Number(selector), personality) : undefined;
  }
  const abi = personality === '32' ? 'i386' : 'x86_64';
  const inClass = classTest(selector);
  if (inClass) return numbersWhere(abi, inClass);

  const matches = selector.startsWith('/')
    ? compilePosixRegex(selector.slice(1))
    : (name: string) => name === selector;
  const numbers = numbersWhere(
    abi,
    personality === 'x32' ? (name) => matches(name) && !NOT_IN_X32.has(name) : matches,
  );
  return numbers.length > 0 ? numbers : undefined;
}

function classTest(selector: string): ((name: string) => boolean) | undefined {
  if (selector === 'all') return () => true;
  const name = selector.startsWith('%') ? selector.slice(1) : BARE_CLASSES.find((bare) => bare === selector);
  if (name === undefined || !Object.hasOwn(SYSCALL_CLASSES, name)) return undefined;
  const members = SYSCALL_CLASSES[name];
  return members && ((call) => members.has(call));
}

/** Calls of x86-64 that x32 does not have (`asm/unistd_x32.h`). */
const NOT_IN_X32 = new Set([
  ...['uselib', '_sysctl', 'create_module', 'get_kernel_syms', 'query_module', 'nfsservctl'],
  ...['set_thread_area', 'get_thread_area', 'epoll_ctl_old', 'epoll_wait_old', 'vserver'],
]);
/** x32's numbers carry this bit, and those of calls that differ from x86-64's lie in a range of their own. */
const X32_BIT = 0x40000000;
const X32_FIRST = 512;
const X32_LAST = 547;

function byNumber(number: number, personality: Personality): readonly number[] | undefined {
  if (personality === 'x32') {
    const plain = number >= X32_BIT ? number - X32_BIT : number;
    if (plain >= X32_FIRST && plain <= X32_LAST) return [plain];
    return byNumber(plain, '64');
  }
  return hasName(personality === '32' ? 'i386' : 'x86_64', number) ? [number] : undefined;
}
