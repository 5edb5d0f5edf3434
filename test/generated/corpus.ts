import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Abi } from '../../src/abi/abi.ts';
import { syscallOf } from '../../src/syscalls/catalogue.ts';
import { Random } from '../property/random.ts';
import type { GeneratedCall } from './call.ts';
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

/** Calls of many requests and options, some later than strace 6.1, which tests of their own make up. */
const COMPARED_ELSEWHERE = new Set(['ioctl', 'setsockopt', 'getsockopt']);

/** Calls that seccomp does not hold back: the kernel would run them. */
const NOT_HELD = new Set(['uretprobe', 'uprobe']);

/** Searches for calls of every number that strace knows, and writes them to a file. */
export function makeCorpus(abi: Abi, seed: number, effort: Effort): Corpus {
  const search = new CallSearch(new Random(seed));
  const calls: GeneratedCall[] = [];
  for (let number = 0; number < FIRST_LATER; number++) {
    const { name } = syscallOf(abi, number);
    if (COMPARED_ELSEWHERE.has(name) || NOT_HELD.has(name)) continue;
    calls.push(...search.callsOf(abi, number, effort).filter((call) => !endsFixture(name, call)));
  }
  // What restart_syscall tells of is the call before it, which is to be one of the same ABI.
  if (abi.wordSize === 4) calls.reverse();
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-calls-'));
  const file = join(folder, 'calls');
  writeFileSync(file, encodeCalls(search.regions, calls));
  return { file, calls, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** With this status the fixture itself ends. */
function endsFixture(name: string, call: GeneratedCall): boolean {
  return name === 'exit_group' && call.args[0] === 0;
}
