import { closeSync, openSync, writeSync } from 'node:fs';
import { Clock } from '../libc/clock.ts';

/**
 * Who holds this open, and has written so many microseconds as a 32-bit number, has idle processors sleep no deeper than
 * they wake up from in that time: with 0 not at all (Documentation/power/pm_qos_interface.rst). Root alone may.
 */
const DEVICE = '/dev/cpu_dma_latency';

/** As many stops in less than so many nanoseconds, and most of the time goes by until a processor has woken up. */
const STOPS = 1024;
const SPAN = 200_000_000;

const NONE = -1;

/**
 * Keeps idle processors awake while tracees stop thousands of times a second. Each stop has one process wait for another,
 * and the processor of the one that waits falls asleep: to wake it takes ten times as long as the stop, where that is a
 * virtual machine's, and a hundred microseconds from the deepest sleep of any.
 */
export class Wakefulness {
  private fd = NONE;
  private isRefused = false;
  private stops = 0;
  private since = 0;

  constructor(
    private readonly path = DEVICE,
    private readonly clock: Pick<Clock, 'monotonic'> = new Clock(),
  ) {}

  /** A tracee has stopped. */
  stopped(): void {
    if (++this.stops >= STOPS) this.look();
  }

  /** No tracee has stopped for a while. To be called a few times a second at least. */
  waited(): void {
    if (this.fd !== NONE) this.look();
  }

  /** From now on processors may sleep. */
  end(): void {
    if (this.fd === NONE) return;
    closeSync(this.fd);
    this.fd = NONE;
  }

  private look(): void {
    const now = this.clock.monotonic();
    const isOver = now - this.since >= SPAN;
    if (!isOver && this.stops < STOPS) return;
    this.stops = 0;
    this.since = now;
    if (isOver) this.end();
    else this.begin();
  }

  private begin(): void {
    if (this.fd !== NONE || this.isRefused) return;
    try {
      this.fd = openSync(this.path, 'r+');
      writeSync(this.fd, new Uint8Array(4));
    } catch {
      this.isRefused = true;
      this.end();
    }
  }
}
