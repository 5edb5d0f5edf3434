import { CLOCK_IDS } from '../../abi/generated/time.ts';
import {
  CAKE_ATTRIBUTES,
  CODEL_ATTRIBUTES,
  DRR_ATTRIBUTES,
  ETS_ATTRIBUTES,
  FQ_ATTRIBUTES,
  FQ_CODEL_ATTRIBUTES,
  HTB_ATTRIBUTES,
  NETEM_ATTRIBUTES,
  PIE_ATTRIBUTES,
  TBF_ATTRIBUTES,
} from '../../abi/generated/traffic.ts';
import * as abi from '../../abi/generated/traffic-queues.ts';
import { enumeration, flags } from '../constants.ts';
import { inlineArray } from '../inline.ts';
import { hex64, hexInt, int, int16, int64, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, struct } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { attributes, type ContentPrinter, printAttributes } from './attributes.ts';
import { listOf, many, named, nested, number, one, oneThen } from './contents.ts';

const word = one(uint);
const double = one(uint64);

/** `struct tc_ratespec` (linux/pkt_sched.h). */
export const rate = struct({
  cell_log: uint8,
  linklayer: uint8,
  overhead: uint16,
  cell_align: int16,
  mpu: uint16,
  rate: uint,
});

const limit = one(struct({ limit: uint }));

const tokenBucket = attributesOf(TBF_ATTRIBUTES, {
  PARMS: one(struct({ rate, peakrate: rate, limit: uint, buffer: uint, mtu: uint })),
  'RATE64 PRATE64': double,
  'BURST PBURST': word,
});

const hierarchy = attributesOf(HTB_ATTRIBUTES, {
  PARMS: one(
    struct({ rate, ceil: rate, buffer: uint, cbuffer: uint, quantum: uint, level: uint, prio: uint }),
  ),
  INIT: one(struct({ version: uint, rate2quantum: uint, defcls: hexInt, debug: uint, direct_pkts: uint })),
  DIRECT_QLEN: word,
  'RATE64 CEIL64': double,
});

const losses = attributesOf(abi.NETEM_LOSS_ATTRIBUTES, {
  GI: one(struct({ p13: uint, p31: uint, p32: uint, p14: uint, p23: uint })),
  GE: one(struct({ p: uint, r: uint, h: uint, k1: uint })),
});

const emulation = attributesOf(NETEM_ATTRIBUTES, {
  CORR: one(struct({ delay_corr: uint, loss_corr: uint, dup_corr: uint })),
  'DELAY_DIST SLOT_DIST': many(int16),
  'REORDER CORRUPT': one(struct({ probability: uint, correlation: uint })),
  LOSS: nested(losses),
  RATE: one(struct({ rate: uint, packet_overhead: int, cell_size: uint, cell_overhead: int })),
  ECN: word,
  RATE64: double,
  'LATENCY64 JITTER64': one(int64),
  SLOT: one(
    struct({
      min_delay: int64,
      max_delay: int64,
      max_packets: int,
      max_bytes: int,
      dist_delay: int64,
      dist_jitter: int64,
    }),
  ),
  PRNG_SEED: one(hex64),
});

const bands = nested(
  attributesOf(ETS_ATTRIBUTES, {
    'NBANDS NSTRICT': one(uint8),
    QUANTA: listOf(word),
    PRIOMAP: listOf(one(uint8)),
  }),
);

const priorities = struct({ bands: int, priomap: inlineArray(uint8, 16) });

/** What random early detection goes by. */
const EARLY_DETECTION = {
  limit: uint,
  qth_min: uint,
  qth_max: uint,
  Wlog: uint8,
  Plog: uint8,
  Scell_log: uint8,
  flags: flags(abi.RED_FLAGS, 1),
};
const earlyDetection = one(struct(EARLY_DETECTION));

/** `struct nla_bitfield32` (linux/netlink.h). */
const redFlags = one(struct({ value: flags(abi.RED_FLAGS), selector: flags(abi.RED_FLAGS) }));

const fairness = { quantum: uint, perturb_period: int, limit: uint, divisor: uint, flows: uint };
const fairQueue = one(struct(fairness));
const fairQueueAndMore = one(
  struct({
    v0: struct(fairness),
    depth: uint,
    headdrop: uint,
    ...EARLY_DETECTION,
    max_P: uint,
    stats: struct({
      prob_drop: uint,
      forced_drop: uint,
      prob_mark: uint,
      forced_mark: uint,
      prob_mark_head: uint,
      forced_mark_head: uint,
    }),
  }),
);

