import { constants, constantValue } from '../../abi/constants.ts';
import { ADDRESS_FAMILIES, ARP_HARDWARE_TYPES, INTERFACE_FLAGS } from '../../abi/generated/network.ts';
import { IFLA_VF_PORT_ATTRIBUTES } from '../../abi/generated/route-bridges.ts';
import {
  ICMP6_MIB_INDICES,
  IFLA_ATTRIBUTES,
  IFLA_EVENTS,
  IFLA_INET_ATTRIBUTES,
  IFLA_INET6_ATTRIBUTES,
  IFLA_INET6_FLAGS,
  IFLA_MCTP_ATTRIBUTES,
  IFLA_PORT_ATTRIBUTES,
  IFLA_PROTO_DOWN_REASON_ATTRIBUTES,
  IFLA_XDP_ATTRIBUTES,
  IN6_ADDR_GEN_MODES,
  IPSTATS_MIB_INDICES,
  IPV4_DEVICE_CONFIGURATION_INDICES,
  IPV6_DEVICE_CONFIGURATION_INDICES,
  RTEXT_FILTER_FLAGS,
  XDP_ATTACHMENTS,
  XDP_FLAGS,
} from '../../abi/generated/route-links.ts';
import { AF_INET, AF_INET6 } from '../../abi/internet-families.ts';
import { enumeration, flags } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { inet6Address, interfaceIndex, printHardwareAddress } from '../inet.ts';
import { inlineHexString } from '../inline.ts';
import { hex64, hexInt, int, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, members, struct, unlessZero } from '../struct.ts';
import {
  type AttributeSet,
  attributes,
  type ContentPrinter,
  isMissing,
  printAttributes,
} from './attributes.ts';
import {
  atLeast,
  bits,
  indexed,
  LONGEST_ADDRESS,
  named,
  nested,
  nestedLater,
  number,
  one,
  text,
} from './contents.ts';
import type { FamilyMessage } from './family-message.ts';
import defer * as devlink from './generic-devlink.ts';
import { bridgeLink, bridgePort } from './route-bridges.ts';
import { linkInfo } from './route-link-info.ts';
import { linkStatistics, linkStatistics64 } from './route-link-statistics.ts';
import { virtualFunctions } from './route-virtual-functions.ts';

/** `struct rtnl_link_ifmap` (linux/if_link.h). */
const deviceMap = struct({
  mem_start: hex64,
  mem_end: hex64,
  base_addr: hex64,
  irq: uint16,
  dma: uint8,
  port: uint8,
});

/** `struct ifla_port_vsi`. */
const virtualStation = struct({
  vsi_mgr_id: uint8,
  vsi_type_id: inlineHexString(3),
  vsi_type_version: uint8,
  pad: unlessZero(inlineHexString(3)),
});

const port = nested(
  attributes(IFLA_PORT_ATTRIBUTES, {
    IFLA_PORT_VF: one(uint),
    IFLA_PORT_PROFILE: text,
    IFLA_PORT_VSI_TYPE: one(virtualStation),
    IFLA_PORT_REQUEST: one(uint8),
    IFLA_PORT_RESPONSE: one(uint16),
  }),
);

const xdp = attributes(IFLA_XDP_ATTRIBUTES, {
  'IFLA_XDP_FD IFLA_XDP_EXPECTED_FD': one(fd),
  IFLA_XDP_ATTACHED: named(XDP_ATTACHMENTS, 1),
  IFLA_XDP_FLAGS: one(flags(XDP_FLAGS)),
  'IFLA_XDP_PROG_ID IFLA_XDP_DRV_PROG_ID IFLA_XDP_SKB_PROG_ID IFLA_XDP_HW_PROG_ID': one(uint),
});

/** The settings of `net.ipv4.conf` are counted from 1 by name and from 0 in the message. */
const inetSettings = constants('IPV4_DEVCONF_???', [
  ...IPV4_DEVICE_CONFIGURATION_INDICES.entries.map(([name, value]) => [`${name}-1`, value - 1] as const),
]);

/** `struct ifla_cacheinfo`. */
const inet6Cache = struct({
  max_reasm_len: uint,
  tstamp: uint,
  reachable_time: uint,
  retrans_time: uint,
});

const inetLink = attributes(IFLA_INET_ATTRIBUTES, { IFLA_INET_CONF: indexed(int, inetSettings) });

const inet6Link = attributes(IFLA_INET6_ATTRIBUTES, {
  IFLA_INET6_FLAGS: bits(IFLA_INET6_FLAGS, 4),
  IFLA_INET6_CONF: indexed(int, IPV6_DEVICE_CONFIGURATION_INDICES),
  IFLA_INET6_STATS: indexed(uint64, IPSTATS_MIB_INDICES),
  IFLA_INET6_CACHEINFO: one(inet6Cache),
  IFLA_INET6_ICMP6STATS: indexed(uint64, ICMP6_MIB_INDICES),
  IFLA_INET6_TOKEN: one(inet6Address),
  IFLA_INET6_ADDR_GEN_MODE: named(IN6_ADDR_GEN_MODES, 1),
  IFLA_INET6_RA_MTU: one(uint),
});

const AF_MCTP = constantValue(ADDRESS_FAMILIES, 'AF_MCTP');

/** What address families know of the interface. */
const families: AttributeSet = {
  names: ADDRESS_FAMILIES,
  contents: new Map([
    [AF_INET, nested(inetLink)],
    [AF_INET6, nested(inet6Link)],
    [AF_MCTP, nested(attributes(IFLA_MCTP_ATTRIBUTES, { IFLA_MCTP_NET: one(uint) }))],
  ]),
};

