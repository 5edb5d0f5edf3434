import {
  PREFIX_ATTRIBUTES,
  PREFIX_FLAGS,
  USER_OPTION_ATTRIBUTES,
} from '../../abi/generated/route-messages.ts';
import { flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { interfaceIndex } from '../inet.ts';
import { uint, uint8, uint16 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import { printAttributes, printHex } from './attributes.ts';
import { networkAddress, one } from './contents.ts';
import { type FamilyMessage, printFamilyMessage } from './family-message.ts';

/** `struct prefixmsg` (linux/rtnetlink.h): a range of addresses that a router told of. */
export const prefixMessage: FamilyMessage = {
  family: 'prefix_family',
  print: members({
    prefix_family: hidden(uint8),
    prefix_pad1: hidden(uint8),
    prefix_pad2: hidden(uint16),
    prefix_ifindex: interfaceIndex,
    prefix_type: uint8,
    prefix_len: uint8,
    prefix_flags: flags(PREFIX_FLAGS, 1),
    prefix_pad3: hidden(uint8),
  }),
  size: 12,
  attributes: attributesOf(PREFIX_ATTRIBUTES, {
    ADDRESS: networkAddress,
    CACHEINFO: one(struct({ preferred_time: uint, valid_time: uint })),
  }),
};

/** `struct nduseroptmsg` (linux/rtnetlink.h): what else it told. */
const userOptions: FamilyMessage = {
  family: 'nduseropt_family',
  print: members({
    nduseropt_family: hidden(uint8),
    nduseropt_pad1: hidden(uint8),
    nduseropt_opts_len: uint16,
    nduseropt_ifindex: interfaceIndex,
    nduseropt_icmp_type: uint8,
    nduseropt_icmp_code: uint8,
    nduseropt_pad2: hidden(uint16),
    nduseropt_pad3: hidden(uint),
  }),
  size: 16,
};

const attributes = attributesOf(USER_OPTION_ATTRIBUTES, { SRCADDR: networkAddress });

/** Prints a message in `length` bytes at `at` whose structure is followed by options, then by attributes. */
export function printUserOptions(c: Decoding, at: number, length: number, family: number): void {
  const { size } = userOptions;
  printFamilyMessage(c, userOptions, at, length, family);
  if (length <= size || !c.memory.reaches(at + size)) return;
  const rest = length - size;
  const options = Math.min(c.memory.u16(at + 2), rest);
  if (options > 0) {
    c.out.element();
    printHex(c, at + size, options);
  }
  if (rest <= options) return;
  c.out.element();
  printAttributes(c, attributes, at + size + options, rest - options, family);
}
