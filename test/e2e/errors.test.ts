import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { startTarget, tracerOf, until } from '../harness/attach.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { type BothRuns, type RunOptions, runBoth, STRACE, type TracerRun, XTRACE } from '../harness/run.ts';

/** The message without what lies in the tracer: its name, and the addresses and pids that it gives. */
const message = (run: TracerRun, text = run.stderr) =>
  text
    .replaceAll(/\b[sx]trace\b/g, 'TRACER')
    .replaceAll(/(?<=\/file\.)\d+/g, 'PID')
    .replaceAll(/0x[0-9a-f]+(?= \/\* \d+ vars)/g, 'ENVIRONMENT');

/** The same message and the same exit status, on one line, and nothing written anywhere else. */
async function expectSameError(run: RunOptions): Promise<BothRuns> {
  const runs = await runBoth({ to: 'options', ...run });
  const { strace, xtrace } = runs;
  expect(strace.status, 'strace met no error').not.toBe(0);
  expect(message(xtrace)).toBe(message(strace));
  expect(xtrace.stdout).toBe(strace.stdout);
  expect([xtrace.status, xtrace.signal]).toEqual([strace.status, strace.signal]);
  expect(xtrace.stderr).not.toMatch(/\n\s+at |Error:|node:/);
  return runs;
}

describe('arguments that mean nothing', () => {
  const wrong: Record<string, string[]> = {
    'no command and no -p': [],
    'options, but no command': ['-f'],
    'an unknown short option': ['-@', 'true'],
    'an unknown long option': ['--no-such-option', 'true'],
    'an option without its value': ['-o'],
    'an unknown syscall': ['-e', 'trace=nosuchcall', 'true'],
    'an unknown class': ['-e', 'trace=%nosuchclass', 'true'],
    'an unknown signal': ['-e', 'signal=SIGNOSUCH', 'true'],
    'an unknown status': ['-e', 'status=nosuch', 'true'],
    'an unknown qualifier': ['-e', 'nosuch=1', 'true'],
    'a bad regular expression': ['-e', 'trace=/[', 'true'],
    'a string size that is none': ['-s', 'many', 'true'],
    'a negative string size': ['-s', '-1', 'true'],
    'a column that is none': ['-a', 'x', 'true'],
    'a pid that is no number': ['-p', 'abc'],
    'a pid of 0': ['-p', '0'],
    'a negative pid': ['-p', '-5'],
    'an empty pid': ['-p', ''],
    'a list with a bad pid': ['-p', '1,x'],
    'a pid that is too large': ['-p', '99999999999'],
    'a pid that is not there': ['-p', '4194305'],
    'pids that are not there': ['-p', '4194305,4194306'],
    '-ff with -c': ['-ff', '-c', '-o', '{out}', 'true'],
    '-c with -C': ['-c', '-C', 'true'],
    '-ff with a pipe': ['-ff', '-o', '|cat', 'true'],
    'an unknown user': ['-u', 'no-such-user', 'true'],
    'an unknown user, and no command': ['-u', 'no-such-user', '-p', '4194305'],
    'an unknown user, before what excludes each other': ['-u', 'nosuch', '-q', '--quiet=all', 'true'],
    'an unknown user, after what has no effect': ['-u', 'nosuch', '-A', '-F', 'true'],
    'an unknown user, before a filter that filters nothing': ['-u', 'nosuch', '-f', '--seccomp-bpf', 'true'],
    'an unknown user, before an output and a command': [
      '-u',
      'nosuch',
      '-o',
      '/no/such/file',
      '/no/such/command',
    ],
    'an unknown sorting': ['-c', '-S', 'nosuch', 'true'],
    'an unknown quietness': ['-e', 'quiet=nosuch', 'true'],
  };
  for (const [name, options] of Object.entries(wrong)) it(name, () => expectSameError({ options }));
  it('a user, where we are not root', () => {
    const through = ['unshare', '--user', '--map-user=65534'];
    return expectSameError({ options: ['-A', '-u', 'no-such-user', 'true'], through });
  });
});

describe('commands that cannot be run', () => {
  const prepare = (folder: string) => {
    writeFileSync(`${folder}/plain`, 'no program');
    writeFileSync(`${folder}/empty`, '');
    writeFileSync(`${folder}/odd`, 'no program');
    writeFileSync(`${folder}/nowhere`, '#!/no/such/interpreter\n');
    mkdirSync(`${folder}/folder`);
    for (const name of ['empty', 'odd', 'nowhere']) chmodSync(`${folder}/${name}`, 0o755);
  };
  const commands: Record<string, string[]> = {
    'not in PATH': ['no-such-command'],
    'not there': ['./no-such-command'],
    'in a folder that is not there': ['/no/such/folder/command'],
    'a folder': ['./folder'],
    'below a file': ['./plain/command'],
    'not executable': ['./plain'],
    'of an unknown format': ['./odd'],
    'an empty file': ['./empty'],
    'of an interpreter that is not there': ['./nowhere'],
    'an empty name': [''],
  };
  for (const [name, command] of Object.entries(commands)) {
    it(name, () => expectSameError({ prepare, command, to: 'stderr' }));
    it(`${name}, traced into a file`, () => expectSameError({ prepare, command, to: 'file' }));
  }
  it('a relative PATH', () =>
    expectSameError({ prepare, command: ['odd'], to: 'stderr', env: { PATH: 'folder:.' } }));
});

