import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';

/** `fcntl.h`: the current working directory in place of a directory's descriptor. */
export const AT_FDCWD = -100;

/** A file descriptor; under `-y` with what it refers to. */
export const fd = scalar(4, (c, low) => printDescriptor(c, low | 0), planDescriptor);

/** A file descriptor in a field of 64 bits. */
export const fd64 = scalar(8, (c, low) => printDescriptor(c, low | 0), planDescriptor);

/** A descriptor of the directory that a relative path starts from. */
export const dirfd = scalar(
  4,
  (c, low) => {
    if ((low | 0) !== AT_FDCWD) {
      printDescriptor(c, low | 0);
      return;
    }
    c.out.constant('AT_FDCWD', AT_FDCWD >>> 0, 0xffffffff, 'signed');
    const name = c.descriptors?.workingDirectory(c.tid, c.memory);
    if (name !== undefined) c.out.refersTo(name);
  },
  planDescriptor,
);

/** Prints a descriptor, for decoders that found it themselves. */
export function printDescriptor(c: Decoding, value: number): void {
  c.out.descriptor(value, value < 0 ? undefined : c.descriptors?.nameOf(c.tid, value, c.memory));
}

/** Plans what printing a descriptor takes. */
export function planDescriptor(plan: CapturePlanner, value: CaptureValue): void {
  plan.descriptor(value);
}

/** No process has this number. */
const NOBODY = 0;

/** Prints a descriptor of the process that the thread calls `pid`. */
export function printDescriptorOf(c: Decoding, value: number, pid: number): void {
  const { descriptors, surroundings } = c;
  if (!descriptors || pid <= 0) c.out.descriptor(value, undefined);
  else printDescriptorOfProcess(c, value, surroundings?.numberOfProcess(pid, c.tid) ?? NOBODY, pid);
}

/** The same of the process `pid` (our number) of which the thread has a pidfd. */
export function printDescriptorBehind(c: Decoding, value: number, pid: number, pidfd: number): void {
  printDescriptorOfProcess(c, value, pid, ~pidfd);
}

/** `whose`: as `TraceeMemory.descriptor` has it. */
function printDescriptorOfProcess(c: Decoding, value: number, pid: number, whose: number): void {
  c.out.descriptor(value, value < 0 ? undefined : c.descriptors?.nameOf(pid, value, c.memory, whose));
}

/** The result of a call that returns a descriptor; a number that none can have is shown as it is. */
export function descriptorResult(c: Decoding): void {
  if (c.abi.registerSize === 4 || (c.resultHigh === 0 && c.resultLow < 0x8000_0000))
    printDescriptor(c, c.resultLow | 0);
  else c.out.signed(c.resultLow, c.resultHigh);
}

/** Plans what printing such a result takes. */
export function planDescriptorResult(plan: CapturePlanner): void {
  plan.unlessFailed(() => plan.descriptor(plan.result));
}
