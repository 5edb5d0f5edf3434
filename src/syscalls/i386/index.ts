import type { Syscall } from '../syscall.ts';

export const i386Syscalls: readonly Syscall[] = [];
