import type { Abi } from '../../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { type Length, type LengthLike, toLength } from '../../types/length.ts';
import { planBytes, printBytes } from '../../types/strings.ts';
import { Scalar, type Scope, type Type } from '../../types/type.ts';

/** `__NEW_UTS_LEN` (linux/utsname.h): a longer name is refused unread. */
const LONGEST_NAME = 64;

/** A pointer to a host's or domain's name of `length` bytes. */
export function systemName(length: LengthLike): Type {
  return new SystemName(toLength(length));
}

class SystemName extends Scalar {
  override readonly follows = true;

  constructor(private readonly length: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new SystemName(this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const length = this.length.get(c, scope);
    if (length > LONGEST_NAME) c.printAddress(low, high);
    else printBytes(c, low, high, length);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planBytes(plan, value, this.length.plan(plan, scope));
  }
}
