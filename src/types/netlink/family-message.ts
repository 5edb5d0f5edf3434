import type { Constants } from '../../abi/constants.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import type { Decoding } from '../decoding.ts';
import { uint8 } from '../numbers.ts';
import { hidden, type MemberPrinter, members } from '../struct.ts';
import { type AttributeSet, isMissing, printAttributes, printHex } from './attributes.ts';

/** A kind of message: a structure that begins with an address family of one byte, then attributes. */
export interface FamilyMessage {
  /** What the first member is called. */
  readonly family: string;
  /** The names of the first member's values, where they are not those of address families. */
  readonly families?: Constants;
  /** Prints the members after the first. */
  readonly print: MemberPrinter;
  /** Bytes of the structure. */
  readonly size: number;
  /** What may follow the structure, with the family as their context; undefined where nothing does. */
  readonly attributes?: AttributeSet | undefined;
}

/** What a message has whose structure is nothing but the family. */
export const FAMILY_ONLY = { print: members({ family: hidden(uint8) }), size: 1 };

/** Prints the message in `length` bytes at `at`, as far as it is there. */
export function printFamilyMessage(
  c: Decoding,
  message: FamilyMessage,
  at: number,
  length: number,
  family: number,
): void {
  const { size } = message;
  c.out.beginStruct();
  c.out.field(message.family);
  c.out.enumeration(message.families ?? ADDRESS_FAMILIES, family, 0);
  const isThere = length < size || c.memory.reaches(at + size);
  if (length < size) c.out.more();
  else if (isThere) message.print(c, at);
  else {
    c.out.unnamedField('');
    isMissing(c, at + 1, size - 1);
  }
  c.out.endStruct();
  const rest = Math.ceil(size / 4) * 4;
  if (message.attributes === undefined || length <= rest || !isThere) return;
  c.out.element();
  printAttributes(c, message.attributes, at + rest, length - rest, family);
}

/** Prints a message of which only the address family is known. */
export function printUnknownMessage(c: Decoding, at: number, length: number, family: number): void {
  c.out.beginStruct();
  c.out.field('family');
  c.out.enumeration(ADDRESS_FAMILIES, family, 0);
  if (length > 1) {
    c.out.field('data');
    printHex(c, at + 1, length - 1);
  }
  c.out.endStruct();
}
