import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf } from '../harness/normalise.ts';
import { type RunOptions, runIn, type TracerRun, XTRACE } from '../harness/run.ts';
import { eventsIn } from '../harness/schema.ts';

const place = mkdtempSync(join(tmpdir(), 'xtrace-where-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const xtrace = (run: RunOptions): Promise<TracerRun> => runIn(place, XTRACE, 'xtrace', run);

const SCRIPT = [
  'cat /etc/hostname /nonexistent',
  'sleep 0.3',
  'exec 3</etc/hostname',
  'kill -USR1 $$',
  'kill -TERM $$',
].join('\n');
const COMMAND = ['bash', '-c', `trap : USR1\n${SCRIPT}`];

/** The lines that are printed under a condition, without pids. */
async function lines(...options: string[]): Promise<string[]> {
  const { trace } = await xtrace({ options: ['-f', '-a', '1', ...options], command: COMMAND });
  return linesOf(trace).map((line) => line.replace(/^\d+ +/, ''));
}

const nameOf = (line: string) => line.slice(0, line.indexOf('('));

describe('--where', () => {
  it('prints the calls for which it holds, each whole', async () => {
    expect(await lines('--where', 'ret > 0 && args.pathname == "/etc/hostname"')).toEqual([
      'openat(AT_FDCWD, "/etc/hostname", O_RDONLY) = 3',
      'openat(AT_FDCWD, "/etc/hostname", O_RDONLY) = 3',
    ]);
  });

  it.each([
    ['errno == "ENOENT"', '-e', 'status=failed'],
    ['errno == "ENOENT" && args.pathname == "/nonexistent"', '-e', 'trace=openat'],
    ['errno == "ENOENT" && comm.matches("^cat$") && args.pathname.startsWith("/none")', '-e', 'trace=%file'],
  ])('%s', async (expression, ...options) => {
    const chosen = await lines('--where', expression);
    const others = (await lines(...options)).filter((line) => / = -1 ENOENT /.test(line));
    const wanted = expression.includes('none') ? others.filter((line) => line.includes('"/none')) : others;
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.sort()).toEqual(wanted.sort());
  });

  it('of processes, by name', async () => {
    const { trace } = await xtrace({
      options: ['-f', '--json', '--where', 'comm == "cat"'],
      command: COMMAND,
    });
    const events = eventsIn(trace);
    expect(events.length).toBeGreaterThan(10);
    expect(new Set(events.map(({ comm }) => comm))).toEqual(new Set(['cat']));
    expect(events.at(-1)).toMatchObject({ event: 'exited', status: 1 });
  });

  it('of other events', async () => {
    expect(await lines('--where', 'signal == "SIGTERM"')).toEqual([
      expect.stringMatching(/^--- SIGTERM \{si_signo=SIGTERM, si_code=SI_USER, /),
      '+++ killed by SIGTERM +++',
    ]);
    expect(await lines('--where', 'event == "exited" && status == 1')).toEqual(['+++ exited with 1 +++']);
  });

  it('counts what it holds for', async () => {
    const summary = await lines('-c', '-U', 'calls,name', '--where', 'errno == "ENOENT" && comm == "cat"');
    const told = await lines('--where', 'errno == "ENOENT" && comm == "cat"');
    expect(summary.at(-1)).toMatch(new RegExp(`^ *${told.length} total$`));
  });

  it('takes several, and all must hold', async () => {
    const chosen = await lines('--where', 'comm == "cat"', '--where', 'syscall == "write"');
    expect(chosen.length).toBeGreaterThan(0);
    for (const line of chosen) expect(line).toMatch(/^write\(/);
  });

  it('tells of a mistake, and where it is', async () => {
    const { stderr, status, trace } = await xtrace({
      options: ['--where', 'pid == 1 && errno == 2'],
      command: ['true'],
    });
    expect({ stderr, status, trace }).toEqual({
      stderr:
        'xtrace: --where: no such overload: string == int, at character 13\n  pid == 1 && errno == 2\n              ^\n',
      status: 1,
      trace: '',
    });
  });
});

describe('--duration', () => {
  it('prints the calls that took longer', async () => {
    const long = await lines('--duration', '250');
    expect(long.filter((line) => line.startsWith('clock_nanosleep('))).toHaveLength(1);
    const same = await lines('--where', 'duration > duration("250ms")');
    expect(long.map(nameOf).sort()).toEqual(same.map(nameOf).sort());
    expect(long.length).toBeLessThan(5);
  });
});