const AF_BRIDGE = constantValue(ADDRESS_FAMILIES, 'AF_BRIDGE');

const ofFamilies: ContentPrinter = (c, at, length, family) => {
  printAttributes(c, family === AF_BRIDGE ? bridgeLink : families, at, length, family);
  return true;
};

/** What a protocol of the interface says of it, which depends on the protocol. */
const ofProtocol: ContentPrinter = (c, at, length, family) => {
  const set = PROTOCOLS.get(family);
  if (set) printAttributes(c, set, at, length, 0);
  return set !== undefined;
};

const PROTOCOLS: ReadonlyMap<number, AttributeSet> = new Map([
  [AF_BRIDGE, bridgePort],
  [AF_INET6, inet6Link],
]);

/**
 * How long hardware addresses are by hardware type (linux/if_arp.h). What strace looks up here is the address family,
 * and so do we: AF_UNSPEC, which nearly every message has, stands where NET/ROM has seven bytes.
 */
const ADDRESS_LENGTHS: ReadonlyMap<number, number> = new Map([
  [0, 7],
  [1, 6],
  [3, 7],
  [6, 6],
  [7, 1],
  [15, 2],
  [24, 16],
  [27, 8],
  [32, 20],
]);

const linkAddress: ContentPrinter = (c, at, length, family) => {
  if (length > LONGEST_ADDRESS) return false;
  if (isMissing(c, at, length)) return true;
  printHardwareAddress(c, at, Math.min(length, ADDRESS_LENGTHS.get(family) ?? length), length);
  return true;
};

const properties = attributes(IFLA_ATTRIBUTES, { IFLA_ALT_IFNAME: text });

const reasons = attributes(IFLA_PROTO_DOWN_REASON_ATTRIBUTES, {
  'IFLA_PROTO_DOWN_REASON_MASK IFLA_PROTO_DOWN_REASON_VALUE': one(hexInt),
});

/** `struct ifinfomsg` (linux/rtnetlink.h): a network interface. */
export const linkMessage: FamilyMessage = {
  family: 'ifi_family',
  print: members({
    ifi_family: hidden(uint8),
    ifi_pad: hidden(uint8),
    ifi_type: enumeration(ARP_HARDWARE_TYPES, 2),
    ifi_index: interfaceIndex,
    ifi_flags: flags(INTERFACE_FLAGS),
    ifi_change: hexInt,
  }),
  size: 16,
  attributes: attributes(IFLA_ATTRIBUTES, {
    'IFLA_ADDRESS IFLA_BROADCAST IFLA_PERM_ADDRESS': linkAddress,
    [`IFLA_IFNAME IFLA_QDISC IFLA_IFALIAS IFLA_PHYS_PORT_NAME IFLA_ALT_IFNAME IFLA_PARENT_DEV_NAME
      IFLA_PARENT_DEV_BUS_NAME`]: text,
    [`IFLA_MTU IFLA_LINK IFLA_MASTER IFLA_TXQLEN IFLA_WEIGHT IFLA_NET_NS_PID IFLA_NUM_VF IFLA_GROUP IFLA_PROMISCUITY
      IFLA_NUM_TX_QUEUES IFLA_NUM_RX_QUEUES IFLA_CARRIER_CHANGES IFLA_GSO_MAX_SEGS IFLA_GSO_MAX_SIZE
      IFLA_CARRIER_UP_COUNT IFLA_CARRIER_DOWN_COUNT IFLA_MIN_MTU IFLA_MAX_MTU IFLA_GRO_MAX_SIZE IFLA_TSO_MAX_SIZE
      IFLA_TSO_MAX_SEGS IFLA_ALLMULTI IFLA_GSO_IPV4_MAX_SIZE IFLA_GRO_IPV4_MAX_SIZE`]: one(uint),
    'IFLA_OPERSTATE IFLA_LINKMODE IFLA_CARRIER IFLA_PROTO_DOWN IFLA_NETNS_IMMUTABLE': one(uint8),
    'IFLA_LINK_NETNSID IFLA_NEW_NETNSID IFLA_IF_NETNSID': one(int),
    'IFLA_HEADROOM IFLA_TAILROOM': one(uint16),
    IFLA_MAX_PACING_OFFLOAD_HORIZON: number,
    IFLA_STATS: linkStatistics,
    IFLA_STATS64: linkStatistics64,
    IFLA_PROTINFO: ofProtocol,
    IFLA_MAP: atLeast(28, deviceMap),
    IFLA_LINKINFO: linkInfo,
    IFLA_VF_PORTS: nested(attributes(IFLA_VF_PORT_ATTRIBUTES, { IFLA_VF_PORT: port })),
    IFLA_PORT_SELF: port,
    IFLA_VFINFO_LIST: virtualFunctions,
    IFLA_AF_SPEC: ofFamilies,
    IFLA_NET_NS_FD: one(fd),
    IFLA_EXT_MASK: bits(RTEXT_FILTER_FLAGS, 4),
    IFLA_XDP: nested(xdp),
    IFLA_EVENT: one(enumeration(IFLA_EVENTS)),
    IFLA_NEW_IFINDEX: one(interfaceIndex),
    IFLA_PROP_LIST: nested(properties),
    IFLA_PROTO_DOWN_REASON: nested(reasons),
    IFLA_DEVLINK_PORT: nestedLater(() => devlink.devlinkAttributes),
  }),
};
