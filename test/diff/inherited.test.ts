import { describe, expect, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

const sh = (script: string) => ['sh', '-c', script, 'sh'];

/** Ways to start a tracer that its command must be able to tell. */
const STARTS: Record<string, readonly string[]> = {
  plainly: [],
  'with SIGHUP ignored': sh('trap "" HUP; exec "$@"'),
  'with many signals ignored': sh(
    'trap "" HUP INT QUIT USR1 USR2 PIPE ALRM TERM CHLD TSTP TTIN TTOU; exec "$@"',
  ),
  'with SIGCHLD ignored': ['env', '--ignore-signal=CHLD'],
  'by nohup': ['nohup'],
  'with signals blocked': ['env', '--block-signal=INT,USR1,CHLD,TERM'],
  'with blocked signals that are pending': [
    'env',
    '--block-signal=HUP,TERM,PIPE',
    ...sh('kill -HUP $$; kill -TERM $$; kill -PIPE $$; exec "$@"'),
  ],
  'with stdin closed': sh('exec "$@" <&-'),
  'with stdout closed': sh('exec "$@" >&-'),
  'with stderr closed': sh('exec "$@" 2>&-'),
  'with all three closed': sh('exec "$@" <&- >&- 2>&-'),
  'with more descriptors': sh('exec 3<&0 4>&1 7</dev/zero; exec "$@"'),
  'with all of the first ten descriptors': sh('exec 3<&0 4>&1 5<. 6<. 7<. 8<. 9<.; exec "$@"'),
  'with a pipe as stdin': sh('echo input | "$@"'),
  'with a pipe as stdout': sh('"$@" | cat'),
  'with all on one file': sh('exec "$@" <&1 2>&1'),
  'with few descriptors': ['prlimit', '--nofile=64:128'],
  'with lower limits': ['prlimit', '--core=0', '--nproc=5000:6000', '--stack=4194304:8388608', '--cpu=1000'],
  'with another umask': sh('umask 027; exec "$@"'),
  'as a nice one': ['nice', '-n', '5'],
  'in a session of its own': ['setsid', '--wait'],
  'in the background': sh('"$@" & wait $!'),
  'with an odd environment': [
    'env',
    '-i',
    'PATH=/usr/bin:/bin',
    'EMPTY=',
    'with space=1',
    'a.b-c=2',
    'LINES=two\nlines',
    'NODE_OPTIONS=--no-such-option',
    'NODE_EXTRA_CA_CERTS=/nowhere',
  ],
  'with no environment': sh('exec env -i PATH=/usr/bin:/bin "$@"'),
};

describe('a command inherits what it would inherit from strace', () => {
  for (const [how, through] of Object.entries(STARTS)) {
    it(`started ${how}`, async () => {
      const runs = await expectSame({
        through,
        options: ['-f', '-e', 'trace=execve,exit_group'],
        command: [compileFixture('inherited'), '', 'an argument', '-f', '--', 'last'],
      });
      if (!/stdout closed|all three/.test(how)) expect(runs.strace.stdout).toMatch(/^limit 7: /m);
    });
  }

  it('with variables set and removed', () =>
    expectSame({
      options: ['-E', 'ADDED=1', '-E', 'HOME', '-E', 'LANG=de', '-e', 'trace=execve'],
      command: [compileFixture('inherited')],
    }));

  it('as another user', () =>
    expectSame({
      options: ['-u', 'nobody', '-e', 'trace=execve,setuid,setgid'],
      through: sh('chmod 755 .. . && exec "$@"'),
      command: ['/usr/bin/id'],
    }));
});
