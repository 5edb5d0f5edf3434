import type { Chapter } from '../chapters.ts';
import type { Syscall } from '../syscall.ts';
import { carriedKey, IPC, OLD_MMAP, OLD_MSGRCV, SEMCTL, SHMAT, UNREAD_SEMCTL } from './carried.ts';
import defer * as carriers from './carriers.ts';
import defer * as files from './files.ts';
import defer * as ids from './ids.ts';
import defer * as ipc from './ipc.ts';
import defer * as mapping from './mapping.ts';
import defer * as positions from './positions.ts';
import defer * as segments from './segments.ts';
import defer * as signals from './signals.ts';
import defer * as time64 from './time64.ts';

export const i386Chapters: readonly Chapter<Syscall>[] = [
  () => mapping.mappingCalls,
  () => positions.positionCalls,
  () => files.fileCalls,
  () => ids.idCalls,
  () => signals.oldSignalCalls,
  () => time64.clockCalls64,
  () => segments.segmentCalls,
  () => carriers.carrierCalls,
];

/** The row of a carried call that differs from the row of its name, by its `carriedKey`. */
export function ownCarriedRow(key: number): Syscall | undefined {
  return CARRIED.get(key)?.();
}

const CARRIED: ReadonlyMap<number, () => Syscall> = new Map([
  [carriedKey(OLD_MMAP, 1), () => mapping.oldMmap],
  [carriedKey(IPC, SEMCTL), () => ipc.carriedSemctl],
  [carriedKey(IPC, UNREAD_SEMCTL), () => ipc.carriedSemctlUnread],
  [carriedKey(IPC, OLD_MSGRCV), () => ipc.carriedOldMsgrcv],
  [carriedKey(IPC, SHMAT), () => ipc.carriedShmat],
]);
