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
    const frame = c.call.stackPointer[0] as number;
    const at = c.memory.read(frame, END);
    if (at < 0) {
      c.printAddress(frame, 0);
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
