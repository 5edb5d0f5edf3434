import { describe, expect, it, vi } from 'vitest';
import { compareRuns, differ } from '../../harness/compare.ts';
import { normalise, streams } from '../../harness/normalise.ts';
import type { TracerRun } from '../../harness/run.ts';
import { normaliseSummary } from '../../harness/summary.ts';

// These lines are made up: they are none that were compared with strace's.
vi.mock('../../harness/count-lines.ts', () => ({ countLines: () => {} }));

const run = (trace: string, more: Partial<TracerRun> = {}): TracerRun => ({
  tracer: 'strace',
  trace,
  files: new Map([['', trace]]),
  stdout: '',
  stderr: '',
  status: 0,
  signal: null,
  pid: 1,
  ...more,
});

const compare = (wanted: string, got: string, more: Partial<TracerRun> = {}) =>
  compareRuns({ strace: run(wanted), xtrace: run(got, { tracer: 'xtrace', ...more }) }, {});

const line = 'close(3)                                = 0\n+++ exited with 0 +++\n';

describe('a comparison passes', () => {
  it('for equal traces', () => compare(line, line));
  it('for other pids in the same places', () =>
    compare(
      '70 fork() = 71\n71 getpid() = 71\n'.replace(/^\d+/gm, (pid) => pid.padEnd(5)),
      '80 fork() = 85\n85 getpid() = 85\n'.replace(/^\d+/gm, (pid) => pid.padEnd(5)),
    ));
});

describe('a comparison passes where a process of one run', () => {
  const call = (pid: number, number: number) => `${pid}  prctl(PR_SET_VMA, 0, ${number}, 7) = 0\n`;
  const kill = (pid: number) => `${pid}  kill(${pid}, SIGUSR1) = 0\n`;
  it('has a pid that is a number of something else', () => compare(call(4096, 4096), call(4097, 4096)));
  it('has such a pid, and shows it', () =>
    compare(call(4096, 4096) + kill(4096), call(4097, 4096) + kill(4097)));
});

describe('a comparison fails', () => {
  const fails = (name: string, wanted: string, got: string, more: Partial<TracerRun> = {}) =>
    it(name, () => expect(() => compare(wanted, got, more)).toThrow());
  fails('for an empty trace', line, '');
  fails('for no trace at all under both', '', '');
  fails('for one more line', line, `${line}close(4)                                = 0\n`);
  fails('for a missing line', `close(4)                                = 0\n${line}`, line);
  fails(
    'for a number of something else that is another',
    '4096  prctl(1, 4096) = 0\n',
    '4097  prctl(1, 4098) = 0\n',
  );
  fails('for another argument', line, line.replace('3', '4'));
  fails('for another result', line, line.replace('= 0', '= 1'));
  fails('for another column', line, line.replace(' = 0', '= 0'));
  fails('for a missing newline at the end', line, line.slice(0, -1));
  fails('for another exit status', line, line, { status: 1 });
  fails('for a fatal signal', line, line, { status: null, signal: 'SIGKILL' });
  fails('for something on stderr', line, line, { stderr: 'warning\n' });
  fails('for another stdout', line, line, { stdout: 'output\n' });
  fails(
    'for a pid that is not who it should be',
    '70    fork() = 71\n71    kill(70, SIGTERM) = 0\n',
    '80    fork() = 85\n85    kill(85, SIGTERM) = 0\n',
  );
  fails(
    'for an unpadded pid',
    '70    close(3) = 0\n70    close(4) = 0\n',
    '70 close(3) = 0\n70 close(4) = 0\n',
  );
  fails('for a date that is not the time', ...dates());
});

/** The same moment, once with its date and once with another one. */
function dates(): [string, string] {
  const seconds = Math.floor(Date.now() / 1000);
  const text = (date: Date) =>
    `utime({actime=${seconds} /* ${date.toISOString().slice(0, 19)}+0000 */}) = 0\n${line}`;
  return [text(new Date(seconds * 1000)), text(new Date((seconds - 1) * 1000))];
}

describe('normalise', () => {
  it('tells a column that breaks the rule', () => {
    expect(normalise(['close(3)                                = 0'])).toEqual(['close(3) = 0']);
    expect(normalise(['close(3)                               = 0'])[0]).toMatch(/ {2}= 0$/);
    expect(normalise(['close(3) = 0'], { width: 0 })).toEqual(['close(3) = 0']);
  });

  it('keeps durations and timestamps that are not there missing', () => {
    const how = { stamps: '-t', durations: true, width: 0 } as const;
    expect(normalise(['10:00:00 close(3) = 0 <0.000010>'], how)).toEqual(['<-t> <-T> close(3) = 0']);
    expect(normalise(['close(3) = 0'], how)).toEqual(['close(3) = 0']);
  });

  it('leaves numbers alone that no run makes differ', () => {
    const kept = 'write(3, "x", 12345) = 1';
    expect(normalise([kept], { width: 0 })).toEqual([kept]);
  });

  it('names pipes alike throughout, and unlike ones differently', () => {
    const lines = normalise(
      ['close(3<pipe:[12]>) = 0', 'close(3<pipe:[13]>) = 0', 'close(3<pipe:[12]>) = 0'],
      {
        width: 0,
      },
    );
    expect(lines[0]).toBe(lines[2]);
    expect(lines[0]).not.toBe(lines[1]);
  });
});

describe('streams', () => {
  const interleaved = [
    '10    vfork( <unfinished ...>',
    '11    close(3) = 0',
    '10    <... vfork resumed>) = 11',
    '11    +++ exited with 0 +++',
  ];
  it('gives each process its own lines, joined', () => {
    expect(streams(interleaved, { width: 0 })).toEqual([
      '== P1',
      'vfork() = P1.1',
      '== P1.1',
      'close(3) = 0',
      '+++ exited with 0 +++',
    ]);
  });

  it('does not hide that one resumes another call', () => {
    const wrong = interleaved.map((text) => text.replace('... vfork', '... fork'));
    expect(streams(wrong, { width: 0 })).not.toEqual(streams(interleaved, { width: 0 }));
  });

  it('puts a message before the line that it interrupts', () => {
    expect(streams(['fork(strace: Process 11 attached', ')    = 11'], { width: 10 })).toEqual([
      '== Messages',
      'TRACER: Process P1.1 attached',
      '== P1',
      'fork() = P1.1',
    ]);
  });
});

describe('normaliseSummary', () => {
  const head = '------ ----------- ----------- --------- --------- ----------------';
  it('replaces times in their columns, and nothing else', () => {
    expect(normaliseSummary([' 50.00    0.000010           5         2         1 openat', head])).toEqual([
      '<share> <seconds> <usecs>         2         1 openat',
      head,
    ]);
    expect(normaliseSummary(['50.00    0.000010           5         2         1 openat', head])[0]).toMatch(
      /^50/,
    );
  });
});

describe('differ', () => {
  it('shows what differs, and null for what does not', () => {
    expect(differ(['a'], ['a'])).toBeNull();
    expect(differ(['a', 'x'], ['a', 'y'])).toBe('  a\n- y\n+ x');
  });
});
