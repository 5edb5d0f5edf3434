import { type Constants, constants, nameOf } from '../../abi/constants.ts';
import { AF_INET, AF_INET6 } from '../../abi/internet-families.ts';
import { printClockTicks } from '../clock-ticks.ts';
import type { Decoding } from '../decoding.ts';
import { inet6Address, inetAddress, printHardwareAddress } from '../inet.ts';
import type { Type } from '../type.ts';
import {
  type AttributeSet,
  type ContentPrinter,
  isMissing,
  isTextMissing,
  listed,
  printAttributes,
  printHex,
} from './attributes.ts';

/** Attributes within an attribute. */
export function nested(set: AttributeSet): ContentPrinter {
  return (c, at, length, context) => {
    printAttributes(c, set, at, length, context);
    return true;
  };
}

/** Attributes within an attribute, of a set that is known only when one of its attributes prints. */
export function nestedLater(set: () => AttributeSet): ContentPrinter {
  return (c, at, length, context) => {
    printAttributes(c, set(), at, length, context);
    return true;
  };
}

/** Attributes whose types are places in a list, each of which holds attributes of one set. */
export function nestedList(set: AttributeSet): ContentPrinter {
  return nested(tableOf(set));
}

/** The set of attributes whose types are places in a list, each of which holds attributes of `set`. */
export function tableOf(set: AttributeSet): AttributeSet {
  return listed(places, nested(set));
}

/** Attributes whose types are places in a list, each of which is one value. */
export function listOf(element: ContentPrinter): ContentPrinter {
  return nested(listed(places, element));
}

const places = constants('', []);

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

/** As `one`, then what else there is; as bytes where it is too short to tell. */
export function oneThenSome(type: Type, rest: ContentPrinter): ContentPrinter {
  return oneThen(type, (c, at, length, context) => {
    if (!rest(c, at, length, context)) printHex(c, at, length);
  });
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

/** A network address of the family that the lowest byte of the context is. */
export const networkAddress: ContentPrinter = (c, at, length, context) => {
  const family = context & 0xff;
  if (family === AF_INET && length >= 4) return one(inetAddress)(c, at, length, family);
  if (family === AF_INET6 && length >= 16) return one(inet6Address)(c, at, length, family);
  printHex(c, at, length);
  return true;
};

/** An address of the Internet, whose length tells which. */
export const anyAddress: ContentPrinter = (c, at, length, context) =>
  one(length < 16 ? inetAddress : inet6Address)(c, at, length, context);

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

/** The bits that values of an enumeration stand for: `1<<NL80211_BAND_2GHZ`. */
export function bitOfEach(values: Constants): Constants {
  return constants(
    values.placeholder,
    values.entries.map(([name, value]) =>
      value < 32 ? [`1<<${name}`, 2 ** value] : [`1<<${name}`, 0, 2 ** (value - 32)],
    ),
  );
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
