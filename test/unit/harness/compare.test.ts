import { describe, expect, it } from 'vitest';
import { differ, linesOfBoth } from '../../harness/compare.ts';
import type { TracerRun } from '../../harness/run.ts';

const run = (tracer: TracerRun['tracer'], child: number, option: number): TracerRun => ({
  tracer,
  trace: [
    ...[
      ['execve("fixture", ["fixture"], 0x7ffd0 /* 0 vars */)', '0'],
      ['clone(child_stack=NULL, flags=SIGCHLD)', `${child}`],
      [`kill(${child}, SIGUSR1)`, '0'],
      [`prctl(PR_SET_PDEATHSIG, ${option})`, '-1 EINVAL (Invalid argument)'],
    ].map(([call = '', result]) => `${call.padEnd(39)} = ${result}`),
    '+++ exited with 0 +++',
    '',
  ].join('\n'),
  files: new Map(),
  stdout: '',
  stderr: '',
  status: 0,
  signal: null,
  pid: 1,
});

/** How a run with such numbers differs from one whose child is 31000 and whose option is 999. */
function difference(child: number, option: number): string | null {
  const runs = { strace: run('strace', 31_000, 999), xtrace: run('xtrace', child, option) };
  const { got, wanted } = linesOfBoth(runs, { options: [], command: ['fixture'] });
  return differ(got, wanted);
}

describe('two runs', () => {
  it('are the same whatever pids they have', () => {
    expect(difference(4711, 999)).toBeNull();
  });

  it('are the same where a pid is another number of the trace, too', () => {
    expect(difference(999, 999)).toBeNull();
  });

  it('are not where another number differs', () => {
    expect(difference(4711, 998)).toMatch(/\+ prctl\(PR_SET_PDEATHSIG, 998\)/);
    expect(difference(999, 998)).toMatch(/\+ prctl\(PR_SET_PDEATHSIG, 998\)/);
  });
});
