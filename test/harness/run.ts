import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { compileFixture } from './fixtures.ts';

/** The tracer that serves as the measure. */
export const STRACE = 'strace';
/** The tracer under test, with the backend that `XTRACE_BACKEND` names; `XTRACE_BIN` names another tracer. */
export const XTRACE = process.env.XTRACE_BIN ?? tracerWith(process.env.XTRACE_BACKEND);

/** How a traced command is run. */
export interface RunOptions {
  /** The tracer's options; `{out}` in one of them stands for the path of an output file. */
  options?: readonly string[];
  /** The command with its arguments; none for a tracer that only attaches or fails. */
  command?: readonly string[];
  /** Where the tracer writes: `-o FILE` is put before the options (default), where the options say, or its stderr. */
  to?: 'file' | 'options' | 'stderr';
  /** Fills the fresh working folder before each of the two runs. */
  prepare?: (folder: string) => void | Promise<void>;
  /** More environment for tracer and command; the rest of it is fixed and small. */
  env?: Record<string, string>;
  /** A command that the tracer is started through, for instance `['prlimit', '--nofile=256']`. */
  through?: readonly string[];
  /** What the command reads as its stdin. Default: `/dev/null`. */
  stdin?: string;
  /** What is done beside the command while it runs in its working folder. */
  during?: (folder: string) => Promise<void>;
  /** Where the tracer's and the command's stderr goes instead of a file that is read afterwards. */
  stderrPath?: string;
}

/** What came of a run. */
export interface TracerRun {
  tracer: 'strace' | 'xtrace';
  /** The trace: the content of the output file, or of stderr when the tracer writes there. */
  trace: string;
  /** All files whose names begin with the output file's (`-ff`), by what follows that name. */
  files: Map<string, string>;
  stdout: string;
  stderr: string;
  /** Exit status, null after a fatal signal. */
  status: number | null;
  /** Name of the fatal signal, null after an exit. */
  signal: string | null;
  /** The tracer's own pid. */
  pid: number;
}

/** The same run under both tracers. */
export interface BothRuns {
  strace: TracerRun;
  xtrace: TracerRun;
}

/** xtrace with a backend; its own choice where none is named. */
export function tracerWith(backend: string | undefined): string {
  const xtrace = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'bin', 'xtrace');
  if (backend === undefined) return xtrace;
  return compileFixture('launcher', { strings: { PROGRAM: xtrace, OPTION: `--backend=${backend}` } });
}

const ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C',
  TZ: 'UTC',
};

/**
 * Runs the same command under strace and under xtrace, one after the other, in the same place: a working folder of
 * the same path, filled anew, the same environment, stdio on plain files, and addresses not randomised
 * (personality(2)), so that also addresses are comparable.
 */
export async function runBoth(run: RunOptions): Promise<BothRuns> {
  return inPlace(async (place) => {
    const strace = await runIn(place, STRACE, 'strace', run);
    const xtrace = await runIn(place, XTRACE, 'xtrace', run);
    return { strace, xtrace };
  });
}

/** Runs a command under xtrace alone, as `runBoth` does. */
export function runXtrace(run: RunOptions): Promise<TracerRun> {
  return inPlace((place) => runIn(place, XTRACE, 'xtrace', run));
}

/** Gives a task a folder that is there as long as it takes. */
async function inPlace<T>(task: (place: string) => Promise<T>): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-test-'));
  try {
    return await task(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The argument list that starts a tracer as `runBoth` does: its own program with addresses not randomised. */
export function withoutRandomAddresses(tracer: string, args: readonly string[]): [string, ...string[]] {
  return ['setarch', '-R', tracer, ...args];
}

/** The environment that tracers and commands get. */
export function testEnvironment(folder: string, more: Record<string, string> = {}): Record<string, string> {
  return { ...ENVIRONMENT, HOME: folder, ...more };
}

/** Runs a command under one tracer: `place` is the folder that the working folder and the outputs are made in. */
export async function runIn(
  place: string,
  program: string,
  tracer: TracerRun['tracer'],
  run: RunOptions,
): Promise<TracerRun> {
  const work = join(place, 'work');
  const outputs = join(place, 'out');
  for (const folder of [work, outputs]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  await run.prepare?.(work);
  const out = join(outputs, 'trace');
  const options = (run.options ?? []).map((option) => option.replaceAll('{out}', out));
  const to = run.to ?? 'file';
  const args = [...(to === 'file' ? ['-o', out] : []), ...options, ...(run.command ?? [])];
  const [file, ...rest] = [...(run.through ?? []), ...withoutRandomAddresses(program, args)];
  const stdoutPath = join(place, 'stdout');
  const stderrPath = run.stderrPath ?? join(place, 'stderr');
  const stdio = [
    openSync(run.stdin ?? '/dev/null', 'r'),
    openSync(stdoutPath, 'w'),
    openSync(stderrPath, 'w'),
    // The types of execa know descriptors from 3 to 9 only.
  ] as [3, 4, 5];
  try {
    const child = execa(file as string, rest, {
      cwd: work,
      env: testEnvironment(work, run.env),
      extendEnv: false,
      // Descriptors as they are: plain files, which nothing of execa stands between.
      stdin: stdio[0],
      stdout: stdio[1],
      stderr: stdio[2],
      buffer: false,
      reject: false,
    });
    const pid = child.pid as number;
    await run.during?.(work);
    const result = await child;
    const stderr = run.stderrPath === undefined ? readFileSync(stderrPath, 'latin1') : '';
    const files = outputFiles(outputs);
    return {
      tracer,
      trace: to === 'stderr' ? stderr : (files.get('') ?? ''),
      files,
      stdout: readFileSync(stdoutPath, 'latin1'),
      stderr,
      status: result.exitCode ?? null,
      signal: result.signal ?? null,
      pid,
    };
  } finally {
    for (const fd of stdio) closeSync(fd);
  }
}

/** In the order in which they were made: that of the command comes first. */
function outputFiles(folder: string): Map<string, string> {
  const made = (name: string) => statSync(join(folder, name), { bigint: true }).birthtimeNs;
  const names = readdirSync(folder).sort((a, b) => Number(made(a) - made(b)));
  return new Map(
    names.map((name) => [name.replace(/^trace/, ''), readFileSync(join(folder, name), 'latin1')]),
  );
}
