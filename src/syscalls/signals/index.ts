import type { Syscall } from '../syscall.ts';
import { signalActions } from './actions.ts';
import { signalTransfers } from './sending.ts';

export const signalSyscalls: readonly Syscall[] = [...signalActions, ...signalTransfers];
