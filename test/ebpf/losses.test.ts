import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { type Loss, readNumberedCalls } from '../harness/numbered.ts';
import { splitPrefix } from '../harness/pids.ts';
import { runIn, type TracerRun, tracerWith } from '../harness/run.ts';

/** Exit status of runs that write a file which lacks events. */
const EVENTS_LOST = 125;

async function trace(options: readonly string[], command: readonly string[]): Promise<TracerRun> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-losses-'));
  try {
    return await runIn(place, tracerWith('ebpf'), 'xtrace', { options: ['-f', ...options], command });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const sum = (losses: readonly Pick<Loss, 'count'>[]) => losses.reduce((all, { count }) => all + count, 0);

/** What is told at the end: that so many events were lost, and the status that goes with it. */
function expectTold({ stderr, status }: TracerRun, lost: number): void {
  const [last = ''] = linesOf(stderr).slice(-1);
  expect(last).toMatch(
    /^xtrace: \d+ events? (?:were|was) lost, since the ring buffer was full: --ring-buffer=SIZE/,
  );
  expect(Number(/\d+/.exec(last)?.[0])).toBe(lost);
  expect(status).toBe(EVENTS_LOST);
}

describeWithEbpf('events that the ring buffer has no room for', () => {
  const NUMBERED = ['-q', '-e', 'trace=lseek,write'];

  it.each(['4K', '16K', '64K'])('are counted where they are missing: a thread, %s', async (size) => {
    const calls = 150_000;
    const run = await trace(
      [...NUMBERED, `--ring-buffer=${size}`],
      [compileFixture('numbered'), '1', String(calls)],
    );
    const { made, unreturned, losses, wrong } = readNumberedCalls(run.trace);
    const numbers = made.get(0) ?? [];
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(losses.length, 'losses: the buffer was too large for this test').toBeGreaterThan(0);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.length + sum(losses)).toBe(calls);
    expect(unreturned).toBeLessThanOrEqual(losses.length);
    expect(misplaced(numbers, losses, calls)).toEqual([]);
    expectTold(run, sum(losses));
  });

  it.each(['4K', '64K'])('are counted: several threads, %s', async (size) => {
    const [threads, calls] = [8, 20_000];
    const run = await trace(
      [...NUMBERED, `--ring-buffer=${size}`],
      [compileFixture('numbered'), String(threads), String(calls)],
    );
    const { made, unreturned, losses, wrong } = readNumberedCalls(run.trace);
    expect(wrong.slice(0, 5)).toEqual([]);
    const complete = [...made.values()].reduce((all, numbers) => all + numbers.length, 0);
    for (const [thread, numbers] of made) {
      const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] as number));
      expect(rises, `calls of thread ${thread} are in their order`).toBe(true);
    }
    expect(complete + sum(losses)).toBe(threads * calls);
    expect(unreturned).toBeLessThanOrEqual(sum(losses));
    expectTold(run, sum(losses));
  });

  it.each(['4K', '16K'])('do not keep the end of a child from being told: %s', async (size) => {
    const children = 2000;
    const run = await trace(
      ['-e', 'trace=fork,lseek,access,exit_group,wait4', `--ring-buffer=${size}`],
      [compileFixture('forks'), String(children)],
    );
    const lines = linesOf(run.trace);
    const texts = lines.map((line) => splitPrefix(line).text);
    const ends = texts.filter((text) => text.startsWith('+++ '));
    const all = Array.from({ length: children }, (_, child) => `+++ exited with ${child & 127} +++`);
    expect(ends.sort()).toEqual([...all, '+++ exited with 0 +++'].sort());

    const losses = texts.flatMap((text) => /^xtrace: (\d+) events? lost$/.exec(text)?.[1] ?? []).map(Number);
    const complete = texts.filter(
      (text) => /\) += -?\d/.test(text) || /^(?:<\.\.\. )?exit_group\b.*\) += \?$/.test(text),
    );
    const made = children * 5 + 1;
    const lost = losses.reduce((one, other) => one + other, 0);
    expect(complete.length + lost).toBe(made);
    expectTold(run, lost);
  });
});

/** Gaps in a thread's numbers that are not told in their place with their size. */
function misplaced(numbers: readonly number[], losses: readonly Loss[], calls: number): string[] {
  const told = new Map<string, number>();
  for (const { after, before, count } of losses) {
    const place = `${after} to ${before}`;
    told.set(place, (told.get(place) ?? 0) + count);
  }
  const wrong: string[] = [];
  const name = (number: number | undefined) => (number === undefined ? undefined : `0:${number}`);
  for (let index = 0; index <= numbers.length; index++) {
    const [last, next] = [numbers[index - 1], numbers[index]];
    const missing = (next ?? calls) - (last ?? -1) - 1;
    const place = `${name(last)} to ${name(next)}`;
    if (missing !== (told.get(place) ?? 0))
      wrong.push(`${place}: ${missing} missing, ${told.get(place)} told`);
  }
  return wrong.slice(0, 5);
}
