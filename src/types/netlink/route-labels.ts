import { ADDRESS_LABEL_ATTRIBUTES } from '../../abi/generated/route-netlink.ts';
import { interfaceIndex } from '../inet.ts';
import { uint, uint8 } from '../numbers.ts';
import { hidden, members } from '../struct.ts';
import { attributes } from './attributes.ts';
import { networkAddress, one } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';

/** `struct ifaddrlblmsg` (linux/if_addrlabel.h): a label of a range of addresses, by which a source is chosen. */
export const addressLabelMessage: FamilyMessage = {
  family: 'ifal_family',
  print: members({
    ifal_family: hidden(uint8),
    __ifal_reserved: hidden(uint8),
    ifal_prefixlen: uint8,
    ifal_flags: uint8,
    ifal_index: interfaceIndex,
    ifal_seq: uint,
  }),
  size: 12,
  attributes: attributes(ADDRESS_LABEL_ATTRIBUTES, {
    IFAL_ADDRESS: networkAddress,
    IFAL_LABEL: one(uint),
  }),
};
