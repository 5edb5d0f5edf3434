import { IOPRIO_CLASSES } from '../abi/generated/process.ts';
import type { Decoding } from './decoding.ts';
import type { Notation } from './emitter.ts';

/** Bits of the level, below those of the class (linux/ioprio.h). */
const CLASS_SHIFT = 13;

/** Prints the priority of input and output: `IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 4)`. */
export function printIoPriority(c: Decoding, low: number, notation: Notation): void {
  c.out.beginParts(low, low >>> 31 === 1 ? 0xffffffff : 0, notation, true);
  printClassAndLevel(c, low);
  c.out.endParts();
}

/** Prints what a result that is such a priority means; nothing where numbers are to say it all. */
export function noteIoPriority(c: Decoding): void {
  if (c.failed || c.out.constantStyle === 'raw') return;
  c.out.beginNote();
  printClassAndLevel(c, c.resultLow);
  c.out.endNote();
}

function printClassAndLevel(c: Decoding, low: number): void {
  c.out.beginCall('IOPRIO_PRIO_VALUE');
  c.out.element();
  c.out.enumeration(IOPRIO_CLASSES, low >>> CLASS_SHIFT, 0);
  c.out.element();
  c.out.int(low & ((1 << CLASS_SHIFT) - 1));
  c.out.endCall();
}
