import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Aggregate, type Type } from './type.ts';

/**
 * A string of at most `most` bytes, its NUL included, that follows a structure in memory: the last field of a structure
 * that a pointer leads to. `???` where memory ends before it does.
 */
export function followingString(most: number): Type {
  return new FollowingString(most);
}

class FollowingString extends Aggregate {
  constructor(private readonly most: number) {
    super();
  }

  size(): number {
    return 0;
  }

  align(): number {
    return 1;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const { memory, out, options } = c;
    const start = memory.readString(c.pointed + (at - scope), this.most);
    if (start < 0) {
      out.ellipsis('???');
      return;
    }
    const length = memory.length + (memory.terminated ? 1 : 0);
    out.trimmedString(memory, start, Math.min(length, options.stringLimit), true);
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    plan.string(address, this.most);
  }
}
