import { X32 } from '../abi/abi.ts';
import type { SyscallCall } from '../events/event.ts';

/** x32's calls with structures of layouts of their own, which take 32 bits of each register (asm/unistd_x32.h). */
const FIRST_OF_OWN_LAYOUT = 512;
const LAST_OF_OWN_LAYOUT = 547;
/** But for preadv, pwritev, preadv2 and pwritev2, whose positions have 64 bits. */
const WITH_POSITION = [534, 535, 546, 547];

/** Leaves of the arguments of a call what the kernel looks at, where that is less than the registers hold. */
export function shortenArguments({ abi, number, args }: SyscallCall): void {
  if (abi !== X32 || number < FIRST_OF_OWN_LAYOUT || number > LAST_OF_OWN_LAYOUT) return;
  if (WITH_POSITION.includes(number)) return;
  for (let high = 1; high < args.length; high += 2) args[high] = 0;
}
