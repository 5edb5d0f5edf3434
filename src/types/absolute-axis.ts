import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

/** Which argument of ioctl(2) is the request, of which 14 bits say how long the structure is (asm-generic/ioctl.h). */
const REQUEST = 1;
const SIZE_SHIFT = 16;
const SIZE_BITS = 0x3fff;

/** Members of `struct input_absinfo` (linux/input.h), 32 bits each; programs of old know all but the last. */
const MEMBERS = ['value', 'minimum', 'maximum', 'fuzz', 'flat', 'resolution'];
const OLD_SIZE = 20;
const SIZE = 24;

/** Members that are shown unless `-v` is given. */
const SHOWN = 2;

/** A pointer to what there is to know of an axis, as much of it as the request says. */
export const absoluteAxis: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const size = (c.low(REQUEST) >>> SIZE_SHIFT) & SIZE_BITS;
    if (size < OLD_SIZE) {
      c.printAddress(low, high);
      return;
    }
    const known = size < SIZE ? OLD_SIZE : SIZE;
    const at = c.readOrPrintAddress(low, high, known);
    if (at < 0) return;
    const { abbreviate } = c.options;
    const shown = abbreviate ? SHOWN : known / 4;
    c.out.beginStruct();
    for (let index = 0; index < shown; index++) {
      c.out.field(MEMBERS[index] as string);
      c.out.int(c.memory.u32(at + index * 4));
    }
    if (abbreviate || size > known) c.out.more();
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const length = plan.mask(plan.shiftRight(plan.argument(REQUEST), SIZE_SHIFT), SIZE_BITS);
    plan.unlessFailed(() => plan.bytes(value, length, SIZE));
  }
})();
