import type { Syscall } from '../syscall.ts';

export const networkSyscalls: readonly Syscall[] = [];
