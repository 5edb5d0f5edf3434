import type { Syscall } from '../syscall.ts';
import { asynchronousCalls } from './asynchronous-io.ts';
import { controlSyscalls } from './controls.ts';
import { futexSyscalls } from './futex.ts';
import { futex2Syscalls } from './futex2.ts';
import { ioUringCalls } from './io-uring.ts';
import { messageQueueSyscalls } from './message-queues.ts';
import { sysvSyscalls } from './sysv.ts';

export const ipcSyscalls: readonly Syscall[] = [
  ...futexSyscalls,
  ...futex2Syscalls,
  ...sysvSyscalls,
  ...controlSyscalls,
  ...messageQueueSyscalls,
  ...asynchronousCalls,
  ...ioUringCalls,
];