describe('outputs that cannot be written', () => {
  const command = [compileFixture('files'), 'names'];
  it('in a folder that is not there', () =>
    expectSameError({ options: ['-o', '/no/such/folder/file'], command }));
  it('a folder', () => expectSameError({ options: ['-o', '/'], command }));
  it('several, in a folder that is not there', () =>
    expectSameError({ options: ['-ff', '-o', '/no/such/folder/file'], command }));

  const sameEnd = async (run: RunOptions) => {
    const { strace, xtrace } = await runBoth({ to: 'options', ...run });
    expect([xtrace.status, xtrace.signal]).toEqual([strace.status, strace.signal]);
    expect(xtrace.stdout).toBe(strace.stdout);
    expect(xtrace.stderr).not.toMatch(/\n\s+at |Error:|node:/);
    return { strace, xtrace };
  };
  it('a full disk', async () => {
    const { strace, xtrace } = await sameEnd({ options: ['-o', '/dev/full'], command });
    expect(strace.stderr).toMatch(/No space left on device/);
    expect(xtrace.stderr).toMatch(/No space left on device/);
  });
  it('a full stderr', () => sameEnd({ command, stderrPath: '/dev/full' }));
  it('a closed stderr', () => sameEnd({ command, through: ['sh', '-c', 'exec "$@" 2>&-', 'sh'] }));
  it('a pipe that nobody reads', () =>
    sameEnd({
      options: ['-o', '/dev/stdout'],
      command,
      through: ['sh', '-c', '{ "$@"; echo $? >status; } | true; cat status', 'sh'],
    }));
  it('a command that does not read', () => sameEnd({ options: ['-o', '|true'], command }));
});

describe('how the command ends is how the tracer ends', () => {
  const ends: Record<string, string[]> = {
    'exit 0': ['true'],
    'exit 3': ['sh', '-c', 'exit 3'],
    'exit 255': ['sh', '-c', 'exit 255'],
    SIGTERM: ['sh', '-c', 'kill -TERM $$'],
    SIGKILL: ['sh', '-c', 'kill -KILL $$'],
    SIGINT: ['sh', '-c', 'kill -INT $$'],
    SIGPIPE: ['sh', '-c', 'kill -PIPE $$'],
    SIGSEGV: ['sh', '-c', 'ulimit -c 0; kill -SEGV $$'],
    SIGHUP: ['sh', '-c', 'kill -HUP $$'],
    SIGUSR1: ['sh', '-c', 'kill -USR1 $$'],
    'a real-time signal': ['sh', '-c', 'kill -40 $$'],
    'a child that outlives it': ['sh', '-c', '(sleep 0.1; exit 9) & exit 4'],
  };
  for (const [name, command] of Object.entries(ends)) {
    for (const options of [[], ['-f'], ['-c'], ['-o', '{out}']]) {
      it(`${name} ${options.join(' ')}`, async () => {
        const { strace, xtrace } = await runBoth({ to: 'options', options, command });
        expect([xtrace.status, xtrace.signal]).toEqual([strace.status, strace.signal]);
      });
    }
  }
});

describe('processes that cannot be traced', () => {
  const target = [compileFixture('target'), '0'];

  it('one that is traced already through ptrace', async () => {
    const throughPtrace = (tracer: string) => (tracer === XTRACE ? ['--backend=ptrace'] : []);
    const holder = await startTarget(target, '/tmp');
    const { pid } = holder;
    try {
      for (const tracer of [STRACE, XTRACE]) {
        const other = tracer === STRACE ? XTRACE : STRACE;
        const first = execa(other, [...throughPtrace(other), '-o', '/dev/null', '-p', String(pid)], {
          reject: false,
        });
        await until(() => tracerOf(`/proc/${pid}`) !== 0);
        const second = await execa(tracer, [...throughPtrace(tracer), '-p', String(pid)], { reject: false });
        expect(second.exitCode).toBe(1);
        expect(second.stderr).toMatch(
          /^\w+: attach: ptrace\(PTRACE_SEIZE, \d+\): Operation not permitted( \(process \d+ \(\S+\) traces it already\))?$/,
        );
        process.kill(first.pid as number, 'SIGTERM');
        await first;
      }
    } finally {
      process.kill(pid, 'SIGKILL');
    }
  });

  it('the tracer itself', async () => {
    const through = ['sh', '-c', 'exec "$@" -p $$', 'sh'];
    const { strace, xtrace } = await runBoth({ to: 'options', through });
    expect(xtrace.status).toBe(strace.status);
    expect(xtrace.stderr).toMatch(/^xtrace: .*itself\n$/);
  });
});
