import type { Syscall } from '../syscall.ts';
import { socketSyscalls } from './sockets.ts';

export const networkSyscalls: readonly Syscall[] = [...socketSyscalls];
