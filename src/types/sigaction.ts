import type { Abi } from '../abi/abi.ts';
import { nameOf } from '../abi/constants.ts';
import { SIGACTION_FLAGS, SIGNAL_HANDLERS } from '../abi/generated/signal-flags.ts';
import type { Decoding } from './decoding.ts';
import { printSigset } from './sigset.ts';
import { Aggregate, type Type } from './type.ts';

/** The flag that says that `sa_restorer` means something (asm/signal.h). */
const SA_RESTORER = 0x04000000;

/** Bytes of a mask as strace reads it: it takes no structure that is any shorter, though the kernel would. */
const LONGEST_SIGSET = 64;

/** The kernel's `struct sigaction` (asm/signal.h): handler, flags, restorer, then the mask. */
export const sigaction: Type = new (class extends Aggregate {
  size(abi: Abi): number {
    return 3 * abi.wordSize + LONGEST_SIGSET;
  }

  align(abi: Abi): number {
    return abi.wordSize;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    const { wordSize } = c.abi;
    const flagsAt = at + wordSize;
    const restorerAt = flagsAt + wordSize;
    const maskAt = restorerAt + wordSize;
    const flags = memory.u32(flagsAt);
    out.beginStruct();
    out.field('sa_handler');
    printHandler(c, memory.u32(at), wordSize === 8 ? memory.u32(at + 4) : 0);
    out.field('sa_mask');
    printSigset(c, memory.u32(maskAt), memory.u32(maskAt + 4));
    out.field('sa_flags');
    out.flags(SIGACTION_FLAGS, flags, wordSize === 8 ? memory.u32(flagsAt + 4) : 0);
    if ((flags & SA_RESTORER) !== 0) {
      out.field('sa_restorer');
      out.address(memory.u32(restorerAt), wordSize === 8 ? memory.u32(restorerAt + 4) : 0);
    }
    out.endStruct();
  }
})();

/** Prints a signal handler: `SIG_DFL`, `SIG_IGN`, `SIG_ERR` or its address. */
export function printHandler(c: Decoding, low: number, high: number): void {
  const name = nameOf(SIGNAL_HANDLERS, low, high);
  if (name === undefined) c.out.address(low, high);
  else c.out.constant(name, low, high);
}
