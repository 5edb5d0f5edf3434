import { describe, expect, it } from 'vitest';
import { type Comparison, expectSame, expectSameLines } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runBoth } from '../harness/run.ts';
import { normaliseSummary } from '../harness/summary.ts';

/** Options besides `-f --seccomp-bpf`, then a fixture and its sections. */
type Row = readonly [options: string, fixture: string, sections: string, m32?: boolean];

const ROWS: readonly Row[] = [
  ['-e trace=chdir', 'tamper', 'children'],
  ['-e trace=chdir', 'tamper', 'children', true],
  ['-e trace=chdir,execve', 'tamper', 'executes'],
  ['-e trace=chdir', 'tamper', 'threads'],
  ['-e trace=chdir', 'tamper', 'entries'],
  ['-e trace=chdir@32', 'tamper', 'entries'],
  ['-e trace=chdir@64', 'tamper', 'entries'],
  ['-e trace=!write', 'tamper', 'children'],
  ['-e trace=none', 'tamper', 'children'],
  ['-e trace=%process', 'process', 'creating waiting'],
  ['-e trace=%process,%signal', 'process', 'creating vforking executing waiting'],
  ['-e trace=rt_sigaction,kill,pause', 'signals', 'sending'],
  ['-e trace=chdir -e inject=chdir:error=EIO:when=2..4', 'tamper', 'children'],
  ['-e trace=chdir -e inject=chdir:retval=3:delay_exit=1ms', 'tamper', 'entries'],
  ['-e trace=%file -P /nowhere/3', 'tamper', 'children'],
  ['-e trace=%file -z', 'files', 'opens'],
  ['-e trace=clone,getpriority,wait4,seccomp,prctl', 'seccomp', 'trapped'],
  ['-e trace=clone,prctl,wait4', 'seccomp', 'strict'],
  ['-e trace=socket,connect', 'network', 'streams', true],
];

// The filter is ptrace's: eBPF has its own.
describe.skipIf(process.env.XTRACE_BACKEND === 'auto')('--seccomp-bpf', () => {
  it.each(ROWS.map((row) => [row.join(' '), row] as const))('%s', async (_, row) => {
    const [options, fixture, sections, m32 = false] = row;
    const command = [compileFixture(fixture, { m32 }), ...sections.split(' ').filter((word) => word !== '')];
    const comparison: Comparison = {
      options: ['-f', '--seccomp-bpf', ...options.split(' ')],
      command,
      by: 'process',
    };
    await expectSame(comparison);
  });

  it.each(['-c -e trace=chdir,write', '-c -w -e trace=%desc'])('counted: %s', async (options) => {
    const command = [compileFixture('tamper'), 'children'];
    const { strace, xtrace } = await runBoth({
      options: ['-f', '--seccomp-bpf', ...options.split(' ')],
      command,
    });
    const lines = (trace: string) => normaliseSummary(linesOf(trace));
    expectSameLines(lines(xtrace.trace), lines(strace.trace), 'summary');
  });

  it('spares the command nothing but stops: what it may do is what it may under strace', async () => {
    const command = ['grep', '-E', '^(NoNewPrivs|Seccomp)', '/proc/self/status'];
    for (const options of [
      ['-f', '--seccomp-bpf', '-e', 'trace=chdir'],
      ['-f', '--seccomp-bpf', '-e', 'trace=chdir', '-u', 'nobody'],
      ['-f', '--seccomp-bpf', '-e', 'trace=chdir', '-D'],
      ['-f', '--seccomp-bpf'],
      ['--seccomp-bpf', '-e', 'trace=chdir'],
      ['-f', '-b', 'execve', '--seccomp-bpf', '-e', 'trace=chdir'],
    ]) {
      const { strace, xtrace } = await runBoth({ options, command });
      expect(xtrace.stdout).toBe(strace.stdout);
    }
  });

  it('leaves a filter of the command own, that no tracer answers, as it is', async () => {
    const options = ['-f', '--seccomp-bpf', '-e', 'trace=getpriority'];
    const { xtrace } = await runBoth({ options, command: [compileFixture('seccomp'), 'killing'] });
    const results = linesOf(xtrace.trace).flatMap((line) => /getpriority\(.*= (.*)$/.exec(line)?.[1] ?? []);
    expect(results).toContain('-1 ENOSYS (Function not implemented)');
  });
});
