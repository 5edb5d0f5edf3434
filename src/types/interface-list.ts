import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { inlineString, padding } from './inline.ts';
import { interfaceRequestSize } from './interface-request.ts';
import { ADDRESS_SPACE, MOST_ELEMENTS, planArray, printArray } from './pointer.ts';
import { inetSockaddr } from './sockaddr.ts';
import { hidden, struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';

/** Which argument of ioctl(2) the structure is. */
const ARGUMENT = 2;

const NAME_AND_ADDRESS = { ifr_name: inlineString(16), ifr_addr: inetSockaddr };

/** `struct ifreq` as SIOCGIFCONF fills it in, by ABI: the union is longer than an address on x86-64. */
const ELEMENTS: readonly [x86_64: Type, i386: Type, x32: Type] = [
  struct({ ...NAME_AND_ADDRESS, rest: hidden(padding(8)) }),
  struct(NAME_AND_ADDRESS),
  struct(NAME_AND_ADDRESS),
];

/** What is remembered of the list stands beside what is of the argument. */
const LIST = ARGUMENT + 1;

/** An element has no fewer bytes than 2 to the power of this. */
const SIZE_SHIFT = 5;

/** `struct ifconf` of SIOCGIFCONF (netdevice(7)): the room there is, and at return what it takes, and the interfaces. */
export const interfaceList: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** The room for the list in bytes, NaN where it cannot be read; beside it where the list is. */
  remember(c: Decoding, low: number, high: number): number {
    const at = readList(c, low, high);
    if (at < 0) return Number.NaN;
    c.call.remembered[LIST] = c.memory.word(at + c.abi.wordSize, c.abi.wordSize);
    return c.memory.i32(at);
  }

  print(c: Decoding, low: number, high: number): void {
    const at = readList(c, low, high);
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    c.out.field('ifc_len');
    if (!asksForLength(c, at)) printLength(c, c.memory.i32(at));
  }

  complete(c: Decoding, low: number, high: number): void {
    const room = c.call.remembered[ARGUMENT] as number;
    if (Number.isNaN(room)) return;
    const at = readList(c, low, high);
    if (at < 0) {
      printLost(c);
      return;
    }
    const { memory, out, abi } = c;
    const { wordSize } = abi;
    const used = c.failed ? room : memory.i32(at);
    const isLength = asksForLength(c, at);
    if (isLength) printLength(c, used);
    else if (used !== room) {
      out.becomes();
      printLength(c, used);
    }
    const low32 = memory.u32(at + wordSize);
    const high32 = wordSize === 8 ? memory.u32(at + wordSize + 4) : 0;
    out.continueStruct();
    out.field('ifc_buf');
    const count = countOf(abi, used, c.toWord(low32, high32));
    if (isLength || c.failed || count < 0) c.printAddress(low32, high32);
    else printArray(c, ELEMENTS[abi.index], low32, high32, count);
    out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planList(plan, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    const { abi } = plan;
    planList(plan, value);
    plan.unlessFailed(() => {
      const most = plan.shiftRight(plan.load(value, 0, 4), SIZE_SHIFT);
      planArray(plan, ELEMENTS[abi.index], plan.loadWord(value, abi.wordSize), most);
    });
  }
})();

/**
 * How many elements fill a list of `used` bytes. Less than nothing counts as the largest number that is as much less than
 * the whole of an address space: a list without end, or, where it would go on at address 0, none, which is -1.
 */
function countOf(abi: Abi, used: number, start: number): number {
  const size = interfaceRequestSize(abi);
  if (used >= 0) return Math.floor(used / size);
  const rest = ((((ADDRESS_SPACE % size) + used) % size) + size) % size;
  return start + used - rest >= 0 ? -1 : MOST_ELEMENTS + 1;
}

/** What was given, where it cannot be read any more. */
function printLost(c: Decoding): void {
  const list = c.call.remembered[LIST] as number;
  if (list === 0) printLength(c, c.call.remembered[ARGUMENT] as number);
  c.out.continueStruct();
  c.out.field('ifc_buf');
  c.printAddress(list >>> 0, Math.floor(list / 0x1_0000_0000));
  c.out.endStruct();
}

/** Without a buffer the kernel tells how long one would have to be. */
function asksForLength(c: Decoding, at: number): boolean {
  return c.memory.word(at + c.abi.wordSize, c.abi.wordSize) === 0;
}

function readList(c: Decoding, low: number, high: number): number {
  const address = c.toWord(low, high);
  return address === 0 ? -1 : c.memory.read(address, 2 * c.abi.wordSize);
}

/** Plans what `readList` reads; what is remembered is what prints at entry. */
function planList(plan: CapturePlanner, address: CaptureValue): void {
  plan.bytes(address, 2 * plan.abi.wordSize, 2 * plan.abi.wordSize);
}

/** A number of bytes, with how many elements that is where they fill it. */
function printLength(c: Decoding, length: number): void {
  c.out.int(length);
  const count = length / interfaceRequestSize(c.abi);
  if (count > 0 && Number.isInteger(count)) c.out.comment(`${count} * sizeof(struct ifreq)`);
}
