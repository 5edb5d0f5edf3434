import { describe, it } from 'vitest';
import { type Comparison, expectSame, expectSameLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runBoth } from '../harness/run.ts';
import { normaliseSummary } from '../harness/summary.ts';

const INJECTED = /\(INJECTED(: args)?(, retval)?\)/;
const DELAYED = /\(DELAYED\)/;

/** Options, a section of the fixture, and what the trace must show. */
type Row = readonly [options: string, section: string, mustShow: RegExp, more?: Partial<Comparison>];

const inThreads: Partial<Comparison> = { by: 'process' };

const ROWS: readonly Row[] = [
  ['-e inject=chdir:error=EPERM', 'chdirs', INJECTED],
  ['-e inject=chdir:error=4095', 'chdirs', INJECTED],
  ['-e inject=chdir:error=eio:when=3', 'chdirs', INJECTED],
  ['-e inject=chdir:error=EIO:when=3+', 'chdirs', INJECTED],
  ['-e inject=chdir:error=EIO:when=2+3', 'chdirs', INJECTED],
  ['-e inject=chdir:error=EIO:when=2..4', 'chdirs', INJECTED],
  ['-e inject=chdir:error=EIO:when=2..6+', 'chdirs', INJECTED],
  ['-e inject=chdir:error=EIO:when=2..6+3', 'chdirs', INJECTED],
  ['-e inject=chdir:error=EIO:when=65535', 'chdirs', /ENOENT/],
  ['-e inject=chdir:error=EIO:when=1:when=2', 'chdirs', INJECTED],
  ['--inject=chdir:retval=0:when=2', 'chdirs', INJECTED],
  ['--inject=chdir:retval=-5', 'chdirs', INJECTED],
  ['--inject=chdir:retval=0x123456789a', 'chdirs', INJECTED],
  ['-e inject=chdir:error=EIO:when=1 -e inject=chdir:error=EPERM:when=2', 'chdirs', INJECTED],
  ['-e inject=all:error=EIO:when=1 -e inject=chdir:retval=7', 'chdirs', INJECTED],
  ['-e inject=%file:error=EACCES', 'chdirs', INJECTED],
  ['-e inject=/^chd:error=EACCES', 'chdirs', INJECTED],
  ['-e inject=!write,exit_group:error=EACCES:when=5', 'chdirs', INJECTED],
  ['-e inject=80@64:error=EACCES', 'chdirs', INJECTED],
  ['-e fault=chdir', 'chdirs', INJECTED],
  ['-e fault=chdir:error=EBUSY:when=2', 'chdirs', INJECTED],
  ['--fault=chdir:syscall=getpid', 'chdirs', /chdir/],
  ['-e inject=chdir:syscall=getpid:error=EBUSY', 'chdirs', INJECTED],
  ['-e inject=chdir:syscall=getuid:delay_enter=1', 'chdirs', DELAYED],
  ['-e inject=getppid,umask,dup:error=ERESTARTSYS', 'numbers', INJECTED],
  ['-e inject=getppid,umask,dup,mmap:retval=-1:when=1', 'numbers', INJECTED],
  ['-e inject=umask,mmap:retval=12345:when=1+1', 'numbers', INJECTED],
  ['-e trace=getppid,umask -e inject=umask,dup:error=EIO', 'numbers', INJECTED],
  ['-e trace=none -e inject=chdir:error=EPERM', 'chdirs', /exited/],
  ['-P /nowhere/2 -P /nowhere/5 -e inject=chdir:error=EPERM:when=2', 'chdirs', INJECTED],
  ['-z -e inject=chdir:retval=0:when=2', 'chdirs', INJECTED],
  ['-Z -e inject=chdir:retval=0:when=2', 'chdirs', /ENOENT/],
  ['-n -e raw=chdir -e inject=chdir:retval=77', 'chdirs', INJECTED],
  [
    '-a 80 -e trace=chdir -e inject=chdir:error=EIO:delay_exit=1:poke_exit=@arg1=41',
    'chdirs',
    INJECTED,
    { width: 80 },
  ],
  ['-e trace=write -e inject=write:poke_enter=@arg2=5a5a:when=2', 'memory', INJECTED],
  ['-e trace=read,write -e inject=read:poke_exit=@arg2=5a5a', 'memory', INJECTED],
  ['-e trace=read,write -e inject=read:poke_enter=@arg2=5a5a:poke_exit=@arg2=41', 'memory', INJECTED],
  ['-e trace=read,write -e inject=read:poke_exit=@arg2=5a5a:retval=4', 'memory', INJECTED],
  ['-e trace=read,write -e inject=read:poke_exit=@arg2=5a5a:error=5', 'memory', INJECTED],
  ['-e trace=read,write -e inject=read:poke_exit=@arg7=5a5a,@arg4=42', 'memory', /read/],
  ['-e trace=read,write -e inject=read:poke_enter=@arg1=2f74,@arg2=43,@arg3=44', 'memory', INJECTED],
  ['-e trace=read,write -e inject=read:poke_exit=,', 'memory', /read/],
  ['-e trace=chdir -e inject=chdir:poke_enter=@arg1=2f746d7000', 'deadly', /chdir\("\/tmp"\)/],
  ['-e trace=read,write -e inject=read:poke_exit=@arg2=41:delay_exit=10:signal=SIGWINCH', 'memory', DELAYED],
  ['-e trace=chdir,poll -e inject=chdir:signal=USR1', 'signals', /SI_KERNEL/],
  ['-e trace=chdir,poll -e inject=chdir:signal=USR1:error=EIO', 'signals', INJECTED],
  ['-e trace=chdir,poll -e signal=none -e inject=chdir:signal=10', 'signals', /chdir/],
  ['-e inject=poll:signal=USR1', 'signals', /ERESTART_RESTARTBLOCK/],
  ['-e inject=chdir:signal=KILL', 'deadly', /killed/],
  ['-e inject=chdir:signal=TERM', 'deadly', /killed/],
  ['-e inject=mkdir:signal=SEGV:error=5', 'deadly', /killed/],
  ['-e inject=exit_group:error=EIO:when=1', 'deadly', INJECTED],
  ['-e inject=exit_group:delay_enter=20ms', 'deadly', /exit_group/],
  ['-T -e trace=chdir -e inject=chdir:delay_enter=60ms:when=2', 'delays', DELAYED, { durations: true }],
  ['-T -e trace=chdir -e inject=chdir:delay_exit=60000:when=2', 'delays', DELAYED, { durations: true }],
  [
    '-r -e trace=chdir -e inject=chdir:delay_exit=60000us:delay_enter=.06s:error=5:when=2',
    'delays',
    DELAYED,
    { stamps: '-r' },
  ],
  ['-f -e trace=chdir -e inject=chdir:error=EIO:when=2..5+2', 'children', INJECTED, inThreads],
  ['-f -e trace=chdir -e inject=chdir:error=EIO:delay_exit=1ms:when=2..5+2', 'threads', INJECTED, inThreads],
  ['-f -e trace=chdir,execve -e inject=chdir:error=EIO:when=2..5+2', 'executes', INJECTED, inThreads],
  ['-f -e trace=execve -e inject=execve:error=EIO', 'executes', INJECTED, inThreads],
  ['-f -e trace=execve -e inject=execve:retval=0:when=2', 'executes', /exited/, inThreads],
  ['-f -e trace=clone,fork,vfork -e inject=clone:error=EAGAIN', 'children', INJECTED, inThreads],
  ['-ff -e trace=chdir -e inject=chdir:error=EIO:when=2', 'children', INJECTED, { by: 'process' }],
  ['-e trace=chdir -e inject=chdir:error=EIO:when=2', 'entries', INJECTED],
  ['-e trace=chdir -e inject=chdir@32:retval=0x123456789:when=2', 'entries', INJECTED],
  ['-e trace=chdir -e inject=chdir@64:retval=0x1ffffffff:when=2+', 'entries', INJECTED],
  ['-e trace=chdir -e inject=chdir:syscall=getuid:retval=3', 'entries', INJECTED],
];

