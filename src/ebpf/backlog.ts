import type { Records } from './records.ts';

/** Chunks are at least this large, so that one can serve again. */
const LEAST_CHUNK = 1 << 20;

/** Records that lie one after the other, as they lay in the ring buffer. */
export interface Chunk {
  readonly records: Records;
  /** Bytes that are in use, and how many of them have been taken. */
  length: number;
  taken: number;
}

/**
 * Memory of ours for records that come faster than they can be taken: to copy them costs a fraction of that, and makes
 * room for more. First in, first out.
 */
export class Backlog {
  private readonly chunks: Chunk[] = [];
  private spare: Records | undefined;
  private size = 0;

  /** @param limit bytes that may wait */
  constructor(private readonly limit: number) {}

  get isEmpty(): boolean {
    return this.chunks.length === 0;
  }

  /** Bytes that there is room for. */
  get room(): number {
    return this.limit - this.size;
  }

  /** Keeps a copy of the bytes from `start` to `end`, which are whole records. */
  save(bytes: Buffer, start: number, end: number): void {
    const length = end - start;
    const records = this.memoryFor(length);
    bytes.copy(records.bytes, 0, start, end);
    this.chunks.push({ records, length, taken: 0 });
    this.size += length;
  }

  /** What was saved first. */
  get first(): Chunk {
    return this.chunks[0] as Chunk;
  }

  /** Forgets what was saved first. */
  drop(): void {
    const { records, length } = this.chunks.shift() as Chunk;
    this.size -= length;
    this.spare = this.isEmpty ? undefined : records;
  }

  private memoryFor(length: number): Records {
    const { spare } = this;
    if (spare && spare.bytes.length >= length) {
      this.spare = undefined;
      return spare;
    }
    const data = new ArrayBuffer(Math.max(LEAST_CHUNK, (length + 7) & ~7));
    return { bytes: Buffer.from(data), words: new Uint32Array(data) };
  }
}
