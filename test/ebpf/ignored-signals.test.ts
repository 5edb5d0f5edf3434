import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runIn, tracerWith } from '../harness/run.ts';

const SIGNAL = '--- SIGALRM {si_signo=SIGALRM, si_code=SI_USER, si_pid=N, si_uid=N} ---';

describeWithEbpf('a signal that is ignored', () => {
  it('interrupts no call, and is shown after it', async () => {
    const place = mkdtempSync(join(tmpdir(), 'xtrace-ignored-'));
    try {
      const command = [compileFixture('signals'), 'ignored'];
      const { trace } = await runIn(place, tracerWith('ebpf'), 'xtrace', { command });
      const lines = linesOf(trace).map((line) =>
        line.replace(/(si_[pu]id)=\d+/g, '$1=N').replace(/\) +=/, ') ='),
      );
      const from = lines.findIndex((line) => line.startsWith('nanosleep('));
      expect(lines.slice(from, from + 5)).toEqual([
        'nanosleep({tv_sec=1, tv_nsec=500000000}, NULL) = 0',
        SIGNAL,
        'write(9, "!", 1) = 1',
        'poll(NULL, 0, 1500) = 0 (Timeout)',
        SIGNAL,
      ]);
      const twice = lines.findLastIndex((line) => line.startsWith('nanosleep('));
      expect(lines.slice(twice, twice + 4)).toEqual([
        'nanosleep({tv_sec=1, tv_nsec=500000000},  <unfinished ...>',
        SIGNAL,
        '<... nanosleep resumed>NULL) = 0',
        SIGNAL,
      ]);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
