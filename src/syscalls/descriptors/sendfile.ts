import type { Abi } from '../../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { address, size, uint64, ulong } from '../../types/numbers.ts';
import { planPointed } from '../../types/pointer.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, type SyscallOptions, syscall } from '../syscall.ts';
import { unlessNull } from '../variants.ts';

/** Where sendfile(2) starts to read, and where it came to: `[0] => [4096]`. */
class SendfileOffset extends Scalar {
  override readonly follows = true;

  /** `movesSome`: whether the call may have moved anything, whatever it returned. */
  constructor(
    readonly offset: Type,
    private readonly movesSome: (c: Decoding) => boolean,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, this.offset.size(c.abi));
    if (at >= 0) this.printOffset(c, at);
  }

  complete(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    if (!c.mayFollow || c.result === 0 || address === 0 || !this.movesSome(c)) return;
    const at = c.memory.read(address, this.offset.size(c.abi));
    if (at < 0) return;
    c.out.becomes();
    this.printOffset(c, at);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planPointed(plan, this.offset, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => this.capture(plan, value));
  }

  private printOffset(c: Decoding, at: number): void {
    c.out.beginPointee();
    this.offset.printAt(c, at, at);
    c.out.endPointee();
  }
}

/** Register of the address of the offset. */
const OFFSET = 2;

/** Register of how many bytes are to be moved. */
const COUNT = 3;

/** sendfile(2). */
export const sendfile: Syscall = sendfileOf(uint64, () => true, {});

/** i386's own sendfile, whose offset is a `long`. */
export const oldSendfile: Syscall = sendfileOf(ulong, (c) => c.number(COUNT) !== 0, { abi: 'i386' });

/** Without a place to keep the offset everything is known at entry. */
function sendfileOf(offset: Type, movesSome: (c: Decoding) => boolean, options: SyscallOptions): Syscall {
  const descriptors = { out_fd: fd, in_fd: fd };
  const fromOffset = syscall(
    'sendfile',
    { ...descriptors, offset: new SendfileOffset(offset, movesSome), count: out(size) },
    options,
  );
  const fromPosition = syscall('sendfile', { ...descriptors, offset: address, count: size }, options);
  return unlessNull([OFFSET], fromOffset, fromPosition);
}
