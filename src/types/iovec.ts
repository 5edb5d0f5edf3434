import type { Abi } from '../abi/abi.ts';
import { UNREADABLE } from '../events/memory.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { ADDRESS_SPACE, planLength } from './pointer.ts';
import { planBytes, printBytes } from './strings.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/** Prints `length` bytes behind the pointer of an iovec. */
export type ContentPrinter = (c: Decoding, low: number, high: number, length: number) => void;

/** No limit on the bytes that the buffers hold together. */
export const UNLIMITED = Number.POSITIVE_INFINITY;

/**
 * A pointer to `count` elements of `struct iovec` (readv(2)), each with what its buffer holds. `limit`: how many
 * bytes there are in all buffers together; after a call that read, what it returned. Without it the buffers are full.
 */
export function iovecs(count: LengthLike, limit?: LengthLike): Type {
  return new IovecPointer(toLength(count), limit === undefined ? undefined : toLength(limit));
}

/** As many buffers are shown even under `-v`: many times what the kernel takes (UIO_MAXIOV, `linux/uio.h`). */
const MOST_BUFFERS = 1 << 14;

/** As `iovecs`, for structures that hold a count and a pointer, and for buffers that hold more than bytes. */
export function printIovecs(
  c: Decoding,
  low: number,
  high: number,
  count: number,
  limit: number,
  print: ContentPrinter,
): void {
  const { out, memory } = c;
  const { wordSize } = c.abi;
  const size = 2 * wordSize;
  const start = c.toWord(low, high);
  if (start !== 0 && count === 0) {
    out.beginArray();
    out.endArray();
    return;
  }
  if (start === 0 || !c.followsStructures || start + count * size >= ADDRESS_SPACE) {
    c.printAddress(low, high);
    return;
  }
  let left = limit;
  const shown = Math.min(count, c.options.abbreviate ? c.options.stringLimit : MOST_BUFFERS);
  const mark = memory.mark();
  // One more than is shown is looked at: where there is none, that is told.
  for (let index = 0; index <= shown && index < count; index++) {
    memory.rewind(mark);
    const at = memory.read(start + index * size, size);
    if (at === UNREADABLE && index === 0) {
      c.printAddress(low, high);
      return;
    }
    if (index === 0) out.beginArray();
    if (at === UNREADABLE) {
      out.more();
      out.comment(`0x${(start + index * size).toString(16)}`);
      out.endArray();
      return;
    }
    if (index < shown) left = printElement(c, at, left, print);
  }
  if (shown < count) out.more();
  out.endArray();
}

/** Plans what `printIovecs` reads; without a `limit` the buffers are full. */
export function planIovecs(
  plan: CapturePlanner,
  start: CaptureValue,
  count: CaptureNumber,
  limit: CaptureNumber | undefined,
  content: (plan: CapturePlanner, address: CaptureValue, length: CaptureValue) => void,
): void {
  const { wordSize } = plan.abi;
  const size = 2 * wordSize;
  const shown = plan.abbreviate ? plan.stringLimit : MOST_BUFFERS;
  plan.bytes(start, planLength(plan, count, size, shown + 1), size * (shown + 1));
  const left = limit === undefined ? undefined : copied(plan, limit);
  plan.unlessFailed(() => {
    plan.each(start, size, count, shown, (element, loop) => {
      if (left) plan.whenEqual(left, 0, () => loop.stop());
      const length = plan.loadWord(element, wordSize);
      const held = left ? plan.least(length, left) : length;
      content(plan, plan.loadWord(element, 0), held);
      if (left) plan.assign(left, plan.subtract(left, held));
    });
  });
}

function copied(plan: CapturePlanner, number: CaptureNumber): CaptureValue {
  return typeof number === 'number' ? plan.constant(number) : plan.add(number, 0);
}

/** Prints one element, whose buffer holds at most `left` bytes; gives how many are left for the next. */
function printElement(c: Decoding, at: number, left: number, print: ContentPrinter): number {
  const { out, memory } = c;
  const { wordSize } = c.abi;
  const length = memory.word(at + wordSize, wordSize);
  const lengthLow = memory.u32(at + wordSize);
  const lengthHigh = wordSize === 8 ? memory.u32(at + wordSize + 4) : 0;
  const held = Math.min(length, left);
  out.element();
  out.beginStruct();
  out.field('iov_base');
  print(c, memory.u32(at), wordSize === 8 ? memory.u32(at + 4) : 0, held);
  out.field('iov_len');
  out.unsigned(lengthLow, lengthHigh);
  out.endStruct();
  return left - held;
}

class IovecPointer extends Scalar {
  override readonly follows = true;

  constructor(
    readonly count: Length,
    readonly limit: Length | undefined,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new IovecPointer(this.count.bind(scope), this.limit?.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const limit = this.limit?.get(c, scope) ?? UNLIMITED;
    printIovecs(c, low, high, this.count.get(c, scope), limit, c.mayRead ? printBytes : printPointer);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planIovecs(plan, value, this.count.plan(plan, scope), this.limit?.plan(plan, scope), planBytes);
  }
}

/** What a failed call would have filled in is not there: only where it would be. */
function printPointer(c: Decoding, low: number, high: number): void {
  c.printAddress(low, high);
}
