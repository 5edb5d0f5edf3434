import type { Abi } from '../abi/abi.ts';
import type { Constants } from '../abi/constants.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { int } from './numbers.ts';
import { printArray } from './pointer.ts';
import { Scalar, type Type } from './type.ts';

/** Which argument of ioctl(2) is the request, of which 14 bits say how long the answer is (asm-generic/ioctl.h). */
const REQUEST = 1;
const SIZE_SHIFT = 16;
const SIZE_BITS = 0x3fff;

/** Bytes of a number. */
const NUMBER = 4;

/** `struct input_mt_request_layout` of EVIOCGMTSLOTS (linux/input.h): an axis, and its value in each slot. */
export function slots(axes: Constants): Type {
  return new Slots(axes);
}

class Slots extends Scalar {
  override readonly follows = true;

  constructor(private readonly axes: Constants) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const length = (c.low(REQUEST) >>> SIZE_SHIFT) & SIZE_BITS;
    const count = Math.floor(length / NUMBER);
    const at = count === 0 ? -1 : c.readOrPrintAddress(low, high, NUMBER);
    if (at < 0) {
      if (count === 0) c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    c.out.field('code');
    c.out.enumeration(this.axes, c.memory.u32(at), 0);
    c.out.field('values');
    const list = c.toWord(low, high) + NUMBER;
    printArray(c, int, list >>> 0, Math.floor(list / 0x1_0000_0000), count - 1);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const length = plan.mask(plan.shiftRight(plan.argument(REQUEST), SIZE_SHIFT), SIZE_BITS);
    plan.unlessFailed(() => plan.bytes(value, length, SIZE_BITS));
  }
}
