import { describe, expect, it } from 'vitest';
import { type Comparison, expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

/** Reads a file, and fails to open another. */
const READS = ['cat', '/etc/debian_version', '/nonexistent'];
const stacks = () => compileFixture('stacks');

/** They are read before there is a backend: through eBPF, which takes longer to begin, one of so many is tried. */
const SHARE = process.env.XTRACE_BACKEND === 'ptrace' ? 1 : 3;

/** How a group of spellings is run: beside what else, on which command, and how its lines are compared. */
interface Group extends Comparison {
  readonly beside?: readonly string[];
}

const COUNTED: Group = { beside: ['-U', 'calls,name', '-S', 'name'] };

/** Every option in each of its spellings, each once under both tracers. */
const GROUPS: readonly (readonly [Group, ...(readonly string[])[]])[] = [
  [
    {},
    ['-a', '10'],
    ['-a10'],
    ['--columns=10'],
    ['--columns', '10'],
    ['-s', '5'],
    ['--string-limit=5'],
    ['-v'],
    ['--no-abbrev'],
    ['-e', 'abbrev=none'],
    ['-e', 'a=!openat'],
    ['--abbrev=none'],
    ['-e', 'verbose=none'],
    ['-e', 'v=none'],
    ['--verbose=none'],
    ['-e', 'raw=openat'],
    ['-e', 'x=read'],
    ['--raw=read,openat'],
    ['-x'],
    ['-xx'],
    ['--strings-in-hex'],
    ['--strings-in-hex=non-ascii'],
    ['-n'],
    ['--syscall-number'],
    ['-i'],
    ['--instruction-pointer'],
    ['-y'],
    ['-yy'],
    ['--decode-fds'],
    ['--decode-fds=all'],
    ['-e', 'decode-fds=path,dev'],
    ['-z'],
    ['--successful-only'],
    ['-Z'],
    ['--failed-only'],
    ['--failing-only'],
    ['-e', 'status=failed,unfinished'],
    ['--status=!failed'],
    ['-e', 'openat'],
    ['-e', 'trace=%file'],
    ['-e', 't=/^read'],
    ['--trace=!openat,read'],
    ['-P', '/etc/debian_version'],
    ['--trace-path=/etc/debian_version'],
    ['-q'],
    ['-qq'],
    ['-qqq'],
    ['--quiet'],
    ['--quiet=all'],
    ['--silent=exit'],
    ['--silence=exit'],
    ['-e', 'quiet=attach,exit'],
    ['-e', 'q=exits'],
    ['-I', '1'],
    ['-I2'],
    ['-I', 'never'],
    ['--interruptible=never_tstp'],
    ['-u', 'nobody'],
    ['--user=nobody'],
  ],
  [
    { to: 'options' },
    ['-o', '{out}'],
    ['--output={out}'],
    ['-A', '-o{out}'],
    ['--output-append-mode', '--output', '{out}'],
  ],
  [{ stamps: '-t' }, ['-t'], ['--absolute-timestamps'], ['--timestamps=time']],
  [{ stamps: '-tt' }, ['-tt'], ['--absolute-timestamps=us'], ['--timestamps=format:time,precision:us']],
  [{ stamps: '-ttt' }, ['-ttt'], ['--absolute-timestamps=unix,us']],
  [{ stamps: '-r' }, ['-r'], ['--relative-timestamps'], ['--relative-timestamps=us']],
  [{ durations: true }, ['-T'], ['--syscall-times'], ['--syscall-times=us']],
  [COUNTED, ['-c'], ['--summary-only'], ['-C'], ['--summary'], ['-cw'], ['-c', '--summary-wall-clock']],
  [COUNTED, ['-c', '-O', '1us'], ['-c', '--summary-syscall-overhead=1us']],
  [
    { beside: ['-c'] },
    ['-U', 'name,calls', '-Sname'],
    ['--summary-columns=calls,errors', '--summary-sort-by=name'],
  ],
  [
    { command: ['env'], beside: ['-e', 'trace=execve'] },
    ['-E', 'ADDED=1'],
    ['--env=ADDED=1'],
    ['-E', 'LANG'],
    ['--env', 'LANG'],
  ],
];

describe('the same as strace in every spelling', () => {
  it.each(
    GROUPS.flatMap(([group, ...spellings]) =>
      spellings.map((words) => [words.join(' '), words, group] as const),
    ).filter((_, index) => index % SHARE === 0),
  )('%s', async (_, words, { beside = [], ...how }) => {
    await expectSame({ command: READS, mayBeEmpty: true, ...how, options: [...beside, ...words] });
  });

  it.each([
    ['-f'],
    ['--follow-forks'],
    ['-b', 'execve', '-f'],
    ['--detach-on=execve', '-f'],
    ['-Y'],
    ['--decode-pids=comm'],
  ])('%s %s %s', async (...words) => {
    const options = [...words, '-e', 'trace=getppid,execve,exit_group'];
    await expectSame({
      options,
      by: 'process',
      signalsApart: true,
      command: [stacks(), 'children'],
      ...(options.some((word) => /^-f|^--follow/.test(word)) ? {} : { also: withoutPid }),
    });
  });

  it.each([['-ff'], ['--follow-forks', '--output-separately']])('%s %s', async (...words) => {
    const options = [...words, '-e', 'trace=getppid,execve,exit_group'];
    const { xtrace } = await expectSame({ options, signalsApart: true, command: [stacks(), 'children'] });
    expect(xtrace.files.size).toBeGreaterThan(2);
  });

  it.each([
    ['-e', 'signal=usr1'],
    ['-e', 's=!SIGUSR1'],
    ['-e', 'signals=none'],
    ['--signal=none'],
    ['--signals=10'],
  ])('%s %s', async (...words) => {
    await expectSame({
      options: [...words, '-e', 'trace=getppid'],
      command: [stacks(), 'calls'],
      also: withoutPid,
    });
  });
});

/** Nothing else tells the number of a signal's sender, and whether it still has a name is a matter of time. */
function withoutPid(line: string): string {
  return line.replace(/si_pid=\w+(<\w+>)?/, 'si_pid=PID');
}
