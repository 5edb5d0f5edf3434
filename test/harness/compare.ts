import { expect } from 'vitest';
import { countLines } from './count-lines.ts';
import { withoutLaterNames } from './later-names.ts';
import { linesOf, type Normalising, normalise, streams } from './normalise.ts';
import { splitPrefix } from './pids.ts';
import { type BothRuns, type RunOptions, runBoth, type TracerRun } from './run.ts';

/** What is compared, and how. */
export interface Comparison extends RunOptions, Normalising {
  /** Compare line by line in the order written (default), or process by process. */
  by?: 'line' | 'process';
  /** Patterns that the tracer's output must match, so that a tracer that prints nothing cannot pass. */
  mustShow?: readonly RegExp[];
  /** The trace may be empty (a filter that nothing matches, `-o` of nothing). */
  mayBeEmpty?: boolean;
  /** The command's own stdout is not compared: it prints what cannot be equal. */
  ignoreStdout?: boolean;
  /** A last change to each normalised line, for what only this test knows to differ. */
  also?: (line: string) => string;
}

/**
 * Runs the command under both tracers and demands equal traces, equal stdout and stderr of the command, and the same
 * exit. Gives both runs for further looks.
 */
export async function expectSame(comparison: Comparison): Promise<BothRuns> {
  const runs = await runBoth(comparison);
  compareRuns(runs, comparison);
  return runs;
}

/** The comparison alone, on runs that have been made. */
export function compareRuns(runs: BothRuns, comparison: Comparison): void {
  const { strace, xtrace } = runs;
  const { wanted, got } = linesOfBoth(runs, comparison);
  if (!comparison.mayBeEmpty) {
    const calls = wanted.filter((line) => /\w\(.*\)? +=? |^\+\+\+|^---/.test(line)).length;
    expect(calls, `strace printed no trace:\n${strace.trace}\n${strace.stderr}`).toBeGreaterThan(0);
    expect(got.length, `xtrace printed no trace; its stderr:\n${xtrace.stderr}`).toBeGreaterThan(0);
  }
  for (const pattern of comparison.mustShow ?? []) {
    expect(strace.trace, 'the fixture does not show what it is for').toMatch(pattern);
  }
  expectSameLines(got, wanted, 'trace');
  if (comparison.to !== 'stderr') {
    expectSameLines(stderrLines(xtrace, comparison), stderrLines(strace, comparison), 'stderr');
  }
  if (!comparison.ignoreStdout) {
    expectSameLines(outputLines(xtrace), outputLines(strace), 'stdout of the command');
  }
  expect({ status: xtrace.status, signal: xtrace.signal }, 'how the tracer ended').toEqual({
    status: strace.status,
    signal: strace.signal,
  });
}

/** The normalised lines of a run's trace; of `-ff` all files, each under a headline. */
export function traceLines(run: TracerRun, comparison: Comparison): string[] {
  const known = knownPids(run, comparison);
  const how = { ...comparison, known };
  const also = comparison.also ?? ((line: string) => line);
  const side = [...run.files.keys()].filter((name) => name !== '');
  if (side.length > 0) return perFile(run, how).map(also);
  const lines = linesOf(run.trace);
  return (comparison.by === 'process' ? streams(lines, how) : normalise(lines, how)).map(also);
}

/**
 * The normalised lines of both runs. A process of one run may have a pid that both print as a number of something else: lines
 * that differ are compared with that number left as it is.
 */
function linesOfBoth({ strace, xtrace }: BothRuns, comparison: Comparison) {
  const wanted = traceLines(strace, comparison);
  const got = traceLines(xtrace, comparison);
  if (differ(withoutLaterNames(got, wanted), wanted) === null) return { wanted, got };
  const wantedNumbers = traceLines(strace, { ...comparison, constants: numbersIn(xtrace) });
  const gotNumbers = traceLines(xtrace, { ...comparison, constants: numbersIn(strace) });
  const isSame = (i: number) => wanted.length === got.length && wanted[i] === got[i];
  return {
    wanted: wantedNumbers.map((line, i) => (isSame(i) ? (wanted[i] as string) : line)),
    got: gotNumbers.map((line, i) => (isSame(i) ? (got[i] as string) : line)),
  };
}

/** All numbers in what a run printed but those before the lines: as pids they would be those of its own processes. */
function numbersIn({ trace, files }: TracerRun): Set<number> {
  const lines = [trace, ...files.values()].flatMap(linesOf).map((line) => splitPrefix(line).text);
  return new Set(lines.flatMap((line) => line.match(/\b\d+\b/g) ?? []).map(Number));
}

