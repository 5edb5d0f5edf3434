import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { printBehind } from './exchanged.ts';
import { planPointed } from './pointer.ts';
import { Scalar, type Type } from './type.ts';

/**
 * A pointer to a structure that the kernel fills in and that ought to be zero before; the last argument that is known at
 * entry. Only where it was not zero is it told twice: `{id=1} => {id=2}`.
 * @param argument the register of the pointer, 0 to 5
 */
export function overwritten(argument: number, target: Type): Type {
  return new Overwritten(argument, target);
}

/** What was there at entry. */
const UNREADABLE = 0;
const ZERO = 1;
const SOMETHING = 2;

class Overwritten extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly argument: number,
    private readonly target: Type,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  remember(c: Decoding, low: number, high: number): number {
    const { memory } = c;
    const address = c.toWord(low, high);
    const size = this.target.size(c.abi);
    const at = address === 0 || !c.followsStructures ? -1 : memory.read(address, size);
    if (at < 0) return UNREADABLE;
    for (let index = 0; index < size; index++) if (memory.u8(at + index) !== 0) return SOMETHING;
    return ZERO;
  }

  print(c: Decoding, low: number, high: number): void {
    if (c.call.remembered[this.argument] !== ZERO) printBehind(c, this.target, low, high);
  }

  complete(c: Decoding, low: number, high: number): void {
    const before = c.call.remembered[this.argument];
    if (before === UNREADABLE) return;
    if (before === SOMETHING) c.out.becomes();
    printBehind(c, this.target, low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planPointed(plan, this.target, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => planPointed(plan, this.target, value));
  }
}
