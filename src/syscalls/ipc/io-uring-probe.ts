import type { Abi } from '../../abi/abi.ts';
import { nameOf } from '../../abi/constants.ts';
import { IO_URING_OPERATIONS, IO_URING_PROBE_FLAGS } from '../../abi/generated/descriptors.ts';
import { UNREADABLE } from '../../events/memory.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { inlineArray } from '../../types/inline.ts';
import { hexInt } from '../../types/numbers.ts';
import { unlessZero } from '../../types/struct.ts';
import { Scalar, type Type } from '../../types/type.ts';

/** The registers of the probe, and of how many operations it has room for. */
const PROBE = 2;
const ROOM = 3;

/** Bytes of `struct io_uring_probe` without its operations, and of one of these (linux/io_uring.h). */
const HEAD = 16;
const OPERATION = 8;
/** Larger probes are not looked at: an operation's number is a byte. */
const MOST_OPERATIONS = 2 ** 16;

/** What is left to tell at return. */
const NOTHING = 0;
const CHANGES = 1;
const EVERYTHING = 2;

const reserved = unlessZero(inlineArray(hexInt, 3));

/**
 * Which operations a ring knows. Before the call, as it should be, it is all zeros, and told when the kernel has
 * filled it in; what is not zero is told twice: `{...} => {...}`.
 */
export const probe: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** Set by `print`, which is the one to find out. */
  remember(): number {
    return NOTHING;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = readProbe(c, low, high);
    const { remembered } = c.call;
    if (at === UNREADABLE) {
      remembered[PROBE] = NOTHING;
      c.printAddress(low, high);
    } else if (isZero(c, at, probeSize(c))) remembered[PROBE] = EVERYTHING;
    else {
      remembered[PROBE] = CHANGES;
      printProbe(c, at, c.low(ROOM));
    }
  }

  complete(c: Decoding, low: number, high: number): void {
    const left = c.call.remembered[PROBE];
    if (left === NOTHING || (left === CHANGES && c.failed)) return;
    if (left === CHANGES) c.out.becomes();
    const at = readProbe(c, low, high);
    if (at === UNREADABLE) c.printAddress(low, high);
    else printProbe(c, at, c.memory.u8(at + 1));
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planProbe(plan, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => planProbe(plan, value));
  }
})();

function probeSize(c: Decoding): number {
  return HEAD + OPERATION * c.low(ROOM);
}

function readProbe(c: Decoding, low: number, high: number): number {
  const address = c.toWord(low, high);
  if (address === 0 || !c.mayFollow || c.low(ROOM) > MOST_OPERATIONS) return UNREADABLE;
  return c.memory.read(address, probeSize(c));
}

function planProbe(plan: CapturePlanner, address: CaptureValue): void {
  const room = plan.mask(plan.argument(ROOM), 0xffff_ffff);
  plan.whenBelow(room, MOST_OPERATIONS + 1, () => {
    const operations = plan.multiply(room, OPERATION);
    plan.bytes(address, plan.add(operations, HEAD), HEAD + OPERATION * MOST_OPERATIONS);
  });
}

function isZero(c: Decoding, at: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (c.memory.u8(at + index) !== 0) return false;
  return true;
}

/** Prints the probe and those of its `count` operations for which it has room. */
function printProbe(c: Decoding, at: number, count: number): void {
  const { memory, out } = c;
  out.beginStruct();
  out.field('last_op');
  printOperation(c, memory.u8(at));
  out.field('ops_len');
  out.int(memory.u8(at + 1));
  const resv = memory.u16(at + 2);
  if (resv !== 0) {
    out.field('resv');
    out.hex(resv, 0);
  }
  reserved.printField?.(c, 'resv2', at + 4, at);
  out.field('ops');
  const room = Math.min(c.low(ROOM), c.options.abbreviate ? c.options.stringLimit : MOST_OPERATIONS);
  out.beginArray();
  for (let index = 0; index < Math.min(count, room); index++) {
    out.element();
    printSupport(c, at + HEAD + index * OPERATION);
  }
  if (count > room) out.more();
  out.endArray();
  out.endStruct();
}

function printSupport(c: Decoding, at: number): void {
  const { memory, out } = c;
  out.beginStruct();
  out.field('op');
  printOperation(c, memory.u8(at));
  const resv = memory.u8(at + 1);
  if (resv !== 0) {
    out.field('resv');
    out.hex(resv, 0);
  }
  out.field('flags');
  out.flags(IO_URING_PROBE_FLAGS, memory.u16(at + 2), 0);
  const resv2 = memory.u32(at + 4);
  if (resv2 !== 0) {
    out.field('resv2');
    out.hex(resv2, 0);
  }
  out.endStruct();
}

function printOperation(c: Decoding, operation: number): void {
  const name = nameOf(IO_URING_OPERATIONS, operation);
  if (name !== undefined) {
    c.out.constant(name, operation, 0, 'unsigned');
    return;
  }
  c.out.int(operation);
  c.out.meaning(IO_URING_OPERATIONS.placeholder);
}