const ROWS_32: readonly Row[] = [
  ['-e inject=chdir:error=EPERM:when=2+2', 'chdirs', INJECTED],
  ['-e inject=chdir:retval=-5', 'chdirs', INJECTED],
  ['-e inject=chdir:syscall=getuid:retval=5', 'chdirs', INJECTED],
  ['-e inject=getppid,umask,dup,mmap2:retval=-1:when=1', 'numbers', INJECTED],
  ['-e trace=chdir,poll -e inject=chdir:signal=USR1:error=EIO', 'signals', INJECTED],
  ['-e trace=read,write -e inject=read:poke_exit=@arg2=5a5a,@arg6=41', 'memory', INJECTED],
  ['-e trace=read,write -e inject=read:poke_exit=@arg2=5a5a:retval=-4097', 'memory', INJECTED],
  ['-f -e trace=chdir -e inject=chdir:error=EIO:when=2..5+2', 'children', INJECTED, inThreads],
];

async function same([options, section, mustShow, more]: Row, m32: boolean): Promise<void> {
  const command = [compileFixture('tamper', { m32 }), section];
  await expectSame({
    options: options.split(' '),
    command,
    mustShow: more?.by && options.startsWith('-ff') ? [] : [mustShow],
    ...more,
  });
}

// Whatever is tampered with is traced through ptrace: once is enough.
describe.skipIf(process.env.XTRACE_BACKEND === 'auto')('tampering', () => {
  it.each(ROWS.map((row) => [row[0], row[1], row] as const))('%s: %s', (_, __, row) => same(row, false));
  it.each(ROWS_32.map((row) => [row[0], row[1], row] as const))('of an i386 program, %s: %s', (_, __, row) =>
    same(row, true),
  );

  it.each([
    ['-c -e inject=chdir:error=EIO:when=2', 'chdirs'],
    ['-c -e inject=chdir:retval=0:when=2+2', 'chdirs'],
    ['-c -e trace=chdir -e inject=chdir:delay_exit=1ms:retval=5', 'chdirs'],
    ['-c -f -e inject=chdir:retval=0:when=2..4', 'children'],
    ['-c -e trace=none -e inject=chdir:retval=0', 'chdirs'],
  ])('counted, %s: %s', async (options, section) => {
    const command = [compileFixture('tamper'), section];
    const { strace, xtrace } = await runBoth({ options: options.split(' '), command });
    const lines = (trace: string) => normaliseSummary(linesOf(trace));
    expectSameLines(lines(xtrace.trace), lines(strace.trace), 'summary');
    expectSameLines(linesOf(xtrace.stdout), linesOf(strace.stdout), 'what the command got');
  });
});
