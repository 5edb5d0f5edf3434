import { existsSync, mkdtempSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { state, until } from '../harness/attach.ts';
import { content, descendants, describeBackends, threadStates } from '../harness/faults.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { type Running, whileRunning } from '../harness/traced.ts';

const THREADS = 200;
/** A second is what xtrace promises, on a machine that is not busy with tests: this is only to notice that it hangs. */
const GENEROUS = 10_000;

const crowd = (kind: string, count: number) => [compileFixture('crowd'), kind, String(count)];

describeBackends('xtrace that is told to end', (tracer) => {
  /** Attaches to a process, tells xtrace to end, and gives how long it took in milliseconds. */
  async function detach(
    pid: number,
    before: (tracing: Running) => Promise<void> = async () => {},
    signal: NodeJS.Signals = 'SIGINT',
  ): Promise<number> {
    return whileRunning([tracer, '-f', '-o', 'trace', '-p', String(pid)], async (tracing) => {
      await until(() => /attached/.test(tracing.stderr()));
      await before(tracing);
      const start = performance.now();
      process.kill(tracing.pid, signal);
      expect(await tracing.ended).toBe(signal);
      const duration = performance.now() - start;
      console.log(`${expect.getState().currentTestName}: ${Math.round(duration)} ms`);
      expect(duration).toBeLessThan(GENEROUS);
      return duration;
    });
  }

  const untilTraced = (tracing: Running, calls: number) =>
    until(() => content(join(tracing.folder, 'trace')).split('\n').length > calls);

  it('lets go of 200 threads at once', () =>
    whileRunning(crowd('threads', THREADS), async ({ pid, stdout, ended }) => {
      await until(() => stdout() === 'ready\n');
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        await detach(
          pid,
          async (tracing) => {
            await until(() => new RegExp(`attached with ${THREADS + 1} threads`).test(tracing.stderr()));
            await untilTraced(tracing, THREADS);
          },
          signal,
        );
        const { states, traced } = threadStates(pid);
        expect(states).toMatch(new RegExp(`^[SRD]{${THREADS + 1}}$`));
        expect(traced).toBe(0);
      }
      process.kill(pid, 'SIGTERM');
      expect(await ended).toBe(0);
      expect(stdout()).toBe('ready\nover\n');
    }));

  it('leaves threads stopped that job control had stopped', () =>
    whileRunning(crowd('threads', THREADS), async ({ pid, stdout, ended }) => {
      await until(() => stdout() === 'ready\n');
      const allStopped = () => /^T+$/.test(threadStates(pid).states);
      process.kill(pid, 'SIGSTOP');
      await until(allStopped);
      // Stopped before xtrace came; and when it is killed; and stopped while it is there.
      for (const signal of ['SIGINT', 'SIGKILL'] as const) {
        await detach(pid, (tracing) => untilTraced(tracing, 1), signal);
        await until(allStopped);
      }
      process.kill(pid, 'SIGCONT');
      await until(() => /^[SRD]+$/.test(threadStates(pid).states));
      await detach(pid, async (tracing) => {
        await untilTraced(tracing, THREADS);
        process.kill(pid, 'SIGSTOP');
        await until(() => /stopped by SIGSTOP/.test(content(join(tracing.folder, 'trace'))));
        await until(() => /^[tT]+$/.test(threadStates(pid).states));
      });
      await until(allStopped);
      process.kill(pid, 'SIGCONT');
      await until(() => /^[SRD]+$/.test(threadStates(pid).states));
      process.kill(pid, 'SIGTERM');
      expect(await ended).toBe(0);
    }));

  it('does not wait for the parent of a vfork, which cannot stop', () =>
    whileRunning([compileFixture('vforking'), '1000'], async ({ pid, stdout, ended }) => {
      await until(() => state(`/proc/${pid}`) === 'D');
      await detach(pid);
      expect(threadStates(pid)).toEqual({ states: 'D', traced: 0 });
      for (const child of descendants(pid)) process.kill(child, 'SIGKILL');
      expect(await ended).toBe(0);
      expect(stdout()).toMatch(/over\n$/);
    }));

  it.runIf(canMountFuse())('does not wait for a thread in uninterruptible sleep', () =>
    whileRunning([compileFixture('unanswered'), '3'], async ({ stdin, stdout, ended }) => {
      await until(() => stdout().endsWith('\n'));
      const pid = Number(/^ready (\d+)$/m.exec(stdout())?.[1]);
      const isAsleep = () => threadStates(pid).states === 'DSSS';
      // It falls asleep while it is traced, and sleeps already when xtrace comes.
      await detach(pid, async (tracing) => {
        await untilTraced(tracing, 4);
        process.kill(pid, 'SIGUSR1');
        await until(() => state(`/proc/${pid}`) === 'D');
      });
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
        await detach(pid, (tracing) => untilTraced(tracing, 4), signal);
        expect(threadStates(pid).traced).toBe(0);
        await until(isAsleep);
      }
      stdin.write('x');
      expect(await ended).toBe(0);
      expect(stdout()).toBe(`ready ${pid}\nover\n`);
    }),
  );

  describe.each(Object.entries(freezers()))('by %s', (_kind, group) => {
    it('does not wait for a process that is frozen', () =>
      whileRunning(crowd('threads', 8), async ({ pid, stdout, ended }) => {
        await until(() => stdout() === 'ready\n');
        const frozen = mkdtempSync(join(group.folder, 'xtrace-'));
        try {
          writeFileSync(join(frozen, 'cgroup.procs'), String(pid));
          for (const signal of ['SIGINT', 'SIGKILL'] as const) {
            await detach(
              pid,
              async (tracing) => {
                await untilTraced(tracing, 16);
                writeFileSync(join(frozen, group.file), group.freeze);
                // A process that stands still in a stop of ours cannot freeze, and need not.
                await sleep(300);
              },
              signal,
            );
            writeFileSync(join(frozen, group.file), group.thaw);
            await until(() => /^[SRD]+$/.test(threadStates(pid).states) && threadStates(pid).traced === 0);
          }
          process.kill(pid, 'SIGTERM');
          expect(await ended).toBe(0);
        } finally {
          writeFileSync(join(frozen, group.file), group.thaw);
          if (state(`/proc/${pid}`) !== '-') process.kill(pid, 'SIGKILL');
          await ended;
          await until(() => readFileSync(join(frozen, 'cgroup.procs'), 'latin1') === '');
          rmdirSync(frozen);
        }
      }));
  });
});

/** Whether a file system can be mounted whose daemon is a test's own (fuse(4)). */
function canMountFuse(): boolean {
  return process.getuid?.() === 0 && existsSync('/dev/fuse');
}

interface Freezer {
  folder: string;
  file: string;
  freeze: string;
  thaw: string;
}

/** The control groups of this machine that can freeze processes, where we may make some (cgroups(7)). */
function freezers(): Record<string, Freezer> {
  const found: Record<string, Freezer> = {};
  for (const line of content('/proc/mounts').split('\n')) {
    const [, folder = '', type = '', options = ''] = line.split(' ');
    if (type === 'cgroup2' && mayMakeGroups(folder))
      found['cgroup v2'] = { folder, file: 'cgroup.freeze', freeze: '1', thaw: '0' };
    if (type === 'cgroup' && options.split(',').includes('freezer') && mayMakeGroups(folder))
      found['cgroup v1'] = { folder, file: 'freezer.state', freeze: 'FROZEN', thaw: 'THAWED' };
  }
  return found;
}

function mayMakeGroups(folder: string): boolean {
  try {
    rmdirSync(mkdtempSync(join(folder, 'xtrace-')));
    return true;
  } catch {
    return false;
  }
}
