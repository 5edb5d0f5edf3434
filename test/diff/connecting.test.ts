import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

const SECTIONS = [
  'accepted',
  'killed',
  'timed_out',
  'restarted',
  'interrupted',
  'stopped',
  'threads',
  'refused',
  'touching',
  'supervised',
];

describe('connect', () => {
  for (const [abi, m32] of [
    ['x86-64', false],
    ['i386', true],
  ] as const) {
    // The one is told by its returns alone, wherever a backend can do so, which the other forbids.
    for (const trace of ['connect', 'connect,exit_group']) {
      it(`of ${abi}, -e trace=${trace}`, () =>
        expectSame({
          options: ['-f', '-e', `trace=${trace}`],
          by: 'process',
          command: [compileFixture('connecting', { m32 }), ...SECTIONS],
          mustShow: [
            /connect\(\d+, \{sa_family=AF_UNIX, sun_path="place"\}, 110\) += 0$/m,
            /= \? ERESTARTSYS \(To be restarted if SA_RESTART is set\)$/m,
            /= -1 EAGAIN/,
            /= -1 ENOSYS/,
            /\+\+\+ killed by SIGKILL/,
            /\+\+\+ killed by SIGSYS/,
            /--- stopped by SIGSTOP ---/,
          ],
        }));
    }
  }
});
