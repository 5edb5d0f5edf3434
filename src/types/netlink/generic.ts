import { constants } from '../../abi/constants.ts';
import type { Decoding } from '../decoding.ts';
import { type AttributeSet, attributes, isMissing, printAttributes, printHex } from './attributes.ts';
import defer * as known from './generic-families.ts';
import type { GenericFamily, GenericSaying } from './generic-family.ts';

/**
 * Messages of generic netlink (linux/genetlink.h): a command, then attributes that the family knows. What families
 * without a description say shows as numbers.
 */
export function printGeneric(c: Decoding, at: number, length: number, type: number): boolean {
  if (type < FIRST_FAMILY || length < HEADER) return false;
  if (isMissing(c, at, HEADER)) return true;
  const { memory, out } = c;
  const command = memory.u8(at);
  const reserved = memory.u16(at + 2);
  const saying = sayingOf(c, at, type);
  out.beginStruct();
  out.field('cmd');
  out.enumeration(saying?.commands ?? NAMELESS, command, 0);
  out.field('version');
  out.int(memory.u8(at + 1));
  if (reserved !== 0) {
    out.field('reserved');
    out.hex(reserved, 0);
  }
  out.endStruct();
  const rest = HEADER + printOwnHeader(c, at + HEADER, length - HEADER, saying);
  if (length > rest) {
    out.element();
    const attributes = saying?.attributes;
    if (typeof attributes === 'function') attributes(c, at + rest, length - rest);
    else printAttributes(c, attributesOf(attributes, command), at + rest, length - rest, 0);
  }
  return true;
}

/** Prints what a family has before the attributes, in `length` bytes at `at`; how many bytes of them that is. */
function printOwnHeader(c: Decoding, at: number, length: number, saying: GenericSaying | undefined): number {
  const header = saying?.header;
  if (header === undefined || length === 0) return 0;
  const size = header.size(c.abi);
  c.out.element();
  if (length < size) printHex(c, at, length);
  else if (!isMissing(c, at, size)) header.printAt(c, at, at);
  return length < size ? length : (size + 3) & ~3;
}

/** Bytes of `struct genlmsghdr`. */
const HEADER = 4;
const FIRST_FAMILY = 0x10;

const NAMELESS = constants('', []);
const nameless = attributes(NAMELESS, {});

function attributesOf(
  set: AttributeSet | ReadonlyMap<number, AttributeSet> | undefined,
  command: number,
): AttributeSet {
  if (set === undefined) return nameless;
  return set instanceof Map ? (set.get(command) ?? nameless) : (set as AttributeSet);
}

const NLM_F_REQUEST = 1;

/**
 * What is said in the message whose payload is at `at`. Requests have a flag in the header before it, and what nobody
 * asked for answers nobody: the kernel sends it with neither a number nor a receiver.
 */
function sayingOf(c: Decoding, at: number, type: number): GenericSaying | undefined {
  const family = genericFamily(c, type);
  if (family === undefined) return undefined;
  if ((c.memory.u16(at - 10) & NLM_F_REQUEST) !== 0) return family.request;
  const unasked = c.memory.u32(at - 8) === 0 && c.memory.u32(at - 4) === 0;
  return (unasked ? family.event : family.answer) ?? family.answer ?? family.request;
}

function genericFamily(c: Decoding, type: number): GenericFamily | undefined {
  const name = type === CONTROL ? 'nlctrl' : c.surroundings?.genericFamily(type);
  return name === undefined ? undefined : known.familyNamed(name);
}

/** `GENL_ID_CTRL`: the only family whose number is fixed. */
const CONTROL = 0x10;
