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

describeWithEbpf('xtrace that is killed while it traces', () => {
  it('leaves no program attached, and the process goes on', () =>
    whileRunning([compileFixture('churn')], async ({ pid, stdout, ended }) => {
      await until(() => stdout() === 'ready\n');
      const before = new Set(bpfLinks());
      const random = new Random(3);
      const tracer = [tracerWith('ebpf'), '-f', '-qq', '-o', '/dev/null', '-p', String(pid)];
      const started = performance.now();
      await whileRunning(tracer, (running) => until(() => linksOf(running.pid).length > 0));
      // Before it has attached, and after.
      const longest = Math.ceil(1.5 * (performance.now() - started));
      for (let round = 0; round < ROUNDS; round++) {
        await whileRunning(tracer, async (running) => {
          await sleep(random.below(longest));
          process.kill(running.pid, 'SIGKILL');
          await running.ended;
        });
        const turns = childrenFaults(pid);
        await until(() => childrenFaults(pid) > turns);
        expect(state(`/proc/${pid}`)).not.toMatch(/[tTZ]/);
      }
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
