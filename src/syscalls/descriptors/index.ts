import type { Syscall } from '../syscall.ts';

export const descriptorSyscalls: readonly Syscall[] = [];
