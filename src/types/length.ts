import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import type { Known, Scope } from './type.ts';

/** A number that is known when a value is printed: a constant, another argument or field, or the return value. */
export interface Length extends Known {
  bind(scope: Scope): Length;
}

/** A name stands for the argument or field so called; a number for itself. */
export type LengthLike = Length | string | number;

export function toLength(length: LengthLike): Length {
  if (typeof length === 'number') return constantLength(length);
  return typeof length === 'string' ? named(length) : length;
}

/** The value that the call returned; 0 where it failed. */
export const RETURNED: Length = {
  get: (c) => (c.failed ? 0 : c.result),
  plan: (plan) => plan.result,
  bind: () => RETURNED,
};

/** The low half of argument `index`: what the kernel takes of a count that is an `int`. */
export function lowHalf(index: number): Length {
  return computed(
    (c) => c.low(index),
    (plan) => plan.mask(plan.argument(index), 0xffff_ffff),
  );
}

/** A length as the C `int` that the kernel takes it for, whatever is in the upper half of its register. */
export function intOf(length: Known, c: Decoding, scope: number): number {
  return (length.low ? length.low(c, scope) : length.get(c, scope)) | 0;
}

/** The value that the call returned, which may be more than the room that argument `index` says there is. */
export function returnedInto(index: number): Length {
  return computed(
    (c) => Math.min(RETURNED.get(c, -1), c.word(index)),
    (plan) => plan.least(plan.result, plan.argument(index)),
  );
}

/** A length that takes code: to know it, and to plan what is read by it (at least as much). */
export function computed(
  get: (c: Decoding, scope: number) => number,
  plan: (plan: CapturePlanner, scope: CaptureValue) => CaptureNumber,
): Length {
  const length: Length = { get, plan, bind: () => length };
  return length;
}

/** As `length`, which counts as a C `int`: nothing where that is negative, and `most` where it is more. */
export function atMost(length: LengthLike, most: number): Length {
  const inner = toLength(length);
  return {
    get: (c, scope) => Math.min(Math.max(intOf(inner, c, scope), 0), most),
    plan: (plan, scope) => {
      const count = inner.plan(plan, scope);
      return typeof count === 'number' ? Math.min(count, most) : plan.least(count, most);
    },
    bind: (scope) => atMost(inner.bind(scope), most),
  };
}

/** The smaller of two lengths. */
export function leastOf(one: LengthLike, other: LengthLike): Length {
  const first = toLength(one);
  const second = toLength(other);
  return {
    get: (c, scope) => Math.min(first.get(c, scope), second.get(c, scope)),
    plan: (plan, scope) => {
      const count = first.plan(plan, scope);
      return typeof count === 'number' ? count : plan.least(count, second.plan(plan, scope));
    },
    bind: (scope) => leastOf(first.bind(scope), second.bind(scope)),
  };
}

/** How many whole times `divisor` is in `length`. */
export function dividedBy(length: LengthLike, divisor: number): Length {
  const inner = toLength(length);
  return {
    get: (c, scope) => Math.floor(inner.get(c, scope) / divisor),
    plan: (plan, scope) => inner.plan(plan, scope),
    bind: (scope) => dividedBy(inner.bind(scope), divisor),
  };
}

/** The bytes of so many bits, the last of them whole. */
export function bytesOfBits(length: LengthLike): Length {
  const inner = toLength(length);
  return {
    get: (c, scope) => Math.ceil(inner.get(c, scope) / 8),
    plan: (plan, scope) => inner.plan(plan, scope),
    bind: (scope) => bytesOfBits(inner.bind(scope)),
  };
}

function constantLength(value: number): Length {
  return computed(
    () => value,
    () => value,
  );
}

function named(name: string): Length {
  const unbound = (): never => {
    throw new Error(`the length '${name}' is used before it is bound`);
  };
  return {
    get: unbound,
    plan: unbound,
    bind: (scope) => {
      const { get, low, plan } = scope.lookUp(name);
      return { ...computed(get, plan), ...(low && { low }) };
    },
  };
}
