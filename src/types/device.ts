import type { Decoding } from './decoding.ts';
import { scalar } from './numbers.ts';

/** A device number of 64 bits as the C library has it (makedev(3)): `makedev(0x8, 0x1)`. */
export const device = scalar(8, printDevice);

/** A device number of 32 bits, as the kernel takes it in arguments. */
export const device32 = scalar(4, (c, low) => printDevice(c, low, 0));

/** A device number as wide as a `long`. */
export const deviceLong = scalar('word', printDevice);

/** Prints a device number, for decoders that found it themselves. */
export function printDevice(c: Decoding, low: number, high: number): void {
  c.out.beginParts(low, high);
  c.out.beginCall('makedev');
  c.out.element();
  c.out.hex(majorOf(low, high), 0);
  c.out.element();
  c.out.hex(minorOf(low, high), 0);
  c.out.endCall();
  c.out.endParts();
}

/** The kind of device that a number stands for (makedev(3)). */
export function majorOf(low: number, high: number): number {
  return (((low >>> 8) & 0xfff) | (high & ~0xfff)) >>> 0;
}

/** Which device of its kind a number stands for. */
export function minorOf(low: number, high: number): number {
  return ((low & 0xff) | ((low >>> 12) & ~0xff) | (high << 20)) >>> 0;
}
