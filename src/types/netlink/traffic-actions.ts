import { ADDRESS_FAMILIES, IP_PROTOCOLS } from '../../abi/generated/network.ts';
import { CLOCK_IDS } from '../../abi/generated/time.ts';
import {
  GACT_ATTRIBUTES,
  MIRRED_ACTIONS,
  MIRRED_ATTRIBUTES,
  TRAFFIC_ACTIONS,
} from '../../abi/generated/traffic.ts';
import * as abi from '../../abi/generated/traffic-actions.ts';
import { enumeration, flags } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { inet6Address, inetAddress, interfaceIndex, networkLong, networkShort } from '../inet.ts';
import { hex8, hex16, hexInt, int, int64, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { type Fields, struct } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { attributes, type ContentPrinter } from './attributes.ts';
import { bits, hardware, many, name, named, nested, number, one, oneThenSome } from './contents.ts';
import { tagProtocol } from './route-bridges.ts';
import { rate } from './traffic-queues.ts';
import { tunnelOptions } from './tunnel-options.ts';

const word = one(uint);

const action = enumeration(TRAFFIC_ACTIONS);

/** What every action says first (`tc_gen` of linux/pkt_cls.h). */
const GENERAL = { index: uint, capab: hexInt, action, refcnt: int, bindcnt: int };

const TM = one(struct({ install: uint64, lastuse: uint64, expires: uint64, firstuse: uint64 }));

/** Parameters that follow what every action says first. */
const parameters = (further: Fields = {}): ContentPrinter => one(struct({ ...GENERAL, ...further }));

/** How much may pass (linux/pkt_cls.h). */
export const police = nested(
  attributesOf(abi.POLICE_ATTRIBUTES, {
    TBF: one(
      struct({
        index: uint,
        action,
        limit: uint,
        burst: uint,
        mtu: uint,
        rate,
        peakrate: rate,
        refcnt: int,
        bindcnt: int,
        capab: hexInt,
      }),
    ),
    'AVRATE RATE64 PEAKRATE64 PKTRATE64 PKTBURST64': number,
    RESULT: one(action),
    TM,
  }),
);

const gateEntry = attributes(abi.GATE_ENTRY_ATTRIBUTES, {
  'TCA_GATE_ENTRY_INDEX TCA_GATE_ENTRY_INTERVAL TCA_GATE_ENTRY_MAX_OCTETS': word,
  TCA_GATE_ENTRY_IPV: one(int),
});

const options = nested(
  tunnelOptions({
    options: abi.TUNNEL_KEY_OPTION_ATTRIBUTES,
    geneve: abi.TUNNEL_KEY_GENEVE_ATTRIBUTES,
    vxlan: abi.TUNNEL_KEY_VXLAN_ATTRIBUTES,
    erspan: abi.TUNNEL_KEY_ERSPAN_ATTRIBUTES,
  }),
);

/** `struct tc_pedit_key`. */
const editedBits = struct({ mask: hexInt, val: hexInt, off: uint, at: uint, offmask: hexInt, shift: uint });
const edits = oneThenSome(struct({ ...GENERAL, nkeys: uint8, flags: hex8 }), many(editedBits));

const editedHeader = attributesOf(abi.PEDIT_KEY_ATTRIBUTES, {
  HTYPE: named(abi.PEDIT_HEADERS, 2),
  CMD: named(abi.PEDIT_COMMANDS, 2),
});

/** What actions hold as `TCA_ACT_OPTIONS`, by their kind (linux/tc_act). */
export const ACTIONS: Readonly<Record<string, ContentPrinter>> = {
  police,
  gact: nested(
    attributesOf(GACT_ATTRIBUTES, {
      PARMS: parameters(),
      PROB: one(struct({ ptype: enumeration(abi.GACT_PROBABILITIES, 2), pval: uint16, paction: action })),
      TM,
    }),
  ),
  mirred: nested(
    attributesOf(MIRRED_ATTRIBUTES, {
      PARMS: parameters({ eaction: enumeration(MIRRED_ACTIONS), ifindex: interfaceIndex }),
      TM,
      BLOCKID: word,
    }),
  ),
  bpf: nested(
    attributesOf(abi.ACT_BPF_ATTRIBUTES, {
      PARMS: parameters(),
      TM,
      OPS_LEN: one(uint16),
      FD: one(fd),
      NAME: name,
      ID: word,
    }),
  ),
  connmark: nested(attributesOf(abi.CONNMARK_ATTRIBUTES, { PARMS: parameters({ zone: uint16 }), TM })),
  csum: nested(
    attributesOf(abi.CSUM_ATTRIBUTES, { PARMS: parameters({ update_flags: flags(abi.CSUM_FLAGS) }), TM }),
  ),
  ct: nested(
    attributesOf(abi.CT_ATTRIBUTES, {
      PARMS: parameters(),
      TM,
      ACTION: one(flags(abi.CT_ACTIONS, 2)),
      ZONE: one(uint16),
      'MARK MARK_MASK': one(hexInt),
      'NAT_IPV4_MIN NAT_IPV4_MAX': one(inetAddress),
      'NAT_IPV6_MIN NAT_IPV6_MAX': one(inet6Address),
      'NAT_PORT_MIN NAT_PORT_MAX': one(networkShort),
      HELPER_NAME: name,
      HELPER_FAMILY: named(ADDRESS_FAMILIES, 1),
      HELPER_PROTO: named(IP_PROTOCOLS, 1),
    }),
  ),
  ctinfo: nested(
    attributesOf(abi.CTINFO_ATTRIBUTES, {
      TM,
      ACT: parameters(),
      ZONE: one(uint16),
      'PARMS_DSCP_MASK PARMS_DSCP_STATEMASK PARMS_CPMARK_MASK': one(hexInt),
      'STATS_DSCP_SET STATS_DSCP_ERROR STATS_CPMARK_SET': number,
    }),
  ),
  simple: nested(attributesOf(abi.SIMPLE_ATTRIBUTES, { PARMS: parameters(), TM, DATA: name })),
  gate: nested(
    attributesOf(abi.GATE_ATTRIBUTES, {
      PARMS: parameters(),
      TM,
      PRIORITY: one(int),
      ENTRY_LIST: nested(attributes(abi.GATE_LIST_ATTRIBUTES, { TCA_GATE_ONE_ENTRY: nested(gateEntry) })),
      'BASE_TIME CYCLE_TIME CYCLE_TIME_EXT': one(int64),
      FLAGS: one(hexInt),
      CLOCKID: one(enumeration(CLOCK_IDS)),
    }),
  ),
  ife: nested(
    attributesOf(abi.IFE_ATTRIBUTES, {
      PARMS: parameters({ flags: enumeration(abi.IFE_DIRECTIONS, 2) }),
      TM,
      'DMAC SMAC': hardware,
      TYPE: one(hex16),
      METALST: nested(mostlyNumbers(abi.IFE_METADATA)),
    }),
  ),
  mpls: nested(
    attributesOf(abi.MPLS_ACTION_ATTRIBUTES, {
      TM,
      PARMS: parameters({ m_action: enumeration(abi.MPLS_ACTIONS) }),
      PROTO: one(tagProtocol),
      'LABEL TC TTL BOS': number,
    }),
  ),
  nat: nested(
    attributesOf(abi.NAT_ATTRIBUTES, {
      PARMS: parameters({
        old_addr: inetAddress,
        new_addr: inetAddress,
        mask: inetAddress,
        flags: flags(abi.NAT_FLAGS),
      }),
      TM,
    }),
  ),
  pedit: nested(
    attributesOf(abi.PEDIT_ATTRIBUTES, {
      TM,
      'PARMS PARMS_EX': edits,
      KEYS_EX: nested(attributesOf(abi.PEDIT_ATTRIBUTES, { KEY_EX: nested(editedHeader) })),
    }),
  ),
  sample: nested(
    attributesOf(abi.SAMPLE_ATTRIBUTES, { TM, PARMS: parameters(), 'RATE TRUNC_SIZE PSAMPLE_GROUP': word }),
  ),
  skbedit: nested(
    attributesOf(abi.SKBEDIT_ATTRIBUTES, {
      TM,
      PARMS: parameters(),
      'PRIORITY MARK MASK': one(hexInt),
      'QUEUE_MAPPING QUEUE_MAPPING_MAX PTYPE': number,
      FLAGS: bits(abi.SKBEDIT_FLAGS, 8),
    }),
  ),
  skbmod: nested(
    attributesOf(abi.SKBMOD_ATTRIBUTES, {
      TM,
      PARMS: parameters({ flags: flags(abi.SKBMOD_FLAGS, 8) }),
      'DMAC SMAC': hardware,
      ETYPE: one(hex16),
    }),
  ),
  tunnel_key: nested(
    attributesOf(abi.TUNNEL_KEY_ATTRIBUTES, {
      TM,
      PARMS: parameters({ t_action: enumeration(abi.TUNNEL_KEY_ACTIONS) }),
      'ENC_IPV4_SRC ENC_IPV4_DST': one(inetAddress),
      'ENC_IPV6_SRC ENC_IPV6_DST': one(inet6Address),
      ENC_KEY_ID: one(networkLong),
      ENC_DST_PORT: one(networkShort),
      'NO_CSUM ENC_TTL': one(uint8),
      ENC_OPTS: options,
      ENC_TOS: one(hex8),
    }),
  ),
  vlan: nested(
    attributesOf(abi.VLAN_ACTION_ATTRIBUTES, {
      TM,
      PARMS: parameters({ v_action: enumeration(abi.VLAN_ACTIONS) }),
      PUSH_VLAN_ID: one(uint16),
      PUSH_VLAN_PROTOCOL: one(tagProtocol),
      PUSH_VLAN_PRIORITY: one(uint8),
      'PUSH_ETH_DST PUSH_ETH_SRC': hardware,
    }),
  ),
};
