import { constantValue } from '../../abi/constants.ts';
import {
  TCA_ACT_ATTRIBUTES,
  TCA_ACT_FLAGS,
  TCA_ACT_HW_STATS_FLAGS,
  TCA_ATTRIBUTES,
  TCA_ROOT_ATTRIBUTES,
  TCA_ROOT_FLAGS,
  TCA_STAB_ATTRIBUTES,
  TCA_STATS_ATTRIBUTES,
} from '../../abi/generated/route-netlink.ts';
import { interfaceIndex } from '../inet.ts';
import { int, int8, int16, scalar, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import { type AttributeSet, attributes, type ContentPrinter, textOf } from './attributes.ts';
import { atLeast, bits, many, nested, one, tableOf, text } from './contents.ts';
import { FAMILY_ONLY, type FamilyMessage } from './family-message.ts';
import defer * as known from './traffic-kinds.ts';

type Kinds = () => Readonly<Record<string, ContentPrinter>>;

/** The context of attributes of which `type` says what kind of thing they are of: its place among `kinds`, from 1. */
function kindIn(kinds: Kinds, type: number): NonNullable<AttributeSet['contextOf']> {
  return (c, at, length) => Object.keys(kinds()).indexOf(textOf(c, at, length, type) ?? '') + 1;
}

/** What a thing of the kind that the context is holds. */
function byKind(kinds: Kinds): ContentPrinter {
  return (c, at, length, kind) => kind > 0 && (Object.values(kinds())[kind - 1]?.(c, at, length, 0) ?? false);
}

/** `struct gnet_stats_basic` (linux/gen_stats.h), without its padding. */
const basic = atLeast(12, struct({ bytes: uint64, packets: uint }));

/** What things of the kind that the context is, among those that `TCA_OPTIONS` tells, tell of themselves alone. */
const ownStatistics: ContentPrinter = (c, at, length, kind) => {
  const name = Object.keys(known.TRAFFIC_KINDS)[kind - 1];
  return name !== undefined && (known.QUEUE_STATISTICS[name]?.(c, at, length, 0) ?? false);
};

const counts = {
  'TCA_STATS_BASIC TCA_STATS_BASIC_HW': basic,
  TCA_STATS_RATE_EST: one(struct({ bps: uint, pps: uint })),
  TCA_STATS_QUEUE: one(struct({ qlen: uint, backlog: uint, drops: uint, requeues: uint, overlimits: uint })),
  TCA_STATS_RATE_EST64: one(struct({ bps: uint64, pps: uint64 })),
  TCA_STATS_PKT64: one(uint64),
};
const statistics = nested(attributes(TCA_STATS_ATTRIBUTES, { ...counts, TCA_STATS_APP: ownStatistics }));
const actionStatistics = nested(attributes(TCA_STATS_ATTRIBUTES, counts));

/** `struct tc_stats` (linux/pkt_sched.h), without its padding. */
const oldStatistics = atLeast(
  36,
  struct({
    bytes: uint64,
    packets: uint,
    drops: uint,
    overlimits: uint,
    bps: uint,
    pps: uint,
    qlen: uint,
    backlog: uint,
  }),
);

/** `struct tc_sizespec`. */
const sizes = struct({
  cell_log: uint8,
  size_log: uint8,
  cell_align: int16,
  overhead: int,
  linklayer: uint,
  mpu: uint,
  mtu: uint,
  tsize: uint,
});

/** `struct tcmsg` (linux/rtnetlink.h): queueing disciplines, classes and filters of an interface. */
export const trafficMessage: FamilyMessage = {
  family: 'tcm_family',
  print: members({
    tcm_family: hidden(uint8),
    tcm__pad1: hidden(uint8),
    tcm__pad2: hidden(uint16),
    tcm_ifindex: interfaceIndex,
    tcm_handle: uint,
    tcm_parent: uint,
    tcm_info: uint,
  }),
  size: 20,
  attributes: {
    ...attributes(TCA_ATTRIBUTES, {
      'TCA_KIND TCA_EXT_WARN_MSG': text,
      TCA_STATS: oldStatistics,
      TCA_XSTATS: ownStatistics,
      TCA_RATE: one(struct({ interval: int8, ewma_log: uint8 })),
      'TCA_FCNT TCA_CHAIN TCA_INGRESS_BLOCK TCA_EGRESS_BLOCK TCA_DUMP_FLAGS': one(uint),
      TCA_STATS2: statistics,
      TCA_STAB: nested(
        attributes(TCA_STAB_ATTRIBUTES, { TCA_STAB_BASE: one(sizes), TCA_STAB_DATA: many(uint16) }),
      ),
      TCA_HW_OFFLOAD: one(uint8),
      TCA_OPTIONS: byKind(() => known.TRAFFIC_KINDS),
    }),
    contextOf: kindIn(() => known.TRAFFIC_KINDS, constantValue(TCA_ATTRIBUTES, 'TCA_KIND')),
  },
};

const action = {
  ...attributes(TCA_ACT_ATTRIBUTES, {
    TCA_ACT_KIND: text,
    'TCA_ACT_INDEX TCA_ACT_IN_HW_COUNT': one(uint),
    TCA_ACT_STATS: actionStatistics,
    TCA_ACT_FLAGS: bits(TCA_ACT_FLAGS, 4),
    'TCA_ACT_HW_STATS TCA_ACT_USED_HW_STATS': bits(TCA_ACT_HW_STATS_FLAGS, 4),
    TCA_ACT_OPTIONS: byKind(() => known.ACTION_KINDS),
  }),
  contextOf: kindIn(() => known.ACTION_KINDS, constantValue(TCA_ACT_ATTRIBUTES, 'TCA_ACT_KIND')),
};

/** Actions, by their places. */
export const actionTable = tableOf(action);

const milliseconds = scalar(4, (c, low) => {
  c.out.int(low);
  if (low !== 0) c.out.meaning(`${(low / 1000).toFixed(3)} s`);
});

/** `struct tcamsg`: what is done with packets that a filter chose. */
export const actionMessage: FamilyMessage = {
  family: 'tca_family',
  ...FAMILY_ONLY,
  attributes: attributes(TCA_ROOT_ATTRIBUTES, {
    TCA_ROOT_TAB: nested(actionTable),
    TCA_ROOT_FLAGS: bits(TCA_ROOT_FLAGS, 4),
    TCA_ROOT_COUNT: one(uint),
    TCA_ROOT_TIME_DELTA: one(milliseconds),
    TCA_ROOT_EXT_WARN_MSG: text,
  }),
};
