import type { DescriptorTarget } from '../../src/process/descriptors/target.ts';

/** What a descriptor leads to, where tests pretend: to a file that is called after it. */
export function pretendedTarget(fd: number): DescriptorTarget {
  return {
    name: Buffer.from(`/${fd | 0}`),
    deleted: false,
    device: () => undefined,
    socket: () => ({ kind: 'nameless', protocol: undefined, inode: fd }),
    process: () => undefined,
    eventCounter: () => undefined,
    signals: () => undefined,
  };
}
