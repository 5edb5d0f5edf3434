import type { Decoding } from './decoding.ts';
import type { Type } from './type.ts';

/**
 * Prints `count` elements that lie at `at` in the window.
 * @param briefly elements that are shown unless `-v` is given; as many as `-s` allows where that is not said
 */
export function printWindowArray(
  c: Decoding,
  element: Type,
  at: number,
  count: number,
  briefly = c.options.stringLimit,
): void {
  const step = element.size(c.abi);
  const shown = c.options.abbreviate ? Math.min(count, briefly) : count;
  c.out.beginArray();
  for (let index = 0; index < shown; index++) {
    c.out.element();
    element.printAt(c, at + index * step, at);
  }
  if (shown < count) c.out.more();
  c.out.endArray();
}
