import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, expect, it } from 'vitest';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { tracerWith } from '../harness/run.ts';

describeWithEbpf('traced paths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-paths-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('take no room in the ring buffer for calls that concern none of them', async () => {
    const output = join(folder, 'output');
    const script = 'dd if=/dev/zero of=/dev/null bs=1 count=200000 && cat <wanted >/dev/null';
    const words = ['--ring-buffer=64K', '-f', '-P', 'wanted', '-o', output];
    const { exitCode } = await execa(
      tracerWith('ebpf'),
      [...words, 'sh', '-c', `echo text >wanted && ${script}`],
      {
        cwd: folder,
      },
    );
    expect(exitCode).toBe(0);
    const lines = readFileSync(output, 'utf8').split('\n');
    expect(lines.filter((line) => /lost|zero|null/.test(line))).toEqual([]);
    expect(lines.some((line) => /openat\(.*"wanted", O_RDONLY\) = \d/.test(line))).toBe(true);
  });
});
