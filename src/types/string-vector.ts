import type { Abi } from '../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { MOST_ELEMENTS } from './pointer.ts';
import { planString, printString } from './strings.ts';
import { Scalar, type Type } from './type.ts';

/**
 * A pointer to a NULL-terminated array of pointers to strings, `["ls", "-l"]`: at most as many as `-s` says unless
 * `-v` is given.
 */
export const stringVector: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    printVector(c, low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => planVector(plan, value));
  }
})();

/** The environment of execve: how many strings it has, `0x7ffd... /* 23 vars *\/`; under `-v` the strings. */
export const environment: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    if (!c.mayFollow) c.printAddress(low, high);
    else if (c.options.abbreviate) printCount(c, low, high);
    else printVector(c, low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => {
      if (plan.abbreviate) planPointers(plan, value, MOST_CAPTURED, () => {});
      else planVector(plan, value);
    });
  }
})();

/** More pointers than the kernel accepts (`MAX_ARG_STRINGS` is larger still): here counting ends. */
const MOST_COUNTED = 1 << 22;

/** Pointers that a capture has the time to look at. */
const MOST_CAPTURED = 8192;

/** Pointers that are read at once. */
const CHUNK = 512;

function printVector(c: Decoding, low: number, high: number): void {
  const { out, memory } = c;
  const { wordSize } = c.abi;
  const start = c.toWord(low, high);
  let address = start;
  const mark = memory.mark();
  for (let index = 0; ; index++, address += wordSize) {
    memory.rewind(mark);
    const at = address === 0 || !c.mayFollow ? -1 : memory.read(address, wordSize);
    if (at < 0) {
      if (index === 0) {
        c.printAddress(low, high);
        return;
      }
      out.more();
      out.comment(`0x${address.toString(16)}`);
      break;
    }
    const stringLow = memory.u32(at);
    const stringHigh = wordSize === 8 ? memory.u32(at + 4) : 0;
    if (index === 0) out.beginArray();
    if (stringLow === 0 && stringHigh === 0) break;
    if (index >= (c.options.abbreviate ? c.options.stringLimit : MOST_ELEMENTS)) {
      out.more();
      break;
    }
    out.element();
    printString(c, stringLow, stringHigh);
  }
  out.endArray();
}

function planVector(plan: CapturePlanner, start: CaptureValue): void {
  const most = plan.abbreviate ? plan.stringLimit : MOST_ELEMENTS;
  planPointers(plan, start, most + 1, (string) => planString(plan, string));
}

/** Plans the pointers up to the NULL that ends them, at most `most`, and what each leads to. */
function planPointers(
  plan: CapturePlanner,
  start: CaptureValue,
  most: number,
  pointed: (pointer: CaptureValue) => void,
): void {
  const { wordSize } = plan.abi;
  const last = plan.add(start, 0);
  plan.each(start, wordSize, most, most, (element, loop) => {
    plan.assign(last, element);
    const pointer = plan.loadWord(element, 0);
    plan.whenEqual(pointer, 0, () => loop.stop());
    pointed(pointer);
  });
  plan.bytes(start, plan.add(plan.subtract(last, start), wordSize), most * wordSize);
}

function printCount(c: Decoding, low: number, high: number): void {
  c.printAddress(low, high);
  let address = c.toWord(low, high);
  if (address === 0) return;
  const { wordSize } = c.abi;
  const mark = c.memory.mark();
  let count = 0;
  while (count < MOST_COUNTED) {
    c.memory.rewind(mark);
    const at = c.memory.readUpTo(address, CHUNK * wordSize);
    const readable = at < 0 ? 0 : Math.floor(c.memory.length / wordSize);
    const found = indexOfNull(c, at, readable);
    if (found >= 0) {
      c.out.comment(countText(count + found));
      return;
    }
    count += readable;
    if (readable < CHUNK) break;
    address += readable * wordSize;
  }
  if (c.memory.isCaptured && count >= MOST_CAPTURED) c.out.comment(`${MOST_CAPTURED} or more vars`);
  else if (count > 0) c.out.comment(`${countText(count)}, unterminated`);
}

function indexOfNull(c: Decoding, at: number, count: number): number {
  for (let index = 0; index < count; index++)
    if (c.memory.word(at + index * c.abi.wordSize, c.abi.wordSize) === 0) return index;
  return -1;
}

function countText(count: number): string {
  return count === 1 ? '1 var' : `${count} vars`;
}
