import { createReadStream, renameSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import split2 from 'split2';
import { expect, it } from 'vitest';
import { whileAnswering } from '../harness/answering.ts';
import { until } from '../harness/attach.ts';
import { amount, content, describeBackends, openDescriptors, residentMemory } from '../harness/faults.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { whileRunning } from '../harness/traced.ts';

/** Seconds. */
const DURATION = amount(8, 3600);
const BETWEEN_ROTATIONS = amount(2, 60);
/** Most that xtrace may have grown, in KiB, from the first quarter of the time to its end. */
const GROWTH = 40 * 1024;
/** Most that the time of a line may move against the clock, in microseconds, between the beginning and the end. */
const DRIFT = 250_000;

describeBackends('a busy server that is traced for long', (tracer, backend) => {
  it('makes xtrace neither grow nor keep descriptors nor lose the time, while its file is rotated', () =>
    whileAnswering((server) =>
      whileRunning([compileFixture('clock')], async (clock) => {
        await until(() => clock.stdout() === 'ready\n');
        const pids = ['-p', String(server.pid), '-p', String(clock.pid)];
        await whileRunning([tracer, '-f', '-qq', '-ttt', '-A', '-o', 'trace', ...pids], async (tracing) => {
          const trace = join(tracing.folder, 'trace');
          await until(() => content(trace).includes('lseek(-1, '));
          const memory: number[] = [];
          const descriptors: number[] = [];
          const offsets: number[] = [];
          const start = Date.now();
          let file = trace;
          for (let rotation = 1; Date.now() - start < DURATION * 1000; rotation++) {
            const next = start + Math.min(rotation * BETWEEN_ROTATIONS, DURATION) * 1000;
            for (; Date.now() < next; await sleep(500)) {
              memory.push(residentMemory(tracing.pid));
              descriptors.push(openDescriptors(tracing.pid));
            }
            // As logrotate(8) does it, both ways: another name, and a copy that leaves the file empty.
            offsets.push(...(await offsetsIn(file)));
            truncateSync(file);
            renameSync(file, `${trace}.${rotation}`);
            file = `${trace}.${rotation}`;
            await server.goesOn(50);
          }
          process.kill(tracing.pid, 'SIGINT');
          expect(await tracing.ended).toBe('SIGINT');
          const quarter = Math.ceil(memory.length / 4);
          const early = Math.max(...memory.slice(0, quarter));
          const late = Math.max(...memory.slice(-quarter));
          const [first, last] = [median(offsets.slice(0, 100)), median(offsets.slice(-100))];
          console.log(
            `${DURATION} s through ${backend}: ${early} KiB, then ${late} KiB; ${Math.max(...descriptors)} descriptors; ` +
              `lines ${first} us after the call, then ${last} us; ${offsets.length} calls looked at`,
          );
          expect(late - early).toBeLessThan(GROWTH);
          expect(Math.max(...descriptors.slice(-quarter))).toBeLessThanOrEqual(
            Math.max(...descriptors.slice(0, quarter)),
          );
          expect(offsets.length).toBeGreaterThan(5 * DURATION);
          expect(Math.abs(last - first)).toBeLessThan(DRIFT);
        });
      }),
    ));
});

/** How much later than the call the time of its line is, in microseconds, for each call of the clock's in a file. */
async function offsetsIn(path: string): Promise<number[]> {
  const found: number[] = [];
  const { size } = statSync(path);
  if (size === 0) return found;
  // What comes while this is read is for the next time: it could have no end.
  const text = createReadStream(path, { encoding: 'latin1', end: size - 1 });
  for await (const line of text.pipe(split2())) {
    const [, time, moment] = /^\d+ +(\d+\.\d+) lseek\(-1, (\d+),/.exec(line) ?? [];
    if (time !== undefined) found.push(Number(time) * 1e6 - Number(moment));
  }
  return found;
}

function median(numbers: readonly number[]): number {
  return Math.round([...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN);
}
