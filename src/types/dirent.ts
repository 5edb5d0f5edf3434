import type { Abi } from '../abi/abi.ts';
import { DIRENT_TYPES } from '../abi/generated/files.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

/** The longest file name (linux/limits.h, NAME_MAX), with its NUL. */
const LONGEST_NAME = 256;

/** As many bytes of entries as are looked at at once; getdents(2) of no file system gives more at a time. */
const MOST_BYTES = 1 << 26;

/** Which argument of getdents(2) is the room in bytes. */
const COUNT_ARGUMENT = 2;

/** Where the parts of an entry are. */
interface Layout {
  /** Bytes before the name. */
  readonly head: number;
  readonly wordSize: 4 | 8;
  /** Whether the type is a field before the name; otherwise it is the entry's last byte. */
  readonly typeFirst: boolean;
}

/** `struct linux_dirent64`. */
const DIRENT64: Layout = { head: 19, wordSize: 8, typeFirst: true };
/** `struct linux_dirent` of both ABIs. */
const DIRENT_X86_64: Layout = { head: 18, wordSize: 8, typeFirst: false };
const DIRENT_I386: Layout = { head: 10, wordSize: 4, typeFirst: false };

/**
 * What getdents(2) returned: the address and how many entries, `0x55... /* 5 entries *\/`; under `-v` the entries.
 */
export const dirents: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    printEntries(c, low, high, c.abi.wordSize === 8 ? DIRENT_X86_64 : DIRENT_I386);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planEntries(plan, value);
  }
})();

/** As `dirents`, of getdents64. */
export const dirents64: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    printEntries(c, low, high, DIRENT64);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planEntries(plan, value);
  }
})();

function printEntries(c: Decoding, low: number, high: number, layout: Layout): void {
  if (!c.mayFollow || c.result > c.low(COUNT_ARGUMENT)) {
    c.printAddress(low, high);
    return;
  }
  const length = Math.min(c.result, MOST_BYTES);
  const address = c.toWord(low, high);
  const at = length === 0 ? 0 : address === 0 ? -1 : c.memory.readUpTo(address, length);
  if (at < 0) {
    c.printAddress(low, high);
    return;
  }
  const readable = length === 0 ? 0 : c.memory.length;
  if (c.options.abbreviate) {
    c.printAddress(low, high);
    countEntries(c, at, readable, layout);
  } else listEntries(c, at, readable, layout);
}

/** Plans what `printEntries` reads; after a failure nothing was returned. */
function planEntries(plan: CapturePlanner, address: CaptureValue): void {
  plan.bytes(address, plan.result, MOST_BYTES);
}

function listEntries(c: Decoding, at: number, length: number, layout: Layout): void {
  const { out } = c;
  const { head } = layout;
  if (length > 0 && length < head) {
    printRest(c, at, length);
    return;
  }
  out.beginArray();
  let left = length;
  while (left >= head) {
    const entry = at + length - left;
    const recorded = recordedSize(c, entry, layout);
    printEntry(c, entry, recorded, left, layout);
    left = recorded < head ? 0 : left - Math.min(recorded, left);
  }
  if (left > 0) {
    out.element();
    printRest(c, at + length - left, left);
  }
  out.endArray();
}

/** Bytes that are too few for an entry. */
function printRest(c: Decoding, at: number, length: number): void {
  const shown = Math.min(length, c.options.stringLimit);
  c.out.hexString(c.memory, at, shown, shown < length);
}

function countEntries(c: Decoding, at: number, length: number, layout: Layout): void {
  const { head } = layout;
  let entries = 0;
  let left = length;
  let more = '';
  while (left >= head && more === '') {
    const recorded = recordedSize(c, at + length - left, layout);
    printMismatch(c, recorded, head, left, 'd_reclen ');
    entries++;
    if (recorded < head) more = '+';
    else left -= Math.min(recorded, left);
  }
  if (left > 0) more = '+';
  c.out.comment(`${entries}${more} entries`);
}

function recordedSize(c: Decoding, at: number, { wordSize }: Layout): number {
  return c.memory.u16(at + 2 * wordSize);
}

function printEntry(c: Decoding, at: number, recorded: number, left: number, layout: Layout): void {
  const { out, memory } = c;
  const { wordSize, head, typeFirst } = layout;
  const size = Math.max(head, Math.min(recorded, left));
  out.element();
  out.beginStruct();
  out.field('d_ino');
  out.unsigned(memory.u32(at), wordSize === 8 ? memory.u32(at + 4) : 0);
  out.field('d_off');
  out.unsigned(memory.u32(at + wordSize), wordSize === 8 ? memory.u32(at + wordSize + 4) : 0);
  out.field('d_reclen');
  out.int(recorded);
  printMismatch(c, recorded, head, left, '');
  if (typeFirst) printType(c, memory.u8(at + head - 1));
  const room = size - head - (typeFirst ? 0 : 1);
  if (room > 0) {
    out.field('d_name');
    printName(c, at + head, room);
  }
  if (!typeFirst && room >= 0) printType(c, memory.u8(at + size - 1));
  out.endStruct();
}

function printMismatch(c: Decoding, recorded: number, head: number, left: number, prefix: string): void {
  if (recorded < head) c.out.comment(`${prefix}${head - recorded} bytes underflow`);
  else if (recorded > left) c.out.comment(`${prefix}${recorded - left} bytes overflow`);
}

function printType(c: Decoding, value: number): void {
  c.out.field('d_type');
  c.out.enumeration(DIRENT_TYPES, value, 0);
}

/** A name that is not terminated within its room loses its last byte to the mark that it is cut. */
function printName(c: Decoding, at: number, room: number): void {
  const limit = Math.min(room, LONGEST_NAME);
  let length = 0;
  while (length < limit && c.memory.u8(at + length) !== 0) length++;
  const terminated = length < limit;
  c.out.string(c.memory, at, terminated ? length : limit - 1, !terminated);
}
