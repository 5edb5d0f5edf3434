import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import defer * as messages from './messages.ts';
import defer * as options from './options.ts';
import defer * as sockets from './sockets.ts';

export const networkChapters: readonly Chapter<Syscall>[] = [
  () => sockets.socketSyscalls,
  () => messages.messageSyscalls,
  () => options.optionSyscalls,
];
