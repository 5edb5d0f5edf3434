import { describe, expect, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { runXtrace } from '../harness/run.ts';

describe('processes of a pid namespace below ours', () => {
  for (const options of [
    ['--decode-pids=pidns'],
    ['-Y', '--pidns-translation'],
    ['-e', 'decode-pids=comm,pidns'],
    ['--decode-pids=all', '-y'],
    ['-Y'],
    [],
  ])
    it(options.join(' ') || 'without an option', async () => {
      const { xtrace } = await expectSame({
        options: ['-f', ...options],
        command: [compileFixture('pid-spaces')],
        by: 'process',
        signalsApart: true,
        // Whether a child that sends SIGCHLD can still be looked at is chance.
        also: (line) =>
          line
            .replace(/^(--- SIGCHLD .*si_pid=[\w.]+)(?:<[^>]*>)?(?: \/\*.*?\*\/)?/, '$1')
            .replace(/\/\* \S+ in strace's/g, "/* N in strace's"),
      });
      const own =
        /^(\d+)(?:<[^>]*>)? +(?:getpid\(|<\.\.\. getpid resumed>)\) += [12](?:<[^>]*>)? \/\* \1 in strace's PID NS \*\/$/m;
      if (options.join() === '-Y') expect(xtrace.trace).toMatch(/getpid(?:\(| resumed>)\) += 1<pid-spaces>/);
      const session = /PR_SCHED_CORE_CREATE, 3 \/\* \d+ in strace's PID NS \*\/, 0x3 \/\* PIDTYPE_SID/;
      if (options.length > 0 && options.join() !== '-Y') {
        expect(xtrace.trace).toMatch(own);
        expect(xtrace.trace).toMatch(session);
      } else expect(xtrace.trace).not.toMatch(own);
    });
});

// As `unshare --pid` does without `--mount-proc`: the names in /proc are numbers of the namespace around.
describe('a tracer in a pid namespace below that of /proc', () => {
  const through = ['unshare', '--user', '--map-root-user', '--pid', '--fork'];

  it('-y', () =>
    expectSame({
      options: ['-y'],
      command: ['cat', '/etc/passwd'],
      through,
      mustShow: [/= 3<\/etc\/passwd>$/m],
    }));

  it('-e inject', () =>
    expectSame({
      options: ['-e', 'inject=geteuid:retval=5', '-e', 'inject=write:poke_enter=@arg2=41'],
      command: ['id', '-u'],
      through,
      mustShow: [/= 5 \(INJECTED\)/, /write\(1, "A\\n", 2\)/],
    }));

  it('-f -Y, with the names of its own processes', async () => {
    const command = [compileFixture('pid-spaces')];
    const { trace } = await runXtrace({ options: ['-f', '-Y'], command, through });
    expect(trace).toMatch(/^\d+<pid-spaces> +getpid\(.*= 1<pid-spaces>$/m);
    expect(trace).not.toMatch(/<(?!xtrace> execve|pid-spaces>|unfinished|\.\.\.)/);
  });
});
