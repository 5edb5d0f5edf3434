import { constantValue } from '../../abi/constants.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import {
  BOND_3AD_STAT_ATTRIBUTES,
  BOND_XSTATS_ATTRIBUTES,
  BRIDGE_MULTICAST_DIRECTIONS,
  BRIDGE_VLAN_INFO_FLAGS,
  BRIDGE_XSTATS_ATTRIBUTES,
  IFLA_OFFLOAD_XSTATS_ATTRIBUTES,
  LINK_XSTATS_TYPES,
} from '../../abi/generated/route-bridges.ts';
import {
  IFLA_STATS_ATTRIBUTES,
  IFLA_STATS_FLAGS,
  MPLS_STATS_ATTRIBUTES,
} from '../../abi/generated/route-links.ts';
import { OFFLOAD_REQUEST_ATTRIBUTES } from '../../abi/generated/route-messages.ts';
import { flags } from '../constants.ts';
import { COUNTED_PACKETS } from '../counted-packets.ts';
import { interfaceIndex } from '../inet.ts';
import { hex8, hex16, hexInt, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, members, struct, unlessZero } from '../struct.ts';
import { Aggregate, type Type } from '../type.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, attributes, listed } from './attributes.ts';
import { indexed, nested, one, oneAndMore } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';
import { linkStatistics64 } from './route-link-statistics.ts';

/** `struct bridge_vlan_xstats` (linux/if_bridge.h). */
const vlan = struct({
  rx_bytes: uint64,
  rx_packets: uint64,
  tx_bytes: uint64,
  tx_packets: uint64,
  vid: uint16,
  flags: flags(BRIDGE_VLAN_INFO_FLAGS, 2),
  pad2: unlessZero(hexInt),
});

const DIRECTIONS = 2;
const printDirections = indexed(uint64, BRIDGE_MULTICAST_DIRECTIONS);

/** Two counters: what came in, and what went out. */
const eachWay: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return 8 * DIRECTIONS;
  }

  align(): number {
    return 4;
  }

  printAt(c: Parameters<Type['printAt']>[0], at: number): void {
    printDirections(c, at, 8 * DIRECTIONS, 0);
  }
})();

/** `struct br_mcast_stats`. */
const multicast = struct({
  igmp_v1queries: eachWay,
  igmp_v2queries: eachWay,
  igmp_v3queries: eachWay,
  igmp_leaves: eachWay,
  igmp_v1reports: eachWay,
  igmp_v2reports: eachWay,
  igmp_v3reports: eachWay,
  igmp_parse_errors: uint64,
  mld_v1queries: eachWay,
  mld_v2queries: eachWay,
  mld_leaves: eachWay,
  mld_v1reports: eachWay,
  mld_v2reports: eachWay,
  mld_parse_errors: uint64,
  mcast_bytes: eachWay,
  mcast_packets: eachWay,
});

/** `struct bridge_stp_xstats`. */
const spanningTree = struct({
  transition_blk: uint64,
  transition_fwd: uint64,
  rx_bpdu: uint64,
  tx_bpdu: uint64,
  rx_tcn: uint64,
  tx_tcn: uint64,
});

const bridge = attributes(BRIDGE_XSTATS_ATTRIBUTES, {
  BRIDGE_XSTATS_VLAN: oneAndMore(vlan),
  BRIDGE_XSTATS_MCAST: oneAndMore(multicast),
  BRIDGE_XSTATS_STP: oneAndMore(spanningTree),
});

const aggregation = attributes(BOND_3AD_STAT_ATTRIBUTES, {
  [`BOND_3AD_STAT_LACPDU_RX BOND_3AD_STAT_LACPDU_TX BOND_3AD_STAT_LACPDU_UNKNOWN_RX BOND_3AD_STAT_LACPDU_ILLEGAL_RX
    BOND_3AD_STAT_MARKER_RX BOND_3AD_STAT_MARKER_TX BOND_3AD_STAT_MARKER_RESP_RX BOND_3AD_STAT_MARKER_RESP_TX
    BOND_3AD_STAT_MARKER_UNKNOWN_RX`]: one(uint64),
});

const extended = attributes(LINK_XSTATS_TYPES, {
  LINK_XSTATS_TYPE_BRIDGE: nested(bridge),
  LINK_XSTATS_TYPE_BOND: nested(attributes(BOND_XSTATS_ATTRIBUTES, { BOND_XSTATS_3AD: nested(aggregation) })),
});

/** `struct rtnl_hw_stats64` (linux/if_link.h). */
const hardware = struct({ ...COUNTED_PACKETS, multicast: uint64 });

/** `struct mpls_link_stats` (linux/mpls.h). */
const labels = struct({ ...COUNTED_PACKETS, rx_noroute: uint64 });

const byFamily: AttributeSet = {
  names: ADDRESS_FAMILIES,
  contents: new Map([
    [
      constantValue(ADDRESS_FAMILIES, 'AF_MPLS'),
      nested(attributes(MPLS_STATS_ATTRIBUTES, { MPLS_STATS_LINK: oneAndMore(labels) })),
    ],
  ]),
};

/** Which counters the hardware is asked for, and which it has: attributes whose types are those of the counters. */
const requested = nested(
  listed(
    IFLA_OFFLOAD_XSTATS_ATTRIBUTES,
    nested(attributesOf(OFFLOAD_REQUEST_ATTRIBUTES, { 'REQUEST USED': one(uint8) })),
  ),
);

/** `struct if_stats_msg` (linux/if_link.h): counters of an interface. */
export const statisticsMessage: FamilyMessage = {
  family: 'family',
  print: members({
    family: hidden(uint8),
    pad1: unlessZero(hex8),
    pad2: unlessZero(hex16),
    ifindex: interfaceIndex,
    filter_mask: flags(IFLA_STATS_FLAGS),
  }),
  size: 12,
  attributes: attributes(IFLA_STATS_ATTRIBUTES, {
    IFLA_STATS_LINK_64: linkStatistics64,
    'IFLA_STATS_LINK_XSTATS IFLA_STATS_LINK_XSTATS_SLAVE': nested(extended),
    IFLA_STATS_LINK_OFFLOAD_XSTATS: nested(
      attributes(IFLA_OFFLOAD_XSTATS_ATTRIBUTES, {
        IFLA_OFFLOAD_XSTATS_CPU_HIT: linkStatistics64,
        IFLA_OFFLOAD_XSTATS_HW_S_INFO: requested,
        IFLA_OFFLOAD_XSTATS_L3_STATS: oneAndMore(hardware),
      }),
    ),
    IFLA_STATS_AF_SPEC: nested(byFamily),
  }),
};
