import { describe, expect, it } from 'vitest';
import { duration, timeOfDay, unixTime } from '../../../src/format/time.ts';

describe('times', () => {
  it('shows seconds since the epoch in each precision', () => {
    expect(unixTime(1_700_000_000, 1_234_567, 's')).toBe('1700000000');
    expect(unixTime(1_700_000_000, 1_234_567, 'ms')).toBe('1700000000.001');
    expect(unixTime(1_700_000_000, 1_234_567, 'us')).toBe('1700000000.001234');
    expect(unixTime(1_700_000_000, 1_234_567, 'ns')).toBe('1700000000.001234567');
  });

  it('shows local time of day', () => {
    const local = new Date(2024, 4, 6, 7, 8, 9);
    expect(timeOfDay(local.getTime() / 1000, 0, 'us')).toBe('07:08:09.000000');
  });

  it('shows spans beyond a second', () => {
    expect(duration(2_000_001_000, 'us')).toBe('2.000001');
    expect(duration(999, 'us')).toBe('0.000000');
  });
});
