import type { Syscall } from '../syscall.ts';

export const processSyscalls: readonly Syscall[] = [];
