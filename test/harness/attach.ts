import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import split2 from 'split2';
import {
  type BothRuns,
  STRACE,
  type TracerRun,
  testEnvironment,
  withoutRandomAddresses,
  XTRACE,
} from './run.ts';

/** A process to attach to. It runs on its own, and answers what it is told to do (`test/fixtures/target.c`). */
export interface Target {
  pid: number;
  /** All its threads, the first one first. */
  threads: number[];
  /** Tells it what to do and waits for its answer. */
  order(what: string): Promise<void>;
  /** Tells it what to do that it will not survive. */
  lastOrder(what: string): void;
  /** When it has ended: its exit status, or the name of the signal that killed it. */
  ended: Promise<number | string>;
}

/** A tracer that is at work. */
export interface RunningTracer {
  pid: number;
  /** What it has written to its stderr so far. */
  stderr(): string;
}

/** What is done with targets and a tracer. */
export interface Attachment {
  /** The commands of the targets. */
  targets: readonly (readonly string[])[];
  /** The tracer's arguments, given the targets. */
  args: (targets: readonly Target[]) => readonly string[];
  /** Before the tracer is started. */
  before?: (targets: readonly Target[]) => Promise<void>;
  /** While it is attached to all of them (or, `unattached`, as soon as it was started). */
  during?: (targets: readonly Target[], tracer: RunningTracer) => Promise<void>;
  /** The tracer attaches to nothing: do not wait until it has. */
  unattached?: boolean;
  /** What ends the tracer. Default: nothing but its targets' end. */
  signal?: NodeJS.Signals;
  /** After it has ended. */
  after?: (targets: readonly Target[]) => Promise<void>;
}

