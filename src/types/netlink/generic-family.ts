import { type Constants, constantValue } from '../../abi/constants.ts';
import type { Type } from '../type.ts';
import { type AttributeSet, attributes, type ContentPrinter } from './attributes.ts';
import { number } from './contents.ts';

/** What messages of a family of generic netlink say that go one way. */
export interface GenericSaying {
  readonly commands: Constants;
  /** What stands before the attributes, where the family has anything there. */
  readonly header?: Type;
  /** Of all commands, or of each. */
  readonly attributes: AttributeSet | ReadonlyMap<number, AttributeSet>;
}

/** A family of generic netlink: what it is asked, and what it says where that differs. */
export interface GenericFamily {
  readonly request: GenericSaying;
  readonly answer?: GenericSaying;
  /** What it says without being asked. */
  readonly event?: GenericSaying;
}

/** As `attributes`; what all names begin with, as the set's placeholder does, is left out. */
export function attributesOf(
  names: Constants,
  contents: Readonly<Record<string, ContentPrinter>>,
): AttributeSet {
  return attributes(
    names,
    Object.fromEntries(
      Object.entries(contents).map(([list, printer]) => [wholeNames(names, list).join(' '), printer]),
    ),
  );
}

/** As `attributesOf`; what `contents` lacks is a number. */
export function mostlyNumbers(
  names: Constants,
  contents: Readonly<Record<string, ContentPrinter>> = {},
): AttributeSet {
  return { ...attributesOf(names, contents), others: number };
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

function wholeNames(set: Constants, list: string): string[] {
  const beginning = set.placeholder.replace('???', '');
  return list
    .trim()
    .split(/\s+/)
    .map((name) => `${beginning}${name}`);
}
