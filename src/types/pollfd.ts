import type { Abi } from '../abi/abi.ts';
import { POLL_EVENTS } from '../abi/generated/descriptors.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { printDescriptor } from './descriptor.ts';
import { MOST_ELEMENTS, planLength } from './pointer.ts';
import { Aggregate, type Type } from './type.ts';

/** Bytes of `struct pollfd`, and where its members lie (poll(2)). */
const SIZE = 8;
const EVENTS = 4;
const REVENTS = 6;

/** An element of what poll(2) is asked about: `{fd=3, events=POLLIN}`; a negative descriptor has no events. */
export const pollfd: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return SIZE;
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
})();

/** More descriptors than a process can have open (`fs.nr_open`): here looking through them ends. */
const MOST_DESCRIPTORS = 1 << 20;

/**
 * Begins a note with those of `count` elements behind `start` for which something happened, `[{fd=3,
 * revents=POLLIN}]`, and the address of one that cannot be read. False where there was nothing to note.
 */
export function printReady(c: Decoding, start: number, count: number): boolean {
  const { memory, out, options } = c;
  const end = Math.min(count, MOST_DESCRIPTORS);
  const mark = memory.mark();
  let shown = 0;
  for (let index = 0; index < end; index++) {
    memory.rewind(mark);
    const address = start + index * SIZE;
    const at = memory.read(address, SIZE);
    if (at >= 0 && memory.u16(at + REVENTS) === 0) continue;
    if (shown === 0) {
      out.beginNote();
      out.beginArray();
    }
    shown++;
    if (at < 0) {
      out.element();
      out.address(address >>> 0, Math.floor(address / 0x1_0000_0000));
      break;
    }
    if (shown > (options.abbreviate ? options.stringLimit : MOST_ELEMENTS)) {
      out.more();
      break;
    }
    out.element();
    out.beginStruct();
    out.field('fd');
    out.int(memory.i32(at));
    out.field('revents');
    out.flags(POLL_EVENTS, memory.u16(at + REVENTS), 0);
    out.endStruct();
  }
  if (shown > 0) out.endArray();
  return shown > 0;
}

/** Plans what `printReady` reads. */
export function planReady(plan: CapturePlanner, start: CaptureValue, count: CaptureNumber): void {
  plan.bytes(start, planLength(plan, count, SIZE, MOST_DESCRIPTORS), SIZE * MOST_DESCRIPTORS);
}
