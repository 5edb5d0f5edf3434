import { constantValue, nameOf } from '../../abi/constants.ts';
import {
  IO_URING_OPERATIONS,
  IO_URING_REGISTER_OPERATIONS,
  IO_URING_RESTRICTIONS,
  IO_URING_SQE_FLAGS,
} from '../../abi/generated/descriptors.ts';
import type { Decoding } from '../../types/decoding.ts';
import { hexText } from '../../types/hex-text.ts';
import { inlineArray } from '../../types/inline.ts';
import { hexInt } from '../../types/numbers.ts';
import { unlessZero } from '../../types/struct.ts';
import { Aggregate, type Type } from '../../types/type.ts';

const REGISTER_OP = constantValue(IO_URING_RESTRICTIONS, 'IORING_RESTRICTION_REGISTER_OP');
const SQE_OP = constantValue(IO_URING_RESTRICTIONS, 'IORING_RESTRICTION_SQE_OP');

const reserved = unlessZero(inlineArray(hexInt, 3));

/** What a ring may be used for, `struct io_uring_restriction` (linux/io_uring.h). */
export const restriction: Type = new (class extends Aggregate {
  size(): number {
    return 16;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    const opcode = memory.u16(at);
    out.beginStruct();
    out.field('opcode');
    out.enumeration(IO_URING_RESTRICTIONS, opcode, 0);
    printRestricted(c, opcode, memory.u8(at + 2));
    const resv = memory.u8(at + 3);
    if (resv !== 0) {
      out.field('resv');
      out.hex(resv, 0);
    }
    reserved.printField?.(c, 'resv2', at + 4, at);
    out.endStruct();
  }
})();

function printRestricted(c: Decoding, opcode: number, value: number): void {
  const { out } = c;
  if (nameOf(IO_URING_RESTRICTIONS, opcode) === undefined) {
    out.comment(`op: ${hexText(value)}`);
  } else if (opcode === REGISTER_OP) {
    out.field('register_op');
    out.enumeration(IO_URING_REGISTER_OPERATIONS, value, 0);
  } else if (opcode === SQE_OP) {
    out.field('sqe_op');
    out.enumeration(IO_URING_OPERATIONS, value, 0);
  } else {
    out.field('sqe_flags');
    out.flags(IO_URING_SQE_FLAGS, value, 0);
  }
}
