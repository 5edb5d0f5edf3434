import type { ProcessFacts } from '../../src/events/process-facts.ts';
import type { DescriptorTarget } from '../../src/process/descriptors/target.ts';

/** Of large sets of descriptors not all are looked at: those that are not lead to nothing where tests pretend. */
const FIRST_UNSEEN = 1024;
const LAST_UNSEEN = 2 ** 20;

/**
 * What a descriptor leads to, where tests pretend: to a file that is called after it and whose it is
 * (`TraceeMemory.descriptor`), and to a process.
 */
export function pretendedTarget(fd: number, whose = 0): DescriptorTarget | undefined {
  if (fd >= FIRST_UNSEEN && fd <= LAST_UNSEEN) return undefined;
  return {
    name: Buffer.from(whose === 0 ? `/${fd | 0}` : `/${whose | 0}/${fd | 0}`),
    deleted: false,
    device: () => undefined,
    socket: () => ({ kind: 'nameless', protocol: undefined, inode: fd }),
    process: () => (fd & 0xff) + 1,
    command: () => undefined,
    eventCounter: () => undefined,
    signals: () => undefined,
  };
}

/** Whom a number stands for, where tests pretend: a process that is called after it. */
export function pretendedProcess(number: number): ProcessFacts {
  return {
    number: (number | 0) + 1,
    command: `p${number | 0}`,
    isTask: true,
    isGroup: true,
    isSession: true,
  };
}
