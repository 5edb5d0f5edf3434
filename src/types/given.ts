import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Scope, type Type } from './type.ts';

/**
 * A pointer to what the kernel only reads, in an argument that prints at return: its target is told even after a
 * call that failed.
 */
export function given(type: Type): Type {
  return new Given(type);
}

class Given extends Scalar {
  override readonly follows: boolean;

  constructor(readonly type: Type) {
    super();
    this.follows = type.follows;
  }

  size(abi: Abi): number {
    return this.type.size(abi);
  }

  override bind(scope: Scope): Type {
    return new Given(this.type.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const { errno } = c;
    c.errno = 0;
    this.type.print(c, low, high, scope);
    c.errno = errno;
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.regardless(() => this.type.capture?.(plan, value, scope));
  }
}

/** The same of a pointer that is followed even where the user wants pointers to structures to stay addresses. */
export function givenAndFollowed(type: Type): Type {
  return new GivenAndFollowed(type);
}

class GivenAndFollowed extends Given {
  override bind(scope: Scope): Type {
    return new GivenAndFollowed(this.type.bind(scope));
  }

  override print(c: Decoding, low: number, high: number, scope: number): void {
    const { followsStructures } = c;
    c.followsStructures = true;
    super.print(c, low, high, scope);
    c.followsStructures = followsStructures;
  }
}
