import { SIGACTION_FLAGS } from '../abi/generated/signal-flags.ts';
import type { Decoding } from './decoding.ts';
import { printHandler } from './sigaction.ts';
import { printOldSigset } from './sigset.ts';
import { Aggregate, type Type } from './type.ts';

/** The flag that says that `sa_restorer` means something (asm/signal.h). */
const SA_RESTORER = 0x04000000;

/** i386's `struct old_sigaction`: handler, a mask of 32 signals, flags, restorer. */
export const oldSigaction: Type = new (class extends Aggregate {
  size(): number {
    return 16;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    const flags = memory.u32(at + 8);
    out.beginStruct();
    out.field('sa_handler');
    printHandler(c, memory.u32(at), 0);
    out.field('sa_mask');
    printOldSigset(c, memory.u32(at + 4));
    out.field('sa_flags');
    out.flags(SIGACTION_FLAGS, flags, 0);
    if ((flags & SA_RESTORER) !== 0) {
      out.field('sa_restorer');
      out.address(memory.u32(at + 12), 0);
    }
    out.endStruct();
  }
})();
