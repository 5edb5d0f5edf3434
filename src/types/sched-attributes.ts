import type { Abi } from '../abi/abi.ts';
import { SCHED_FLAGS, SCHED_POLICIES } from '../abi/generated/process.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/**
 * A pointer to `struct sched_attr` (linux/sched/types.h).
 * @param length bytes that the kernel stored; without it the structure says its own size, and what it leaves as it
 *   is does not print
 */
export function schedAttributes(length?: LengthLike): Type {
  return new SchedAttributes(length === undefined ? undefined : toLength(length));
}

/** Sizes of the structure: the first that was, and with the clamps of utilization. */
const FIRST_SIZE = 48;
const KNOWN_SIZE = 56;

const KEEP_POLICY = 0x08;
const KEEP_PARAMS = 0x10;
const UTIL_CLAMP_MIN = 0x20;
const UTIL_CLAMP_MAX = 0x40;

class SchedAttributes extends Scalar {
  override readonly follows = true;

  constructor(private readonly length: Length | undefined) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return this.length ? new SchedAttributes(this.length.bind(scope)) : this;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const isGiven = this.length === undefined;
    let size = this.length?.get(c, scope) ?? 0;
    if (isGiven) {
      const sizeAt = c.readOrPrintAddress(low, high, 4);
      if (sizeAt < 0) return;
      size = c.memory.u32(sizeAt) || FIRST_SIZE;
      if (size < FIRST_SIZE) {
        c.out.beginStruct();
        c.out.field('size');
        c.out.int(c.memory.u32(sizeAt));
        c.out.endStruct();
        return;
      }
    }
    const at = c.readOrPrintAddress(low, high, Math.min(size, KNOWN_SIZE));
    if (at < 0) return;
    c.out.beginStruct();
    printFields(c, at, size, isGiven);
    if (size > KNOWN_SIZE) c.out.more();
    c.out.endStruct();
  }
}

/** @param isGiven whether the flags say which fields mean something */
function printFields(c: Decoding, at: number, size: number, isGiven: boolean): void {
  const { memory, out } = c;
  const flags = memory.u32(at + 8);
  out.field('size');
  out.int(memory.u32(at));
  if (!isGiven || (flags & KEEP_POLICY) === 0) {
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
  if (!isGiven || (flags & UTIL_CLAMP_MIN) !== 0) {
    out.field('sched_util_min');
    out.hex(memory.u32(at + 48), 0);
  }
  if (!isGiven || (flags & UTIL_CLAMP_MAX) !== 0) {
    out.field('sched_util_max');
    out.hex(memory.u32(at + 52), 0);
  }
}

function printWide(c: Decoding, name: string, at: number): void {
  c.out.field(name);
  c.out.unsigned(c.memory.u32(at), c.memory.u32(at + 4));
}
