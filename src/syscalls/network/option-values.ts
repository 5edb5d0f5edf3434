import { type Constants, constantValue, nameOf } from '../../abi/constants.ts';
import {
  ICMP_TYPES,
  PACKET_MEMBERSHIP_TYPES,
  SOCK_TXREHASH_VALUES,
  SOCKET_LEVELS,
} from '../../abi/generated/network.ts';
import {
  IP_OPTIONS,
  IPV6_OPTIONS,
  MPTCP_OPTIONS,
  NETLINK_OPTIONS,
  PACKET_OPTIONS,
  RAW_OPTIONS,
  SOCKET_GET_OPTIONS,
  SOCKET_OPTIONS,
  SOCKET_SET_OPTIONS,
  TCP_OPTIONS,
} from '../../abi/generated/socket-options.ts';
import { filterProgram, planStatements, printStatements } from '../../types/bpf-filter.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { errorNumber } from '../../types/error-number.ts';
import { gid, pid, uid } from '../../types/ids.ts';
import { inet6Address, inetAddress, interfaceIndex, printHardwareAddress } from '../../types/inet.ts';
import { int, scalar, uint, uint16 } from '../../types/numbers.ts';
import { planArray, pointee, printArray } from '../../types/pointer.ts';
import { storedSockaddr } from '../../types/sockaddr.ts';
import { printSocketConstant } from '../../types/socket-filter.ts';
import { members, struct } from '../../types/struct.ts';
import type { Type } from '../../types/type.ts';
import {
  asMuchAs,
  atLeast,
  capturing,
  exactly,
  partOfValue,
  type ValuePrinter,
  wholeValue,
} from './option-forms.ts';
import { joined } from './option-names.ts';
import { AUTHENTICATION, KEYS, LONGEST_OPTION } from './option-values-later.ts';
import { FLOWS, mptcpInfo } from './option-values-paths.ts';

/** How the value of an option that is set prints, where that is not its length's form. */
export function setValuePrinter(level: number, name: number): ValuePrinter | undefined {
  return SET.get(level)?.get(name) ?? (level === SOL_NETLINK ? wholeInt : undefined);
}

/** How the value of an option that was asked for prints. */
export function gotValuePrinter(level: number, name: number): ValuePrinter | undefined {
  return GOT.get(level)?.get(name) ?? (level === SOL_NETLINK ? netlinkInt : undefined);
}

/** Plans what printing the value of an option reads that is set, `length` bytes (unsigned) at an address. */
export function planSetValue(
  plan: CapturePlanner,
  option: Option,
  address: CaptureValue,
  length: CaptureValue,
): void {
  planValue(plan, SET, option, address, length);
}

/** As `planSetValue`, of an option that was asked for. */
export function planGotValue(
  plan: CapturePlanner,
  option: Option,
  address: CaptureValue,
  length: CaptureValue,
): void {
  planValue(plan, GOT, option, address, plan.add(length, PART_OF_INT));
}

/** Which option: its level and its name there. */
export interface Option {
  readonly level: CaptureValue;
  readonly name: CaptureValue;
}

/** Where the kernel gave one byte of an int to netlink's options, all of it is shown. */
const PART_OF_INT = 3;

function planValue(
  plan: CapturePlanner,
  printers: Printers,
  { level, name }: Option,
  address: CaptureValue,
  length: CaptureValue,
): void {
  const most = Math.max(plan.stringLimit + 1, LONGEST_OPTION);
  plan.bytes(address, length, most);
  const planOption = (byName: ReadonlyMap<number, ValuePrinter>) => () => {
    const plans = [...byName].map(
      ([option, { capture }]) => [option, () => capture?.(plan, address, length)] as const,
    );
    plan.choose(name, new Map(plans));
  };
  plan.choose(level, new Map([...printers].map(([number, byName]) => [number, planOption(byName)])));
}

const linger = struct({ l_onoff: int, l_linger: int });
const multicastRequest = struct({ imr_multiaddr: inetAddress, imr_interface: inetAddress });
const multicast6Request = struct({ ipv6mr_multiaddr: inet6Address, ipv6mr_interface: interfaceIndex });
const groupRequest = struct({ gr_interface: interfaceIndex, gr_group: storedSockaddr });

