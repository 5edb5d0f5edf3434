// `npm test`: installs what the tests need, builds, runs everything, and ends with one line that counts the tests.
// Arguments go to vitest: `npm test -- test/diff/files.test.ts -t opens`. With `--long` among them, the tests in
// test/faults provoke each fault as often as anybody could wish, which takes hours.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xtrace-results-'));
const results = join(folder, 'results.json');
const compared = join(folder, 'compared-lines');
const LONG = '--long';
const args = process.argv.slice(2);
if (args.includes(LONG)) process.env.XTRACE_FAULTS = 'long';

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, XTRACE_COMPARED_LINES: compared };
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/**
 * How many tests passed, failed and were skipped; what could not be collected or run at all has failed.
 * @param {number} status of the test runner
 */
function counts(status) {
  /** @type {import('vitest/node').JsonTestResults} */
  let report;
  try {
    report = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const emptyFailures = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + emptyFailures;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** How many lines of traces were compared with strace's, kept for `npm run coverage:syscalls`. */
function comparedLines() {
  let [all, different] = [0, 0];
  const text = existsSync(compared) ? readFileSync(compared, 'utf8') : '';
  for (const row of text.trimEnd().split('\n')) {
    const [lines = 0, differing = 0] = row.split(' ').map(Number);
    all += lines;
    different += differing;
  }
  const told = `${all} lines compared with strace: ${all - different} equal, ${different} different`;
  if (process.argv.length === 2) writeFileSync(join(root, 'node_modules/.compared-lines'), `${told}\n`);
  return told;
}

let status = run('sh', ['tools/install-test-needs.sh']);
if (status === 0) status = run(process.execPath, ['tools/build.mjs']);
if (status === 0) {
  status = run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=./tools/tried-again-reporter.mjs',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...args.filter((argument) => argument !== LONG),
  ]);
}
const lines = comparedLines();
const { passed, failed, skipped } = counts(status);
rmSync(folder, { recursive: true, force: true });
console.log(lines);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || status !== 0 ? 1 : 0;
