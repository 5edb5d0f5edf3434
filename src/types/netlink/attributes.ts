import { type Constants, constantValue, nameOf } from '../../abi/constants.ts';
import { printClockTicks } from '../clock-ticks.ts';
import type { Decoding } from '../decoding.ts';
import { inet6Address, inetAddress, printHardwareAddress } from '../inet.ts';
import type { Type } from '../type.ts';
import { printWindowArray } from '../window-array.ts';

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
      c.out.symbol('...');
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

/** Prints bytes that mean nothing known, as many as `-s` allows. */
export function printHex(c: Decoding, at: number, length: number): void {
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
    if (length < type.size(c.abi)) return false;
    type.printAt(c, at, at);
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
    type.printAt(c, at, at);
    return true;
  };
}

/** Values of one type, as many as there are; bytes that are too few for another are left out. */
export function many(type: Type): ContentPrinter {
  return (c, at, length) => {
    const count = Math.floor(length / type.size(c.abi));
    if (count > 0) printWindowArray(c, type, at, count);
    return count > 0;
  };
}

/** A string, which should end with a NUL; `...` follows where what is shown does not. */
export const text: ContentPrinter = (c, at, length) => {
  c.out.trimmedString(c.memory, at, Math.min(length, c.options.stringLimit), true);
  return true;
};

/** A string that ends at the first NUL; `...` follows where what is shown has none. */
export const name: ContentPrinter = (c, at, length) => {
  const shown = Math.min(length, c.options.stringLimit);
  const end = c.memory.bytes.subarray(at, at + shown).indexOf(0);
  c.out.string(c.memory, at, end < 0 ? shown : end, end < 0);
  return true;
};

/** Bytes that are text more often than not. */
export const bytes: ContentPrinter = (c, at, length) => {
  const shown = Math.min(length, c.options.stringLimit);
  c.out.string(c.memory, at, shown, shown < length);
  return true;
};

/** `MAX_ADDR_LEN` (linux/netdevice.h): no hardware address is longer. */
export const LONGEST_ADDRESS = 32;

export const hardware: ContentPrinter = (c, at, length) => {
  if (length > LONGEST_ADDRESS) return false;
  printHardwareAddress(c, at, length);
  return true;
};

const AF_INET = 2;
const AF_INET6 = 10;

/** A network address of the family that is the context. */
export const networkAddress: ContentPrinter = (c, at, length, family) => {
  if (family === AF_INET && length >= 4) inetAddress.printAt(c, at, at);
  else if (family === AF_INET6 && length >= 16) inet6Address.printAt(c, at, at);
  else printHex(c, at, length);
  return true;
};

/**
 * An array whose elements have names by their place: `[[IPV4_DEVCONF_FORWARDING-1]=0, ...]`. `first`: the value that
 * names the first element.
 */
export function indexed(element: Type, names: Constants): ContentPrinter {
  return (c, at, length) => {
    const size = element.size(c.abi);
    const count = Math.floor(length / size);
    if (count === 0) return false;
    const shown = c.options.abbreviate ? Math.min(count, c.options.stringLimit) : count;
    c.out.beginArray();
    for (let index = 0; index < shown; index++) {
      c.out.element();
      c.out.symbol('[');
      printIndex(c, names, index);
      c.out.symbol(']=');
      element.printAt(c, at + index * size, at);
    }
    if (shown < count) c.out.more();
    c.out.endArray();
    return true;
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
