import { accessSync, constants } from 'node:fs';
import { describe, it } from 'vitest';
import { expectSame } from '../harness/compare.ts';
import { compileFixture } from '../harness/fixtures.ts';

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
});
