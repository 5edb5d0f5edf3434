import { TCP_STATES } from '../abi/generated/network.ts';
import {
  FAST_OPEN_FAILURES,
  TCP_CONGESTION_STATES,
  TCP_INFO_OPTIONS,
} from '../abi/generated/socket-options.ts';
import { enumeration, flags } from './constants.ts';
import type { GrowingField } from './growing-struct.ts';
import { scalar, uint, uint16, uint64 } from './numbers.ts';
import type { Type } from './type.ts';

/** `count` bits of a number of `size` bytes, from bit `first` on. */
function bits(size: 1 | 4, first: number, count: number): Type {
  const mask = 2 ** count - 1;
  return scalar(size, (c, low) => c.out.int((low >>> first) & mask));
}

/** Fields of one type, one behind the other from `offset` on. */
function run(offset: number, type: Type, size: number, names: string): GrowingField[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name, index) => [`tcpi_${name}`, offset + index * size, type]);
}

const fastOpenFailure = scalar(1, (c, low) => c.out.enumeration(FAST_OPEN_FAILURES, (low >>> 1) & 3, 0));

/** `struct tcp_info` (linux/tcp.h). Times are in microseconds or milliseconds, as each has them. */
export const TCP_INFO_FIELDS: readonly GrowingField[] = [
  ['tcpi_state', 0, enumeration(TCP_STATES, 1)],
  ['tcpi_ca_state', 1, enumeration(TCP_CONGESTION_STATES, 1)],
  ...run(2, bits(1, 0, 8), 1, 'retransmits probes backoff'),
  ['tcpi_options', 5, flags(TCP_INFO_OPTIONS, 1)],
  ['tcpi_snd_wscale', 6, bits(1, 0, 4)],
  ['tcpi_rcv_wscale', 6, bits(1, 4, 4)],
  ['tcpi_delivery_rate_app_limited', 7, bits(1, 0, 1)],
  ['tcpi_fastopen_client_fail', 7, fastOpenFailure],
  ...run(
    8,
    uint,
    4,
    `rto ato snd_mss rcv_mss unacked sacked lost retrans fackets last_data_sent last_ack_sent last_data_recv last_ack_recv
      pmtu rcv_ssthresh rtt rttvar snd_ssthresh snd_cwnd advmss reordering rcv_rtt rcv_space total_retrans`,
  ),
  ...run(104, uint64, 8, 'pacing_rate max_pacing_rate bytes_acked bytes_received'),
  ...run(136, uint, 4, 'segs_out segs_in notsent_bytes min_rtt data_segs_in data_segs_out'),
  ...run(160, uint64, 8, 'delivery_rate busy_time rwnd_limited sndbuf_limited'),
  ...run(192, uint, 4, 'delivered delivered_ce'),
  ...run(200, uint64, 8, 'bytes_sent bytes_retrans'),
  ...run(216, uint, 4, 'dsack_dups reord_seen rcv_ooopack snd_wnd rcv_wnd rehash'),
  ...run(240, uint16, 2, 'total_rto total_rto_recoveries'),
  ...run(
    244,
    uint,
    4,
    `total_rto_time received_ce delivered_e1_bytes delivered_e0_bytes delivered_ce_bytes received_e1_bytes received_e0_bytes
      received_ce_bytes`,
  ),
  ['tcpi_ecn_mode', 276, bits(4, 0, 2)],
  ['tcpi_accecn_opt_seen', 276, bits(4, 2, 2)],
  ['tcpi_accecn_fail_mode', 276, bits(4, 4, 4)],
  ['tcpi_options2', 276, bits(4, 8, 24)],
];

/** Bytes of `struct tcp_info` that are known. */
export const TCP_INFO_SIZE = 280;
