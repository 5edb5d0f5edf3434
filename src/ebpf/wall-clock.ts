import { Clock } from '../libc/clock.ts';

const SECOND = 1_000_000_000;

/** Tells the wall time (CLOCK_REALTIME) of moments that the kernel took from CLOCK_MONOTONIC. */
export class WallClock {
  seconds = 0;
  nanoseconds = 0;
  private readonly clock = new Clock();
  private offsetSeconds = 0;
  private offsetNanoseconds = 0;

  constructor() {
    this.adjust();
  }

  /** To be called now and then: the distance between the two clocks changes when the time is set. */
  adjust(): void {
    const { clock } = this;
    const monotonic = clock.monotonic();
    clock.readWall();
    const seconds = Math.floor(monotonic / SECOND);
    this.offsetSeconds = clock.seconds - seconds;
    this.offsetNanoseconds = clock.nanoseconds - (monotonic - seconds * SECOND);
  }

  /** CLOCK_MONOTONIC. */
  now(): number {
    return this.clock.monotonic();
  }

  /** Sets `seconds` and `nanoseconds` to the wall time of a moment. */
  convert(monotonic: number): void {
    const whole = Math.floor(monotonic / SECOND);
    const nanoseconds = monotonic - whole * SECOND + this.offsetNanoseconds;
    const carried = Math.floor(nanoseconds / SECOND);
    this.seconds = whole + this.offsetSeconds + carried;
    this.nanoseconds = nanoseconds - carried * SECOND;
  }
}
