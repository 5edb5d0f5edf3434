import { MEMORY, SEGMENT } from './layout.ts';
import type { Records } from './records.ts';

const TWO_32 = 0x1_0000_0000;
const ADDRESS = SEGMENT.address / 4;
const LENGTH = SEGMENT.length / 4;
const KIND = SEGMENT.kind / 4;

/** As many bytes are copied one by one: a call out of JavaScript costs more. */
const COPIED_BY_HAND = 64;

/** No segment has it. */
export const NOWHERE = -1;

/** What the kernel side captured with a record: `struct segment`s among records, one after the other. */
export class Segments {
  private records: Records = { bytes: Buffer.alloc(0), words: new Uint32Array(0) };
  private start = 0;
  private end = 0;

  /** From now on these are the segments from byte `start` to `end`. */
  hold(records: Records, start: number, end: number): void {
    this.records = records;
    this.start = start;
    this.end = end;
  }

  get bytes(): Buffer {
    return this.records.bytes;
  }

  /**
   * Copies what the first segment with the byte at `address` holds from there on, at most `length` bytes. Gives how many:
   * 0 where there is none.
   */
  copyPart(address: number, target: Buffer, at: number, length: number): number {
    const { words } = this.records;
    for (let segment = this.first(); segment !== NOWHERE; segment = this.next(segment)) {
      const word = segment >> 2;
      const from = (words[word + ADDRESS + 1] as number) * TWO_32 + (words[word + ADDRESS] as number);
      const skipped = address - from;
      const size = words[word + LENGTH] as number;
      if (skipped >= 0 && skipped < size && words[word + KIND] === MEMORY) {
        const part = Math.min(length, size - skipped);
        this.copy(segment + SEGMENT.size + skipped, target, at, part);
        return part;
      }
    }
    return 0;
  }

  /** Where the content of the first segment of a kind is that has this number, and this one of whose it is. */
  contentOf(kind: number, number: number, whose = 0): number {
    const { words } = this.records;
    for (let segment = this.first(); segment !== NOWHERE; segment = this.next(segment)) {
      const word = segment >> 2;
      if (
        words[word + KIND] === kind &&
        words[word + ADDRESS] === number >>> 0 &&
        words[word + ADDRESS + 1] === whose >>> 0
      )
        return segment + SEGMENT.size;
    }
    return NOWHERE;
  }

  /** How many bytes a segment has, by where its content is. */
  lengthAt(content: number): number {
    return this.records.words[((content - SEGMENT.size) >> 2) + LENGTH] as number;
  }

  /** The number at the beginning of a content. */
  numberAt(content: number): number {
    return (this.records.words[content >> 2] as number) | 0;
  }

  private first(): number {
    return this.wholeAt(this.start);
  }

  private next(segment: number): number {
    const size = this.records.words[(segment >> 2) + LENGTH] as number;
    return this.wholeAt(segment + SEGMENT.size + size + (-size & 7));
  }

  /** The segment that begins there, unless it does not end among these. */
  private wholeAt(segment: number): number {
    if (segment >= this.end) return NOWHERE;
    const size = this.records.words[(segment >> 2) + LENGTH] as number;
    return segment + SEGMENT.size + size > this.end ? NOWHERE : segment;
  }

  private copy(from: number, target: Buffer, at: number, length: number): void {
    const { bytes } = this.records;
    if (length > COPIED_BY_HAND) {
      bytes.copy(target, at, from, from + length);
      return;
    }
    for (let index = 0; index < length; index++) target[at + index] = bytes[from + index] as number;
  }
}
