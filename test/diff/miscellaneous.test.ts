import { describe, expect, it } from 'vitest';
import { expectSameLines, traceLines } from '../harness/compare.ts';
import { linesOf } from '../harness/normalise.ts';
import { runBoth } from '../harness/run.ts';

const COMMAND = ['cat', '/etc/debian_version'];

describe('what is printed in place of a trace', () => {
  it.each(['-h', '--help'])('%s: to stdout, with the groups of options in the same order', async (option) => {
    const { strace, xtrace } = await runBoth({ options: [option], to: 'stderr' });
    const headings = (text: string) => linesOf(text).filter((line) => /^[A-Z][a-z ]+:$/.test(line));
    const wanted = headings(strace.stdout);
    expect(wanted.length).toBeGreaterThan(7);
    expect(headings(xtrace.stdout).filter((line) => wanted.includes(line))).toEqual(wanted);
    expect([xtrace.stderr, xtrace.status]).toEqual([strace.stderr, strace.status]);
  });

  it.each(['-V', '--version'])('%s: to stdout, the name and the version first', async (option) => {
    const { strace, xtrace } = await runBoth({ options: [option, '-f'], command: ['true'], to: 'stderr' });
    for (const { tracer, stdout } of [strace, xtrace])
      expect(stdout.split('\n')[0]).toMatch(new RegExp(`^${tracer} -- version \\d+(\\.\\d+)+$`));
    expect([xtrace.stderr, xtrace.status]).toEqual([strace.stderr, strace.status]);
  });
});

describe('what is printed beside a trace', () => {
  it.each([
    ['-d', true],
    ['--debug', true],
    ['--tips', true],
    ['--tips=full', true],
    ['--tips=id:2', true],
    ['--tips=none', false],
    ['--tips=format:none', false],
  ])('%s: on stderr, and the trace is the same', async (option, isSaid) => {
    const comparison = { options: [option], command: COMMAND };
    const { strace, xtrace } = await runBoth(comparison);
    expectSameLines(traceLines(xtrace, comparison), traceLines(strace, comparison), 'trace');
    expect(strace.trace).toMatch(/^openat\(.*debian_version/m);
    for (const { stderr, status, stdout } of [strace, xtrace])
      expect([stderr !== '', status, stdout]).toEqual([isSaid, 0, strace.stdout]);
  });
});
