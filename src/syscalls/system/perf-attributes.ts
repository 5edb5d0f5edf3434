import type { Abi } from '../../abi/abi.ts';
import { constants } from '../../abi/constants.ts';
import {
  HARDWARE_BREAKPOINT_TYPES,
  PERF_ATTRIBUTE_SIZES,
  PERF_BRANCH_SAMPLE_TYPES,
  PERF_READ_FORMATS,
  PERF_SAMPLE_TYPES,
  PERF_TYPES,
} from '../../abi/generated/perf.ts';
import { CLOCK_IDS } from '../../abi/generated/time.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { Scalar, type Type } from '../../types/type.ts';
import { printConfiguration } from './perf-configuration.ts';

/** Sizes of `struct perf_event_attr` (linux/perf_event.h): the first that was, and what is known here. */
const FIRST_SIZE = 64;
const KNOWN_SIZE = 144;
/** What strace 6.1 knows: memory that ends after that is shown as far. */
const EARLIER_SIZE = 128;
/** Where the part ends that is told without `-v`. */
const BITS_END = 48;

const PERF_TYPE_BREAKPOINT = 5;
const PERF_SAMPLE_BRANCH_STACK = 1 << 11;
const PERF_SAMPLE_STACK_USER = 1 << 13;

/** The bit-field that begins at byte 40, from its lowest bit. */
const BITS =
  'disabled inherit pinned exclusive exclude_user exclude_kernel exclude_hv exclude_idle mmap comm freq inherit_stat enable_on_exec task watermark precise_ip precise_ip mmap_data sample_id_all exclude_host exclude_guest exclude_callchain_kernel exclude_callchain_user mmap2 comm_exec use_clockid context_switch write_backward namespaces ksymbol bpf_event aux_output cgroup text_poke build_id inherit_thread remove_on_exec sigtrap'.split(
    ' ',
  );
const FREQ = BITS.indexOf('freq');
const WATERMARK = BITS.indexOf('watermark');
const PRECISE_IP = BITS.indexOf('precise_ip');
const USE_CLOCKID = BITS.indexOf('use_clockid');

/** HW_BREAKPOINT_RW and HW_BREAKPOINT_X: not every combination of what is a type is one. */
const EVERY_ACCESS = 7;
const ACCESSES = constants('HW_BREAKPOINT_INVALID', HARDWARE_BREAKPOINT_TYPES.entries);

const SKIDS = ['arbitrary skid', 'constant skid', 'requested to have 0 skid', 'must have 0 skid'];

/** The kernel's answer to a structure that is too large for it: the size that it knows, in the structure. */
const E2BIG = 7;

class PerfAttributes extends Scalar {
  override readonly follows: boolean = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** The size that the structure says it has; negative where it cannot be read. */
  protected said(c: Decoding, low: number, high: number): number {
    const at = c.memory.read(c.toWord(low, high), 8);
    return at < 0 ? -1 : c.memory.u32(at + 4);
  }

  print(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    const said = this.said(c, low, high);
    const size = said === 0 ? FIRST_SIZE : said;
    const isKnown = c.followsStructures && said >= 0 && size >= FIRST_SIZE;
    let known = c.options.abbreviate ? BITS_END : Math.min(size, KNOWN_SIZE);
    let at = isKnown ? c.memory.readPadded(address, known, KNOWN_SIZE) : -1;
    if (at < 0 && isKnown && known > EARLIER_SIZE) {
      known = EARLIER_SIZE;
      at = c.memory.readPadded(address, known, KNOWN_SIZE);
    }
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    printEvent(c, at, said);
    printBits(c, at + 40);
    if (c.options.abbreviate) {
      c.out.more();
    } else {
      printRest(c, at, known);
      if (size > known) c.out.more();
    }
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, KNOWN_SIZE, KNOWN_SIZE);
  }
}

class ReturnedPerfAttributes extends PerfAttributes {
  constructor(private readonly argument: number) {
    super();
  }

  remember(c: Decoding, low: number, high: number): number {
    return super.said(c, low, high);
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, 8, 8);
  }

  protected override said(c: Decoding): number {
    return c.call.remembered[this.argument] as number;
  }
}

/** A pointer to `struct perf_event_attr`, which says its own size (perf_event_open(2)). */
export const perfAttributes: Type = new PerfAttributes();

/**
 * The same where it prints at return, when the kernel may have changed the size.
 * @param argument the register of the pointer, 0 to 5
 */
export function returnedPerfAttributes(argument: number): Type {
  return new ReturnedPerfAttributes(argument);
}

function printEvent(c: Decoding, at: number, size: number): void {
  const { memory, out } = c;
  const type = memory.u32(at);
  out.field('type');
  out.enumeration(PERF_TYPES, type, 0);
  out.field('size');
  out.enumeration(PERF_ATTRIBUTE_SIZES, size, 0);
  if (c.errno === E2BIG) {
    out.becomes();
    out.enumeration(PERF_ATTRIBUTE_SIZES, memory.u32(at + 4), 0);
  }
  out.field('config');
  printConfiguration(c, type, memory.u32(at + 8), memory.u32(at + 12));
  out.field(isSet(c, at + 40, FREQ) ? 'sample_freq' : 'sample_period');
  out.unsigned(memory.u32(at + 16), memory.u32(at + 20));
  out.field('sample_type');
  out.flags(PERF_SAMPLE_TYPES, memory.u32(at + 24), memory.u32(at + 28));
  out.field('read_format');
  out.flags(PERF_READ_FORMATS, memory.u32(at + 32), memory.u32(at + 36));
}

