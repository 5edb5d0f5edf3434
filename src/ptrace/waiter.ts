import { availableParallelism } from 'node:os';
import { EINTR } from '../libc/errors.ts';
import { addressOf, errno, wait4 } from '../libc/libc.ts';
import { __WALL, WNOHANG } from '../libc/wait-status.ts';

/** What `wait` and `poll` give where there is no tid. */
export const NOTHING = 0;
export const INTERRUPTED = -1;
export const NO_CHILDREN = -2;

/** Offset of `ru_stime` in `struct rusage` (sys/resource.h), in words of 32 bits. */
const SYSTEM_TIME = 4;
const RUSAGE_SIZE = 144;

/** How often `wait` looks before it blocks: some 75 microseconds, in which a busy tracee makes its next call. */
const LOOKS = 200;
/** So many more waits in vain than others, and looking is given up, */
const MISSES_TOO_MANY = 8;
/** for this many waits. */
const WAITS_WITHOUT_LOOKING = 2000;

/**
 * Waits for any child or tracee of this process, through wait4(2).
 *
 * A tracer that blocks has to be woken for each stop, which costs more than all the rest where that takes another
 * CPU, and most in a virtual machine. So it looks for the next stop a few times before it blocks, as long as that
 * pays: not where tracees are idle, nor where they need the CPU on which we would look.
 */
export class Waiter {
  /** Waits in which looking was in vain, less those in which it was not. */
  private misses = 0;
  /** Where there is one CPU, who looks keeps the tracee from running. */
  private waitsWithoutLooking = availableParallelism() > 1 ? 0 : Number.POSITIVE_INFINITY;
  /** Whether others may have been ready when the last tid came: not where none was at a look just before. */
  othersMayBeReady = true;
  private readonly statusWord = new Int32Array(Buffer.allocUnsafeSlow(4).buffer);
  private readonly statusAddress = addressOf(new Uint8Array(this.statusWord.buffer));
  private readonly usage = new Uint32Array(Buffer.allocUnsafeSlow(RUSAGE_SIZE).fill(0).buffer);
  private readonly usageAddress: number;

  /** `withSystemTime`: whether the tracees' CPU time is asked for, too. */
  constructor(withSystemTime: boolean) {
    this.usageAddress = withSystemTime ? addressOf(new Uint8Array(this.usage.buffer)) : 0;
  }

  /** Blocks until a child changes state: its tid, INTERRUPTED by a signal, or NO_CHILDREN. */
  wait(): number {
    this.othersMayBeReady = true;
    if (this.waitsWithoutLooking > 0) {
      this.waitsWithoutLooking--;
      return this.ask(__WALL);
    }
    for (let look = 0; look < LOOKS; look++) {
      const tid = this.ask(__WALL | WNOHANG);
      if (tid === NOTHING) continue;
      if (this.misses > 0) this.misses--;
      this.othersMayBeReady = look === 0;
      return tid;
    }
    if (++this.misses >= MISSES_TOO_MANY) {
      this.misses = 0;
      this.waitsWithoutLooking = WAITS_WITHOUT_LOOKING;
    }
    return this.ask(__WALL);
  }

  /** As `wait`, but gives NOTHING where no child has changed state. */
  poll(): number {
    return this.ask(__WALL | WNOHANG);
  }

  /** The wait status of the last tid. */
  get status(): number {
    return this.statusWord[0] as number;
  }

  /** The last tid's process's CPU time in the kernel, in nanoseconds. */
  get systemTime(): number {
    return (this.usage[SYSTEM_TIME] as number) * 1e9 + (this.usage[SYSTEM_TIME + 2] as number) * 1e3;
  }

  private ask(options: number): number {
    const tid = wait4(-1, this.statusAddress, options, this.usageAddress);
    if (tid >= 0) return tid;
    return errno() === EINTR ? INTERRUPTED : NO_CHILDREN;
  }
}
