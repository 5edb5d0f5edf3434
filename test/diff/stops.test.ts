import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

const STEADY = ['-e', 'trace=!pread64,clock_nanosleep'];

describe('stops', () => {
  for (const section of ['by_each', 'asleep', 'killed', 'pending', 'orphaned']) {
    const command = () => [compileFixture('stops'), section];
    it(`${section}, followed`, () =>
      expectSame({
        options: ['-f', ...STEADY],
        by: 'process',
        command: command(),
        mustShow: [/--- stopped by SIG\w+ ---/],
      }));
    it(`${section}, parent alone`, () => expectSame({ options: STEADY, command: command() }));
  }
});
