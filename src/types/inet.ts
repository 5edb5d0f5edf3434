import type { Decoding } from './decoding.ts';
import { inlineBytes } from './inline.ts';
import { scalar } from './numbers.ts';
import { Aggregate, type Type } from './type.ts';

/** A 16-bit number in network byte order, such as a port: `htons(80)`. */
export const networkShort: Type = scalar(2, (c, low) => {
  c.out.beginParts(low, 0, 'bytes2');
  printCall(c, 'htons', swap16(low));
  c.out.endParts();
});

/** As `networkShort`, however constants are shown. */
export const bigEndianShort: Type = scalar(2, (c, low) => printCall(c, 'htons', swap16(low)));

/** A 32-bit number in network byte order: `htonl(1)`. */
export const networkLong: Type = scalar(4, (c, low) => {
  c.out.beginParts(low, 0, 'bytes4');
  printCall(c, 'htonl', swap32(low));
  c.out.endParts();
});

/** A 64-bit number in network byte order: `htobe64(1)`. */
export const networkLongLong: Type = scalar(8, (c, low, high) => {
  c.out.beginCall('htobe64');
  c.out.element();
  c.out.unsigned(swap32(high), swap32(low));
  c.out.endCall();
});

/** An IPv4 address, `inet_addr("127.0.0.1")`. */
export const inetAddress: Type = scalar(4, (c, low) => {
  c.out.beginParts(low, 0, 'bytes4');
  c.out.beginCall('inet_addr');
  c.out.element();
  c.out.quoted(dotted(low));
  c.out.endCall();
  c.out.endParts();
});

/**
 * An IPv6 address, `inet_pton(AF_INET6, "::1")`; as a field of a structure the call that would set it,
 * `inet_pton(AF_INET6, "::1", &sin6_addr)`.
 */
export const inet6Address: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return 16;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginPartsOfBytes(c.memory, at, 16);
    beginInet6(c, at);
    c.out.endCall();
    c.out.endParts();
  }

  printField(c: Decoding, name: string, at: number): void {
    if (c.out.constantStyle !== 'abbrev') {
      c.out.field(name);
      this.printAt(c, at);
      return;
    }
    c.out.unnamedField(name);
    beginInet6(c, at);
    c.out.syntax(`, &${name}`);
    c.out.endCall();
  }
})();

/** A network interface's index, by its name where there is one: `if_nametoindex("lo")`. */
export const interfaceIndex: Type = scalar(4, (c, low) => {
  const name = low === 0 ? undefined : c.surroundings?.interfaceName(low);
  if (name === undefined) {
    c.out.int(low);
    return;
  }
  c.out.beginParts(low, 0, 'unsigned');
  c.out.beginCall('if_nametoindex');
  c.out.element();
  c.out.quoted(name);
  c.out.endCall();
  c.out.endParts();
});

/** A hardware address of `length` bytes, `00:16:3e:00:00:01`. */
export function hardwareAddress(length: number): Type {
  return inlineBytes(length, printHardwareAddress);
}

/** Prints a hardware address whose length is known only when it prints. `there`: as many bytes may belong to it. */
export function printHardwareAddress(c: Decoding, at: number, length: number, there = length): void {
  let text = '';
  for (let index = 0; index < length; index++) {
    const digits = c.memory.u8(at + index).toString(16);
    text += (index === 0 ? '' : ':') + (digits.length === 1 ? '0' : '') + digits;
  }
  c.out.beginPartsOfBytes(c.memory, at, there);
  c.out.symbol(text);
  c.out.endParts();
}

/** A 16-bit number in the other byte order. */
export function swap16(value: number): number {
  return ((value & 0xff) << 8) | ((value >> 8) & 0xff);
}

/** A 32-bit number in the other byte order. */
export function swap32(value: number): number {
  return ((swap16(value & 0xffff) << 16) | swap16(value >>> 16)) >>> 0;
}

function printCall(c: Decoding, name: string, value: number): void {
  c.out.beginCall(name);
  c.out.element();
  c.out.int(value);
  c.out.endCall();
}

function beginInet6(c: Decoding, at: number): void {
  c.out.beginCall('inet_pton');
  c.out.syntax('AF_INET6, ');
  c.out.element();
  c.out.quoted(colonSeparated(c, at));
}

function dotted(low: number): string {
  return `${low & 0xff}.${(low >> 8) & 0xff}.${(low >> 16) & 0xff}.${low >>> 24}`;
}

/**
 * The text that inet_ntop(3) gives: the first longest run of at least two zero groups is `::`; an address that is
 * IPv4-mapped or IPv4-compatible ends as an IPv4 address.
 */
function colonSeparated(c: Decoding, at: number): string {
  const run = longestZeroRun(c, at);
  const start = run >> 8;
  const end = start + (run & 0xff);
  let text = '';
  for (let group = 0; group < 8; group++) {
    if (end > start && group >= start && group < end) {
      if (group === start) text += ':';
      continue;
    }
    if (group > 0) text += ':';
    if (group === 6 && start === 0 && (end === 6 || (end === 5 && groupOf(c, at, 5) === 0xffff)))
      return text + dotted(c.memory.u32(at + 12));
    text += groupOf(c, at, group).toString(16);
  }
  return end === 8 ? `${text}:` : text;
}

/** The first group of the longest run of zero groups, times 256, plus its length; 0 where none is worth `::`. */
function longestZeroRun(c: Decoding, at: number): number {
  let best = 0;
  let bestLength = 1;
  let start = 0;
  for (let group = 0; group < 8; group++) {
    if (groupOf(c, at, group) !== 0) {
      start = group + 1;
    } else if (group + 1 - start > bestLength) {
      bestLength = group + 1 - start;
      best = (start << 8) | bestLength;
    }
  }
  return best;
}

function groupOf(c: Decoding, at: number, group: number): number {
  return swap16(c.memory.u16(at + 2 * group));
}
