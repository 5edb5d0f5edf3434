import { TraceeMemory } from '../events/memory.ts';
import { SEGMENT } from './layout.ts';

const TWO_32 = 0x1_0000_0000;
const ADDRESS = SEGMENT.address / 4;
const LENGTH = SEGMENT.length / 4;

/** As many bytes are copied one by one: a call out of JavaScript costs more. */
const COPIED_BY_HAND = 64;

/** What the kernel side captured of a tracee's memory with one record: nothing else can be read. */
export class CapturedMemory extends TraceeMemory {
  /** Byte offsets in the ring buffer of the first segment and of the end of the last. */
  private start = 0;
  private end = 0;

  /** `records`, `words`: the memory in which the records lie, in bytes and in words of 32 bits. */
  constructor(
    private readonly records: Buffer,
    private readonly words: Uint32Array,
  ) {
    super();
  }

  /** From now on the memory is what the segments from `start` to `end` hold. */
  hold(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  protected override fetch(address: number, at: number, length: number): number {
    let done = 0;
    while (done < length) {
      const got = this.fetchPart(address + done, at + done, length - done);
      if (got === 0) break;
      done += got;
    }
    return done;
  }

  /** What the first segment with the byte at `address` holds from there on. */
  private fetchPart(address: number, at: number, length: number): number {
    const { words } = this;
    for (let segment = this.start; segment < this.end; ) {
      const word = segment >> 2;
      const from = (words[word + ADDRESS + 1] as number) * TWO_32 + (words[word + ADDRESS] as number);
      const size = words[word + LENGTH] as number;
      const skipped = address - from;
      if (skipped >= 0 && skipped < size) {
        const part = Math.min(length, size - skipped);
        this.copy(segment + SEGMENT.size + skipped, at, part);
        return part;
      }
      segment += SEGMENT.size + ((size + 7) & ~7);
    }
    return 0;
  }

  private copy(from: number, at: number, length: number): void {
    const { records, bytes } = this;
    if (length > COPIED_BY_HAND) {
      records.copy(bytes, at, from, from + length);
      return;
    }
    for (let index = 0; index < length; index++) bytes[at + index] = records[from + index] as number;
  }
}
