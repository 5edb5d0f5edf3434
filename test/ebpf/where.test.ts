import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, type TracerRun, tracerWith } from '../harness/run.ts';

/** A buffer that holds a few dozen calls: whatever is told of many more is lost. */
const SMALL = '--ring-buffer=4K';
const CALLS = 50_000;

async function trace(options: readonly string[], command: readonly string[]): Promise<TracerRun> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-where-'));
  try {
    return await runIn(place, tracerWith('ebpf'), 'xtrace', { options: ['-q', ...options], command });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A thread that makes many calls, none of which fails or takes long. */
const many = (options: readonly string[]) =>
  trace([SMALL, ...options], [compileFixture('numbered'), '1', String(CALLS)]);

const lost = ({ trace: text }: TracerRun) => linesOf(text).filter((line) => line.includes(' lost'));

describeWithEbpf('what --where leaves out', () => {
  it('costs room where it is not known in the kernel', async () => {
    expect(lost(await many([])).length).toBeGreaterThan(0);
    expect(lost(await many(['--where', 'ret + 0 < 0'])).length).toBeGreaterThan(0);
  });

  it.each([
    ['errno == "ENOENT"'],
    ['ret < 0 && errno == "EXFULL"'],
    ['duration > duration("10s")'],
    ['comm == "another"'],
    ['comm.matches("^another")'],
    ['comm.contains("other")'],
    ['pid == 1'],
    ['tid == 1'],
    ['syscall == "rmdir"'],
    ['args.pathname == "/nonexistent"'],
    ['args.nothing == 1'],
  ])('costs none where it is: %s', async (expression) => {
    expect(lost(await many(['--where', expression]))).toEqual([]);
  });

  it.each([
    ['comm == "sh"', true],
    ['comm == "s"', false],
    ['comm == "shh"', false],
    ['comm.startsWith("s")', true],
    ['comm.startsWith("h")', false],
    ['comm.contains("h")', true],
    ['comm.contains("hs")', false],
    ['comm.matches("^sh$")', true],
    ['comm.matches("sh$")', true],
  ])('is as without the kernel: %s', async (expression, isMet) => {
    const { trace: text } = await trace(
      ['--where', `${expression} && syscall == "chdir"`],
      ['sh', '-c', 'cd /; cd /nonexistent'],
    );
    expect(linesOf(text).filter((line) => line.startsWith('chdir('))).toHaveLength(isMet ? 2 : 0);
  });

  it.each([
    ['args.path == "/nonexistent"', 1],
    ['args.pathname == "/nonexistent"', 1],
    ['args.path == "/nonexisten"', 0],
    ['args.path == "/nonexistent/"', 0],
    ['args.path == "/"', 1],
    ['args.path.startsWith("/")', 2],
    ['ret == -1', 1],
    ['ret == 0', 1],
    ['ret < 0 || ret == 0', 2],
    ['errno == ""', 1],
    ['errno == "ENOENT" && duration >= duration("1ns")', 1],
  ])('of calls, too: %s', async (expression, count) => {
    const { trace: text } = await trace(
      ['--where', `${expression} && syscall == "chdir"`],
      ['sh', '-c', 'cd /; cd /nonexistent'],
    );
    expect(linesOf(text).filter((line) => line.startsWith('chdir('))).toHaveLength(count);
  });

  it('follows a name that changes', async () => {
    const script = 'cd /; exec /bin/cat /nonexistent';
    const { trace: text } = await trace(['--where', 'comm == "cat"'], ['sh', '-c', script]);
    const lines = linesOf(text);
    expect(lines.filter((line) => /^(?:chdir|execve)\(/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('openat(AT_FDCWD, "/nonexistent"'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('+++ exited with 1 +++');
  });
});
