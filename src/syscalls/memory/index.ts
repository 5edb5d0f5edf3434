import type { Syscall } from '../syscall.ts';

export const memorySyscalls: readonly Syscall[] = [];
