import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import defer * as asynchronousIo from './asynchronous-io.ts';
import defer * as controls from './controls.ts';
import defer * as futex from './futex.ts';
import defer * as futex2 from './futex2.ts';
import defer * as ioUring from './io-uring.ts';
import defer * as messageQueues from './message-queues.ts';
import defer * as sysv from './sysv.ts';

export const ipcChapters: readonly Chapter<Syscall>[] = [
  () => futex.futexSyscalls,
  () => futex2.futex2Syscalls,
  () => sysv.sysvSyscalls,
  () => controls.controlSyscalls,
  () => messageQueues.messageQueueSyscalls,
  () => asynchronousIo.asynchronousCalls,
  () => ioUring.ioUringCalls,
];
