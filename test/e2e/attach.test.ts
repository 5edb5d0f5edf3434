import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AttachedRun,
  type Attachment,
  attachBoth,
  isReadingRecords,
  state,
  type Target,
  tracerOf,
  until,
} from '../harness/attach.ts';
import { type Comparison, expectSameLines, traceLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf, normalise } from '../harness/normalise.ts';

const target = (threads = 0) => [compileFixture('target'), String(threads)];
const numbers = (targets: readonly Target[]) => targets.map(({ pid }) => pid);

/** Makes the attachment under both tracers and compares what they wrote and how they ended. */
async function expectSameAttachment(attachment: Attachment, comparison: Comparison = {}): Promise<void> {
  const { strace, xtrace } = (await attachBoth(attachment)) as { strace: AttachedRun; xtrace: AttachedRun };
  const lines = (run: AttachedRun) => {
    const how = { ...comparison, to: 'stderr' as const, known: run.names };
    return traceLines(run, how);
  };
  expect(strace.trace, 'strace attached to nothing').toMatch(/attached|\(/);
  expectSameLines(lines(xtrace), lines(strace), 'trace');
  if (strace.trace !== strace.stderr) {
    const messages = (run: AttachedRun) => normalise(linesOf(run.stderr), { known: run.names });
    expectSameLines(messages(xtrace), messages(strace), 'stderr');
  }
  expect({ status: xtrace.status, signal: xtrace.signal }, 'how the tracer ended').toEqual({
    status: strace.status,
    signal: strace.signal,
  });
}

/** The targets live on, untraced, and still do what they are told. */
async function liveOn(targets: readonly Target[]): Promise<void> {
  for (const { pid, threads, order } of targets) {
    for (const tid of threads) {
      expect(tracerOf(`/proc/${pid}/task/${tid}`)).toBe(0);
      await until(() => state(`/proc/${pid}/task/${tid}`) === 'S');
    }
    await order('o');
  }
}

describe('a process that is attached to', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) {
    it(`is detached from at ${signal} and lives on`, () =>
      expectSameAttachment({
        targets: [target()],
        args: ([one]) => ['-p', String(one?.pid)],
        during: async ([one]) => one?.order('os'),
        signal,
        after: liveOn,
      }));
  }

  it('is told of in a file', () =>
    expectSameAttachment({
      targets: [target()],
      args: ([one]) => ['-o', '{out}', '-p', String(one?.pid)],
      during: async ([one]) => one?.order('o'),
      signal: 'SIGINT',
      after: liveOn,
    }));

  it('may end itself', () =>
    expectSameAttachment({
      targets: [target()],
      args: ([one]) => ['-p', String(one?.pid)],
      during: async ([one]) => one?.lastOrder('x'),
    }));

  it('may be killed', () =>
    expectSameAttachment({
      targets: [target()],
      args: ([one]) => ['-p', String(one?.pid)],
      during: async ([one]) => one?.lastOrder('k'),
    }));

  it('is killed by somebody while it sleeps', () =>
    expectSameAttachment({
      targets: [target()],
      args: ([one]) => ['-p', String(one?.pid)],
      during: async ([one]) => {
        process.kill(one?.pid as number, 'SIGTERM');
      },
    }));

  it('may execute a program', () =>
    expectSameAttachment({
      targets: [target()],
      args: ([one]) => ['-p', String(one?.pid), '-s', '8', '-e', 'trace=execve,open,openat'],
      during: async ([one]) => one?.order('eo'),
      signal: 'SIGINT',
      after: liveOn,
    }));

  it('makes children that are not followed', () =>
    expectSameAttachment({
      targets: [target()],
      args: ([one]) => ['-p', String(one?.pid)],
      during: async ([one]) => one?.order('f'),
      signal: 'SIGINT',
      after: liveOn,
    }));

  it('makes children that are followed', () =>
    expectSameAttachment(
      {
        targets: [target()],
        args: ([one]) => ['-f', '-p', String(one?.pid)],
        during: async ([one]) => one?.order('f'),
        signal: 'SIGINT',
        after: liveOn,
      },
      { by: 'process' },
    ));

  it('may be stopped, and stays so', () =>
    expectSameAttachment({
      targets: [target()],
      before: async ([one]) => {
        process.kill(one?.pid as number, 'SIGSTOP');
        await until(() => state(`/proc/${one?.pid}`) === 'T');
      },
      unattached: true,
      args: ([one]) => ['-p', String(one?.pid)],
      during: async ([one], tracer) => {
        const stoppedByTracer = () =>
          tracerOf(`/proc/${one?.pid}`) !== 0 &&
          state(`/proc/${tracer.pid}`) === 'S' &&
          state(`/proc/${one?.pid}`) === 't';
        await until(() => isReadingRecords(tracer.pid) || stoppedByTracer());
      },
      signal: 'SIGINT',
      after: async ([one]) => {
        await until(() => state(`/proc/${one?.pid}`) === 'T');
        process.kill(one?.pid as number, 'SIGCONT');
        await one?.order('o');
      },
    }));
});

