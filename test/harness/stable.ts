import { expect } from 'vitest';
import { type Comparison, traceLines } from './compare.ts';
import { runBoth } from './run.ts';

/** A program that does not do the same in every run. */
export interface Unsteady extends Comparison {
  /** The least number of different lines that must have been compared. */
  atLeast: number;
}

/**
 * For programs whose runs differ under one and the same tracer. They run several times under both tracers. Each line
 * that is there in every run under one tracer must be there in a run under the other one; which are, does not depend
 * on how they interleave, on addresses or on pids. A call that xtrace prints differently from strace is a line that no
 * run of strace has, and one of strace's that no run of xtrace has.
 */
export async function expectSameStableLines(unsteady: Unsteady): Promise<void> {
  const strace: Set<string>[] = [];
  const xtrace: Set<string>[] = [];
  let shown: string[] = [];
  // Few runs may differ by chance only. A line that xtrace prints otherwise differs however many there are.
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const runs = await runBoth(unsteady);
    for (const pattern of unsteady.mustShow ?? []) {
      expect(runs.strace.trace, 'the program did not do what it is for').toMatch(pattern);
    }
    expect([runs.xtrace.status, runs.xtrace.signal], runs.xtrace.stderr).toEqual([
      runs.strace.status,
      runs.strace.signal,
    ]);
    strace.push(shapes(traceLines(runs.strace, { ...unsteady, by: 'process' })));
    xtrace.push(shapes(traceLines(runs.xtrace, { ...unsteady, by: 'process' })));
    if (round < LEAST_ROUNDS) continue;
    const stable = inAll(strace);
    expect(stable.size, 'lines that every run of strace has').toBeGreaterThanOrEqual(unsteady.atLeast);
    shown = [
      ...[...stable].filter((line) => !xtrace.some((run) => run.has(line))).map((line) => `- ${line}`),
      ...[...inAll(xtrace)].filter((line) => !strace.some((run) => run.has(line))).map((line) => `+ ${line}`),
    ];
    if (shown.length === 0) return;
  }
  expect.fail(`stable lines differ (- strace, + xtrace):\n${shown.slice(0, 60).join('\n')}`);
}

const LEAST_ROUNDS = 2;
const MOST_ROUNDS = 6;

function inAll(runs: readonly Set<string>[]): Set<string> {
  const [first = new Set<string>(), ...others] = runs;
  return new Set([...first].filter((line) => others.every((run) => run.has(line))));
}

/** The different lines of a run without what differs between two runs in which the same happens. */
function shapes(lines: readonly string[]): Set<string> {
  const result = new Set<string>();
  for (const line of lines) {
    if (CHANCE.test(line)) continue;
    const shape = line
      .replace(/\b[PQ][1-9][\d.]*\b/g, '<pid>')
      .replace(/\b0x[\da-f]{6,}\b/g, '<address>')
      .replace(/\b(tv_n?u?sec)=\d{4,}/g, '$1=<number>');
    for (const part of WAITS.test(shape) ? partsOfWait(shape) : [shape]) result.add(part);
  }
  return result;
}

// Headlines; whether a lock is contended (a spinning one yields); which call a signal interrupts, and what its handler
// does; calls in which a process was killed.
const CHANCE =
  /^== |^futex\(|^sched_yield\(|^rt_sigreturn\(| = (?:-1 EINTR|\? ERESTART\w+) \(|<unavailable>$|\(errno \d{10,}\)$/;
const WAITS = /^(?:epoll_p?wait2?|p?poll|p?select6?)\(/;

/**
 * Which events one wait sees together, and how long it may take, is chance: the call and each of its events are
 * looked at on their own.
 */
function partsOfWait(line: string): string[] {
  const events: string[] = [];
  const call = line
    .replace(/(?<=^epoll\w+\(\d+[^,]*, )\[(.*)\](?=, \d+, )/, (_all, list: string) => {
      events.push(...list.split(/(?<=\}\}), /));
      return '[<events>]';
    })
    .replace(/ = (\d+)(?: \((.*)\))?$/, (_all, _count, note?: string) => {
      if (note !== undefined)
        events.push(...note.split(/(?<=\}), |left /).map((part) => part.replace(/[[\]]/g, '')));
      return ' = <number>';
    })
    .replace(/(?<=, )\d+(?=, NULL, \d+\) = |\) = )/, '<timeout>');
  const name = call.slice(0, call.indexOf('('));
  return [call, ...events.filter((event) => event !== '').map((event) => `${name}: ${event}`)];
}
