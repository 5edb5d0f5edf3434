import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { until } from '../harness/attach.ts';
import { amount, content, descendants, describeBackends, pickRoot } from '../harness/faults.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { whileRunning } from '../harness/traced.ts';
import { Random } from '../property/random.ts';

const ROUNDS = amount(10, 300);
/** From before xtrace attaches to well after, in milliseconds. */
const LONGEST_LIFE = 500;
const REUSES = amount(200, 5000);
const FAMILY = 20;

const crowd = (kind: string, count: number) => [compileFixture('crowd'), kind, String(count)];
/** A command in a pid namespace of its own. */
const apart = (command: readonly string[]) => ['unshare', '--pid', '--fork', '--mount-proc', ...command];

describeBackends('xtrace comes to its end, and tells all ends,', (tracer) => {
  it('when what it attaches to is killed meanwhile', async () => {
    const random = new Random(11);
    for (let round = 0; round < ROUNDS; round++) {
      await whileRunning(crowd('threads', 16), async ({ pid, stdout, ended }) => {
        await until(() => stdout() === 'ready\n');
        await whileRunning([tracer, '-f', '-o', 'trace', '-p', String(pid)], async (tracing) => {
          await sleep(random.below(LONGEST_LIFE));
          process.kill(pid, 'SIGKILL');
          expect(await ended).toBe('SIGKILL');
          // The first thread's end is the process's.
          expect([0, 1]).toContain(await tracing.ended);
          const lines = linesOf(content(join(tracing.folder, 'trace')));
          const attached = /attached with (\d+) threads/.exec(tracing.stderr())?.[1];
          const ends = lines.filter((line) => /\+\+\+ killed by SIGKILL \+\+\+$/.test(line));
          if (attached !== undefined) expect(ends.length).toBe(Number(attached));
        });
      });
    }
  });

  pickRoot(it)('when a pid is used again at once', () =>
    whileRunning(
      apart([tracer, '-f', '-o', 'trace', '-e', 'trace=lseek', ...crowd('reuse', REUSES)]),
      async (tracing) => {
        expect(await tracing.ended, tracing.stderr()).toBe(0);
        expect(tracing.stdout()).toBe('over\n');
        const lines = linesOf(content(join(tracing.folder, 'trace'))).map((line) => line.replace(/ +/g, ' '));
        const [tid] = /^\d+/.exec(lines.find((line) => line.includes('lseek(-1, 0,')) ?? '') ?? [];
        const told = lines
          .filter((line) => line.startsWith(`${tid} `))
          .map((line) => line.slice((tid?.length ?? 0) + 1));
        const made = Array.from({ length: REUSES }, (_, index) => [
          `lseek(-1, ${index}, SEEK_SET) = -1 EBADF (Bad file descriptor)`,
          `+++ exited with ${index & 127} +++`,
        ]).flat();
        expect(told).toEqual(made);
      },
    ),
  );

  pickRoot(it)('when the first process of a pid namespace ends, and all others with it', () =>
    whileRunning([tracer, '-f', '-o', 'trace', ...apart(crowd('init', FAMILY))], async (tracing) => {
      expect(await tracing.ended, tracing.stderr()).toBe(5);
      const text = content(join(tracing.folder, 'trace'));
      expect(text.match(/\+\+\+ killed by SIGKILL \+\+\+/g)).toHaveLength(2 * FAMILY);
      expect(text.match(/\+\+\+ exited with 5 \+\+\+/g)).toHaveLength(2);
    }),
  );

  pickRoot(it)('when the first process of a pid namespace is killed while it is traced from outside', () =>
    whileRunning(apart(crowd('processes', FAMILY)), async (other) => {
      await until(() => other.stdout() === 'ready\n');
      const [init, ...others] = descendants(other.pid) as [number, ...number[]];
      await whileRunning(
        [tracer, '-f', '-o', 'trace', ...[init, ...others].flatMap((pid) => ['-p', String(pid)])],
        async (tracing) => {
          await until(() => tracing.stderr().match(/attached/g)?.length === FAMILY + 1);
          await until(() => /getppid/.test(content(join(tracing.folder, 'trace'))));
          process.kill(init, 'SIGKILL');
          await tracing.ended;
          const text = content(join(tracing.folder, 'trace'));
          expect(text.match(/\+\+\+ killed by SIGKILL \+\+\+/g)).toHaveLength(2 * FAMILY + 1);
        },
      );
    }),
  );
});
