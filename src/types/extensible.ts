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
export function extensible(
  members: MemberPrinter,
  known: number,
  size: LengthLike,
  how: ExtensibleOptions = {},
): Type {
  return new Extensible(members, known, toLength(size), how);
}

export interface ExtensibleOptions {
  /** One that is larger is not followed either: the kernel takes none. */
  readonly most?: number;
  /** Followed after a call that failed, too: the kernel only reads it. */
  readonly evenFailed?: boolean;
}

class Extensible extends Scalar {
  override readonly follows = true;

  constructor(
    readonly members: MemberPrinter,
    readonly known: number,
    readonly length: Length,
    readonly how: ExtensibleOptions,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new Extensible(this.members, this.known, this.length.bind(scope), this.how);
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const size = this.length.get(c, scope);
    const { most = Number.POSITIVE_INFINITY, evenFailed = false } = this.how;
    const address = c.toWord(low, high);
    const isFollowed = evenFailed ? c.followsStructures : c.mayFollow;
    const isOfSize = size >= this.known && size <= most;
    const at = isFollowed && isOfSize && address !== 0 ? c.memory.read(address, this.known) : -1;
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    this.members(c, at);
    printTail(c, address, this.known, size);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    const body = () => {
      planWithTail(plan, value, this.length.plan(plan, scope));
      this.members.captureAt?.(plan, value);
    };
    if (this.how.evenFailed) body();
    else plan.unlessFailed(body);
  }
}
