import { type CapturePlanner, type CaptureValue, toWord } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { printHexBytes } from '../../types/hex-bytes.ts';
import { scalar, uint } from '../../types/numbers.ts';
import { planArray, printArray } from '../../types/pointer.ts';
import { path, planBytes, planString, printBytes, printString } from '../../types/strings.ts';
import { Scalar, type Type } from '../../types/type.ts';

/** Offset of `log_size` in the attributes of BPF_PROG_LOAD. */
export const LOG_SIZE = 28;
/** Offset of `prog_cnt` in the attributes of BPF_PROG_QUERY. */
export const PROGRAM_COUNT = 24;
const NO_NODE = 0xffffffff;

/** What a pointer in the attributes leads to. */
interface Target {
  readonly print: (c: Decoding, low: number, high: number, scope: number) => void;
  readonly plan: (plan: CapturePlanner, address: CaptureValue, scope: CaptureValue) => void;
}

/** A pointer of 64 bits, whatever the ABI. */
export function pointerTo(target: Target): Type {
  return new Pointer64(target);
}

class Pointer64 extends Scalar {
  override readonly follows = true;

  constructor(private readonly target: Target) {
    super();
  }

  size(): number {
    return 8;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    this.target.print(c, low, high, scope);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    this.target.plan(plan, toWord(plan, value), scope);
  }
}

/** A pointer that is not followed; 64 bits wide for every ABI. */
export const pointer64 = scalar(8, (c, low, high) => c.out.address(low, high));
/** A NUL-terminated string, cut at what `-s` says. */
export const string64 = pointerTo({ print: printString, plan: planString });
/** A path, whole. */
export const path64 = pointerTo({
  print: (c, low, high) => path.print(c, low, high, -1),
  plan: (plan, address, scope) => path.capture?.(plan, address, scope),
});

/** `KERNEL_VERSION(6, 1, 2)` (linux/version.h). */
export const kernelVersion = scalar(4, (c, low) => {
  c.out.beginParts(low, 0);
  c.out.beginCall('KERNEL_VERSION');
  for (const part of [low >>> 16, (low >>> 8) & 0xff, low & 0xff]) {
    c.out.element();
    c.out.int(part);
  }
  c.out.endCall();
  c.out.endParts();
});

/** A pointer to as many bytes as the field at `offset` says. */
export function sizedBy(offset: number): Type {
  return pointerTo({
    print: (c, low, high, scope) => printBytes(c, low, high, c.memory.u32(scope + offset)),
    plan: (plan, address, scope) => planBytes(plan, address, plan.load(scope, offset, 4)),
  });
}

/** The same of bytes that are never text. */
export function hexSizedBy(offset: number): Type {
  return pointerTo({
    print: (c, low, high, scope) => printHexBytes(c, low, high, c.memory.u32(scope + offset)),
    plan: (plan, address, scope) => planBytes(plan, address, plan.load(scope, offset, 4)),
  });
}

/** Gives a number for what a pointer leads to; `scope`: the window offset of the structure around the pointer. */
export type Told = (c: Decoding, scope: number) => number;

/** A pointer to as many elements as the field at `offset` says; or to fewer, where `told` gives how many. */
export function countedBy(
  offset: number,
  element: Type,
  told: Told = (c, scope) => c.memory.u32(scope + offset),
): Type {
  return pointerTo({
    print: (c, low, high, scope) => printArray(c, element, low, high, told(c, scope)),
    plan: (plan, address, scope) => planArray(plan, element, address, plan.load(scope, offset, 4)),
  });
}

/** The same of at most `most` bytes. */
export function stringOfAtMost(most: number): Type {
  return pointerTo({
    print: (c, low, high) => printText(c, low, high, most),
    plan: (plan, address) => plan.string(address, most),
  });
}

/** A node of memory, or none. */
export const numaNode = scalar(4, (c, low) => {
  c.out.int(low);
  if (low === NO_NODE) c.out.meaning('NUMA_NO_NODE');
});

/** What a kind of map takes besides; `UINT64_MAX` by name. */
export const mapExtra = scalar(8, (c, low, high) => {
  if (low === 0xffffffff && high === 0xffffffff) c.out.constant('UINT64_MAX', low, high, 'unsigned');
  else c.out.unsigned(low, high);
});

function printText(c: Decoding, low: number, high: number, size: number): void {
  const { stringLimit } = c.options;
  const address = c.toWord(low, high);
  const most = Math.min(size, stringLimit + 1);
  const text = address === 0 ? -1 : c.memory.readString(address, most);
  if (text < 0) {
    c.out.address(low, high);
    return;
  }
  const { length, terminated } = c.memory;
  c.out.string(c.memory, text, Math.min(length, stringLimit), size > 0 && !terminated);
}

/** A pointer to text, in a buffer whose size the field at `offset` says. */
export function textSizedBy(offset: number): Type {
  return pointerTo({
    print: (c, low, high, scope) => printText(c, low, high, c.memory.u32(scope + offset)),
    plan: (plan, address) => plan.string(address, plan.stringLimit + 1),
  });
}

/** The verifier's log. */
export const log: Type = textSizedBy(LOG_SIZE);

/** The programs of BPF_PROG_QUERY, as many as it says. */
export const programIds: Type = countedBy(PROGRAM_COUNT, uint);
