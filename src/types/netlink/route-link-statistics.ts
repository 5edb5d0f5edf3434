import type { Decoding } from '../decoding.ts';
import { uint, uint64 } from '../numbers.ts';
import type { Type } from '../type.ts';
import { type ContentPrinter, isMissing } from './attributes.ts';

/** `struct rtnl_link_stats` (linux/if_link.h): counters of 32 bits. */
export const linkStatistics: ContentPrinter = counters(uint, 4, ['rx_nohandler']);

/** `struct rtnl_link_stats64`: the same of 64 bits. */
export const linkStatistics64: ContentPrinter = counters(uint64, 8, ['rx_nohandler', 'rx_otherhost_dropped']);

/** The counters that every kernel has. */
const COMMON = [
  ...[
    'rx_packets',
    'tx_packets',
    'rx_bytes',
    'tx_bytes',
    'rx_errors',
    'tx_errors',
    'rx_dropped',
    'tx_dropped',
  ],
  ...['multicast', 'collisions', 'rx_length_errors', 'rx_over_errors', 'rx_crc_errors', 'rx_frame_errors'],
  ...['rx_fifo_errors', 'rx_missed_errors', 'tx_aborted_errors', 'tx_carrier_errors', 'tx_fifo_errors'],
  ...['tx_heartbeat_errors', 'tx_window_errors', 'rx_compressed', 'tx_compressed'],
];

/** `later`: counters that newer kernels add, one by one. */
function counters(type: Type, size: number, later: readonly string[]): ContentPrinter {
  return (c: Decoding, at, length) => {
    const there = Math.floor(length / size);
    if (there < COMMON.length) return false;
    const names = [...COMMON, ...later];
    const shown = Math.min(there, names.length);
    if (isMissing(c, at, Math.min(length, size * names.length))) return true;
    c.out.beginStruct();
    for (let index = 0; index < shown; index++) {
      c.out.field(names[index] as string);
      type.printAt(c, at + index * size, at);
    }
    c.out.endStruct();
    return true;
  };
}
