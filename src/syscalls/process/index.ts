import type { Syscall } from '../syscall.ts';
import { cloneSyscalls } from './clone.ts';
import { execSyscalls } from './exec.ts';
import { waitSyscalls } from './waiting.ts';

export const processSyscalls: readonly Syscall[] = [...cloneSyscalls, ...execSyscalls, ...waitSyscalls];