const generalQueue = struct({
  limit: uint,
  qth_min: uint,
  qth_max: uint,
  DP: uint,
  backlog: uint,
  qave: uint,
  forced: uint,
  early: uint,
  other: uint,
  pdrop: uint,
  Wlog: uint8,
  Plog: uint8,
  Scell_log: uint8,
  prio: uint8,
  packets: uint,
  bytesin: uint,
});

const general = nested(
  attributesOf(abi.GRED_ATTRIBUTES, {
    PARMS: many(generalQueue),
    DPS: one(
      struct({ DPs: uint, def_DP: uint, grio: uint8, flags: flags(abi.RED_FLAGS, 1), pad1: hidden(uint16) }),
    ),
    MAX_P: many(uint),
    LIMIT: word,
    VQ_LIST: nested(
      attributes(abi.GRED_ENTRY_ATTRIBUTES, {
        TCA_GRED_VQ_ENTRY: nested(
          mostlyNumbers(abi.GRED_QUEUE_ATTRIBUTES, { FLAGS: one(flags(abi.RED_FLAGS)) }),
        ),
      }),
    ),
  }),
);

const curve = one(struct({ m1: uint, d: uint, m2: uint }));
const curves = nested(attributesOf(abi.HFSC_ATTRIBUTES, { 'RSC FSC USC': curve }));
const defaultClass = one(struct({ defcls: uint16 }));

/** `struct tc_mqprio_qopt`. */
const classes = struct({
  num_tc: uint8,
  prio_tc_map: inlineArray(uint8, 16),
  hw: enumeration(abi.MQPRIO_OFFLOADS, 1),
  count: inlineArray(uint16, 16),
  offset: inlineArray(uint16, 16),
});

const preemption = named(abi.PREEMPTIONS, 4);

const classQueues = attributesOf(abi.MQPRIO_ATTRIBUTES, {
  MODE: named(abi.MQPRIO_MODES, 2),
  SHAPER: named(abi.MQPRIO_SHAPERS, 2),
  'MIN_RATE64 MAX_RATE64': nested(mostlyNumbers(abi.MQPRIO_ATTRIBUTES)),
  TC_ENTRY: nested(attributesOf(abi.MQPRIO_ENTRY_ATTRIBUTES, { INDEX: word, FP: preemption })),
});

const gate = nested(
  attributesOf(abi.TAPRIO_ENTRY_ATTRIBUTES, {
    'INDEX INTERVAL': word,
    CMD: named(abi.TAPRIO_COMMANDS, 1),
    GATE_MASK: one(hexInt),
  }),
);

const timedWith = (further: Readonly<Record<string, ContentPrinter>>): ContentPrinter =>
  nested(
    attributesOf(abi.TAPRIO_ATTRIBUTES, {
      PRIOMAP: one(classes),
      SCHED_ENTRY_LIST: nested(attributes(abi.TAPRIO_SCHEDULE_ATTRIBUTES, { TCA_TAPRIO_SCHED_ENTRY: gate })),
      'SCHED_BASE_TIME SCHED_CYCLE_TIME SCHED_CYCLE_TIME_EXTENSION': one(int64),
      SCHED_SINGLE_ENTRY: gate,
      SCHED_CLOCKID: one(enumeration(CLOCK_IDS)),
      FLAGS: one(flags(abi.TAPRIO_FLAGS)),
      TXTIME_DELAY: word,
      TC_ENTRY: nested(attributesOf(abi.TAPRIO_CLASS_ATTRIBUTES, { 'INDEX MAX_SDU': word, FP: preemption })),
      ...further,
    }),
  );

