import { parseSet } from './set-expression.ts';

const INT_MAX = 2 ** 31 - 1;

/** A set of descriptors' numbers. */
export interface DescriptorFilter {
  selects(fd: number): boolean;
}

/**
 * Reads the value of `-e read` and its like: numbers separated by commas, `all`, `none`, `!` for all others.
 * @throws UsageError if a word is no number
 */
export function parseDescriptorFilter(expression: string): DescriptorFilter {
  const { inverted, values } = parseSet(expression, 'descriptor', readDescriptor);
  return { selects: (fd) => fd >= 0 && values.has(fd) !== inverted };
}

function readDescriptor(word: string): number | undefined {
  const number = /^[0-9]+$/.test(word) ? Number(word) : Number.NaN;
  return number <= INT_MAX ? number : undefined;
}
