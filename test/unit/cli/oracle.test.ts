import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseCommandLine, UsageError } from '../../../src/cli/options.ts';

/** What strace says about a command line before it traces anything, and its status where it then gives up. */
function strace(words: readonly string[]): { said: string[]; failed: boolean } {
  const { stderr, status } = spawnSync('strace', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = stderr.split('\n').filter((line) => /^strace: |^Try /.test(line));
  return { said: said.map((line) => line.replaceAll('strace', 'xtrace')), failed: status !== 0 };
}

/** The same of ours. */
function xtrace(words: readonly string[]): { said: string[]; failed: boolean } {
  try {
    const { warnings } = parseCommandLine(words);
    return { said: warnings.map((line) => `xtrace: ${line}`), failed: false };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const hint = error.hint ? ["Try 'xtrace -h' for more information."] : [];
    const said = [...error.warnings, error.message].map((line) => `xtrace: ${line}`);
    return { said: [...said, ...hint], failed: true };
  }
}

const BAD: readonly (readonly string[])[] = [
  ['--secontext', 'true'],
  ['--secontext=full', 'true'],
  ['-e', 'secontext=mismatch', 'true'],
  [],
  ['-A'],
  ['--'],
  ['-p', ''],
  ...[
    '0',
    '-1',
    'x',
    ',',
    '1,x',
    '1 ,2',
    ' 1',
    '1,,2',
    '+0',
    '0x1',
    '1.5',
    '1\n-2',
    '99999999999',
    '2147483648',
  ].map((pid) => ['-p', pid]),
  ['--attach=1x'],
  ...['x', '-1', '', '0x4', '4294967296', '2147483648', '2147483647x', '1e3'].map((column) => ['-a', column]),
  ['--columns=x'],
  ...['x', '-1', '', '1073741824'].map((size) => ['-s', size]),
  ['--string-limit=q'],
  ...['0', '5', 'x', '', '-1'].map((when) => ['-I', when]),
  ...['', 'RAW', 'verbos', 'none'].map((style) => ['-X', style]),
  ['--const-print-style=Raw'],
  ['--const-print-style'],
  ...['x', '', '-1', '!', 'none,3', '3-5', '0x3', '2147483648', '1.0'].map((fds) => ['-e', `read=${fds}`]),
  ...['', 'VCPU', 'vcpu,x', 'none'].map((kind) => ['-e', `kvm=${kind}`]),
  ['--kvm=x'],
  ['--write=x'],
  ...['foo', '1,foo,2', 'format:1', 'id:full', '-1', '2147483648', '1x'].map((tip) => [`--tips=${tip}`]),
  ['--strings-in-hex=chars'],
  ['--reads=1'],
  ['--read'],
  ['--interruptible=5'],
  ['--interr=5'],
  ...['foo', '', 'TIME', 'times', 'name,calls'].map((column) => ['-c', '-S', column]),
  ...['foo', '', 'calls,', ',', 'calls,foo,bar', 'nothing', 'Name'].map((columns) => ['-c', '-U', columns]),
  ['-c', '-U', 'calls,count,name,foo'],
  ['-c', '-U', 'time,total-time,time-total'],
  ['-c', '-U', 'time_percent,total_time,time_total'],
  ...[
    'foo',
    '',
    '-1',
    '1x',
    '1 s',
    '1S',
    '1MS',
    '1Ms',
    '1ks',
    'inf',
    'nan',
    '0x10',
    '1e',
    '1e309',
    '1e-400',
    '1s1',
  ].map((overhead) => ['-O', overhead]),
  ['-O', '99999999999999999999'],
  ['-b', 'foo', 'true'],
  ['--detach-on=foo', 'true'],
  ['-c', '-C', 'true'],
  ['-C', '-c', 'true'],
  ['-c', '-ff', 'true'],
  ['-C', '-ff', '-o', 'x', 'true'],
  ['-c', '--output-separately', 'true'],
  ['-w', 'true'],
  ['-U', 'name', 'true'],
  ['-w', '-U', 'name', 'true'],
  ['-q', '--quiet=all', 'true'],
  ['-e', 'quiet=all', '-q', 'true'],
  ['-f', '--follow-forks', 'true'],
  ['-ff', '--output-separately', 'true'],
  ['-t', '--absolute-timestamps', 'true'],
  ['-ttt', '--timestamps=none', 'true'],
  ['-x', '--strings-in-hex', 'true'],
  ['--strings-in-hex=none', '-xx', 'true'],
  ['-y', '--decode-fds', 'true'],
  ['-y', '-e', 'decode-fds=path', 'true'],
  ['-D'],
  ['-DDDD'],
  ['-D', '-p', '1'],
  ['--daemonize', '-p', '1'],
  ['-DDDD', 'true'],
  ['-DD', '-D', '-DDD', 'true'],
  ['-DDDD', '-p', '1'],
  ['-D', '--daemonize', 'true'],
  ['-D', '--daemonize', '-p', '1'],
  ['-DDDD', '--daemonise=pgrp', 'true'],
  ['-D', '--daemonize', '-t', '--timestamps', 'true'],
  ['-DDDD', '-y', '--decode-fds', 'true'],
  ['-DDDD', '-w', 'true'],
  ['-w', '--seccomp-bpf', 'true'],
  ['-q', '--quiet', '--seccomp-bpf', 'true'],
  ['-b', 'execve', '-q', '--quiet', '--seccomp-bpf', 'true'],
  ['-f', '--follow-forks', '--seccomp-bpf', 'true'],
  ['-t', '--timestamps', '--seccomp-bpf', 'true'],
  ['--seccomp-bpf=1', 'true'],
  ...['', 'foo', 'none', 'grand'].map((where) => [`--daemonize=${where}`, 'true']),
  ['--daemonized=x', 'true'],
  ['-o', '|cat', '-ff', 'true'],
  ['-o', '!cat', '-ff', 'true'],
  ...['x', ''].map((unit) => [`--relative-timestamps=${unit}`]),
  ...['x', ''].map((unit) => [`--syscall-times=${unit}`]),
  ...['x', 'format:us', 'precision:time', 'us,x'].map((value) => [`--absolute-timestamps=${value}`]),
  ['--timestamps=x'],
  ...['x', ''].map((which) => [`--strings-in-hex=${which}`]),
];

/** Warnings come before what is refused after them. */
const BAD_AND_WARNED: readonly (readonly string[])[] = [
  ['-F', '-w', 'true'],
  ['-U', 'name,calls', '-f', '-F', 'true'],
  ['-F', '-fff', '-C', 'true'],
  ['-S', 'calls', '--output-separately', '-o', '!cat', 'true'],
  ['-A', '-S', 'calls', '-q', '--quiet=attach', '-z', '-Z', 'true'],
  ['-F', '-D', '--daemonize', 'true'],
  ['-ff', '--seccomp-bpf', '-o', '!cat', '-z', '-Z', 'true'],
  ['-f', '-F', '--seccomp-bpf', '-q', '--quiet=all', '-z', '-Z', 'true'],
];

const BAD_SYNTAX: readonly (readonly string[])[] = [
  ['--foo', 'true'],
  ['--foo=5'],
  ['-G'],
  ['-W', 'foo'],
  ['-:'],
  ['-fG'],
  ['-f-'],
  ['-r=x'],
  ['-V', '-G'],
  ...'apeEoOsSuUIbP'.split('').map((letter) => [`-${letter}`]),
  ['--output'],
  ['--summary=5'],
  ['--output-s=3'],
  ['--output-append-mode=3', 'true'],
  ...[
    'a',
    'c',
    'd',
    'f',
    'fa',
    'i',
    'o',
    'r',
    's',
    'si',
    'st',
    'sum',
    'summary-s',
    't',
    'v',
    'dec',
    'ab',
  ].map((name) => [`--${name}`]),
  ['--trac=foo'],
  ['--str=3'],
  ...['g', 'l', 'm', 'x', 'z', 'te', 'sto'].map((name) => [`--${name}`]),
];

const BAD_EXPRESSIONS: readonly string[] = [
  ...[
    'foo',
    'trace=foo',
    't=foo',
    '%foo',
    '%%file',
    '%all',
    'net',
    'creds',
    'clock',
    'pure',
    'foo=bar',
    '=',
    '',
    'trace=',
  ],
  ...[
    '!foo',
    '!',
    '!!',
    ',',
    'read,foo',
    'read,none',
    '?foo,bar',
    'bar,?foo',
    ' trace=foo',
    'TRACE=foo',
    '!trace=foo',
  ],
  ...[
    'read@foo',
    'read@',
    'a@64@32',
    'waitpid@64',
    'waitpid@x32',
    'uselib@x32',
    'none@64',
    '/read@foo',
    '_llseek@64',
  ],
  ...[
    '100000',
    '1000',
    '500',
    '0x1',
    '1 ',
    '548@x32',
    '400@x32',
    '222@32',
    '501@32',
    '65638@32',
    '1073741824@64',
  ],
  ...[
    '/foo',
    '/(',
    '/[',
    '/*',
    '/+',
    '/?',
    '/{',
    '/\\',
    '/[[:foo:]]',
    '/[z-a]',
    '/a{1',
    '/a{x',
    '/a{}',
    '/\\9',
    '/[a',
    '/^*',
  ],
  ...['/a{2,1}', '/)', '/(*a)', '/[[.hyphen.]]', '/a{1}{2}', '/a{99999}'],
  ...['abbrev=foo', 'a=foo', 'verbose=foo', 'v=foo', 'raw=foo', 'x=foo'],
  ...[
    'signal=foo',
    'signals=foo',
    's=foo',
    'signal=',
    'signal=!',
    'signal=256',
    'signal=-1',
    'signal= 1',
    'signal=1x',
  ],
  ...[
    'signal=all,hup',
    'signal=SIG',
    'signal=iot',
    'signal=cld',
    'signal=rtmax',
    'signal=SIGRTMIN+1',
    'signal=RT_0',
  ],
  ...[
    'status=foo',
    'status=success',
    'status=',
    'quiet=foo',
    'q=foo',
    'silent=foo',
    'silence=foo',
    'quiet=attach,all',
  ],
  ...['quiet=', 'decode-fds=foo', 'decode-fd=foo', 'decode-pids=foo', 'decode-pid=foo', 'decode_fd=foo'],
];

/** What may follow `inject=chdir:`, and `fault=chdir:`. */
const BAD_INJECTIONS: readonly string[] = [
  ...[
    '',
    ':',
    'bogus',
    'bogus=1',
    'when=1',
    'error',
    'error=1:bogus',
    'syscall=getpid',
    'Error=1',
    'error=1:WHEN=1',
  ],
  ...[
    '',
    '0',
    '4096',
    '-1',
    '0x10',
    '1x',
    'ENOENTX',
    'NOENT',
    ' ENOENT',
    'EWOULDBLOCK',
    'EDEADLOCK',
    'ENOTSUP',
  ].map((error) => `error=${error}`),
  ...['error=1:error=1', 'error=1:retval=0', 'retval=0:error=1', 'retval=0:retval=0', 'signal=1:signal=1'],
  ...['', '08', '0x', '0b1', '1x', '--1', '- 1', '18446744073709551616', '-18446744073709551616', '0xg'].map(
    (value) => `retval=${value}`,
  ),
  ...[
    '',
    '0',
    '65',
    '128',
    '256',
    'foo',
    ' 1',
    '+1',
    '0x1',
    '1x',
    'SIG',
    'SIGRTMAX',
    'SIGRT_33',
    'IOT',
    'CLD',
  ].map((signal) => `signal=${signal}`),
  ...[
    '',
    'chdir',
    'foo',
    '39',
    '%pure',
    'getpid,getuid',
    'getpid@64',
    '/getpid',
    'getuid32',
    'umask',
    'Getpid',
  ].map((name) => `error=1:syscall=${name}`),
  'error=1:syscall=getpid:syscall=getpid',
  ...[
    '',
    '0',
    '65536',
    '-1',
    '+',
    '++1',
    '1+0',
    '1+65536',
    '1+x',
    '1+-2',
    'x',
    '1x',
    '1..',
    '1..0',
    '2..1',
    '..2',
  ].map((when) => `error=1:when=${when}`),
  ...[
    '..',
    '1...2',
    '1..65535',
    '1..2+0',
    '1..2+2+',
    '1+2+3',
    '1+2..3',
    '1 ',
    '1.2',
    '1.',
    '0x1',
    '1 ..2',
    '1..2..3',
  ].map((when) => `error=1:when=${when}`),
  'error=1:when=1:when=x',
  ...['', '-1', '1S', '1MS', '1m', 'x', '1x', '0x10', 'inf', '99999999999999999999', '1 s'].flatMap(
    (delay) => [`delay_enter=${delay}`, `delay_exit=${delay}`],
  ),
  'delay_enter=1:delay_enter=1',
  'delay_exit=1:delay_exit=1',
  ...[
    '',
    '@arg1',
    '@arg1=',
    '@arg1=0',
    '@arg1=gg',
    '@arg1=g0',
    '@arg1=000',
    '@arg0=00',
    '@arg8=00',
    '@arg10=00',
  ].map((poke) => `poke_enter=${poke}`),
  ...[
    '@arg01=00',
    '@arg=00',
    'arg1=00',
    '@arg1=00,@arg1=11',
    '@arg1=00,arg2=11',
    '@Arg1=00',
    '@arg 1=00',
    '@arg1=+g',
  ].map((poke) => `poke_enter=${poke}`),
  ...[
    '@arg1 =00',
    '@arg1= 00',
    '@arg1=00 ',
    '@arg1=00=',
    '@arg1=00=0',
    '@arg1=  ',
    '@arg1=00,@arg2',
    '@arg1:00',
  ].map((poke) => `poke_exit=${poke}`),
  'poke_enter=@arg1=00:poke_enter=@arg2=00',
  `poke_enter=@arg1=${'00'.repeat(1025)}`,
  'retval=-1:bogus',
  'retval=0x123456789:error=1',
];

const BAD_TAMPERING: readonly string[] = [
  ...[
    '',
    'chdir',
    'foo',
    'foo:error=1',
    ':error=1',
    'foo:bogus',
    'foo:when=1',
    'chdir,foo:bogus',
    'chdir,foo:error=1',
  ],
  ...['/^foo:error=1', '/a:b:error=1', '1000:error=1', 'chdir@foo:error=1', 'foo:retval=-1'],
].map((value) => `inject=${value}`);

const BAD_FAULTS: readonly string[] = [
  ...[
    '',
    'foo',
    'foo:error=1',
    'chdir:retval=0',
    'chdir:signal=1',
    'chdir:delay_enter=1',
    'chdir:delay_exit=1',
  ],
  ...[
    'chdir:poke_enter=@arg1=00',
    'chdir:when=0',
    'chdir:error=4096',
    'chdir:error=1:error=2',
    'chdir:bogus',
  ],
].map((value) => `fault=${value}`);

/** Injections that are good, and what is said about them. */
const GOOD_INJECTIONS: readonly string[] = [
  ...[
    'enoent',
    '+1',
    ' 1',
    '4095',
    'ERESTARTSYS',
    'ERESTART_RESTARTBLOCK',
    'EPROBE_DEFER',
    'ENOIOCTLCMD',
  ].map((error) => `error=${error}`),
  ...[
    '0x10',
    '010',
    ' 1',
    '+1',
    '-0',
    '-1',
    '-4095',
    '-4096',
    '-4097',
    '0xfffff000',
    '0xfffff001',
    '0xffffffff',
  ].map((value) => `retval=${value}`),
  ...['4294967296', '0x1ffffffff', '0xffffffff00000000', '-18446744073709551615', '18446744073709551615'].map(
    (value) => `retval=${value}`,
  ),
  ...['1', '64', 'hup', 'SIGRTMIN', 'sigrt_5', 'IO'].map((signal) => `signal=${signal}`),
  ...[
    '1',
    '65535',
    '+1',
    '1+',
    '1+1',
    '1+65535',
    '1..1',
    '1..65534',
    '1..2+',
    '1..2+2',
    '+1+2',
    '1++2',
    '1+ 2',
  ].map((when) => `error=1:when=${when}`),
  ...['1.. 2', '1..+2', '+1..2', ' 1', '01..02+03', '1:when=2'].map((when) => `error=1:when=${when}`),
  ...['0', '1', '1s', '1.5', '1.5ms', '1e3us', '.5', ' 1', '1ns', '1.5S'].map(
    (delay) => `delay_enter=${delay}`,
  ),
  ...[
    '@arg1=0G',
    '@arg1=0x',
    '@arg1=+1',
    '@arg1=-1',
    '@arg1= 0',
    '@arg1=00,',
    ',',
    ',@arg7=00,,@arg1=aB',
  ].map((poke) => `poke_exit=${poke}`),
  `poke_exit=@arg1=${'00'.repeat(1024)}`,
  'error=1:',
  'error=1::when=1',
  'when=1:error=1',
  'syscall=getpid:signal=1',
];

const WARNED: readonly (readonly string[])[] = [
  ['-A'],
  ['-F'],
  ['-f', '-F'],
  ['--output-separately'],
  ['-f', '--output-separately'],
  ['-ff'],
  ['-S', 'name'],
  ['-c', '-i', '-n', '-r', '-t', '-T', '-y'],
  ['-c', '--relative-timestamps', '--timestamps', '--syscall-times', '--decode-fds'],
  ['-c', '--timestamps=none', '--decode-fds=none'],
  ['-C', '-i', '-n', '-r', '-t', '-T', '-y'],
  ['-z', '-Z'],
  ['-zz'],
  ['--seccomp-bpf'],
  ['-f', '--seccomp-bpf'],
  ['-ff', '--seccomp-bpf', '-e', 'trace=none'],
  ['-F', '--seccomp-bpf'],
  ['-f', '--seccomp-bpf', '-A', '-S', 'name'],
  ['-b', 'execve', '--seccomp-bpf'],
  ['-f', '-b', 'execve', '--seccomp-bpf', '-e', 'trace=chdir'],
  ['-F', '-c', '-i', '-A', '-z', '-Z'],
];

describe('the command line, beside strace', () => {
  it.each(
    [...BAD, ...BAD_AND_WARNED, ...BAD_SYNTAX].map(
      (words) => [words.join(' ') || '(nothing)', words] as const,
    ),
  )('refuses as strace does: %s', (_, words) => {
    const expected = strace(words);
    expect(expected).toMatchObject({ failed: true });
    expect(xtrace(words)).toEqual(expected);
  });

  it.each(BAD_EXPRESSIONS)('refuses as strace does: -e %s', (expression) => {
    const words = ['-e', expression, 'true'];
    const expected = strace(words);
    expect(expected).toMatchObject({ failed: true });
    expect(xtrace(words)).toEqual(expected);
  });

  it.each([...BAD_INJECTIONS.map((what) => `inject=chdir:${what}`), ...BAD_TAMPERING, ...BAD_FAULTS])(
    'refuses as strace does: -e %s',
    (expression) => {
      const words = ['-e', expression, 'true'];
      const expected = strace(words);
      expect(expected).toMatchObject({ failed: true });
      expect(xtrace(words)).toEqual(expected);
    },
  );

  it.each(GOOD_INJECTIONS)('takes as strace does: -e inject=chdir:%s', (what) => {
    const words = ['-e', `inject=chdir:${what}`, 'true'];
    const expected = strace(words);
    expect(expected).toMatchObject({ failed: false });
    expect(xtrace(words)).toEqual(expected);
  });

  it.each(WARNED.map((words) => [words.join(' '), words] as const))(
    'warns as strace does: %s',
    (_, options) => {
      const words = [...options, 'true'];
      expect(xtrace(words)).toEqual(strace(words));
    },
  );
});
