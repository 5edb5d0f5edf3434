import type { Draft } from './draft.ts';
import { invalidArgument, PRECISIONS } from './values.ts';

const CLOCKS: ReadonlyMap<string, 'time' | 'unix' | undefined> = new Map([
  ['none', undefined],
  ['time', 'time'],
  ['unix', 'unix'],
]);

/**
 * Reads the value of `--absolute-timestamps`: a clock and a precision in any order, each of which may be left out
 * (and stays what it was) or have its kind in front (`format:unix,precision:us`).
 * @throws UsageError if a word is neither
 */
export function readTimestamps(timestamps: Draft['timestamps'], value: string, spelling: string): void {
  let clock = timestamps.clock ?? 'time';
  let shown = true;
  let { precision } = timestamps;
  for (const word of value.toLowerCase().split(',')) {
    if (word === '') continue;
    const [, kind, name = ''] = /^(format:|precision:)?(.*)$/s.exec(word) ?? [];
    const wantedPrecision = kind === 'format:' ? undefined : PRECISIONS.get(name);
    if (kind !== 'precision:' && CLOCKS.has(name)) {
      const wanted = CLOCKS.get(name);
      shown = wanted !== undefined;
      clock = wanted ?? clock;
    } else if (wantedPrecision) {
      precision = wantedPrecision;
    } else {
      throw invalidArgument(spelling, value);
    }
  }
  timestamps.precision = precision;
  if (shown) timestamps.clock = clock;
  else delete timestamps.clock;
}
