import { constants } from '../../abi/constants.ts';
import { ADDRESS_FAMILIES, IP_PROTOCOLS } from '../../abi/generated/network.ts';
import {
  FIB_RULE_ACTIONS,
  FIB_RULE_FLAGS,
  FRA_ATTRIBUTES,
  IPTOS_FLAGS,
  LWTUNNEL_ENCAPSULATIONS,
  ROUTE_PROTOCOLS,
  ROUTE_SCOPES,
  ROUTE_TABLES,
  ROUTE_TYPES,
  RTA_ATTRIBUTES,
  RTAX_ATTRIBUTES,
  RTM_FLAGS,
  RTNH_FLAGS,
} from '../../abi/generated/route-netlink.ts';
import { AF_INET6 } from '../../abi/internet-families.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { inet6Address, interfaceIndex, networkLong, networkLongLong } from '../inet.ts';
import { hex8, hex16, hexInt, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import {
  type AttributeSet,
  attributes,
  type ContentPrinter,
  isMissing,
  printAttributes,
} from './attributes.ts';
import { named, nested, networkAddress, one, text } from './contents.ts';
import { encapsulation, withEncapsulation } from './encapsulation.ts';
import type { FamilyMessage } from './family-message.ts';

/** Tables that have no name are only numbers, save in rules. */
const plainTables = constants('', ROUTE_TABLES.entries);

/** The number of a table of routes. */
export const routeTable = enumeration(plainTables);

/** `struct rta_cacheinfo` (linux/rtnetlink.h). */
const cacheInfo = struct({
  rta_clntref: uint,
  rta_lastuse: uint,
  rta_expires: uint,
  rta_error: uint,
  rta_used: uint,
  rta_id: hexInt,
  rta_ts: uint,
  rta_tsage: uint,
});

/** `struct rta_mfc_stats` (linux/rtnetlink.h). */
const multicastStatistics = struct({ mfcs_packets: uint64, mfcs_bytes: uint64, mfcs_wrong_if: uint64 });

const metrics = attributes(RTAX_ATTRIBUTES, {
  [`RTAX_LOCK RTAX_MTU RTAX_WINDOW RTAX_RTT RTAX_RTTVAR RTAX_SSTHRESH RTAX_CWND RTAX_ADVMSS RTAX_REORDERING
    RTAX_HOPLIMIT RTAX_INITCWND RTAX_FEATURES RTAX_RTO_MIN RTAX_INITRWND RTAX_QUICKACK`]: one(uint),
  RTAX_CC_ALGO: text,
});

/** `struct rtvia`: an address of a family of its own. */
const via: ContentPrinter = (c, at, length) => {
  if (length < 2) return false;
  if (isMissing(c, at, 2)) return true;
  const family = c.memory.u16(at);
  c.out.beginStruct();
  c.out.field('rtvia_family');
  c.out.enumeration(ADDRESS_FAMILIES, family, 0);
  if (length > 2) printVia(c, at + 2, length - 2, family);
  c.out.endStruct();
  return true;
};

function printVia(c: Decoding, at: number, length: number, family: number): void {
  if (family === AF_INET6 && length >= 16 && c.memory.reaches(at + 16)) {
    inet6Address.printField?.(c, 'rtvia_addr', at, at);
    return;
  }
  c.out.field('rtvia_addr');
  networkAddress(c, at, length, family);
}

/** `struct rtnexthop` (linux/rtnetlink.h), after which its attributes stand. */
const nextHop = struct({
  rtnh_len: uint16,
  rtnh_flags: flags(RTNH_FLAGS, 1),
  rtnh_hops: uint8,
  rtnh_ifindex: interfaceIndex,
});
const NEXT_HOP = 8;

/** A list of next hops, each a structure that counts itself and its attributes. */
const multipath: ContentPrinter = (c, start, length, family) => {
  if (length < NEXT_HOP) return false;
  if (isMissing(c, start, NEXT_HOP)) return true;
  const listed = c.memory.u16(start) < length;
  if (listed) c.out.beginArray();
  let at = start;
  let left = length;
  for (;;) {
    if (!c.memory.reaches(at + NEXT_HOP)) {
      isMissing(c, at, NEXT_HOP);
      break;
    }
    if (listed) c.out.element();
    if (left < NEXT_HOP) {
      c.out.ellipsis('...');
      break;
    }
    const size = Math.min(left, c.memory.u16(at));
    printNextHop(c, at, size, family);
    const step = (size + 3) & ~3;
    if (step >= left || step === 0) break;
    at += step;
    left -= step;
  }
  if (listed) c.out.endArray();
  return true;
};

function printNextHop(c: Decoding, at: number, size: number, family: number): void {
  if (size <= NEXT_HOP) {
    nextHop.printAt(c, at, at);
    return;
  }
  c.out.beginArray();
  c.out.element();
  nextHop.printAt(c, at, at);
  c.out.element();
  printAttributes(c, routeAttributes, at + NEXT_HOP, size - NEXT_HOP, family);
  c.out.endArray();
}

const routeAttributes: AttributeSet = {
  ...attributes(RTA_ATTRIBUTES, {
    'RTA_DST RTA_SRC RTA_GATEWAY RTA_PREFSRC RTA_NEWDST': networkAddress,
    'RTA_IIF RTA_OIF': one(interfaceIndex),
    'RTA_PRIORITY RTA_PROTOINFO RTA_FLOW RTA_MP_ALGO RTA_MARK RTA_UID': one(uint),
    RTA_METRICS: nested(metrics),
    RTA_MULTIPATH: multipath,
    RTA_CACHEINFO: one(cacheInfo),
    RTA_TABLE: one(routeTable),
    RTA_MFC_STATS: one(multicastStatistics),
    RTA_VIA: via,
    'RTA_PREF RTA_TTL_PROPAGATE RTA_IP_PROTO': one(uint8),
    RTA_ENCAP_TYPE: one(enumeration(LWTUNNEL_ENCAPSULATIONS, 2)),
    RTA_EXPIRES: one(uint64),
    RTA_FLOWLABEL: one(networkLong),
    'RTA_SPORT RTA_DPORT': one(uint16),
    RTA_NH_ID: one(uint),
    RTA_ENCAP: encapsulation,
  }),
  contextOf: withEncapsulation(RTA_ATTRIBUTES, 'RTA_ENCAP_TYPE'),
};

/** `struct rtmsg` (linux/rtnetlink.h). */
export const routeMessage: FamilyMessage = {
  family: 'rtm_family',
  print: members({
    rtm_family: hidden(uint8),
    rtm_dst_len: uint8,
    rtm_src_len: uint8,
    rtm_tos: flags(IPTOS_FLAGS, 1),
    rtm_table: enumeration(plainTables, 1),
    rtm_protocol: enumeration(ROUTE_PROTOCOLS, 1),
    rtm_scope: enumeration(ROUTE_SCOPES, 1),
    rtm_type: enumeration(ROUTE_TYPES, 1),
    rtm_flags: flags(RTM_FLAGS),
  }),
  size: 12,
  attributes: routeAttributes,
};

const uidRange = struct({ start: uint, end: uint });
const portRange = struct({ start: uint16, end: uint16 });

/** `struct fib_rule_hdr` (linux/fib_rules.h). */
export const ruleMessage: FamilyMessage = {
  family: 'family',
  print: members({
    family: hidden(uint8),
    dst_len: uint8,
    src_len: uint8,
    tos: flags(IPTOS_FLAGS, 1),
    table: enumeration(ROUTE_TABLES, 1),
    res1: hidden(uint8),
    res2: hidden(uint8),
    action: enumeration(FIB_RULE_ACTIONS, 1),
    flags: flags(FIB_RULE_FLAGS),
  }),
  size: 12,
  attributes: attributes(FRA_ATTRIBUTES, {
    'FRA_DST FRA_SRC': networkAddress,
    'FRA_IIFNAME FRA_OIFNAME': text,
    'FRA_GOTO FRA_PRIORITY FRA_FWMARK FRA_FLOW FRA_SUPPRESS_IFGROUP FRA_SUPPRESS_PREFIXLEN FRA_FWMASK':
      one(uint),
    FRA_TUN_ID: one(networkLongLong),
    FRA_TABLE: one(routeTable),
    'FRA_L3MDEV FRA_DSCP': one(uint8),
    'FRA_FLOWLABEL FRA_FLOWLABEL_MASK': one(networkLong),
    'FRA_SPORT_MASK FRA_DPORT_MASK': one(hex16),
    FRA_DSCP_MASK: one(hex8),
    FRA_UID_RANGE: one(uidRange),
    FRA_PROTOCOL: one(enumeration(ROUTE_PROTOCOLS, 1)),
    FRA_IP_PROTO: named(IP_PROTOCOLS, 0),
    'FRA_SPORT_RANGE FRA_DPORT_RANGE': one(portRange),
  }),
};
