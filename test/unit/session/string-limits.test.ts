import { describe, expect, it } from 'vitest';
import { HIGHEST_LIMIT, limitedWords, SAMPLED_LIMITS, setLimit } from '../../../src/session/string-limits.ts';

const WORDS: ((limit: number) => number)[] = [
  () => 7,
  (limit) => limit,
  (limit) => limit + 1,
  (limit) => 24 * limit - 3,
  (limit) => Math.min(limit + 1, 4096),
  (limit) => Math.max(limit + 1, 256),
  (limit) => Math.min(16 * limit, 1024) + 8,
  () => 2 ** 32 - 1,
];

const bytesFor = (words: typeof WORDS, limit: number) =>
  new Uint8Array(Uint32Array.from(words, (word) => word(limit)).buffer);

describe('words that depend on -s', () => {
  it('are found from a few limits, and set for any other', () => {
    const limited = limitedWords(SAMPLED_LIMITS.map((limit) => bytesFor(WORDS, limit)));
    const bytes = bytesFor(WORDS, 1);
    for (const limit of [HIGHEST_LIMIT, 4095, 4096, 300, 32, 255, 256, 2, 1, 64]) {
      setLimit(bytes, limited, limit);
      expect([...bytes]).toEqual([...bytesFor(WORDS, limit)]);
    }
  });

  it.each([
    ['goes back', (limit: number) => HIGHEST_LIMIT - limit],
    ['leaps', (limit: number) => (limit > 100 ? 2 : 1)],
    ['grows faster and faster', (limit: number) => (limit < 100 ? limit : 2 * limit)],
  ])('are refused where one %s', (_how, word) => {
    expect(() => limitedWords(SAMPLED_LIMITS.map((limit) => bytesFor([word], limit)))).toThrow(/grow/);
  });

  it('are refused where there are more of them for some limits', () => {
    const samples = SAMPLED_LIMITS.map((limit) => new Uint8Array(limit > 1 ? 8 : 4));
    expect(() => limitedWords(samples)).toThrow(/same words/);
  });
});
