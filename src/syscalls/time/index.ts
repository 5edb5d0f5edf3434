import type { Syscall } from '../syscall.ts';

export const timeSyscalls: readonly Syscall[] = [];
