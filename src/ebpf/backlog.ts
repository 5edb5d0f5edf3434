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
  readonly records: Records;
  readonly length: number;
  /** How many of the bytes have been taken. */
  taken: number;
}

/**
 * Memory of ours for records that come faster than they can be taken: to copy them costs a fraction of that, and makes
 * room for more. First in, first out; in blocks, of which one that was in use serves again before one that was not, since
 * memory costs most when it is written to for the first time.
 */
export class Backlog {
  private readonly chunks: Chunk[] = [];
  private memory: SpareMemory | undefined;
  /** Blocks that are free again. */
  private readonly free: Records[] = [];
  /** How many of the blocks were never in use. */
  private fresh: number;

  /**
   * @param blockSize most bytes that are saved at once, a multiple of 8
   * @param blocks how many so many bytes there are
   */
  constructor(
    readonly blockSize: number,
    private readonly blocks: number,
    private readonly allocate: Allocate,
  ) {
    this.fresh = blocks;
  }

  get isEmpty(): boolean {
    return this.chunks.length === 0;
  }

  /** Whether a block is free. Gets the memory, if it is not there. */
  hasRoom(): boolean {
    if (!this.memory && this.fresh > 0) {
      this.memory = this.allocate(this.blockSize * this.blocks);
      if (!this.memory) this.fresh = 0;
    }
    return this.free.length > 0 || this.fresh > 0;
  }

  /** Keeps a copy of the bytes from `start` to `end`, which are whole records of no more than a block. There is room. */
  save(bytes: Buffer, start: number, end: number): void {
    const records = this.free.pop() ?? this.freshBlock();
    bytes.copy(records.bytes, 0, start, end);
    this.chunks.push({ records, length: end - start, taken: 0 });
  }

  /** What was saved first. */
  get first(): Chunk {
    return this.chunks[0] as Chunk;
  }

  /** Forgets what was saved first. */
  drop(): void {
    this.free.push((this.chunks.shift() as Chunk).records);
  }

  /** Gives back the memory, where none of it is in use. */
  release(): void {
    if (this.isEmpty && this.free.length > 0) this.memory?.release();
  }

  private freshBlock(): Records {
    const { bytes } = this.memory as SpareMemory;
    const at = --this.fresh * this.blockSize;
    return {
      bytes: Buffer.from(bytes, at, this.blockSize),
      words: new Uint32Array(bytes, at, this.blockSize / 4),
    };
  }
}
