import type { Syscall } from '../syscall.ts';
import { idCalls } from './ids.ts';
import { positionCalls } from './positions.ts';
import { segmentCalls } from './segments.ts';
import { oldSignalCalls } from './signals.ts';
import { clockCalls64 } from './time64.ts';

export const i386Syscalls: readonly Syscall[] = [
  ...positionCalls,
  ...idCalls,
  ...oldSignalCalls,
  ...clockCalls64,
  ...segmentCalls,
];
