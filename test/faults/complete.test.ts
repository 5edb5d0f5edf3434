import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import split2 from 'split2';
import { expect, it } from 'vitest';
import { until } from '../harness/attach.ts';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { amount, content, describeBackends, processesWith } from '../harness/faults.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { tracerWith } from '../harness/run.ts';
import { whileRunning } from '../harness/traced.ts';

const NUMBERED = ['-f', '-q', '-e', 'trace=lseek,write', '-o', 'trace'];
/** Exit status of runs that write a file which lacks events. */
const EVENTS_LOST = 125;

/** How many numbered calls a trace shows from entry to return, how many events it tells to be lost, and what else there is. */
async function countCalls(path: string) {
  const counts = { whole: 0, lost: 0, unfinished: 0, other: [] as string[] };
  for await (const line of createReadStream(path, 'latin1').pipe(split2())) {
    const lost = /^xtrace: (\d+) events? lost$/.exec(line);
    if (lost) counts.lost += Number(lost[1]);
    else if (line.endsWith(' <unfinished ...>')) counts.unfinished++;
    else if (/^\d+ +(lseek\(|write\(|<\.\.\. (lseek|write) resumed>).*\) += \d+$/.test(line)) counts.whole++;
    else if (line !== '' && !/^\d+ +\+\+\+ exited with 0 \+\+\+$/.test(line)) counts.other.push(line);
  }
  return counts;
}

/** Traces threads that number their calls, to the end. */
function traceNumbered(tracer: string, options: readonly string[], threads: number, calls: number) {
  const command = [
    tracer,
    ...NUMBERED,
    ...options,
    compileFixture('numbered'),
    String(threads),
    String(calls),
  ];
  return whileRunning(command, async ({ ended, folder, stderr }) => {
    const status = await ended;
    return { status, stderr: stderr(), ...(await countCalls(join(folder, 'trace'))) };
  });
}

describeBackends('what is printed', (tracer, backend) => {
  it('and what is told to be lost is all that was made', async () => {
    const threads = 10;
    const calls = backend === 'ptrace' ? amount(1000, 1_000_000) : amount(20_000, 1_000_000);
    const { whole, lost, other, status } = await traceNumbered(tracer, [], threads, calls);
    console.log(`${threads * calls} calls through ${backend}: ${whole} printed, ${lost} lost`);
    expect(other.slice(0, 5)).toEqual([]);
    expect(whole).toBeGreaterThan(0);
    expect(whole + lost).toBe(threads * calls);
    if (backend === 'ptrace') expect(lost).toBe(0);
    expect(status).toBe(lost > 0 ? EVENTS_LOST : 0);
  });

  it('is all that dd does, byte by byte', async () => {
    const bytes = backend === 'ptrace' ? amount(3000, 1_000_000) : amount(300_000, 1_000_000);
    const dd = ['dd', 'if=/dev/zero', 'of=/dev/null', 'bs=1', `count=${bytes}`, 'status=none'];
    await whileRunning([tracer, '-o', 'trace', ...dd], async ({ ended, folder, stderr }) => {
      expect(await ended).toBe(0);
      expect(stderr()).toBe('');
      let copies = 0;
      for await (const line of createReadStream(join(folder, 'trace'), 'latin1').pipe(split2()))
        if (/^(read\(0, "\\0", 1\)|write\(1, "\\0", 1\)) += 1$/.test(line)) copies++;
      expect(copies).toBe(2 * bytes);
    });
  });
});

describeWithEbpf('with --on-overflow=throttle', () => {
  const tracer = tracerWith('ebpf');
  const THROTTLE = '--on-overflow=throttle';

  it('nothing is lost of many threads', async () => {
    const [threads, calls] = [64, amount(10_000, 100_000)];
    const run = await traceNumbered(tracer, [THROTTLE], threads, calls);
    expect(run.other.slice(0, 5)).toEqual([]);
    expect(run).toMatchObject({ whole: threads * calls, lost: 0, status: 0, stderr: '' });
  });

  it('nothing is lost where little has room', async () => {
    const [threads, calls] = [2, amount(20_000, 500_000)];
    const run = await traceNumbered(tracer, [THROTTLE, '--ring-buffer=256K'], threads, calls);
    expect(run.other.slice(0, 5)).toEqual([]);
    expect(run).toMatchObject({ whole: threads * calls, lost: 0, status: 0, stderr: '' });
  });

  it('a parent sees no stop of its child', async () => {
    const command = [
      tracer,
      '-f',
      THROTTLE,
      '--ring-buffer=64K',
      '-o',
      'trace',
      compileFixture('watched'),
      '20000',
    ];
    await whileRunning(command, async ({ ended, stdout }) => {
      expect(await ended).toBe(0);
      expect(stdout()).toBe('stopped 0, continued 0, exited 7\n');
    });
  });

  it('a process runs on freely once xtrace is gone, be that it read nothing any more', async () => {
    const mark = `XTRACE_THROTTLED=${process.pid}`;
    const command = [tracer, '-f', THROTTLE, '--ring-buffer=64K', '-o', 'trace', '-E', mark];
    await whileRunning([...command, compileFixture('numbered'), '1', '900000'], async (running) => {
      await until(() => content(join(running.folder, 'trace')).includes('lseek'));
      process.kill(running.pid, 'SIGSTOP');
      const [pid] = processesWith(mark);
      expect(pid).toBeDefined();
      // At a millisecond a call it would be busy for a quarter of an hour.
      await sleep(300);
      expect(processesWith(mark)).toEqual([pid]);
      process.kill(running.pid, 'SIGKILL');
      await running.ended;
      await until(() => processesWith(mark).length === 0);
    });
  });
});
