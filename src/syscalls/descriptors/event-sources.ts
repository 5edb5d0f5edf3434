import { EVENTFD_FLAGS } from '../../abi/generated/descriptors.ts';
import { SIGNALFD_FLAGS } from '../../abi/generated/signal-flags.ts';
import { TIMERFD_FLAGS } from '../../abi/generated/time.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { size, uint } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { sigset } from '../../types/sigset.ts';
import { itimerspec, itimerspec64 } from '../../types/timespec.ts';
import { out, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { clockId } from '../time/clocks.ts';

const NEW = { result: descriptorResult };

/** Descriptors that become readable when something happens (eventfd(2), signalfd(2), timerfd_create(2)). */
export const eventSourceSyscalls: readonly Syscall[] = [
  syscall('eventfd', { initval: uint }, NEW),
  syscall('eventfd2', { initval: uint, flags: flags(EVENTFD_FLAGS) }, NEW),
  syscall('signalfd', { fd, mask: sigset('sizemask'), sizemask: size }, NEW),
  syscall('signalfd4', { fd, mask: sigset('sizemask'), sizemask: size, flags: flags(SIGNALFD_FLAGS) }, NEW),
  syscall('timerfd_create', { clockid: clockId, flags: flags(TIMERFD_FLAGS) }, NEW),
  timerfdSettime('timerfd_settime', itimerspec),
  timerfdSettime('timerfd_settime64', itimerspec64),
  syscall('timerfd_gettime', { fd, curr_value: out(pointer(itimerspec)) }),
  syscall('timerfd_gettime64', { fd, curr_value: out(pointer(itimerspec64)) }),
];

function timerfdSettime(name: string, time: Type): Syscall {
  return syscall(name, {
    fd,
    flags: flags(TIMERFD_FLAGS),
    new_value: pointer(time),
    old_value: out(pointer(time)),
  });
}
