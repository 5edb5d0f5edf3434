import { moment } from '../../types/absolute-time.ts';
import { int } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { itimerspec64, timespec64 } from '../../types/timespec.ts';
import { timex64 } from '../../types/timex.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import {
  clockId,
  clockState,
  momentReturned,
  remaining,
  sleepsForDuration,
  timerFlags,
} from '../time/clocks.ts';

const I386 = { abi: 'i386' } as const;

/** Clocks and timers with 64-bit seconds, and what i386 had before. */
export const clockCalls64: readonly Syscall[] = [
  syscall('clock_gettime64', { clockid: clockId, tp: out(pointer(timespec64)) }, I386),
  syscall('clock_settime64', { clockid: clockId, tp: pointer(timespec64) }, I386),
  syscall('clock_getres_time64', { clockid: clockId, tp: out(pointer(timespec64)) }, I386),
  syscall(
    'clock_nanosleep_time64',
    {
      clockid: clockId,
      flags: timerFlags,
      request: pointer(timespec64),
      remain: out(remaining(timespec64, sleepsForDuration)),
    },
    I386,
  ),
  syscall(
    'clock_adjtime64',
    { clockid: clockId, buf: out(pointer(timex64)) },
    { abi: 'i386', note: clockState(1, timex64) },
  ),
  syscall('timer_gettime64', { timerid: int, curr_value: out(pointer(itimerspec64)) }, I386),
  syscall(
    'timer_settime64',
    {
      timerid: int,
      flags: timerFlags,
      new_value: pointer(itimerspec64),
      old_value: out(pointer(itimerspec64)),
    },
    I386,
  ),
  syscall('stime', { tloc: out(pointee(moment)) }, { ...I386, note: momentReturned }),
];
