import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from '../harness/attach.ts';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, runXtrace, tracerWith } from '../harness/run.ts';
import { whileRunning } from '../harness/traced.ts';

const xtrace = tracerWith('ebpf');
const CONNECT = ['-f', '-e', 'trace=connect'];
const OPEN = /^(?:\[pid +\d+\] )?connect\(\d+, \{sa_family=AF_UNIX, sun_path="place"\}, 110$/m;

describeWithEbpf('calls that are watched as they return', () => {
  for (const [options, areSo] of [
    [['-e', 'trace=connect'], true],
    [['-e', 'trace=connect,read,openat'], true],
    [['-e', 'trace=read,write'], false],
    [['-e', 'trace=recvfrom@64'], false],
    [['-e', 'trace=connect,exit_group'], false],
    [['-e', 'trace=connect', '-T'], false],
    [['-e', 'trace=connect', '-r'], false],
    [['-e', 'trace=connect', '-c'], false],
    [['-e', 'trace=connect', '-y'], false],
    [['-e', 'trace=connect', '--where', 'comm == "x"'], false],
    [[], false],
  ] as const) {
    it(`${options.join(' ')}: ${areSo ? 'they are' : 'they are not'}`, async () => {
      const { stderr } = await runXtrace({
        options: ['--backend=ebpf', '-d', ...options],
        command: ['true'],
      });
      expect(stderr).toContain('backend: eBPF');
      expect(stderr.includes('watched as they return')).toBe(areSo);
    });
  }

  it('are shown while they block', () =>
    whileRunning([xtrace, ...CONNECT, compileFixture('connecting'), 'held'], async (tracer) => {
      await until(() => OPEN.test(tracer.stderr()));
      tracer.stdin.write('!');
      expect(await tracer.ended).toBe(0);
      expect(tracer.stderr()).toMatch(
        /^(?:\[pid +\d+\] )?(?:<\.\.\. connect resumed>|connect.*110)\) += 0$/m,
      );
    }));

  it('are shown, and completed, where they blocked before', () =>
    whileRunning([compileFixture('connecting'), 'held'], async (target) => {
      await until(() => /^\d+\n/.test(target.stdout()));
      const pid = target.stdout().trim();
      await whileRunning([xtrace, ...CONNECT, '-p', pid], async ({ stderr, ended }) => {
        await until(() => OPEN.test(stderr()));
        target.stdin.write('!');
        expect(await ended).toBe(0);
        expect(linesOf(stderr()).filter((line) => !line.startsWith('xtrace: '))).toEqual([
          expect.stringMatching(/^connect\(5, \{sa_family=AF_UNIX, sun_path="place"\}, 110\) = 0$/),
          expect.stringMatching(/^connect\(6, 0xffffffffffffffff, 110\) += -1 EFAULT \(Bad address\)$/),
          '+++ exited with 0 +++',
        ]);
      });
    }));

  it('come before what was ignored meanwhile', async () => {
    const place = mkdtempSync(join(tmpdir(), 'xtrace-only-returns-'));
    try {
      const command = [compileFixture('connecting'), 'ignored'];
      const { trace } = await runIn(place, xtrace, 'xtrace', { options: CONNECT, command });
      const lines = linesOf(trace).map((line) => line.replace(/^\d+ +/, ''));
      const returned = lines.findIndex((line) =>
        /^(?:connect\(5, .*|<\.\.\. connect resumed>)\) += 0$/.test(line),
      );
      expect(lines[returned + 1]).toMatch(/^--- SIGUSR1 \{/);
      expect(lines[returned + 2]).toMatch(/^connect\(6, 0xf+, 110\) += -1 EFAULT/);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
