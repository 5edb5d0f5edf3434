import type { Syscall } from '../syscall.ts';
import { clockCalls } from './clocks.ts';
import { timerCalls } from './timers.ts';

export const timeSyscalls: readonly Syscall[] = [...clockCalls, ...timerCalls];