describe('several processes', () => {
  const spellings: Record<string, (pids: number[]) => string[]> = {
    'with -p repeated': (pids) => pids.flatMap((pid) => ['-p', String(pid)]),
    'with -p grown together': (pids) => pids.map((pid) => `-p${pid}`),
    'with commas': (pids) => ['-p', pids.join(',')],
    'with spaces': (pids) => ['-p', pids.join(' ')],
    'with newlines': (pids) => ['-p', pids.join('\n')],
    'with --attach=': (pids) => pids.map((pid) => `--attach=${pid}`),
    'with one twice': (pids) => ['-p', pids.join(','), '-p', String(pids[0])],
  };
  for (const [how, spell] of Object.entries(spellings)) {
    it(`are attached to ${how}`, () =>
      expectSameAttachment(
        {
          targets: [target(), target(), target()],
          args: (targets) => ['-f', ...spell(numbers(targets))],
          during: async (targets) => {
            for (const one of targets) await one.order('of');
          },
          signal: 'SIGINT',
          after: liveOn,
        },
        // xtrace says by whom a process is traced already.
        { by: 'process', also: (line) => line.replace(/ \(process .* traces it already\)$/, '') },
      ));
  }

  it('are attached to beside a command', () =>
    expectSameAttachment(
      {
        targets: [target()],
        args: ([one]) => ['-f', '-p', String(one?.pid), '/bin/sh', '-c', 'read -r line < /dev/null; exit 5'],
        during: async ([one], tracer) => {
          await until(() => tracer.stderr().includes('exited with 5'));
          await one?.order('o');
        },
        signal: 'SIGINT',
        after: liveOn,
      },
      { by: 'process' },
    ));

  it('are told apart in a file, also where they are not followed', () =>
    expectSameAttachment(
      {
        targets: [target(), target()],
        args: (targets) => ['-o', '{out}', '-p', numbers(targets).join()],
        during: async (targets) => {
          for (const one of targets) await one.order('o');
        },
        signal: 'SIGINT',
        after: liveOn,
      },
      { by: 'process' },
    ));

  it('are not told apart in a file where all but one are gone before', () =>
    expectSameAttachment({
      targets: [target()],
      args: ([one]) => ['-o', '{out}', '-p', `4194305,${one?.pid}`],
      during: async ([one]) => one?.order('o'),
      signal: 'SIGINT',
      after: liveOn,
    }));

  it('are told apart in a file from a command', () =>
    expectSameAttachment(
      {
        targets: [target()],
        args: ([one]) => ['-o', '{out}', '-p', String(one?.pid), '/bin/true'],
        during: async ([one]) => one?.lastOrder('x'),
      },
      { by: 'process' },
    ));

  it('may be gone before', () =>
    expectSameAttachment({
      targets: [target()],
      args: ([one]) => ['-p', '4194305', '-p', String(one?.pid)],
      during: async ([one]) => one?.order('o'),
      signal: 'SIGINT',
      after: liveOn,
    }));

  it('may end one after the other', () =>
    expectSameAttachment(
      {
        targets: [target(), target()],
        args: (targets) => ['-p', numbers(targets).join(',')],
        during: async ([one, two]) => {
          one?.lastOrder('x');
          await one?.ended;
          await two?.order('o');
          two?.lastOrder('k');
        },
      },
      { by: 'process' },
    ));
});

describe('a process of several threads', () => {
  it('is attached to with all of them', () =>
    expectSameAttachment(
      {
        targets: [target(4)],
        args: ([one]) => ['-f', '-p', String(one?.pid)],
        during: async ([one]) => one?.order('o'),
        signal: 'SIGINT',
        after: liveOn,
      },
      { by: 'process' },
    ));

  it('ends with all of them', () =>
    expectSameAttachment(
      {
        targets: [target(3)],
        args: ([one]) => ['-f', '-p', String(one?.pid)],
        during: async ([one]) => one?.lastOrder('x'),
      },
      { by: 'process' },
    ));

  it('makes new ones, which are followed', () =>
    expectSameAttachment(
      {
        targets: [target(2)],
        args: ([one]) => ['-f', '-p', String(one?.pid)],
        during: async ([one]) => {
          await one?.order('t');
          await until(() => one?.threads.length === readdirSync(`/proc/${one?.pid}/task`).length);
          await one?.order('o');
        },
        signal: 'SIGTERM',
        after: liveOn,
      },
      { by: 'process' },
    ));

  it('is attached to in a file each', () =>
    expectSameAttachment(
      {
        targets: [target(2), target()],
        args: (targets) => ['-ff', '-o', '{out}', ...numbers(targets).map((pid) => `-p${pid}`)],
        during: async (targets) => {
          for (const one of targets) await one.order('oc');
        },
        signal: 'SIGINT',
        after: liveOn,
      },
      { by: 'process' },
    ));
});
