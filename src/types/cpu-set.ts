import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/** A pointer to a mask of processors of `length` bytes, `[0 2 5]`. */
export function cpuSet(length: LengthLike): Type {
  return new CpuSet(toLength(length));
}

/** `cpu_set_t` has 1024 bits; what a longer mask has beyond is not shown. */
const MOST_BYTES = 128;

class CpuSet extends Scalar {
  override readonly follows = true;

  constructor(private readonly length: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new CpuSet(this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const given = this.length.get(c, scope);
    const length = Math.min(given, MOST_BYTES);
    if (length === 0 && (low !== 0 || high !== 0) && c.mayFollow) {
      c.out.beginSet(false);
      c.out.endSet();
      return;
    }
    const at = c.readOrPrintAddress(low, high, length);
    if (at >= 0) printBits(c, at, length, given > length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.unlessFailed(() => plan.bytes(value, this.length.plan(plan, scope), MOST_BYTES));
  }
}

function printBits(c: Decoding, at: number, length: number, cut: boolean): void {
  c.out.beginSet(false);
  for (let index = 0; index < length; index++) {
    const byte = c.memory.u8(at + index);
    for (let bit = 0; bit < 8; bit++) {
      if (((byte >>> bit) & 1) === 0) continue;
      c.out.element();
      c.out.int(8 * index + bit);
    }
  }
  if (cut) c.out.more();
  c.out.endSet();
}
