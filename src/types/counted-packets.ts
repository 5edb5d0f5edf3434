import { uint64 } from './numbers.ts';
import type { Fields } from './struct.ts';

/** What structures that count the packets of an interface begin with (`struct rtnl_hw_stats64` in linux/if_link.h). */
export const COUNTED_PACKETS: Fields = {
  rx_packets: uint64,
  tx_packets: uint64,
  rx_bytes: uint64,
  tx_bytes: uint64,
  rx_errors: uint64,
  tx_errors: uint64,
  rx_dropped: uint64,
  tx_dropped: uint64,
};
