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
  syscall('getitimer', { which: itimer, curr_value: out(pointer(itimerval)) }),
  syscall('setitimer', { which: itimer, new_value: pointer(itimerval), old_value: out(pointer(itimerval)) }),
  syscall('timer_create', {
    clockid: clockId,
    sevp: pointer(sigevent),
    timerid: out(pointee(int)),
  }),
  syscall('timer_settime', {
    timerid: int,
    flags: timerFlags,
    new_value: pointer(itimerspec),
    old_value: out(pointer(itimerspec)),
  }),
  syscall('timer_gettime', { timerid: int, curr_value: out(pointer(itimerspec)) }),
  syscall('timer_getoverrun', { timerid: int }),
  syscall('timer_delete', { timerid: int }),
];
