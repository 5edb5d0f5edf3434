import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import type { MemberPrinter } from './struct.ts';
import { planWithTail, printTail } from './tail.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/**
 * A pointer to a structure of which the caller says the size, so that it can grow: the `known` first bytes as
 * members, then what a newer caller added. One that is smaller is not followed.
 */
export function extensible(members: MemberPrinter, known: number, size: LengthLike): Type {
  return new Extensible(members, known, toLength(size));
}

class Extensible extends Scalar {
  override readonly follows = true;

  constructor(
    readonly members: MemberPrinter,
    readonly known: number,
    readonly length: Length,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new Extensible(this.members, this.known, this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const size = this.length.get(c, scope);
    if (size < this.known) {
      c.printAddress(low, high);
      return;
    }
    const at = c.readOrPrintAddress(low, high, this.known);
    if (at < 0) return;
    c.out.beginStruct();
    this.members(c, at);
    printTail(c, c.toWord(low, high), this.known, size);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.unlessFailed(() => {
      planWithTail(plan, value, this.length.plan(plan, scope));
      this.members.captureAt?.(plan, value);
    });
  }
}
