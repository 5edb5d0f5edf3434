import type { CapturePlanner } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { printSigset } from '../../types/sigset.ts';
import { Scalar, type Type } from '../../types/type.ts';

/**
 * Where sigreturn's frame, which starts at the stack pointer, has the two halves of the mask: `oldmask` of the
 * sigcontext, and `extramask` behind the legacy floating-point state (asm/sigframe.h, asm/sigcontext.h).
 */
const OLD_MASK = 80;
const EXTRA_MASK = 88 + 624;
const END = EXTRA_MASK + 4;

/** The mask that the end of a handler without SA_SIGINFO puts back, `{mask=[USR1]}`. */
export const oldFrameMask: Type = new (class extends Scalar {
  override readonly follows = true;

  size(): number {
    return 4;
  }

  print(c: Decoding): void {
    // A 64-bit process may make the call, too, with a stack beyond the first 4 GB.
    const [low = 0, high = 0] = c.call.stackPointer;
    const at = high === 0 ? c.memory.read(low, END) : -1;
    if (at < 0) {
      c.out.address(low, high);
      return;
    }
    c.out.beginStruct();
    c.out.field('mask');
    printSigset(c, c.memory.u32(at + OLD_MASK), c.memory.u32(at + EXTRA_MASK));
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner): void {
    plan.bytes(plan.stackPointer, END, END);
  }
})();