/** The same with strace and xtrace, each with fresh targets. Also gives names for the targets' pids. */
export async function attachBoth(attachment: Attachment): Promise<BothRuns> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-attach-'));
  try {
    return {
      strace: await attach('strace', STRACE, attachment, place),
      xtrace: await attach('xtrace', XTRACE, attachment, place),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The names of targets and their threads in normalised lines: `T1`, `T1.1`, `T2`, ... */
export type AttachedRun = TracerRun & { names: Map<number, string> };

async function attach(
  tracer: TracerRun['tracer'],
  program: string,
  how: Attachment,
  place: string,
): Promise<AttachedRun> {
  const targets: Target[] = [];
  let pid = 0;
  try {
    for (const command of how.targets) targets.push(await startTarget(command, place));
    await how.before?.(targets);
    const names = new Map(
      targets.flatMap((target, i) =>
        target.threads.map((tid, j): [number, string] => [tid, j === 0 ? `T${i + 1}` : `T${i + 1}.${j}`]),
      ),
    );
    const threads = targets.flatMap((target) =>
      target.threads.map((tid) => `/proc/${target.pid}/task/${tid}`),
    );
    const slept = threads.map(switches);
    const work = join(place, 'work');
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work);
    const paths = [join(place, 'stdout'), join(place, 'stderr')];
    const out = paths.map((path) => openSync(path, 'w')) as [3, 4];
    const [file, ...rest] = withoutRandomAddresses(
      program,
      how.args(targets).map((argument) => argument.replaceAll('{out}', join(work, 'trace'))),
    );
    const child = execa(file, rest, {
      cwd: work,
      env: testEnvironment(work),
      extendEnv: false,
      stdin: 'ignore',
      stdout: out[0],
      stderr: out[1],
      buffer: false,
      reject: false,
    });
    pid = child.pid as number;
    let running = true;
    child.then(() => {
      running = false;
    });
    if (!how.unattached) {
      await until(
        () =>
          !running ||
          isReadingRecords(pid) ||
          threads.every((thread, i) => attached(thread, slept[i] as number)),
      );
    }
    await how.during?.(targets, { pid, stderr: () => read(paths[1] as string) });
    if (how.signal !== undefined) process.kill(pid, how.signal);
    const result = await child;
    for (const fd of out) closeSync(fd);
    await how.after?.(targets);
    const stderr = readFileSync(paths[1] as string, 'latin1');
    const files = new Map(
      readdirSync(work).map((name) => [name.replace(/^trace/, ''), readFileSync(join(work, name), 'latin1')]),
    );
    return {
      tracer,
      trace: files.get('') ?? stderr,
      files,
      stdout: readFileSync(paths[0] as string, 'latin1'),
      stderr,
      status: result.exitCode ?? null,
      signal: result.signal ?? null,
      pid,
      names,
    };
  } finally {
    for (const target of targets) killQuietly(target.pid);
    await Promise.all(targets.map((target) => target.ended));
  }
}

/** Starts a target and waits until it is ready and all its threads sleep. */
export async function startTarget(command: readonly string[], folder: string): Promise<Target> {
  const [file, ...rest] = ['setarch', '-R', ...command] as [string, ...string[]];
  const child = execa(file, rest, {
    cwd: folder,
    env: testEnvironment(folder),
    extendEnv: false,
    stdin: 'pipe',
    stdout: 'pipe',
    stderr: 'ignore',
    buffer: false,
    reject: false,
  });
  const pid = child.pid as number;
  const said: string[] = [];
  child.stdout
    .setEncoding('latin1')
    .pipe(split2())
    .on('data', (line: string) => said.push(line));
  child.stdin.on('error', () => {});
  let gone = false;
  const ended = child.then((result) => {
    gone = true;
    return result.signal ?? result.exitCode ?? -1;
  });
  const answer = async (count: number) => {
    await until(() => gone || said.length >= count);
    if (said.length < count)
      throw new Error(`the target ended with ${await ended}; it said:\n${said.join('\n')}`);
  };
  await answer(1);
  const threads = readdirSync(`/proc/${pid}/task`)
    .map(Number)
    .sort((a, b) => a - b);
  await until(() => threads.every((tid) => state(`/proc/${pid}/task/${tid}`) === 'S'));
  return {
    pid,
    threads,
    ended,
    async order(what) {
      const count = said.length + what.length;
      child.stdin.write(what);
      await answer(count);
      await until(() => gone || state(`/proc/${pid}`) === 'S');
    },
    lastOrder(what) {
      child.stdin.write(what);
    },
  };
}

/**
 * Waits for a condition, patiently: how long it takes is no part of any test. Gives up a little before the test's own time
 * is over, so that what the test has started is still ended.
 */
export async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let delay = 2; !condition(); delay = Math.min(delay * 2, 50)) {
    if (performance.now() > end) throw new Error(`in vain waited for ${condition}`);
    await sleep(delay);
  }
}

/** In milliseconds. */
const PATIENCE = 100_000;

/** A thread's or process's state letter (proc(5)), `-` where it is gone. `folder` is below /proc. */
export function state(folder: string): string {
  const stat = read(`${folder}/stat`);
  return stat === '' ? '-' : (stat[stat.lastIndexOf(')') + 2] as string);
}

/** The pid of a thread's tracer, 0 where there is none. */
export function tracerOf(folder: string): number {
  return Number(/^TracerPid:\s*(\d+)/m.exec(read(`${folder}/status`))?.[1] ?? 0);
}

/** Whether a thread was taken by a tracer, went through its stops, and sleeps again. */
function attached(thread: string, before: number): boolean {
  return tracerOf(thread) !== 0 && switches(thread) > before && state(thread) === 'S';
}

/**
 * Whether a tracer has attached without ptrace, which its targets do not show: it is then in epoll_wait (232 on x86-64,
 * asm/unistd_64.h; Node's own loop uses epoll_pwait).
 */
export function isReadingRecords(tracer: number): boolean {
  return read(`/proc/${tracer}/syscall`).startsWith('232 ');
}

function switches(thread: string): number {
  return Number(/^voluntary_ctxt_switches:\s*(\d+)/m.exec(read(`${thread}/status`))?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
