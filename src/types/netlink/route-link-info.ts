import { constantValue } from '../../abi/constants.ts';
import { ETHERNET_PROTOCOLS } from '../../abi/generated/network.ts';
import {
  BRIDGE_ATTRIBUTES,
  LINK_INFO_ATTRIBUTES,
  TUN_ATTRIBUTES,
  TUN_TYPES,
} from '../../abi/generated/rtnetlink.ts';
import type { Decoding } from '../decoding.ts';
import { gid, uid } from '../ids.ts';
import { hardwareAddress, swap16 } from '../inet.ts';
import { inlineArray } from '../inline.ts';
import { hex16, scalar, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { struct } from '../struct.ts';
import type { Type } from '../type.ts';
import {
  attributes,
  type ContentPrinter,
  hardware,
  named,
  one,
  printAttributes,
  text,
} from './attributes.ts';

const etherType: Type = scalar(2, (c, low) => {
  c.out.beginCall('htons');
  c.out.element();
  c.out.enumeration(ETHERNET_PROTOCOLS, swap16(low), 0);
  c.out.endCall();
});

/** `struct ifla_bridge_id` (linux/if_link.h). */
export const bridgeId = struct({ prio: inlineArray(uint8, 2), addr: hardwareAddress(6) });

const bridge = attributes(BRIDGE_ATTRIBUTES, {
  [`IFLA_BR_FORWARD_DELAY IFLA_BR_HELLO_TIME IFLA_BR_MAX_AGE IFLA_BR_AGEING_TIME IFLA_BR_STP_STATE
    IFLA_BR_ROOT_PATH_COST IFLA_BR_MCAST_HASH_ELASTICITY IFLA_BR_MCAST_HASH_MAX IFLA_BR_MCAST_LAST_MEMBER_CNT
    IFLA_BR_MCAST_STARTUP_QUERY_CNT`]: one(uint),
  'IFLA_BR_PRIORITY IFLA_BR_ROOT_PORT IFLA_BR_VLAN_DEFAULT_PVID': one(uint16),
  [`IFLA_BR_VLAN_FILTERING IFLA_BR_TOPOLOGY_CHANGE IFLA_BR_TOPOLOGY_CHANGE_DETECTED IFLA_BR_MCAST_ROUTER
    IFLA_BR_MCAST_SNOOPING IFLA_BR_MCAST_QUERY_USE_IFADDR IFLA_BR_MCAST_QUERIER IFLA_BR_NF_CALL_IPTABLES
    IFLA_BR_NF_CALL_IP6TABLES IFLA_BR_NF_CALL_ARPTABLES IFLA_BR_VLAN_STATS_ENABLED IFLA_BR_MCAST_STATS_ENABLED
    IFLA_BR_MCAST_IGMP_VERSION IFLA_BR_MCAST_MLD_VERSION IFLA_BR_VLAN_STATS_PER_PORT`]: one(uint8),
  IFLA_BR_VLAN_PROTOCOL: one(etherType),
  IFLA_BR_GROUP_FWD_MASK: one(hex16),
  'IFLA_BR_ROOT_ID IFLA_BR_BRIDGE_ID': one(bridgeId),
  [`IFLA_BR_HELLO_TIMER IFLA_BR_TCN_TIMER IFLA_BR_TOPOLOGY_CHANGE_TIMER IFLA_BR_GC_TIMER
    IFLA_BR_MCAST_LAST_MEMBER_INTVL IFLA_BR_MCAST_MEMBERSHIP_INTVL IFLA_BR_MCAST_QUERIER_INTVL
    IFLA_BR_MCAST_QUERY_INTVL IFLA_BR_MCAST_QUERY_RESPONSE_INTVL IFLA_BR_MCAST_STARTUP_QUERY_INTVL`]:
    one(uint64),
  IFLA_BR_GROUP_ADDR: hardware,
});

const tunnel = attributes(TUN_ATTRIBUTES, {
  IFLA_TUN_OWNER: one(uid),
  IFLA_TUN_GROUP: one(gid),
  IFLA_TUN_TYPE: named(TUN_TYPES, 1),
  'IFLA_TUN_PI IFLA_TUN_VNET_HDR IFLA_TUN_PERSIST IFLA_TUN_MULTI_QUEUE': one(uint8),
  'IFLA_TUN_NUM_QUEUES IFLA_TUN_NUM_DISABLED_QUEUES': one(uint),
});

/** linux/can/netlink.h. */
const canStatistics = struct({
  bus_error: uint,
  error_warning: uint,
  error_passive: uint,
  bus_off: uint,
  arbitration_lost: uint,
  restarts: uint,
});

/** Kinds of interfaces whose data is known, as contexts of the attributes. */
const KINDS = ['', 'bridge', 'tun', 'can'];
const BRIDGE = 1;
const TUN = 2;
const CAN = 3;

const data: ContentPrinter = (c, at, length, kind) => {
  if (kind !== BRIDGE && kind !== TUN) return false;
  printAttributes(c, kind === BRIDGE ? bridge : tunnel, at, length, 0);
  return true;
};

const statistics = one(canStatistics);

const info = attributes(LINK_INFO_ATTRIBUTES, {
  'IFLA_INFO_KIND IFLA_INFO_SLAVE_KIND': text,
  IFLA_INFO_DATA: data,
  IFLA_INFO_XSTATS: (c, at, length, kind) => kind === CAN && statistics(c, at, length, kind),
});

const INFO_KIND = constantValue(LINK_INFO_ATTRIBUTES, 'IFLA_INFO_KIND');

/** What kind of virtual interface it is; its data means something together with that only. */
export const linkInfo: ContentPrinter = (c, at, length) => {
  printAttributes(c, info, at, length, kindOf(c, at, length));
  return true;
};

/** The kind that the attributes in `length` bytes name, if it is known, else 0. */
function kindOf(c: Decoding, start: number, length: number): number {
  const { memory } = c;
  let at = start;
  while (at + 4 <= start + length) {
    const size = memory.u16(at);
    if (size < 4) return 0;
    if (memory.u16(at + 2) === INFO_KIND) {
      const name = memory.bytes.toString('latin1', at + 4, Math.min(at + size, start + length));
      return Math.max(KINDS.indexOf(name.split('\0')[0] as string), 0);
    }
    at += (size + 3) & ~3;
  }
  return 0;
}
