import type { Decoding } from './decoding.ts';
import type { Scope } from './type.ts';

/** A number that is known when a value is printed: a constant, another argument or field, or the return value. */
export interface Length {
  get(c: Decoding, scope: number): number;
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
  bind: () => RETURNED,
};

/** A length that takes code. */
export function computed(get: (c: Decoding, scope: number) => number): Length {
  const length: Length = { get, bind: () => length };
  return length;
}

function constantLength(value: number): Length {
  return computed(() => value);
}

function named(name: string): Length {
  return {
    get: () => {
      throw new Error(`the length '${name}' is used before it is bound`);
    },
    bind: (scope) => computed(scope.lookUp(name)),
  };
}
