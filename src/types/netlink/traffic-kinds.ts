import {
  BPF_FILTER_ATTRIBUTES,
  CAKE_ATTRIBUTES,
  CODEL_ATTRIBUTES,
  DRR_ATTRIBUTES,
  ETS_ATTRIBUTES,
  FILTER_FLAGS,
  FQ_ATTRIBUTES,
  FQ_CODEL_ATTRIBUTES,
  GACT_ATTRIBUTES,
  HTB_ATTRIBUTES,
  MATCHALL_ATTRIBUTES,
  MIRRED_ACTIONS,
  MIRRED_ATTRIBUTES,
  NETEM_ATTRIBUTES,
  PIE_ATTRIBUTES,
  TBF_ATTRIBUTES,
  TRAFFIC_ACTIONS,
  U32_ATTRIBUTES,
} from '../../abi/generated/traffic.ts';
import { enumeration, flags } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { interfaceIndex } from '../inet.ts';
import { inlineArray } from '../inline.ts';
import { hexInt, int, int16, int64, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { type ContentPrinter, printAttributes } from './attributes.ts';
import { listOf, name, nested, nestedLater, number, one, oneThen } from './contents.ts';
import { attributesOf } from './generic-family.ts';
import { actionTable } from './route-traffic.ts';

const word = one(uint);
const double = one(uint64);

/** `struct tc_ratespec` (linux/pkt_sched.h). */
const rate = struct({
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

const emulation = attributesOf(NETEM_ATTRIBUTES, {
  CORR: one(struct({ delay_corr: uint, loss_corr: uint, dup_corr: uint })),
  'REORDER CORRUPT': one(struct({ probability: uint, correlation: uint })),
  RATE: one(struct({ rate: uint, packet_overhead: int, cell_size: uint, cell_overhead: int })),
  ECN: word,
  RATE64: double,
  'LATENCY64 JITTER64': one(int64),
});

const bands = nested(
  attributesOf(ETS_ATTRIBUTES, {
    'NBANDS NSTRICT': one(uint8),
    QUANTA: listOf(word),
    PRIOMAP: listOf(one(uint8)),
  }),
);

const actions: ContentPrinter = nestedLater(() => actionTable);

/** What queueing disciplines and filters hold as `TCA_OPTIONS`, by their kind. */
export const TRAFFIC_KINDS: Readonly<Record<string, ContentPrinter>> = {
  pfifo: limit,
  bfifo: limit,
  pfifo_head_drop: limit,
  prio: one(struct({ bands: int, priomap: inlineArray(uint8, 16) })),
  tbf: nested(tokenBucket),
  htb: nested(hierarchy),
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
        FLOW_REFILL_DELAY ORPHAN_MASK LOW_RATE_THRESHOLD CE_THRESHOLD TIMER_SLACK HORIZON`]: word,
      HORIZON_DROP: one(uint8),
    }),
  ),
  pie: nested(
    attributesOf(PIE_ATTRIBUTES, {
      'TARGET LIMIT TUPDATE ALPHA BETA ECN BYTEMODE DQ_RATE_ESTIMATOR': word,
    }),
  ),
  drr: nested(attributesOf(DRR_ATTRIBUTES, { QUANTUM: word })),
  netem: oneThen(
    struct({ latency: uint, limit: uint, loss: uint, gap: uint, duplicate: uint, jitter: uint }),
    (c, at, length) => printAttributes(c, emulation, at, length, 0),
  ),
  cake: nested(
    attributesOf(CAKE_ATTRIBUTES, {
      BASE_RATE64: number,
      [`DIFFSERV_MODE ATM FLOW_MODE RTT TARGET AUTORATE MEMORY NAT RAW WASH MPU INGRESS ACK_FILTER SPLIT_GSO
        FWMARK`]: word,
      OVERHEAD: one(int),
    }),
  ),
  ets: bands,
  matchall: nested(
    attributesOf(MATCHALL_ATTRIBUTES, {
      CLASSID: one(hexInt),
      ACT: actions,
      FLAGS: one(flags(FILTER_FLAGS)),
    }),
  ),
  bpf: nested(
    attributesOf(BPF_FILTER_ATTRIBUTES, {
      ACT: actions,
      CLASSID: one(hexInt),
      OPS_LEN: one(uint16),
      FD: one(fd),
      NAME: name,
      FLAGS: one(hexInt),
      FLAGS_GEN: one(flags(FILTER_FLAGS)),
      ID: word,
    }),
  ),
  u32: nested(
    attributesOf(U32_ATTRIBUTES, {
      'CLASSID HASH LINK': one(hexInt),
      DIVISOR: word,
      ACT: actions,
      INDEV: name,
      MARK: one(struct({ val: hexInt, mask: hexInt, success: uint })),
    }),
  ),
};

/** What every action says first (`tc_gen` of linux/pkt_cls.h). */
const GENERAL = {
  index: uint,
  capab: hexInt,
  action: enumeration(TRAFFIC_ACTIONS),
  refcnt: int,
  bindcnt: int,
};
const times = one(struct({ install: uint64, lastuse: uint64, expires: uint64, firstuse: uint64 }));

/** What actions hold as `TCA_ACT_OPTIONS`, by their kind. */
export const ACTION_KINDS: Readonly<Record<string, ContentPrinter>> = {
  gact: nested(
    attributesOf(GACT_ATTRIBUTES, {
      PARMS: one(struct(GENERAL)),
      PROB: one(struct({ ptype: uint16, pval: uint16, paction: enumeration(TRAFFIC_ACTIONS) })),
      TM: times,
    }),
  ),
  mirred: nested(
    attributesOf(MIRRED_ATTRIBUTES, {
      PARMS: one(struct({ ...GENERAL, eaction: enumeration(MIRRED_ACTIONS), ifindex: interfaceIndex })),
      TM: times,
    }),
  ),
};
