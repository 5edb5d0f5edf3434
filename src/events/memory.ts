import type { DescriptorTarget } from '../process/descriptors/target.ts';
import type { ProcessFacts } from './process-facts.ts';

/** What `read` and its like give when the tracee's memory is not there. */
export const UNREADABLE = -1;

/** No address of any tracee: not even nothing at all can be read there. */
export const NOWHERE = 2 ** 65;

/** What `netlinkProtocol`, `bpfObject`, `descriptor` and `process` give where nobody looked. */
export const NOT_CAPTURED = -2;

/** Which object of bpf(2) a descriptor is; `none` where it is another, or no descriptor. */
export const BPF_OBJECT = { none: 0, map: 1, program: 2 } as const;

const PAGE_SIZE = 4096;
const FIRST_WINDOW = 1 << 16;

/**
 * The memory of a tracee, as decoders see it. Reads copy bytes into a window and give the offset there; the
 * accessors (`u32(at)`, ...) take such offsets. Everything read stays until `release`, which whoever owns the
 * event calls when it has been consumed. The window may move while it grows, so `bytes` must be asked for anew
 * after each read.
 *
 * A backend says how bytes are fetched: from the live process, or from what was captured.
 */
export abstract class TraceeMemory {
  bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_WINDOW);
  private view = new DataView(this.bytes.buffer);
  private used = 0;
  /** Whether this is only what was captured: the tracee has more that could have been read. */
  readonly isCaptured: boolean = false;
  /** How many bytes the last `readUpTo` or `readString` got. */
  length = 0;
  /** An address less the offset in the window of what lies there, by the last `readUpTo`. */
  private origin = 0;
  /** Where in the window what the last `readUpTo` got ends. */
  private reach = 0;
  /** Whether the last `readString` found the terminating NUL (which `length` does not count). */
  terminated = false;

  /**
   * Copies up to `length` bytes at `address` to the window's offset `at`, and gives how many leading bytes were
   * there. `address + length` never crosses 2^53, `length` is at least 1.
   */
  protected abstract fetch(address: number, at: number, length: number): number;

  /** Forgets everything that was read. */
  release(): void {
    this.used = 0;
  }

  /** Where the window ends by now, for `rewind`. */
  mark(): number {
    return this.used;
  }

  /** Forgets what was read since `mark`, so that a long array takes no more room than one of its elements. */
  rewind(mark: number): void {
    this.used = mark;
  }

  /** All of `length` bytes at `address`: their offset in the window, or UNREADABLE. */
  read(address: number, length: number): number {
    const at = this.reserve(length);
    if (length === 0) return address === NOWHERE ? UNREADABLE : at;
    if (!isReadableRange(address, length)) return UNREADABLE;
    return this.fetch(address, at, length) === length ? at : UNREADABLE;
  }

  /** As `read`, followed by zeros up to `size` bytes: a structure of which an older caller knows the beginning. */
  readPadded(address: number, length: number, size: number): number {
    const at = this.reserve(size);
    if (length === 0 || !isReadableRange(address, length)) return UNREADABLE;
    if (this.fetch(address, at, length) !== length) return UNREADABLE;
    this.bytes.fill(0, at + length, at + size);
    return at;
  }

  /** As many of `length` bytes as can be read, `this.length` of them; UNREADABLE where not even the first can. */
  readUpTo(address: number, length: number): number {
    this.length = 0;
    const at = this.reserve(length);
    this.origin = address - at;
    this.reach = at;
    if (length === 0) return at;
    if (!isReadableRange(address, length)) return UNREADABLE;
    this.length = this.fetch(address, at, length);
    this.reach = at + this.length;
    return this.length > 0 ? at : UNREADABLE;
  }

  /** Whether the last `readUpTo` got all that lies before `end` in the window. */
  reaches(end: number): boolean {
    return end <= this.reach;
  }

  /** The address of what the last `readUpTo` copied to `at`. */
  addressOf(at: number): number {
    return this.origin + at;
  }

  /**
   * A NUL-terminated string of at most `limit` bytes: its offset, with `length` and `terminated` set; UNREADABLE
   * where memory ends before the string does and before the limit.
   */
  readString(address: number, limit: number): number {
    const start = this.reserve(limit);
    this.length = 0;
    this.terminated = false;
    if (address === NOWHERE) return UNREADABLE;
    while (this.length < limit) {
      const from = address + this.length;
      const untilPageEnd = PAGE_SIZE - (from % PAGE_SIZE);
      const chunk = Math.min(limit - this.length, untilPageEnd, this.length === 0 ? 128 : PAGE_SIZE);
      if (!isReadableRange(from, chunk)) return UNREADABLE;
      const got = this.fetch(from, start + this.length, chunk);
      if (got === 0) return UNREADABLE;
      const end = this.indexOfNul(start + this.length, got);
      if (end >= 0) {
        this.length = end - start;
        this.terminated = true;
        this.used = end + 1;
        return start;
      }
      this.length += got;
    }
    return start;
  }

  /**
   * What was captured along with the memory: the protocol of the netlink socket behind a descriptor, undefined where it
   * is none; NOT_CAPTURED of the memory of a living tracee, who can be asked.
   */
  netlinkProtocol(_fd: number): number | undefined {
    return NOT_CAPTURED;
  }

  /** As `netlinkProtocol`: which object of bpf(2) a descriptor is, one of `BPF_OBJECT`. */
  bpfObject(_fd: number): number {
    return NOT_CAPTURED;
  }

  /**
   * As `netlinkProtocol`: what a descriptor leads to, or the working directory (AT_FDCWD). `whose`: 0 of the thread's own, or
   * else the number by which it calls another process, or the complement of a pidfd that it has of it.
   */
  descriptor(_fd: number, _whose = 0): DescriptorTarget | undefined | typeof NOT_CAPTURED {
    return NOT_CAPTURED;
  }

  /** As `netlinkProtocol`: whom the thread calls by a number; undefined where nobody. */
  process(_number: number): ProcessFacts | undefined | typeof NOT_CAPTURED {
    return NOT_CAPTURED;
  }

  u8(at: number): number {
    return this.bytes[at] as number;
  }

  u16(at: number): number {
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    return this.view.getUint32(at, true);
  }

  i32(at: number): number {
    return this.view.getInt32(at, true);
  }

  /** A pointer or size of `wordSize` bytes as a double: exact for every address that can be read. */
  word(at: number, wordSize: number): number {
    const low = this.view.getUint32(at, true);
    return wordSize === 4 ? low : this.view.getUint32(at + 4, true) * 0x1_0000_0000 + low;
  }

  private reserve(length: number): number {
    const at = (this.used + 7) & ~7;
    if (at + length > this.bytes.length) this.grow(at + length);
    this.used = at + length;
    return at;
  }

  private grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(needed)));
    this.bytes.copy(larger, 0, 0, this.used);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
    this.windowMoved();
  }

  /** Called when `bytes` became another buffer. */
  protected windowMoved(): void {}

  private indexOfNul(from: number, length: number): number {
    const { bytes } = this;
    for (let at = from; at < from + length; at++) if (bytes[at] === 0) return at;
    return -1;
  }
}

function isReadableRange(address: number, length: number): boolean {
  return address > 0 && address + length < Number.MAX_SAFE_INTEGER;
}