/** The normalised lines of what tracer and command wrote to stderr. */
function stderrLines(run: TracerRun, comparison: Comparison): string[] {
  const lines = linesOf(run.stderr)
    .filter((line) => !SHORT_READ.test(line))
    .map((line) => line.replace(POKE, '$1$2PID:').replace(/(?<= of unknown pid )\d+/, 'PID'));
  return normalise(lines, { ...comparison, known: knownPids(run, comparison) });
}

/** What the command printed; a pipe or socket has another number in every run. */
function outputLines(run: TracerRun): string[] {
  return linesOf(run.stdout).map((line) => line.replace(/\b(pipe|socket):\[\d+\]/g, '$1:[inode]'));
}

/** strace tells which of its own C functions read less than it asked for: nothing about the traced program. */
const SHORT_READ = /^strace: umove(?:n|str): short read \(/;

/** And in which of them it failed to write into the tracee, whose pid it tells. */
const POKE = /^((?:strace|xtrace): )(?:poke_tcb: )?(Failed to tamper with process )\d+:/;

/** Fails with a readable difference when two lists of lines are not the same. */
export function expectSameLines(got: readonly string[], wanted: readonly string[], what: string): void {
  const difference = differ(withoutLaterNames(got, wanted), wanted);
  countLines(wanted.length, difference);
  if (difference !== null) expect.fail(`${what} differs (- strace, + xtrace):\n${difference}`);
}

/** The lines that differ, with a little of what surrounds them, or null. `-` is the wanted, `+` the other. */
export function differ(got: readonly string[], wanted: readonly string[]): string | null {
  if (got.length === wanted.length && got.every((line, i) => line === wanted[i])) return null;
  const shown: string[] = [];
  let last = -1;
  let count = 0;
  const pairs = align(wanted, got);
  pairs.forEach(([left, right], i) => {
    if (left === right) return;
    if (++count > MOST_DIFFERENCES) return;
    const before = pairs[i - 1];
    if (i - 1 > last && before !== undefined) shown.push(`  ${before[0] ?? before[1]}`);
    const from = left !== null && right !== null ? sameBeginning(left, right) : 0;
    if (left !== null) shown.push(`- ${excerpt(left, from)}`);
    if (right !== null) shown.push(`+ ${excerpt(right, from)}`);
    last = i;
  });
  if (count > MOST_DIFFERENCES) shown.push(`... and ${count - MOST_DIFFERENCES} more`);
  return shown.join('\n');
}

/** Length of the beginning that two lines share. */
function sameBeginning(left: string, right: string): number {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return same;
}

/** A long line as its beginning and what is around the place of the difference. */
function excerpt(line: string, from: number): string {
  if (line.length <= WIDEST) return line;
  const head = 30;
  const start = Math.max(head, from - 60);
  const middle = line.slice(start, from + 120);
  const end = from + 120 < line.length ? '…' : '';
  return `${line.slice(0, head)}${start > head ? '…' : ''}${middle}${end}`;
}

const WIDEST = 240;
const MOST_DIFFERENCES = 60;
const LOOK_AHEAD = 40;

/**
 * Pairs equal lines in order. Where lines differ, the nearest point within a few lines at which both go on alike is
 * looked for; a pair of differing lines at the same distance is one changed line.
 */
function align(left: readonly string[], right: readonly string[]): [string | null, string | null][] {
  const pairs: [string | null, string | null][] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      pairs.push([left[i++] as string, right[j++] as string]);
      continue;
    }
    let [skipLeft, skipRight] = [left.length - i, right.length - j];
    search: for (let distance = 1; distance <= LOOK_AHEAD; distance++) {
      for (let a = 0; a <= distance; a++) {
        for (const [x, y] of [
          [distance, a],
          [a, distance],
        ] as const) {
          if (left[i + x] !== undefined && left[i + x] === right[j + y]) {
            [skipLeft, skipRight] = [x, y];
            break search;
          }
        }
      }
    }
    for (let k = 0; k < Math.max(skipLeft, skipRight); k++) {
      pairs.push([
        k < skipLeft ? (left[i + k] as string) : null,
        k < skipRight ? (right[j + k] as string) : null,
      ]);
    }
    i += skipLeft;
    j += skipRight;
  }
  return pairs;
}

function knownPids(run: TracerRun, comparison: Comparison): Map<number, string> {
  return new Map([...(comparison.known ?? []), [run.pid, 'TRACER']]);
}

/** `-ff`: a file a process. The names of the files are pids, so the pids are named from all of them together. */
function perFile(run: TracerRun, how: Normalising): string[] {
  const all: string[] = [];
  for (const [name, text] of run.files) {
    const pid = /^\.(\d+)$/.exec(name)?.[1];
    for (const line of linesOf(text)) {
      all.push(pid === undefined ? `(${name}) ${line}` : `${pid.padEnd(5)} ${line}`);
    }
  }
  return streams(all, { ...how, prefixAdded: true });
}
