import { type Constants, constantValue } from '../../abi/constants.ts';
import type { Decoding } from '../decoding.ts';
import type { Type } from '../type.ts';
import { wholeNames } from './attribute-sets.ts';
import type { AttributeSet } from './attributes.ts';

/** What messages of a family of generic netlink say that go one way. */
export interface GenericSaying {
  readonly commands: Constants;
  /** What stands before the attributes, where the family has anything there. */
  readonly header?: Type;
  /** Of all commands, or of each; or what prints the `length` bytes at `at` that are no attributes. */
  readonly attributes:
    | AttributeSet
    | ReadonlyMap<number, AttributeSet>
    | ((c: Decoding, at: number, length: number) => void);
}

/** A family of generic netlink: what it is asked, and what it says where that differs. */
export interface GenericFamily {
  readonly request: GenericSaying;
  readonly answer?: GenericSaying;
  /** What it says without being asked. */
  readonly event?: GenericSaying;
}

/** Sets of attributes by commands; what all their names begin with is left out. */
export function byCommand(
  commands: Constants,
  sets: Readonly<Record<string, AttributeSet>>,
): ReadonlyMap<number, AttributeSet> {
  return new Map(
    Object.entries(sets).flatMap(([list, set]) =>
      wholeNames(commands, list).map((name) => [constantValue(commands, name), set] as const),
    ),
  );
}
