import { type Constants, constantValue, nameOf } from '../../abi/constants.ts';
import { printClockTicks } from '../clock-ticks.ts';
import type { Decoding } from '../decoding.ts';
import { inet6Address, inetAddress, printHardwareAddress } from '../inet.ts';
import type { Type } from '../type.ts';

/**
 * Prints what an attribute of `length` bytes at `at` holds; false, with nothing printed, where it is too short to
 * tell. `context`: a number that the message around it gives, such as the address family.
 */
export type ContentPrinter = (c: Decoding, at: number, length: number, context: number) => boolean;

/** The attributes that may stand in one place: their names, and how each prints where it is not just bytes. */
export interface AttributeSet {
  readonly names: Constants;
  readonly contents: ReadonlyMap<number, ContentPrinter>;
}

/** Attributes by name; several names for one printer are separated by white space. */
export function attributes(names: Constants, contents: Record<string, ContentPrinter>): AttributeSet {
  const byType = Object.entries(contents).flatMap(([attribute, printer]) =>
    attribute
      .trim()
      .split(/\s+/)
      .map((name) => [constantValue(names, name), printer] as const),
  );
  return { names, contents: new Map(byType) };
}

/** `struct nlattr` (netlink(7)): 16 bits of length, its own four bytes included, and 16 bits of type. */
const HEADER = 4;
const NESTED = 0x8000;
const NETWORK_ORDER = 0x4000;
const TYPE = 0x3fff;

/**
 * Prints the attributes in `length` bytes at `at`: one as it is, several as an array. What is too short for an
 * attribute prints as bytes.
 */
export function printAttributes(
  c: Decoding,
  set: AttributeSet,
  start: number,
  length: number,
  context: number,
): void {
  let at = start;
  let left = length;
  let listed = false;
  for (let index = 0; ; index++) {
    if (listed) c.out.element();
    if (left < HEADER) {
      printHex(c, at, left);
      break;
    }
    if (c.options.abbreviate && index === c.options.stringLimit) {
      c.out.ellipsis('...');
      break;
    }
    if (!c.memory.reaches(at + HEADER)) {
      printMissing(c, at, listed);
      break;
    }
    const size = c.memory.u16(at);
    const step = (size + 3) & ~3;
    const more = size >= HEADER && left > step;
    if (more && !listed) {
      c.out.beginArray();
      c.out.element();
      listed = true;
    }
    printAttribute(c, set, at, Math.min(size, left), context);
    if (!more) break;
    at += step;
    left -= step;
  }
  if (listed) c.out.endArray();
}

/** Where an attribute, or an element of an array, is not there. */
function printMissing(c: Decoding, at: number, listed: boolean): void {
  if (!listed) {
    isMissing(c, at, HEADER);
    return;
  }
  c.out.ellipsis('...');
  c.out.comment(`0x${c.memory.addressOf(at).toString(16)}`);
}

function printAttribute(c: Decoding, set: AttributeSet, at: number, length: number, context: number): void {
  const type = c.memory.u16(at + 2);
  if (length <= HEADER) {
    printHeader(c, set, at, type);
    return;
  }
  c.out.beginArray();
  c.out.element();
  printHeader(c, set, at, type);
  c.out.element();
  const print = set.contents.get(type & TYPE);
  if (!print?.(c, at + HEADER, length - HEADER, context)) printHex(c, at + HEADER, length - HEADER);
  c.out.endArray();
}

function printHeader(c: Decoding, set: AttributeSet, at: number, type: number): void {
  c.out.beginStruct();
  c.out.field('nla_len');
  c.out.int(c.memory.u16(at));
  c.out.field('nla_type');
  c.out.parts();
  if ((type & NESTED) !== 0) {
    c.out.constant('NLA_F_NESTED', NESTED, 0);
    c.out.or();
  }
  if ((type & NETWORK_ORDER) !== 0) {
    c.out.constant('NLA_F_NET_BYTEORDER', NETWORK_ORDER, 0);
    c.out.or();
  }
  c.out.enumeration(set.names, type & TYPE, 0);
  c.out.endStruct();
}

