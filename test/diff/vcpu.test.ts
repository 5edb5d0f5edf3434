import { accessSync, constants } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';
import { linesOf } from '../harness/normalise.ts';
import { runXtrace } from '../harness/run.ts';

function canMakeMachines(): boolean {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

describe.runIf(canMakeMachines())('a virtual processor', () => {
  for (const options of [['-e', 'kvm=vcpu'], ['--kvm=vcpu', '-y', '-X', 'raw'], ['-T']])
    it(`under ${options.join(' ')}`, async () => {
      const shown = options.some((option) => option.includes('vcpu'))
        ? /KVM_EXIT_IO\).*\n.*KVM_EXIT_HLT/
        : /KVM_RUN/;
      const command = [compileFixture('vcpu')];
      const durations = options.includes('-T');
      // Of the other requests only the number is compared here.
      const also = (line: string) =>
        /KVM_RUN|0xae80/.test(line) ? line : line.replace(/(ioctl\([^,]*,[^,]*,).*/, '$1');
      await expectSame({
        options: [...options, '-e', 'trace=ioctl'],
        command,
        durations,
        mustShow: [shown],
        also,
      });
    });

  it('is shown with what it shares with its program, as strace 7.2 does, of its own calls only', async () => {
    const { trace } = await runXtrace({
      options: ['-e', 'kvm=vcpu+', '-e', 'trace=ioctl'],
      command: [compileFixture('vcpu')],
    });
    const lines = linesOf(trace).map((line) => line.replace(/\) +=/, ') ='));
    expect(lines.slice(lines.findIndex((line) => line.includes('KVM_RUN')))).toEqual([
      'ioctl(5, KVM_RUN, 0) = 0 (KVM_EXIT_IO)',
      ` VCPU:0< ${shared(0, 'KVM_EXIT_UNKNOWN', '0000000000000000')}`,
      ` VCPU:0> ${shared(2, 'KVM_EXIT_IO', APIC, PORT)}`,
      'ioctl(5, KVM_RUN, 0) = 0 (KVM_EXIT_HLT)',
      ` VCPU:0< ${shared(2, 'KVM_EXIT_IO', APIC, PORT)}`,
      ` VCPU:0> ${shared(5, 'KVM_EXIT_HLT', APIC)}`,
      'ioctl(5, KVM_RUN, 0) = 0 (KVM_EXIT_MMIO)',
      ` VCPU:0< ${shared(5, 'KVM_EXIT_HLT', APIC)}`,
      ` VCPU:0> ${shared(6, 'KVM_EXIT_MMIO', APIC, MEMORY)}`,
      'ioctl(3, KVM_RUN, 0) = -1 EINVAL (Invalid argument)',
      'ioctl(5, KVM_RUN, 0) = 0',
      '+++ exited with 0 +++',
    ]);
  });
});

const APIC = '0x000000fee00900';
const PORT =
  ', {io={direction=KVM_EXIT_IO_IN, size=1, port=0x10, count=1, data_offset=0x00000000001000, data=[0]}}';
const MEMORY = ', {mmio={phys_addr=0000000000000000, data=[0, 0x10, 0, 0, 0, 0, 0, 0], len=1, is_write=0}}';

function shared(reason: number, name: string, apic: string, more = ''): string {
  return `{request_interrupt_window=0, immediate_exit=0, exit_reason=${reason} /* ${name} */, ready_for_interrupt_injection=0, if_flag=0, flags=0, cr8=0000000000000000, apic_base=${apic}${more}}`;
}
