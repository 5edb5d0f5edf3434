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
  syscall('clock_gettime64', { which_clock: clockId, tp: out(pointer(timespec64)) }, I386),
  syscall('clock_settime64', { which_clock: clockId, tp: pointer(timespec64) }, I386),
  syscall('clock_getres_time64', { which_clock: clockId, tp: out(pointer(timespec64)) }, I386),
  syscall(
    'clock_nanosleep_time64',
    {
      which_clock: clockId,
      flags: timerFlags,
      rqtp: pointer(timespec64),
      rmtp: out(remaining(timespec64, sleepsForDuration)),
    },
    I386,
  ),
  syscall(
    'clock_adjtime64',
    { which_clock: clockId, utx: out(pointer(timex64)) },
    { abi: 'i386', note: clockState(1, timex64) },
  ),
  syscall('timer_gettime64', { timer_id: int, setting: out(pointer(itimerspec64)) }, I386),
  syscall(
    'timer_settime64',
    {
      timer_id: int,
      flags: timerFlags,
      new_setting: pointer(itimerspec64),
      old_setting: out(pointer(itimerspec64)),
    },
    I386,
  ),
  syscall('stime', { tptr: out(pointee(moment)) }, { ...I386, note: momentReturned }),
];
