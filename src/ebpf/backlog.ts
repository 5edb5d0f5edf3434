import type { Records } from './records.ts';

/** Memory that costs nothing until it is written to. */
export interface SpareMemory {
  readonly bytes: ArrayBuffer;
  /** Gives back what was written to; it is then zeros. */
  release(): void;
}

/** So many bytes of it; undefined where there is none. */
export type Allocate = (size: number) => SpareMemory | undefined;

/** Records that lie one after the other, as they lay in the ring buffer. */
export interface Chunk {
  /** Offset of the first among the backlog's records. */
  readonly start: number;
  readonly length: number;
  /** How many of the bytes have been taken. */
  taken: number;
}

const NOTHING: Records = { bytes: Buffer.alloc(0), words: new Uint32Array(0) };

/**
 * Memory of ours for records that come faster than they can be taken: to copy them costs a fraction of that, and makes
 * room for more. First in, first out.
 */
export class Backlog {
  records = NOTHING;
  private readonly chunks: Chunk[] = [];
  private memory: SpareMemory | undefined;
  /** Where the next chunk begins, unless it has to begin at the beginning. */
  private end = 0;

  /** @param limit bytes that may wait, a multiple of 8 */
  constructor(
    private limit: number,
    private readonly allocate: Allocate,
  ) {}

  get isEmpty(): boolean {
    return this.chunks.length === 0;
  }

  /** Bytes that there is room for in one piece. */
  get room(): number {
    const { limit, end } = this;
    const first = this.chunks[0];
    if (first === undefined) return limit;
    return this.isWrapped ? first.start - end : Math.max(limit - end, first.start);
  }

  /** Keeps a copy of the bytes from `start` to `end`, which are whole records, at most `room` of them. */
  save(bytes: Buffer, start: number, end: number): void {
    const length = end - start;
    const at = this.place(length);
    bytes.copy(this.records.bytes, at, start, end);
    this.chunks.push({ start: at, length, taken: 0 });
    this.end = at + length;
  }

  /** Gets the memory, if it is not there; false where there is none, and so never room. */
  prepare(): boolean {
    if (this.memory || this.limit === 0) return this.limit > 0;
    this.memory = this.allocate(this.limit);
    if (this.memory) {
      const { bytes } = this.memory;
      this.records = { bytes: Buffer.from(bytes), words: new Uint32Array(bytes) };
    } else {
      this.limit = 0;
    }
    return this.memory !== undefined;
  }

  /** What was saved first. */
  get first(): Chunk {
    return this.chunks[0] as Chunk;
  }

  /** Forgets what was saved first. */
  drop(): void {
    this.chunks.shift();
  }

  /** Gives memory back that is not in use. */
  release(): void {
    if (!this.isEmpty || this.end === 0) return;
    this.end = 0;
    this.memory?.release();
  }

  private place(length: number): number {
    if (this.isEmpty) return 0;
    return this.isWrapped || length <= this.limit - this.end ? this.end : 0;
  }

  /** Whether chunks go on at the beginning of the memory. */
  private get isWrapped(): boolean {
    const { chunks } = this;
    return (chunks[chunks.length - 1] as Chunk).start < (chunks[0] as Chunk).start;
  }
}
