import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { planSockaddr, printSockaddr, SOCKADDR_MAX } from './sockaddr.ts';
import { Scalar, type Type } from './type.ts';
import { valueAfter, valueBefore } from './value-result.ts';

/**
 * A pointer to room for a socket address that the kernel fills in; `lengthIndex`: the register of the value-result
 * argument that counts it. What did not fit is not shown.
 */
export function sockaddrResult(lengthIndex: number): Type {
  return new SockaddrResult(lengthIndex);
}

class SockaddrResult extends Scalar {
  override readonly follows = true;

  constructor(readonly lengthIndex: number) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const length = c.failed ? Number.NaN : valueAfter(c, this.lengthIndex);
    const room = valueBefore(c, this.lengthIndex);
    if (Number.isNaN(length) || Number.isNaN(room)) c.printAddress(low, high);
    else printSockaddr(c, low, high, Math.min(length, room));
  }

  /** The length is captured by its own argument. */
  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => planSockaddr(plan, value, SOCKADDR_MAX));
  }
}
