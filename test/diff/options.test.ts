import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { type Comparison, expectSame, expectSameLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runBoth } from '../harness/run.ts';
import { normaliseSummary } from '../harness/summary.ts';

/** Compares a fixture's run, `files` with what it does to folders and names where none is named. */
function same(options: string[], more: Partial<Comparison> & { fixture?: string; sections?: string[] } = {}) {
  const { fixture = 'files', sections = ['opens', 'stats', 'names', 'folders'], ...rest } = more;
  return expectSame({ options, command: [compileFixture(fixture), ...sections], ...rest });
}

describe('-e trace', () => {
  const sets = [
    'trace=openat',
    'trace=open,openat,close',
    'trace=all',
    'trace=!openat,close',
    'trace=?nosuchcall,openat',
    'trace=/^f?stat',
    'trace=!/at$',
    'trace=%file',
    'trace=file',
    'trace=%desc',
    'trace=desc',
    'trace=%process',
    'trace=process',
    'trace=%memory',
    'trace=memory',
    'trace=%stat',
    'trace=%lstat',
    'trace=%fstat',
    'trace=%statfs',
    'trace=%%stat',
    'trace=%%statfs',
    'trace=%pure',
    'trace=%creds',
    'trace=%clock',
    'trace=!%file',
    'trace=%file,%memory,write',
    'openat,mkdir',
    '!openat',
    'openat@64',
    'openat@32',
  ];
  for (const set of sets) {
    it(set, () => same(['-e', set], { mayBeEmpty: true, mustShow: [/exited with 0/] }));
  }

  it('none', () => same(['-e', 'trace=none']));
  it('none and no exit', () => same(['-e', 'trace=none', '-q', '-q'], { mayBeEmpty: true }));
  it('%net of sockets', () =>
    same(['-e', 'trace=%net'], { fixture: 'network', sections: ['streams', 'locals'] }));
  it('network of sockets', () => same(['-e', 'network'], { fixture: 'network', sections: ['streams'] }));
  it('%ipc of queues', () =>
    same(['-e', '%ipc,set_tid_address'], { fixture: 'ipc', sections: ['messages', 'shared'] }));
  it('%signal of signals', () =>
    same(['-e', '%signal,set_tid_address'], { fixture: 'signals', sections: ['actions', 'masks'] }));
  it('--trace', () => same(['--trace=openat,close']));
  it('an option given twice', () => same(['-e', 'trace=openat', '-e', 'trace=mkdir']));
});

describe('other sets', () => {
  const signals = { fixture: 'signals', sections: ['sending', 'masks'] };
  it('-e signal=none', () => same(['-e', 'signal=none'], signals));
  it('-e signal=USR1', () => same(['-e', 'signal=USR1'], signals));
  it('-e signal=!SIGUSR1', () => same(['-e', 'signal=!SIGUSR1,SIGUSR2'], signals));
  it('-e signal=10', () => same(['-e', 's=10'], signals));
  it('-z', () => same(['-z']));
  it('-Z', () => same(['-Z']));
  it('-e status=failed', () => same(['-e', 'status=failed']));
  it('-e status=successful,detached', () => same(['-e', 'status=successful,detached']));
  it('-e status=unfinished', () => same(['-e', 'status=unfinished']));
  it('-z of a parent', () => same(['-z'], { fixture: 'process', sections: ['creating', 'waiting'] }));
  it('-e abbrev=none', () => same(['-e', 'abbrev=none']));
  it('-e abbrev=stat', () => same(['-e', 'abbrev=stat,newfstatat']));
  it('-e verbose=none', () => same(['-e', 'verbose=none']));
  it('-e verbose=!stat', () => same(['-e', 'verbose=!stat,fstat']));
  it('-e raw=openat', () => same(['-e', 'raw=openat,close']));
  it('-e raw=all', () => same(['-e', 'raw=all', '-e', 'trace=openat,open,lseek'], { sections: ['opens'] }));
  it('-P of a path', () => same(['-P', 'file'], { mayBeEmpty: true }));
});

