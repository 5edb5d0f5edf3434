import { NDTA_ATTRIBUTES, NDTPA_ATTRIBUTES } from '../../abi/generated/route-netlink.ts';
import { interfaceIndex } from '../inet.ts';
import { scalar, uint, uint16, uint64 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributes, type ContentPrinter } from './attributes.ts';
import { nested, one, text } from './contents.ts';
import { FAMILY_ONLY, type FamilyMessage } from './family-message.ts';

/** `struct ndt_config` (linux/neighbour.h). */
const configuration = struct({
  ndtc_key_len: uint16,
  ndtc_entry_size: uint16,
  ndtc_entries: uint,
  ndtc_last_flush: uint,
  ndtc_last_rand: uint,
  ndtc_hash_rnd: uint,
  ndtc_hash_mask: scalar(4, (c, low) => c.out.paddedHex(low, 8)),
  ndtc_hash_chain_gc: uint,
  ndtc_proxy_qlen: uint,
});

const parameters = attributes(NDTPA_ATTRIBUTES, {
  NDTPA_IFINDEX: one(interfaceIndex),
  [`NDTPA_REFCNT NDTPA_QUEUE_LEN NDTPA_APP_PROBES NDTPA_UCAST_PROBES NDTPA_MCAST_PROBES NDTPA_PROXY_QLEN
    NDTPA_QUEUE_LENBYTES NDTPA_MCAST_REPROBES`]: one(uint),
  [`NDTPA_REACHABLE_TIME NDTPA_BASE_REACHABLE_TIME NDTPA_RETRANS_TIME NDTPA_GC_STALETIME NDTPA_DELAY_PROBE_TIME
    NDTPA_ANYCAST_DELAY NDTPA_PROXY_DELAY NDTPA_LOCKTIME NDTPA_INTERVAL_PROBE_TIME_MS`]: one(uint64),
});

/** `struct ndt_stats`. */
const COMMON_STATISTICS = {
  ndts_allocs: uint64,
  ndts_destroys: uint64,
  ndts_hash_grows: uint64,
  ndts_res_failed: uint64,
  ndts_lookups: uint64,
  ndts_hits: uint64,
  ndts_rcv_probes_mcast: uint64,
  ndts_rcv_probes_ucast: uint64,
  ndts_periodic_gc_runs: uint64,
  ndts_forced_gc_runs: uint64,
};
const commonStatistics = one(struct(COMMON_STATISTICS));
const laterStatistics = one(struct({ ...COMMON_STATISTICS, ndts_table_fulls: uint64 }));

/** As much of it as the kernel has: kernels before 4.3 lack the last member. */
const statistics: ContentPrinter = (c, at, length, context) =>
  (length === COMMON_SIZE ? commonStatistics : laterStatistics)(c, at, length, context);
const COMMON_SIZE = 80;

/** `struct ndtmsg`: a table of neighbours, and how it is kept. */
export const neighbourTableMessage: FamilyMessage = {
  family: 'ndtm_family',
  ...FAMILY_ONLY,
  attributes: attributes(NDTA_ATTRIBUTES, {
    NDTA_NAME: text,
    'NDTA_THRESH1 NDTA_THRESH2 NDTA_THRESH3': one(uint),
    NDTA_CONFIG: one(configuration),
    NDTA_PARMS: nested(parameters),
    NDTA_STATS: statistics,
    NDTA_GC_INTERVAL: one(uint64),
  }),
};
