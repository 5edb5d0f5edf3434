import { describe, expect, it } from 'vitest';
import { type Options, parseCommandLine, UsageError } from '../../../src/cli/options.ts';

const MIB = 2 ** 20;

/** What each command line says, as far as the row names it. */
const READ: readonly (readonly [words: readonly string[], expected: Partial<Options>])[] = [
  [['ls', '-l'], { command: ['ls', '-l'], pids: [], followForks: false, column: 40, stringLimit: 32 }],
  [['-f', '--', '-x'], { command: ['-x'], followForks: true }],
  [['ls', '-f', '--', '-x'], { command: ['ls', '-f', '--', '-x'], followForks: false }],
  [['-', 'a'], { command: ['-', 'a'] }],
  [['-fqo', 'file', 'ls'], { followForks: true, output: { kind: 'file', path: 'file' }, command: ['ls'] }],
  [['-s32', '-a', ' 7', 'ls'], { stringLimit: 32, column: 7 }],
  [['--string-limit=1073741823', '--columns', '0', 'ls'], { stringLimit: 1073741823, column: 0 }],
  [['--fol', 'ls'], { followForks: true }],
  [['-F', 'ls'], { followForks: true }],

  [['-p1,2'], { pids: [1, 2], command: [] }],
  [['-p', '7 8\t9\n10\n', '--attach=11', '-p', '+12,'], { pids: [7, 8, 9, 10, 11, 12] }],
  [['-p', '7', 'ls'], { pids: [7], command: ['ls'] }],

  [['-ff', '-o', 'x', 'ls'], { followForks: true, separateFiles: true }],
  [['-ff', 'ls'], { followForks: true, separateFiles: false }],
  [['-f', '--output-separately', '-o', 'x', 'ls'], { followForks: true, separateFiles: false }],
  [['--follow-forks', '--output-separately', '-o', 'x', 'ls'], { followForks: true, separateFiles: true }],
  [['-o', '|cat -n', 'ls'], { output: { kind: 'pipe', command: 'cat -n' } }],
  [['--output=!cat', 'ls'], { output: { kind: 'pipe', command: 'cat' } }],
  [['-o', '', 'ls'], { output: { kind: 'file', path: '' } }],
  [['-o', 'a', '-ob', '-A', 'ls'], { output: { kind: 'file', path: 'b' }, append: true }],

  [['ls'], { quiet: quiet() }],
  [['-q', 'ls'], { quiet: quiet('attach', 'personality') }],
  [['-qq', 'ls'], { quiet: quiet('attach', 'personality', 'exit') }],
  [['-qqqq', 'ls'], { quiet: quiet('attach', 'personality', 'exit', 'superseded') }],
  [['--quiet=all', 'ls'], { quiet: quiet('attach', 'personality', 'exit', 'pathResolution', 'superseded') }],
  [['--quiet', 'ls'], { quiet: quiet('attach', 'personality') }],
  [['--silent=exits,Superseded', 'ls'], { quiet: quiet('exit', 'superseded') }],
  [['-e', 'q=!path-resolution', 'ls'], { quiet: quiet('attach', 'personality', 'exit', 'superseded') }],
  [['-o', 'x', 'ls'], { quiet: quiet('attach', 'personality') }],
  [['-o', 'x', '-e', 'quiet=none', 'ls'], { quiet: quiet() }],
  [['-o', 'x', '-p', '7'], { quiet: quiet() }],

  [['ls'], { interruptible: 'waiting' }],
  [['-o', 'x', 'ls'], { interruptible: 'never' }],
  [['-o', 'x', '-p', '7'], { interruptible: 'waiting' }],
  [['-I1', '-o', 'x', 'ls'], { interruptible: 'anywhere' }],
  [['--interruptible=Never_TSTP', 'ls'], { interruptible: 'never-tstp' }],

  [['ls'], { constantStyle: 'abbrev' }],
  [['-X', 'raw', '-Xverbose', 'ls'], { constantStyle: 'verbose' }],
  [['--const-print-style=raw', 'ls'], { constantStyle: 'raw' }],
  [['-x', 'ls'], { hexStrings: 'non-ascii' }],
  [['-xx', 'ls'], { hexStrings: 'all' }],
  [['--strings-in-hex', 'ls'], { hexStrings: 'all' }],
  [['--strings-in-hex=NON-ascii', 'ls'], { hexStrings: 'non-ascii' }],
  [['--strings-in-hex=Non-Ascii-Chars', 'ls'], { hexStrings: 'non-ascii-chars' }],
  [['--tips', 'ls'], { tips: { format: 'compact' } }],
  [['--tips=Full,7', 'ls'], { tips: { id: 7, format: 'full' } }],
  [['--tips=id:7,format:none,id:random', 'ls'], { tips: { format: 'none' } }],
  [['ls'], { color: 'auto', argumentNames: false, alwaysShowPid: false }],
  [['--color', 'ls'], { color: 'always' }],
  [
    ['--color=NEVER', '-N', '--always-show-pid', 'ls'],
    { color: 'never', argumentNames: true, alwaysShowPid: true },
  ],
  [['--decode-fds=signalfd,path,eventfd', 'ls'], { decodeFds: ['path', 'eventfd', 'signalfd'] }],
  [['--decode-fds=!path,eventfd', 'ls'], { decodeFds: ['socket', 'dev', 'pidfd'] }],
  [['-t', 'ls'], { timestamps: { clock: 'time', precision: 's' } }],
  [['-tt', 'ls'], { timestamps: { clock: 'time', precision: 'us' } }],
  [['-ttt', 'ls'], { timestamps: { clock: 'unix', precision: 'us' } }],
  [['--timestamps', 'ls'], { timestamps: { clock: 'time', precision: 's' } }],
  [['--absolute-timestamps=ns', 'ls'], { timestamps: { clock: 'time', precision: 'ns' } }],
  [
    ['--absolute-timestamps=FORMAT:unix,,precision:ms', 'ls'],
    { timestamps: { clock: 'unix', precision: 'ms' } },
  ],
  [['--timestamps=us', '--timestamps=unix', 'ls'], { timestamps: { clock: 'unix', precision: 'us' } }],
  [['-r', '-T', 'ls'], { relativeTimestamps: 'us', durations: 'us' }],
  [['--relative-timestamps=ns', '--syscall-times=MS', 'ls'], { relativeTimestamps: 'ns', durations: 'ms' }],
  [['ls'], { decodeFds: [] }],
  [['-y', 'ls'], { decodeFds: ['path'] }],
  [['-yy', 'ls'], { decodeFds: ['path', 'socket', 'dev', 'pidfd'] }],
  [['--decode-fds', 'ls'], { decodeFds: ['path'] }],
  [['--decode-fds=pidfd,socket', 'ls'], { decodeFds: ['socket', 'pidfd'] }],
  [['--decode-fds=!path', 'ls'], { decodeFds: ['socket', 'dev', 'pidfd'] }],
  [['-e', 'decode-fd=all', 'ls'], { decodeFds: ['path', 'socket', 'dev', 'pidfd'] }],
  [['--decode-fds=!none', 'ls'], { decodeFds: ['path', 'socket', 'dev', 'pidfd'] }],
  [['-Y', 'ls'], { showCommandName: true }],
  [['--decode-pids=comm', 'ls'], { showCommandName: true }],
  [['-Y', '-e', 'decode-pids=none', 'ls'], { showCommandName: false }],
  [['-in', 'ls'], { instructionPointer: true, syscallNumbers: true }],

  [
    ['-c', 'ls'],
    { summary: 'only', summarySort: 'time-percent', summaryOverhead: 0, summaryWallClock: false },
  ],
  [['-C', '-w', '-S', 'count', 'ls'], { summary: 'also', summarySort: 'calls', summaryWallClock: true }],
  [['-c', '-Snone', 'ls'], { summarySort: 'nothing' }],
  [['-c', '-U', 'count,time', 'ls'], { summaryColumns: ['calls', 'time-percent', 'name'] }],
  [['-c', '-U', 'syscall,max-time', 'ls'], { summaryColumns: ['name', 'max-time'] }],
  [['-c', '-U', 'time_min,syscall_name', 'ls'], { summaryColumns: ['min-time', 'name'] }],
  [['-O', '5', 'ls'], { summaryOverhead: 5_000 }],
  [['-O', '1.5ms', 'ls'], { summaryOverhead: 1_500_000 }],
  [['-O', '2s', 'ls'], { summaryOverhead: 2e9 }],
  [['-O', '1e5S', 'ls'], { summaryOverhead: 1e14 }],
  [['-O', ' 1nS', 'ls'], { summaryOverhead: 1 }],

  [
    ['-E', 'A=b=c', '--env=B', '-E=x', 'ls'],
    { environment: [{ name: 'A', value: 'b=c' }, { name: 'B' }, { name: '', value: 'x' }] },
  ],
  [['-u', 'nobody', 'ls'], { user: { uid: 65534, gid: 65534, groups: [65534] } }],
  [['-u', '7:8', 'ls'], { user: { uid: 7, gid: 8, groups: [] } }],
  [['-b', 'execve', 'ls'], { detachOnExec: true }],
  [['-P', '/a', '--trace-path=/b', 'ls'], { tracePaths: ['/a', '/b'] }],
  [['ls'], { detachOnExec: false, tracePaths: [], environment: [] }],
  [['ls'], { backend: 'auto', ringBufferSize: 64 * MIB, debug: false }],
  [['--backend=ptrace', 'ls'], { backend: 'ptrace' }],
  [['--backend', 'eBPF', 'ls'], { backend: 'ebpf' }],
  [['--backend=ebpf', '--backend=auto', 'ls'], { backend: 'auto' }],
  [['-d', 'ls'], { debug: true }],
  [['--debug', 'ls'], { debug: true }],
  [['--ring-buffer=1', 'ls'], { ringBufferSize: 4096 }],
  [['--ring-buffer=4096', 'ls'], { ringBufferSize: 4096 }],
  [['--ring-buffer=4097', 'ls'], { ringBufferSize: 8192 }],
  [['--ring-buffer', '100k', 'ls'], { ringBufferSize: 128 * 1024 }],
  [['--ring-buffer=16M', 'ls'], { ringBufferSize: 16 * MIB }],
  [['--ring-buffer=2G', 'ls'], { ringBufferSize: 2048 * MIB }],
  [['ls'], { onOverflow: 'drop' }],
  [['--on-overflow=throttle', 'ls'], { onOverflow: 'throttle' }],
  [['--on-overflow', 'drop', 'ls'], { onOverflow: 'drop' }],
  [['-V'], { version: true }],
  [['-h', '-G'], { help: true }],
];

