/** Bits of a record's header, and its size (`BPF_RINGBUF_BUSY_BIT`, ..., linux/bpf.h). */
const BUSY = 0x8000_0000;
const DISCARDED = 0x4000_0000;
const LENGTH_MASK = 0x3fff_ffff;
const HEADER_SIZE = 8;

const TWO_32 = 0x1_0000_0000;

/** After so many bytes the kernel is told that their room is free. */
const BYTES_BETWEEN_RELEASES = 1 << 16;

/** The memory that a ring buffer shares with the kernel (BPF_MAP_TYPE_RINGBUF). */
export interface RingBufferMemory {
  /** One page, of which the first 8 bytes say how far we have read. Writable. */
  readonly consumer: ArrayBuffer;
  /** A page, of which the first 8 bytes say how far was written, */
  readonly producer: ArrayBuffer;
  /** and the data, twice one after the other, so that no record is torn at the end. */
  readonly data: ArrayBuffer;
}

/** Takes records: `at` is the offset in the data where one begins, `length` its bytes. */
export type TakeRecord = (at: number, length: number) => void;

/** Reads records where they lie, in the order in which the kernel made room for them. */
export class RingBuffer {
  readonly bytes: Buffer;
  readonly words: Uint32Array;
  private readonly size: number;
  private readonly consumed: BigUint64Array;
  private readonly produced: Uint32Array;
  /** How many bytes we have read since the beginning, with what is being taken. */
  position: number;

  constructor(memory: RingBufferMemory) {
    this.bytes = Buffer.from(memory.data);
    this.words = new Uint32Array(memory.data);
    this.size = memory.data.byteLength / 2;
    this.consumed = new BigUint64Array(memory.consumer, 0, 1);
    this.produced = new Uint32Array(memory.producer, 0, 2);
    this.position = Number(this.consumed[0]);
  }

  /** Whether there is no record that was not read. */
  get isEmpty(): boolean {
    return this.position === this.end();
  }

  /**
   * Hands over all the records that are there by now, and gives how many. A record is valid while it is taken.
   * @param look called each time more records were found, before they are taken
   */
  drain(take: TakeRecord, look?: () => void): number {
    let count = 0;
    let released = this.position;
    try {
      for (let end = this.end(); this.position < end; end = this.end()) {
        look?.();
        while (this.position < end) {
          const at = this.position % this.size;
          const header = this.words[at >> 2] as number;
          if (header >= BUSY) return count;
          const length = header & LENGTH_MASK;
          // What we have is lost to us if taking fails: never read twice.
          this.position += (length + HEADER_SIZE + 7) & ~7;
          if ((header & DISCARDED) === 0) {
            take(at + HEADER_SIZE, length);
            count++;
          }
          if (this.position - released >= BYTES_BETWEEN_RELEASES) {
            this.release();
            released = this.position;
          }
        }
      }
      return count;
    } finally {
      this.release();
    }
  }

  private end(): number {
    return (this.produced[1] as number) * TWO_32 + (this.produced[0] as number);
  }

  /** In one store of 64 bits, since the kernel may look at any moment. */
  private release(): void {
    this.consumed[0] = BigInt(this.position);
  }
}
