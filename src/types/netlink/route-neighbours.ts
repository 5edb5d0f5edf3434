import { IP_PROTOCOLS } from '../../abi/generated/network.ts';
import {
  FDB_NOTIFY_FLAGS,
  NDA_ATTRIBUTES,
  NEIGHBOUR_EXTENDED_FLAGS,
  NEIGHBOUR_FLAGS,
  NEIGHBOUR_STATES,
  NFEA_ATTRIBUTES,
  ROUTE_TYPES,
} from '../../abi/generated/route-netlink.ts';
import { enumeration, flags } from '../constants.ts';
import { bigEndianShort, interfaceIndex } from '../inet.ts';
import { uint, uint8, uint16 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import { attributes } from './attributes.ts';
import { bits, hardware, named, nested, networkAddress, one } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';

/** `struct nda_cacheinfo` (linux/neighbour.h). */
const cacheInfo = struct({ ndm_confirmed: uint, ndm_used: uint, ndm_updated: uint, ndm_refcnt: uint });

/** `struct ndmsg` (linux/neighbour.h): where a neighbour is reached. */
export const neighbourMessage: FamilyMessage = {
  family: 'ndm_family',
  print: members({
    ndm_family: hidden(uint8),
    ndm_pad: hidden(uint8),
    ndm_pad2: hidden(uint16),
    ndm_ifindex: interfaceIndex,
    ndm_state: flags(NEIGHBOUR_STATES, 2),
    ndm_flags: flags(NEIGHBOUR_FLAGS, 1),
    ndm_type: enumeration(ROUTE_TYPES, 1),
  }),
  size: 12,
  attributes: attributes(NDA_ATTRIBUTES, {
    NDA_DST: networkAddress,
    NDA_LLADDR: hardware,
    NDA_CACHEINFO: one(cacheInfo),
    'NDA_PROBES NDA_VNI NDA_LINK_NETNSID NDA_SRC_VNI NDA_NH_ID': one(uint),
    NDA_VLAN: one(uint16),
    NDA_PORT: one(bigEndianShort),
    'NDA_IFINDEX NDA_MASTER': one(interfaceIndex),
    NDA_PROTOCOL: named(IP_PROTOCOLS, 0),
    NDA_FDB_EXT_ATTRS: nested(
      attributes(NFEA_ATTRIBUTES, { NFEA_ACTIVITY_NOTIFY: bits(FDB_NOTIFY_FLAGS, 1) }),
    ),
    NDA_FLAGS_EXT: bits(NEIGHBOUR_EXTENDED_FLAGS, 4),
    NDA_NDM_STATE_MASK: bits(NEIGHBOUR_STATES, 2),
    NDA_NDM_FLAGS_MASK: bits(NEIGHBOUR_FLAGS, 1),
  }),
};
