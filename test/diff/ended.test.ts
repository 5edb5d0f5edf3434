import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

// The thread that answers polls until it is asked; how often, and when each process is heard of, is chance.
const STEADY = ['-e', 'trace=!clock_nanosleep,nanosleep,wait4', '-e', 'signal=none'];

describe('calls in which the process ends', () => {
  it('stop where strace stops', () =>
    expectSame({
      options: ['-f', ...STEADY],
      by: 'process',
      command: [compileFixture('ended')],
      // What the answering thread is told of the call has a random id.
      also: (line) => line.replace(/(SECCOMP_IOCTL_NOTIF_RECV), .*/, '$1'),
      mustShow: [/read\(3, .*<unfinished \.\.\.>/],
    }));
});
