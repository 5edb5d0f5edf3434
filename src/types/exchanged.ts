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
  return new Exchanged(argument, question, answer);
}

class Exchanged extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly argument: number,
    private readonly question: Type,
    private readonly answer: Type,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  /** 1 where the question can be read, else 0. */
  remember(c: Decoding, low: number, high: number): number {
    const address = c.toWord(low, high);
    const isRead =
      address !== 0 && c.followsStructures && c.memory.read(address, this.question.size(c.abi)) >= 0;
    return isRead ? 1 : 0;
  }

  print(c: Decoding, low: number, high: number): void {
    printBehind(c, this.question, low, high);
  }

  complete(c: Decoding, low: number, high: number): void {
    if (c.failed || c.call.remembered[this.argument] === 0) return;
    c.out.becomes();
    printBehind(c, this.answer, low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planPointed(plan, this.question, value);
  }

  captureCompletion(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => planPointed(plan, this.answer, value));
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
