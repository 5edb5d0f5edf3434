import { Clock } from '../libc/clock.ts';
import type { Ptraced } from './ptraced.ts';

/** Tracees that are kept from going on for a while. */
export class Delays {
  private readonly held = new Set<Ptraced>();
  private readonly clock = new Clock();

  /** `alarm`: interrupts the waiting after so many nanoseconds, and again and again until it is told 0. */
  constructor(private readonly alarm: (nanoseconds: number) => void) {}

  get isEmpty(): boolean {
    return this.held.size === 0;
  }

  /** Keeps a stopped tracee for so many nanoseconds. */
  hold(tracee: Ptraced, nanoseconds: number): void {
    tracee.heldUntil = this.clock.monotonic() + nanoseconds;
    this.held.add(tracee);
    this.setAlarm();
  }

  /** Forgets a tracee that ended or goes on for another reason. */
  forget(tracee: Ptraced): void {
    if (tracee.heldUntil === 0) return;
    tracee.heldUntil = 0;
    this.held.delete(tracee);
    this.setAlarm();
  }

  /** Lets those go on whose time has come. */
  resumeDue(goOn: (tracee: Ptraced) => void): void {
    const now = this.clock.monotonic();
    const due = [...this.held].filter(({ heldUntil }) => heldUntil <= now);
    for (const tracee of due) {
      this.forget(tracee);
      goOn(tracee);
    }
  }

  private setAlarm(): void {
    const next = Math.min(...[...this.held].map(({ heldUntil }) => heldUntil));
    this.alarm(this.isEmpty ? 0 : Math.max(next - this.clock.monotonic(), 1));
  }
}
