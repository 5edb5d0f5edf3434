import {
  TUNNEL_MESSAGE_FLAGS,
  VNI_ENTRY_ATTRIBUTES,
  VNI_FILTER_ATTRIBUTES,
  VNI_STATS_ATTRIBUTES,
} from '../../abi/generated/route-messages.ts';
import { flags } from '../constants.ts';
import { inet6Address, inetAddress, interfaceIndex } from '../inet.ts';
import { uint, uint8, uint16 } from '../numbers.ts';
import { hidden, members } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { nested, one } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';

const range = attributesOf(VNI_ENTRY_ATTRIBUTES, {
  'START END': one(uint),
  GROUP: one(inetAddress),
  GROUP6: one(inet6Address),
  STATS: nested(mostlyNumbers(VNI_STATS_ATTRIBUTES)),
});

/** `struct tunnel_msg` (linux/if_link.h): which networks a VXLAN interface takes part in. */
export const tunnelMessage: FamilyMessage = {
  family: 'family',
  print: members({
    family: hidden(uint8),
    flags: flags(TUNNEL_MESSAGE_FLAGS, 1),
    reserved2: hidden(uint16),
    ifindex: interfaceIndex,
  }),
  size: 8,
  attributes: attributesOf(VNI_FILTER_ATTRIBUTES, { ENTRY: nested(range) }),
};