/**
 * Whether `length` bytes at `at` are not all there, since the tracee's memory ends before; then their address is printed.
 */
export function isMissing(c: Decoding, at: number, length: number): boolean {
  if (c.memory.reaches(at + length)) return false;
  const address = c.memory.addressOf(at);
  c.printAddress(address >>> 0, Math.floor(address / 0x1_0000_0000));
  return true;
}

/** As `isMissing`, of as many bytes as a string of `length` takes. */
export function isTextMissing(c: Decoding, at: number, length: number): boolean {
  return isMissing(c, at, Math.min(length, c.options.stringLimit + 1));
}

/** Prints bytes that mean nothing known, as many as `-s` allows. */
export function printHex(c: Decoding, at: number, length: number): void {
  if (isTextMissing(c, at, length)) return;
  const shown = Math.min(length, c.options.stringLimit);
  c.out.hexString(c.memory, at, shown, shown < length);
}

/** Attributes within an attribute. */
export function nested(set: AttributeSet): ContentPrinter {
  return (c, at, length, context) => {
    printAttributes(c, set, at, length, context);
    return true;
  };
}

/** A value of a fixed size: a number, a structure. */
export function one(type: Type): ContentPrinter {
  return (c, at, length) => {
    const size = type.size(c.abi);
    if (length < size) return false;
    if (!isMissing(c, at, size)) type.printAt(c, at, at);
    return true;
  };
}

/** As `one`; bytes that follow the value are shown, too. */
export function oneAndMore(type: Type): ContentPrinter {
  return oneThen(type, printHex);
}

/** As `one`, then what follows the value, where anything does. */
export function oneThen(
  type: Type,
  rest: (c: Decoding, at: number, length: number, context: number) => void,
): ContentPrinter {
  return (c, at, length, context) => {
    const size = type.size(c.abi);
    if (length < size) return false;
    if (isMissing(c, at, size)) return true;
    type.printAt(c, at, at);
    if (length > size) {
      c.out.element();
      rest(c, at + size, length - size, context);
    }
    return true;
  };
}

/** As `one`, of a structure whose size is not that of its known fields. */
export function atLeast(size: number, type: Type): ContentPrinter {
  return (c, at, length) => {
    if (length < size) return false;
    if (!isMissing(c, at, size)) type.printAt(c, at, at);
    return true;
  };
}

/** Values of one type, as many as there are; bytes that are too few for another are left out. */
export function many(type: Type): ContentPrinter {
  return (c, at, length) => {
    const size = type.size(c.abi);
    return printElements(c, at, Math.floor(length / size), size, (start) => type.printAt(c, start, at));
  };
}

/**
 * Prints an array of `count` elements of `size` bytes, as far as they are there; false, with nothing printed, where it is
 * empty. `print` is given where an element is, and its index.
 */
function printElements(
  c: Decoding,
  at: number,
  count: number,
  size: number,
  print: (at: number, index: number) => void,
): boolean {
  if (count === 0) return false;
  if (isMissing(c, at, size)) return true;
  const shown = c.options.abbreviate ? Math.min(count, c.options.stringLimit) : count;
  c.out.beginArray();
  let index = 0;
  for (; index < shown && c.memory.reaches(at + (index + 1) * size); index++) {
    c.out.element();
    print(at + index * size, index);
  }
  if (index < count) c.out.more();
  if (index < shown) c.out.comment(`0x${c.memory.addressOf(at + index * size).toString(16)}`);
  c.out.endArray();
  return true;
}

/** A string, which should end with a NUL; `...` follows where what is shown does not. */
export const text: ContentPrinter = (c, at, length) => {
  if (isTextMissing(c, at, length)) return true;
  c.out.trimmedString(c.memory, at, Math.min(length, c.options.stringLimit), true);
  return true;
};

