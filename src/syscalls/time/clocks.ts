import type { Abi } from '../../abi/abi.ts';
import { nameOf } from '../../abi/constants.ts';
import { RESTART_ERRNOS } from '../../abi/generated/errno.ts';
import { ADJTIMEX_STATES, CLOCK_IDS, TIMER_FLAGS } from '../../abi/generated/time.ts';
import { moment, momentText } from '../../types/absolute-time.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { int } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { timespec, timeval } from '../../types/timespec.ts';
import { timex } from '../../types/timex.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Which clock, `CLOCK_MONOTONIC`. */
export const clockId: Type = enumeration(CLOCK_IDS);

/** `TIMER_ABSTIME`. */
export const timerFlags: Type = flags(TIMER_FLAGS);

/** What is left of a sleep whose duration `isRelative`, where a signal interrupted it: else the kernel writes nothing. */
export function remaining(time: Type, isRelative: (c: Decoding) => boolean): Type {
  return new Remaining(time, isRelative);
}

class Remaining extends Scalar {
  override readonly follows = true;

  constructor(
    readonly time: Type,
    readonly isRelative: (c: Decoding) => boolean,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const written = RESTART_ERRNOS.has(c.errno) && c.followsStructures && this.isRelative(c);
    const at = written ? c.memory.read(c.toWord(low, high), this.time.size(c.abi)) : -1;
    if (at >= 0) this.time.printAt(c, at, at);
    else c.printAddress(low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const size = this.time.size(plan.abi);
    plan.bytes(value, size, size);
  }
}

/** Whether clock_nanosleep was given a duration, not a moment: no flag is set. */
export function sleepsForDuration(c: Decoding): boolean {
  return c.word(1) === 0;
}

/** Names the state of the clock that adjtimex returns, `(TIME_OK)`. */
export function clockState(argument: number, state: Type): (c: Decoding) => void {
  return (c) => {
    if (c.failed || c.resultHigh !== 0 || !c.followsStructures) return;
    const name = nameOf(ADJTIMEX_STATES, c.resultLow);
    const address = c.word(argument);
    if (name === undefined || address === 0 || c.memory.read(address, state.size(c.abi)) < 0) return;
    c.out.beginNote(true);
    c.out.constant(name, c.resultLow, 0);
    c.out.endNote();
  };
}

const timezone = struct({ tz_minuteswest: int, tz_dsttime: int });

/** Reading and setting clocks, and sleeping. */
export const clockCalls: readonly Syscall[] = [
  syscall('clock_gettime', { clockid: clockId, tp: out(pointer(timespec)) }),
  syscall('clock_settime', { clockid: clockId, tp: pointer(timespec) }),
  syscall('clock_getres', { clockid: clockId, tp: out(pointer(timespec)) }),
  syscall('clock_nanosleep', {
    clockid: clockId,
    flags: timerFlags,
    request: pointer(timespec),
    remain: out(remaining(timespec, sleepsForDuration)),
  }),
  syscall('nanosleep', { req: pointer(timespec), rem: out(remaining(timespec, () => true)) }),
  syscall('clock_adjtime', { clockid: clockId, buf: out(pointer(timex)) }, { note: clockState(1, timex) }),
  syscall('adjtimex', { buf: out(pointer(timex)) }, { note: clockState(0, timex) }),
  syscall('gettimeofday', { tv: out(pointer(timeval)), tz: out(pointer(timezone)) }),
  syscall('settimeofday', { tv: pointer(timeval), tz: pointer(timezone) }),
  syscall('time', { tloc: out(pointee(moment)) }, { note: momentReturned }),
];

/** A note after a result in seconds since 1970. */
export function momentReturned(c: Decoding): void {
  if (c.failed) return;
  const high = c.abi.registerSize === 4 ? ((c.resultLow | 0) >> 31) >>> 0 : c.resultHigh;
  const text = momentText(c.resultLow, high, 0, 9);
  if (text === undefined) return;
  c.out.beginNote();
  c.out.symbol(text);
  c.out.endNote();
}
