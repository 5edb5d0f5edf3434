import type { Abi } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';
import { UNREADABLE } from '../events/memory.ts';
import type { CaptureNumber, CapturePlanner } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { UNLIMITED } from './iovec.ts';
import { msghdrSize, nameRoom, planMsghdr, printMsghdr } from './msghdr.ts';
import { ADDRESS_SPACE, planLength } from './pointer.ts';
import { Scalar, type Type } from './type.ts';

/** A vector of messages is argument 1 of the calls that take one, argument 2 its length. */
const VECTOR = 1;
const LENGTH = 2;

/** `IOV_MAX` (linux/uio.h): the kernel takes no more messages in a call. */
const MOST_MESSAGES = 1024;

const LOW_HALF = 0xffff_ffff;

/** The messages of sendmmsg(2); those that were sent have `msg_len`. */
export const sentMessages: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding): void {
    const { errno } = c;
    const done = c.failed ? 0 : c.result;
    c.errno = 0;
    printMessages(c, c.low(LENGTH), done, undefined);
    c.errno = errno;
  }

  override capture(plan: CapturePlanner): void {
    plan.regardless(() => planMessages(plan, plan.mask(plan.argument(LENGTH), LOW_HALF), false));
  }
})();

/** The messages that recvmmsg(2) got; after a failure only where they would be. */
export const receivedMessages: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  remember(c: Decoding): number {
    const rooms = roomsAtEntry(c);
    ROOMS.set(c.call, rooms);
    return rooms.length;
  }

  print(c: Decoding, low: number, high: number): void {
    if (c.failed) c.printAddress(low, high);
    else printMessages(c, c.resultLow, c.resultLow, ROOMS.get(c.call) ?? []);
  }

  /** The rooms of as many messages as will be shown, and one more: by the first it is known whether any can be read. */
  captureRemembered(plan: CapturePlanner): void {
    const most = plan.abbreviate ? Math.min(plan.stringLimit, MOST_MESSAGES) : MOST_MESSAGES;
    const size = messageSize(plan.abi);
    const count = plan.mask(plan.argument(LENGTH), LOW_HALF);
    plan.bytes(plan.argument(VECTOR), planLength(plan, count, size, most + 1), size * (most + 1));
  }

  override capture(plan: CapturePlanner): void {
    planMessages(plan, plan.result, true);
  }
})();

/** What the messages of a call had as room for addresses when it began. */
const ROOMS = new WeakMap<SyscallCall, readonly number[]>();

function roomsAtEntry(c: Decoding): number[] {
  const rooms: number[] = [];
  const size = messageSize(c.abi);
  const start = c.word(VECTOR);
  const count = Math.min(c.low(LENGTH), MOST_MESSAGES);
  if (start === 0) return rooms;
  const mark = c.memory.mark();
  for (let index = 0; index < count; index++) {
    c.memory.rewind(mark);
    const at = c.memory.read(start + index * size, size);
    if (at === UNREADABLE) break;
    rooms.push(nameRoom(c, at));
  }
  return rooms;
}

/** `done`: how many messages the kernel dealt with. `rooms`: of messages that were received. */
function printMessages(c: Decoding, count: number, done: number, rooms: readonly number[] | undefined): void {
  const { out, memory } = c;
  const start = c.word(VECTOR);
  const size = messageSize(c.abi);
  // strace has given up an array that could not be read when the call began.
  const isUnread = rooms?.length === 0 && count > 0 && c.low(LENGTH) > 0;
  const isBeyond = count > 0 && start + count * size >= ADDRESS_SPACE;
  if (start === 0 || isUnread || !c.followsStructures || isBeyond) {
    c.printAddress(c.low(VECTOR), c.high(VECTOR));
    return;
  }
  if (count > 0 && memory.read(start, size) === UNREADABLE) {
    c.printAddress(c.low(VECTOR), c.high(VECTOR));
    return;
  }
  const limit = c.options.abbreviate ? c.options.stringLimit : MOST_MESSAGES;
  const most = Math.min(count, limit, rooms === undefined ? count : c.low(LENGTH));
  const mark = memory.mark();
  // One more than the limit is looked at: where there is none, that is told.
  if (most === 0) out.beginArray();
  for (let index = 0; index < most || (index === limit && index < count); index++) {
    memory.rewind(mark);
    const address = start + index * size;
    const at = memory.read(address, size);
    if (index === 0 && most > 0) out.beginArray();
    if (at === UNREADABLE) {
      out.more();
      out.comment(`0x${address.toString(16)}`);
      out.endArray();
      return;
    }
    if (index >= most) break;
    out.element();
    printMessage(c, at, index < done, rooms?.[index]);
  }
  if (most < count) out.more();
  out.endArray();
}

/** Plans what `printMessages` reads. `received`: the buffers hold no more than the messages' lengths. */
function planMessages(plan: CapturePlanner, count: CaptureNumber, received: boolean): void {
  const size = messageSize(plan.abi);
  const most = plan.abbreviate ? Math.min(plan.stringLimit, MOST_MESSAGES) : MOST_MESSAGES;
  const start = plan.argument(VECTOR);
  plan.bytes(start, planLength(plan, count, size, most + 1), size * (most + 1));
  plan.each(start, size, count, most, (message) => {
    planMsghdr(plan, message, received ? plan.load(message, msghdrSize(plan.abi), 4) : undefined);
  });
}

function printMessage(c: Decoding, at: number, done: boolean, room: number | undefined): void {
  const { out } = c;
  const length = c.memory.u32(at + msghdrSize(c.abi));
  out.beginStruct();
  out.field('msg_hdr');
  printMsghdr(c, at, room ?? Number.NaN, room === undefined ? UNLIMITED : length);
  if (done) {
    out.field('msg_len');
    out.int(length);
  }
  out.endStruct();
}

/** Bytes of `struct mmsghdr`: a message's header and its length, padded to a pointer. */
function messageSize(abi: Abi): number {
  return 8 * abi.wordSize;
}
