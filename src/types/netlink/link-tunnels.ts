import {
  GENEVE_FRAGMENTATIONS,
  GRE_FLAGS,
  GTP_ROLES,
  IFLA_BAREUDP_ATTRIBUTES,
  IFLA_GENEVE_ATTRIBUTES,
  IFLA_GRE_ATTRIBUTES,
  IFLA_GTP_ATTRIBUTES,
  IFLA_IPTUN_ATTRIBUTES,
  IFLA_VTI_ATTRIBUTES,
  IFLA_VXLAN_ATTRIBUTES,
  IP6_TUNNEL_FLAGS,
  TUNNEL_ENCAPSULATION_FLAGS,
  TUNNEL_ENCAPSULATIONS,
  VXLAN_FRAGMENTATIONS,
  VXLAN_LABEL_POLICIES,
} from '../../abi/generated/route-link-data.ts';
import { AMT_MODES, IFLA_AMT_ATTRIBUTES } from '../../abi/generated/route-messages.ts';
import { enumeration, flags } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { inet6Address, inetAddress, interfaceIndex, networkLong, networkShort } from '../inet.ts';
import { hex16, hexInt, uint, uint8, uint16 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { type AttributeSet, attributes } from './attributes.ts';
import { anyAddress, one } from './contents.ts';
import { tagProtocol } from './route-bridges.ts';

const portRange = one(struct({ low: networkShort, high: networkShort }));

/** `struct vxlanhdr` (the kernel's net/vxlan.h): bits of a header that must be clear. */
const reservedBits = one(struct({ vx_flags: networkLong, vx_vni: networkLong }));

const vxlan = attributes(IFLA_VXLAN_ATTRIBUTES, {
  IFLA_VXLAN_RESERVED_BITS: reservedBits,
  'IFLA_VXLAN_ID IFLA_VXLAN_AGEING IFLA_VXLAN_LIMIT': one(uint),
  'IFLA_VXLAN_GROUP IFLA_VXLAN_LOCAL': one(inetAddress),
  'IFLA_VXLAN_GROUP6 IFLA_VXLAN_LOCAL6': one(inet6Address),
  IFLA_VXLAN_LINK: one(interfaceIndex),
  [`IFLA_VXLAN_TTL IFLA_VXLAN_TOS IFLA_VXLAN_LEARNING IFLA_VXLAN_PROXY IFLA_VXLAN_RSC IFLA_VXLAN_L2MISS
    IFLA_VXLAN_L3MISS IFLA_VXLAN_UDP_CSUM IFLA_VXLAN_UDP_ZERO_CSUM6_TX IFLA_VXLAN_UDP_ZERO_CSUM6_RX
    IFLA_VXLAN_REMCSUM_TX IFLA_VXLAN_REMCSUM_RX IFLA_VXLAN_COLLECT_METADATA IFLA_VXLAN_TTL_INHERIT
    IFLA_VXLAN_VNIFILTER IFLA_VXLAN_LOCALBYPASS IFLA_VXLAN_MC_ROUTE`]: one(uint8),
  IFLA_VXLAN_PORT_RANGE: portRange,
  IFLA_VXLAN_PORT: one(networkShort),
  IFLA_VXLAN_LABEL: one(networkLong),
  IFLA_VXLAN_DF: one(enumeration(VXLAN_FRAGMENTATIONS, 1)),
  IFLA_VXLAN_LABEL_POLICY: one(enumeration(VXLAN_LABEL_POLICIES)),
});

const geneve = attributes(IFLA_GENEVE_ATTRIBUTES, {
  IFLA_GENEVE_ID: one(uint),
  'IFLA_GENEVE_REMOTE IFLA_GENEVE_LOCAL': one(inetAddress),
  'IFLA_GENEVE_REMOTE6 IFLA_GENEVE_LOCAL6': one(inet6Address),
  [`IFLA_GENEVE_TTL IFLA_GENEVE_TOS IFLA_GENEVE_UDP_CSUM IFLA_GENEVE_UDP_ZERO_CSUM6_TX
    IFLA_GENEVE_UDP_ZERO_CSUM6_RX IFLA_GENEVE_TTL_INHERIT`]: one(uint8),
  IFLA_GENEVE_PORT: one(networkShort),
  IFLA_GENEVE_LABEL: one(networkLong),
  IFLA_GENEVE_DF: one(enumeration(GENEVE_FRAGMENTATIONS, 1)),
  IFLA_GENEVE_PORT_RANGE: portRange,
});

const gre = attributes(IFLA_GRE_ATTRIBUTES, {
  'IFLA_GRE_LINK IFLA_GRE_ERSPAN_INDEX': one(uint),
  'IFLA_GRE_IFLAGS IFLA_GRE_OFLAGS': one(flags(GRE_FLAGS, 2)),
  'IFLA_GRE_IKEY IFLA_GRE_OKEY IFLA_GRE_FLOWINFO': one(networkLong),
  'IFLA_GRE_LOCAL IFLA_GRE_REMOTE': anyAddress,
  [`IFLA_GRE_TTL IFLA_GRE_TOS IFLA_GRE_PMTUDISC IFLA_GRE_ENCAP_LIMIT IFLA_GRE_IGNORE_DF IFLA_GRE_ERSPAN_VER
    IFLA_GRE_ERSPAN_DIR`]: one(uint8),
  IFLA_GRE_FLAGS: one(flags(IP6_TUNNEL_FLAGS)),
  IFLA_GRE_ENCAP_TYPE: one(enumeration(TUNNEL_ENCAPSULATIONS, 2)),
  IFLA_GRE_ENCAP_FLAGS: one(flags(TUNNEL_ENCAPSULATION_FLAGS, 2)),
  'IFLA_GRE_ENCAP_SPORT IFLA_GRE_ENCAP_DPORT': one(networkShort),
  IFLA_GRE_FWMARK: one(hexInt),
  IFLA_GRE_ERSPAN_HWID: one(uint16),
});

const IN_ALL_TUNNELS = {
  IFLA_IPTUN_LINK: one(interfaceIndex),
  'IFLA_IPTUN_LOCAL IFLA_IPTUN_REMOTE': anyAddress,
  'IFLA_IPTUN_TTL IFLA_IPTUN_TOS IFLA_IPTUN_ENCAP_LIMIT IFLA_IPTUN_PROTO IFLA_IPTUN_PMTUDISC': one(uint8),
  IFLA_IPTUN_FLOWINFO: one(networkLong),
  IFLA_IPTUN_6RD_PREFIX: one(inet6Address),
  IFLA_IPTUN_6RD_RELAY_PREFIX: one(inetAddress),
  'IFLA_IPTUN_6RD_PREFIXLEN IFLA_IPTUN_6RD_RELAY_PREFIXLEN': one(uint16),
  IFLA_IPTUN_ENCAP_TYPE: one(enumeration(TUNNEL_ENCAPSULATIONS, 2)),
  IFLA_IPTUN_ENCAP_FLAGS: one(flags(TUNNEL_ENCAPSULATION_FLAGS, 2)),
  'IFLA_IPTUN_ENCAP_SPORT IFLA_IPTUN_ENCAP_DPORT': one(networkShort),
  IFLA_IPTUN_FWMARK: one(hexInt),
};
const overIpv4 = attributes(IFLA_IPTUN_ATTRIBUTES, { ...IN_ALL_TUNNELS, IFLA_IPTUN_FLAGS: one(hex16) });
const overIpv6 = attributes(IFLA_IPTUN_ATTRIBUTES, {
  ...IN_ALL_TUNNELS,
  IFLA_IPTUN_FLAGS: one(flags(IP6_TUNNEL_FLAGS)),
});

const vti = attributes(IFLA_VTI_ATTRIBUTES, {
  IFLA_VTI_LINK: one(interfaceIndex),
  'IFLA_VTI_IKEY IFLA_VTI_OKEY': one(networkLong),
  'IFLA_VTI_LOCAL IFLA_VTI_REMOTE': anyAddress,
  IFLA_VTI_FWMARK: one(hexInt),
});

const gtp = attributes(IFLA_GTP_ATTRIBUTES, {
  'IFLA_GTP_FD0 IFLA_GTP_FD1': one(fd),
  IFLA_GTP_PDP_HASHSIZE: one(uint),
  IFLA_GTP_ROLE: one(enumeration(GTP_ROLES)),
  'IFLA_GTP_CREATE_SOCKETS IFLA_GTP_RESTART_COUNT': one(uint8),
  IFLA_GTP_LOCAL: one(inetAddress),
  IFLA_GTP_LOCAL6: one(inet6Address),
});

const bareUdp = attributes(IFLA_BAREUDP_ATTRIBUTES, {
  IFLA_BAREUDP_PORT: one(networkShort),
  IFLA_BAREUDP_ETHERTYPE: one(tagProtocol),
  IFLA_BAREUDP_SRCPORT_MIN: one(uint16),
});

const multicasts = attributes(IFLA_AMT_ATTRIBUTES, {
  IFLA_AMT_MODE: one(enumeration(AMT_MODES)),
  'IFLA_AMT_RELAY_PORT IFLA_AMT_GATEWAY_PORT': one(networkShort),
  IFLA_AMT_LINK: one(interfaceIndex),
  'IFLA_AMT_LOCAL_IP IFLA_AMT_REMOTE_IP IFLA_AMT_DISCOVERY_IP': one(inetAddress),
  IFLA_AMT_MAX_TUNNELS: one(uint),
});

/** What tunnels have, by the name of their kind. */
export const TUNNEL_KINDS: Readonly<Record<string, AttributeSet>> = {
  vxlan,
  geneve,
  gre,
  gretap: gre,
  erspan: gre,
  ip6gre: gre,
  ip6gretap: gre,
  ip6erspan: gre,
  ipip: overIpv4,
  sit: overIpv4,
  ip6tnl: overIpv6,
  vti,
  vti6: vti,
  gtp,
  bareudp: bareUdp,
  amt: multicasts,
};
