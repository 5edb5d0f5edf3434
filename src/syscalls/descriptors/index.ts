import type { Chapter } from '../chapters.ts';
import defer * as ioctl from '../ioctl/ioctl.ts';
import type { Syscall } from '../syscall.ts';
import defer * as epoll from './epoll.ts';
import defer * as eventSources from './event-sources.ts';
import defer * as fcntl from './fcntl.ts';
import defer * as lifetime from './lifetime.ts';
import defer * as poll from './poll.ts';
import defer * as readingAndWriting from './reading-and-writing.ts';
import defer * as select from './select.ts';

/** Calls on descriptors, whatever they refer to. */
export const descriptorChapters: readonly Chapter<Syscall>[] = [
  () => readingAndWriting.readingAndWritingSyscalls,
  () => lifetime.lifetimeSyscalls,
  () => fcntl.fcntlSyscalls,
  () => poll.pollSyscalls,
  () => select.selectSyscalls,
  () => epoll.epollSyscalls,
  () => eventSources.eventSourceSyscalls,
  () => [ioctl.ioctl],
];
