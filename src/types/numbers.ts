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
export function scalar(size: 1 | 2 | 4 | 8 | 'word' | 'register', print: Print, capture?: Capture): Type {
  return new PlainScalar(size, print, capture);
}

class PlainScalar extends Scalar {
  constructor(
    private readonly bytes: 1 | 2 | 4 | 8 | 'word' | 'register',
    private readonly printer: Print,
    capture: Capture | undefined,
  ) {
    super();
    if (capture) this.capture = capture;
  }

  size(abi: Abi): number {
    if (this.bytes === 'register') return abi.registerSize;
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

/** C `long`: in memory as wide as the tracee's pointers, in a register as wide as that. */
export const long: Type = new (class extends Scalar {
  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    printLong(c, low, high, c.abi.registerSize);
  }

  override printAt(c: Decoding, at: number): void {
    const { wordSize } = c.abi;
    printLong(c, c.memory.u32(at), wordSize === 4 ? 0 : c.memory.u32(at + 4), wordSize);
  }
})();

/** The kernel's `long` as its structures have it (`__kernel_long_t`, asm/posix_types.h), which is wider than C's under x32. */
export const kernelLong = scalar('register', (c, low, high) => printLong(c, low, high, c.abi.registerSize));

/** A `long` that is told as wide as a pointer where the register that holds it is wider, too (the counts of io_submit(2)). */
export const shortLong = scalar('word', (c, low, high) => printLong(c, low, high, c.abi.wordSize));

function printLong(c: Decoding, low: number, high: number, size: number): void {
  if (size === 4) c.out.int(low | 0);
  else c.out.signed(low, high);
}

export const hexKernelLong = scalar('register', (c, low, high) => c.out.hex(low, high));

/** `__kernel_ulong_t`. */
export const kernelUlong = scalar('register', (c, low, high) => c.out.unsigned(low, high));

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

/** A pointer where the kernel stores it as one of its own, in as many bytes. */
export const kernelAddress = scalar('register', (c, low, high) => c.out.address(low, high));

/** A pointer as structures that are alike in every ABI have it: 64 bits wide. */
export const address64 = scalar(8, (c, low, high) => c.out.address(low, high));
