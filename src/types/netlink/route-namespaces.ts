import { NETCONFA_ATTRIBUTES, NETNSA_ATTRIBUTES } from '../../abi/generated/route-netlink.ts';
import { fd } from '../descriptor.ts';
import { interfaceIndex } from '../inet.ts';
import { int, uint } from '../numbers.ts';
import { attributes } from './attributes.ts';
import { one } from './contents.ts';
import { FAMILY_ONLY, type FamilyMessage } from './family-message.ts';

/** `struct rtgenmsg` (linux/rtnetlink.h): numbers that other network namespaces have here. */
export const namespaceMessage: FamilyMessage = {
  family: 'rtgen_family',
  ...FAMILY_ONLY,
  attributes: attributes(NETNSA_ATTRIBUTES, {
    'NETNSA_NSID NETNSA_TARGET_NSID NETNSA_CURRENT_NSID': one(int),
    NETNSA_PID: one(uint),
    NETNSA_FD: one(fd),
  }),
};

/** `struct netconfmsg` (linux/netconf.h): settings of an interface, or of all. */
export const configurationMessage: FamilyMessage = {
  family: 'ncm_family',
  ...FAMILY_ONLY,
  attributes: attributes(NETCONFA_ATTRIBUTES, {
    NETCONFA_IFINDEX: one(interfaceIndex),
    [`NETCONFA_FORWARDING NETCONFA_RP_FILTER NETCONFA_MC_FORWARDING NETCONFA_PROXY_NEIGH
      NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN NETCONFA_INPUT NETCONFA_BC_FORWARDING NETCONFA_FORCE_FORWARDING`]:
      one(int),
  }),
};
