import type { Abi } from '../abi/abi.ts';
import { POLL_EVENTS } from '../abi/generated/descriptors.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { planDescriptor, printDescriptor } from './descriptor.ts';
import { hasName, plainFlags } from './further-flags.ts';
import { MOST_ELEMENTS, planLength } from './pointer.ts';
import { Aggregate, type Type } from './type.ts';

/** Bytes of `struct pollfd`, and where its members lie (poll(2)). */
export const POLLFD_SIZE = 8;
const EVENTS = 4;
const REVENTS = 6;

/** An element of what poll(2) is asked about: `{fd=3, events=POLLIN}`; a negative descriptor has no events. */
export const pollfd: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return POLLFD_SIZE;
  }

  align(_abi: Abi): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const fd = c.memory.i32(at);
    c.out.beginStruct();
    c.out.field('fd');
    printDescriptor(c, fd);
    if (fd >= 0) {
      c.out.field('events');
      c.out.flags(POLL_EVENTS, c.memory.u16(at + EVENTS), 0);
    }
    c.out.endStruct();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    planDescriptor(plan, plan.load(address, 0, 4));
  }
})();

/** More descriptors than a process can have open (`fs.nr_open`): here looking through them ends. */
const MOST_DESCRIPTORS = 1 << 20;

/** What `printReady` showed. */
export interface Ready {
  readonly elements: number;
  /** Characters of the list. */
  readonly length: number;
}

/** The room of strace's note in characters: what finds none is `...`. */
const ROOM = 1024;
/** Characters of it that are left for the end of the list. */
const END_OF_LIST = 27;

/**
 * Begins a note with those of `count` elements behind `start` for which something happened, `[{fd=3,
 * revents=POLLIN}]`, and the address of one that cannot be read. No elements: there was nothing to note.
 */
export function printReady(c: Decoding, start: number, count: number): Ready {
  const { memory, out, options } = c;
  const end = Math.min(count, MOST_DESCRIPTORS);
  const mark = memory.mark();
  let elements = 0;
  let length = 1;
  for (let index = 0; index < end; index++) {
    memory.rewind(mark);
    const address = start + index * POLLFD_SIZE;
    const at = memory.read(address, POLLFD_SIZE);
    if (at >= 0 && memory.u16(at + REVENTS) === 0) continue;
    if (elements === 0) {
      out.beginNote();
      out.label('ready');
      out.beginArray();
    } else length += SEPARATOR.length;
    elements++;
    if (at < 0) {
      out.element();
      // The first may be one that a double does not hold.
      if (index === 0) c.printAddress(c.low(0), c.high(0));
      else out.address(address >>> 0, Math.floor(address / 0x1_0000_0000));
      length += 2 + address.toString(16).length;
      break;
    }
    const fd = memory.i32(at);
    const events = memory.u16(at + REVENTS);
    const taken = EMPTY_ELEMENT.length + String(fd).length + lengthOfFlags(c, events);
    if (
      elements > (options.abbreviate ? options.stringLimit : MOST_ELEMENTS) ||
      length + taken >= ROOM - END_OF_LIST
    ) {
      out.more();
      length += 3;
      break;
    }
    length += taken;
    out.element();
    out.beginStruct();
    out.field('fd');
    out.int(fd);
    out.field('revents');
    plainFlags(c, POLL_EVENTS, events, 0);
    out.endStruct();
  }
  if (elements > 0) out.endArray();
  return { elements, length: length + 1 };
}

/** Whether a note whose list takes `listed` characters has room for `more`. */
export function hasRoom(listed: number, more: number): boolean {
  return listed + more < ROOM - 1;
}

const SEPARATOR = ', ';
const EMPTY_ELEMENT = '{fd=, revents=}';

const COMMENT = ' /*  */';

function lengthOfFlags(c: Decoding, events: number): number {
  const number = 2 + events.toString(16).length;
  const style = c.out.constantStyle;
  if (style === 'raw' || !hasName(POLL_EVENTS, events, 0)) return number;
  return lengthOfNames(events) + (style === 'verbose' ? number + COMMENT.length : 0);
}

function lengthOfNames(events: number): number {
  let length = -1;
  let rest = events;
  for (const [name, value] of POLL_EVENTS.entries) {
    if (value === 0 || (rest & value) !== value) continue;
    length += 1 + name.length;
    rest &= ~value;
  }
  return rest === 0 ? length : length + 3 + rest.toString(16).length;
}

/** Plans what `printReady` reads. */
export function planReady(plan: CapturePlanner, start: CaptureValue, count: CaptureNumber): void {
  plan.bytes(start, planLength(plan, count, POLLFD_SIZE, MOST_DESCRIPTORS), POLLFD_SIZE * MOST_DESCRIPTORS);
}

/** Plans what it takes to know what the descriptors of `count` elements lead to. */
export function planDescriptors(plan: CapturePlanner, start: CaptureValue, count: CaptureValue): void {
  plan.each(start, POLLFD_SIZE, plan.mask(count, 0xffff_ffff), MOST_CAPTURED, (element) =>
    planDescriptor(plan, plan.load(element, 0, 4)),
  );
}

/** Descriptors of which a capture has room. */
const MOST_CAPTURED = 1024;
