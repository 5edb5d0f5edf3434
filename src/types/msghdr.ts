import type { Abi } from '../abi/abi.ts';
import { MSG_FLAGS } from '../abi/generated/network.ts';
import { UNREADABLE } from '../events/memory.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import { planControlMessages, printControlMessages } from './control-message.ts';
import type { Decoding } from './decoding.ts';
import { planIovecs, printIovecs, UNLIMITED } from './iovec.ts';
import { planNetlinkBytes, printNetlinkBytes } from './netlink/socket-bytes.ts';
import { planSockaddr, printSockaddr } from './sockaddr.ts';
import { planBytes, printBytes } from './strings.ts';
import { Scalar, type Type } from './type.ts';

/** A pointer to the `struct msghdr` that sendmsg(2) takes. */
export const sentMessage: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, msghdrSize(c.abi));
    if (at >= 0) printMsghdr(c, at, Number.NaN, UNLIMITED);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, msghdrSize(plan.abi), msghdrSize(plan.abi));
    planMsghdr(plan, value, undefined);
  }
})();

/**
 * The `struct msghdr` that recvmsg(2) fills in, behind the pointer in register `index`. After a failure only the room
 * for the address is told, since nothing else is there.
 */
export function receivedMessage(index: number): Type {
  return new ReceivedMessage(index);
}

class ReceivedMessage extends Scalar {
  override readonly follows = true;

  constructor(readonly index: number) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** The room that the program has for the address. */
  remember(c: Decoding, low: number, high: number): number {
    const address = c.toWord(low, high);
    const at = address === 0 ? UNREADABLE : c.memory.read(address, msghdrSize(c.abi));
    return at === UNREADABLE ? Number.NaN : nameRoom(c, at);
  }

  print(c: Decoding, low: number, high: number): void {
    const room = c.call.remembered[this.index] as number;
    if (Number.isNaN(room) || !c.followsStructures) {
      c.printAddress(low, high);
      return;
    }
    if (c.failed) {
      c.out.beginStruct();
      c.out.field('msg_namelen');
      c.out.int(room);
      c.out.endStruct();
      return;
    }
    const at = c.readOrPrintAddress(low, high, msghdrSize(c.abi));
    if (at >= 0) printMsghdr(c, at, room, c.result);
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, msghdrSize(plan.abi), msghdrSize(plan.abi));
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => {
      plan.bytes(value, msghdrSize(plan.abi), msghdrSize(plan.abi));
      planMsghdr(plan, value, plan.result);
    });
  }
}

/** Bytes of `struct msghdr`: seven members, each as wide as a pointer once padded. */
export function msghdrSize(abi: Abi): number {
  return 7 * abi.wordSize;
}

/** `msg_namelen` of the `struct msghdr` at `at`. */
export function nameRoom(c: Decoding, at: number): number {
  return c.memory.i32(at + c.abi.wordSize);
}

/**
 * Prints the `struct msghdr` at `at`. `room`: what `msg_namelen` was before the call, NaN where the call does not
 * write it. `limit`: bytes in all its buffers together.
 */
export function printMsghdr(c: Decoding, at: number, room: number, limit: number): void {
  const { out } = c;
  const word = c.abi.wordSize;
  const length = nameRoom(c, at);
  out.beginStruct();
  out.field('msg_name');
  const held = Number.isNaN(room) ? length : Math.min(length, room);
  const family = printSockaddr(c, low(c, at), high(c, at), held);
  out.field('msg_namelen');
  if (!Number.isNaN(room) && room !== length) {
    out.int(room);
    out.becomes();
  }
  out.int(length);
  out.field('msg_iov');
  const count = at + 3 * word;
  printIovecs(
    c,
    low(c, at + 2 * word),
    high(c, at + 2 * word),
    c.memory.word(count, word),
    limit,
    family === AF_NETLINK ? printNetlinkBytes : printBytes,
  );
  out.field('msg_iovlen');
  out.unsigned(low(c, count), high(c, count));
  printControl(c, at + 4 * word);
  out.field('msg_flags');
  out.flags(MSG_FLAGS, c.memory.u32(at + 6 * word), 0);
  out.endStruct();
}

/** Plans what `printMsghdr` reads of a header that is read already. Without a `limit` the buffers are full. */
export function planMsghdr(
  plan: CapturePlanner,
  header: CaptureValue,
  limit: CaptureNumber | undefined,
): void {
  const word = plan.abi.wordSize;
  plan.within(() => {
    const name = plan.loadWord(header, 0);
    planSockaddr(plan, name, plan.load(header, word, 4));
    const vector = plan.loadWord(header, 2 * word);
    const count = plan.loadWord(header, 3 * word);
    const bytes = () => planIovecs(plan, vector, count, limit, planBytes);
    const messages = () => planIovecs(plan, vector, count, limit, planNetlinkBytes);
    plan.whenEqual(plan.load(name, 0, 2), AF_NETLINK, messages, bytes);
  });
  plan.within(() => {
    planControlMessages(plan, plan.loadWord(header, 4 * word), plan.loadWord(header, 5 * word));
  });
}

const AF_NETLINK = 16;

function printControl(c: Decoding, at: number): void {
  const word = c.abi.wordSize;
  const lengthAt = at + word;
  const length = c.memory.word(lengthAt, word);
  if (length > 0) {
    c.out.field('msg_control');
    printControlMessages(c, low(c, at), high(c, at), length);
  }
  c.out.field('msg_controllen');
  c.out.unsigned(low(c, lengthAt), high(c, lengthAt));
}

function low(c: Decoding, at: number): number {
  return c.memory.u32(at);
}

function high(c: Decoding, at: number): number {
  return c.abi.wordSize === 8 ? c.memory.u32(at + 4) : 0;
}
