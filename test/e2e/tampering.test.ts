import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { attachBoth, until } from '../harness/attach.ts';
import { expectSameLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { tracerWith, XTRACE } from '../harness/run.ts';

const FIXTURE = () => compileFixture('tamper');

// Whatever is tampered with is traced through ptrace: once is enough.
describe.skipIf(process.env.XTRACE_BACKEND === 'auto')('tampering', () => {
  it('with a process that is attached to ends with the tracing', async () => {
    const { strace, xtrace } = await attachBoth({
      targets: [[compileFixture('target'), '1']],
      args: ([one]) => [
        '-f',
        '-e',
        'trace=openat',
        '-e',
        'inject=openat:error=EBUSY:when=2',
        '-p',
        String(one?.pid),
      ],
      during: async ([one]) => one?.order('ooo'),
      signal: 'SIGINT',
      after: async ([one]) => one?.order('o'),
    });
    const lines = (trace: string) => linesOf(trace).filter((line) => line.includes('openat('));
    const opens = (text: string) => lines(text).map((line) => line.replace(/\[pid +\d+\]/, '[pid]'));
    expect(opens(strace.trace).map((line) => line.includes('(INJECTED)'))).toEqual([false, true, false]);
    expectSameLines(opens(xtrace.trace), opens(strace.trace), 'calls');
  });

  it('a delayed call that is let go is made as it is', async () => {
    const target = execa('sh', ['-c', 'read order; exec mkdir /nowhere/folder'], {
      env: { LC_ALL: 'C' },
      reject: false,
    });
    const inject = 'inject=mkdir:delay_enter=1000s:error=EBUSY';
    const tracer = execa(XTRACE, ['-p', String(target.pid), '-e', inject], { reject: false });
    let said = '';
    tracer.stderr.on('data', (text) => {
      said += text;
    });
    await until(() => said.includes('attached'));
    target.stdin.end('go\n');
    await until(() => said.includes('mkdir("/nowhere'));
    tracer.kill('SIGINT');
    await tracer;
    const { stderr } = await target;
    expect(said).toMatch(/ <detached \.\.\.>\n$/);
    expect(stderr).toContain('No such file or directory');
  });

  it('a delayed tracee that is killed is not waited for', async () => {
    const inject = 'inject=chdir:delay_enter=1000s';
    const command = ['timeout', '-s', 'KILL', '0.3', FIXTURE(), 'deadly'];
    const { stderr, exitCode } = await execa(XTRACE, ['-f', '-e', 'trace=chdir', '-e', inject, ...command], {
      reject: false,
    });
    expect(stderr).toMatch(/chdir resumed>\) += \?\n.*\+\+\+ killed by SIGKILL/);
    expect(exitCode).not.toBe(0);
  });

  it('a signal comes with a delay, too, after it', async () => {
    const options = ['-e', 'trace=chdir', '-e', 'inject=chdir:signal=USR1:delay_enter=20ms'];
    const { stderr, stdout } = await execa(XTRACE, [...options, FIXTURE(), 'signals']);
    expect(stderr).toMatch(/\(DELAYED\)\n--- SIGUSR1 {si_signo=SIGUSR1, si_code=SI_KERNEL} ---/);
    expect(stdout).toContain('handled 10');
  });

  it('others go on while one is delayed', async () => {
    const options = ['-f', '-e', 'trace=chdir', '-e', 'inject=chdir:delay_enter=400ms:when=2'];
    const script = `${FIXTURE()} deadly >/dev/null & ${FIXTURE()} chdirs >/dev/null & wait`;
    const { stderr } = await execa(XTRACE, [...options, 'sh', '-c', script]);
    const order = linesOf(stderr).filter((line) => /chdir.*ENOENT/.test(line) || line.includes('DELAYED'));
    expect(order).toHaveLength(8);
  });
});

describe('tampering', () => {
  it('chooses ptrace by itself', async () => {
    const { stderr } = await execa(XTRACE, ['-d', '-e', 'fault=chdir', 'true']);
    expect(stderr).toMatch(
      /^xtrace: backend: ptrace \((asked for|--inject\/--fault changes system calls, .*)\)\n/,
    );
  });

  it('is refused in one line where eBPF is asked for', async () => {
    const { stderr, exitCode } = await execa(tracerWith('ebpf'), ['-e', 'fault=chdir', 'true'], {
      reject: false,
    });
    const why = '--inject/--fault changes system calls, which eBPF can only watch';
    expect(stderr).toBe(`xtrace: cannot trace through eBPF: ${why}`);
    expect(exitCode).toBe(1);
  });
});
