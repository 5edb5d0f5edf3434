import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { state, until } from '../harness/attach.ts';
import { bpfLinks, heldBpfLinks, linksOf } from '../harness/bpf-links.ts';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { tracerWith } from '../harness/run.ts';
import { whileRunning } from '../harness/traced.ts';
import { Random } from '../property/random.ts';

const ROUNDS = 20;
/** Within which xtrace starts, loads its programs, attaches, and traces for a while; in milliseconds. */
const LONGEST_LIFE = 600;

describeWithEbpf('xtrace that is killed while it traces', () => {
  it('leaves no program attached, and the process goes on', () =>
    whileRunning([compileFixture('churn')], async ({ pid, stdout, ended }) => {
      await until(() => stdout() === 'ready\n');
      const before = new Set(bpfLinks());
      const random = new Random(3);
      let traced = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const args = ['-f', '-qq', '-o', '/dev/null', '-p', String(pid)];
        await whileRunning([tracerWith('ebpf'), ...args], async (tracer) => {
          await sleep(random.below(LONGEST_LIFE));
          if (linksOf(tracer.pid).length > 0) traced++;
          process.kill(tracer.pid, 'SIGKILL');
          await tracer.ended;
        });
        const turns = childrenFaults(pid);
        await until(() => childrenFaults(pid) > turns);
        expect(state(`/proc/${pid}`)).not.toMatch(/[tTZ]/);
      }
      expect(traced, 'rounds that were long enough to attach').toBeGreaterThan(0);
      // The kernel lets go of them a little later; other tests' tracers come and go.
      await until(() => {
        const there = bpfLinks().filter((id) => !before.has(id));
        const held = heldBpfLinks();
        return there.every((id) => held.has(id));
      });
      process.kill(pid, 'SIGTERM');
      expect(await ended).toBe(0);
      expect(stdout()).toBe('ready\nover\n');
    }));
});

/** Page faults of the children that a process has waited for: they grow as it forks and waits (proc(5)). */
function childrenFaults(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[8]);
}
