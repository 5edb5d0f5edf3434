import { type Constants, constants, constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/netfilter-packets.ts';
import { NF_HOOKS, NFT_VERDICTS } from '../../abi/generated/netfilter-tables-values.ts';
import { NFQNL_MESSAGES, NFULNL_MESSAGES } from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES, ARP_HARDWARE_TYPES, ETHERNET_PROTOCOLS } from '../../abi/generated/network.ts';
import { enumeration } from '../constants.ts';
import { gid, uid } from '../ids.ts';
import {
  interfaceIndex,
  networkLong,
  networkLongLong,
  networkShort,
  printHardwareAddress,
  swap16,
  swap32,
} from '../inet.ts';
import { inlineBytes } from '../inline.ts';
import { networkEnumeration } from '../network-enumeration.ts';
import { scalar, uint8, uint16 } from '../numbers.ts';
import { hidden, members, packed, struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { attributesOf } from './attribute-sets.ts';
import type { AttributeSet, ContentPrinter } from './attributes.ts';
import { name, nested, nestedLater, one } from './contents.ts';
import { connection, expectation } from './netfilter-tracking.ts';
import {
  mostlyNetworkNumbers,
  networkBits,
  networkNamed,
  networkNumber,
  networkValue,
} from './network-order.ts';

const etherType = networkEnumeration(ETHERNET_PROTOCOLS);
const hook = enumeration(NF_HOOKS, 1);

/** The verdicts that nf_tables has beside these are less than zero, which none is here. */
const verdicts = constants(
  'NF_???',
  NFT_VERDICTS.entries.filter(([verdict]) => verdict.startsWith('NF_')),
);

/** What becomes of a packet: in the upper half the queue into which it goes (linux/netfilter.h). */
const verdict: Type = scalar(4, (c, low) => {
  const value = swap32(low);
  c.out.beginParts(low, 0, 'bytes4');
  c.out.beginCall('htonl');
  c.out.element();
  c.out.parts();
  c.out.enumeration(verdicts, value & 0xffff, 0);
  if (value >>> 16 !== 0) {
    c.out.or();
    c.out.int(value >>> 16);
    c.out.shifted(16, '<<16');
  }
  c.out.endCall();
  c.out.endParts();
});

const LONGEST_ADDRESS = 8;

/** `struct nfqnl_msg_packet_hw` and `struct nfulnl_msg_packet_hw`, which are alike. */
const hardwareAddress = one(
  struct({
    hw_addrlen: networkShort,
    _pad: hidden(uint16),
    hw_addr: inlineBytes(LONGEST_ADDRESS, (c, at) => {
      const length = Math.min(swap16(c.memory.u16(at - 4)), LONGEST_ADDRESS);
      printHardwareAddress(c, at, length, LONGEST_ADDRESS);
    }),
  }),
);

const timestamp = one(struct({ sec: networkLongLong, usec: networkLongLong }));
const device = networkValue(interfaceIndex);
const tracked = nestedLater(() => connection);
const trackedHow = networkNamed(abi.TRACKING_INFO);

function tagged(names: Constants): ContentPrinter {
  return nested(attributesOf(names, { PROTO: one(etherType), TCI: networkNumber }));
}

const queued = attributesOf(abi.QUEUE_ATTRIBUTES, {
  PACKET_HDR: one(packed(members({ packet_id: networkLong, hw_protocol: etherType, hook }), 7)),
  VERDICT_HDR: one(struct({ verdict, id: networkLong })),
  'MARK CAP_LEN PRIORITY CGROUP_CLASSID': networkNumber,
  TIMESTAMP: timestamp,
  'IFINDEX_INDEV IFINDEX_OUTDEV IFINDEX_PHYSINDEV IFINDEX_PHYSOUTDEV': device,
  HWADDR: hardwareAddress,
  CT: tracked,
  CT_INFO: trackedHow,
  SKB_INFO: networkBits(abi.QUEUE_PACKET_FLAGS),
  EXP: nestedLater(() => expectation),
  UID: networkValue(uid),
  GID: networkValue(gid),
  SECCTX: name,
  VLAN: tagged(abi.QUEUE_VLAN_ATTRIBUTES),
});

const queue = attributesOf(abi.QUEUE_CONFIG_ATTRIBUTES, {
  CMD: one(
    struct({
      command: enumeration(abi.QUEUE_COMMANDS, 1),
      _pad: hidden(uint8),
      pf: networkEnumeration(ADDRESS_FAMILIES),
    }),
  ),
  PARAMS: one(
    packed(members({ copy_range: networkLong, copy_mode: enumeration(abi.QUEUE_COPY_MODES, 1) }), 5),
  ),
  QUEUE_MAXLEN: networkNumber,
  'MASK FLAGS': networkBits(abi.QUEUE_FLAGS),
});

/** What messages about queued packets hold, by their types (linux/netfilter/nfnetlink_queue.h). */
export const QUEUE_MESSAGES: ReadonlyMap<number, AttributeSet> = new Map([
  ...NFQNL_MESSAGES.entries.map(([, type]) => [type, queued] as const),
  [constantValue(NFQNL_MESSAGES, 'NFQNL_MSG_CONFIG'), queue],
]);

const logged = attributesOf(abi.LOG_ATTRIBUTES, {
  PACKET_HDR: one(struct({ hw_protocol: etherType, hook, _pad: hidden(uint8) })),
  'MARK SEQ SEQ_GLOBAL HWLEN': networkNumber,
  TIMESTAMP: timestamp,
  'IFINDEX_INDEV IFINDEX_OUTDEV IFINDEX_PHYSINDEV IFINDEX_PHYSOUTDEV': device,
  HWADDR: hardwareAddress,
  PREFIX: name,
  UID: networkValue(uid),
  GID: networkValue(gid),
  HWTYPE: networkNamed(ARP_HARDWARE_TYPES),
  CT: tracked,
  CT_INFO: trackedHow,
  VLAN: tagged(abi.LOG_VLAN_ATTRIBUTES),
});

const log = attributesOf(abi.LOG_CONFIG_ATTRIBUTES, {
  CMD: one(struct({ command: enumeration(abi.LOG_COMMANDS, 1) })),
  MODE: one(
    packed(
      members({
        copy_range: networkLong,
        copy_mode: enumeration(abi.LOG_COPY_MODES, 1),
        _pad: hidden(uint8),
      }),
      6,
    ),
  ),
  'NLBUFSIZ TIMEOUT QTHRESH': networkNumber,
  FLAGS: networkBits(abi.LOG_FLAGS),
});

/** What messages about logged packets hold, by their types (linux/netfilter/nfnetlink_log.h). */
export const LOG_MESSAGES: ReadonlyMap<number, AttributeSet> = new Map([
  ...NFULNL_MESSAGES.entries.map(([, type]) => [type, logged] as const),
  [constantValue(NFULNL_MESSAGES, 'NFULNL_MSG_CONFIG'), log],
]);

/** What the beginning and the end of a batch hold (linux/netfilter/nfnetlink.h). */
export const batch: AttributeSet = mostlyNetworkNumbers(abi.BATCH_ATTRIBUTES);
