import { describe, expect, it } from 'vitest';
import { WallClock } from '../../../src/ebpf/wall-clock.ts';
import { Random } from '../../property/random.ts';

const SECOND = 1_000_000_000;

describe('the wall clock', () => {
  it('tells when something happened, which is now', () => {
    const clock = new WallClock();
    const before = Date.now();
    clock.adjust();
    clock.convert(clock.now());
    const after = Date.now();
    const milliseconds = clock.seconds * 1000 + clock.nanoseconds / 1e6;
    // Both clocks are read one after the other, and whoever sets the time moves them apart.
    expect(milliseconds).toBeGreaterThan(before - 1000);
    expect(milliseconds).toBeLessThan(after + 1000);
  });

  it('keeps distances to the nanosecond, over seconds and before the machine started', () => {
    const clock = new WallClock();
    const random = new Random(5);
    const base = 1_000_000 * SECOND;
    clock.convert(base);
    const [seconds, nanoseconds] = [clock.seconds, clock.nanoseconds];
    for (let round = 0; round < 1000; round++) {
      const distance = random.of([1, -1]) * (random.below(100) * SECOND + random.below(SECOND));
      clock.convert(base + distance);
      expect(Number.isInteger(clock.nanoseconds)).toBe(true);
      expect(clock.nanoseconds).toBeGreaterThanOrEqual(0);
      expect(clock.nanoseconds).toBeLessThan(SECOND);
      expect((clock.seconds - seconds) * SECOND + (clock.nanoseconds - nanoseconds)).toBe(distance);
    }
  });
});