/** A string that ends at the first NUL; `...` follows where what is shown has none. */
export const name: ContentPrinter = (c, at, length) => {
  if (isTextMissing(c, at, length)) return true;
  const shown = Math.min(length, c.options.stringLimit);
  const end = c.memory.bytes.subarray(at, at + shown).indexOf(0);
  c.out.string(c.memory, at, end < 0 ? shown : end, end < 0);
  return true;
};

/** Bytes that are text more often than not. */
export const bytes: ContentPrinter = (c, at, length) => {
  if (isTextMissing(c, at, length)) return true;
  const shown = Math.min(length, c.options.stringLimit);
  c.out.string(c.memory, at, shown, shown < length);
  return true;
};

/** `MAX_ADDR_LEN` (linux/netdevice.h): no hardware address is longer. */
export const LONGEST_ADDRESS = 32;

export const hardware: ContentPrinter = (c, at, length) => {
  if (length > LONGEST_ADDRESS) return false;
  if (!isMissing(c, at, length)) printHardwareAddress(c, at, length);
  return true;
};

const AF_INET = 2;
const AF_INET6 = 10;

/** A network address of the family that is the context. */
export const networkAddress: ContentPrinter = (c, at, length, family) => {
  if (family === AF_INET && length >= 4) return one(inetAddress)(c, at, length, family);
  if (family === AF_INET6 && length >= 16) return one(inet6Address)(c, at, length, family);
  printHex(c, at, length);
  return true;
};

/**
 * An array whose elements have names by their place: `[[IPV4_DEVCONF_FORWARDING-1]=0, ...]`. `first`: the value that
 * names the first element.
 */
export function indexed(element: Type, names: Constants): ContentPrinter {
  return (c, at, length) => {
    const size = element.size(c.abi);
    return printElements(c, at, Math.floor(length / size), size, (start, index) => {
      c.out.beginPlace(nameOf(names, index) ?? `${index}`);
      printIndex(c, names, index);
      c.out.endPlace();
      element.printAt(c, start, at);
    });
  };
}

function printIndex(c: Decoding, names: Constants, index: number): void {
  const name = nameOf(names, index);
  if (name !== undefined) {
    c.out.constant(name, index, 0, 'unsigned');
    return;
  }
  c.out.int(index);
  c.out.meaning(names.placeholder);
}

/** An unsigned number of up to 8 bytes, by name. `size`: the bytes that it must have, 0 for any. */
export function named(names: Constants, size: number): ContentPrinter {
  return (c, at, length) =>
    withNumber(c, at, length, size, (low, high) => c.out.enumeration(names, low, high));
}

/** A set of bits of up to 8 bytes. `size`: the bytes that it must have. */
export function bits(names: Constants, size: number): ContentPrinter {
  return (c, at, length) => withNumber(c, at, length, size, (low, high) => c.out.flags(names, low, high));
}

/** An unsigned number of up to 8 bytes. */
export const number: ContentPrinter = (c, at, length) =>
  withNumber(c, at, length, 0, (low, high) => c.out.unsigned(low, high));

/** An unsigned number of 1, 2, 4 or 8 bytes in hexadecimal. */
export const hexNumber: ContentPrinter = (c, at, length) =>
  (length & (length - 1)) === 0 && withNumber(c, at, length, 0, (low, high) => c.out.hex(low, high));

/** C `clock_t`, of up to 8 bytes. */
export const ticks: ContentPrinter = (c, at, length) =>
  withNumber(c, at, length, 0, (low, high) => printClockTicks(c, low, high));

function withNumber(
  c: Decoding,
  at: number,
  length: number,
  size: number,
  print: (low: number, high: number) => void,
): boolean {
  if (length > 8 || length < size) return false;
  const count = size > 0 ? Math.min(length, size) : length;
  if (isMissing(c, at, count)) return true;
  let low = 0;
  let high = 0;
  for (let index = 0; index < count; index++) {
    const byte = c.memory.u8(at + index);
    if (index < 4) low += byte * 2 ** (8 * index);
    else high += byte * 2 ** (8 * (index - 4));
  }
  print(low, high);
  return true;
}
