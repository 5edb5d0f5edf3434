import type { Constants } from '../abi/constants.ts';
import type { SyscallCall } from '../events/event.ts';
import type { Argument, Type } from '../types/type.ts';
import { type Syscall, type SyscallOptions, syscall } from './syscall.ts';

/** How a call looks for some values of the argument that selects: its arguments, and options where it has any. */
export type Variant = readonly [args: Record<string, Type | Argument>, options?: SyscallOptions];

/** Which argument selects, and the set that names its values. */
export interface Selector {
  /** Register of the selecting argument, 0 to 5; its low half decides. */
  readonly argument: number;
  readonly names: Constants;
  /** Bits of the argument that select; without them all of its low half. */
  readonly mask?: number;
  /** Bits of the argument below those that select. */
  readonly shift?: number;
  /** Whether the argument is a `long`, so that nothing is selected where its upper half is not empty. */
  readonly wide?: boolean;
}

/**
 * A row for a call that is many calls in one (`prctl`, `keyctl`): `cases` has the variants, keyed by the names of
 * the values that select them, separated by spaces. A case may be such a row itself. Every other value has
 * `otherwise`.
 */
export function variants(
  name: string,
  selector: Selector,
  cases: Record<string, Variant | Syscall>,
  otherwise: Variant,
): Syscall {
  const rest = syscall(name, otherwise[0], otherwise[1]);
  const byValue = new Map<number, Syscall>();
  for (const [values, given] of Object.entries(cases)) {
    const row = 'name' in given ? given : syscall(name, given[0], given[1]);
    for (const value of values.split(' ')) byValue.set(lowHalfOf(selector.names, value), row);
  }
  const all = [rest, ...byValue.values()];
  const low = 2 * selector.argument;
  const { mask = LOW_HALF, shift = 0, wide = false } = selector;
  return {
    ...rest,
    completes: all.some((row) => row.completes),
    remembers: all.some((row) => row.remembers),
    readsAtEntry: all.some((row) => row.readsAtEntry),
    readsAtExit: all.some((row) => row.readsAtExit),
    needsEntry: all.some((row) => row.needsEntry),
    variant: (call: SyscallCall) => {
      if (wide && call.args[low + 1] !== 0) return rest;
      const row = byValue.get(((call.args[low] as number) & mask) >>> shift) ?? rest;
      return row.variant ? row.variant(call) : row;
    },
    captureVariant(plan, planRow) {
      const plans = new Map(all.map((row) => [row, () => planRow(row)]));
      const cases = new Map([...byValue].map(([value, row]) => [value, plans.get(row) as () => void]));
      const selecting = plan.mask(plan.argument(selector.argument), mask >>> 0);
      plan.choose(plan.shiftRight(selecting, shift), cases, plans.get(rest));
    },
  };
}

const LOW_HALF = 0xffff_ffff;

/**
 * A row for a call that fills in what some of its arguments point to, `registers`: where one of them is NULL it is as
 * `without` has it, which prints more of it at entry.
 */
export function unlessNull(registers: readonly number[], row: Syscall, without: Syscall): Syscall {
  return {
    ...row,
    readsAtEntry: row.readsAtEntry || without.readsAtEntry,
    needsEntry: row.needsEntry || without.needsEntry,
    variant: ({ args }) => {
      for (const register of registers) if (isNull(args, register)) return without;
      return row;
    },
    captureVariant(_plan, planRow) {
      planRow(row);
      planRow(without);
    },
  };
}

function isNull(args: Uint32Array, register: number): boolean {
  return args[2 * register] === 0 && args[2 * register + 1] === 0;
}

function lowHalfOf(set: Constants, name: string): number {
  const entry = set.entries.find(([known]) => known === name);
  if (!entry) throw new Error(`no constant ${name} in this set`);
  return entry[1];
}
