import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, it } from 'vitest';
import { compileFixture } from '../harness/fixtures.ts';
import { type RunOptions, runIn, type TracerRun, XTRACE } from '../harness/run.ts';
import { eventsIn, type JsonEvent, SCHEMA_PATH } from '../harness/schema.ts';

const place = mkdtempSync(join(tmpdir(), 'xtrace-json-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const xtrace = (run: RunOptions): Promise<TracerRun> => runIn(place, XTRACE, 'xtrace', run);
const sh = (script: string) => ['sh', '-c', script];

/** The calls of one name. */
function calls(events: readonly JsonEvent[], name: string): Record<string, unknown>[] {
  return events.filter(({ syscall }) => syscall === name);
}

describe('--json', () => {
  it('tells everything of a call', async () => {
    const { trace } = await xtrace({ options: ['--json', '-f'], command: sh('cat /nonexistent; exit 3') });
    const events = eventsIn(trace);
    const failed = calls(events, 'openat').find(
      ({ args }) => (args as { pathname: string }).pathname === '/nonexistent',
    );
    expect(failed).toMatchObject({
      event: 'syscall',
      comm: 'cat',
      number: 257,
      abi: 'x86_64',
      args: {
        dirfd: { name: 'AT_FDCWD', value: -100 },
        pathname: '/nonexistent',
        flags: { flags: ['O_RDONLY'], value: 0 },
      },
      ret: -1,
      errno: 'ENOENT',
      errno_number: 2,
      outcome: 'failed',
    });
    expect(failed?.duration).toBeGreaterThan(0);
    const never = calls(events, 'exit_group').at(-1);
    expect(never).toMatchObject({
      args: { status: 3 },
      ret: null,
      duration: null,
      outcome: 'unfinished',
    });
    expect(events.at(-1)).toMatchObject({ event: 'exited', status: 3, comm: 'sh' });
    expect(events.filter(({ event }) => event === 'attached').length).toBeGreaterThan(1);
  });

  it('is as valid with odd names and bytes', async () => {
    const odd = 'printf "\\377\\n\\033\\"" > odd; exec -a x ./"$(printf "a\\377\\n\\"b")"';
    const prepare = 'cp /bin/cat "$(printf "a\\377\\n\\"b")"';
    const { trace } = await xtrace({
      options: ['--json', '-f', '-Y', '-yy'],
      command: ['bash', '-c', `${prepare}; ${odd} odd /nonexistent`],
    });
    const events = eventsIn(trace);
    const name = { base64: Buffer.from('a\xff\n"b', 'latin1').toString('base64') };
    const own = events.filter(({ comm }) => JSON.stringify(comm) === JSON.stringify(name));
    // bash writes line by line.
    expect(calls(events, 'write').map(({ args }) => (args as { buf: unknown }).buf)).toContainEqual({
      base64: Buffer.from('\xff\n', 'latin1').toString('base64'),
    });
    expect(calls(own, 'close').map(({ args }) => args)).toContainEqual({
      fd: { fd: 3, path: expect.stringMatching(/\/odd$/) },
    });
  });

  it('goes among stderr as well, messages included', async () => {
    const { trace } = await xtrace({
      options: ['--json', '-f', '-d', '-P', '/proc/self'],
      command: sh('exec 2>/dev/null; true'),
      to: 'stderr',
    });
    const events = eventsIn(trace);
    expect(events.filter(({ event }) => event === 'message').map(({ text }) => text)).toContain(
      'Requested path "/proc/self" resolved into "/proc/' +
        /"\/proc\/(\d+)"/.exec(trace.replaceAll('\\', ''))?.[1] +
        '"',
    );
  });

  it('into a file for each process', async () => {
    const { files } = await xtrace({
      options: ['--json', '-ff'],
      command: [compileFixture('threads'), 'superseded'],
    });
    const traces = [...files].map(([, text]) => eventsIn(text));
    expect(traces.length).toBeGreaterThan(1);
    const last = traces.find((events) => events.some(({ event }) => event === 'superseded')) ?? [];
    const at = last.findIndex(({ event }) => event === 'superseded');
    const { tid } = last[at] as unknown as { tid: number };
    const after = last.slice(at + 1);
    expect(after.length).toBeGreaterThan(0);
    expect(new Set(after.map((event) => event.tid))).toEqual(new Set([tid]));
  });

  it('into a command', async () => {
    const out = join(place, 'jq');
    await xtrace({
      options: ['--json', '-o', `|jq -r 'select(.event == "syscall") | .syscall' > ${out}`],
      command: ['true'],
      to: 'options',
    });
    expect(readFileSync(out, 'utf8').split('\n')).toContain('execve');
  });

  it('into a pipe that is closed', async () => {
    const result = await execa({
      shell: true,
      reject: false,
    })`${XTRACE} --json -f sh -c "while :; do cat /dev/null; done" 2>&1 >/dev/null | head -n 3`;
    expect(eventsIn(`${result.stdout}\n`)).toHaveLength(3);
  });

  it('with stacks', async () => {
    const { trace } = await xtrace({
      options: ['--json', '-kk', '-e', 'trace=getppid,exit_group'],
      command: [compileFixture('stacks', { dynamic: true }), 'calls'],
    });
    const events = eventsIn(trace);
    const symbols = calls(events, 'getppid').flatMap(({ stack }) =>
      (stack as { symbol?: string }[]).map(({ symbol }) => symbol),
    );
    expect(symbols).toContain('nested');
    const signals = events.filter(({ event }) => event === 'signal');
    expect(signals.length).toBeGreaterThan(0);
    for (const { stack } of signals)
      expect(stack).toContainEqual(expect.objectContaining({ symbol: 'main' }));
    const [exit] = calls(events, 'exit_group');
    expect(exit?.stack).toContainEqual(expect.objectContaining({ symbol: 'exit' }));
  });

  it('sums up', async () => {
    const { trace } = await xtrace({ options: ['--json', '-c'], command: sh('exit 0') });
    const events = eventsIn(trace);
    expect(events).toHaveLength(1);
    const { syscalls, total } = events[0] as unknown as {
      syscalls: { syscall: string; calls: number }[];
      total: { calls: number };
    };
    expect(syscalls.map(({ syscall }) => syscall)).toContain('execve');
    expect(total.calls).toBe(syscalls.reduce((sum, row) => sum + row.calls, 0));
    const both = eventsIn((await xtrace({ options: ['--json', '-C'], command: ['true'] })).trace);
    expect(both.at(-1)?.event).toBe('summary');
    expect(calls(both, 'execve')).toHaveLength(1);
  });

  it('obeys -e', async () => {
    const { trace } = await xtrace({
      options: ['--json', '-e', 'trace=openat', '-Z', '-e', 'signal=none', '-qq'],
      command: sh('cat /nonexistent; kill -USR1 $$'),
    });
    for (const event of eventsIn(trace)) {
      if (event.event === 'attached') continue;
      expect(event).toMatchObject({ event: 'syscall', syscall: 'openat', outcome: 'failed' });
    }
  });

  it('has a schema', async () => {
    const { stdout } = await execa(XTRACE, ['--json-schema']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(SCHEMA_PATH, 'utf8')));
  });
});
