import type { EventPredicate } from '../format/consumer.ts';
import type { EventData } from '../format/event-data.ts';
import { both, type Condition, NO_CONDITION } from './condition.ts';

/** A predicate on events, and what must be so for it to hold. */
export interface Where extends EventPredicate {
  readonly condition: Condition;
}

/** Holds where all hold; undefined where there is none. */
export function all(conditions: readonly Where[]): Where | undefined {
  if (conditions.length < 2) return conditions[0];
  return {
    looksAtValues: conditions.some(({ looksAtValues }) => looksAtValues),
    condition: conditions.map(({ condition }) => condition).reduce(both),
    holds: (data: EventData) => conditions.every((condition) => condition.holds(data)),
  };
}

/** Holds of calls that took longer than so many nanoseconds. */
export function longerThanCondition(nanoseconds: number): Where {
  return {
    looksAtValues: false,
    condition: { ...NO_CONDITION, returned: 'in any way', leastDuration: nanoseconds, callsOnly: true },
    holds: ({ call }: EventData) => call?.duration !== undefined && call.duration > nanoseconds,
  };
}
