import { expect } from 'vitest';
import { expectSameLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runBoth } from '../harness/run.ts';
import type { Corpus } from './corpus.ts';

/** Has the fixture make these calls under both tracers, and demands the same lines. */
export async function expectSamePlayed(corpus: Corpus, options: readonly string[]): Promise<void> {
  const { strace, xtrace } = await runBoth({ options, command: [compileFixture('player'), corpus.file] });
  const wanted = linesOfCalls(strace.trace);
  expect(wanted.length).toBeGreaterThanOrEqual(corpus.calls.length);
  expectSameLines(linesOfCalls(xtrace.trace), wanted, 'trace');
}

/** The lines of what the fixture was given to do: all after the filter that has calls not run. */
function linesOfCalls(trace: string): string[] {
  const lines = linesOf(trace);
  const filter = lines.findIndex((line) => /^seccomp\(/.test(line));
  return lines.slice(filter + 1).filter((line) => !/^\[ Process PID=/.test(line));
}
