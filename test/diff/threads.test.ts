import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

// Which thread waits for which, and how often the fixture looks whether another one sleeps, is chance.
const STEADY = ['-e', 'trace=!futex,pread64,clock_nanosleep'];

const SHOWN: Record<string, RegExp> = {
  many: /thread 11/,
  superseded: /\+\+\+ superseded by execve in pid \d+ \+\+\+/,
  forking: /after execve/,
  leader_first: /alone/,
  group_exit: /\+\+\+ exited with 5 \+\+\+/,
  group_killed: /\+\+\+ killed by SIGKILL \+\+\+/,
  group_faulting: /SEGV_MAPERR/,
};

describe('threads', () => {
  for (const [section, shown] of Object.entries(SHOWN)) {
    const command = () => [compileFixture('threads'), section];
    it(`${section}, followed`, () =>
      expectSame({ options: ['-f', ...STEADY], by: 'process', command: command(), mustShow: [shown] }));
    it(`${section}, in a file each`, () =>
      expectSame({ options: ['-ff', ...STEADY], by: 'process', command: command() }));
    it(`${section}, not followed`, () => expectSame({ options: STEADY, command: command() }));
  }

  // Nothing comes between the call and its return.
  for (const quiet of [[], ['--quiet=thread-execve']])
    it(`superseded_at, by a line that stays open ${quiet.join(' ')}`, () =>
      expectSame({
        options: ['-f', '-e', 'trace=execveat', ...quiet],
        by: 'process',
        command: [compileFixture('threads'), 'superseded_at'],
        mustShow: [/ <pid changed to \d+ \.\.\.>/],
      }));

  it('superseded_at, by a call that is not traced', () =>
    expectSame({
      options: ['-f', '-e', 'trace=execve,clone'],
      by: 'process',
      command: [compileFixture('threads'), 'superseded_at'],
    }));
});
