import * as abi from '../../abi/generated/generic-openvswitch.ts';
import { IP_PROTOCOLS } from '../../abi/generated/network.ts';
import { enumeration, flags } from '../constants.ts';
import { COUNTED_PACKETS } from '../counted-packets.ts';
import {
  bigEndianShort,
  hardwareAddress,
  inet6Address,
  inetAddress,
  interfaceIndex,
  networkLong,
  networkLongLong,
  networkShort,
} from '../inet.ts';
import { inlineArray, inlineHexString } from '../inline.ts';
import { hex8, hex16, hex64, hexInt, int, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { attributesOf } from './attribute-sets.ts';
import type { AttributeSet, ContentPrinter } from './attributes.ts';
import { anyAddress, many, name, nested, nestedLater, nestedList, number, one } from './contents.ts';
import type { GenericFamily } from './generic-family.ts';
import { tagProtocol } from './route-bridges.ts';

/** `struct ovs_header`: every message of Open vSwitch is about a datapath. */
const header = struct({ dp_ifindex: interfaceIndex });

const word = one(uint);

/** `struct ovs_flow_stats`. */
const packetCounts = one(struct({ n_packets: uint64, n_bytes: uint64 }));

const extensions = nested(attributesOf(abi.OVS_VXLAN_ATTRIBUTES, { GBP: one(hexInt) }));

/** Switches within the kernel. */
export const datapaths: GenericFamily = {
  request: {
    header,
    commands: abi.OVS_DATAPATH_COMMANDS,
    attributes: attributesOf(abi.OVS_DATAPATH_ATTRIBUTES, {
      NAME: name,
      'UPCALL_PID MASKS_CACHE_SIZE': word,
      STATS: one(struct({ n_hit: uint64, n_missed: uint64, n_lost: uint64, n_flows: uint64 })),
      MEGAFLOW_STATS: one(
        struct({
          n_mask_hit: uint64,
          n_masks: uint,
          pad0: hidden(uint),
          n_cache_hit: uint64,
          pad1: hidden(uint64),
        }),
      ),
      USER_FEATURES: one(flags(abi.OVS_DATAPATH_FEATURES)),
      PER_CPU_PIDS: many(uint),
      IFINDEX: one(interfaceIndex),
    }),
  },
};

/** What they are connected with. */
export const ports: GenericFamily = {
  request: {
    header,
    commands: abi.OVS_PORT_COMMANDS,
    attributes: attributesOf(abi.OVS_PORT_ATTRIBUTES, {
      PORT_NO: word,
      TYPE: one(enumeration(abi.OVS_PORT_TYPES)),
      NAME: name,
      OPTIONS: nested(
        attributesOf(abi.OVS_TUNNEL_ATTRIBUTES, { DST_PORT: one(uint16), EXTENSION: extensions }),
      ),
      UPCALL_PID: many(uint),
      STATS: one(struct(COUNTED_PACKETS)),
      IFINDEX: one(interfaceIndex),
      NETNSID: one(int),
      UPCALL_STATS: nested(attributesOf(abi.OVS_UPCALL_ATTRIBUTES, { 'SUCCESS FAIL': number })),
    }),
  },
};

/** Through which tunnel a packet came, or is to go. */
const tunnel = attributesOf(abi.OVS_TUNNEL_KEY_ATTRIBUTES, {
  ID: one(networkLongLong),
  'IPV4_SRC IPV4_DST': one(inetAddress),
  'TOS TTL': one(uint8),
  'TP_SRC TP_DST': one(networkShort),
  VXLAN_OPTS: extensions,
  'IPV6_SRC IPV6_DST': one(inet6Address),
});

const protocol = enumeration(IP_PROTOCOLS, 1);
const fragment = enumeration(abi.OVS_FRAGMENT_TYPES, 1);

const service = nested(
  attributesOf(abi.OVS_SERVICE_ATTRIBUTES, {
    BASE: one(struct({ flags: hex8, ttl: uint8, mdtype: uint8, np: uint8, path_hdr: networkLong })),
    MD1: one(struct({ context: inlineArray(networkLong, 4) })),
  }),
);

/** What packets have in common. `value`: how many values each has, one, or one and its mask. */
function keysOf(value: (type: Type) => ContentPrinter): AttributeSet {
  const set: AttributeSet = attributesOf(abi.OVS_KEY_ATTRIBUTES, {
    ENCAP: nestedLater(() => set),
    'PRIORITY IN_PORT': value(uint),
    'SKB_MARK DP_HASH RECIRC_ID CT_MARK': value(hexInt),
    ETHERNET: value(struct({ eth_src: hardwareAddress(6), eth_dst: hardwareAddress(6) })),
    'VLAN TCP_FLAGS': value(bigEndianShort),
    ETHERTYPE: value(tagProtocol),
    IPV4: value(
      struct({
        ipv4_src: inetAddress,
        ipv4_dst: inetAddress,
        ipv4_proto: protocol,
        ipv4_tos: hex8,
        ipv4_ttl: uint8,
        ipv4_frag: fragment,
      }),
    ),
    IPV6: value(
      struct({
        ipv6_src: inet6Address,
        ipv6_dst: inet6Address,
        ipv6_label: networkLong,
        ipv6_proto: protocol,
        ipv6_tclass: hex8,
        ipv6_hlimit: uint8,
        ipv6_frag: fragment,
      }),
    ),
    IPV6_EXTHDRS: value(struct({ hdrs: hex16 })),
    TCP: value(struct({ tcp_src: networkShort, tcp_dst: networkShort })),
    UDP: value(struct({ udp_src: networkShort, udp_dst: networkShort })),
    SCTP: value(struct({ sctp_src: networkShort, sctp_dst: networkShort })),
    ICMP: value(struct({ icmp_type: uint8, icmp_code: uint8 })),
    ICMPV6: value(struct({ icmpv6_type: uint8, icmpv6_code: uint8 })),
    ARP: value(
      struct({
        arp_sip: inetAddress,
        arp_tip: inetAddress,
        arp_op: networkShort,
        arp_sha: hardwareAddress(6),
        arp_tha: hardwareAddress(6),
      }),
    ),
    ND: value(struct({ nd_target: inet6Address, nd_sll: hardwareAddress(6), nd_tll: hardwareAddress(6) })),
    TUNNEL: nested(tunnel),
    MPLS: many(struct({ mpls_lse: networkLong })),
    CT_STATE: value(flags(abi.OVS_CONNECTION_STATES)),
    CT_ZONE: value(uint16),
    CT_LABELS: value(inlineHexString(16)),
    CT_ORIG_TUPLE_IPV4: value(
      struct({
        ipv4_src: inetAddress,
        ipv4_dst: inetAddress,
        src_port: networkShort,
        dst_port: networkShort,
        ipv4_proto: protocol,
      }),
    ),
    CT_ORIG_TUPLE_IPV6: value(
      struct({
        ipv6_src: inet6Address,
        ipv6_dst: inet6Address,
        src_port: networkShort,
        dst_port: networkShort,
        ipv6_proto: protocol,
      }),
    ),
    NSH: service,
  });
  return set;
}

const keys = keysOf(one);

const translation = nested(
  attributesOf(abi.OVS_NAT_ATTRIBUTES, {
    'IP_MIN IP_MAX': anyAddress,
    'PROTO_MIN PROTO_MAX': one(uint16),
  }),
);

const tracking = nested(
  attributesOf(abi.OVS_TRACKING_ATTRIBUTES, {
    ZONE: one(uint16),
    MARK: many(hexInt),
    LABELS: many(inlineHexString(16)),
    'HELPER TIMEOUT': name,
    NAT: translation,
    EVENTMASK: one(hexInt),
  }),
);

const further = nestedLater(() => actions);

/** What is done with packets. */
const actions: AttributeSet = attributesOf(abi.OVS_ACTION_ATTRIBUTES, {
  'OUTPUT METER DROP': word,
  RECIRC: one(hexInt),
  USERSPACE: nested(attributesOf(abi.OVS_USERSPACE_ATTRIBUTES, { 'PID EGRESS_TUN_PORT': word })),
  SET: nested(keys),
  SET_MASKED: nested(keysOf(many)),
  PUSH_VLAN: one(struct({ vlan_tpid: tagProtocol, vlan_tci: bigEndianShort })),
  SAMPLE: nested(attributesOf(abi.OVS_SAMPLE_ATTRIBUTES, { PROBABILITY: word, ACTIONS: further })),
  HASH: one(struct({ hash_alg: enumeration(abi.OVS_HASHES), hash_basis: hexInt })),
  PUSH_MPLS: one(struct({ mpls_lse: networkLong, mpls_ethertype: tagProtocol })),
  POP_MPLS: one(tagProtocol),
  CT: tracking,
  TRUNC: one(struct({ max_len: uint })),
  PUSH_ETH: one(struct({ addresses: struct({ eth_src: hardwareAddress(6), eth_dst: hardwareAddress(6) }) })),
  PUSH_NSH: service,
  CLONE: further,
  CHECK_PKT_LEN: nested(
    attributesOf(abi.OVS_LENGTH_ATTRIBUTES, {
      PKT_LEN: one(uint16),
      'ACTIONS_IF_GREATER ACTIONS_IF_LESS_EQUAL': further,
    }),
  ),
  ADD_MPLS: one(struct({ mpls_lse: networkLong, mpls_ethertype: tagProtocol, tun_flags: hex16 })),
  DEC_TTL: nested(attributesOf(abi.OVS_LIFETIME_ATTRIBUTES, { ACTION: further })),
  PSAMPLE: nested(attributesOf(abi.OVS_PSAMPLE_ATTRIBUTES, { GROUP: word })),
});

/** What is done with packets that have something in common. */
export const flows: GenericFamily = {
  request: {
    header,
    commands: abi.OVS_FLOW_COMMANDS,
    attributes: attributesOf(abi.OVS_FLOW_ATTRIBUTES, {
      'KEY MASK': nested(keys),
      ACTIONS: further,
      STATS: packetCounts,
      TCP_FLAGS: one(hex8),
      USED: number,
      UFID_FLAGS: one(flags(abi.OVS_FLOW_OMISSIONS)),
    }),
  },
};

/** Packets that have nothing in common with those for which there are flows. */
export const packets: GenericFamily = {
  request: {
    header,
    commands: abi.OVS_PACKET_COMMANDS,
    attributes: attributesOf(abi.OVS_PACKET_ATTRIBUTES, {
      KEY: nested(keys),
      ACTIONS: further,
      EGRESS_TUN_KEY: nested(tunnel),
      'MRU LEN UPCALL_PID': number,
      HASH: one(hex64),
    }),
  },
};

const band = attributesOf(abi.OVS_BAND_ATTRIBUTES, {
  TYPE: one(enumeration(abi.OVS_BAND_TYPES)),
  'RATE BURST': word,
  STATS: packetCounts,
});

/** How much may pass. */
export const meters: GenericFamily = {
  request: {
    header,
    commands: abi.OVS_METER_COMMANDS,
    attributes: attributesOf(abi.OVS_METER_ATTRIBUTES, {
      'ID MAX_METERS MAX_BANDS': word,
      STATS: packetCounts,
      BANDS: nestedList(band),
      USED: number,
    }),
  },
};

/** How many connections of a zone are tracked. */
export const connectionLimits: GenericFamily = {
  request: {
    header,
    commands: abi.OVS_LIMIT_COMMANDS,
    attributes: attributesOf(abi.OVS_LIMIT_ATTRIBUTES, {
      ZONE_LIMIT: many(struct({ zone_id: int, limit: uint, count: uint })),
    }),
  },
};
