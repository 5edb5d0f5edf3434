import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

/**
 * A pointer that is followed only where the low half of another argument has this value; otherwise it is an address.
 * @param argument the register of the other argument, 0 to 5
 */
export function onlyWhereArgument(argument: number, value: number, type: Type): Type {
  return new OnlyWhereArgument(argument, value, type);
}

class OnlyWhereArgument extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly argument: number,
    private readonly value: number,
    private readonly type: Type,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.type.size(abi);
  }

  remember(c: Decoding, low: number, high: number): number {
    return this.isFollowed(c) ? (this.type.remember?.(c, low, high) ?? 0) : 0;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (this.isFollowed(c)) this.type.print(c, low, high, scope);
    else c.printAddress(low, high);
  }

  complete(c: Decoding, low: number, high: number): void {
    if (this.isFollowed(c)) this.type.complete?.(c, low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    this.type.capture?.(plan, value, scope);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    this.type.captureCompletion?.(plan, value);
  }

  captureRemembered(plan: CapturePlanner, value: CaptureValue): void {
    this.type.captureRemembered?.(plan, value);
  }

  private isFollowed(c: Decoding): boolean {
    return c.low(this.argument) === this.value;
  }
}
