import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bpfSource, compileBpf } from '../../tools/bpf-object.mjs';
import { expectSameLines, traceLines } from '../harness/compare.ts';
import { describeWithEbpf } from '../harness/ebpf.ts';
import { whileInstalled } from '../harness/installation.ts';
import { runIn, STRACE } from '../harness/run.ts';

const COMMAND = ['cat', '/etc/debian_version'];

// All is unrolled there, and the verifier looks at a million instructions at most.
describeWithEbpf('the kernel side, as kernels without a helper for loops have it,', () => {
  it('traces', () =>
    whileInstalled(async (folder) => {
      compileBpf(bpfSource, join(folder, 'dist', 'xtrace.bpf.o'), ['WITHOUT_LOOPS']);
      for (const options of [['-f'], ['-T', '-v'], ['-e', 'trace=openat']]) {
        const comparison = { options, command: COMMAND, durations: true };
        const strace = await runIn(folder, STRACE, 'strace', comparison);
        const ebpf = { ...comparison, options: ['--backend=ebpf', ...options] };
        const xtrace = await runIn(folder, join(folder, 'bin', 'xtrace'), 'xtrace', ebpf);
        expect([xtrace.stderr, xtrace.status]).toEqual(['', 0]);
        expectSameLines(traceLines(xtrace, comparison), traceLines(strace, comparison), options.join(' '));
      }
    }));
});
