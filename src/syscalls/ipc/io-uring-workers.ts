import type { Abi } from '../../abi/abi.ts';
import { nameOf } from '../../abi/constants.ts';
import { IO_URING_WORKER_TYPES } from '../../abi/generated/descriptors.ts';
import { UNREADABLE } from '../../events/memory.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { uint } from '../../types/numbers.ts';
import { MOST_ELEMENTS, planArray } from '../../types/pointer.ts';
import { Scalar, type Type } from '../../types/type.ts';

/** The registers of the array, and of how many kinds of workers it has. */
const ARRAY = 2;
const COUNT = 3;

/**
 * How many workers of each kind there may be at most, and after the call how many there were:
 * `[[IO_WQ_BOUND]=8] => [[IO_WQ_BOUND]=4]`. An array that cannot be read is told once.
 */
export const workers: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** Whether there is something to compare after the call. */
  remember(): number {
    return 0;
  }

  print(c: Decoding, low: number, high: number): void {
    const whole = printWorkers(c, low, high) && c.low(COUNT) > 0;
    c.call.remembered[ARRAY] = whole ? 1 : 0;
    if (whole) c.out.becomes();
  }

  complete(c: Decoding, low: number, high: number): void {
    if (c.call.remembered[ARRAY] === 1) printWorkers(c, low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planWorkers(plan, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    planWorkers(plan, value);
  }
})();

/** Prints the array; gives whether all that was to be shown of it could be read. */
function printWorkers(c: Decoding, low: number, high: number): boolean {
  const { memory, out } = c;
  const start = c.toWord(low, high);
  const count = c.low(COUNT);
  const limit = c.options.abbreviate ? c.options.stringLimit : MOST_ELEMENTS;
  if (start === 0 || (count > 0 && (!c.mayFollow || memory.read(start, 4) === UNREADABLE))) {
    c.printAddress(low, high);
    return false;
  }
  out.beginArray();
  for (let kind = 0; kind < count; kind++) {
    const address = start + 4 * kind;
    if (kind === limit) {
      out.more();
      break;
    }
    const at = memory.read(address, 4);
    if (at === UNREADABLE) {
      out.more();
      out.comment(`0x${address.toString(16)}`);
      out.endArray();
      return false;
    }
    out.element();
    printKind(c, kind);
    out.int(memory.u32(at));
  }
  out.endArray();
  return true;
}

/** Plans what `printWorkers` reads. */
function planWorkers(plan: CapturePlanner, address: CaptureValue): void {
  planArray(plan, uint, address, plan.mask(plan.argument(COUNT), 0xffff_ffff));
}

/** `[IO_WQ_BOUND]=`: the index of an element. */
function printKind(c: Decoding, kind: number): void {
  const name = nameOf(IO_URING_WORKER_TYPES, kind);
  c.out.beginPlace(name ?? `${kind}`);
  if (name === undefined) {
    c.out.int(kind);
    c.out.meaning(IO_URING_WORKER_TYPES.placeholder);
  } else c.out.constant(name, kind, 0, 'unsigned');
  c.out.endPlace();
}
