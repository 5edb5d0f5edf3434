import {
  PERF_CACHE_OPERATIONS,
  PERF_CACHE_RESULTS,
  PERF_CACHES,
  PERF_HARDWARE_EVENTS,
  PERF_SOFTWARE_EVENTS,
} from '../../abi/generated/perf.ts';
import type { Decoding } from '../../types/decoding.ts';

/** `PERF_TYPE_*` (linux/perf_event.h). */
const HARDWARE = 0;
const SOFTWARE = 1;
const TRACEPOINT = 2;
const CACHE = 3;

/** Prints which event of its type is meant. */
export function printConfiguration(c: Decoding, type: number, low: number, high: number): void {
  switch (type) {
    case HARDWARE:
      printUnit(c, high);
      c.out.enumeration(PERF_HARDWARE_EVENTS, low, 0);
      break;
    case SOFTWARE:
      c.out.enumeration(PERF_SOFTWARE_EVENTS, low, high);
      break;
    case TRACEPOINT:
      c.out.unsigned(low, high);
      break;
    case CACHE:
      printCacheEvent(c, low, high);
      break;
    default:
      c.out.hex(low, high);
  }
}

/** The kind of processor, on machines that have several, in the upper half. */
function printUnit(c: Decoding, high: number): void {
  if (high === 0) return;
  c.out.hex(high, 0);
  c.out.shifted(32, '<<32');
  c.out.or();
}

function printCacheEvent(c: Decoding, low: number, high: number): void {
  const unknown = low >>> 24;
  printUnit(c, high);
  if (unknown !== 0) {
    c.out.hex(unknown, 0);
    c.out.shifted(24, '<<24');
    c.out.or();
  }
  c.out.enumeration(PERF_CACHE_RESULTS, (low >>> 16) & 0xff, 0);
  c.out.shifted(16, '<<16');
  c.out.or();
  c.out.enumeration(PERF_CACHE_OPERATIONS, (low >>> 8) & 0xff, 0);
  c.out.shifted(8, '<<8');
  c.out.or();
  c.out.enumeration(PERF_CACHES, low & 0xff, 0);
}
