import { constants, constantValue } from '../../abi/constants.ts';
import { SOCK_DIAG_MESSAGES } from '../../abi/generated/netlink.ts';
import {
  ADDRESS_FAMILIES,
  ETHERNET_PROTOCOLS,
  NETLINK_FAMILIES,
  SOCKET_TYPES,
  TCP_STATE_MASK,
  TCP_STATES,
  TPACKET_VERSIONS,
} from '../../abi/generated/network.ts';
import {
  NDIAG_FLAGS,
  NDIAG_SHOW_FLAGS,
  NETLINK_DIAG_ATTRIBUTES,
  NETLINK_SOCKET_STATES,
  PACKET_DIAG_ATTRIBUTES,
  PACKET_DIAG_INFO_FLAGS,
  PACKET_SHOW_FLAGS,
  UDIAG_SHOW_FLAGS,
  UNIX_DIAG_ATTRIBUTES,
} from '../../abi/generated/sock-diag.ts';
import { filterStatement } from '../bpf-filter.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { device32 } from '../device.ts';
import { uid } from '../ids.ts';
import { interfaceIndex } from '../inet.ts';
import { hex8, scalar, uint, uint8, uint16 } from '../numbers.ts';
import { printSocketConstant } from '../socket-filter.ts';
import { hidden, members, struct } from '../struct.ts';
import { Aggregate, type Type } from '../type.ts';
import { attributes, type ContentPrinter, isMissing } from './attributes.ts';
import { many, one, text } from './contents.ts';
import { type FamilyMessage, printFamilyMessage, printUnknownMessage } from './family-message.ts';
import { inetAnswer, inetRequest, oldInetRequest, socketMemory } from './inet-diagnosis.ts';
import { tipcRequest, vsockAnswer, vsockRequest, xdpAnswer, xdpRequest } from './other-diagnosis.ts';
import { smcAnswer, smcRequest } from './smc-diagnosis.ts';
import { cookie } from './socket-id.ts';

/** linux/netlink.h. */
const NLM_F_REQUEST = 1;
const NLMSG_HEADER = 16;

/** Messages of sock_diag(7): questions for sockets, and what is known of them, by address family. */
export function printSocketDiagnosis(c: Decoding, at: number, length: number, type: number): boolean {
  if (type < FIRST_TYPE) return false;
  if (isMissing(c, at, 1)) return true;
  const family = c.memory.u8(at);
  const asks = (c.memory.u16(at - NLMSG_HEADER + 6) & NLM_F_REQUEST) !== 0;
  const message = length > 1 ? messageOf(family, type, asks) : undefined;
  if (message) printFamilyMessage(c, message, at, length, family);
  else printUnknownMessage(c, at, length, family);
  return true;
}

const FIRST_TYPE = 0x10;

function messageOf(family: number, type: number, asks: boolean): FamilyMessage | undefined {
  const kind = KINDS.get(family);
  if (kind?.request === inetRequest && asks && OLD_TYPES.has(type)) return oldInetRequest;
  return asks ? kind?.request : kind?.answer;
}

const OLD_TYPES = new Set(
  ['TCPDIAG_GETSOCK', 'DCCPDIAG_GETSOCK'].map((name) => constantValue(SOCK_DIAG_MESSAGES, name)),
);

/** linux/unix_diag.h. */
const unixRequest: FamilyMessage = {
  family: 'sdiag_family',
  print: members({
    sdiag_family: hidden(uint8),
    sdiag_protocol: uint8,
    pad: hidden(uint16),
    udiag_states: flags(TCP_STATE_MASK),
    udiag_ino: uint,
    udiag_show: flags(UDIAG_SHOW_FLAGS),
    udiag_cookie: cookie,
  }),
  size: 24,
};

const fileOfSocket = struct(
  { udiag_vfs_ino: uint, udiag_vfs_dev: device32 },
  { order: ['udiag_vfs_dev', 'udiag_vfs_ino'] },
);

const unixAnswer: FamilyMessage = {
  family: 'udiag_family',
  print: members({
    udiag_family: hidden(uint8),
    udiag_type: enumeration(SOCKET_TYPES, 1),
    udiag_state: enumeration(TCP_STATES, 1),
    pad: hidden(uint8),
    udiag_ino: uint,
    udiag_cookie: cookie,
  }),
  size: 16,
  attributes: attributes(UNIX_DIAG_ATTRIBUTES, {
    UNIX_DIAG_NAME: text,
    UNIX_DIAG_VFS: one(fileOfSocket),
    UNIX_DIAG_PEER: one(uint),
    UNIX_DIAG_ICONS: many(uint),
    UNIX_DIAG_RQLEN: one(struct({ udiag_rqueue: uint, udiag_wqueue: uint })),
    UNIX_DIAG_MEMINFO: socketMemory,
    UNIX_DIAG_SHUTDOWN: one(uint8),
    UNIX_DIAG_UID: one(uid),
  }),
};

/** linux/netlink_diag.h: a question for the sockets of every protocol names this one. */
const requestedProtocols = constants(NETLINK_FAMILIES.placeholder, [
  ...NETLINK_FAMILIES.entries,
  ['NDIAG_PROTO_ALL', 0xff],
]);

const netlinkRequest: FamilyMessage = {
  family: 'sdiag_family',
  print: members({
    sdiag_family: hidden(uint8),
    sdiag_protocol: enumeration(requestedProtocols, 1),
    pad: hidden(uint16),
    ndiag_ino: uint,
    ndiag_show: flags(NDIAG_SHOW_FLAGS),
    ndiag_cookie: cookie,
  }),
  size: 20,
};

const netlinkRing = struct({
  ndr_block_size: uint,
  ndr_block_nr: uint,
  ndr_frame_size: uint,
  ndr_frame_nr: uint,
});

