import { ITIMER_WHICHES } from '../../abi/generated/time.ts';
import { enumeration } from '../../types/constants.ts';
import { int } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { sigevent } from '../../types/sigevent.ts';
import { itimerspec, itimerval } from '../../types/timespec.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { clockId, timerFlags } from './clocks.ts';

const itimer = enumeration(ITIMER_WHICHES);

/** Interval timers and POSIX timers. */
export const timerCalls: readonly Syscall[] = [
  syscall('getitimer', { which: itimer, value: out(pointer(itimerval)) }),
  syscall('setitimer', { which: itimer, value: pointer(itimerval), ovalue: out(pointer(itimerval)) }),
  syscall('timer_create', {
    which_clock: clockId,
    timer_event_spec: pointer(sigevent),
    created_timer_id: out(pointee(int)),
  }),
  syscall('timer_settime', {
    timer_id: int,
    flags: timerFlags,
    new_setting: pointer(itimerspec),
    old_setting: out(pointer(itimerspec)),
  }),
  syscall('timer_gettime', { timer_id: int, setting: out(pointer(itimerspec)) }),
  syscall('timer_getoverrun', { timer_id: int }),
  syscall('timer_delete', { timer_id: int }),
];
