import { constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/netfilter-tracking.ts';
import { IPCTNL_CONNTRACK_MESSAGES, IPCTNL_EXPECT_MESSAGES } from '../../abi/generated/netlink.ts';
import { IP_PROTOCOLS } from '../../abi/generated/network.ts';
import { flags } from '../constants.ts';
import { inet6Address, inetAddress } from '../inet.ts';
import { uint8 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import type { AttributeSet } from './attributes.ts';
import { name, named, nested, one } from './contents.ts';
import { mostlyNetworkNumbers, networkBits, networkNamed, networkNumber } from './network-order.ts';

/** The ends of a connection in one direction. */
const tuple = nested(
  attributesOf(abi.TRACKING_TUPLE_ATTRIBUTES, {
    IP: nested(
      attributesOf(abi.TRACKING_ADDRESS_ATTRIBUTES, {
        'V4_SRC V4_DST': one(inetAddress),
        'V6_SRC V6_DST': one(inet6Address),
      }),
    ),
    PROTO: nested(mostlyNetworkNumbers(abi.TRACKING_PROTOCOL_ATTRIBUTES, { NUM: named(IP_PROTOCOLS, 1) })),
    ZONE: networkNumber,
  }),
);

const tcpFlags = flags(abi.TRACKING_TCP_FLAGS, 1);
const tcpState = named(abi.TRACKING_TCP_STATES, 1);

const protocol = nested(
  attributesOf(abi.TRACKING_INFO_ATTRIBUTES, {
    TCP: nested(
      attributesOf(abi.TRACKING_TCP_ATTRIBUTES, {
        STATE: tcpState,
        'WSCALE_ORIGINAL WSCALE_REPLY': one(uint8),
        'FLAGS_ORIGINAL FLAGS_REPLY': one(struct({ flags: tcpFlags, mask: tcpFlags })),
      }),
    ),
    DCCP: nested(mostlyNetworkNumbers(abi.TRACKING_DCCP_ATTRIBUTES)),
    SCTP: nested(
      mostlyNetworkNumbers(abi.TRACKING_SCTP_ATTRIBUTES, { STATE: named(abi.TRACKING_SCTP_STATES, 1) }),
    ),
  }),
);

const counters = nested(mostlyNetworkNumbers(abi.TRACKING_COUNTER_ATTRIBUTES));
const sequence = nested(mostlyNetworkNumbers(abi.TRACKING_SEQUENCE_ATTRIBUTES));

const translation = nested(
  attributesOf(abi.TRACKING_NAT_ATTRIBUTES, {
    'V4_MINIP V4_MAXIP': one(inetAddress),
    'V6_MINIP V6_MAXIP': one(inet6Address),
    PROTO: nested(mostlyNetworkNumbers(abi.TRACKING_PORT_ATTRIBUTES)),
  }),
);

const status = networkBits(abi.TRACKING_STATUSES);

/** What is known of a tracked connection. */
export const connection: AttributeSet = attributesOf(abi.TRACKING_ATTRIBUTES, {
  'TUPLE_ORIG TUPLE_REPLY TUPLE_MASTER': tuple,
  'STATUS STATUS_MASK': status,
  PROTOINFO: protocol,
  HELP: nested(attributesOf(abi.TRACKING_HELP_ATTRIBUTES, { NAME: name })),
  'NAT_SRC NAT_DST': translation,
  'TIMEOUT MARK USE ID ZONE MARK_MASK TIMESTAMP_EVENT': networkNumber,
  'COUNTERS_ORIG COUNTERS_REPLY': counters,
  'SEQ_ADJ_ORIG SEQ_ADJ_REPLY': sequence,
  SECCTX: nested(attributesOf(abi.TRACKING_SECURITY_ATTRIBUTES, { NAME: name })),
  TIMESTAMP: nested(mostlyNetworkNumbers(abi.TRACKING_TIME_ATTRIBUTES)),
  SYNPROXY: nested(mostlyNetworkNumbers(abi.TRACKING_SYNPROXY_ATTRIBUTES)),
  FILTER: nested(mostlyNetworkNumbers(abi.TRACKING_FILTER_ATTRIBUTES)),
});

/** What is known of a connection that another one is expected to bring. */
export const expectation: AttributeSet = attributesOf(abi.TRACKING_EXPECT_ATTRIBUTES, {
  'MASTER TUPLE MASK': tuple,
  'TIMEOUT ID ZONE CLASS': networkNumber,
  FLAGS: networkBits(abi.TRACKING_EXPECT_FLAGS),
  'HELP_NAME FN': name,
  NAT: nested(
    attributesOf(abi.TRACKING_EXPECT_NAT_ATTRIBUTES, {
      DIR: networkNamed(abi.TRACKING_DIRECTIONS),
      TUPLE: tuple,
    }),
  ),
});

/** What messages about tracked connections hold, by their types (linux/netfilter/nfnetlink_conntrack.h). */
export const CONNECTION_MESSAGES: ReadonlyMap<number, AttributeSet> = new Map([
  ...IPCTNL_CONNTRACK_MESSAGES.entries.map(([, type]) => [type, connection] as const),
  [
    constantValue(IPCTNL_CONNTRACK_MESSAGES, 'IPCTNL_MSG_CT_GET_STATS_CPU'),
    mostlyNetworkNumbers(abi.TRACKING_PROCESSOR_ATTRIBUTES),
  ],
  [
    constantValue(IPCTNL_CONNTRACK_MESSAGES, 'IPCTNL_MSG_CT_GET_STATS'),
    mostlyNetworkNumbers(abi.TRACKING_TABLE_ATTRIBUTES),
  ],
]);

/** What messages about connections hold that others are expected to bring. */
export const EXPECTATION_MESSAGES: ReadonlyMap<number, AttributeSet> = new Map([
  ...IPCTNL_EXPECT_MESSAGES.entries.map(([, type]) => [type, expectation] as const),
  [
    constantValue(IPCTNL_EXPECT_MESSAGES, 'IPCTNL_MSG_EXP_GET_STATS_CPU'),
    mostlyNetworkNumbers(abi.TRACKING_EXPECT_STATS_ATTRIBUTES),
  ],
]);
