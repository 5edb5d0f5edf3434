import { describe, expect, it } from 'vitest';
import { EbpfError, errorText, loadError } from '../../../src/ebpf/errors.ts';
import { E2BIG, ENOMEM, ENOTSUPP, EPERM, ESRCH } from '../../../src/libc/errors.ts';

const EINVAL = 22;
const EACCES = 13;
const LIBBPF_FORMAT = 4001;

describe('why a program was not loaded', () => {
  it('is what the verifier wrote last, before its statistics', () => {
    const log = [
      '0: R1=ctx() R10=fp0',
      '6: (79) r0 = *(u64 *)(r0 +0)',
      "R0 invalid mem access 'map_value_or_null'",
      'processed 6 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0',
      '',
    ].join('\n');
    expect(loadError(EACCES, log).reason).toBe(
      "the kernel's verifier rejected the program (R0 invalid mem access 'map_value_or_null')",
    );
  });

  it('comes with the end of what the verifier wrote', () => {
    const log = `${'instruction\n'.repeat(10_000)}the end\n`;
    expect(loadError(EACCES, log).details).toMatch(/^[\s\S]{100,10000}the end\n$/);
  });

  it('is cut where it is long', () => {
    expect(loadError(E2BIG, `${'x'.repeat(1000)}\n`).reason.length).toBeLessThan(400);
  });

  it('is the error number, where the verifier wrote nothing', () => {
    expect(loadError(EPERM, '').reason).toMatch(/^bpf\(2\) is refused: .*seccomp.*ulimit -l/);
    expect(loadError(E2BIG, '').reason).toBe('a map is larger than the kernel permits');
    expect(loadError(ENOMEM, '').reason).toBe('the kernel lacks the memory for its maps');
    expect(loadError(ESRCH, '').reason).toMatch(/lacks a tracepoint/);
    expect(loadError(EINVAL, '').reason).toBe('the program could not be loaded (Invalid argument)');
    expect(loadError(EINVAL, 'processed 0 insns (limit 1000000)\n').reason).toMatch(/Invalid argument/);
  });
});

describe('an error of libbpf', () => {
  it('has a text where errno(3) has none', () => {
    expect(errorText(ENOTSUPP)).toBe('Operation not supported by this kernel');
    expect(errorText(LIBBPF_FORMAT)).toBe("libbpf's error 4001");
  });

  it('is told in one line', () => {
    expect(new EbpfError('a reason').message).toBe('eBPF: a reason');
  });
});
