import { cpSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { untilUndisturbed, whileAnswering } from '../harness/answering.ts';
import { until } from '../harness/attach.ts';
import { abandonedBpfObjects, bpfObjects } from '../harness/bpf-objects.ts';
import { amount, content, describeBackends, processesWith } from '../harness/faults.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { whileInstalled } from '../harness/installation.ts';
import { whileRunning } from '../harness/traced.ts';
import { Random } from '../property/random.ts';

const ROUNDS = amount(12, 200);
/** From before xtrace is loaded to well within its work, in milliseconds. */
const LONGEST_LIFE = 900;

describeBackends('xtrace that is killed at a random moment', (tracer, backend) => {
  it('leaves a server that it attached to as it was, and nothing in the kernel or in files', () =>
    whileAnswering(async ({ pid, goesOn }) => {
      const before = bpfObjects();
      const random = new Random(backend === 'ptrace' ? 5 : 6);
      for (let round = 0; round < ROUNDS; round++) {
        const command = [
          tracer,
          '-f',
          '-qq',
          ...(round % 3 === 0 ? ['-c'] : []),
          '-o',
          'trace',
          '-p',
          String(pid),
        ];
        await whileRunning(command, async (running) => {
          await sleep(random.below(LONGEST_LIFE));
          process.kill(running.pid, 'SIGKILL');
          await running.ended;
          expect(readdirSync(running.folder).filter((name) => !/^(trace|stdout|stderr)$/.test(name))).toEqual(
            [],
          );
        });
        await untilUndisturbed(pid);
        await goesOn();
      }
      await until(() => abandonedBpfObjects(before).length === 0);
    }));

  it('takes a command with it that has not begun, and no other', async () => {
    const before = bpfObjects();
    const random = new Random(7);
    for (let round = 0; round < ROUNDS; round++) {
      const mark = `XTRACE_ROUND=${process.pid}.${backend}.${round}`;
      const command = [tracer, '-f', '-qq', '-o', 'trace', compileFixture('churn')];
      await whileRunning(['env', mark, ...command], async (running) => {
        await sleep(random.below(LONGEST_LIFE));
        process.kill(running.pid, 'SIGKILL');
        await running.ended;
        // Whatever waited for the command's turn goes; a command that has begun works on, and ends as it would have.
        await until(() => processesWith(mark).every((pid) => isChurning(pid)) && leaders(mark).length <= 1);
        for (const pid of leaders(mark)) {
          await untilUndisturbed(pid);
          await until(() => running.stdout().startsWith('ready\n'));
          process.kill(pid, 'SIGTERM');
          await until(() => running.stdout() === 'ready\nover\n');
        }
        await until(() => processesWith(mark).length === 0);
      });
    }
    await until(() => abandonedBpfObjects(before).length === 0);
  });
});

describe('the cache that makes xtrace start faster', () => {
  it('is whole or not there when xtrace is killed while it is made, and what is left of it goes with the next start', () =>
    whileInstalled(async (folder) => {
      const run = (...through: string[]) =>
        execa(through[0] ?? join(folder, 'bin/xtrace'), [...through.slice(1), '--version'], {
          reject: false,
        });
      const caches = () => readdirSync(join(folder, 'dist')).filter((name) => name.includes('.cache'));
      const random = new Random(8);
      for (let round = 0; round < amount(8, 100); round++) {
        for (const name of caches()) if (name.endsWith('.cache')) unlinkSync(join(folder, 'dist', name));
        // How long a run takes is the machine's matter: somewhere in its last part the cache is written.
        await run('timeout', '--signal=KILL', `0.${100 + random.below(150)}`, join(folder, 'bin/xtrace'));
      }
      expect((await run()).stdout).toMatch(/^xtrace /);
      expect((await run()).stdout).toMatch(/^xtrace /);
      expect(caches()).toEqual([expect.stringMatching(/\.cache$/)]);
    }));

  it('loses what a killed start left of it', () =>
    whileInstalled(async (folder) => {
      const xtrace = join(folder, 'bin/xtrace');
      await execa(xtrace, ['--version']);
      const [cache] = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'));
      const path = join(folder, 'dist', cache as string);
      // Of a process that is gone, and of one that lives.
      for (const pid of [4_194_305, process.pid]) cpSync(path, `${path}.${pid}`);
      unlinkSync(path);
      await execa(xtrace, ['--version']);
      const left = readdirSync(join(folder, 'dist')).filter((name) => name.includes('.cache'));
      expect(left.sort()).toEqual([cache, `${cache}.${process.pid}`]);
    }));
});

describeBackends('the cache that a run leaves which traced', (_, backend) => {
  it('is of use to the next', () =>
    whileInstalled(async (folder) => {
      const run = () =>
        execa(join(folder, 'bin/xtrace'), [`--backend=${backend}`, '-o', '/dev/null', 'true']);
      await run();
      const [cache] = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'));
      const made = statSync(join(folder, 'dist', cache as string));
      await run();
      // Otherwise it would have been made anew.
      expect(statSync(join(folder, 'dist', cache as string)).ino).toBe(made.ino);
    }));
});

/** Whether a process has become the command. */
function isChurning(pid: number): boolean {
  return content(`/proc/${pid}/cmdline`).startsWith(compileFixture('churn'));
}

/** The processes that are the command itself, and no child of it. */
function leaders(mark: string): number[] {
  const all = processesWith(mark).filter(isChurning);
  return all.filter((pid) => {
    const parent = parentOf(pid);
    // A child may have ended meanwhile.
    return parent !== undefined && !all.includes(parent);
  });
}

function parentOf(pid: number): number | undefined {
  const parent = /^PPid:\t(\d+)/m.exec(content(`/proc/${pid}/status`))?.[1];
  return parent === undefined ? undefined : Number(parent);
}
