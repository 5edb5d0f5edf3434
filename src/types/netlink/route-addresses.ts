import { IFA_ATTRIBUTES, IFA_FLAGS, IFA_PROTOCOLS, ROUTE_SCOPES } from '../../abi/generated/route-netlink.ts';
import { enumeration, flags } from '../constants.ts';
import { interfaceIndex } from '../inet.ts';
import { int, uint, uint8 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import { attributes } from './attributes.ts';
import { networkAddress, one, text } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';

/** `struct ifa_cacheinfo` (linux/if_addr.h). */
const cacheInfo = struct({ ifa_prefered: uint, ifa_valid: uint, cstamp: uint, tstamp: uint });

/** `struct ifaddrmsg` (linux/if_addr.h): an address of an interface. */
export const addressMessage: FamilyMessage = {
  family: 'ifa_family',
  print: members({
    ifa_family: hidden(uint8),
    ifa_prefixlen: uint8,
    ifa_flags: flags(IFA_FLAGS, 1),
    ifa_scope: enumeration(ROUTE_SCOPES, 1),
    ifa_index: interfaceIndex,
  }),
  size: 8,
  attributes: attributes(IFA_ATTRIBUTES, {
    'IFA_ADDRESS IFA_LOCAL IFA_BROADCAST IFA_ANYCAST IFA_MULTICAST': networkAddress,
    IFA_LABEL: text,
    IFA_CACHEINFO: one(cacheInfo),
    IFA_FLAGS: one(flags(IFA_FLAGS)),
    IFA_RT_PRIORITY: one(uint),
    IFA_TARGET_NETNSID: one(int),
    IFA_PROTO: one(enumeration(IFA_PROTOCOLS, 1)),
  }),
};
