import { type Constants, constantValue } from '../../abi/constants.ts';
import type { Decoding } from '../decoding.ts';

/**
 * Prints what an attribute of `length` bytes at `at` holds; false, with nothing printed, where it is too short to
 * tell. `context`: a number that the message around it gives, such as the address family.
 */
export type ContentPrinter = (c: Decoding, at: number, length: number, context: number) => boolean;

/** The attributes that may stand in one place: their names, and how each prints where it is not just bytes. */
export interface AttributeSet {
  readonly names: Constants;
  readonly contents: ReadonlyMap<number, ContentPrinter>;
  /** How those print that `contents` lacks; undefined: as bytes. */
  readonly others?: ContentPrinter | undefined;
  /** The context of the attributes in `length` bytes at `at`, where one of them says what others are. */
  readonly contextOf?: ((c: Decoding, at: number, length: number, context: number) => number) | undefined;
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

/** A list whose attributes are all of one kind, their types being no more than their places. */
export function listed(names: Constants, element: ContentPrinter): AttributeSet {
  return { names, contents: new Map(), others: element };
}

/**
 * Where the content of the first attribute of this type is, among those in `length` bytes at `start`; -1 where there is
 * none of at least `least` bytes.
 */
export function findAttribute(
  c: Decoding,
  start: number,
  length: number,
  type: number,
  least: number,
): number {
  let at = start;
  while (at + HEADER + least <= start + length && c.memory.reaches(at + HEADER + least)) {
    const size = c.memory.u16(at);
    if (size < HEADER) return -1;
    if ((c.memory.u16(at + 2) & TYPE) === type) return size < HEADER + least ? -1 : at + HEADER;
    at += (size + 3) & ~3;
  }
  return -1;
}

/** The string that the first attribute of this type holds, among those in `length` bytes at `start`. */
export function textOf(c: Decoding, start: number, length: number, type: number): string | undefined {
  const at = findAttribute(c, start, length, type, 1);
  if (at < 0) return undefined;
  const end = Math.min(at + c.memory.u16(at - HEADER) - HEADER, start + length);
  return c.memory.bytes.toString('latin1', at, end).split('\0')[0];
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
  outer: number,
): void {
  const context = set.contextOf?.(c, start, length, outer) ?? outer;
  printEach(c, start, length, lengthOf, printAttribute, set, context);
}

function lengthOf(c: Decoding, at: number): number {
  return c.memory.u16(at);
}

/**
 * Prints what lies one behind the other in `length` bytes at `start`, aligned to 4 bytes, each with a header of 4 bytes of
 * which `lengthOf` reads how long it is: one as it is, several as an array. `print` is given `what` and `context`.
 */
export function printEach<T>(
  c: Decoding,
  start: number,
  length: number,
  lengthOf: (c: Decoding, at: number) => number,
  print: (c: Decoding, what: T, at: number, length: number, context: number) => void,
  what: T,
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
    const size = lengthOf(c, at);
    const step = (size + 3) & ~3;
    const more = size >= HEADER && left > step;
    if (more && !listed) {
      c.out.beginArray();
      c.out.element();
      listed = true;
    }
    print(c, what, at, Math.min(size, left), context);
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
  const print = set.contents.get(type & TYPE) ?? set.others;
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
