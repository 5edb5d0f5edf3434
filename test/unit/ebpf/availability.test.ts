import { describe, expect, it } from 'vitest';
import { ebpfUnavailability, type Machine } from '../../../src/ebpf/availability.ts';
import { ENOSYS, EPERM } from '../../../src/libc/errors.ts';
import { CAP_BPF, CAP_PERFMON, CAP_SYS_ADMIN } from '../../../src/process/capabilities.ts';

const EINVAL = 22;

const ABLE: Machine = {
  platform: 'linux',
  architecture: 'x64',
  kernelRelease: '6.1.0-13-amd64',
  hasObject: () => true,
  hasLibbpf: () => true,
  hasKernelTypes: () => true,
  inInitialUserNamespace: () => true,
  hasCapability: () => true,
  lockdown: () => 'none [integrity] confidentiality\n',
  bpfError: () => EINVAL,
};

function reason(difference: Partial<Machine>): string | undefined {
  return ebpfUnavailability(false, { ...ABLE, ...difference });
}

function having(...capabilities: number[]): Partial<Machine> {
  return { hasCapability: (capability) => capabilities.includes(capability) };
}

describe('why eBPF cannot be used', () => {
  it('is nothing on a machine that has it all', () => {
    expect(reason({})).toBeUndefined();
    expect(reason({ lockdown: () => undefined })).toBeUndefined();
  });

  it('may be the machine', () => {
    expect(reason({ platform: 'darwin' })).toBe('it takes Linux on x86-64, and this is darwin on x64');
    expect(reason({ architecture: 'arm64' })).toBe('it takes Linux on x86-64, and this is linux on arm64');
  });

  it('may be how xtrace was built', () => {
    expect(reason({ hasObject: () => false })).toMatch(/^dist\/xtrace\.bpf\.o is missing: .*clang/);
    expect(reason({ hasLibbpf: () => false })).toBe('libbpf.so.1 is missing');
  });

  it('may be the kernel', () => {
    expect(reason({ kernelRelease: '5.7.19' })).toBe('it takes Linux 5.8 or later, and this is 5.7.19');
    expect(reason({ kernelRelease: '4.19.0-26-amd64' })).toMatch(/4\.19/);
    expect(reason({ kernelRelease: '5.8.0' })).toBeUndefined();
    expect(reason({ kernelRelease: '5.15.0' })).toBeUndefined();
    const withDescriptors = (kernelRelease: string) => ebpfUnavailability(true, { ...ABLE, kernelRelease });
    expect(withDescriptors('5.15.0')).toMatch(
      /^to tell what descriptors lead to, and who processes are, takes Linux 5\.17 or later/,
    );
    expect(withDescriptors('5.7.0')).toMatch(/^it takes Linux 5\.8 or later/);
    expect(withDescriptors('5.17.0')).toBeUndefined();
    expect(reason({ hasKernelTypes: () => false })).toMatch(/\/sys\/kernel\/btf\/vmlinux is missing/);
  });

  it('may be capabilities, which are named', () => {
    expect(reason(having())).toBe('CAP_BPF and CAP_PERFMON are missing');
    expect(reason(having(CAP_BPF))).toBe('CAP_PERFMON is missing');
    expect(reason(having(CAP_PERFMON))).toBe('CAP_BPF is missing');
    expect(reason(having(CAP_BPF, CAP_PERFMON))).toBeUndefined();
    expect(reason(having(CAP_SYS_ADMIN))).toBeUndefined();
    expect(reason({ inInitialUserNamespace: () => false })).toMatch(/user namespace/);
  });

  it('may be what forbids it', () => {
    expect(reason({ lockdown: () => 'none integrity [confidentiality]\n' })).toMatch(/locked down/);
    expect(reason({ bpfError: () => EPERM })).toBe('a seccomp profile forbids bpf(2)');
    expect(reason({ bpfError: () => ENOSYS })).toMatch(/no bpf\(2\)/);
  });

  it('is told before what could be told only later', () => {
    expect(reason({ ...having(), hasObject: () => false, kernelRelease: '4.4.0' })).toMatch(/xtrace\.bpf\.o/);
    expect(reason({ ...having(), kernelRelease: '4.4.0' })).toMatch(/Linux 5\.8/);
  });
});
