import type { Syscall } from '../syscall.ts';
import { futexSyscalls } from './futex.ts';

export const ipcSyscalls: readonly Syscall[] = [...futexSyscalls];
