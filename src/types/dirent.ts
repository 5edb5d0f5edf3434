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
    printEntries(c, low, high, c.abi.registerSize === 8 ? DIRENT_X86_64 : DIRENT_I386);
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
  const address = c.toWord(low, high);
  const length = Math.min(c.result, MOST_BYTES);
  const at = length === 0 || address === 0 ? -1 : c.memory.readUpTo(address, length);
  const given = { low, high, at, length, readable: at < 0 ? 0 : c.memory.length };
  if (c.options.abbreviate) {
    c.printAddress(low, high);
    countEntries(c, given, layout);
  } else listEntries(c, given, layout);
}

/** What the call returned, and what of it is there. */
interface Given {
  readonly low: number;
  readonly high: number;
  readonly at: number;
  readonly length: number;
  readonly readable: number;
}

/** Plans what `printEntries` reads; after a failure nothing was returned. */
function planEntries(plan: CapturePlanner, address: CaptureValue): void {
  plan.bytes(address, plan.result, MOST_BYTES);
}

/** Prints the address of what cannot be read. */
function printPlace(c: Decoding, { low, high }: Given, offset: number): void {
  const sum = low + offset;
  c.out.address(sum >>> 0, high + Math.floor(sum / 0x1_0000_0000));
}

function listEntries(c: Decoding, given: Given, layout: Layout): void {
  const { out } = c;
  const { head } = layout;
  const { at, length, readable } = given;
  if (length > 0 && length < head) {
    printRest(c, given, 0);
    return;
  }
  if (length > 0 && readable < head) {
    c.printAddress(given.low, given.high);
    return;
  }
  out.beginArray();
  let offset = 0;
  while (length - offset >= head) {
    if (readable - offset < head) {
      out.more();
      out.comment(`0x${(c.toWord(given.low, given.high) + offset).toString(16)}`);
      out.endArray();
      return;
    }
    const recorded = recordedSize(c, at + offset, layout);
    const isWhole = printEntry(c, given, offset, recorded, layout);
    offset = recorded < head ? length : offset + Math.min(recorded, length - offset);
    if (!isWhole) {
      if (offset < length) out.more();
      out.endArray();
      return;
    }
  }
  if (offset < length) {
    out.element();
    printRest(c, given, offset);
  }
  out.endArray();
}

/** Bytes that are too few for an entry. */
function printRest(c: Decoding, given: Given, offset: number): void {
  const { at, length, readable } = given;
  const shown = Math.min(length - offset, c.options.stringLimit);
  if (readable < length) printPlace(c, given, offset);
  else c.out.hexString(c.memory, at + offset, shown, shown < length - offset);
}

function countEntries(c: Decoding, { at, length, readable }: Given, layout: Layout): void {
  const { head } = layout;
  let entries = 0;
  let offset = 0;
  let isWhole = true;
  while (isWhole && length - offset >= head && readable - offset >= head) {
    const recorded = recordedSize(c, at + offset, layout);
    printMismatch(c, recorded, head, length - offset, 'd_reclen ');
    entries++;
    if (recorded < head) isWhole = false;
    else offset += Math.min(recorded, length - offset);
  }
  c.out.comment(`${entries}${isWhole && offset === length ? '' : '+'} entries`);
}

function recordedSize(c: Decoding, at: number, { wordSize }: Layout): number {
  return c.memory.u16(at + 2 * wordSize);
}

/** Gives whether all of it could be read. */
function printEntry(c: Decoding, given: Given, offset: number, recorded: number, layout: Layout): boolean {
  const { out, memory } = c;
  const { wordSize, head, typeFirst } = layout;
  const left = given.length - offset;
  const at = given.at + offset;
  const size = Math.max(head, Math.min(recorded, left));
  const readable = given.readable - offset;
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
  let isWhole = true;
  if (room > 0) {
    out.field('d_name');
    isWhole = printName(c, given, offset + head, room);
  }
  if (!typeFirst && room >= 0) {
    if (readable >= size) printType(c, memory.u8(at + size - 1));
    else {
      out.field('d_type');
      printPlace(c, given, offset + size - 1);
      isWhole = false;
    }
  }
  out.endStruct();
  return isWhole;
}

function printMismatch(c: Decoding, recorded: number, head: number, left: number, prefix: string): void {
  if (recorded < head) c.out.comment(`${prefix}${head - recorded} bytes underflow`);
  else if (recorded > left) c.out.comment(`${prefix}${recorded - left} bytes overflow`);
}

function printType(c: Decoding, value: number): void {
  c.out.field('d_type');
  c.out.enumeration(DIRENT_TYPES, value, 0);
}

/**
 * A name that is not terminated within its room loses its last byte to the mark that it is cut. Gives whether it could
 * be read.
 */
function printName(c: Decoding, given: Given, offset: number, room: number): boolean {
  const limit = Math.min(room, LONGEST_NAME);
  const readable = Math.min(limit, given.readable - offset);
  const at = given.at + offset;
  let length = 0;
  while (length < readable && c.memory.u8(at + length) !== 0) length++;
  if (length === readable && readable < limit) {
    printPlace(c, given, offset);
    return false;
  }
  const terminated = length < limit;
  c.out.string(c.memory, at, terminated ? length : limit - 1, !terminated);
  return true;
}
