import { constantValue } from '../../abi/constants.ts';
import {
  LWT_BPF_ATTRIBUTES,
  LWT_BPF_PROGRAM_ATTRIBUTES,
  LWT_IP_ATTRIBUTES,
  LWT_IP6_ATTRIBUTES,
  LWT_MPLS_ATTRIBUTES,
  LWT_XFRM_ATTRIBUTES,
  SEG6_LOCAL_ACTIONS,
  SEG6_LOCAL_ATTRIBUTES,
  SEG6_TUNNEL_ATTRIBUTES,
  SEG6_TUNNEL_MODES,
} from '../../abi/generated/route-link-data.ts';
import { LWTUNNEL_ENCAPSULATIONS } from '../../abi/generated/route-netlink.ts';
import { enumeration } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { inet6Address, inetAddress, interfaceIndex, networkLong, networkLongLong } from '../inet.ts';
import { hex16, uint, uint8 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { type AttributeSet, attributes } from './attributes.ts';
import { many, nested, one, oneAndMore, text } from './contents.ts';
import { routeTable } from './route-routes.ts';

const program = nested(
  attributes(LWT_BPF_PROGRAM_ATTRIBUTES, { LWT_BPF_PROG_FD: one(fd), LWT_BPF_PROG_NAME: text }),
);

const SETS: Readonly<Record<string, AttributeSet>> = {
  LWTUNNEL_ENCAP_MPLS: attributes(LWT_MPLS_ATTRIBUTES, {
    MPLS_IPTUNNEL_DST: many(networkLong),
    MPLS_IPTUNNEL_TTL: one(uint8),
  }),
  LWTUNNEL_ENCAP_IP: attributes(LWT_IP_ATTRIBUTES, {
    LWTUNNEL_IP_ID: one(networkLongLong),
    'LWTUNNEL_IP_DST LWTUNNEL_IP_SRC': one(inetAddress),
    'LWTUNNEL_IP_TTL LWTUNNEL_IP_TOS': one(uint8),
    LWTUNNEL_IP_FLAGS: one(hex16),
  }),
  LWTUNNEL_ENCAP_IP6: attributes(LWT_IP6_ATTRIBUTES, {
    LWTUNNEL_IP6_ID: one(networkLongLong),
    'LWTUNNEL_IP6_DST LWTUNNEL_IP6_SRC': one(inet6Address),
    'LWTUNNEL_IP6_HOPLIMIT LWTUNNEL_IP6_TC': one(uint8),
    LWTUNNEL_IP6_FLAGS: one(hex16),
  }),
  LWTUNNEL_ENCAP_SEG6: attributes(SEG6_TUNNEL_ATTRIBUTES, {
    SEG6_IPTUNNEL_SRH: oneAndMore(struct({ mode: enumeration(SEG6_TUNNEL_MODES) })),
    SEG6_IPTUNNEL_SRC: one(inet6Address),
  }),
  LWTUNNEL_ENCAP_BPF: attributes(LWT_BPF_ATTRIBUTES, {
    'LWT_BPF_IN LWT_BPF_OUT LWT_BPF_XMIT': program,
    LWT_BPF_XMIT_HEADROOM: one(uint),
  }),
  LWTUNNEL_ENCAP_SEG6_LOCAL: attributes(SEG6_LOCAL_ATTRIBUTES, {
    SEG6_LOCAL_ACTION: one(enumeration(SEG6_LOCAL_ACTIONS)),
    'SEG6_LOCAL_TABLE SEG6_LOCAL_VRFTABLE': one(routeTable),
    SEG6_LOCAL_NH4: one(inetAddress),
    SEG6_LOCAL_NH6: one(inet6Address),
    'SEG6_LOCAL_IIF SEG6_LOCAL_OIF': one(interfaceIndex),
  }),
  LWTUNNEL_ENCAP_XFRM: attributes(LWT_XFRM_ATTRIBUTES, {
    LWT_XFRM_IF_ID: one(uint),
    LWT_XFRM_LINK: one(interfaceIndex),
  }),
};

/** How routes wrap packets (lightweight tunnels), by `LWTUNNEL_ENCAP_*`. */
export const ENCAPSULATIONS: ReadonlyMap<number, AttributeSet> = new Map(
  Object.entries(SETS).map(([name, set]) => [constantValue(LWTUNNEL_ENCAPSULATIONS, name), set]),
);
