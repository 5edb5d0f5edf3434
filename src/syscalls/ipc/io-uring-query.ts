import { constantValue } from '../../abi/constants.ts';
import {
  IO_URING_ENTER_FLAGS,
  IO_URING_FEATURES,
  IO_URING_SETUP_FLAGS,
  IO_URING_SQE_FLAGS,
} from '../../abi/generated/descriptors.ts';
import { IO_URING_QUERIES, ZCRX_AREA_FLAGS, ZCRX_REGISTER_FLAGS } from '../../abi/generated/io-uring.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { inlineArray } from '../../types/inline.ts';
import { address64, hex64, hexInt, int, uint, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type MemberPrinter, members, struct, unlessZero } from '../../types/struct.ts';
import { Aggregate, type Type } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';

/** Answers of the kernel by what was asked (linux/io_uring/query.h). */
const ANSWERS: ReadonlyMap<number, Type> = new Map(
  Object.entries({
    IO_URING_QUERY_OPCODES: struct({
      nr_request_opcodes: uint,
      nr_register_opcodes: uint,
      feature_flags: flags(IO_URING_FEATURES, 8),
      ring_setup_flags: flags(IO_URING_SETUP_FLAGS, 8),
      enter_flags: flags(IO_URING_ENTER_FLAGS, 8),
      sqe_flags: flags(IO_URING_SQE_FLAGS, 8),
      nr_query_opcodes: uint,
      __pad: unlessZero(hexInt),
    }),
    IO_URING_QUERY_ZCRX: struct({
      register_flags: flags(ZCRX_REGISTER_FLAGS, 8),
      area_flags: flags(ZCRX_AREA_FLAGS, 8),
      nr_ctrl_opcodes: uint,
      features: hexInt,
      rq_hdr_size: uint,
      rq_hdr_alignment: uint,
      __resv2: unlessZero(hex64),
    }),
    IO_URING_QUERY_SCQ: struct({ hdr_size: uint64, hdr_alignment: uint64 }),
    IO_URING_QUERY_ZCRX_EVENT: struct({
      event_flags: hexInt,
      stats_size: uint,
      stats_off_alignment: uint,
      __resv1: unlessZero(hexInt),
      __resv2: unlessZero(inlineArray(hex64, 4)),
    }),
  }).map(([name, answer]) => [constantValue(IO_URING_QUERIES, name), wide(pointer(answer))]),
);

/** Where the members of `struct io_uring_query_hdr` lie, and its bytes. */
const NEXT = 0;
const DATA = 8;
const OPERATION = 16;
const SIZE = 40;

/** So many questions of a list are followed; it may be a ring. */
const MOST = 4;

const operation = enumeration(IO_URING_QUERIES);
const rest = members({
  size: uint,
  result: int,
  __resv: unlessZero(inlineArray(hexInt, 3)),
});

class Question extends Aggregate {
  override readonly follows = true;

  constructor(
    private readonly next: Type,
    private readonly rest: MemberPrinter,
  ) {
    super();
  }

  size(): number {
    return SIZE;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    const { memory, out } = c;
    const asked = memory.u32(at + OPERATION);
    out.beginStruct();
    out.field('query_data');
    address64.printAt(c, at + DATA, at);
    out.field('query_op');
    operation.printAt(c, at + OPERATION, at);
    this.rest(c, at + OPERATION + 4);
    if (memory.u32(at + DATA) !== 0 || memory.u32(at + DATA + 4) !== 0) {
      out.field('query_data');
      (ANSWERS.get(asked) ?? address64).printAt(c, at + DATA, at);
    }
    out.field('next_entry');
    this.next.printAt(c, at + NEXT, at);
    out.endStruct();
  }

  captureAt(plan: CapturePlanner, address: CaptureValue): void {
    const cases = [...ANSWERS].map(([asked, answer]): [number, () => void] => [
      asked,
      () => answer.captureAt?.(plan, plan.add(address, DATA), address),
    ]);
    plan.within(() => plan.choose(plan.load(address, OPERATION, 4), new Map(cases)));
    plan.within(() => this.next.captureAt?.(plan, address, address));
  }
}

/** Questions to the kernel, the first of a list, with its answers. */
export const query: Type = questions(MOST);

function questions(most: number): Type {
  const next = most > 1 ? wide(pointer(questions(most - 1))) : address64;
  return new Question(next, rest);
}
