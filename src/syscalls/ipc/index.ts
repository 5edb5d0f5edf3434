import type { Syscall } from '../syscall.ts';

export const ipcSyscalls: readonly Syscall[] = [];
