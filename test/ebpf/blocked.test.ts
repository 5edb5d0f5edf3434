import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { state, until } from '../harness/attach.ts';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { STRACE, tracerWith } from '../harness/run.ts';
import { whileRunning } from '../harness/traced.ts';

const xtrace = tracerWith('ebpf');

const lastLine = (text: string) => linesOf(text).at(-1) ?? '';

describeWithEbpf('a call that blocks', () => {
  it('is shown while it does', () =>
    whileRunning([xtrace, 'cat'], async ({ stdin, stderr, ended }) => {
      await until(() => /^read\(0, $/m.test(stderr()));
      stdin.write('text');
      await until(() => /^read\(0, "text", \d+\) += 4$/m.test(stderr()));
      await until(() => lastLine(stderr()).startsWith('read(0, <no newline>'));
      stdin.end();
      expect(await ended).toBe(0);
      expect(lastLine(stderr())).toBe('+++ exited with 0 +++');
    }));

  it('is shown with its arguments', () =>
    whileRunning([xtrace, 'sleep', '1000'], async ({ pid, stderr, ended }) => {
      await until(() => /^clock_nanosleep\(CLOCK_REALTIME, 0, \{tv_sec=1000, tv_nsec=0\}, $/m.test(stderr()));
      process.kill(pid, 'SIGTERM');
      expect(await ended).toBe('SIGTERM');
    }));

  it('is shown in a file', () =>
    whileRunning([xtrace, '-o', 'trace', 'cat'], async ({ folder, stdin, ended }) => {
      const trace = () => readFileSync(join(folder, 'trace'), 'latin1');
      await until(() => existsSync(join(folder, 'trace')) && lastLine(trace()) === 'read(0, <no newline>');
      stdin.end();
      expect(await ended).toBe(0);
      expect(trace()).toMatch(/^read\(0, "", \d+\) += 0$/m);
    }));

  it('is shown unfinished, where another thread has something to tell', () =>
    whileRunning([xtrace, '-f', 'sh', '-c', 'exec 3<&0; cat <&3 & wait'], async ({ stderr }) => {
      const open = (call: string) => new RegExp(`^\\[pid +\\d+\\] ${call}<no newline>$`);
      const unfinished = (call: string) =>
        new RegExp(`^\\[pid +\\d+\\] ${call} <unfinished \\.\\.\\.>$`, 'm');
      const [wait, read] = ['(?:wait4|rt_sigsuspend)\\(.*', 'read\\(0, '];
      await until(() => {
        const [text, last] = [stderr(), lastLine(stderr())];
        return (
          (open(read).test(last) && unfinished(wait).test(text)) ||
          (open(wait).test(last) && unfinished(read).test(text))
        );
      });
    }));

  it('before it is attached to is shown, and completed', () =>
    whileRunning(['cat'], async (target) => {
      await until(() => state(`/proc/${target.pid}`) === 'S');
      await whileRunning([xtrace, '-p', String(target.pid)], async ({ stderr, ended }) => {
        await until(() => /^read\(0, $/m.test(stderr()));
        target.stdin.write('text');
        await until(() => /^read\(0, "text", \d+\) += 4$/m.test(stderr()));
        target.stdin.end();
        expect(await target.ended).toBe(0);
        expect(await ended).toBe(0);
        expect(lastLine(stderr())).toBe('+++ exited with 0 +++');
      });
    }));

  for (const [answer, result] of [
    ['!', '77'],
    ['c', '-1 ESRCH \\(No such process\\)'],
  ] as const) {
    it(`since seccomp holds it back is shown, once, and then ends with ${result.slice(0, 8)}`, () =>
      whileRunning([xtrace, '-f', '-e', 'trace=getpriority', compileFixture('notified')], async (tracer) => {
        await until(() => /getpriority\(PRIO_PGRP, 2/.test(tracer.stderr()));
        expect(tracer.stderr()).not.toMatch(/= (?:77|-1.*)$/m);
        tracer.stdin.write(answer);
        expect(await tracer.ended).toBe(0);
        expect(tracer.stderr()).toMatch(
          new RegExp(
            `^(?:\\[pid +\\d+\\] )?(?:getpriority\\(PRIO_PGRP, 2|<\\.\\.\\. getpriority resumed>)\\) += ${result}$`,
            'm',
          ),
        );
        expect(tracer.stderr().match(/getpriority\(/g)).toHaveLength(1);
      }));
  }

  it('is shown once, where another tracer stops it before and after', () =>
    whileRunning(['cat'], async (target) => {
      await until(() => state(`/proc/${target.pid}`) === 'S');
      await whileRunning([xtrace, '-p', String(target.pid)], async (ours) => {
        await until(() => /^read\(0, $/m.test(ours.stderr()));
        await whileRunning([STRACE, '-p', String(target.pid)], async (other) => {
          await until(() => /^read\(0, $/m.test(other.stderr()));
          target.stdin.end('text');
          expect(await other.ended).toBe(0);
          expect(await ours.ended).toBe(0);
          // To attach interrupts the call, which is made again.
          const calls = (text: string) =>
            linesOf(text)
              .slice(1)
              .filter((line) => !line.includes('ERESTARTSYS'));
          expect(calls(ours.stderr())).toEqual(calls(other.stderr()));
        });
      });
    }));
});
