import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { int } from './numbers.ts';
import { pointee } from './pointer.ts';
import { Scalar, type Type } from './type.ts';

/** linux/exportfs.h: the longest handle (MAX_HANDLE_SZ), and open_by_handle_at(2)'s fields before it. */
const LONGEST = 128;
const HEAD = 8;

const EOVERFLOW = 75;

/** A handle that the kernel reads: `{handle_bytes=8, handle_type=1, f_handle="..."}`. */
export const fileHandle: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, HEAD);
    if (at < 0) return;
    c.out.beginStruct();
    c.out.field('handle_bytes');
    c.out.int(c.memory.u32(at));
    printHandle(c, c.toWord(low, high), at);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planHandle(plan, value);
  }
})();

/** A handle that name_to_handle_at(2) fills in: how much room there was, how much it takes, and what it is. */
export const fileHandleToFill: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** The room for the handle; -1 where it cannot be read. */
  remember(c: Decoding, low: number, high: number): number {
    const address = c.toWord(low, high);
    const at = address === 0 || !c.followsStructures ? -1 : c.memory.read(address, HEAD);
    return at < 0 ? -1 : c.memory.u32(at);
  }

  print(c: Decoding, low: number, high: number): void {
    const room = c.call.remembered[HANDLE_ARGUMENT] as number;
    if (room < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    c.out.field('handle_bytes');
    c.out.int(room);
  }

  complete(c: Decoding, low: number, high: number): void {
    const room = c.call.remembered[HANDLE_ARGUMENT] as number;
    if (room < 0) return;
    const { errno, out } = c;
    const address = c.toWord(low, high);
    const at = errno === 0 || errno === EOVERFLOW ? c.memory.read(address, HEAD) : -1;
    out.continueStruct();
    if (at >= 0) {
      const taken = c.memory.u32(at);
      if (taken !== room) {
        out.becomes();
        out.int(taken);
      }
      if (errno === 0) printHandle(c, address, at);
    }
    out.endStruct();
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, HEAD, HEAD);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    planHandle(plan, value);
  }
})();

/** Which argument of name_to_handle_at(2) is the handle. */
const HANDLE_ARGUMENT = 2;

/** The id of the mount that the file is in; where the handle could not be read, neither is this. */
export const mountId: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    if ((c.call.remembered[HANDLE_ARGUMENT] as number) < 0) c.printAddress(low, high);
    else MOUNT_ID.print(c, low, high, -1);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    MOUNT_ID.capture?.(plan, value, scope);
  }
})();

const MOUNT_ID = pointee(int);

function printHandle(c: Decoding, address: number, at: number): void {
  const { memory, out } = c;
  const length = memory.u32(at);
  out.field('handle_type');
  out.int(memory.i32(at + 4));
  out.field('f_handle');
  const shown = Math.min(length, LONGEST);
  const handleAt = memory.read(address + HEAD, shown);
  if (handleAt >= 0) out.hexString(memory, handleAt, shown, shown < length);
  else out.ellipsis('???');
}

/** Plans the reading of a handle and of the fields before it. */
function planHandle(plan: CapturePlanner, address: CaptureValue): void {
  plan.bytes(address, plan.add(plan.load(address, 0, 4), HEAD), HEAD + LONGEST);
}
