import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Fields, type MemberPrinter, members, struct } from './struct.ts';
import { Scalar, type Type } from './type.ts';

/**
 * A pointer to a structure, the last argument that is known at entry: some members ask, and the kernel
 * answers with others, which follow at return.
 * @param argument the register of the pointer, 0 to 5
 * @param size bytes of the structure
 * @param evenAfterFailure the answer is told even after a call that failed
 */
export function answered(
  argument: number,
  question: MemberPrinter,
  answer: MemberPrinter,
  size: (abi: Abi) => number,
  evenAfterFailure = false,
): Type {
  return new Answered(argument, question, answer, size, { evenAfterFailure });
}

/**
 * As `answered`, of one structure: the fields that ask, and those that answer, by their names. A field that asks and
 * answers prints twice.
 * @param answerMayMiss what asks comes first, and is told even where the rest is not there; `...` stands for a missing
 *   answer
 */
export function answeredStruct(
  argument: number,
  fields: Fields,
  asked: readonly string[],
  told: readonly string[],
  answerMayMiss = false,
): Type {
  const whole = struct(fields);
  const question = members(fields, { order: asked });
  const answer = members(fields, { order: told });
  const head = struct(Object.fromEntries(asked.map((name) => [name, fields[name] as Type])));
  const how = answerMayMiss ? { askedBytes: (abi: Abi) => head.size(abi), moreIfMissing: true } : {};
  return new Answered(argument, question, answer, (abi) => whole.size(abi), how);
}

/** As `answered`, where it is not that simple. */
export function answeredBy(
  argument: number,
  question: MemberPrinter,
  answer: MemberPrinter,
  size: (abi: Abi) => number,
  how: How,
): Type {
  return new Answered(argument, question, answer, size, how);
}

export interface How {
  /** Bytes of what asks, where what answers need not be there at entry. */
  readonly askedBytes?: (abi: Abi) => number;
  /** `...` stands for an answer that is missing. */
  readonly moreIfMissing?: boolean;
  /** `???` stands for an answer that cannot be read any more. */
  readonly unknownIfGone?: boolean;
  /** What answers follows the structure in memory, which need not be there any more. */
  readonly answerFollows?: boolean;
  readonly evenAfterFailure?: boolean;
  /** What the answer wants to know of the question at `at` in the window: a number that is not 0. */
  readonly remembered?: (c: Decoding, at: number) => number;
}

const NOTHING = () => 0;

class Answered extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly argument: number,
    private readonly question: MemberPrinter,
    private readonly answer: MemberPrinter,
    private readonly bytes: (abi: Abi) => number,
    private readonly how: How = {},
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** 0 where the question cannot be read, else 1, or what the answer wants to know. */
  remember(c: Decoding, low: number, high: number): number {
    const at = this.readQuestion(c, low, high);
    return at < 0 ? 0 : (this.how.remembered?.(c, at) ?? 1);
  }

  print(c: Decoding, low: number, high: number): void {
    const at = this.readQuestion(c, low, high);
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    c.out.beginStruct();
    printPointed(c, this.question, at, low, high);
  }

  complete(c: Decoding, low: number, high: number): void {
    if (c.call.remembered[this.argument] === 0) return;
    const { moreIfMissing, unknownIfGone, answerFollows, evenAfterFailure } = this.how;
    const isTold = !c.failed || evenAfterFailure === true;
    const at = isTold ? this.read(c, low, high, answerFollows ? NOTHING : this.bytes) : -1;
    c.out.continueStruct();
    if (at < 0 && moreIfMissing) c.out.more();
    if (at < 0 && isTold && unknownIfGone) {
      c.out.unnamedField('unknown');
      c.out.ellipsis('???');
    }
    if (at >= 0) printPointed(c, this.answer, at, low, high);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    this.plan(plan, value, this.question);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    const read = () => this.plan(plan, value, this.answer);
    if (this.how.evenAfterFailure) plan.regardless(read);
    else plan.unlessFailed(read);
  }

  private plan(plan: CapturePlanner, value: CaptureValue, members: MemberPrinter): void {
    const size = this.bytes(plan.abi);
    plan.bytes(value, size, size);
    members.captureAt?.(plan, value);
  }

  private readQuestion(c: Decoding, low: number, high: number): number {
    return this.read(c, low, high, this.how.askedBytes ?? this.bytes);
  }

  private read(c: Decoding, low: number, high: number, size = this.bytes): number {
    const address = c.toWord(low, high);
    return address === 0 || !c.followsStructures ? -1 : c.memory.read(address, size(c.abi));
  }
}

function printPointed(c: Decoding, members: MemberPrinter, at: number, low: number, high: number): void {
  const { pointed } = c;
  c.pointed = c.toWord(low, high);
  members(c, at);
  c.pointed = pointed;
}
