import { Clock } from '../libc/clock.ts';
import { type Allocate, Backlog } from './backlog.ts';
import type { Records } from './records.ts';
import type { Urgency } from './urgency.ts';

/** Bits of a record's header, and its size (`BPF_RINGBUF_BUSY_BIT`, ..., linux/bpf.h). */
const BUSY = 0x8000_0000;
const DISCARDED = 0x4000_0000;
const LENGTH_MASK = 0x3fff_ffff;
const HEADER_SIZE = 8;

const TWO_32 = 0x1_0000_0000;

/** After so many bytes we look how much has come meanwhile, and the kernel is told that their room is free. */
const BYTES_AT_ONCE = 1 << 16;

/** After so many bytes `drain` ends, whatever is left. */
const BYTES_OF_DRAIN = 1 << 20;

/** Records are saved where more than this part of the buffer waits, and where we get the processor too rarely this part. */
const SAVED_PART = 3 / 4;
const SAVED_PART_OF_STARVED = 1 / 4;

/** So many bytes are saved at once. */
const MOST_IN_BLOCK = 1 << 22;
/**
 * If that takes more nanoseconds a byte, it takes as long as to take the records: so it does where a virtual machine has to
 * be given the memory first. Then they are taken rather than saved.
 */
const SLOW_SAVING = 1;

/** Where others have the processor for so many nanoseconds while so many bytes are taken, we get it too rarely. */
const STARVED = 15_000_000;

/** While more than this part of the buffer arrives between two looks, records are only saved. */
const PRESSING_PART = 1 / 128;

/** As many times what the buffer holds may wait in memory of ours, and no more than so many bytes. */
const BACKLOG_FACTOR = 4;
const MOST_IN_BACKLOG = 1 << 30;

/** The memory that a ring buffer shares with the kernel (BPF_MAP_TYPE_RINGBUF). */
export interface RingBufferMemory {
  /** One page, of which the first 8 bytes say how far we have read. Writable. */
  readonly consumer: ArrayBuffer;
  /** A page, of which the first 8 bytes say how far was written, */
  readonly producer: ArrayBuffer;
  /** and the data, twice one after the other, so that no record is torn at the end. */
  readonly data: ArrayBuffer;
}

/** Takes records: `at` is the offset where one begins, `length` its bytes. */
export type TakeRecord = (records: Records, at: number, length: number) => void;

/**
 * Reads records in the order in which the kernel made room for them: where they lie, or from memory of ours where they
 * come too fast.
 */
export class RingBuffer implements Records {
  readonly bytes: Buffer;
  readonly words: Uint32Array;
  /** How many bytes have been taken since the beginning, with the record that is being taken. */
  position: number;
  private readonly size: number;
  private readonly consumed: BigUint64Array;
  private readonly produced: Uint32Array;
  private readonly backlog: Backlog;
  /** How many bytes have been taken or saved, and how many had been written when we looked last. */
  private read: number;
  private seen: number;
  private isPressed = false;
  private savingIsSlow = false;
  /** We did not get the processor when we wanted to go on. */
  private isStarved = false;

  /**
   * @param allocate memory of ours
   * @param urgency begins where records are copied, which makes the room that the kernel side needs
   * @param clock tells for how long we did not run
   */
  constructor(
    memory: RingBufferMemory,
    allocate: Allocate,
    private readonly urgency?: Pick<Urgency, 'begin'>,
    private readonly clock: Pick<Clock, 'idle' | 'monotonic'> = new Clock(),
  ) {
    this.bytes = Buffer.from(memory.data);
    this.words = new Uint32Array(memory.data);
    this.size = memory.data.byteLength / 2;
    this.consumed = new BigUint64Array(memory.consumer, 0, 1);
    this.produced = new Uint32Array(memory.producer, 0, 2);
    const blockSize = Math.min(MOST_IN_BLOCK, this.size);
    const blocks = Math.floor(Math.min(BACKLOG_FACTOR * this.size, MOST_IN_BACKLOG) / blockSize);
    this.backlog = new Backlog(blockSize, blocks, allocate);
    this.position = Number(this.consumed[0]);
    this.read = this.position;
    this.seen = this.position;
  }

  /** Whether there is no record that was not taken. */
  get isEmpty(): boolean {
    return this.position === this.end();
  }

