import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { fd } from './descriptor.ts';
import { padding } from './inline.ts';
import { int, uint64 } from './numbers.ts';
import { planArray, printArray } from './pointer.ts';
import { hidden, struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';

/** Bytes of `struct file_dedupe_range` before its list, and where the list's length is (linux/fs.h). */
const HEAD = 24;
const COUNT = 16;

const asked = struct({
  dest_fd: fd,
  pad: hidden(padding(4)),
  dest_offset: uint64,
  rest: hidden(padding(16)),
});
const answered = struct({
  before: hidden(padding(16)),
  bytes_deduped: uint64,
  status: int,
  reserved: hidden(padding(4)),
});

/** Which parts of files are to become one (ioctl_fideduperange(2)), and how much of each did. */
export const dedupeRange: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, HEAD);
    if (at < 0) return;
    const { out } = c;
    out.beginStruct();
    out.field('src_offset');
    uint64.printAt(c, at, at);
    out.field('src_length');
    uint64.printAt(c, at + 8, at);
    out.field('dest_count');
    out.int(c.memory.u16(at + COUNT));
    out.field('info');
    printList(c, asked, c.toWord(low, high), at);
    out.endStruct();
  }

  complete(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    const at = !c.mayFollow || address === 0 ? -1 : c.memory.read(address, HEAD);
    if (at < 0 || c.memory.u16(at + COUNT) === 0) return;
    c.out.becomes();
    c.out.beginStruct();
    c.out.field('info');
    printList(c, answered, address, at);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, HEAD, HEAD);
    planArray(plan, asked, plan.add(value, HEAD), plan.load(value, COUNT, 2));
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => this.capture(plan, value));
  }
})();

function printList(c: Decoding, element: Type, address: number, at: number): void {
  const list = address + HEAD;
  printArray(c, element, list >>> 0, Math.floor(list / 0x1_0000_0000), c.memory.u16(at + COUNT));
}
