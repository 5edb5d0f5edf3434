import { describe, expect, it } from 'vitest';
import { AUDIT_ARCHES } from '../../../src/abi/abi.ts';
import { parseSyscallFilter, type SyscallFilter } from '../../../src/filter/syscall-filter.ts';
import { FILTER_MARK, traceFilter } from '../../../src/start/seccomp-filter.ts';

const TRACED = 0x7ff0_0000 | FILTER_MARK;
const ALLOWED = 0x7fff_0000;
const MOST_INSTRUCTIONS = 4096;

/** What the kernel would make of it (linux/filter.h), and after how many instructions. */
function interpret(filter: Buffer, arch: number, number: number): { value: number; steps: number } {
  let accumulator = 0;
  let at = 0;
  for (let steps = 1; ; steps++) {
    const code = filter.readUInt16LE(at * 8);
    const [ifTrue = 0, ifFalse = 0] = [filter[at * 8 + 2], filter[at * 8 + 3]];
    const value = filter.readUInt32LE(at * 8 + 4);
    at++;
    if (code === 0x06) return { value, steps };
    if (code === 0x20) accumulator = value === 0 ? number : arch;
    else if (code === 0x05) at += value;
    else if (code === 0x15) at += accumulator === value ? ifTrue : ifFalse;
    else if (code === 0x35) at += accumulator >= value ? ifTrue : ifFalse;
    else throw new Error(`instruction ${code}`);
  }
}

const selectedBy = (set: SyscallFilter) => ({
  x86_64: set.bitmap('x86_64'),
  i386: set.bitmap('i386'),
  x32: set.bitmap('x32'),
});

describe('the filter of --seccomp-bpf', () => {
  it.each(['none', 'all', 'chdir', '!chdir', '%file', '%net,%desc', 'chdir@32', 'write@64', '/^s', '!/e'])(
    'traces just what -e trace=%s says',
    (expression) => {
      const set = parseSyscallFilter(expression);
      const selected = selectedBy(set);
      const filter = traceFilter(selected);
      expect(filter.length / 8).toBeLessThanOrEqual(MOST_INSTRUCTIONS);
      for (const abi of ['x86_64', 'i386'] as const) {
        const table = selected[abi];
        for (let number = 0; number < table.length + 10; number++) {
          const wanted = table[Math.min(number, table.length - 1)] === 1 ? TRACED : ALLOWED;
          const { value, steps } = interpret(filter, AUDIT_ARCHES[abi], number);
          expect([number, value]).toEqual([number, wanted]);
          expect(steps).toBeLessThan(32);
        }
      }
    },
  );

  it('stops at what it does not know: calls of x32, and of other machines', () => {
    const set = parseSyscallFilter('chdir');
    const filter = traceFilter(selectedBy(set));
    expect(interpret(filter, AUDIT_ARCHES.x86_64, 0x4000_0050).value).toBe(TRACED);
    expect(interpret(filter, 0xc000_00b7, 49).value).toBe(TRACED);
  });
});
