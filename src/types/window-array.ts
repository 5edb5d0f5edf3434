import type { Decoding } from './decoding.ts';
import type { Type } from './type.ts';

/** Prints `count` elements that lie at `at` in the window, as many as `-s` allows unless `-v` is given. */
export function printWindowArray(c: Decoding, element: Type, at: number, count: number): void {
  const step = element.size(c.abi);
  const shown = c.options.abbreviate ? Math.min(count, c.options.stringLimit) : count;
  c.out.beginArray();
  for (let index = 0; index < shown; index++) {
    c.out.element();
    element.printAt(c, at + index * step, at);
  }
  if (shown < count) c.out.more();
  c.out.endArray();
}