/** `struct tpacket_req` (linux/if_packet.h). */
const ringRequest = struct({
  tp_block_size: uint,
  tp_block_nr: uint,
  tp_frame_size: uint,
  tp_frame_nr: uint,
});

const printMembership = members({
  mr_ifindex: interfaceIndex,
  mr_type: enumeration(PACKET_MEMBERSHIP_TYPES, 2),
  mr_alen: uint16,
});

/** `struct packet_mreq` (linux/if_packet.h): a hardware address of at most 8 bytes. */
const membership: ValuePrinter = (c, low, high, length) => {
  const at = length === 16 ? c.readOrPrintAddress(low, high, length) : -1;
  if (at < 0) {
    if (length !== 16) c.printAddress(low, high);
    return;
  }
  c.out.beginStruct();
  printMembership(c, at);
  c.out.field('mr_address');
  printHardwareAddress(c, at + 8, Math.min(c.memory.u16(at + 6), 8));
  c.out.endStruct();
};

/** The types of ICMP messages that a raw socket does not get (raw(7)); those that it gets, where they are fewer. */
const icmpFilter: ValuePrinter = (c, low, high, length) => {
  const there = Math.min(length, 4);
  const at = there <= 0 ? -1 : c.readOrPrintAddress(low, high, there);
  if (at < 0) {
    if (there <= 0) c.printAddress(low, high);
    return;
  }
  let mask = 0xffff_ffff;
  for (let index = 0; index < there; index++) {
    const shift = 8 * index;
    mask = ((mask & ~(0xff << shift)) | (c.memory.u8(at + index) << shift)) >>> 0;
  }
  printIcmpTypes(c, mask);
};

function printIcmpTypes(c: Decoding, mask: number): void {
  const inverted = bitCount(mask) > 16;
  c.out.beginSet(inverted);
  for (let type = 0; type < 32; type++) {
    const bit = ((mask >>> type) & 1) === 1;
    if (bit === inverted) continue;
    c.out.element();
    c.out.enumeration(ICMP_TYPES, type, 0);
  }
  c.out.endSet();
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
  return count;
}

const program = filterProgram(printSocketConstant);

const attachedFilter = capturing(
  (c, low, high, length) => {
    if (length === 2 * c.abi.wordSize) program.print(c, low, high, -1);
    else c.printAddress(low, high);
  },
  (plan, address) => program.capture?.(plan, address, address),
);

/** The kernel counts the statements of a filter, not bytes. */
const gotFilter = capturing(
  (c, low, high, count) => {
    if (count > 0xffff || c.options.abbreviate) c.printAddress(low, high);
    else printStatements(c, low, high, count, printSocketConstant);
  },
  (plan, address, count) => {
    if (!plan.abbreviate) planStatements(plan, address, count);
  },
);

const txRehash: Type = scalar(4, (c, low) => {
  const name = nameOf(SOCK_TXREHASH_VALUES, low);
  if (name !== undefined) c.out.constant(name, low, 0, 'unsigned');
  else {
    c.out.int(low | 0);
    c.out.meaning(SOCK_TXREHASH_VALUES.placeholder);
  }
});

const anInt = pointee(int);

/** Options of sockets of every kind that are an int and nothing else (socket(7)). */
const INT_OPTIONS = `
  SO_ACCEPTCONN SO_BROADCAST SO_BSDCOMPAT SO_BUSY_POLL SO_BUSY_POLL_BUDGET SO_CNX_ADVICE SO_DEBUG SO_DETACH_FILTER
  SO_DETACH_REUSEPORT_BPF SO_DONTROUTE SO_INCOMING_CPU SO_INCOMING_NAPI_ID SO_KEEPALIVE SO_LOCK_FILTER SO_MARK SO_NOFCS
  SO_INQ SO_NO_CHECK SO_OOBINLINE SO_PASSCRED SO_PASSPIDFD SO_PASSRIGHTS SO_PASSSEC SO_PEEK_OFF SO_PREFER_BUSY_POLL SO_PRIORITY SO_RCVBUF SO_RCVBUFFORCE
  SO_RCVLOWAT SO_RCVMARK SO_RCVPRIORITY SO_RESERVE_MEM SO_REUSEADDR SO_REUSEPORT SO_RXQ_OVFL SO_SELECT_ERR_QUEUE SO_SNDBUF
  SO_SNDBUFFORCE SO_SNDLOWAT SO_TIMESTAMPING_NEW SO_TIMESTAMPING_OLD SO_TIMESTAMPNS_NEW SO_TIMESTAMPNS_OLD
  SO_TIMESTAMP_NEW SO_TIMESTAMP_OLD SO_WIFI_STATUS SO_ZEROCOPY
`.trim();

