import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { state, until } from '../harness/attach.ts';
import { expectSameLines } from '../harness/compare.ts';
import { linesOf, normalise } from '../harness/normalise.ts';
import { STRACE, withoutRandomAddresses, XTRACE } from '../harness/run.ts';

/** How long a tracer that a signal does not end is given to show that it ends after all, in milliseconds. */
const PATIENCE = 700;

/** What came of a command that a tracer in the background traced. */
interface BackgroundRun {
  status: number | undefined;
  stdout: string;
  /** Whether the command is a child of ours, and where the tracer was, which was none. */
  places: {
    child: boolean;
    tracerIsChild: boolean;
    ownGroup: boolean;
    ownSession: boolean;
    together: boolean;
  };
  trace: string[];
}

/** Runs a command that waits for a line; meanwhile looks who is where, and sends the tracer a signal. */
async function run(
  tracer: string,
  options: readonly string[],
  signal?: NodeJS.Signals,
): Promise<BackgroundRun> {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-background-'));
  const out = join(folder, 'trace');
  try {
    const command = ['sh', '-c', 'read line; echo "got $line"; exit 7'];
    const [file, ...args] = withoutRandomAddresses(tracer, ['-o', out, ...options, ...command]);
    const child = execa(file, args, { reject: false, stdin: 'pipe' });
    await until(() => existsSync(out) && readFileSync(out, 'latin1').includes('read(0,'));
    const pid = child.pid as number;
    const tracerPid = processesNaming(out).find((found) => found !== pid) as number;
    const [command_, background] = [pid, tracerPid].map(identity) as [Identity, Identity];
    const places = {
      child: command_.parent === process.pid,
      tracerIsChild: background.parent === pid || background.parent === process.pid,
      ownGroup: background.group === tracerPid,
      ownSession: background.session === tracerPid,
      together: background.group === command_.group,
    };
    if (signal) {
      process.kill(tracerPid, signal);
      const end = Date.now() + PATIENCE;
      while (Date.now() < end && isAlive(tracerPid)) await sleep(10);
    }
    child.stdin.end('a line\n');
    const { exitCode, stdout } = await child;
    await until(() => !isAlive(tracerPid));
    return { status: exitCode, stdout, places, trace: normalise(linesOf(readFileSync(out, 'latin1'))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Identity {
  parent: number;
  group: number;
  session: number;
}

function identity(pid: number): Identity {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const [, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(parent), group: Number(group), session: Number(session) };
}

function processesNaming(path: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(path)
        ? [Number(name)]
        : [];
    } catch {
      return [];
    }
  });
}

function isAlive(pid: number): boolean {
  return !['-', 'Z'].includes(state(`/proc/${pid}`));
}

describe('a tracer in the background', () => {
  it.each([
    ['-D'],
    ['-DD'],
    ['-DDD'],
    ['-D -D'],
    ['--daemonize'],
    ['--daemonized=grandchild'],
    ['--daemonize=pgroup'],
    ['--daemonise=pgrp'],
    ['--daemonize=SESSION'],
    ['-fD'],
    ['--follow-forks -D'],
    ['-qDDa 50'],
    ['-D -I 3'],
    ['-D -E HOME=/ -E LANG'],
    ['-D -u root'],
  ])('is where strace is, and the command where it was called: %s', async (options) => {
    const words = options.split(' ');
    const strace = await run(STRACE, words);
    const xtrace = await run(XTRACE, words);
    expect(strace).toMatchObject({ status: 7, stdout: 'got a line', places: { child: true } });
    expect({ ...xtrace, trace: [] }).toEqual({ ...strace, trace: [] });
    expectSameLines(xtrace.trace, strace.trace, 'trace');
  });

  it.each([
    ['-D', 'SIGTERM'],
    ['-D', 'SIGINT'],
    ['-DDD -I 3', 'SIGTERM'],
    ['-D -I 4', 'SIGHUP'],
    ['-D -I 2', 'SIGTERM'],
    ['-DD -I 2', 'SIGINT'],
    ['-D -f -I waiting', 'SIGHUP'],
    ['-D -I 1', 'SIGTERM'],
  ] as const)('%s: takes %s as strace does, and the command goes on', async (options, signal) => {
    const words = options.split(' ');
    const strace = await run(STRACE, words, signal);
    const xtrace = await run(XTRACE, words, signal);
    expect(strace).toMatchObject({ status: 7, stdout: 'got a line' });
    const saw = ({ trace }: BackgroundRun) => trace.some((line) => line.includes('exited with 7'));
    expect({ ...xtrace, trace: saw(xtrace) }).toEqual({ ...strace, trace: saw(strace) });
  });

  it.each([
    ['-D /nowhere/program'],
    ['-D -o /nowhere/trace true'],
    ['-D -u nobody-at-all true'],
    ['-D -e trace=none false'],
    ['-D -q -e trace=none true'],
    ['-DD -p 2147483647 -e trace=none true'],
    ['-e trace=none env -D'],
    ['-D -b execve -e trace=none true'],
    ['-D -e trace=none /'],
  ])('fails and tells as strace does: %s', async (options) => {
    const runs = [];
    for (const tracer of [STRACE, XTRACE]) {
      const { exitCode, all } = await execa(tracer, options.split(' '), { reject: false, all: true });
      runs.push({ exitCode, lines: linesOf(all).map((line) => line.replaceAll(/strace|xtrace/g, 'TRACER')) });
    }
    const [strace, xtrace] = runs.map(({ exitCode, lines }) => ({ exitCode, lines: normalise(lines) }));
    expect(xtrace).toEqual(strace);
  });
});
