import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { splitPrefix } from '../harness/pids.ts';
import { tracerWith } from '../harness/run.ts';

/** Pids in a namespace that has just been made are small. */
const SMALL = 100;

/** Runs a script as the first process of a pid namespace, and gives what xtrace then wrote into `trace`. */
async function traceInNamespace(script: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'xtrace-namespace-'));
  try {
    const { exitCode, stderr } = await execa(
      'unshare',
      ['--pid', '--fork', '--mount-proc', 'sh', '-c', script],
      {
        cwd: folder,
        reject: false,
        env: { XTRACE: tracerWith('ebpf'), FORKS: compileFixture('forks') },
      },
    );
    expect(exitCode, stderr).toBe(0);
    return linesOf(readFileSync(join(folder, 'trace'), 'latin1'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeWithEbpf('in a pid namespace', () => {
  it('pids are those that are known inside', async () => {
    const lines = (await traceInNamespace('$XTRACE -f -o trace $FORKS 3; :')).map(splitPrefix);
    const parent = lines[0]?.pid ?? 0;
    expect(parent).toBeGreaterThan(1);
    expect(parent).toBeLessThan(SMALL);
    const children = lines
      .flatMap(({ text }) => /^(?:fork\(|<\.\.\. fork resumed>)\) += (\d+)$/.exec(text)?.[1] ?? [])
      .map(Number);
    expect(children).toHaveLength(3);
    expect(new Set(lines.map(({ pid }) => pid))).toEqual(new Set([parent, ...children]));
    expect(Math.max(...children)).toBeLessThan(SMALL);
    expect(lines.filter(({ text }) => text.startsWith('+++ exited with'))).toHaveLength(4);
  });

  it('a process is attached to by its pid inside', async () => {
    const lines = await traceInNamespace(`
      mkfifo orders
      cat <orders >/dev/null &
      exec 3>orders
      $XTRACE -o trace -p $! 2>messages 3>&- &
      tracer=$!
      until grep -q attached messages; do sleep 0.05; done
      echo text >&3
      exec 3>&-
      wait $tracer
    `);
    expect(lines.some((line) => /^read\(0, "text\\n", \d+\) += 5$/.test(line))).toBe(true);
    expect(lines.at(-1)).toBe('+++ exited with 0 +++');
  });

  it('pids of others are shown as they are inside', async () => {
    const lines = await traceInNamespace('$XTRACE -o trace sh -c "trap : USR1; kill -USR1 \\$\\$"');
    const [, sender] = /si_pid=(\d+)/.exec(lines.find((line) => line.startsWith('--- SIGUSR1')) ?? '') ?? [];
    expect(Number(sender)).toBeGreaterThan(1);
    expect(Number(sender)).toBeLessThan(SMALL);
  });
});
