import { IOPRIO_CLASSES } from '../abi/generated/process.ts';
import type { Decoding } from './decoding.ts';

/** Bits of the level, below those of the class (linux/ioprio.h). */
const CLASS_SHIFT = 13;

/** Prints the priority of input and output: `IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 4)`. */
export function printIoPriority(c: Decoding, low: number): void {
  c.out.beginCall('IOPRIO_PRIO_VALUE');
  c.out.element();
  c.out.enumeration(IOPRIO_CLASSES, low >>> CLASS_SHIFT, 0);
  c.out.element();
  c.out.int(low & ((1 << CLASS_SHIFT) - 1));
  c.out.endCall();
}
