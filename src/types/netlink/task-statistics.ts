import type { Decoding } from '../decoding.ts';
import { gid, pid, uid } from '../ids.ts';
import { inlineString, padding } from '../inline.ts';
import { hex8, hex64, int8, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { type Fields, hidden, type MemberPrinter, members } from '../struct.ts';
import { timespec64 } from '../timespec.ts';
import { type ContentPrinter, isMissing } from './attributes.ts';

/**
 * `struct taskstats` (linux/taskstats.h), which has become longer with its versions: as many of its members as are there.
 * Times of delays are in nanoseconds, others in microseconds.
 */
export const taskStatisticsContent: ContentPrinter = (c, at, length) => {
  if (length < (PARTS[0]?.size ?? 0)) return false;
  if (isMissing(c, at, length)) return true;
  c.out.beginStruct();
  printParts(c, at, length);
  c.out.endStruct();
  return true;
};

function printParts(c: Decoding, start: number, length: number): void {
  let at = start;
  for (const { print, size } of PARTS) {
    if (at + size > start + length) {
      c.out.more();
      return;
    }
    print(c, at);
    at += size;
  }
}

interface Part {
  readonly print: MemberPrinter;
  readonly size: number;
}

function part(size: number, fields: Fields): Part {
  return { print: members(fields), size };
}

/** Fields of 64 bits. */
function longs(names: string): Part {
  const list = names.trim().split(/\s+/);
  return part(8 * list.length, Object.fromEntries(list.map((name) => [name, uint64])));
}

/** Fields that are aligned by 8 in every ABI, which hidden ones see to. */
const PARTS: readonly Part[] = [
  part(80, {
    version: uint16,
    ac_exitcode: uint,
    ac_flag: hex8,
    ac_nice: int8,
    padding: hidden(padding(6)),
    cpu_count: uint64,
    cpu_delay_total: uint64,
    blkio_count: uint64,
    blkio_delay_total: uint64,
    swapin_count: uint64,
    swapin_delay_total: uint64,
    cpu_run_real_total: uint64,
    cpu_run_virtual_total: uint64,
  }),
  part(64, {
    ac_comm: inlineString(32),
    ac_sched: uint8,
    ac_pad: hidden(padding(7)),
    ac_uid: uid,
    ac_gid: gid,
    ac_pid: pid,
    ac_ppid: pid,
    ac_btime: uint,
    padding: hidden(uint),
  }),
  longs(`ac_etime ac_utime ac_stime ac_minflt ac_majflt coremem virtmem hiwater_rss hiwater_vm read_char write_char
    read_syscalls write_syscalls read_bytes write_bytes cancelled_write_bytes nvcsw nivcsw ac_utimescaled ac_stimescaled
    cpu_scaled_run_real_total freepages_count freepages_delay_total`),
  longs('thrashing_count thrashing_delay_total'),
  longs('ac_btime64'),
  longs('compact_count compact_delay_total'),
  part(32, {
    ac_tgid: pid,
    padding: hidden(uint),
    ac_tgetime: uint64,
    ac_exe_dev: hex64,
    ac_exe_inode: uint64,
  }),
  longs('wpcopy_count wpcopy_delay_total'),
  longs('irq_count irq_delay_total'),
  longs(`cpu_delay_max cpu_delay_min blkio_delay_max blkio_delay_min swapin_delay_max swapin_delay_min
    freepages_delay_max freepages_delay_min thrashing_delay_max thrashing_delay_min compact_delay_max compact_delay_min
    wpcopy_delay_max wpcopy_delay_min irq_delay_max irq_delay_min`),
  part(128, {
    cpu_delay_max_ts: timespec64,
    blkio_delay_max_ts: timespec64,
    swapin_delay_max_ts: timespec64,
    freepages_delay_max_ts: timespec64,
    thrashing_delay_max_ts: timespec64,
    compact_delay_max_ts: timespec64,
    wpcopy_delay_max_ts: timespec64,
    irq_delay_max_ts: timespec64,
  }),
];
