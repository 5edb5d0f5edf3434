import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { planPointed } from './pointer.ts';
import { Aggregate, Scalar, type Type } from './type.ts';

/**
 * A pointer to what is asked, the last argument that is known at entry; the kernel's answer is in the same place, and
 * follows at return: `{mask=0x3} => {bits=0x1}`, `[5] => [7]`. After a call that failed there is none.
 * @param argument the register of the pointer, 0 to 5
 */
export function exchanged(argument: number, question: Type, answer: Type): Type {
  return new Exchanged(argument, question, { answers: [answer] });
}

/** How an answer depends on the question, and on how the call ended. */
export interface Answers {
  /** What the answer may be. */
  readonly answers: readonly Type[];
  /**
   * Which of them there will be, by the question at `at` in the window, which lies at `address`; -1 for none. Without it
   * the first.
   */
  readonly which?: (c: Decoding, at: number, address: number) => number;
  /** The answer after a call that failed, where it failed with this error number; without one, after any failure. */
  readonly afterError?: { readonly errno?: number; readonly answer: Type };
  /** After a call that failed the place where the answer would be is told. */
  readonly placeAfterFailure?: boolean;
  /** Where the answer cannot be read any more nothing is told of it, not even its place. */
  readonly onlyIfRead?: boolean;
  /** Whether there is anything to tell of an answer, which is at `at` in the window. */
  readonly tells?: (c: Decoding, at: number) => boolean;
  /** There is an answer even where the question could not be read. */
  readonly evenUnread?: boolean;
}

/** As `exchanged`, where it is not that simple. */
export function exchangedBy(argument: number, question: Type, answers: Answers): Type {
  return new Exchanged(argument, question, answers);
}

class Exchanged extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly argument: number,
    private readonly question: Type,
    private readonly how: Answers,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** Which answer there will be, counted from 1; 0 where there is none. */
  remember(c: Decoding, low: number, high: number): number {
    const { which, evenUnread } = this.how;
    const address = c.toWord(low, high);
    const isFollowed = address !== 0 && c.followsStructures;
    const at = isFollowed ? c.memory.read(address, this.question.size(c.abi)) : -1;
    if (at < 0) return evenUnread ? 1 : 0;
    return 1 + (which ? which(c, at, address) : 0);
  }

  print(c: Decoding, low: number, high: number): void {
    printBehind(c, this.question, low, high);
  }

  complete(c: Decoding, low: number, high: number): void {
    const chosen = this.how.answers[(c.call.remembered[this.argument] as number) - 1];
    const answer = c.failed ? this.afterError(c) : chosen;
    if (chosen && c.failed && this.how.placeAfterFailure) {
      c.out.becomes();
      c.printAddress(low, high);
      return;
    }
    if (!chosen || !answer || !this.isTold(c, answer, low, high)) return;
    const { errno } = c;
    c.errno = 0;
    c.out.becomes();
    printBehind(c, answer, low, high);
    c.errno = errno;
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planPointed(plan, this.question, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    const { answers, afterError } = this.how;
    plan.unlessFailed(() => {
      for (const answer of answers) planPointed(plan, answer, value);
    });
    if (afterError) plan.regardless(() => planPointed(plan, afterError.answer, value));
  }

  private isTold(c: Decoding, answer: Type, low: number, high: number): boolean {
    const { onlyIfRead, tells } = this.how;
    if (!onlyIfRead && !tells) return true;
    const at = c.memory.read(c.toWord(low, high), answer.size(c.abi));
    return at < 0 ? !onlyIfRead : (tells?.(c, at) ?? true);
  }

  private afterError(c: Decoding): Type | undefined {
    const { afterError } = this.how;
    return (afterError?.errno ?? c.errno) === c.errno ? afterError?.answer : undefined;
  }
}

/** Prints what a pointer leads to, a plain value in brackets. */
export function printBehind(c: Decoding, target: Type, low: number, high: number): void {
  const at = c.readOrPrintAddress(low, high, target.size(c.abi));
  if (at < 0) return;
  const { pointed } = c;
  c.pointed = c.toWord(low, high);
  if (target instanceof Aggregate) target.printAt(c, at, at);
  else {
    c.out.beginPointee();
    target.printAt(c, at, at);
    c.out.endPointee();
  }
  c.pointed = pointed;
}
