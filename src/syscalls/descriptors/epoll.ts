import { EPOLL_CREATE_FLAGS, EPOLL_OPERATIONS } from '../../abi/generated/descriptors.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { epollEvent } from '../../types/epoll-event.ts';
import { RETURNED } from '../../types/length.ts';
import { address, int, size } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { sigset } from '../../types/sigset.ts';
import { timespec64 } from '../../types/timespec.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { variants } from '../variants.ts';

const NEW = { result: descriptorResult };

const control = { epfd: fd, op: enumeration(EPOLL_OPERATIONS), fd };
const waiting = { epfd: fd, events: out(array(epollEvent, RETURNED)), maxevents: int };
const masked = { sigmask: sigset('sigsetsize'), sigsetsize: size };

/** epoll(7). */
export const epollSyscalls: readonly Syscall[] = [
  syscall('epoll_create', { size: int }, NEW),
  syscall('epoll_create1', { flags: flags(EPOLL_CREATE_FLAGS) }, NEW),
  variants(
    'epoll_ctl',
    { argument: 1, names: EPOLL_OPERATIONS },
    { EPOLL_CTL_DEL: [{ ...control, event: address }] },
    [{ ...control, event: pointer(epollEvent) }],
  ),
  syscall('epoll_wait', { ...waiting, timeout: int }),
  syscall('epoll_pwait', { ...waiting, timeout: int, ...masked }),
  syscall('epoll_pwait2', { ...waiting, timeout: pointer(timespec64), ...masked }),
];