/** Groups that a socket has joined, a word of bits each, as wide as its digits. */
const groups: Type = scalar('word', (c, low, high) => {
  if (c.abi.wordSize === 4 || high < EXACT) c.out.paddedHex(c.toWord(low, high), 2 * c.abi.wordSize);
  else c.out.hex(low, high);
});

/** Upper halves below this leave a number that a double holds exactly; with others no digit is missing. */
const EXACT = 0x20_0000;

const netlinkAnswer: FamilyMessage = {
  family: 'ndiag_family',
  print: members({
    ndiag_family: hidden(uint8),
    ndiag_type: enumeration(SOCKET_TYPES, 1),
    ndiag_protocol: enumeration(NETLINK_FAMILIES, 1),
    ndiag_state: enumeration(NETLINK_SOCKET_STATES, 1),
    ndiag_portid: uint,
    ndiag_dst_portid: uint,
    ndiag_dst_group: uint,
    ndiag_ino: uint,
    ndiag_cookie: cookie,
  }),
  size: 28,
  attributes: attributes(NETLINK_DIAG_ATTRIBUTES, {
    NETLINK_DIAG_MEMINFO: socketMemory,
    NETLINK_DIAG_GROUPS: many(groups),
    'NETLINK_DIAG_RX_RING NETLINK_DIAG_TX_RING': one(netlinkRing),
    NETLINK_DIAG_FLAGS: one(flags(NDIAG_FLAGS)),
  }),
};

/** linux/packet_diag.h. */
const packetRequest: FamilyMessage = {
  family: 'sdiag_family',
  print: members({
    sdiag_family: hidden(uint8),
    sdiag_protocol: hex8,
    pad: hidden(uint16),
    pdiag_ino: uint,
    pdiag_show: flags(PACKET_SHOW_FLAGS),
    pdiag_cookie: cookie,
  }),
  size: 20,
};

const packetInfo = struct({
  pdi_index: interfaceIndex,
  pdi_version: enumeration(TPACKET_VERSIONS),
  pdi_reserve: uint,
  pdi_copy_thresh: uint,
  pdi_tstamp: uint,
  pdi_flags: flags(PACKET_DIAG_INFO_FLAGS),
});

const packetRing = struct({
  pdr_block_size: uint,
  pdr_block_nr: uint,
  pdr_frame_size: uint,
  pdr_frame_nr: uint,
  pdr_retire_tmo: uint,
  pdr_sizeof_priv: uint,
  pdr_features: uint,
});

const printMulticast = members({
  pdmc_index: interfaceIndex,
  pdmc_count: uint,
  pdmc_type: uint16,
  pdmc_alen: uint16,
});
const MULTICAST_ADDRESS = 12;
const LONGEST_ADDRESS = 32;

/** `struct packet_diag_mclist`. */
const multicastAddress: Type = new (class extends Aggregate {
  size(): number {
    return MULTICAST_ADDRESS + LONGEST_ADDRESS;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginStruct();
    printMulticast(c, at);
    c.out.field('pdmc_addr');
    const length = Math.min(c.memory.u16(at + MULTICAST_ADDRESS - 2), LONGEST_ADDRESS);
    c.out.hexString(c.memory, at + MULTICAST_ADDRESS, length, false);
    c.out.endStruct();
  }
})();

const statements = many(filterStatement(printSocketConstant));
const STATEMENT = 8;

/** The filter of a socket: its address, or under `-v` its statements. */
const packetFilter: ContentPrinter = (c, at, length, context) => {
  if (length < STATEMENT) return false;
  if (!c.options.abbreviate) return statements(c, at, length, context);
  const address = c.memory.addressOf(at);
  c.printAddress(address >>> 0, Math.floor(address / 0x1_0000_0000));
  return true;
};

const packetAnswer: FamilyMessage = {
  family: 'pdiag_family',
  print: members({
    pdiag_family: hidden(uint8),
    pdiag_type: enumeration(SOCKET_TYPES, 1),
    pdiag_num: enumeration(ETHERNET_PROTOCOLS, 2),
    pdiag_ino: uint,
    pdiag_cookie: cookie,
  }),
  size: 16,
  attributes: attributes(PACKET_DIAG_ATTRIBUTES, {
    PACKET_DIAG_INFO: one(packetInfo),
    'PACKET_DIAG_RX_RING PACKET_DIAG_TX_RING': one(packetRing),
    PACKET_DIAG_FANOUT: one(uint),
    PACKET_DIAG_UID: one(uid),
    PACKET_DIAG_MEMINFO: socketMemory,
    PACKET_DIAG_MCLIST: many(multicastAddress),
    PACKET_DIAG_FILTER: packetFilter,
  }),
};

interface Kind {
  readonly request: FamilyMessage;
  readonly answer?: FamilyMessage;
}

const KINDS: ReadonlyMap<number, Kind> = new Map(
  Object.entries<Kind>({
    AF_UNIX: { request: unixRequest, answer: unixAnswer },
    AF_INET: { request: inetRequest, answer: inetAnswer },
    AF_INET6: { request: inetRequest, answer: inetAnswer },
    AF_NETLINK: { request: netlinkRequest, answer: netlinkAnswer },
    AF_PACKET: { request: packetRequest, answer: packetAnswer },
    AF_VSOCK: { request: vsockRequest, answer: vsockAnswer },
    AF_XDP: { request: xdpRequest, answer: xdpAnswer },
    AF_TIPC: { request: tipcRequest },
    AF_SMC: { request: smcRequest, answer: smcAnswer },
  }).map(([family, kind]) => [constantValue(ADDRESS_FAMILIES, family), kind]),
);
