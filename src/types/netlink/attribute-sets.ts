import type { Constants } from '../../abi/constants.ts';
import { type AttributeSet, attributes, type ContentPrinter } from './attributes.ts';
import { number } from './contents.ts';

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

/** The names in a list, with what those of the set begin with, which its placeholder tells. */
export function wholeNames(set: Constants, list: string): string[] {
  const beginning = set.placeholder.replace('???', '');
  return list
    .trim()
    .split(/\s+/)
    .map((name) => `${beginning}${name}`);
}
