import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Comparison, compareRuns } from '../harness/compare.ts';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { type NumberedCalls, readNumberedCalls } from '../harness/numbered.ts';
import { type RunOptions, runIn, STRACE, type TracerRun, tracerWith } from '../harness/run.ts';

interface ThreeRuns {
  strace: TracerRun;
  ptrace: TracerRun;
  ebpf: TracerRun;
}

/** Runs the same command under strace and under xtrace with either backend, in the same place. */
async function runThree(run: RunOptions): Promise<ThreeRuns> {
  return inFolder(async (place) => ({
    strace: await runIn(place, STRACE, 'strace', run),
    ptrace: await runIn(place, tracerWith('ptrace'), 'xtrace', run),
    ebpf: await runIn(place, tracerWith('ebpf'), 'xtrace', run),
  }));
}

async function inFolder<T>(use: (place: string) => Promise<T>): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-three-'));
  try {
    return await use(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Demands equal traces of all three. */
async function expectThreeSame(comparison: Comparison): Promise<void> {
  const { strace, ptrace, ebpf } = await runThree(comparison);
  compareRuns({ strace, xtrace: ptrace }, comparison);
  compareRuns({ strace, xtrace: ebpf }, comparison);
}

describeWithEbpf('strace, and xtrace with either backend, show the same', () => {
  const sections = ['paths', 'buffers', 'structures', 'sockets', 'unbound', 'programs', 'uncached'];
  it.each(
    sections.flatMap((section) => [
      [section, '-f'],
      [section, '-f -yy'],
    ]),
  )('of calls whose memory is not resident: %s %s', (section, options) =>
    expectThreeSame({
      options: options.split(' '),
      command: [compileFixture('cold'), section],
      by: 'process',
      mustShow: [/madvise\(/],
      also: withoutOverwritten,
    }),
  );

  it('of 2,000 children that are forked as fast as can be', () =>
    expectThreeSame({
      options: ['-f'],
      command: [compileFixture('forks'), '2000'],
      by: 'process',
      mustShow: [/lseek\(99, 1999\b/, /exited with 79/],
    }));

  // strace and ptrace take most of a minute for ten times as many, which are below.
  it('of 64 threads that each make 1,000 calls', async () => {
    const runs = await runThree(numbered(64, 1000));
    for (const { trace, stderr, status } of Object.values(runs)) {
      expectAll(readNumberedCalls(trace), 64, 1000);
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
  });
});

describeWithEbpf('64 threads that each make 10,000 calls', () => {
  it.each(['--ring-buffer=256M', '--on-overflow=throttle'])('are shown whole: %s', async (option) => {
    const run = numbered(64, 10_000, [option]);
    const { trace, stderr, status } = await inFolder((place) =>
      runIn(place, tracerWith('ebpf'), 'xtrace', run),
    );
    expectAll(readNumberedCalls(trace), 64, 10_000);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('are counted', async () => {
    const run = numbered(64, 10_000, ['-c']);
    const { trace } = await inFolder((place) => runIn(place, tracerWith('ebpf'), 'xtrace', run));
    expect(trace).toMatch(/ 320000 +lseek$/m);
    expect(trace).toMatch(/ 320000 +write$/m);
    expect(trace).toMatch(/ 640000 +total$/m);
  });
});

/**
 * What the kernel writes over before it returns, and eBPF could not read before that, since it was not resident: lengths of
 * addresses and options, and the time that ppoll was given.
 */
function withoutOverwritten(line: string): string {
  return line.replace(/\[110 => (\d+)\]/, '[$1]').replace(/(?<=ppoll\(.*, 2, \{tv_sec=0, tv_nsec=)1000/, '0');
}

function numbered(threads: number, calls: number, options: readonly string[] = []): RunOptions {
  return {
    options: ['-f', '-q', '-e', 'trace=lseek,write', ...options],
    command: [compileFixture('numbered'), String(threads), String(calls)],
  };
}

/** Each call of each thread is there once, in the thread's order, and nothing else. */
function expectAll({ made, losses, unreturned, wrong }: NumberedCalls, threads: number, calls: number): void {
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(losses).toEqual([]);
  expect(unreturned).toBe(0);
  expect(made.size).toBe(threads);
  for (const [thread, numbers] of made) {
    const isWhole = numbers.length === calls && numbers.every((number, index) => number === index);
    expect(isWhole, `thread ${thread} made all its calls, one after the other`).toBe(true);
  }
}
