import { type Constants, constants, constantValue } from '../../abi/constants.ts';
import {
  AUDIT_MESSAGES,
  CRYPTO_MESSAGES,
  NETLINK_ACK_FLAGS,
  NETLINK_DELETE_FLAGS,
  NETLINK_FLAGS,
  NETLINK_GET_FLAGS,
  NETLINK_MESSAGES,
  NETLINK_NEW_FLAGS,
  ROUTE_MESSAGES,
  SELNL_MESSAGES,
  SOCK_DIAG_MESSAGES,
  XFRM_MESSAGES,
} from '../../abi/generated/netlink.ts';
import { NETLINK_FAMILIES } from '../../abi/generated/network.ts';
import { SCSI_NETLINK_MESSAGES } from '../../abi/generated/scsi-transport.ts';
import type { Decoding } from '../decoding.ts';
import { printPid } from '../ids.ts';
import { type NetfilterAction, netfilterAction, printNetfilterType } from './netfilter.ts';
import defer * as remoteMemory from './remote-memory.ts';

/** Prints `struct nlmsghdr` of a message on a socket of `protocol`. */
export function printHeader(c: Decoding, at: number, protocol: number): void {
  const { memory, out } = c;
  const type = memory.u16(at + 4);
  out.beginStruct();
  out.field('nlmsg_len');
  out.int(memory.u32(at));
  out.field('nlmsg_type');
  printType(c, type, protocol);
  out.field('nlmsg_flags');
  out.flags(flagsOf(type, protocol), memory.u16(at + 6), 0);
  out.field('nlmsg_seq');
  out.int(memory.u32(at + 8));
  out.field('nlmsg_pid');
  printPid(c, memory.i32(at + 12));
  out.endStruct();
}

/** linux/netlink.h: types below are the same in every protocol. */
export const FIRST_OWN_TYPE = 0x10;
export const NLMSG_ERROR = 2;
export const NLMSG_DONE = 3;

export const NETLINK_ROUTE = protocolNumber('NETLINK_ROUTE');
export const NETLINK_SOCK_DIAG = protocolNumber('NETLINK_SOCK_DIAG');
export const NETLINK_NETFILTER = protocolNumber('NETLINK_NETFILTER');
export const NETLINK_KOBJECT_UEVENT = protocolNumber('NETLINK_KOBJECT_UEVENT');
export const NETLINK_CRYPTO = protocolNumber('NETLINK_CRYPTO');
export const NETLINK_SELINUX = protocolNumber('NETLINK_SELINUX');
export const NETLINK_GENERIC = protocolNumber('NETLINK_GENERIC');
export const NETLINK_XFRM = protocolNumber('NETLINK_XFRM');
export const NETLINK_AUDIT = protocolNumber('NETLINK_AUDIT');
export const NETLINK_CONNECTOR = protocolNumber('NETLINK_CONNECTOR');
export const NETLINK_RDMA = protocolNumber('NETLINK_RDMA');
export const NETLINK_SCSITRANSPORT = protocolNumber('NETLINK_SCSITRANSPORT');

function protocolNumber(name: string): number {
  return constantValue(NETLINK_FAMILIES, name);
}

/** The families of generic netlink get numbers as they are loaded; only the first has one of its own. */
const GENERIC_FAMILIES = constants('GENERIC_FAMILY_???', [['nlctrl', 0x10]]);

function printGenericFamily(c: Decoding, type: number): void {
  const family = c.surroundings?.genericFamily(type);
  if (family === undefined) c.out.enumeration(GENERIC_FAMILIES, type, 0);
  else c.out.constant(family, type, 0);
}

const OWN_TYPES: ReadonlyMap<number, Constants> = new Map([
  [NETLINK_AUDIT, renamed('AUDIT_???', AUDIT_MESSAGES)],
  [NETLINK_CRYPTO, renamed('CRYPTO_MSG_???', CRYPTO_MESSAGES)],
  [NETLINK_ROUTE, renamed('RTM_???', ROUTE_MESSAGES)],
  [NETLINK_SCSITRANSPORT, SCSI_NETLINK_MESSAGES],
  [NETLINK_SELINUX, renamed('SELNL_MSG_???', SELNL_MESSAGES)],
  [NETLINK_SOCK_DIAG, renamed('SOCK_DIAG_???', SOCK_DIAG_MESSAGES)],
  [NETLINK_XFRM, renamed('XFRM_MSG_???', XFRM_MESSAGES)],
]);

