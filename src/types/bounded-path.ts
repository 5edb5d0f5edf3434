import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

/** A pointer to a NUL-terminated name, of which at most `limit` bytes are looked at, and cut at what `-s` says. */
export function nameOfAtMost(limit: number): Type {
  return new BoundedName(limit);
}

class BoundedName extends Scalar {
  override readonly follows = true;

  constructor(readonly limit: number) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const address = c.toWord(low, high);
    const at =
      address === 0 ? -1 : c.memory.readString(address, Math.min(this.limit, c.options.stringLimit + 1));
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    const shown = Math.min(c.memory.length, c.options.stringLimit);
    c.out.string(c.memory, at, shown, !c.memory.terminated || shown < c.memory.length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.string(value, this.limit);
  }
}
