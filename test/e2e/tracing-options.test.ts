import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { startTarget, state, until } from '../harness/attach.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { tracerWith, XTRACE } from '../harness/run.ts';

const tamper = (...sections: string[]) => [compileFixture('tamper'), ...sections];

async function xtrace(...words: string[]) {
  const { stdout, stderr, exitCode } = await execa(XTRACE, words, { reject: false });
  return { stdout, lines: stderr.split('\n'), status: exitCode };
}

describe('--argv0', () => {
  it('is what the command is told, not what is executed', async () => {
    const { lines, stdout } = await xtrace('--argv0=a name', '-e', 'trace=execve', 'sh', '-c', 'echo $0');
    expect(lines[0]).toMatch(/^execve\(".*\/sh", \["a name", "-c", "echo \$0"\], /);
    expect(stdout).toBe('a name');
  });

  it('may be any bytes', async () => {
    const { stdout } = await xtrace('--argv0', 'ünï', '-o', '/dev/null', 'sh', '-c', 'echo $0');
    expect(stdout).toBe('ünï');
  });
});

describe('--syscall-limit', () => {
  const calls = (lines: readonly string[]) => lines.filter((line) => /= -?\d/.test(line)).length;

  it.each([1, 3, 7])('ends the tracing after %d calls, and the command goes on', async (limit) => {
    const options = [`--syscall-limit=${limit}`, '-e', 'trace=chdir'];
    const { lines, stdout, status } = await xtrace(...options, ...tamper('chdirs', 'deadly'));
    expect(calls(lines)).toBe(limit);
    expect(lines.join('\n')).not.toContain('exited');
    expect(stdout.split('\n')).toHaveLength(9);
    expect(status).toBe(0);
  });

  it.each([
    [['-Z', '-e', 'trace=chdir,umask'], 2],
    [['-z', '-e', 'trace=chdir,umask'], 2],
    [['-f', '-e', 'trace=chdir'], 20],
    [['-e', 'trace=chdir,umask', '--where', 'args.path.endsWith("5") || syscall == "umask"'], 2],
    [['-e', 'trace=chdir,umask', '--where', 'ret == 18 || errno == "EIO"', '--where', 'ret > 0'], 1],
  ] as const)('counts what passes the filters: %s', async (options, limit) => {
    const { lines } = await xtrace(
      `--syscall-limit=${limit}`,
      ...options,
      ...tamper('chdirs', 'numbers', 'children'),
    );
    expect(calls(lines.filter((line) => /chdir|umask/.test(line)))).toBe(limit);
  });

  it('counts under -c, too', async () => {
    const { lines } = await xtrace('-c', '--syscall-limit=4', '-e', 'trace=chdir', ...tamper('chdirs'));
    expect(lines.at(-1)).toMatch(/ 4 +4 total$/);
  });

  it('leaves nobody alone with a filter of --seccomp-bpf', async () => {
    const options = ['--backend=ptrace', '-f', '--seccomp-bpf', '--syscall-limit=2', '-e', 'trace=chdir'];
    const { lines, stdout } = await xtrace(...options, ...tamper('chdirs'));
    expect(calls(lines)).toBe(2);
    expect(stdout.match(/ errno 2$/gm)).toHaveLength(7);
  });

  it('lets go of what was attached to', async () => {
    const target = await startTarget([compileFixture('target'), '1'], '/tmp');
    try {
      const options = ['-f', '-e', 'trace=openat', '--syscall-limit=2', '-p', String(target.pid)];
      const tracer = execa(XTRACE, options, { reject: false });
      let said = '';
      tracer.stderr.on('data', (text) => {
        said += text;
      });
      await until(() => said.includes('attached'));
      await target.order('oo');
      const { exitCode } = await tracer;
      await target.order('o');
      expect(exitCode).toBe(0);
      expect(said.match(/openat\(/g)).toHaveLength(2);
    } finally {
      process.kill(target.pid, 'SIGKILL');
    }
  });

  it.each(['0', '-1', 'x', '', '1.5', '2147483648'])('is refused: %j', async (limit) => {
    const { lines, status } = await xtrace(`--syscall-limit=${limit}`, 'true');
    expect(lines[0]).toBe(`xtrace: invalid --syscall-limit argument: '${limit}'`);
    expect(status).toBe(1);
  });
});

describe('--kill-on-exit', () => {
  it.each([
    ['SIGTERM', ['-f']],
    ['SIGINT', ['-f', '-o', '/dev/null', '-I', '2']],
    ['SIGKILL', ['-f', '-o', '/dev/null']],
    ['SIGKILL', []],
  ] as const)('leaves no tracee behind at %s: %s', async (signal, options) => {
    const command = ['sh', '-c', 'echo $$; exec sleep 1000'];
    const tracer = execa(XTRACE, ['--kill-on-exit', ...options, ...command], { reject: false });
    let said = '';
    tracer.stdout.on('data', (text) => {
      said += text;
    });
    await until(() => said.includes('\n'));
    tracer.kill(signal);
    expect((await tracer).signal).toBe(signal);
    await until(() => ['-', 'Z'].includes(state(`/proc/${Number(said)}`)));
  });

  it('does not go with -p', async () => {
    const { lines, status } = await xtrace('--kill-on-exit', '-p', String(process.pid));
    expect(lines).toEqual(['xtrace: --kill-on-exit and -p/--attach are mutually exclusive options']);
    expect(status).toBe(1);
  });

  it('is refused in one line where eBPF is asked for', async () => {
    const { stderr } = await execa(tracerWith('ebpf'), ['--kill-on-exit', 'true'], { reject: false });
    expect(stderr).toBe(
      'xtrace: cannot trace through eBPF: --kill-on-exit has the kernel kill processes with their tracer, which eBPF is not',
    );
  });
});

describe('--seccomp-bpf', () => {
  it.each([
    [['-f', '-e', 'trace=chdir'], true],
    [['-f', '-e', 'trace=chdir', '--seccomp-bpf'], false],
    [['-e', 'trace=chdir'], false],
    [['-f'], false],
    [['-f', '-b', 'execve', '-e', 'trace=chdir'], false],
  ] as const)('is recommended where it would help: %s', async (options, helps) => {
    const { lines } = await xtrace('-d', '--backend=ptrace', ...options, 'true');
    const advice = 'xtrace: --seccomp-bpf would spare the command the stops at calls that are not traced';
    expect(lines.filter((line) => line === advice)).toHaveLength(helps ? 1 : 0);
  });

  it('ends its tracees with it, which could not go on without', async () => {
    const options = ['--backend=ptrace', '-f', '--seccomp-bpf', '-e', 'trace=chdir', '-o', '/dev/null'];
    const tracer = execa(XTRACE, [...options, 'sh', '-c', 'echo $$; exec sleep 1000'], { reject: false });
    let said = '';
    tracer.stdout.on('data', (text) => {
      said += text;
    });
    await until(() => said.includes('\n'));
    tracer.kill('SIGKILL');
    await tracer;
    await until(() => ['-', 'Z'].includes(state(`/proc/${Number(said)}`)));
  });
});
