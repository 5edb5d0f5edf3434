import type { CapturePlanner } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { printSigset, SIGSET_SIZE } from '../../types/sigset.ts';
import { Scalar, type Type } from '../../types/type.ts';

/**
 * Distance of `uc_sigmask` from the stack pointer when the restorer calls rt_sigreturn, by the ABI's index: on
 * x86-64 and x32 `struct ucontext` is there itself; on i386 the handler's three arguments and the siginfo come first
 * (arch/x86/include/asm/sigframe.h, asm/sigcontext.h).
 */
const MASK_OFFSETS = [8 + 8 + 24 + 256, 12 + 128 + 4 + 4 + 12 + 88, 4 + 4 + 16 + 256] as const;

/**
 * Stands for the register arguments that `rt_sigreturn` does not have: the mask that the handler's end puts back,
 * `{mask=[USR1]}`, from the frame on the stack.
 */
export const interruptedMask: Type = new (class extends Scalar {
  override readonly follows = true;

  size(): number {
    return 8;
  }

  print(c: Decoding): void {
    const { stackPointer } = c.call;
    const [low = 0, high = 0] = stackPointer;
    // A 64-bit process may make an i386 call, too, with a stack beyond the first 4 GB.
    const frame = high * 0x1_0000_0000 + low + MASK_OFFSETS[c.abi.index];
    c.out.beginStruct();
    c.out.field('mask');
    const isReachable = c.mayFollow && (c.abi.wordSize === 8 || high === 0);
    const at = isReachable ? c.memory.read(frame, SIGSET_SIZE) : -1;
    if (at < 0) c.out.address(frame >>> 0, Math.floor(frame / 0x1_0000_0000));
    else printSigset(c, c.memory.u32(at), c.memory.u32(at + 4));
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner): void {
    plan.bytes(plan.add(plan.stackPointer, MASK_OFFSETS[plan.abi.index]), SIGSET_SIZE, SIGSET_SIZE);
  }
})();
