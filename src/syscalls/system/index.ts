import type { Syscall } from '../syscall.ts';

export const systemSyscalls: readonly Syscall[] = [];
