import type { Abi } from '../abi/abi.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { planDescriptor, printDescriptor } from './descriptor.ts';
import { intOf, type Length, type LengthLike, toLength } from './length.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/** Descriptors that are looked at, however many the caller says: no process has more (`fs.nr_open`). */
const MOST_DESCRIPTORS = 1024 * 1024;

/** A pointer to an `fd_set` of the descriptors below `count` (select(2)): `[3 5]`. */
export function fdSet(count: LengthLike): Type {
  return new FdSetPointer(toLength(count));
}

/** What a note lists, which has room for so many characters. */
export interface ReadyList {
  /** How many members are still to be found ready. */
  left: number;
  /** Characters written so far. */
  length: number;
}

/** The room of strace's note in characters: members that find none are not listed. */
const ROOM = 1024;
/** Characters that one member, and what stands before it, may take. */
const MOST_OF_MEMBER = ', except ['.length + 1 + 12 + 2;

/** Whether a note that has `length` characters has room for `more`. */
export function hasRoom({ length }: ReadyList, more: number): boolean {
  return length + more < ROOM;
}

/**
 * Adds members of the set at `address`, of those below `count`, as plain numbers under the name of the set: `in [3 5]`.
 */
export function printReady(c: Decoding, address: number, count: number, list: ReadyList, name: string): void {
  const at = address === 0 || count === 0 ? -1 : c.memory.read(address, bytesOf(c.abi, count));
  if (at < 0) return;
  let isFirst = true;
  for (let fd = 0; fd < count && list.left > 0; fd++) {
    if (!isMember(c, at, fd)) continue;
    list.left--;
    if (list.length >= ROOM - MOST_OF_MEMBER) continue;
    if (isFirst) {
      const before = list.length === 0 ? `${name} ` : `, ${name} `;
      c.out.syntax(before);
      c.out.label(name);
      c.out.beginSet(false);
      list.length += before.length;
    }
    isFirst = false;
    c.out.element();
    c.out.int(fd);
    list.length += 1 + String(fd).length;
  }
  if (!isFirst) c.out.endSet();
  // As strace has it: once something is listed, each further set that can be read ends in a bracket.
  else if (list.length > 0) c.out.syntax(']');
  if (list.length > 0) list.length++;
}

/** Plans what `printReady` reads. `count`: as an argument of select(2). */
export function planReady(plan: CapturePlanner, address: CaptureValue, count: CaptureNumber): void {
  withCount(plan, count, (some) => planBytes(plan, address, some));
}

/** Plans what it takes to print a set, its members as descriptors. `count`: as an argument of select(2). */
export function planSet(plan: CapturePlanner, address: CaptureValue, count: CaptureNumber): void {
  withCount(plan, count, (some) => {
    planBytes(plan, address, some);
    planMembers(plan, address, some);
  });
}

/** Of a count the low half means something, as a number with a sign: below 0 there are no descriptors. */
function withCount(plan: CapturePlanner, count: CaptureNumber, then: (count: CaptureNumber) => void): void {
  if (typeof count === 'number') {
    then(count);
    return;
  }
  const low = plan.mask(count, 0xffff_ffff);
  plan.whenBelow(low, 0x8000_0000, () => then(low));
}

/** No byte more than the set has: behind it memory may end, and what is not read before the call is read after it. */
function planBytes(plan: CapturePlanner, address: CaptureValue, count: CaptureNumber): void {
  const { abi } = plan;
  if (typeof count === 'number') {
    plan.bytes(address, bytesOf(abi, count), bytesOf(abi, count));
    return;
  }
  const bytes = plan.shiftRight(plan.add(count, 8 * abi.wordSize - 1), 3);
  plan.bytes(address, plan.mask(bytes, -abi.wordSize >>> 0), bytesOf(abi, MOST_DESCRIPTORS));
}

/** The number of descriptors that an argument of select(2) means. */
export function descriptorCount(value: number): number {
  return Math.min(Math.max(value | 0, 0), MOST_DESCRIPTORS);
}

class FdSetPointer extends Scalar {
  override readonly follows = true;

  constructor(readonly count: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new FdSetPointer(this.count.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const count = descriptorCount(intOf(this.count, c, scope));
    if (count === 0) {
      c.printAddress(low, high);
      return;
    }
    const at = c.readOrPrintAddress(low, high, bytesOf(c.abi, count));
    if (at < 0) return;
    c.out.beginSet(false);
    for (let fd = 0; fd < count; fd++) {
      if (!isMember(c, at, fd)) continue;
      c.out.element();
      printDescriptor(c, fd);
    }
    c.out.endSet();
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.unlessFailed(() => planSet(plan, value, this.count.plan(plan, scope)));
  }
}

function planMembers(plan: CapturePlanner, address: CaptureValue, count: CaptureNumber): void {
  const size = plan.abi.wordSize;
  const bits = 8 * size;
  const words = plan.shiftRight(
    plan.add(typeof count === 'number' ? plan.constant(count) : count, bits - 1),
    Math.log2(bits),
  );
  const first = plan.constant(0);
  plan.each(address, size, words, MOST_NAMED / bits, (element) => {
    const word = plan.loadWord(element, 0);
    plan.whenEqual(
      word,
      0,
      () => {},
      () => {
        plan.each(first, 1, bits, bits, (member) => {
          plan.whenSet(word, 1, () => planDescriptor(plan, member));
          plan.assign(word, plan.shiftRight(word, 1));
        });
      },
    );
    plan.assign(first, plan.add(first, bits));
  });
}

/** Descriptors of a set that are shown by name, as far as the kernel side finds them. */
const MOST_NAMED = 1024;

function bytesOf(abi: Abi, count: number): number {
  return Math.ceil(count / 8 / abi.wordSize) * abi.wordSize;
}

function isMember(c: Decoding, at: number, fd: number): boolean {
  return (c.memory.u8(at + (fd >> 3)) & (1 << (fd & 7))) !== 0;
}
