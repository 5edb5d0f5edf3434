import type { Syscall } from '../syscall.ts';
import { carriedKey, IPC, OLD_MMAP, OLD_MSGRCV, SEMCTL, SHMAT, UNREAD_SEMCTL } from './carried.ts';
import { carrierCalls } from './carriers.ts';
import { fileCalls } from './files.ts';
import { idCalls } from './ids.ts';
import { carriedOldMsgrcv, carriedSemctl, carriedSemctlUnread, carriedShmat } from './ipc.ts';
import { mappingCalls, oldMmap } from './mapping.ts';
import { positionCalls } from './positions.ts';
import { segmentCalls } from './segments.ts';
import { oldSignalCalls } from './signals.ts';
import { clockCalls64 } from './time64.ts';

export const i386Syscalls: readonly Syscall[] = [
  ...mappingCalls,
  ...positionCalls,
  ...fileCalls,
  ...idCalls,
  ...oldSignalCalls,
  ...clockCalls64,
  ...segmentCalls,
  ...carrierCalls,
];

/** Rows of carried calls that differ from the rows of their names. */
export const carriedRows: ReadonlyMap<number, Syscall> = new Map([
  [carriedKey(OLD_MMAP, 1), oldMmap],
  [carriedKey(IPC, SEMCTL), carriedSemctl],
  [carriedKey(IPC, UNREAD_SEMCTL), carriedSemctlUnread],
  [carriedKey(IPC, OLD_MSGRCV), carriedOldMsgrcv],
  [carriedKey(IPC, SHMAT), carriedShmat],
]);
