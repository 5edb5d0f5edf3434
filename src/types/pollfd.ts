import type { Abi } from '../abi/abi.ts';
import { POLL_EVENTS } from '../abi/generated/descriptors.ts';
import type { Decoding } from './decoding.ts';
import { printDescriptor } from './descriptor.ts';
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

/** Prints those of `count` elements for which something happened, `[{fd=3, revents=POLLIN}]`. */
export function printReady(c: Decoding, low: number, high: number, count: number, ready: number): void {
  const start = c.toWord(low, high);
  const most = c.options.abbreviate ? c.options.stringLimit : Number.POSITIVE_INFINITY;
  let shown = 0;
  c.out.beginArray();
  for (let index = 0; index < count && shown < ready; index++) {
    const at = c.memory.read(start + index * SIZE, SIZE);
    if (at < 0) break;
    const events = c.memory.u16(at + REVENTS);
    if (events === 0) continue;
    if (shown === most) {
      c.out.more();
      break;
    }
    c.out.element();
    c.out.beginStruct();
    c.out.field('fd');
    printDescriptor(c, c.memory.i32(at));
    c.out.field('revents');
    c.out.flags(POLL_EVENTS, events, 0);
    c.out.endStruct();
    shown++;
  }
  c.out.endArray();
}
