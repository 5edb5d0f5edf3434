import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { Scalar, type Type } from './type.ts';

type Print = (c: Decoding, low: number, high: number) => void;
type Capture = (plan: CapturePlanner, value: CaptureValue) => void;

/**
 * A scalar from its size and how it prints: the way to make one that needs no more than that, and perhaps what it takes to
 * know what a value stands for.
 */
export function scalar(size: 1 | 2 | 4 | 8 | 'word', print: Print, capture?: Capture): Type {
  return new PlainScalar(size, print, capture);
}

class PlainScalar extends Scalar {
  constructor(
    private readonly bytes: 1 | 2 | 4 | 8 | 'word',
    private readonly printer: Print,
    capture: Capture | undefined,
  ) {
    super();
    if (capture) this.capture = capture;
  }

  size(abi: Abi): number {
    return this.bytes === 'word' ? abi.wordSize : this.bytes;
  }

  print(c: Decoding, low: number, high: number): void {
    this.printer(c, low, high);
  }
}

/** C `int`. */
export const int = scalar(4, (c, low) => c.out.int(low | 0));
/** C `unsigned int`. */
export const uint = scalar(4, (c, low) => c.out.int(low));
export const int16 = scalar(2, (c, low) => c.out.int((low << 16) >> 16));
export const uint16 = scalar(2, (c, low) => c.out.int(low & 0xffff));
export const int8 = scalar(1, (c, low) => c.out.int((low << 24) >> 24));
export const uint8 = scalar(1, (c, low) => c.out.int(low & 0xff));
export const int64 = scalar(8, (c, low, high) => c.out.signed(low, high));
export const uint64 = scalar(8, (c, low, high) => c.out.unsigned(low, high));

/** As `uint64`, of which the largest stands for no limit, `UINT64_MAX`. */
export const uint64OrMaximum = scalar(8, (c, low, high) => {
  if (low === 0xffff_ffff && high === 0xffff_ffff) c.out.constant('UINT64_MAX', low, high, 'unsigned');
  else c.out.unsigned(low, high);
});

/** C `long`: as wide as the tracee's pointers. */
export const long = scalar('word', (c, low, high) => {
  if (c.abi.wordSize === 4) c.out.int(low | 0);
  else c.out.signed(low, high);
});

/**
 * C `unsigned long` and `size_t`. A 64-bit program may make an i386 call with something in the upper halves of its
 * registers: that is shown, as strace does, though the kernel does not look there.
 */
export const ulong = scalar('word', (c, low, high) => c.out.unsigned(low, high));
export const size = ulong;

export const hexInt = scalar(4, (c, low) => c.out.hex(low, 0));
export const hex16 = scalar(2, (c, low) => c.out.hex(low & 0xffff, 0));
export const hex8 = scalar(1, (c, low) => c.out.hex(low & 0xff, 0));
/** As `hex8`, and `00` for zero. */
export const paddedByte = scalar(1, (c, low) => c.out.paddedHex(low & 0xff, 2));
export const hex64 = scalar(8, (c, low, high) => c.out.hex(low, high));
export const hexLong = scalar('word', (c, low, high) => c.out.hex(low, high));

/** File permissions as umask and the like have them, `0644`. */
export const octal = scalar(4, (c, low) => c.out.octal(low, 3));

/** A pointer that is shown and never followed. */
export const address = scalar('word', (c, low, high) => c.out.address(low, high));

/** A pointer as structures that are alike in every ABI have it: 64 bits wide. */
export const address64 = scalar(8, (c, low, high) => c.out.address(low, high));
