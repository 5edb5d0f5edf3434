import { UNREADABLE } from '../events/memory.ts';
import { type CaptureValue, toWord } from './capture.ts';
import { type Length, type LengthLike, toLength } from './length.ts';
import { planLength } from './pointer.ts';

/**
 * The sum of the 32-bit numbers that a field points to, as many as `count` says: how many elements a list has whose parts
 * are counted in another list. Where that cannot be read there are more than any memory has.
 * @param most numbers that are added up
 */
export function sumOf(list: LengthLike, count: LengthLike, most: number): Length {
  const start = toLength(list);
  const length = toLength(count);
  return {
    get: (c, scope) => {
      const { memory } = c;
      const from = start.get(c, scope);
      const end = Math.min(length.get(c, scope), most);
      const mark = memory.mark();
      let sum = 0;
      for (let index = 0; index < end; index++) {
        const at = memory.read(from + NUMBER * index, NUMBER);
        if (at === UNREADABLE) return Number.POSITIVE_INFINITY;
        sum += memory.u32(at);
        memory.rewind(mark);
      }
      return sum;
    },
    plan: (plan, scope) => {
      const from = toWord(plan, start.plan(plan, scope) as CaptureValue);
      const numbers = length.plan(plan, scope);
      const sum = plan.constant(0);
      plan.bytes(from, planLength(plan, numbers, NUMBER, most), NUMBER * most);
      plan.each(from, NUMBER, numbers, most, (at) =>
        plan.assign(sum, plan.add(sum, plan.load(at, 0, NUMBER))),
      );
      return sum;
    },
    bind: (scope) => sumOf(start.bind(scope), length.bind(scope), most),
  };
}

const NUMBER = 4;
