import { type Constants, constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/netfilter-services.ts';
import {
  IPCTNL_TIMEOUT_MESSAGES,
  NFNL_ACCT_MESSAGES,
  NFNL_COMPAT_MESSAGES,
  NFNL_CTHELPER_MESSAGES,
  OSF_MESSAGES,
} from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES, IP_PROTOCOLS } from '../../abi/generated/network.ts';
import { enumeration } from '../constants.ts';
import { inlineString } from '../inline.ts';
import { countedArray } from '../inline-counted.ts';
import { uint, uint8, uint16 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, type ContentPrinter, findAttribute } from './attributes.ts';
import { name, named, nested, one } from './contents.ts';
import { mostlyNetworkNumbers, networkBits, networkNamed, networkNumber } from './network-order.ts';

/** All messages of a subsystem, which hold the same. */
function all(messages: Constants, attributes: AttributeSet): ReadonlyMap<number, AttributeSet> {
  return new Map(messages.entries.map(([, type]) => [type, attributes]));
}

const layer3 = networkNamed(ADDRESS_FAMILIES);
const layer4 = named(IP_PROTOCOLS, 1);

/** How long connections of a protocol are kept, by their states. */
const TIMEOUTS: ReadonlyMap<number, ContentPrinter> = new Map(
  Object.entries({
    TCP: abi.TIMEOUT_TCP_ATTRIBUTES,
    UDP: abi.TIMEOUT_UDP_ATTRIBUTES,
    UDPLITE: abi.TIMEOUT_UDPLITE_ATTRIBUTES,
    ICMP: abi.TIMEOUT_ICMP_ATTRIBUTES,
    DCCP: abi.TIMEOUT_DCCP_ATTRIBUTES,
    SCTP: abi.TIMEOUT_SCTP_ATTRIBUTES,
    ICMPV6: abi.TIMEOUT_ICMPV6_ATTRIBUTES,
    GRE: abi.TIMEOUT_GRE_ATTRIBUTES,
  }).map(([protocol, names]) => [
    constantValue(IP_PROTOCOLS, `IPPROTO_${protocol}`),
    nested(mostlyNetworkNumbers(names)),
  ]),
);
const anyTimeouts = nested(mostlyNetworkNumbers(abi.TIMEOUT_GENERIC_ATTRIBUTES));

const L4PROTO = constantValue(abi.TIMEOUT_ATTRIBUTES, 'CTA_TIMEOUT_L4PROTO');

const timeoutPolicy: AttributeSet = {
  ...attributesOf(abi.TIMEOUT_ATTRIBUTES, {
    NAME: name,
    L3PROTO: layer3,
    L4PROTO: layer4,
    DATA: (c, at, length, protocol) => (TIMEOUTS.get(protocol) ?? anyTimeouts)(c, at, length, protocol),
    USE: networkNumber,
  }),
  contextOf: (c, start, length) => {
    const at = findAttribute(c, start, length, L4PROTO, 1);
    return at < 0 ? 0 : c.memory.u8(at);
  },
};

/** How long connections are kept (linux/netfilter/nfnetlink_cttimeout.h). */
export const TIMEOUT_MESSAGES = all(IPCTNL_TIMEOUT_MESSAGES, timeoutPolicy);

const expectationPolicy = nested(mostlyNetworkNumbers(abi.HELPER_POLICY_ATTRIBUTES, { NAME: name }));

/** Programs that help to track protocols (linux/netfilter/nfnetlink_cthelper.h). */
export const HELPER_MESSAGES = all(
  NFNL_CTHELPER_MESSAGES,
  attributesOf(abi.HELPER_ATTRIBUTES, {
    NAME: name,
    TUPLE: nested(attributesOf(abi.HELPER_TUPLE_ATTRIBUTES, { L3PROTONUM: layer3, L4PROTONUM: layer4 })),
    'QUEUE_NUM PRIV_DATA_LEN': networkNumber,
    POLICY: nested({
      ...attributesOf(abi.HELPER_POLICIES_ATTRIBUTES, { NUM: networkNumber }),
      others: expectationPolicy,
    }),
    STATUS: networkNamed(abi.HELPER_STATUSES),
  }),
);

/** Counters of packets (linux/netfilter/nfnetlink_acct.h). */
export const ACCOUNT_MESSAGES = all(
  NFNL_ACCT_MESSAGES,
  mostlyNetworkNumbers(abi.ACCOUNT_ATTRIBUTES, {
    NAME: name,
    FLAGS: networkBits(abi.ACCOUNT_FLAGS),
    FILTER: nested(mostlyNetworkNumbers(abi.ACCOUNT_FILTER_ATTRIBUTES)),
  }),
);

const window = struct({ wc: enumeration(abi.FINGERPRINT_WINDOWS), val: uint });
const systemName = inlineString(32);

/** `MAX_IPOPTLEN`. */
const MOST_OPTIONS = 40;

const fingerprint = struct({
  wss: window,
  ttl: uint8,
  df: uint8,
  ss: uint16,
  mss: uint16,
  opt_num: uint16,
  genre: systemName,
  version: systemName,
  subtype: systemName,
  opt: countedArray(
    struct({ kind: enumeration(abi.FINGERPRINT_OPTIONS, 2), length: uint16, wc: window }),
    'opt_num',
    MOST_OPTIONS,
  ),
});

/** By what packets systems are known (linux/netfilter/nfnetlink_osf.h). */
export const FINGERPRINT_MESSAGES = all(
  OSF_MESSAGES,
  attributesOf(abi.FINGERPRINT_ATTRIBUTES, { FINGER: one(fingerprint) }),
);

/** Extensions of iptables that nf_tables may use (linux/netfilter/nf_tables_compat.h). */
export const COMPAT_MESSAGES = all(
  NFNL_COMPAT_MESSAGES,
  mostlyNetworkNumbers(abi.COMPAT_ATTRIBUTES, { NAME: name }),
);
