import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

/** A type that the bits `mask` of argument `argument` choose. */
export function byArgument(
  argument: number,
  mask: number,
  types: ReadonlyMap<number, Type>,
  otherwise: Type,
): Type {
  return new ByArgument(argument, mask, types, otherwise);
}

class ByArgument extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly argument: number,
    private readonly mask: number,
    private readonly types: ReadonlyMap<number, Type>,
    private readonly otherwise: Type,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const type = this.types.get(c.low(this.argument) & this.mask) ?? this.otherwise;
    type.print(c, low, high, scope);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    const cases = [...this.types].map(
      ([key, type]) => [key, () => type.capture?.(plan, value, scope)] as const,
    );
    plan.choose(plan.mask(plan.argument(this.argument), this.mask), new Map(cases));
  }
}
