import { expect, it } from 'vitest';
import { parseDescriptorFilter } from '../../../src/filter/descriptor-filter.ts';

it.each([
  ['3,,7', [3, 7]],
  ['!3,7', [0, 8]],
  ['all', [0, 3, 7, 8]],
  ['!all', []],
  ['none', []],
])('%s', (expression, selected) => {
  const filter = parseDescriptorFilter(expression);
  expect([-1, 0, 3, 7, 8].filter((fd) => filter.selects(fd))).toEqual(selected);
});
