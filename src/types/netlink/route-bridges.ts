import { constants } from '../../abi/constants.ts';
import { ETHERNET_PROTOCOLS } from '../../abi/generated/network.ts';
import {
  BRIDGE_BOOLEAN_OPTION_FLAGS,
  BRIDGE_FLAGS,
  BRIDGE_MODES,
  BRIDGE_QUERIER_ATTRIBUTES,
  BRIDGE_VLAN_INFO_FLAGS,
  IFLA_BR_ATTRIBUTES,
  IFLA_BRIDGE_ATTRIBUTES,
  IFLA_BRIDGE_VLAN_TUNNEL_ATTRIBUTES,
  IFLA_BRPORT_ATTRIBUTES,
} from '../../abi/generated/route-bridges.ts';
import { flags } from '../constants.ts';
import { hardwareAddress, inet6Address, inetAddress, interfaceIndex, swap16 } from '../inet.ts';
import { inlineArray } from '../inline.ts';
import { hex16, scalar, uint, uint8, uint16 } from '../numbers.ts';
import { struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { attributes } from './attributes.ts';
import { bits, hardware, named, nested, one, oneAndMore, ticks } from './contents.ts';

const tagProtocols = constants('ETHER_P_???', ETHERNET_PROTOCOLS.entries);

/** What a frame carries, in network byte order: `htons(ETHER_P_8021Q)`. */
export const tagProtocol: Type = scalar(2, (c, low) => {
  c.out.beginParts(low, 0, 'bytes2');
  c.out.beginCall('htons');
  c.out.element();
  c.out.enumeration(tagProtocols, swap16(low), 0);
  c.out.endCall();
  c.out.endParts();
});

/** `struct ifla_bridge_id` (linux/if_link.h). */
const bridgeId = struct({ prio: inlineArray(uint8, 2), addr: hardwareAddress(6) });

/** `struct br_boolopt_multi` (linux/if_bridge.h). */
const booleanOptions = struct({
  optval: flags(BRIDGE_BOOLEAN_OPTION_FLAGS),
  optmask: flags(BRIDGE_BOOLEAN_OPTION_FLAGS),
});

/** Who asks for the members of groups. */
export const querier = attributes(BRIDGE_QUERIER_ATTRIBUTES, {
  BRIDGE_QUERIER_IP_ADDRESS: one(inetAddress),
  BRIDGE_QUERIER_IPV6_ADDRESS: one(inet6Address),
  'BRIDGE_QUERIER_IP_PORT BRIDGE_QUERIER_IPV6_PORT': one(interfaceIndex),
  'BRIDGE_QUERIER_IP_OTHER_TIMER BRIDGE_QUERIER_IPV6_OTHER_TIMER': ticks,
});

/** What an interface that is a bridge has. */
export const bridge = attributes(IFLA_BR_ATTRIBUTES, {
  [`IFLA_BR_STP_STATE IFLA_BR_ROOT_PATH_COST IFLA_BR_MCAST_HASH_ELASTICITY IFLA_BR_MCAST_HASH_MAX IFLA_BR_MCAST_LAST_MEMBER_CNT
    IFLA_BR_MCAST_STARTUP_QUERY_CNT IFLA_BR_FDB_N_LEARNED IFLA_BR_FDB_MAX_LEARNED`]: one(uint),
  'IFLA_BR_PRIORITY IFLA_BR_ROOT_PORT IFLA_BR_VLAN_DEFAULT_PVID': one(uint16),
  [`IFLA_BR_VLAN_FILTERING IFLA_BR_TOPOLOGY_CHANGE IFLA_BR_TOPOLOGY_CHANGE_DETECTED IFLA_BR_MCAST_ROUTER
    IFLA_BR_MCAST_SNOOPING IFLA_BR_MCAST_QUERY_USE_IFADDR IFLA_BR_MCAST_QUERIER IFLA_BR_NF_CALL_IPTABLES
    IFLA_BR_NF_CALL_IP6TABLES IFLA_BR_NF_CALL_ARPTABLES IFLA_BR_VLAN_STATS_ENABLED IFLA_BR_MCAST_STATS_ENABLED
    IFLA_BR_MCAST_IGMP_VERSION IFLA_BR_MCAST_MLD_VERSION IFLA_BR_VLAN_STATS_PER_PORT`]: one(uint8),
  IFLA_BR_VLAN_PROTOCOL: (c, at, length, context) => length <= 8 && one(tagProtocol)(c, at, length, context),
  IFLA_BR_GROUP_FWD_MASK: one(hex16),
  'IFLA_BR_ROOT_ID IFLA_BR_BRIDGE_ID': one(bridgeId),
  [`IFLA_BR_FORWARD_DELAY IFLA_BR_HELLO_TIME IFLA_BR_MAX_AGE IFLA_BR_AGEING_TIME IFLA_BR_HELLO_TIMER
    IFLA_BR_TCN_TIMER IFLA_BR_TOPOLOGY_CHANGE_TIMER IFLA_BR_GC_TIMER IFLA_BR_MCAST_LAST_MEMBER_INTVL
    IFLA_BR_MCAST_MEMBERSHIP_INTVL IFLA_BR_MCAST_QUERIER_INTVL IFLA_BR_MCAST_QUERY_INTVL
    IFLA_BR_MCAST_QUERY_RESPONSE_INTVL IFLA_BR_MCAST_STARTUP_QUERY_INTVL`]: ticks,
  IFLA_BR_MULTI_BOOLOPT: one(booleanOptions),
  IFLA_BR_MCAST_QUERIER_STATE: nested(querier),
  IFLA_BR_GROUP_ADDR: hardware,
});

/** What a bridge knows of an interface that is one of its ports. */
export const bridgePort = attributes(IFLA_BRPORT_ATTRIBUTES, {
  [`IFLA_BRPORT_STATE IFLA_BRPORT_MODE IFLA_BRPORT_GUARD IFLA_BRPORT_PROTECT IFLA_BRPORT_FAST_LEAVE
    IFLA_BRPORT_LEARNING IFLA_BRPORT_UNICAST_FLOOD IFLA_BRPORT_PROXYARP IFLA_BRPORT_LEARNING_SYNC
    IFLA_BRPORT_PROXYARP_WIFI IFLA_BRPORT_TOPOLOGY_CHANGE_ACK IFLA_BRPORT_CONFIG_PENDING
    IFLA_BRPORT_MULTICAST_ROUTER IFLA_BRPORT_MCAST_FLOOD IFLA_BRPORT_MCAST_TO_UCAST IFLA_BRPORT_VLAN_TUNNEL
    IFLA_BRPORT_BCAST_FLOOD IFLA_BRPORT_NEIGH_SUPPRESS IFLA_BRPORT_ISOLATED IFLA_BRPORT_MRP_RING_OPEN
    IFLA_BRPORT_MRP_IN_OPEN IFLA_BRPORT_LOCKED IFLA_BRPORT_MAB IFLA_BRPORT_NEIGH_VLAN_SUPPRESS`]: one(uint8),
  'IFLA_BRPORT_PRIORITY IFLA_BRPORT_DESIGNATED_PORT IFLA_BRPORT_DESIGNATED_COST IFLA_BRPORT_ID IFLA_BRPORT_NO':
    one(uint16),
  IFLA_BRPORT_GROUP_FWD_MASK: one(hex16),
  [`IFLA_BRPORT_COST IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT IFLA_BRPORT_MCAST_EHT_HOSTS_CNT IFLA_BRPORT_MCAST_N_GROUPS
    IFLA_BRPORT_MCAST_MAX_GROUPS IFLA_BRPORT_BACKUP_NHID`]: one(uint),
  'IFLA_BRPORT_ROOT_ID IFLA_BRPORT_BRIDGE_ID': one(bridgeId),
  'IFLA_BRPORT_MESSAGE_AGE_TIMER IFLA_BRPORT_FORWARD_DELAY_TIMER IFLA_BRPORT_HOLD_TIMER': ticks,
  IFLA_BRPORT_BACKUP_PORT: one(interfaceIndex),
});

/** `struct bridge_vlan_info`. */
export const bridgeVlan = struct({ flags: flags(BRIDGE_VLAN_INFO_FLAGS, 2), vid: uint16 });

const tunnels = attributes(IFLA_BRIDGE_VLAN_TUNNEL_ATTRIBUTES, {
  IFLA_BRIDGE_VLAN_TUNNEL_ID: one(uint),
  IFLA_BRIDGE_VLAN_TUNNEL_VID: one(uint16),
  IFLA_BRIDGE_VLAN_TUNNEL_FLAGS: bits(BRIDGE_VLAN_INFO_FLAGS, 2),
});

/** What messages of AF_BRIDGE say of an interface. */
export const bridgeLink = attributes(IFLA_BRIDGE_ATTRIBUTES, {
  IFLA_BRIDGE_FLAGS: bits(BRIDGE_FLAGS, 2),
  IFLA_BRIDGE_MODE: named(BRIDGE_MODES, 2),
  IFLA_BRIDGE_VLAN_INFO: oneAndMore(bridgeVlan),
  IFLA_BRIDGE_VLAN_TUNNEL_INFO: nested(tunnels),
});