const COMMON_TYPES = renamed('NLMSG_???', NETLINK_MESSAGES);

function renamed(placeholder: string, set: Constants): Constants {
  return constants(placeholder, set.entries);
}

function printType(c: Decoding, type: number, protocol: number): void {
  if (type < FIRST_OWN_TYPE) c.out.enumeration(COMMON_TYPES, type, 0);
  else if (protocol === NETLINK_NETFILTER) printNetfilterType(c, type);
  else if (protocol === NETLINK_GENERIC) printGenericFamily(c, type);
  else if (protocol === NETLINK_RDMA) remoteMemory.printRdmaType(c, type);
  else c.out.enumeration(OWN_TYPES.get(protocol) ?? COMMON_TYPES, type, 0);
}

/** What the upper flags mean depends on what the message asks for. */
const PLAIN = NETLINK_FLAGS;
const ACK = withFlags(NETLINK_ACK_FLAGS);
const NEW = withFlags(NETLINK_NEW_FLAGS);
const GET = withFlags(NETLINK_GET_FLAGS);
const DELETE = withFlags(NETLINK_DELETE_FLAGS);

function withFlags(set: Constants): Constants {
  return constants(PLAIN.placeholder, [...PLAIN.entries, ...set.entries]);
}

const RTM_DELACTION = constantValue(ROUTE_MESSAGES, 'RTM_DELACTION');

/** rtnetlink(7): types come in fours, new, delete, get and set. */
const ROUTE_FLAGS = [NEW, DELETE, GET, PLAIN] as const;

const NETFILTER_FLAGS: ReadonlyMap<NetfilterAction | undefined, Constants> = new Map([
  ['new', NEW],
  ['get', GET],
  ['delete', DELETE],
]);

function flagsOf(type: number, protocol: number): Constants {
  if (type < FIRST_OWN_TYPE) return type === NLMSG_ERROR ? ACK : PLAIN;
  switch (protocol) {
    case NETLINK_ROUTE:
      return type === RTM_DELACTION ? GET : (ROUTE_FLAGS[type & 3] ?? PLAIN);
    case NETLINK_SOCK_DIAG:
    case NETLINK_GENERIC:
      return GET;
    case NETLINK_NETFILTER:
      return NETFILTER_FLAGS.get(netfilterAction(type)) ?? PLAIN;
    case NETLINK_CRYPTO:
    case NETLINK_XFRM:
      return BY_TYPE.get(protocol)?.get(type) ?? PLAIN;
    default:
      return PLAIN;
  }
}

function byName(set: Constants, table: Record<string, Constants>): [number, Constants][] {
  return Object.entries(table).flatMap(([names, flags]) =>
    names.split(' ').map((name): [number, Constants] => [constantValue(set, name), flags]),
  );
}

const BY_TYPE: ReadonlyMap<number, ReadonlyMap<number, Constants>> = new Map([
  [
    NETLINK_CRYPTO,
    new Map(
      byName(CRYPTO_MESSAGES, {
        CRYPTO_MSG_NEWALG: NEW,
        'CRYPTO_MSG_DELALG CRYPTO_MSG_DELRNG': DELETE,
        CRYPTO_MSG_GETALG: GET,
      }),
    ),
  ],
  [
    NETLINK_XFRM,
    new Map(
      byName(XFRM_MESSAGES, {
        'XFRM_MSG_NEWSA XFRM_MSG_NEWPOLICY XFRM_MSG_NEWAE XFRM_MSG_NEWSADINFO XFRM_MSG_NEWSPDINFO': NEW,
        'XFRM_MSG_DELSA XFRM_MSG_DELPOLICY': DELETE,
        'XFRM_MSG_GETSA XFRM_MSG_GETPOLICY XFRM_MSG_GETAE XFRM_MSG_GETSADINFO XFRM_MSG_GETSPDINFO': GET,
      }),
    ),
  ],
]);
