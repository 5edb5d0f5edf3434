import { describe, expect, it } from 'vitest';
import { catalogueCoverage } from '../../../tools/coverage/catalogue.ts';
import { PLAIN_NUMBERS } from '../../../tools/coverage/plain-numbers.ts';

const calls = catalogueCoverage();

describe('every call of x86-64', () => {
  it('has a row', () => {
    expect(calls.filter(({ hasRow }) => !hasRow)).toEqual([]);
  });

  it('has arguments that are more than numbers, or a reason why not', () => {
    const plain = calls.filter(({ untyped, reason }) => untyped.length > 0 && reason === undefined);
    expect(plain.map(({ name, untyped }) => `${name} ${untyped.join(' ')}`)).toEqual([]);
  });

  it('is meant by each such reason', () => {
    const meant = new Set(calls.map(({ name, untyped }) => `${name} ${untyped.join(' ')}`));
    expect(Object.keys(PLAIN_NUMBERS).filter((key) => !meant.has(key))).toEqual([]);
  });
});
