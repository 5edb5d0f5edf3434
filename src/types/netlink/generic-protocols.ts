import * as abi from '../../abi/generated/generic-protocols.ts';
import { fd } from '../descriptor.ts';
import { inet6Address, inetAddress, interfaceIndex, networkLongLong, networkShort } from '../inet.ts';
import { hex16, hex64, hexInt, int, uint, uint8, uint16 } from '../numbers.ts';
import { attributesOf } from './attribute-sets.ts';
import { attributes } from './attributes.ts';
import { bits, name, named, nested, number, one } from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';

/** Routing by segments (linux/seg6_genl.h). Secrets are bytes. */
export const segments: GenericFamily = {
  request: {
    commands: abi.SEGMENT_COMMANDS,
    attributes: attributesOf(abi.SEGMENT_ATTRIBUTES, {
      DST: one(inet6Address),
      DSTLEN: one(int),
      HMACKEYID: one(uint),
      SECRETLEN: one(uint8),
      ALGID: named(abi.SEGMENT_HASHES, 1),
    }),
  },
};

/** What packets are told on their way (linux/ioam6_genl.h). */
export const inSituMeasurements: GenericFamily = {
  request: {
    commands: abi.IOAM_COMMANDS,
    attributes: attributesOf(abi.IOAM_ATTRIBUTES, {
      NS_ID: one(uint16),
      NS_DATA: one(hexInt),
      NS_DATA_WIDE: one(hex64),
      SC_ID: one(uint),
    }),
  },
  event: {
    commands: abi.IOAM_EVENTS,
    attributes: attributesOf(abi.IOAM_EVENT_ATTRIBUTES, {
      'TRACE_NAMESPACE TRACE_NODELEN': number,
      TRACE_TYPE: one(hexInt),
    }),
  },
};

/** Addresses that are rewritten by what they identify (linux/ila.h). */
export const locatorAttributes = attributesOf(abi.LOCATOR_ATTRIBUTES, {
  'LOCATOR IDENTIFIER LOCATOR_MATCH': one(networkLongLong),
  IFINDEX: one(interfaceIndex),
  DIR: bits(abi.LOCATOR_DIRECTIONS, 4),
  CSUM_MODE: named(abi.LOCATOR_CHECKSUMS, 1),
  IDENT_TYPE: named(abi.LOCATOR_IDENTIFIERS, 1),
  HOOK_TYPE: named(abi.LOCATOR_HOOKS, 1),
});

export const locators: GenericFamily = {
  request: { commands: abi.LOCATOR_COMMANDS, attributes: locatorAttributes },
};

/** Some of the packets that pass (linux/psample.h). */
export const packetSamples: GenericFamily = {
  request: {
    commands: abi.PSAMPLE_COMMANDS,
    attributes: attributesOf(abi.PSAMPLE_ATTRIBUTES, {
      'IIFINDEX OIFINDEX': number,
      [`ORIGSIZE SAMPLE_GROUP GROUP_SEQ SAMPLE_RATE GROUP_REFCOUNT OUT_TC OUT_TC_OCC LATENCY
        TIMESTAMP`]: number,
      TUNNEL: nested(
        attributesOf(abi.PSAMPLE_TUNNEL_ATTRIBUTES, {
          ID: one(networkLongLong),
          'IPV4_SRC IPV4_DST': one(inetAddress),
          'TOS TTL': one(uint8),
          'TP_SRC TP_DST': one(networkShort),
          'IPV6_SRC IPV6_DST': one(inet6Address),
        }),
      ),
      PROTO: one(hex16),
    }),
  },
};

const dropCounts = nested(attributesOf(abi.DROP_STATS_ATTRIBUTES, { DROPPED: number }));
const droppedBy = attributesOf(abi.DROP_ATTRIBUTES, {
  HW_TRAP_NAME: name,
  HW_TRAP_COUNT: one(uint),
});

/** Packets that were dropped (linux/net_dropmon.h). */
export const packetDrops: GenericFamily = {
  request: {
    commands: abi.DROP_COMMANDS,
    attributes: attributesOf(abi.DROP_ATTRIBUTES, {
      ALERT_MODE: named(abi.DROP_ALERT_MODES, 1),
      PC: one(hex64),
      'SYMBOL HW_TRAP_GROUP_NAME HW_TRAP_NAME REASON': name,
      IN_PORT: nested(
        attributes(abi.DROP_PORT_ATTRIBUTES, {
          NET_DM_ATTR_PORT_NETDEV_IFINDEX: one(interfaceIndex),
          NET_DM_ATTR_PORT_NETDEV_NAME: name,
        }),
      ),
      'TIMESTAMP TRUNC_LEN ORIG_LEN QUEUE_LEN HW_TRAP_COUNT': number,
      PROTO: one(hex16),
      'STATS HW_STATS': dropCounts,
      ORIGIN: named(abi.DROP_ORIGINS, 2),
      HW_ENTRIES: nested(attributesOf(abi.DROP_ATTRIBUTES, { HW_ENTRY: nested(droppedBy) })),
    }),
  },
};

const accepting = attributesOf(abi.HANDSHAKE_ACCEPT_ATTRIBUTES, {
  SOCKFD: one(fd),
  HANDLER_CLASS: named(abi.HANDSHAKE_CLASSES, 4),
  MESSAGE_TYPE: named(abi.HANDSHAKE_MESSAGES, 4),
  TIMEOUT: one(uint),
  AUTH_MODE: named(abi.HANDSHAKE_AUTHENTICATIONS, 4),
  'PEER_IDENTITY KEYRING': one(int),
  CERTIFICATE: nested(attributesOf(abi.HANDSHAKE_CERTIFICATE_ATTRIBUTES, { 'CERT PRIVKEY': one(int) })),
  PEERNAME: name,
});

/** Sockets for which the kernel has somebody else agree on keys (linux/handshake.h). */
export const handshakes: GenericFamily = {
  request: {
    commands: abi.HANDSHAKE_COMMANDS,
    attributes: byCommand(abi.HANDSHAKE_COMMANDS, {
      'READY ACCEPT': accepting,
      DONE: attributesOf(abi.HANDSHAKE_DONE_ATTRIBUTES, {
        'STATUS REMOTE_AUTH': one(uint),
        SOCKFD: one(fd),
      }),
    }),
  },
};
