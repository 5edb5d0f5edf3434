import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { describe, expect, it } from 'vitest';
import { type Comparison, expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { type RunOptions, runXtrace } from '../harness/run.ts';

const program = () => compileFixture('stacks', { dynamic: true });
const sourceLines = readFileSync(new URL('../fixtures/stacks.c', import.meta.url), 'utf8').split('\n');
const CALLS = [
  '-e',
  'trace=getppid,execve,exit,exit_group,munmap,fchdir,rt_sigreturn,tgkill,wait4,kill,clone,mmap',
];

/** The same stacks in the same files; there must be names of functions, and what else is asked for. */
async function same(section: string, { options = ['-k'], mustShow = [], ...more }: Comparison = {}) {
  const { strace } = await expectSame({
    command: [program(), section],
    ...more,
    options: [...options, ...CALLS],
    also: (line) => line.replace(/(?<=tgkill\(|si_pid=)\d+(, \d+)?/g, 'PID'),
  });
  const lines = [...strace.files.values()].join('');
  for (const shown of [/^ > \S+\(\w+\+0x[0-9a-f]+\) \[0x[0-9a-f]+\]$/m, ...mustShow])
    expect(lines).toMatch(shown);
}

/** The stacks of a run of xtrace alone, each as the line it belongs to and the lines of its functions. */
async function stacksOf(run: RunOptions): Promise<{ line: string; functions: string[] }[]> {
  const { trace, stderr } = await runXtrace(run);
  expect(stderr.replace(/^xtrace: .* attached$/gm, '')).not.toMatch(/xtrace:/);
  return trace.split(/\n(?! > )/).map((text) => {
    const [line = '', ...functions] = text.split('\n');
    return { line, functions: functions.filter((name) => name !== '') };
  });
}

describe('stack traces', () => {
  it('of calls, from handlers, and of signals', () =>
    same('calls', {
      mustShow: [
        /nested\+0x/,
        /handle\+0x/,
        /outer::inner\(int, char const\*\)\+0x/,
        />::fmt\+0x/,
        /^--- SIGUSR1/m,
      ],
    }));
  it('of all calls of a program', () =>
    expectSame({ options: ['-k'], command: ['ls', '-l', '/etc'], ignoreStdout: true }));
  it('in its long spelling', () => same('calls', { options: ['--stack-traces'], mustShow: [/nested\+0x/] }));
  it('with more frames than are shown', () => same('deep', { mustShow: [/^ > too many stack frames$/m] }));
  it('of code in no file', () =>
    same('without_file', { mustShow: [/^ > unexpected_backtracing_error \[0x[0-9a-f]+\]$/m] }));
  it('whose return addresses are none', () =>
    same('strayed', { mustShow: [/^ > unexpected_backtracing_error \[0x74617263732d7365\]$/m] }));
  it('in threads', () => same('threads', { options: ['-k', '-ff'], mustShow: [/thread\+0x/] }));
  it('in children that execute', () =>
    same('children', { options: ['-k', '-ff'], mustShow: [/^--- SIGSEGV/m] }));
  it('at stops', () => same('stopped', { options: ['-k', '-ff'], mustShow: [/^--- stopped by SIGSTOP/m] }));
  it('of a thread that ended before its process was killed', () =>
    same('killed', { options: ['-k', '-ff'] }));
  it('of calls with a certain status', () =>
    same('calls', { options: ['-k', '-Z', '-qq'], mustShow: [/fchdir/] }));
  it('without names, of a stripped program', () =>
    same('calls', {
      command: ['./stripped', 'calls'],
      prepare(folder) {
        execaSync('strip', ['-o', join(folder, 'stripped'), program()]);
      },
      mustShow: [/stripped\(\) \[0x/, /stripped\(\+0x0\) \[0x/],
    }));
  it('of a program linked statically', () => same('calls', { command: [compileFixture('stacks'), 'calls'] }));
  it('has no effect with -c', () =>
    expectSame({ options: ['-k', '-c', '-U', 'name,calls', '-S', 'name'], command: [program(), 'calls'] }));
});

describe('stack traces beyond strace', () => {
  it('go on after a thread has executed a program', async () => {
    const stacks = await stacksOf({
      options: ['-f', '-k', ...CALLS],
      command: [program(), 'thread_executes'],
    });
    const executed = stacks.find(
      ({ line }) => /execve\("\/proc\/self\/exe"|execve resumed/.test(line) && line.endsWith('= 0'),
    );
    expect(executed?.functions.join('\n')).toMatch(/\(executes\+0x/);
    expect(stacks.findLast(({ line }) => /getppid/.test(line))?.functions.join('\n')).toMatch(/\(handle\+0x/);
  });

  it('show a program of 32 bits', async () => {
    const command = [compileFixture('stacks', { dynamic: true, m32: true }), 'calls'];
    const stacks = await stacksOf({ options: ['-k', ...CALLS], command });
    const { functions } = stacks.find(({ line }) => line.startsWith('getppid()')) ?? { functions: [] };
    const names = functions.map((line) => /\((\w*)/.exec(line)?.[1]);
    expect(names.slice(0, 8)).toEqual([
      '__kernel_vsyscall',
      'getppid',
      'call',
      'nested',
      'nested',
      'nested',
      'nested',
      'calls',
    ]);
  });

  it('name the functions of a file that was deleted', async () => {
    const stacks = await stacksOf({
      options: ['-k', ...CALLS],
      command: ['./gone', 'deleted'],
      prepare: (folder) => copyFileSync(program(), join(folder, 'gone')),
    });
    const { functions } = stacks.find(({ line }) => line.startsWith('getppid()')) ?? { functions: [] };
    expect(functions.map((line) => /\/(\w+)\((\w+)/.exec(line)?.slice(1).join(' ')).slice(1, 5)).toEqual([
      'gone call',
      'gone nested',
      'gone nested',
      'gone deleted',
    ]);
  });

  it.each([['-kk'], ['-k -k'], ['--stack-traces=source'], ['--stack-trace=source']])(
    'show lines of source code (%s)',
    async (spelling) => {
      const command = [compileFixture('stacks', { dynamic: true, debug: true }), 'calls'];
      const stacks = await stacksOf({ options: [...spelling.split(' '), ...CALLS], command });
      const { functions } = stacks.find(({ line }) => line.startsWith('getppid()')) ?? { functions: [] };
      for (const name of ['call', 'nested', 'calls']) {
        const line = functions.find((text) => text.includes(`(${name}+0x`));
        expect(line).toMatch(/ \[0x[0-9a-f]+\] \S*\/stacks\.c:\d+$/);
        const number = Number(/\d+$/.exec(line ?? '')?.[0]);
        expect(sourceLines[number - 1]).toMatch(name === 'call' ? /getppid\(\)/ : /call\(\);|nested\(/);
      }
    },
  );

  it('show no more functions than are asked for', async () => {
    const stacks = await stacksOf({
      options: ['--stack-trace=symbol', '--stack-trace-frame-limit=2', ...CALLS],
      command: [program(), 'calls'],
    });
    const { functions } = stacks.find(({ line }) => line.startsWith('getppid()')) ?? { functions: [] };
    expect(functions).toHaveLength(3);
    expect(functions[2]).toBe(' > too many stack frames');
  });
});
