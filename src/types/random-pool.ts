import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { planBytes, printBytes } from './strings.ts';
import { Scalar, type Type } from './type.ts';

/** Bytes of `struct rand_pool_info` before its buffer (linux/random.h). */
const HEAD = 8;

/** Randomness that is given to the kernel, and how much it is worth (random(4), RNDADDENTROPY). */
export const randomPool: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, HEAD);
    if (at < 0) return;
    const { memory, out } = c;
    const length = memory.u32(at + 4);
    const buffer = c.toWord(low, high) + HEAD;
    out.beginStruct();
    out.field('entropy_count');
    out.int(memory.i32(at));
    out.field('buf_size');
    out.int(length | 0);
    out.field('buf');
    printBytes(c, buffer >>> 0, Math.floor(buffer / 0x1_0000_0000), length);
    out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.bytes(value, HEAD, HEAD);
    planBytes(plan, plan.add(value, HEAD), plan.load(value, 4, 4));
  }
})();
