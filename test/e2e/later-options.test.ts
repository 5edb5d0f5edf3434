import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFixture } from '../harness/fixtures.ts';
import { runIn, type TracerRun, XTRACE } from '../harness/run.ts';

// What strace 6.1 cannot be asked for.

async function run(options: string[], fixture: string, ...sections: string[]): Promise<TracerRun> {
  const place = mkdtempSync(join(tmpdir(), 'xtrace-later-'));
  try {
    return await runIn(place, XTRACE, 'xtrace', { options, command: [compileFixture(fixture), ...sections] });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

describe('options of later versions of strace', () => {
  it.each(['-N', '--arg-names'])('%s', async (option) => {
    const { trace } = await run([option], 'files', 'names', 'opens');
    expect(trace).toMatch(/^mkdir\(pathname="[^"]*", mode=0\d+\) += /m);
    expect(trace).toMatch(/^openat\(dirfd=AT_FDCWD, pathname="[^"]*", flags=O_\S+\) += /m);
    expect(trace).toMatch(/^\+\+\+ exited with 0 \+\+\+$/m);
  });

  it('--arg-names of what is known at return, and of calls with their names', async () => {
    const { trace } = await run(['--arg-names', '-f'], 'dumps', 'bytes');
    expect(trace).toMatch(/^\d+ +read\(fd=8, buf="hello", count=5\) += 5$/m);
    expect(trace).toMatch(/^\d+ +pipe2\(pipefd=\[8, 9\], flags=0\) += 0$/m);
  });

  it('--arg-names of what a call under way does not know yet', async () => {
    const place = mkdtempSync(join(tmpdir(), 'xtrace-later-'));
    const command = ['sh', '-c', 'sleep 0.2 | cat; true'];
    const run = runIn(place, XTRACE, 'xtrace', { options: ['-N', '-f', '-e', 'trace=read,close'], command });
    const { trace } = await run.finally(() => rmSync(place, { recursive: true, force: true }));
    expect(trace).toMatch(/^\d+ +read\(fd=0 <unfinished \.\.\.>$/m);
    expect(trace).toMatch(/^\d+ +<\.\.\. read resumed>, buf="", count=\d+\) += 0$/m);
  });

  it.each([
    ['-c', '-U', 'wall-total,wall-max,total-time,name'],
    ['-C', '--summary-columns=total-wall,max-wall,time-total'],
    ['-c', '-f', '-U', 'wall-total,wall-max,total-time', '-S', 'wall-min', '--where', 'ret == 0'],
  ])('columns of the time by the clock: %s %s %s', async (...options) => {
    const place = mkdtempSync(join(tmpdir(), 'xtrace-later-'));
    const run = runIn(place, XTRACE, 'xtrace', { options, command: ['sleep', '0.2'] });
    const { trace } = await run.finally(() => rmSync(place, { recursive: true, force: true }));
    expect(trace).toMatch(/^ wall-total wall-max +seconds syscall$/m);
    const [, wall, longest, time] = /^ +(\S+) +(\S+) +(\S+) clock_nanosleep$/m.exec(trace) ?? [];
    expect(Number(wall)).toBeGreaterThanOrEqual(0.2);
    expect(longest).toBe(wall);
    expect(Number(time)).toBeLessThan(0.1);
  });

  it.each(['-u', '--user'])('%s of numbers', async (option) => {
    const place = mkdtempSync(join(tmpdir(), 'xtrace-later-'));
    const options = [option, '4321:8765', '-e', 'trace=none'];
    const run = runIn(place, XTRACE, 'xtrace', { options, command: ['id'] });
    const { stdout } = await run.finally(() => rmSync(place, { recursive: true, force: true }));
    expect(stdout).toBe('uid=4321 gid=8765 groups=8765\n');
  });

  it.each(['1:', ':1', '1:x', '-1:1', '4294967295:1', '1 :1'])('-u %s', async (pair) => {
    const { stderr, status } = await run(['-u', pair], 'files');
    expect({ stderr, status }).toEqual({ stderr: `xtrace: Invalid UID:GID pair '${pair}'\n`, status: 1 });
  });

  it('--always-show-pid', async () => {
    const { trace } = await run(['--always-show-pid'], 'files', 'names');
    const lines = trace.split('\n').slice(0, -1);
    const [pid] = lines[0]?.split(' ') ?? [];
    expect(pid).toMatch(/^\d+$/);
    expect(lines.filter((line) => !line.startsWith(`${pid} `))).toEqual([]);
  });

  it('--decode-fds=eventfd,signalfd', async () => {
    const { trace } = await run(['--decode-fds=eventfd,signalfd'], 'descriptor-names', 'anonymous');
    expect(trace).toMatch(
      /^fcntl\(\d+<\{eventfd-count=0x3, eventfd-id=\d+(, eventfd-semaphore=0)?\}>, F_GETFD\) /m,
    );
    expect(trace).toMatch(/^fcntl\(\d+<signalfd:\[USR1\]>, F_GETFD\) /m);
    expect(trace).toMatch(/^pipe2\(\[\d+, \d+\], O_CLOEXEC\) /m);
  });

  it('-e namespace=new', async () => {
    const { trace } = await run(['-f', '-e', 'namespace=new', '-e', 'trace=unshare,fork'], 'namespaces');
    expect(trace).toMatch(/^\d+ +unshare\(CLONE_NEWIPC\|CLONE_NEWNET\) += 0 \(ipc:\[\d+\], net:\[\d+\]\)$/m);
    expect(trace).toMatch(/^\d+ +unshare\(CLONE_FILES\) += 0$/m);
    expect(trace).toMatch(/^\d+ +unshare\(0x10 .*\) += -1 EINVAL \(Invalid argument\)$/m);
  });

  it.each(['--trace-fds=9', '-efd=9,4000'])('%s', async (option) => {
    const { trace } = await run([option], 'dumps', 'buffers');
    expect(trace).toMatch(/^writev\(9, /m);
    expect(trace).toMatch(/^vmsplice\(9, /m);
    const calls = trace.split('\n').filter((line) => /^\w+\(/.test(line));
    expect(calls.filter((line) => !/^\w+\(9, /.test(line))).toEqual([]);
  });
});

describe('--tips', () => {
  it('gives the same advice for the same number, at the end, on stderr', async () => {
    const first = await run(['--tips=id:3'], 'files', 'names');
    const again = await run(['--tips=3,compact'], 'files', 'names');
    expect(first.stderr).toMatch(/^\+-+\+\n(\| .* \|\n)+\+-+\+\n$/);
    expect(again.stderr).toBe(first.stderr);
    expect(first.trace).toMatch(/\+\+\+ exited with 0 \+\+\+\n$/);
  });

  it('gives none where none is wanted', async () =>
    expect((await run(['--tips=none'], 'files', 'names')).stderr).toBe(''));
});
