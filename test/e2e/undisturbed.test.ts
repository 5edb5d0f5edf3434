import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../harness/attach.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { XTRACE } from '../harness/run.ts';

describe('a process that was attached to', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xtrace-undisturbed-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  afterEach(() => {
    for (const target of started.splice(0)) target.kill('SIGKILL');
  });

  it('gets every signal, however often it is attached to and let go', async () => {
    const target = await start('busy');
    const storm = spawn(compileFixture('storm'), [String(target.pid), '6000'], { stdio: 'ignore' });
    const sent = once(storm, 'exit');
    for (let round = 0; round < 5; round++) {
      const lines = await attachFor(200, target, 'SIGINT');
      expect(lines).toMatch(/getppid\(/);
      expect(statesOf(target)).not.toMatch(/[tT]/);
    }
    await sent;
    expect(await outputAtEnd(target)).toBe('6000\n');
  });

  it('may start threads and processes all the while', async () => {
    const target = await start('churn');
    for (let round = 0; round < 4; round++) {
      const lines = await attachFor(300, target, 'SIGTERM');
      expect(lines).toMatch(/clone/);
      expect(statesOf(target)).not.toMatch(/[tT]/);
    }
    expect(await outputAtEnd(target)).toBe('over\n');
  });

  it('lives on when xtrace is killed', async () => {
    const target = await start('churn');
    await attachFor(300, target, 'SIGKILL');
    await wait(50);
    expect(readFileSync(`/proc/${target.pid}/status`, 'latin1')).toMatch(/^TracerPid:\t0$/m);
    expect(statesOf(target)).not.toMatch(/[tT]/);
    expect(await outputAtEnd(target)).toBe('over\n');
  });

  it('is let go although it waits in vfork', async () => {
    const target = await start('vforking', '1000');
    const children = () => readFileSync(`/proc/${target.pid}/task/${target.pid}/children`, 'latin1').trim();
    await until(() => children() !== '');
    const child = Number(children());
    await attachFor(100, target, 'SIGINT', ['-p', String(child)]);
    process.kill(child, 'SIGTERM');
    expect(await outputAtEnd(target, 0)).toBe('over\n');
  });

  it('stays stopped, and goes on when it is told to', async () => {
    const target = await start('busy');
    target.kill('SIGSTOP');
    await wait(50);
    expect(await attachFor(300, target, 'SIGINT')).toMatch(/--- stopped by SIGSTOP ---/);
    expect(statesOf(target)).toMatch(/^T+$/);
    target.kill('SIGCONT');
    await wait(50);
    expect(statesOf(target)).not.toMatch(/[tT]/);
    expect(await outputAtEnd(target)).toBe('0\n');
  });

  /** Traces for some milliseconds, then ends xtrace by a signal; gives the lines. */
  async function attachFor(
    duration: number,
    target: ChildProcess,
    signal: NodeJS.Signals,
    more: readonly string[] = [],
  ): Promise<string> {
    const path = join(folder, 'lines');
    const args = ['-f', '-o', path, '-p', String(target.pid), ...more];
    const tracer = spawn(XTRACE, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(tracer, 'exit');
    await once(tracer.stderr as NonNullable<typeof tracer.stderr>, 'data');
    await wait(duration);
    tracer.kill(signal);
    expect(await ended).toEqual([null, signal]);
    return readFileSync(path, 'latin1');
  }
});

/** Those of the test that runs: what is left of them where it fails is ended. */
const started: ChildProcess[] = [];

/** Starts a fixture and waits until it says that it is ready. */
async function start(name: string, ...args: string[]): Promise<ChildProcess> {
  const target = spawn(compileFixture(name), args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(target);
  await once(target.stdout as NonNullable<typeof target.stdout>, 'data');
  return target;
}

async function outputAtEnd(target: ChildProcess, signal: NodeJS.Signals | 0 = 'SIGTERM'): Promise<string> {
  let text = '';
  target.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  target.kill(signal);
  await once(target, 'close');
  return text;
}

/** The states of a process's threads, a letter each (proc(5)). */
function statesOf(target: ChildProcess): string {
  return readdirSync(`/proc/${target.pid}/task`)
    .map((tid) => stateOf(`/proc/${target.pid}/task/${tid}/stat`))
    .join('');
}

function stateOf(path: string): string {
  try {
    return readFileSync(path, 'latin1')
      .replace(/^.*\) /s, '')
      .charAt(0);
  } catch {
    return '';
  }
}
