import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { execa } from 'execa';
import { testEnvironment } from './run.ts';

/** A program that runs beside the test: a tracer with its command, or what a tracer attaches to. */
export interface Running {
  pid: number;
  /** A folder of its own, in which it runs. */
  folder: string;
  /** Its stdin: a pipe that is open until the test ends it. */
  stdin: Writable;
  stdout(): string;
  stderr(): string;
  /** When it has ended: its exit status, or the name of the signal that killed it. */
  ended: Promise<number | string>;
}

/** Starts a program, and kills it when the function is done with it. */
export async function whileRunning<T>(
  [file, ...args]: readonly string[],
  use: (running: Running) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-running-'));
  const paths = [join(folder, 'stdout'), join(folder, 'stderr')] as const;
  const out = paths.map((path) => openSync(path, 'w')) as [3, 4];
  const child = execa(file as string, args, {
    cwd: folder,
    env: testEnvironment(folder),
    extendEnv: false,
    stdin: 'pipe',
    stdout: out[0],
    stderr: out[1],
    buffer: false,
    reject: false,
  });
  child.stdin.on('error', () => {});
  const ended = child.then((result) => result.signal ?? result.exitCode ?? -1);
  try {
    return await use({
      pid: child.pid as number,
      folder,
      stdin: child.stdin,
      stdout: () => readFileSync(paths[0], 'latin1'),
      stderr: () => readFileSync(paths[1], 'latin1'),
      ended,
    });
  } finally {
    child.stdin.end();
    child.kill('SIGKILL');
    await ended;
    for (const fd of out) closeSync(fd);
    rmSync(folder, { recursive: true, force: true });
  }
}
