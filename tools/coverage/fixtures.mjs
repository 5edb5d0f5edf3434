// Which calls the fixtures make that the tests compare under both tracers: seen by running them under strace.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const test = fileURLToPath(new URL('../../test/', import.meta.url));

/** A fixture that takes longer waits for something that nobody does here. */
const MOST_MILLISECONDS = 20_000;

/**
 * The names of the fixtures that make a call, by the call's name.
 * @returns {Map<string, string[]>}
 */
export function fixturesByCall() {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-coverage-'));
  for (const fixture of comparedFixtures()) {
    for (const call of callsOf(fixture, folder)) found.set(call, [...(found.get(call) ?? []), fixture]);
  }
  rmSync(folder, { recursive: true, force: true });
  return found;
}

/** Which calls test/diff/generated.test.ts makes up: all but these of those that strace 6.1 knows. */
const FIRST_LATER = 451;
const NOT_MADE_UP = new Set(['ioctl', 'setsockopt', 'getsockopt', 'uretprobe', 'uprobe']);

/** @param {number} number @param {string} name */
export function isMadeUp(number, name) {
  return number < FIRST_LATER && !NOT_MADE_UP.has(name);
}

/** The fixtures that a test of test/diff names; those about one subject (`FAMILY-SUBJECT`) are all compared. */
function comparedFixtures() {
  const tests = readdirSync(join(test, 'diff'))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(test, 'diff', file), 'utf8'));
  const text = tests.join('\n');
  return readdirSync(join(test, 'fixtures'))
    .filter((file) => file.endsWith('.c') && !file.includes('32') && !file.startsWith('i386'))
    .map((file) => file.slice(0, -2))
    .filter((name) => name !== 'player' && (name.includes('-') || text.includes(`'${name}'`)));
}

/**
 * @param {string} fixture
 * @param {string} folder where it is built and runs
 */
function callsOf(fixture, folder) {
  const program = join(folder, fixture);
  const trace = join(folder, `${fixture}.trace`);
  const source = join(test, 'fixtures', `${fixture}.c`);
  const built = spawnSync('gcc', [
    '-std=gnu11',
    '-O1',
    '-w',
    '-static',
    '-o',
    program,
    source,
    '-lpthread',
    '-lrt',
  ]);
  if (built.status !== 0) return [];
  const options = { cwd: folder, timeout: MOST_MILLISECONDS, stdio: /** @type {const} */ ('ignore') };
  spawnSync('strace', ['-f', '-qq', '-s', '0', '-o', trace, program], options);
  const calls = new Set();
  for (const [, name] of readFileSync(trace, 'latin1').matchAll(/^\d+ +([a-z]\w*)\(/gm)) calls.add(name);
  return [...calls];
}