/** Bits that are set; under `-v` all. */
function printBits(c: Decoding, at: number): void {
  const { memory, out } = c;
  for (let bit = 0; bit < BITS.length; bit++) {
    if (bit === PRECISE_IP) {
      const precise = (memory.u32(at) >>> PRECISE_IP) & 3;
      out.field('precise_ip');
      out.int(precise);
      out.comment(SKIDS[precise] as string);
      bit++;
      continue;
    }
    const set = isSet(c, at, bit);
    if (!set && c.options.abbreviate) continue;
    out.field(BITS[bit] as string);
    out.int(set ? 1 : 0);
  }
  const reserved = memory.u32(at + 4) >>> (BITS.length - 32);
  if (reserved === 0) return;
  out.field('__reserved_1');
  out.hex(reserved, 0);
  out.comment(`Bits 63..${BITS.length}`);
}

/** What follows the bits, as far as the structure reaches. */
function printRest(c: Decoding, at: number, size: number): void {
  const { memory, out } = c;
  const isBreakpoint = memory.u32(at) === PERF_TYPE_BREAKPOINT;
  const sampled = memory.u32(at + 24);
  out.field(isSet(c, at + 40, WATERMARK) ? 'wakeup_watermark' : 'wakeup_events');
  out.int(memory.u32(at + 48));
  if (isBreakpoint) {
    out.field('bp_type');
    const type = memory.u32(at + 52);
    out.enumeration(type <= EVERY_ACCESS ? ACCESSES : HARDWARE_BREAKPOINT_TYPES, type, 0);
  }
  printWide(c, isBreakpoint ? 'bp_addr' : 'config1', at + 56);
  if (size <= 64) return;
  if (isBreakpoint) {
    out.field('bp_len');
    out.unsigned(memory.u32(at + 64), memory.u32(at + 68));
  } else {
    printWide(c, 'config2', at + 64);
  }
  if (size <= 72) return;
  if ((sampled & PERF_SAMPLE_BRANCH_STACK) !== 0) {
    out.field('branch_sample_type');
    out.flags(PERF_BRANCH_SAMPLE_TYPES, memory.u32(at + 72), memory.u32(at + 76));
  }
  if (size <= 80) return;
  printWide(c, 'sample_regs_user', at + 80);
  if (size <= 88) return;
  if ((sampled & PERF_SAMPLE_STACK_USER) !== 0) {
    out.field('sample_stack_user');
    out.hex(memory.u32(at + 88), 0);
  }
  if (size <= 92) return;
  if (isSet(c, at + 40, USE_CLOCKID)) {
    out.field('clockid');
    out.enumeration(CLOCK_IDS, memory.u32(at + 92), 0);
  }
  if (size <= 96) return;
  printWide(c, 'sample_regs_intr', at + 96);
  printNewest(c, at, size);
}

function printNewest(c: Decoding, at: number, size: number): void {
  const { memory, out } = c;
  if (size <= 104) return;
  out.field('aux_watermark');
  out.int(memory.u32(at + 104));
  if (size <= 108) return;
  out.field('sample_max_stack');
  out.int(memory.u16(at + 108));
  if (size <= 110) return;
  printReserved(c, 110, 111, memory.u16(at + 110));
  if (size <= 112) return;
  out.field('aux_sample_size');
  out.int(memory.u32(at + 112));
  if (size <= 116) return;
  printAuxiliaryAction(c, memory.u32(at + 116));
  if (size <= 120) return;
  printWide(c, 'sig_data', at + 120);
  if (size <= 128) return;
  printWide(c, 'config3', at + 128);
  if (size <= 136) return;
  printWide(c, 'config4', at + 136);
}

/** What is to be done with the trace of another event, where anything is. */
function printAuxiliaryAction(c: Decoding, bits: number): void {
  if (bits === 0) return;
  const { out } = c;
  AUXILIARY_ACTIONS.forEach((name, bit) => {
    out.field(name);
    out.int((bits >>> bit) & 1);
  });
  const rest = bits >>> AUXILIARY_ACTIONS.length;
  if (rest === 0) return;
  out.field('__reserved_3');
  out.hex(rest, 0);
  out.comment(`Bits ${8 * 116 + AUXILIARY_ACTIONS.length}..${8 * 120 - 1}`);
}

const AUXILIARY_ACTIONS = ['aux_start_paused', 'aux_pause', 'aux_resume'];

/** Bytes that mean nothing, where they are not 0. */
function printReserved(c: Decoding, first: number, last: number, value: number): void {
  if (value !== 0) c.out.comment(`bytes ${first}..${last}: 0x${value.toString(16)}`);
}

function printWide(c: Decoding, name: string, at: number): void {
  c.out.field(name);
  c.out.hex(c.memory.u32(at), c.memory.u32(at + 4));
}

function isSet(c: Decoding, at: number, bit: number): boolean {
  return ((c.memory.u32(at + (bit < 32 ? 0 : 4)) >>> (bit & 31)) & 1) === 1;
}