const wholeInt = wholeValue(int);
const netlinkInt: ValuePrinter = (c, low, high) => anInt.print(c, low, high, -1);

const memberships = capturing(
  (c, low, high, length) => printArray(c, uint, low, high, Math.floor(length / 4)),
  (plan, address, length) => planArray(plan, uint, address, plan.shiftRight(length, 2)),
);

/** By level, then by name. */
type Printers = ReadonlyMap<number, ReadonlyMap<number, ValuePrinter>>;

function level(
  name: string,
  names: Constants,
  printers: Record<string, ValuePrinter>,
): [number, ReadonlyMap<number, ValuePrinter>] {
  const byName = Object.entries(printers).map(([options, printer]) =>
    options.split(/\s+/).map((option) => [constantValue(names, option), printer] as const),
  );
  return [constantValue(SOCKET_LEVELS, name), new Map(byName.flat())];
}

const SOL_NETLINK = constantValue(SOCKET_LEVELS, 'SOL_NETLINK');

const SET: Printers = new Map([
  level('SOL_SOCKET', joined(SOCKET_OPTIONS, SOCKET_SET_OPTIONS), {
    [INT_OPTIONS]: wholeInt,
    SO_TXREHASH: wholeValue(txRehash),
    SO_LINGER: atLeast(linger),
    'SO_ATTACH_FILTER SO_ATTACH_REUSEPORT_CBPF': attachedFilter,
  }),
  level('SOL_IP', IP_OPTIONS, {
    'IP_ADD_MEMBERSHIP IP_DROP_MEMBERSHIP': atLeast(multicastRequest),
    'MCAST_JOIN_GROUP MCAST_LEAVE_GROUP': atLeast(groupRequest),
  }),
  level('SOL_IPV6', IPV6_OPTIONS, {
    'IPV6_ADD_MEMBERSHIP IPV6_DROP_MEMBERSHIP IPV6_JOIN_ANYCAST IPV6_LEAVE_ANYCAST':
      atLeast(multicast6Request),
    'MCAST_JOIN_GROUP MCAST_LEAVE_GROUP': atLeast(groupRequest),
  }),
  level('SOL_PACKET', PACKET_OPTIONS, {
    'PACKET_RX_RING PACKET_TX_RING': exactly(ringRequest),
    'PACKET_ADD_MEMBERSHIP PACKET_DROP_MEMBERSHIP': membership,
  }),
  level('SOL_RAW', RAW_OPTIONS, { ICMP_FILTER: icmpFilter }),
  level('SOL_TCP', TCP_OPTIONS, { ...AUTHENTICATION, ...KEYS }),
]);

const GOT: Printers = new Map([
  level('SOL_SOCKET', joined(SOCKET_OPTIONS, SOCKET_GET_OPTIONS), {
    SO_GET_FILTER: gotFilter,
    SO_LINGER: asMuchAs([
      ['l_onoff', int],
      ['l_linger', int],
    ]),
    SO_PEERCRED: asMuchAs([
      ['pid', pid],
      ['uid', uid],
      ['gid', gid],
    ]),
    SO_ERROR: partOfValue(errorNumber),
    [INT_OPTIONS]: partOfValue(int),
    SO_TXREHASH: partOfValue(txRehash),
    SO_PEERPIDFD: partOfValue(fd),
  }),
  level('SOL_PACKET', PACKET_OPTIONS, {
    PACKET_STATISTICS: asMuchAs([
      ['tp_packets', uint],
      ['tp_drops', uint],
      ['tp_freeze_q_cnt', uint],
    ]),
  }),
  level('SOL_RAW', RAW_OPTIONS, { ICMP_FILTER: icmpFilter }),
  level('SOL_TCP', TCP_OPTIONS, AUTHENTICATION),
  level('SOL_MPTCP', MPTCP_OPTIONS, { MPTCP_INFO: mptcpInfo, ...FLOWS }),
  level('SOL_NETLINK', NETLINK_OPTIONS, { NETLINK_LIST_MEMBERSHIPS: memberships }),
]);
