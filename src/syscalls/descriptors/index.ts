import { ioctl } from '../ioctl/ioctl.ts';
import type { Syscall } from '../syscall.ts';
import { epollSyscalls } from './epoll.ts';
import { eventSourceSyscalls } from './event-sources.ts';
import { fcntlSyscalls } from './fcntl.ts';
import { lifetimeSyscalls } from './lifetime.ts';
import { pollSyscalls } from './poll.ts';
import { readingAndWritingSyscalls } from './reading-and-writing.ts';
import { selectSyscalls } from './select.ts';

/** Calls on descriptors, whatever they refer to. */
export const descriptorSyscalls: readonly Syscall[] = [
  ...readingAndWritingSyscalls,
  ...lifetimeSyscalls,
  ...fcntlSyscalls,
  ...pollSyscalls,
  ...selectSyscalls,
  ...epollSyscalls,
  ...eventSourceSyscalls,
  ioctl,
];
