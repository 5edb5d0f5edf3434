import { constants, constantValue } from '../../abi/constants.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import {
  MDB_FLAGS,
  MDB_RTR_TYPES,
  MDB_STATES,
  MDBA_ATTRIBUTES,
  MDBA_MDB_ATTRIBUTES,
  MDBA_MDB_ENTRY_ATTRIBUTES,
  MDBA_MDB_ENTRY_EXTRA_ATTRIBUTES,
  MDBA_ROUTER_ATTRIBUTES,
  MDBA_ROUTER_PORT_ATTRIBUTES,
} from '../../abi/generated/route-bridges.ts';
import {
  IGMP_MESSAGES,
  IP6MRA_CREPORT_ATTRIBUTES,
  IPMRA_CREPORT_ATTRIBUTES,
  MRT6_MESSAGES,
  ROUTE_FAMILIES,
} from '../../abi/generated/route-netlink.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { inet6Address, inetAddress, interfaceIndex, swap16 } from '../inet.ts';
import { inlineHexString } from '../inline.ts';
import { scalar, uint, uint8, uint16 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import type { Type } from '../type.ts';
import {
  type AttributeSet,
  attributes,
  type ContentPrinter,
  printAttributes,
  printHex,
} from './attributes.ts';
import { named, nested, one, oneThen, ticks } from './contents.ts';
import { FAMILY_ONLY, type FamilyMessage, printFamilyMessage } from './family-message.ts';

const protocol: Type = scalar(2, (c, low) => {
  c.out.beginCall('htons');
  c.out.element();
  c.out.enumeration(ADDRESS_FAMILIES, swap16(low), 0);
  c.out.endCall();
});

/** `struct br_mdb_entry` (linux/if_bridge.h). */
const entry = struct({
  ifindex: interfaceIndex,
  state: enumeration(MDB_STATES, 1),
  flags: flags(MDB_FLAGS, 1),
  vid: uint16,
  addr: struct({ u: inlineHexString(16), proto: protocol, padding: hidden(uint16) }),
});

/** An address, whose length tells its family. */
const destination: ContentPrinter = (c, at, length, context) =>
  (length === 4 ? one(inetAddress) : one(inet6Address))(c, at, length, context);

const entryAttributes = attributes(MDBA_MDB_ENTRY_EXTRA_ATTRIBUTES, {
  MDBA_MDB_EATTR_TIMER: ticks,
  MDBA_MDB_EATTR_DST: destination,
  MDBA_MDB_EATTR_DST_PORT: one(uint16),
  'MDBA_MDB_EATTR_VNI MDBA_MDB_EATTR_SRC_VNI': one(uint),
  MDBA_MDB_EATTR_IFINDEX: one(interfaceIndex),
});

const portAttributes = attributes(MDBA_ROUTER_PORT_ATTRIBUTES, {
  'MDBA_ROUTER_PATTR_TIMER MDBA_ROUTER_PATTR_INET_TIMER MDBA_ROUTER_PATTR_INET6_TIMER': ticks,
  MDBA_ROUTER_PATTR_TYPE: named(MDB_RTR_TYPES, 1),
});

/** A printer of attributes that follow a structure within an attribute. */
function then(set: AttributeSet) {
  return (c: Decoding, at: number, length: number) => printAttributes(c, set, at, length, 0);
}

const entries = attributes(MDBA_MDB_ATTRIBUTES, {
  MDBA_MDB_ENTRY: nested(
    attributes(MDBA_MDB_ENTRY_ATTRIBUTES, { MDBA_MDB_ENTRY_INFO: oneThen(entry, then(entryAttributes)) }),
  ),
});

/** Ports of a bridge behind which there are routers of multicasts. */
export const routerPorts = attributes(MDBA_ROUTER_ATTRIBUTES, {
  MDBA_ROUTER_PORT: oneThen(interfaceIndex, then(portAttributes)),
});

/** `struct br_port_msg`: which groups a bridge's ports have joined. */
export const groupMessage: FamilyMessage = {
  family: 'family',
  print: members({ family: hidden(uint8), ifindex: interfaceIndex }),
  size: 8,
  attributes: attributes(MDBA_ATTRIBUTES, { MDBA_MDB: nested(entries), MDBA_ROUTER: nested(routerPorts) }),
};

const inetReport = attributes(IPMRA_CREPORT_ATTRIBUTES, {
  IPMRA_CREPORT_MSGTYPE: named(IGMP_MESSAGES, 1),
  'IPMRA_CREPORT_VIF_ID IPMRA_CREPORT_TABLE': one(uint),
  'IPMRA_CREPORT_SRC_ADDR IPMRA_CREPORT_DST_ADDR': one(inetAddress),
});

const inet6Report = attributes(IP6MRA_CREPORT_ATTRIBUTES, {
  IP6MRA_CREPORT_MSGTYPE: named(MRT6_MESSAGES, 1),
  IP6MRA_CREPORT_MIF_ID: one(uint),
  'IP6MRA_CREPORT_SRC_ADDR IP6MRA_CREPORT_DST_ADDR': one(inet6Address),
});

const families = constants(ROUTE_FAMILIES.placeholder, [
  ...ROUTE_FAMILIES.entries,
  ...ADDRESS_FAMILIES.entries,
]);

const REPORTS: ReadonlyMap<number, AttributeSet> = new Map([
  [constantValue(ROUTE_FAMILIES, 'RTNL_FAMILY_IPMR'), inetReport],
  [constantValue(ROUTE_FAMILIES, 'RTNL_FAMILY_IP6MR'), inet6Report],
]);
const GENERAL: FamilyMessage = { family: 'rtgen_family', families, ...FAMILY_ONLY };
const REPORT = 4;

/** `struct rtgenmsg` of a report about a multicast route: its attributes are those of the family. */
export function printCacheReport(c: Decoding, at: number, length: number, family: number): void {
  const known = REPORTS.get(family);
  printFamilyMessage(c, known ? { ...GENERAL, attributes: known } : GENERAL, at, length, family);
  if (known || length <= REPORT) return;
  c.out.element();
  printHex(c, at + REPORT, length - REPORT);
}
