import type { Constants } from '../../abi/constants.ts';
import type { Decoding } from '../decoding.ts';
import { swap16, swap32 } from '../inet.ts';
import type { Type } from '../type.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, type ContentPrinter, isMissing } from './attributes.ts';

/** An unsigned number in network byte order, of 1, 2, 4 or 8 bytes: `htonl(1)`. */
export const networkNumber: ContentPrinter = inNetworkOrder((c, low, high) => c.out.unsigned(low, high));

/** As `networkNumber`, of 4 bytes with a sign. */
export const signedNetworkNumber: ContentPrinter = inNetworkOrder((c, low) => c.out.int(low | 0));

/** One of several named values: `htonl(NFT_CMP_EQ)`. */
export function networkNamed(names: Constants): ContentPrinter {
  return inNetworkOrder((c, low, high) => c.out.enumeration(names, low, high));
}

/** A set of bits: `htonl(NFT_SET_CONSTANT)`. */
export function networkBits(names: Constants): ContentPrinter {
  return inNetworkOrder((c, low, high) => c.out.flags(names, low, high));
}

/** A number of another type, such as an interface's index: `htonl(if_nametoindex("lo"))`. */
export function networkValue(type: Type): ContentPrinter {
  return inNetworkOrder((c, low, high) => type.print(c, low, high, 0));
}

/** As `attributesOf`; what `contents` lacks is a number in network byte order. */
export function mostlyNetworkNumbers(
  names: Constants,
  contents: Readonly<Record<string, ContentPrinter>> = {},
): AttributeSet {
  return { ...attributesOf(names, contents), others: networkNumber };
}

const CALLS = { 2: 'htons', 4: 'htonl', 8: 'htobe64' } as const;
const PARTS = { 2: 'bytes2', 4: 'bytes4' } as const;

function inNetworkOrder(print: (c: Decoding, low: number, high: number) => void): ContentPrinter {
  return (c, at, length) => {
    if (length !== 1 && length !== 2 && length !== 4 && length !== 8) return false;
    if (isMissing(c, at, length)) return true;
    const { memory, out } = c;
    if (length === 1) {
      print(c, memory.u8(at), 0);
      return true;
    }
    if (length !== 8) out.beginParts(length === 2 ? memory.u16(at) : memory.u32(at), 0, PARTS[length]);
    out.beginCall(CALLS[length]);
    out.element();
    if (length === 2) print(c, swap16(memory.u16(at)), 0);
    else if (length === 4) print(c, swap32(memory.u32(at)), 0);
    else print(c, swap32(memory.u32(at + 4)), swap32(memory.u32(at)));
    out.endCall();
    if (length !== 8) out.endParts();
    return true;
  };
}
