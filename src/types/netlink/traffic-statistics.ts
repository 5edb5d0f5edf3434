import * as abi from '../../abi/generated/traffic-queues.ts';
import { enumeration } from '../constants.ts';
import { inlineArray } from '../inline.ts';
import { int, int64, uint, uint64 } from '../numbers.ts';
import { type Fields, hidden, struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { mostlyNumbers } from './attribute-sets.ts';
import { type ContentPrinter, isMissing } from './attributes.ts';
import { nested, nestedList, one } from './contents.ts';

function fields(type: Type, names: string): Fields {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, type]),
  );
}

function words(names: string): Fields {
  return fields(uint, names);
}

const early = one(struct(words('early pdrop other marked')));

const codelQueue = one(
  struct({
    type: enumeration(abi.CODEL_STATS_TYPES),
    ...words(`maxpacket drop_overlimit ecn_mark new_flow_count new_flows_len old_flows_len ce_mark memory_usage
      drop_overmemory`),
  }),
);
const codelClass = one(
  struct({
    type: enumeration(abi.CODEL_STATS_TYPES),
    deficit: int,
    ...words('ldelay count lastcount dropping'),
    drop_next: int,
  }),
);

/** `struct tc_fq_codel_xstats`: the type says of what the numbers are. */
const fairCodel: ContentPrinter = (c, at, length, context) => {
  if (length < 4) return false;
  if (isMissing(c, at, 4)) return true;
  return (c.memory.u32(at) === 1 ? codelClass : codelQueue)(c, at, length, context);
};

/** What queueing disciplines, and their classes, tell of themselves alone, by their kind (linux/pkt_sched.h). */
export const QUEUE_STATISTICS: Readonly<Record<string, ContentPrinter>> = {
  red: early,
  choke: one(struct(words('early pdrop other marked matched'))),
  sfq: one(struct({ allot: int })),
  sfb: one(
    struct(words('earlydrop penaltydrop bucketdrop queuedrop childdrop marked maxqlen maxprob avgprob')),
  ),
  htb: one(struct({ ...words('lends borrows giants'), tokens: int, ctokens: int })),
  hfsc: one(struct({ ...fields(uint64, 'work rtwork'), ...words('period level') })),
  drr: one(struct(words('deficit'))),
  qfq: one(struct(words('weight lmax'))),
  codel: one(
    struct({
      ...words('maxpacket count lastcount ldelay'),
      drop_next: int,
      ...words('drop_overlimit ecn_mark dropping ce_mark'),
    }),
  ),
  fq_codel: fairCodel,
  fq: one(
    struct({
      ...fields(
        uint64,
        'gc_flows highprio_packets tcp_retrans throttled flows_plimit pkts_too_long allocation_errors',
      ),
      time_next_delayed_flow: int64,
      ...words('flows inactive_flows throttled_flows unthrottle_latency_ns'),
      ...fields(uint64, 'ce_mark horizon_drops horizon_caps fastpath_packets'),
      band_drops: inlineArray(uint64, 3),
      band_pkt_count: inlineArray(uint, 3),
      pad: hidden(uint),
    }),
  ),
  hhf: one(struct(words('drop_overlimit hh_overlimit hh_tot_count hh_cur_count'))),
  pie: one(
    struct({
      ...fields(uint64, 'prob'),
      ...words('delay avg_dq_rate dq_rate_estimating packets_in dropped overlimit maxq ecn_mark'),
    }),
  ),
  fq_pie: one(
    struct(
      words(`packets_in dropped overlimit overmemory ecn_mark new_flow_count new_flows_len old_flows_len
        memory_usage`),
    ),
  ),
  dualpi2: one(
    struct({
      ...words('prob delay_c delay_l packets_in_c packets_in_l maxq ecn_mark step_marks'),
      credit: int,
      ...words('memory_used max_memory_used memory_limit'),
    }),
  ),
  netem: one(
    struct(fields(uint64, 'delayed dropped corrupted duplicated reordered ecn_marked allocation_errors')),
  ),
  taprio: nested(mostlyNumbers(abi.TAPRIO_STATS_ATTRIBUTES)),
  cake: nested(
    mostlyNumbers(abi.CAKE_STATS_ATTRIBUTES, {
      TIN_STATS: nestedList(mostlyNumbers(abi.CAKE_TIN_ATTRIBUTES)),
      'DEFICIT DROP_NEXT_US': one(int),
    }),
  ),
};
