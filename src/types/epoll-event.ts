import { EPOLL_EVENTS } from '../abi/generated/descriptors.ts';
import type { Decoding } from './decoding.ts';
import { Aggregate, type Type } from './type.ts';

/** `struct epoll_event` (epoll_ctl(2)): packed, 12 bytes on both ABIs. */
export const epollEvent: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return 12;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    out.beginStruct();
    out.field('events');
    out.flags(EPOLL_EVENTS, memory.u32(at), 0);
    out.field('data');
    out.beginStruct();
    out.field('u32');
    out.int(memory.u32(at + 4));
    out.field('u64');
    out.unsigned(memory.u32(at + 4), memory.u32(at + 8));
    out.endStruct();
    out.endStruct();
  }
})();
