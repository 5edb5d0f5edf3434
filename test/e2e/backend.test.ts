import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, it } from 'vitest';
import { XTRACE } from '../harness/run.ts';

const LOOKS = '--namespace looks at processes while they are stopped';

describe('the backend', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-backend-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function xtrace(...words: string[]): Promise<{ lines: string[]; status: number | undefined }> {
    const { stderr, exitCode } = await execa(XTRACE, words, { reject: false, cwd: folder });
    return { lines: stderr.split('\n'), status: exitCode };
  }

  it.each([
    [['--backend=ptrace'], /^xtrace: backend: ptrace \(asked for\)$/],
    [
      ['--backend=auto', '--namespace=new'],
      /^xtrace: backend: ptrace \(--namespace looks at processes while they are stopped\)$/,
    ],
    [['--backend=auto'], /^xtrace: backend: (eBPF|ptrace \(.+\))$/],
  ])('is told first, where that is asked for: %s', async (options, told) => {
    const { lines, status } = await xtrace('-d', ...options, 'true');
    expect(lines[0]).toMatch(told);
    expect(lines[1]).toMatch(/^execve\("/);
    expect(status).toBe(0);
  });

  // Each of them loads other programs into the kernel, and one that it refused would be traced through ptrace unseen.
  it.each([
    [[]],
    [['-f', '-T']],
    [['-c']],
    [['-y']],
    [['-yy', '-v']],
    [['-Y']],
    [['--decode-pids=pidns']],
    [['-P', '/etc']],
    [['--trace-fds=1']],
    [['-e', 'trace=connect']],
    [['-e', 'status=failed']],
  ])('is the one that is tested: %s', async (options) => {
    const { lines } = await xtrace('-d', ...options, 'true');
    const ebpf = process.env.XTRACE_BACKEND === 'auto';
    expect(lines).toContain(`xtrace: backend: ${ebpf ? 'eBPF' : 'ptrace (asked for)'}`);
  });

  // Whoever has no privileges at all may trace an equal.
  it.runIf(process.getuid?.() === 0)('is ptrace without privileges', async () => {
    const drop = ['--bounding-set=-all', '--inh-caps=-all'];
    const run = (...words: string[]) =>
      execa('setpriv', [...drop, XTRACE, ...words, 'true'], { reject: false, cwd: folder });
    const auto = await run('-d', '--backend=auto');
    expect(auto.stderr).toMatch(/^xtrace: backend: ptrace \(.+\)\nexecve\("/);
    const ebpf = await run('--backend=ebpf');
    expect(ebpf.stderr).toMatch(/^xtrace: cannot trace through eBPF: .+$/);
    expect(ebpf.exitCode).toBe(1);
  });

  it('that cannot do what is asked says so, and nothing is begun', async () => {
    const output = join(folder, 'output');
    writeFileSync(output, 'from before\n');
    const { lines, status } = await xtrace(
      '--backend=ebpf',
      '--namespace=new',
      '-o',
      output,
      'touch',
      'touched',
    );
    expect(lines).toEqual([`xtrace: cannot trace through eBPF: ${LOOKS}`]);
    expect(status).toBe(1);
    expect(readFileSync(output, 'utf8')).toBe('from before\n');
    expect(() => readFileSync(join(folder, 'touched'))).toThrow(/ENOENT/);
  });
});
