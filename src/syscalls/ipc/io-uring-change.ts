import { IO_URING_REGISTER_OPERATIONS } from '../../abi/generated/descriptors.ts';
import { IO_URING_REGISTER_FLAGS } from '../../abi/generated/io-uring.ts';
import type { CapturePlanner } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { scalar, uint } from '../../types/numbers.ts';
import { Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Bits of the second argument that say what io_uring_register(2) is asked to do. */
export const OPERATION = 0x7fff_ffff;

/** What io_uring_register(2) is asked to do, and whether the ring is one that is registered itself. */
export const opcode = scalar(4, (c, low) => {
  const further = (low & ~OPERATION) >>> 0;
  if (further === 0) {
    c.out.enumeration(IO_URING_REGISTER_OPERATIONS, low, 0);
    return;
  }
  c.out.beginParts(low, 0);
  c.out.enumeration(IO_URING_REGISTER_OPERATIONS, low & OPERATION, 0);
  c.out.or();
  c.out.flags(IO_URING_REGISTER_FLAGS, further, 0);
  c.out.endParts();
});

/**
 * An operation whose argument is told as it is before the call, and, unless there was nothing to read, as it is
 * afterwards; the count prints when no more is to be told of the argument. `arg` says by what it remembers whether
 * there is: 0 where it is told once.
 */
export function toldTwice(arg: Type): Syscall {
  const count = { type: new CountAtEntry(arg), phase: 'in', shown: (c: Decoding) => !isOpen(c) } as const;
  const row = syscall('io_uring_register', { fd, opcode, arg, nr_args: count });
  const countAtReturn = { name: 'nr_args', index: NR_ARGS, type: uint, phase: 'out', shown: isOpen } as const;
  return { ...row, arguments: [...row.arguments, countAtReturn] };
}

/** The registers of the argument and of the count. */
const ARG = 2;
const NR_ARGS = 3;

function isOpen(c: Decoding): boolean {
  return c.call.remembered[ARG] !== 0;
}

/** The count, which is the last that may print at entry: so it is the one to be asked for more at return. */
class CountAtEntry extends Scalar {
  constructor(private readonly arg: Type) {
    super();
  }

  size(): number {
    return 4;
  }

  print(c: Decoding, low: number): void {
    c.out.int(low);
  }

  complete(c: Decoding): void {
    this.arg.complete?.(c, c.low(ARG), c.high(ARG));
  }

  captureCompletion(plan: CapturePlanner): void {
    this.arg.captureCompletion?.(plan, plan.argument(ARG));
  }
}
