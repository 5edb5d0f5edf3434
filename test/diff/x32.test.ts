import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

describe('calls of x32, which a program of 64 bits makes', () => {
  // Where pointers of 32 bits reach.
  const command = () => [compileFixture('x32')];

  it.each([
    [],
    ['-v', '-yy'],
    ['-e', 'raw=openat'],
    ['-e', 'trace=openat@x32'],
    ['-e', 'trace=nanosleep@64,getpid'],
    ['-e', 'trace=%file'],
    ['-e', 'trace=!%desc'],
    ['-e', 'trace=20@x32,ioctl@x32'],
    ['-e', 'trace=/sigaction'],
    ['-e', 'trace=none'],
    ['-P', '/nowhere'],
    ['-z'],
    ['-i'],
  ])('are shown as such: %s %s', async (...options) => {
    await expectSame({ options, command: command(), mayBeEmpty: true });
  });

  it.each([['nanosleep,getpid,ioctl'], ['all']])(
    'have a table of their own, without what has no name: %s',
    async (trace) => {
      await expectSame({
        options: ['-c', '-U', 'calls,errors,name', '-S', 'name', '-e', `trace=${trace}`],
        command: command(),
        mustShow: [/^System call usage summary for x32 mode:/m],
      });
    },
  );

  it('may be tampered with', async () => {
    await expectSame({
      options: [
        ...['-e', 'inject=nanosleep@x32:retval=3'],
        ...['-e', 'inject=ioctl:error=EPERM', '-e', 'trace=nanosleep,ioctl'],
      ],
      command: command(),
      mustShow: [/^nanosleep\(.*= 3 \(INJECTED\)/m, /^ioctl\(.*EPERM.*\(INJECTED\)/m],
    });
  });
});