describe('parseCommandLine', () => {
  it.each(READ.map(([words, expected]) => [words.join(' '), words, expected] as const))(
    '%s',
    (_, words, expected) => {
      expect(parseCommandLine(words)).toMatchObject(expected);
    },
  );

  it('leaves out what was not asked for', () => {
    const options = parseCommandLine(['--timestamps=none', 'ls']);
    for (const name of ['output', 'timestamps', 'relativeTimestamps', 'durations', 'user']) {
      expect(options).not.toHaveProperty(name);
    }
  });

  it.each([
    [['-e', 'connect', 'ls'], 'trace'],
    [['-etrace=connect', 'ls'], 'trace'],
    [['--trace=connect', 'ls'], 'trace'],
    [['-e', 't=connect', 'ls'], 'trace'],
    [['-e', 'a=connect', 'ls'], 'abbrev'],
    [['--abbrev=connect', 'ls'], 'abbrev'],
    [['-e', 'v=connect', 'ls'], 'verbose'],
    [['-e', 'x=connect', 'ls'], 'raw'],
  ] as const)('%j says which calls', (words, name) => {
    const filter = parseCommandLine(words)[name];
    expect(filter.selects('x86_64', 'connect', 42)).toBe(true);
    expect(filter.selects('x86_64', 'read', 0)).toBe(false);
  });

  it('takes the last of -z, -Z and -e status', () => {
    expect(parseCommandLine(['-z', 'ls']).statuses).toMatchObject({
      successful: true,
      failed: false,
      all: false,
    });
    expect(parseCommandLine(['-z', '-Z', 'ls']).statuses).toMatchObject({ successful: false, failed: true });
    expect(parseCommandLine(['-Z', '-e', 'status=all', 'ls']).statuses).toMatchObject({ all: true });
  });

  it('knows how stack traces are asked for', () => {
    const asked = (...words: string[]) => parseCommandLine([...words, 'ls']).stackTraces;
    expect(asked()).toBe('none');
    for (const words of [['-k'], ['--stack-traces'], ['--stack'], ['--stack-trace=symbol']]) {
      expect(asked(...words)).toBe('symbol');
    }
    for (const words of [['-kk'], ['-k', '-k'], ['--stack-traces=source'], ['--stack-trace=SOURCE']]) {
      expect(asked(...words)).toBe('source');
    }
    expect(() => asked('--stack-traces=lines')).toThrow("invalid --stack-traces argument: 'lines'");
    expect(parseCommandLine(['ls']).stackFrameLimit).toBe(256);
    expect(parseCommandLine(['--stack-trace-frame-limit=7', 'ls']).stackFrameLimit).toBe(7);
    for (const value of ['0', '-1', 'x', '']) {
      expect(() => parseCommandLine([`--stack-trace-frame-limit=${value}`, 'ls'])).toThrow(
        `invalid --stack-trace-frame-limit argument: '${value}'`,
      );
    }
  });

  it.each(['', 'x', '0', '-1', '+1', '1.5M', ' 1', '1 M', '1T', '1KB', '3G', '2147483649'])(
    'takes no ring buffer of size "%s"',
    (size) => {
      const error = new UsageError(`invalid --ring-buffer argument: '${size}'`, true);
      expect(() => parseCommandLine([`--ring-buffer=${size}`, 'ls'])).toThrow(error);
    },
  );

  it.each(['', 'x', 'bpf', 'auto,ptrace'])('knows no backend "%s"', (name) => {
    const error = new UsageError(`invalid --backend argument: '${name}'`, true);
    expect(() => parseCommandLine(['--backend', name, 'ls'])).toThrow(error);
  });

  it('warns of a ring buffer that nothing uses', () => {
    expect(() => parseCommandLine(['--on-overflow=wait', 'ls'])).toThrow(
      new UsageError("invalid --on-overflow argument: 'wait'", true),
    );
    const warning = '--ring-buffer has no effect with --backend=ptrace';
    expect(parseCommandLine(['--ring-buffer=1M', '--backend=ptrace', 'ls']).warnings).toEqual([warning]);
    expect(parseCommandLine(['--ring-buffer=1M', 'ls']).warnings).toEqual([]);
  });

  it('does not trace itself', () => {
    expect(() => parseCommandLine(['-p', `${process.pid}`])).toThrow(/is xtrace itself/);
  });
});

function quiet(...messages: (keyof Options['quiet'])[]): Options['quiet'] {
  const has = (message: keyof Options['quiet']) => messages.includes(message);
  return {
    attach: has('attach'),
    exit: has('exit'),
    pathResolution: has('pathResolution'),
    personality: has('personality'),
    superseded: has('superseded'),
  };
}
