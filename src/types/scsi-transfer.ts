import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { printHexBytes } from './hex-bytes.ts';
import { planIovecs, printIovecs } from './iovec.ts';
import { planBytes, printBytes } from './strings.ts';
import { type Known, Scalar, type Scope, type Type } from './type.ts';

/**
 * A pointer to the data of a SCSI command, or to as many buffers as the field `buffers` says. `rest`: the field that
 * says how many of `length` bytes did not come, where it is sensible.
 */
export function transfer(buffers: string, length: string, rest?: string): Type {
  return new Transfer(buffers, length, rest);
}

/** Where the counts are. */
interface Counts {
  readonly buffers: Known;
  readonly length: Known;
  readonly rest: Known | undefined;
}

class Transfer extends Scalar {
  override readonly follows = true;
  private counts!: Counts;

  constructor(
    private readonly buffers: string,
    private readonly length: string,
    private readonly rest: string | undefined,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    const bound = new Transfer(this.buffers, this.length, this.rest);
    bound.counts = {
      buffers: scope.lookUp(this.buffers),
      length: scope.lookUp(this.length),
      rest: this.rest === undefined ? undefined : scope.lookUp(this.rest),
    };
    return bound;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const { buffers, length, rest } = this.counts;
    const count = buffers.get(c, scope);
    const room = length.get(c, scope);
    const left = rest === undefined ? 0 : rest.get(c, scope) | 0;
    const held = left > 0 && left <= room ? room - left : room;
    if (count === 0) printHexBytes(c, low, high, held);
    else printIovecs(c, low, high, count, held, printBytes);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    const { buffers, length } = this.counts;
    const count = buffers.plan(plan, scope);
    const room = length.plan(plan, scope);
    const bytes = () => planBytes(plan, value, room);
    if (typeof count === 'number') bytes();
    else plan.whenEqual(count, 0, bytes, () => planIovecs(plan, value, count, room, planBytes));
  }
}
