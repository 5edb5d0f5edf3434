import type { Abi } from '../abi/abi.ts';
import { UNREADABLE } from '../events/memory.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

/**
 * The argument in register `index`: a pointer to an int that the program sets to the room it has and the kernel to
 * what it used (`addrlen` of accept(2)). `[128 => 16]`; one number where it did not change, or the call failed.
 * `counted`: the register of the pointer to what it counts; where that is NULL it counts nothing.
 */
export function valueResult(index: number, counted: number): Type {
  return new ValueResult(index, counted);
}

/** What the int of a value-result argument was at entry, NaN where nothing could be read. */
export function valueBefore(c: Decoding, index: number): number {
  return c.call.remembered[index] as number;
}

/** What it is now, NaN where nothing can be read. */
export function valueAfter(c: Decoding, index: number): number {
  const address = c.word(index);
  const at = address === 0 ? UNREADABLE : c.memory.read(address, SIZE);
  return at === UNREADABLE ? Number.NaN : c.memory.i32(at);
}

/** Bytes of an int. */
const SIZE = 4;

class ValueResult extends Scalar {
  override readonly follows = true;

  constructor(
    readonly index: number,
    readonly counted: number,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  remember(c: Decoding): number {
    return valueAfter(c, this.index);
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, SIZE, SIZE);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, SIZE, SIZE));
  }

  print(c: Decoding, low: number, high: number): void {
    const before = valueBefore(c, this.index);
    if (Number.isNaN(before) || c.word(this.counted) === 0 || !c.followsStructures) {
      c.printAddress(low, high);
      return;
    }
    const after = c.failed ? before : valueAfter(c, this.index);
    c.out.beginPointee();
    c.out.int(before);
    if (!Number.isNaN(after) && after !== before) {
      c.out.becomes();
      c.out.int(after);
    }
    c.out.endPointee();
  }
}
