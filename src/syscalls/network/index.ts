import type { Syscall } from '../syscall.ts';
import { messageSyscalls } from './messages.ts';
import { optionSyscalls } from './options.ts';
import { socketSyscalls } from './sockets.ts';

export const networkSyscalls: readonly Syscall[] = [...socketSyscalls, ...messageSyscalls, ...optionSyscalls];
