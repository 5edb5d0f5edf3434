import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectSameLines } from '../harness/compare.ts';
import { describeBackends } from '../harness/faults.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, STRACE, type TracerRun } from '../harness/run.ts';

describeBackends('a program that looks at itself sees what it sees under strace', (tracer) => {
  /** What the program prints under both tracers is the same, and enough. */
  async function expectSameSight(
    subject: string,
    atLeast: number,
    through: readonly string[] = [],
  ): Promise<void> {
    const place = mkdtempSync(join(tmpdir(), 'xtrace-transparent-'));
    try {
      const how = { command: [compileFixture('transparent'), subject], options: ['-f'], through };
      const under = (program: string, name: TracerRun['tracer']) => runIn(place, program, name, how);
      const strace = await under(STRACE, 'strace');
      const xtrace = await under(tracer, 'xtrace');
      expect(linesOf(strace.stdout).length).toBeGreaterThanOrEqual(atLeast);
      expectSameLines(linesOf(xtrace.stdout), linesOf(strace.stdout), 'what the program sees');
      expect([xtrace.status, xtrace.signal]).toEqual([strace.status, strace.signal]);
      expect(linesOf(xtrace.trace).length).toBeGreaterThan(atLeast);
    } finally {
      rmSync(place, { recursive: true });
    }
  }

  it('in what it was started with', () => expectSameSight('state', 45));

  it('in what it was started with in a session and with attributes of its own', () => {
    const script = 'ulimit -c 0; exec setsid --wait choom -n 300 -- ionice -c 3 "$@"';
    return expectSameSight('state', 45, ['sh', '-c', script, 'sh']);
  });

  it('in calls that signals interrupt, or do not', () => expectSameSight('signals', 28));

  it('in stops and continuations, as a waiting parent and a terminal see them', () =>
    expectSameSight('jobs', 50));
});
