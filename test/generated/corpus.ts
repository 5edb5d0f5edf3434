import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Abi, X32 } from '../../src/abi/abi.ts';
import { constantValue } from '../../src/abi/constants.ts';
import { FCNTL_COMMANDS } from '../../src/abi/generated/descriptors.ts';
import { LANDLOCK_RULE_TYPES } from '../../src/abi/generated/misc.ts';
import { PR_SPECULATION_FEATURES, PRCTL_OPTIONS } from '../../src/abi/generated/process.ts';
import { syscallOf } from '../../src/syscalls/catalogue.ts';
import { Random } from '../property/random.ts';
import type { GeneratedCall } from './call.ts';
import { ENUMERATED } from './enumerated.ts';
import { encodeCalls } from './recording.ts';
import { CallSearch, type Effort } from './search.ts';

/** Calls of one ABI in a file that `test/fixtures/player.c` reads. */
export interface Corpus {
  readonly file: string;
  readonly calls: readonly GeneratedCall[];
  remove(): void;
}

/** strace 6.1 knows no call from here on by name. */
const FIRST_LATER = 451;

/** Calls of many requests and options, which are enumerated, or which tests of their own make up. */
const COMPARED_ELSEWHERE = new Set(['ioctl', 'setsockopt', 'getsockopt']);

/** Calls that seccomp does not hold back: the kernel would run them. */
const NOT_HELD = new Set(['uretprobe', 'uprobe', 'uretprobe#64', 'uprobe#64']);

/**
 * Searches for calls of every number that strace knows, and writes them to a file.
 * @param upperHalves whether i386 calls are made as a 64-bit program may make them, with anything in those of registers
 */
export function makeCorpus(abi: Abi, seed: number, effort: Effort, upperHalves = false): Corpus {
  const random = new Random(seed);
  const search = new CallSearch(new Random(seed));
  let calls: GeneratedCall[] = [];
  for (const number of numbersOf(abi)) {
    const { name } = syscallOf(abi, number);
    if (COMPARED_ELSEWHERE.has(name) || NOT_HELD.has(name)) continue;
    calls.push(...search.callsOf(abi, number, effort));
  }
  for (const { name, fixed } of ENUMERATED) {
    const number = numberOf(abi, name);
    if (number === undefined) continue;
    for (const what of fixed(abi))
      if (random.below(effort.share) === 0) calls.push(...search.callsOf(abi, number, FEW, what));
  }
  calls = calls.filter((call) => isComparable(syscallOf(abi, call.number).name, call));
  if (upperHalves) for (const { args } of calls) fillUpperHalves(args, random);
  return writeCorpus(search.regions, calls);
}

/** Writes calls, and the memory that they find, to a file. */
export function writeCorpus(
  regions: ReadonlyMap<number, Buffer>,
  calls: readonly GeneratedCall[],
): Corpus {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-calls-'));
  const file = join(folder, 'calls');
  writeFileSync(file, encodeCalls(regions, calls));
  return { file, calls, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function fillUpperHalves(args: Uint32Array, random: Random): void {
  for (let index = 1; index < 12; index += 2)
    if (random.oneIn(3)) args[index] = random.oneIn(2) ? 0xffff_ffff : random.word();
}

/** Of a constant that is enumerated, so many calls are tried and kept. */
const FEW: Effort = { tries: 2, extra: 0, most: 1, share: 1 };

export function numberOf(abi: Abi, name: string): number | undefined {
  return numbersOf(abi).find((number) => syscallOf(abi, number).name === name);
}

function numbersOf(abi: Abi): number[] {
  const numbers = Array.from({ length: FIRST_LATER }, (_, number) => number);
  for (let number = FIRST_OF_X32; abi === X32 && number <= LAST_OF_X32; number++) numbers.push(number);
  return numbers;
}

/** x32's calls with structures of other layouts than x86-64's (asm/unistd_x32.h). */
const FIRST_OF_X32 = 512;
const LAST_OF_X32 = 547;

/** Whether the fixture goes on after the call, and strace tells nothing of a call before it. */
function isComparable(name: string, { args }: GeneratedCall): boolean {
  if (name === 'landlock_add_rule') return args[2] !== NET_PORT;
  if (name.startsWith('fcntl')) return args[2] !== DUPFD_QUERY;
  if (name === 'exit_group') return args[0] !== 0;
  return name !== 'prctl' || args[0] !== PR_GET_SPECULATION_CTRL || (args[2] as number) < MISFEATURES;
}

/** What came after strace 6.1 and says what the other arguments are, which strace shows as numbers. */
const NET_PORT = constantValue(LANDLOCK_RULE_TYPES, 'LANDLOCK_RULE_NET_PORT');
const DUPFD_QUERY = constantValue(FCNTL_COMMANDS, 'F_DUPFD_QUERY');

const PR_GET_SPECULATION_CTRL = constantValue(PRCTL_OPTIONS, 'PR_GET_SPECULATION_CTRL');
/** strace knows so many; of others it shows the note of the result that it showed last. */
const MISFEATURES = PR_SPECULATION_FEATURES.entries.length;
