import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import {
  BOND_HASH_POLICIES,
  BOND_LINKS,
  BOND_MODES,
  BOND_STATES,
  CAN_MODES,
  CAN_STATES,
  HSR_PROTOCOLS,
  IFLA_BOND_AD_INFO_ATTRIBUTES,
  IFLA_BOND_ATTRIBUTES,
  IFLA_BOND_SLAVE_ATTRIBUTES,
  IFLA_CAN_ATTRIBUTES,
  IFLA_CAN_CTRLMODE_ATTRIBUTES,
  IFLA_DSA_ATTRIBUTES,
  IFLA_HSR_ATTRIBUTES,
  IFLA_IPOIB_ATTRIBUTES,
  IFLA_IPVLAN_ATTRIBUTES,
  IFLA_MACSEC_ATTRIBUTES,
  IFLA_MACVLAN_ATTRIBUTES,
  IFLA_NETKIT_ATTRIBUTES,
  IFLA_OVPN_ATTRIBUTES,
  IFLA_PPP_ATTRIBUTES,
  IFLA_RMNET_ATTRIBUTES,
  IFLA_VLAN_ATTRIBUTES,
  IFLA_VLAN_QOS_ATTRIBUTES,
  IFLA_VRF_ATTRIBUTES,
  IFLA_VRF_PORT_ATTRIBUTES,
  IFLA_XFRM_ATTRIBUTES,
  IPOIB_MODES,
  IPVLAN_FLAGS,
  IPVLAN_MODES,
  LACP_STATES,
  MACSEC_OFFLOADS,
  MACSEC_VALIDATIONS,
  MACVLAN_ADDRESS_MODES,
  MACVLAN_FLAGS,
  MACVLAN_MODES,
  NETKIT_ACTIONS,
  NETKIT_MODES,
  NETKIT_PAIRINGS,
  NETKIT_SCRUBS,
  OVPN_MODES,
  RMNET_FLAGS,
  VETH_INFO_ATTRIBUTES,
  VLAN_FLAGS,
  VXCAN_INFO_ATTRIBUTES,
} from '../../abi/generated/route-link-data.ts';
import { IFLA_TUN_ATTRIBUTES, TUN_TYPES } from '../../abi/generated/route-links.ts';
import { IFLA_BATADV_ATTRIBUTES } from '../../abi/generated/route-messages.ts';
import { enumeration, flags } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { gid, uid } from '../ids.ts';
import { inet6Address, inetAddress, interfaceIndex, networkShort } from '../inet.ts';
import { inlineString } from '../inline.ts';
import { hex16, hex64, int, uint, uint8, uint16 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { type AttributeSet, attributes, type ContentPrinter, listed, printAttributes } from './attributes.ts';
import { hardware, listOf, many, name, nested, one } from './contents.ts';
import { TUNNEL_KINDS } from './link-tunnels.ts';
import { bridge, bridgePort, tagProtocol } from './route-bridges.ts';
import { linkMessage } from './route-links.ts';
import { routeTable } from './route-routes.ts';

const tunnel = attributes(IFLA_TUN_ATTRIBUTES, {
  IFLA_TUN_OWNER: one(uid),
  IFLA_TUN_GROUP: one(gid),
  IFLA_TUN_TYPE: one(enumeration(TUN_TYPES, 1)),
  'IFLA_TUN_PI IFLA_TUN_VNET_HDR IFLA_TUN_PERSIST IFLA_TUN_MULTI_QUEUE': one(uint8),
  'IFLA_TUN_NUM_QUEUES IFLA_TUN_NUM_DISABLED_QUEUES': one(uint),
});

const priorities = nested(
  attributes(IFLA_VLAN_QOS_ATTRIBUTES, { IFLA_VLAN_QOS_MAPPING: one(struct({ from: uint, to: uint })) }),
);

const vlan = attributes(IFLA_VLAN_ATTRIBUTES, {
  IFLA_VLAN_ID: one(uint16),
  IFLA_VLAN_FLAGS: one(struct({ flags: flags(VLAN_FLAGS), mask: flags(VLAN_FLAGS) })),
  'IFLA_VLAN_EGRESS_QOS IFLA_VLAN_INGRESS_QOS': priorities,
  IFLA_VLAN_PROTOCOL: one(tagProtocol),
});

const macvlan = attributes(IFLA_MACVLAN_ATTRIBUTES, {
  IFLA_MACVLAN_MODE: one(enumeration(MACVLAN_MODES)),
  IFLA_MACVLAN_FLAGS: one(flags(MACVLAN_FLAGS, 2)),
  IFLA_MACVLAN_MACADDR_MODE: one(enumeration(MACVLAN_ADDRESS_MODES)),
  IFLA_MACVLAN_MACADDR: hardware,
  IFLA_MACVLAN_MACADDR_DATA: nested(listed(IFLA_MACVLAN_ATTRIBUTES, hardware)),
  'IFLA_MACVLAN_MACADDR_COUNT IFLA_MACVLAN_BC_QUEUE_LEN IFLA_MACVLAN_BC_QUEUE_LEN_USED': one(uint),
  IFLA_MACVLAN_BC_CUTOFF: one(int),
});

const ipvlan = attributes(IFLA_IPVLAN_ATTRIBUTES, {
  IFLA_IPVLAN_MODE: one(enumeration(IPVLAN_MODES, 2)),
  IFLA_IPVLAN_FLAGS: one(flags(IPVLAN_FLAGS, 2)),
});

const macsec = attributes(IFLA_MACSEC_ATTRIBUTES, {
  'IFLA_MACSEC_SCI IFLA_MACSEC_CIPHER_SUITE': one(hex64),
  IFLA_MACSEC_PORT: one(networkShort),
  [`IFLA_MACSEC_ICV_LEN IFLA_MACSEC_ENCODING_SA IFLA_MACSEC_ENCRYPT IFLA_MACSEC_PROTECT IFLA_MACSEC_INC_SCI
    IFLA_MACSEC_ES IFLA_MACSEC_SCB IFLA_MACSEC_REPLAY_PROTECT`]: one(uint8),
  IFLA_MACSEC_WINDOW: one(uint),
  IFLA_MACSEC_VALIDATION: one(enumeration(MACSEC_VALIDATIONS, 1)),
  IFLA_MACSEC_OFFLOAD: one(enumeration(MACSEC_OFFLOADS, 1)),
});

/** The other end of a pair: an interface, as a message has it. */
const peer: ContentPrinter = (c, at, length) => {
  const { family, print, size, attributes: set } = linkMessage;
  if (length < size || !c.memory.reaches(at + size) || set === undefined) return false;
  c.out.beginStruct();
  c.out.field(family);
  c.out.enumeration(ADDRESS_FAMILIES, c.memory.u8(at), 0);
  print(c, at);
  c.out.endStruct();
  if (length === size) return true;
  c.out.element();
  printAttributes(c, set, at + size, length - size, c.memory.u8(at));
  return true;
};

const netkit = attributes(IFLA_NETKIT_ATTRIBUTES, {
  IFLA_NETKIT_PEER_INFO: peer,
  IFLA_NETKIT_PRIMARY: one(uint8),
  'IFLA_NETKIT_POLICY IFLA_NETKIT_PEER_POLICY': one(enumeration(NETKIT_ACTIONS)),
  IFLA_NETKIT_MODE: one(enumeration(NETKIT_MODES)),
  'IFLA_NETKIT_SCRUB IFLA_NETKIT_PEER_SCRUB': one(enumeration(NETKIT_SCRUBS)),
  'IFLA_NETKIT_HEADROOM IFLA_NETKIT_TAILROOM': one(uint16),
  IFLA_NETKIT_PAIRING: one(enumeration(NETKIT_PAIRINGS)),
});

const aggregator = attributes(IFLA_BOND_AD_INFO_ATTRIBUTES, {
  [`IFLA_BOND_AD_INFO_AGGREGATOR IFLA_BOND_AD_INFO_NUM_PORTS IFLA_BOND_AD_INFO_ACTOR_KEY
    IFLA_BOND_AD_INFO_PARTNER_KEY`]: one(uint16),
  IFLA_BOND_AD_INFO_PARTNER_MAC: hardware,
});

const bond = attributes(IFLA_BOND_ATTRIBUTES, {
  IFLA_BOND_MODE: one(enumeration(BOND_MODES, 1)),
  'IFLA_BOND_ACTIVE_SLAVE IFLA_BOND_PRIMARY': one(interfaceIndex),
  [`IFLA_BOND_MIIMON IFLA_BOND_UPDELAY IFLA_BOND_DOWNDELAY IFLA_BOND_ARP_INTERVAL IFLA_BOND_ARP_VALIDATE
    IFLA_BOND_ARP_ALL_TARGETS IFLA_BOND_RESEND_IGMP IFLA_BOND_MIN_LINKS IFLA_BOND_LP_INTERVAL
    IFLA_BOND_PACKETS_PER_SLAVE IFLA_BOND_PEER_NOTIF_DELAY`]: one(uint),
  IFLA_BOND_ARP_IP_TARGET: listOf(one(inetAddress)),
  IFLA_BOND_NS_IP6_TARGET: listOf(one(inet6Address)),
  [`IFLA_BOND_USE_CARRIER IFLA_BOND_PRIMARY_RESELECT IFLA_BOND_FAIL_OVER_MAC IFLA_BOND_NUM_PEER_NOTIF
    IFLA_BOND_ALL_SLAVES_ACTIVE IFLA_BOND_AD_LACP_RATE IFLA_BOND_AD_SELECT IFLA_BOND_TLB_DYNAMIC_LB
    IFLA_BOND_AD_LACP_ACTIVE IFLA_BOND_MISSED_MAX IFLA_BOND_COUPLED_CONTROL IFLA_BOND_BROADCAST_NEIGH
    IFLA_BOND_LACP_STRICT`]: one(uint8),
  IFLA_BOND_XMIT_HASH_POLICY: one(enumeration(BOND_HASH_POLICIES, 1)),
  IFLA_BOND_AD_INFO: nested(aggregator),
  'IFLA_BOND_AD_ACTOR_SYS_PRIO IFLA_BOND_AD_USER_PORT_KEY': one(uint16),
  IFLA_BOND_AD_ACTOR_SYSTEM: hardware,
});

const bondPort = attributes(IFLA_BOND_SLAVE_ATTRIBUTES, {
  IFLA_BOND_SLAVE_STATE: one(enumeration(BOND_STATES, 1)),
  IFLA_BOND_SLAVE_MII_STATUS: one(enumeration(BOND_LINKS, 1)),
  IFLA_BOND_SLAVE_LINK_FAILURE_COUNT: one(uint),
  IFLA_BOND_SLAVE_PERM_HWADDR: hardware,
  'IFLA_BOND_SLAVE_QUEUE_ID IFLA_BOND_SLAVE_AD_AGGREGATOR_ID IFLA_BOND_SLAVE_ACTOR_PORT_PRIO': one(uint16),
  IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE: one(flags(LACP_STATES, 1)),
  IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE: one(flags(LACP_STATES, 2)),
  IFLA_BOND_SLAVE_PRIO: one(int),
  'IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE': one(uint8),
});

/** linux/can/netlink.h. */
const bitTiming = struct({
  bitrate: uint,
  sample_point: uint,
  tq: uint,
  prop_seg: uint,
  phase_seg1: uint,
  phase_seg2: uint,
  sjw: uint,
  brp: uint,
});
const bitTimingLimits = struct({
  name: inlineString(16),
  tseg1_min: uint,
  tseg1_max: uint,
  tseg2_min: uint,
  tseg2_max: uint,
  sjw_max: uint,
  brp_min: uint,
  brp_max: uint,
  brp_inc: uint,
});

const can = attributes(IFLA_CAN_ATTRIBUTES, {
  'IFLA_CAN_BITTIMING IFLA_CAN_DATA_BITTIMING IFLA_CAN_XL_DATA_BITTIMING': one(bitTiming),
  'IFLA_CAN_BITTIMING_CONST IFLA_CAN_DATA_BITTIMING_CONST IFLA_CAN_XL_DATA_BITTIMING_CONST':
    one(bitTimingLimits),
  IFLA_CAN_CLOCK: one(struct({ freq: uint })),
  IFLA_CAN_STATE: one(enumeration(CAN_STATES)),
  IFLA_CAN_CTRLMODE: one(struct({ mask: flags(CAN_MODES), flags: flags(CAN_MODES) })),
  'IFLA_CAN_RESTART_MS IFLA_CAN_RESTART IFLA_CAN_BITRATE_MAX': one(uint),
  IFLA_CAN_BERR_COUNTER: one(struct({ txerr: uint16, rxerr: uint16 })),
  IFLA_CAN_TERMINATION: one(uint16),
  IFLA_CAN_TERMINATION_CONST: many(uint16),
  'IFLA_CAN_BITRATE_CONST IFLA_CAN_DATA_BITRATE_CONST IFLA_CAN_XL_DATA_BITRATE_CONST': many(uint),
  IFLA_CAN_CTRLMODE_EXT: nested(
    attributes(IFLA_CAN_CTRLMODE_ATTRIBUTES, { IFLA_CAN_CTRLMODE_SUPPORTED: one(flags(CAN_MODES)) }),
  ),
});

const hsr = attributes(IFLA_HSR_ATTRIBUTES, {
  'IFLA_HSR_SLAVE1 IFLA_HSR_SLAVE2 IFLA_HSR_INTERLINK': one(interfaceIndex),
  'IFLA_HSR_MULTICAST_SPEC IFLA_HSR_VERSION': one(uint8),
  IFLA_HSR_SUPERVISION_ADDR: hardware,
  IFLA_HSR_SEQ_NR: one(uint16),
  IFLA_HSR_PROTOCOL: one(enumeration(HSR_PROTOCOLS, 1)),
});

/** What an interface has by the name of its kind (rtnl_link_ops in the kernel's drivers, their policies). */
export const LINK_KINDS: Readonly<Record<string, AttributeSet>> = {
  bridge,
  tun: tunnel,
  can,
  vlan,
  macvlan,
  macvtap: macvlan,
  ipvlan,
  ipvtap: ipvlan,
  macsec,
  netkit,
  bond,
  hsr,
  veth: attributes(VETH_INFO_ATTRIBUTES, { VETH_INFO_PEER: peer }),
  vxcan: attributes(VXCAN_INFO_ATTRIBUTES, { VXCAN_INFO_PEER: peer }),
  vrf: attributes(IFLA_VRF_ATTRIBUTES, { IFLA_VRF_TABLE: one(routeTable) }),
  xfrm: attributes(IFLA_XFRM_ATTRIBUTES, {
    IFLA_XFRM_LINK: one(interfaceIndex),
    IFLA_XFRM_IF_ID: one(uint),
  }),
  ppp: attributes(IFLA_PPP_ATTRIBUTES, { IFLA_PPP_DEV_FD: one(fd) }),
  ipoib: attributes(IFLA_IPOIB_ATTRIBUTES, {
    IFLA_IPOIB_PKEY: one(hex16),
    IFLA_IPOIB_MODE: one(enumeration(IPOIB_MODES, 2)),
    IFLA_IPOIB_UMCAST: one(uint16),
  }),
  rmnet: attributes(IFLA_RMNET_ATTRIBUTES, {
    IFLA_RMNET_MUX_ID: one(uint16),
    IFLA_RMNET_FLAGS: one(struct({ flags: flags(RMNET_FLAGS), mask: flags(RMNET_FLAGS) })),
  }),
  dsa: attributes(IFLA_DSA_ATTRIBUTES, { IFLA_DSA_MASTER: one(interfaceIndex) }),
  batadv: attributes(IFLA_BATADV_ATTRIBUTES, { IFLA_BATADV_ALGO_NAME: name }),
  ovpn: attributes(IFLA_OVPN_ATTRIBUTES, { IFLA_OVPN_MODE: one(enumeration(OVPN_MODES, 1)) }),
  ...TUNNEL_KINDS,
};

/** What it has as part of another interface, by the name of that one's kind. */
export const PORT_KINDS: Readonly<Record<string, AttributeSet>> = {
  bridge: bridgePort,
  bond: bondPort,
  vrf: attributes(IFLA_VRF_PORT_ATTRIBUTES, { IFLA_VRF_PORT_TABLE: one(routeTable) }),
};
