import { addressOf, clockGettime } from './libc.ts';

const CLOCK_REALTIME = 0;
const CLOCK_MONOTONIC = 1;
const CLOCK_THREAD_CPUTIME_ID = 3;
const CLOCK_BOOTTIME = 7;
const TWO_32 = 0x1_0000_0000;
const SECOND = 1_000_000_000;

/** The kernel's clocks in full resolution, without a BigInt. */
export class Clock {
  private readonly words = new Uint32Array(Buffer.allocUnsafeSlow(16).buffer);
  private readonly address = addressOf(new Uint8Array(this.words.buffer));

  /** Reads CLOCK_REALTIME into `seconds` and `nanoseconds`. */
  readWall(): void {
    clockGettime(CLOCK_REALTIME, this.address);
  }

  /** Nanoseconds of CLOCK_MONOTONIC. */
  monotonic(): number {
    clockGettime(CLOCK_MONOTONIC, this.address);
    return this.seconds * SECOND + this.nanoseconds;
  }

  /** Nanoseconds for which the calling thread did not run, since some moment. */
  idle(): number {
    const now = this.monotonic();
    clockGettime(CLOCK_THREAD_CPUTIME_ID, this.address);
    return now - (this.seconds * SECOND + this.nanoseconds);
  }

  /** When the machine was started, in nanoseconds since the epoch: what CLOCK_BOOTTIME counts from. */
  startOfMachine(): number {
    clockGettime(CLOCK_BOOTTIME, this.address);
    const running = this.seconds * SECOND + this.nanoseconds;
    this.readWall();
    return this.seconds * SECOND + this.nanoseconds - running;
  }

  get seconds(): number {
    return (this.words[1] as number) * TWO_32 + (this.words[0] as number);
  }

  get nanoseconds(): number {
    return this.words[2] as number;
  }
}
