import type { Abi } from '../abi/abi.ts';
import { UNREADABLE } from '../events/memory.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { type Length, type LengthLike, RETURNED, toLength } from './length.ts';
import { leadsOn, Scalar, type Scope, type Type } from './type.ts';

/** A pointer to one `target`, printed as what it points to; NULL or the address where that cannot be read. */
export function pointer(target: Type): Type {
  return new Pointer(target);
}

/** A pointer to a plain value, `[5]`. */
export function pointee(target: Type): Type {
  return new Pointee(target);
}

/**
 * A pointer to `count` elements, `[1, 2, 3]`; `...` after as many as `-s` allows, or, under `-v`, all.
 * Where memory ends within the array, what could be read, then the address of the rest as a comment.
 * @param most elements that are shown, whatever options say
 */
export function array(element: Type, count: LengthLike, most = Number.POSITIVE_INFINITY): Type {
  return new ArrayPointer(element, toLength(count), most);
}

/** As many elements are shown even under `-v`: some calls take counts that no memory would hold. */
export const MOST_ELEMENTS = 1 << 17;

/** An array that would reach beyond the last address is none. */
export const ADDRESS_SPACE = 2 ** 64;

class Pointer extends Scalar {
  override readonly follows = true;

  constructor(readonly target: Type) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new Pointer(this.target.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const at = c.readOrPrintAddress(low, high, this.target.size(c.abi));
    if (at < 0) return;
    const { pointed } = c;
    c.pointed = c.toWord(low, high);
    this.target.printAt(c, at, scope);
    c.pointed = pointed;
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.unlessFailed(() => planPointed(plan, this.target, value, scope));
  }
}

class Pointee extends Scalar {
  override readonly follows = true;

  constructor(readonly target: Type) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const at = c.readOrPrintAddress(low, high, this.target.size(c.abi));
    if (at < 0) return;
    c.out.beginPointee();
    this.target.printAt(c, at, scope);
    c.out.endPointee();
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.unlessFailed(() => planPointed(plan, this.target, value, scope));
  }
}

/** A pointer that after a call that failed prints as its address, but where it failed with this error number. */
export function afterError(errno: number, pointer: Type): Type {
  return new AfterError(errno, pointer);
}

class AfterError extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly errno: number,
    private readonly pointer: Type,
  ) {
    super();
  }

  size(abi: Abi): number {
    return this.pointer.size(abi);
  }

  override bind(scope: Scope): Type {
    return new AfterError(this.errno, this.pointer.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (c.failed && c.errno !== this.errno) c.printAddress(low, high);
    else this.pointer.print(c, low, high, scope);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    this.pointer.capture?.(plan, value, scope);
  }
}

/** A pointer that is followed only under `-v`. */
export function followedUnderVerbose(pointer: Type): Type {
  return new FollowedUnderVerbose(pointer);
}

class FollowedUnderVerbose extends Scalar {
  override readonly follows = true;

  constructor(private readonly pointer: Type) {
    super();
  }

  size(abi: Abi): number {
    return this.pointer.size(abi);
  }

  override bind(scope: Scope): Type {
    return new FollowedUnderVerbose(this.pointer.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (c.options.abbreviate) c.printAddress(low, high);
    else this.pointer.print(c, low, high, scope);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    if (!plan.abbreviate) this.pointer.capture?.(plan, value, scope);
  }
}

class ArrayPointer extends Scalar {
  override readonly follows = true;

  constructor(
    readonly element: Type,
    readonly count: Length,
    readonly most: number,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new ArrayPointer(this.element, this.count.bind(scope), this.most);
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (this.count === RETURNED && c.failed) c.printAddress(low, high);
    else printArray(c, this.element, low, high, this.count.get(c, scope), this.most);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    planArray(plan, this.element, value, this.count.plan(plan, scope), this.most);
  }
}

/** Plans the reading of one `target` at an address: of itself, and of what it points to. */
export function planPointed(
  plan: CapturePlanner,
  target: Type,
  address: CaptureValue,
  scope: CaptureValue = address,
): void {
  const size = target.size(plan.abi);
  plan.bytes(address, size, size);
  target.captureAt?.(plan, address, scope);
}

/** Whether `printArray` finds `count` elements behind a pointer, or as many as it shows; whether there are any. */
export function hasArray(c: Decoding, element: Type, address: number, count: number): boolean {
  const { memory } = c;
  const size = element.size(c.abi);
  if (address === 0 || count === 0 || !c.mayFollow || address + count * size >= ADDRESS_SPACE) return false;
  const shown = c.options.abbreviate ? c.options.stringLimit : MOST_ELEMENTS;
  const mark = memory.mark();
  for (let index = 0; index < count && index <= shown; index++) {
    memory.rewind(mark);
    if (memory.read(address + index * size, size) === UNREADABLE) return false;
  }
  return true;
}

/** Plans what `printArray` reads. `scope`: the structure around the elements; without it each is its own. */
export function planArray(
  plan: CapturePlanner,
  element: Type,
  start: CaptureValue,
  count: CaptureNumber,
  most = Number.POSITIVE_INFINITY,
  scope?: CaptureValue,
): void {
  const size = element.size(plan.abi);
  const shown = Math.min(most, plan.abbreviate ? plan.stringLimit : MOST_ELEMENTS);
  const read = () => {
    plan.bytes(start, planLength(plan, count, size, shown + 1), size * (shown + 1));
    if (leadsOn(element))
      plan.each(start, size, count, shown, (at) => element.captureAt?.(plan, at, scope ?? at));
  };
  // After a failure nothing was returned, so that nothing is read.
  if (count === plan.result) read();
  else plan.unlessFailed(read);
}

/** Bytes of `count` elements of `size` bytes, of at most `most`. */
export function planLength(
  plan: CapturePlanner,
  count: CaptureNumber,
  size: number,
  most: number,
): CaptureNumber {
  if (typeof count === 'number') return Math.min(count, most) * size;
  return size === 1 ? count : plan.multiply(plan.least(count, most), size);
}

/**
 * Prints `count` elements behind a pointer; for decoders whose count takes code.
 * @param briefly elements that are shown unless `-v` is given; as many as `-s` allows where that is not said
 * @param room elements that there is room for: of what comes after them nothing is read
 */
export function printArray(
  c: Decoding,
  element: Type,
  low: number,
  high: number,
  count: number,
  most = Number.POSITIVE_INFINITY,
  briefly = c.options.stringLimit,
  room = Number.POSITIVE_INFINITY,
): void {
  const { out, memory } = c;
  const start = c.toWord(low, high);
  const size = element.size(c.abi);
  if (start !== 0 && count === 0) {
    out.beginArray();
    out.endArray();
    return;
  }
  if (start === 0 || !c.mayFollow || start + count * size >= ADDRESS_SPACE) {
    c.printAddress(low, high);
    return;
  }
  const shown = Math.min(count, most, c.options.abbreviate ? briefly : MOST_ELEMENTS);
  const mark = memory.mark();
  for (let index = 0; index < count && index <= shown; index++) {
    if (index === room) {
      out.more();
      break;
    }
    memory.rewind(mark);
    const at = memory.read(start + index * size, size);
    if (at === UNREADABLE) {
      if (index === 0) {
        c.printAddress(low, high);
        return;
      }
      out.more();
      const rest = start + index * size;
      out.comment(`0x${rest.toString(16)}`);
      out.endArray();
      return;
    }
    if (index === 0) out.beginArray();
    if (index === shown) {
      out.more();
      break;
    }
    out.element();
    element.printAt(c, at, at);
  }
  out.endArray();
}
