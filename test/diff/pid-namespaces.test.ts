import { describe, expect, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

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
      if (options.length > 0 && options.join() !== '-Y') expect(xtrace.trace).toMatch(own);
      else expect(xtrace.trace).not.toMatch(own);
    });
});
