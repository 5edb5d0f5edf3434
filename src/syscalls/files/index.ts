import type { Syscall } from '../syscall.ts';

export const fileSyscalls: readonly Syscall[] = [];
