import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { until } from '../harness/attach.ts';
import {
  amount,
  content,
  descendants,
  describeBackends,
  openDescriptors,
  residentMemory,
  threadStates,
} from '../harness/faults.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { type Running, whileRunning } from '../harness/traced.ts';

const PROCESSES = 1000;
const THREADS = 2000;
const CHILDREN = amount(2000, 40_000);
/** What a tracer may keep of a crowd that is gone, in KiB: less than a KiB a child. */
const KEPT = 40 * 1024;

const crowd = (kind: string, count: number) => [compileFixture('crowd'), kind, String(count)];
const trace = ({ folder }: Running) => content(join(folder, 'trace'));
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describeBackends('a crowd', (tracer, backend) => {
  it('of 1000 processes is attached to, and let go as it was', () =>
    whileRunning(crowd('processes', PROCESSES), async ({ pid, stdout, stderr, ended }) => {
      await until(() => stdout() === 'ready\n');
      const all = descendants(pid);
      expect(all).toHaveLength(PROCESSES);
      const options = [
        '-f',
        '-e',
        'trace=getppid',
        '-o',
        'trace',
        ...all.flatMap((one) => ['-p', String(one)]),
      ];
      const duration = await whileRunning([tracer, ...options], async (tracing) => {
        await untilSeldom(() => count(tracing.stderr(), /attached/g) === PROCESSES);
        const seen = () =>
          new Set([...trace(tracing).matchAll(/^(\d+) +getppid\(/gm)].map(([, tid]) => tid)).size;
        await untilSeldom(() => seen() === 2 * PROCESSES);
        const start = performance.now();
        process.kill(tracing.pid, 'SIGINT');
        expect(await tracing.ended).toBe('SIGINT');
        return performance.now() - start;
      });
      console.log(`${PROCESSES} processes through ${backend}: let go in ${Math.round(duration)} ms`);
      for (const one of all)
        expect(threadStates(one)).toEqual({ states: expect.stringMatching(/^[SRD]{2}$/), traced: 0 });
      process.kill(pid, 'SIGTERM');
      expect(await ended, stderr()).toBe(0);
    }));

  it('of 2000 threads is attached to, seen to its end, and no end is missing', () =>
    whileRunning(crowd('threads', THREADS), async ({ pid, stdout, ended }) => {
      await until(() => stdout() === 'ready\n');
      const options = ['-f', '-e', 'trace=getppid,exit_group', '-o', 'trace', '-p', String(pid)];
      await whileRunning([tracer, ...options], async (tracing) => {
        await until(() => /attached with 2001 threads/.test(tracing.stderr()));
        await untilSeldom(() => count(trace(tracing), /getppid\(/g) > 3 * THREADS);
        process.kill(pid, 'SIGTERM');
        expect(await ended).toBe(0);
        // On a machine that is too busy calls are lost, which the status says; ends are not.
        expect([0, 125]).toContain(await tracing.ended);
        expect(count(trace(tracing), /\+\+\+ exited with 0 \+\+\+/g)).toBe(THREADS + 1);
      });
    }));

  it('of short children loses no end and no memory', () =>
    whileRunning(['sleep', '1000'], (other) =>
      // The sleeper keeps xtrace there when all the others are gone.
      whileRunning(
        [
          tracer,
          '-f',
          '-e',
          'trace=exit_group',
          '-o',
          'trace',
          '-p',
          String(other.pid),
          ...crowd('children', CHILDREN),
        ],
        async (tracing) => {
          const gone = () => count(trace(tracing), /\+\+\+ exited with \d+ \+\+\+/g);
          await untilSeldom(() => gone() > CHILDREN / 4);
          const early = residentMemory(tracing.pid);
          const descriptors = openDescriptors(tracing.pid);
          await until(() => tracing.stdout() === 'over\n');
          await untilSeldom(() => gone() === CHILDREN + 1);
          for (let status = 0; status < 128; status++) {
            const wanted = Math.floor((CHILDREN - 1 - status) / 128) + 1 + (status === 0 ? 1 : 0);
            expect(count(trace(tracing), new RegExp(`exited with ${status} `, 'g')), `status ${status}`).toBe(
              wanted,
            );
          }
          await sleep(300);
          const late = residentMemory(tracing.pid);
          console.log(`${CHILDREN} children through ${backend}: ${early} KiB, then ${late} KiB`);
          expect(late - early).toBeLessThan(KEPT);
          expect(openDescriptors(tracing.pid)).toBeLessThanOrEqual(descriptors);
        },
      ),
    ));

  it('of vforks within vforks comes to its end', () => comesToItsEnd('vforks', 30, 30));

  it('of threads that execute programs comes to its end, under one pid', async () => {
    const text = await comesToItsEnd('execs', 50, undefined);
    expect(count(text, /\+\+\+ superseded by execve in pid \d+ \+\+\+/g)).toBe(50);
    expect(count(text, /execve\(.*/g)).toBeGreaterThanOrEqual(51);
  });

  it('of tracees that trace their own children comes to its end', () => comesToItsEnd('tracers', 20, 20));

  it('of tracees that trace their own children, which are not followed, comes to its end', async () => {
    await whileRunning([tracer, '-o', 'trace', ...crowd('tracers', 20)], async (tracing) => {
      expect(await tracing.ended).toBe(0);
      expect(tracing.stdout()).toBe('over\n');
      expect(count(trace(tracing), /ptrace\(PTRACE_SYSCALL, \d+, NULL, 0\) += 0/g)).toBeGreaterThanOrEqual(
        20,
      );
    });
  });

  /** Runs a crowd under xtrace: it must find everything right, and so many children must end in the trace. */
  async function comesToItsEnd(kind: string, size: number, children: number | undefined): Promise<string> {
    return whileRunning([tracer, '-f', '-o', 'trace', ...crowd(kind, size)], async (tracing) => {
      expect(await tracing.ended, tracing.stderr()).toBe(0);
      expect(tracing.stdout()).toBe('over\n');
      const text = trace(tracing);
      if (children !== undefined) expect(count(text, /\+\+\+ exited with \d+ \+\+\+/g)).toBe(children + 1);
      expect(text.trimEnd()).toMatch(/\+\+\+ exited with 0 \+\+\+$/);
      expect(existsSync(`/proc/${tracing.pid}`)).toBe(false);
      return text;
    });
  }
});

/** As `until`, for what it takes long to look at. */
async function untilSeldom(condition: () => boolean): Promise<void> {
  let last = 0;
  let met = false;
  await until(() => {
    if (!met && Date.now() - last > 500) {
      met = condition();
      last = Date.now();
    }
    return met;
  });
}
