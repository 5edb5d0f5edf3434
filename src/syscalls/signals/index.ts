import type { Syscall } from '../syscall.ts';

export const signalSyscalls: readonly Syscall[] = [];
