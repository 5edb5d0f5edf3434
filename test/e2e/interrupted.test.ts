import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { startTarget } from '../harness/attach.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { runBoth, STRACE, XTRACE } from '../harness/run.ts';

describe('a tracer that gets a signal while its command runs ends as strace does', () => {
  // How long the command sleeps does not matter: it is only there to be ended, or to be waited for.
  const command = (signal: string) => ['sh', '-c', `kill -${signal} $PPID; exec sleep 0.3`];
  for (const options of [
    [],
    ['-f'],
    ['-o', '{out}'],
    ['-I', '1', '-o', '{out}'],
    ['-I', '2'],
    ['-I', '3'],
    ['-I', '4'],
    ['-c'],
  ]) {
    for (const signal of ['INT', 'TERM', 'HUP', 'QUIT', 'PIPE']) {
      it(`SIG${signal} ${options.join(' ')}`, async () => {
        const { strace, xtrace } = await runBoth({ to: 'options', options, command: command(signal) });
        expect([xtrace.status, xtrace.signal]).toEqual([strace.status, strace.signal]);
      });
    }
  }
});

describe('a command that was started', () => {
  it('lives on when xtrace is killed', async () => {
    const script = 'kill -KILL $PPID; sleep 0.1; echo alive';
    const options = ['-f', '-o', '/dev/null'];
    const { stdout, signal } = await execa(XTRACE, [...options, 'sh', '-c', script], { reject: false });
    expect([stdout, signal]).toEqual(['alive', 'SIGKILL']);
  });
});

describe('without the capability', () => {
  // Whoever has no privileges at all may trace an equal: only root can have a process that root may not trace.
  it.runIf(process.getuid?.() === 0)('an error tells what is missing', async () => {
    const target = await startTarget([compileFixture('target')], '/tmp');
    try {
      const drop = ['--bounding-set=-all', '--inh-caps=-all'];
      const attach = (tracer: string) =>
        execa('setpriv', [...drop, tracer, '-p', String(target.pid)], { reject: false });
      const strace = await attach(STRACE);
      const xtrace = await attach(XTRACE);
      const same = strace.stderr.replace(/^strace/, 'xtrace');
      expect(xtrace.stderr.slice(0, same.length)).toBe(same);
      expect(xtrace.stderr).toContain('SYS_PTRACE');
      expect(xtrace.stderr).not.toContain('\n');
      expect(xtrace.exitCode).toBe(strace.exitCode);
    } finally {
      process.kill(target.pid, 'SIGKILL');
    }
  });
});