/** What queueing disciplines, and their classes, hold as `TCA_OPTIONS`, by their kind. */
export const QUEUES: Readonly<Record<string, ContentPrinter>> = {
  pfifo: limit,
  bfifo: limit,
  pfifo_head_drop: limit,
  skbprio: limit,
  plug: one(struct({ action: enumeration(abi.PLUG_ACTIONS), limit: uint })),
  prio: one(priorities),
  multiq: one(struct({ bands: uint16, max_bands: uint16 })),
  tbf: nested(tokenBucket),
  htb: nested(hierarchy),
  hfsc: (c, at, length, context) => (length < 4 ? defaultClass : curves)(c, at, length, context),
  sfq: (c, at, length, context) => (length < 68 ? fairQueue : fairQueueAndMore)(c, at, length, context),
  red: nested(
    attributesOf(abi.RED_ATTRIBUTES, {
      PARMS: earlyDetection,
      MAX_P: word,
      FLAGS: redFlags,
      'EARLY_DROP_BLOCK MARK_BLOCK': word,
    }),
  ),
  gred: general,
  choke: nested(attributesOf(abi.CHOKE_ATTRIBUTES, { PARMS: earlyDetection, MAX_P: word })),
  sfb: nested(
    attributesOf(abi.SFB_ATTRIBUTES, {
      PARMS: one(
        struct({
          rehash_interval: uint,
          warmup_time: uint,
          max: uint,
          bin_size: uint,
          increment: uint,
          decrement: uint,
          limit: uint,
          penalty_rate: uint,
          penalty_burst: uint,
        }),
      ),
    }),
  ),
  fq_codel: nested(
    attributesOf(FQ_CODEL_ATTRIBUTES, {
      'TARGET LIMIT INTERVAL ECN FLOWS QUANTUM CE_THRESHOLD DROP_BATCH_SIZE MEMORY_LIMIT': word,
      'CE_THRESHOLD_SELECTOR CE_THRESHOLD_MASK': one(uint8),
    }),
  ),
  codel: nested(attributesOf(CODEL_ATTRIBUTES, { 'TARGET LIMIT INTERVAL ECN CE_THRESHOLD': word })),
  fq: nested(
    attributesOf(FQ_ATTRIBUTES, {
      [`PLIMIT FLOW_PLIMIT QUANTUM INITIAL_QUANTUM RATE_ENABLE FLOW_DEFAULT_RATE FLOW_MAX_RATE BUCKETS_LOG
        FLOW_REFILL_DELAY ORPHAN_MASK LOW_RATE_THRESHOLD CE_THRESHOLD TIMER_SLACK HORIZON OFFLOAD_HORIZON`]:
        word,
      HORIZON_DROP: one(uint8),
      PRIOMAP: one(priorities),
      WEIGHTS: many(int),
    }),
  ),
  hhf: nested(mostlyNumbers(abi.HHF_ATTRIBUTES)),
  pie: nested(
    attributesOf(PIE_ATTRIBUTES, {
      'TARGET LIMIT TUPDATE ALPHA BETA ECN BYTEMODE DQ_RATE_ESTIMATOR': word,
    }),
  ),
  fq_pie: nested(mostlyNumbers(abi.FQ_PIE_ATTRIBUTES)),
  dualpi2: nested(
    mostlyNumbers(abi.DUALPI2_ATTRIBUTES, {
      DROP_OVERLOAD: named(abi.DUALPI2_OVERLOADS, 1),
      DROP_EARLY: named(abi.DUALPI2_DROPS, 1),
      ECN_MASK: named(abi.DUALPI2_MARKS, 1),
      SPLIT_GSO: named(abi.DUALPI2_SPLITS, 1),
    }),
  ),
  drr: nested(attributesOf(DRR_ATTRIBUTES, { QUANTUM: word })),
  qfq: nested(mostlyNumbers(abi.QFQ_ATTRIBUTES)),
  netem: oneThen(
    struct({ latency: uint, limit: uint, loss: uint, gap: uint, duplicate: uint, jitter: uint }),
    (c, at, length) => printAttributes(c, emulation, at, length, 0),
  ),
  cake: nested(
    attributesOf(CAKE_ATTRIBUTES, {
      BASE_RATE64: number,
      DIFFSERV_MODE: named(abi.CAKE_SERVICES, 4),
      ATM: named(abi.CAKE_OVERHEADS, 4),
      FLOW_MODE: named(abi.CAKE_FLOW_MODES, 4),
      ACK_FILTER: named(abi.CAKE_FILTERS, 4),
      'RTT TARGET AUTORATE MEMORY NAT RAW WASH MPU INGRESS SPLIT_GSO FWMARK': word,
      OVERHEAD: one(int),
    }),
  ),
  ets: bands,
  mqprio: oneThen(classes, (c, at, length) => printAttributes(c, classQueues, at, length, 0)),
  taprio: timedWith({ ADMIN_SCHED: timedWith({}) }),
  cbs: nested(
    attributesOf(abi.CBS_ATTRIBUTES, {
      PARMS: one(
        struct({
          offload: uint8,
          _pad: hidden(inlineArray(uint8, 3)),
          hicredit: int,
          locredit: int,
          idleslope: int,
          sendslope: int,
        }),
      ),
    }),
  ),
  etf: nested(
    attributesOf(abi.ETF_ATTRIBUTES, {
      PARMS: one(struct({ delta: int, clockid: enumeration(CLOCK_IDS), flags: flags(abi.ETF_FLAGS) })),
    }),
  ),
};
