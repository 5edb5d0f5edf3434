import type { Abi } from '../abi/abi.ts';
import { SCHED_FLAGS, SCHED_POLICIES } from '../abi/generated/process.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

/** The kernel has stored the size of the structure that it knows (sched_setattr(2)). */
const E2BIG = 7;

/**
 * A pointer to `struct sched_attr` (linux/sched/types.h) that the caller filled in; it says its own size. The last
 * argument that is known at entry: where the size is none that the kernel takes, the one that it does follows at return.
 */
export const givenSchedAttributes: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const sizeAt = c.readOrPrintAddress(low, high, SIZE_SIZE);
    if (sizeAt < 0) return;
    const said = c.memory.u32(sizeAt);
    const size = said === 0 ? FIRST_SIZE : said;
    const at = size < FIRST_SIZE ? sizeAt : c.readOrPrintAddress(low, high, Math.min(size, KNOWN_SIZE));
    if (at < 0) return;
    c.out.beginStruct();
    printFields(c, at, size, true);
    if (size > KNOWN_SIZE) c.out.more();
    c.out.endStruct();
  }

  complete(c: Decoding, low: number, high: number): void {
    const address = c.errno === E2BIG && c.followsStructures ? c.toWord(low, high) : 0;
    const at = address === 0 ? -1 : c.memory.read(address, SIZE_SIZE);
    if (at < 0) return;
    c.out.becomes();
    c.out.beginStruct();
    c.out.field('size');
    c.out.int(c.memory.u32(at));
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, KNOWN_SIZE, KNOWN_SIZE);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.regardless(() => plan.bytes(value, SIZE_SIZE, SIZE_SIZE));
  }
})();

/** A pointer to one that the kernel stored, of which there are as many bytes as argument 2 says. */
export const storedSchedAttributes: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const length = Math.min(c.low(2), KNOWN_SIZE);
    const at = c.mayFollow ? c.memory.readPadded(c.toWord(low, high), length, KNOWN_SIZE) : -1;
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    printFields(c, at, c.memory.u32(at), false);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, KNOWN_SIZE, KNOWN_SIZE));
  }
})();

const SIZE_SIZE = 4;
/** Sizes of the structure: the first that was, and with the clamps of utilization. */
const FIRST_SIZE = 48;
const KNOWN_SIZE = 56;

const KEEP_POLICY = 0x08;
const KEEP_PARAMS = 0x10;

/**
 * @param size bytes that the structure says to have
 * @param isGiven whether the flags say which fields mean something
 */
function printFields(c: Decoding, at: number, size: number, isGiven: boolean): void {
  const { memory, out } = c;
  out.field('size');
  out.int(memory.u32(at));
  if (size < FIRST_SIZE) return;
  const flags = memory.u32(at + 8);
  if (!isGiven || (flags & (KEEP_POLICY | KEEP_PARAMS)) === 0 || memory.i32(at + 4) < 0) {
    out.field('sched_policy');
    out.enumeration(SCHED_POLICIES, memory.u32(at + 4), 0);
  }
  out.field('sched_flags');
  out.flags(SCHED_FLAGS, flags, memory.u32(at + 12));
  if (!isGiven || (flags & KEEP_PARAMS) === 0) {
    out.field('sched_nice');
    out.int(memory.i32(at + 16));
    out.field('sched_priority');
    out.int(memory.u32(at + 20));
    printWide(c, 'sched_runtime', at + 24);
    printWide(c, 'sched_deadline', at + 32);
    printWide(c, 'sched_period', at + 40);
  }
  if (size < KNOWN_SIZE) return;
  out.field('sched_util_min');
  out.int(memory.u32(at + 48));
  out.field('sched_util_max');
  out.int(memory.u32(at + 52));
}

function printWide(c: Decoding, name: string, at: number): void {
  c.out.field(name);
  c.out.unsigned(c.memory.u32(at), c.memory.u32(at + 4));
}