  /**
   * Hands over records that are there by now, and gives how many: all, unless they are very many, or the buffer has to be
   * relieved. A record is valid while it is taken.
   * @param look called each time more records were found, before they are taken
   */
  drain(take: TakeRecord, look?: () => void): number {
    const { backlog } = this;
    const enough = this.position + BYTES_OF_DRAIN;
    let count = 0;
    while (this.position < enough) {
      const end = this.end();
      if (this.position === end) break;
      if (this.isFilling()) {
        if (this.isStarved) break;
        if (!this.savingIsSlow) this.save(end);
      }
      look?.();
      const idle = this.clock.idle();
      const taken = backlog.isEmpty ? this.takeInPlace(take, end) : this.takeSaved(take);
      if (this.clock.idle() - idle > STARVED) this.isStarved = true;
      if (taken < 0) break;
      count += taken;
    }
    return count;
  }

  /** Whether much of the buffer is in use, and it can be relieved by memory of ours. */
  isFilling(): boolean {
    const { backlog, read, size } = this;
    const waiting = this.end() - read;
    const part = this.isStarved ? SAVED_PART_OF_STARVED : SAVED_PART;
    if (waiting <= size * part || !backlog.hasRoom()) return false;
    const header = this.words[(read % size) >> 2] as number;
    return header < BUSY && sizeOf(header & LENGTH_MASK) <= waiting;
  }

  /**
   * Makes room where much of it is in use and we get the processor too rarely. Gives whether there was need to, or there
   * may be soon: to be called after a while then, and nothing else done, since to take records costs many times as much.
   */
  relieve(): boolean {
    const { backlog, size } = this;
    const end = this.end();
    const arrived = end - this.seen;
    this.seen = end;
    if (this.isStarved && this.isFilling()) {
      this.urgency?.begin();
      while (this.read < end && backlog.hasRoom() && this.save(end));
      this.isPressed = true;
    } else if (this.isPressed) {
      this.isPressed = arrived > size * PRESSING_PART && backlog.hasRoom();
      this.isStarved = this.isPressed;
    }
    return this.isPressed;
  }

  /** Nothing comes: gives back memory that was needed when more did. */
  rest(): void {
    this.backlog.release();
    this.savingIsSlow = false;
  }

  /** Gives how many records were taken, -1 where there was none to take. */
  private takeInPlace(take: TakeRecord, end: number): number {
    const start = this.position;
    try {
      const count = this.walk(this, start % this.size, Math.min(end, start + BYTES_AT_ONCE), end, take);
      return this.position > start ? count : -1;
    } finally {
      // What we have is lost to us if taking fails: never read twice.
      this.read = this.position;
      this.release();
    }
  }

  private takeSaved(take: TakeRecord): number {
    const { backlog } = this;
    const chunk = backlog.first;
    const start = this.position;
    const end = start + chunk.length - chunk.taken;
    try {
      return this.walk(chunk.records, chunk.taken, Math.min(end, start + BYTES_AT_ONCE), end, take);
    } finally {
      chunk.taken += this.position - start;
      if (chunk.taken >= chunk.length) backlog.drop();
    }
  }

  /**
   * Hands over the records from the offset `at` on until `position` has reached `stop`, or one is not written yet.
   * @param end none reaches beyond
   */
  private walk(records: Records, at: number, stop: number, end: number, take: TakeRecord): number {
    const { words } = records;
    let count = 0;
    let offset = at;
    while (this.position < stop) {
      const header = words[offset >> 2] as number;
      if (header >= BUSY) break;
      const length = header & LENGTH_MASK;
      const from = offset + HEADER_SIZE;
      const size = sizeOf(length);
      this.position = Math.min(this.position + size, end);
      offset += size;
      if ((header & DISCARDED) === 0) {
        count++;
        take(records, from, length);
      }
    }
    return count;
  }

  /**
   * Copies a block of what is there into memory of ours, as far as it is written, and frees it for the kernel. False where
   * nothing is written.
   */
  private save(end: number): boolean {
    const { backlog, clock, words, read } = this;
    const start = read % this.size;
    const most = Math.min(end - read, backlog.blockSize);
    let length = 0;
    while (length < most) {
      const header = words[(start + length) >> 2] as number;
      if (header >= BUSY) break;
      const size = sizeOf(header & LENGTH_MASK);
      if (length + size > most) break;
      length += size;
    }
    if (length === 0) return false;
    const began = clock.monotonic();
    backlog.save(this.bytes, start, start + length);
    this.savingIsSlow = clock.monotonic() - began > SLOW_SAVING * length;
    this.read += length;
    this.release();
    return true;
  }

  private end(): number {
    return (this.produced[1] as number) * TWO_32 + (this.produced[0] as number);
  }

  /** In one store of 64 bits, since the kernel may look at any moment. */
  private release(): void {
    this.consumed[0] = BigInt(this.read);
  }
}

/** Bytes that a record takes with its header. */
function sizeOf(length: number): number {
  return (length + HEADER_SIZE + 7) & ~7;
}