describe('layout', () => {
  it('-n', () => same(['-n']));
  it('-i', () => same(['-i']));
  it('-i, of a signal that kills in a call that is not shown', () =>
    expectSame({
      options: ['-i', '-e', 'trace=read'],
      command: ['sh', '-c', 'kill -TERM $$'],
      mustShow: [/^\[[0-9a-f]{16}\] --- SIGTERM/m],
      also: (line) => line.replace(/si_pid=\w+/, 'si_pid=PID'),
    }));
  it('-i at signals', () =>
    same(['-i', '-n'], {
      fixture: 'signals',
      sections: ['actions', 'masks', 'sending', 'faults', 'deaths'],
    }));
  it('-i of a 32-bit program', () =>
    expectSame({ options: ['-i'], command: [compileFixture('files', { m32: true }), 'opens', 'names'] }));
  it('-a 0', () => same(['-a', '0'], { width: 0 }));
  it('-a 100', () => same(['-a', '100'], { width: 100 }));
  it('-s 0', () => same(['-s', '0']));
  it('-s 3', () => same(['-s', '3']));
  it('-t', () => same(['-t'], { stamps: '-t' }));
  it('-tt', () => same(['-tt'], { stamps: '-tt' }));
  it('-ttt', () => same(['-ttt'], { stamps: '-ttt' }));
  it('-r', () => same(['-r'], { stamps: '-r' }));
  it('-T', () => same(['-T'], { durations: true }));
  it('-yy', () => same(['-yy']));
  it('-x', () => same(['-x'], { fixture: 'descriptors', sections: ['moving_bytes'] }));
  it('-n of a 32-bit program', () =>
    expectSame({ options: ['-n', '-q'], command: [compileFixture('files', { m32: true }), 'names'] }));
  for (const which of ['non-ascii-chars', 'none', 'all'])
    it(`--strings-in-hex=${which}`, () =>
      same([`--strings-in-hex=${which}`, '-y', '-s', '99'], {
        fixture: 'descriptor-names',
        sections: ['files', 'odd_names'],
      }));
  const digits = [
    ['s', 0],
    ['ms', 3],
    ['us', 6],
    ['ns', 9],
  ] as const;
  for (const [unit, count] of digits) {
    const fraction = count === 0 ? '' : `\\.\\d{${count}}`;
    const stamps: readonly (readonly [options: string[], pattern: string, rest?: string])[] = [
      [[`--absolute-timestamps=${unit}`], `^\\d\\d:\\d\\d:\\d\\d${fraction} `],
      // A whole number before a line would be taken for a pid.
      [[`--timestamps=format:unix,precision:${unit}`], `^\\d{10}${fraction} `],
      [[`--relative-timestamps=${unit}`], `^[ \\d]{6}${fraction} `],
      [['-t', `--relative-timestamps=${unit}`], `^\\d\\d:\\d\\d:\\d\\d \\(\\+[ \\d]{6}${fraction}\\) `],
      [[`--syscall-times=${unit}`], ` <\\d${fraction}>$`],
    ];
    for (const [options, pattern] of stamps) {
      if (pattern === '^\\d{10} ') continue;
      const stamp = new RegExp(pattern);
      it(options.join(' '), () =>
        same(
          options,
          pattern.startsWith('^') ? { stamps: stamp } : { also: (line) => line.replace(stamp, '<time>') },
        ),
      );
    }
  }
  it('-f -y -t -T', () =>
    same(['-f', '-y', '-t', '-T'], {
      fixture: 'process',
      sections: ['creating', 'executing'],
      by: 'process',
      stamps: '-t',
      durations: true,
    }));
  it('-x -s 5 -v', () => same(['-x', '-s', '5', '-v']));
  it('-e quiet=exit', () => same(['-e', 'quiet=exit']));
  it('-qqq', () => same(['-qqq']));
  it('--quiet=all on stderr', () =>
    same(['--quiet=all', '-f'], { to: 'stderr', fixture: 'process', sections: ['waiting'], by: 'process' }));
  it('-f -q on stderr', () =>
    same(['-f', '-q'], { to: 'stderr', fixture: 'process', sections: ['waiting'], by: 'process' }));
  it('-f on stderr', () =>
    same(['-f'], { to: 'stderr', fixture: 'process', sections: ['creating', 'waiting'], by: 'process' }));
});

describe('-c', () => {
  const summarised = async (options: string[], more: Partial<Comparison> = {}) => {
    const command = [compileFixture('files'), 'opens', 'names', 'folders'];
    const { strace, xtrace } = await runBoth({ options, command, ...more });
    const wanted = normaliseSummary(linesOf(strace.trace));
    expectSameLines(normaliseSummary(linesOf(xtrace.trace)), wanted, 'summary');
  };
  it('alone', () => summarised(['-c']));
  it('to stderr', () => summarised(['-c'], { to: 'stderr' }));
  it('-w', () => summarised(['-c', '-w']));
  it('-S name', () => summarised(['-c', '-S', 'name']));
  it('-S calls', () => summarised(['-c', '-S', 'calls']));
  it('-e trace=none', () => summarised(['-c', '-e', 'trace=none']));
  it('-e trace=%file -z', () => summarised(['-c', '-z', '-e', 'trace=%file']));
  it('-U', () => summarised(['-c', '-U', 'name,calls,errors', '-S', 'name']));
  it('-f of several processes', () =>
    summarised(['-c', '-f'], { command: [compileFixture('process'), 'creating', 'executing'] }));
  it('-C', () =>
    same(['-C', '-e', 'trace=mkdir,rmdir'], { also: (line) => line.replace(/^[ \d.]{31}/, '') }));
});

describe('where the trace goes', () => {
  const command = () => [compileFixture('files'), 'names'];
  const given = (options: string[]): Comparison => ({ to: 'options', options, command: command() });
  it('-o FILE', () => expectSame(given(['-o', '{out}'])));
  it('-oFILE', () => expectSame(given(['-o{out}'])));
  it('--output=FILE', () => expectSame(given(['--output={out}'])));
  it('-o |COMMAND', () => expectSame(given(['-o', '|cat >{out}'])));
  it('-o !COMMAND', () => expectSame(given(['-o', '!cat >{out}'])));
  it('-o |COMMAND that fails', () => expectSame(given(['-o', '|cat >{out}; exit 3'])));
  it('-A to a file that is there', () =>
    expectSame({
      ...given(['-A', '-o', '{out}']),
      prepare: (folder) => writeFileSync(join(folder, '..', 'out', 'trace'), 'what was before\n'),
      mustShow: [/^what was before$/m],
    }));
  it('-o to a file that is there', () =>
    expectSame({
      ...given(['-o', '{out}']),
      prepare: (folder) => writeFileSync(join(folder, '..', 'out', 'trace'), 'what was before\n'),
    }));
  it('-ff -o FILE', () =>
    expectSame({ options: ['-ff'], command: [compileFixture('process'), 'creating', 'waiting'] }));
  it('-ff without -o', () =>
    expectSame({
      to: 'stderr',
      options: ['-ff'],
      command: [compileFixture('process'), 'waiting'],
      by: 'process',
    }));
});
