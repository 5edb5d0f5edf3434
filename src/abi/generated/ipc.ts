// Generated from linux/ipc.h, linux/msg.h, linux/sem.h, linux/shm.h, asm/fcntl.h, as tools/abi/sets/families/ipc.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const IPC_CALL_TYPES = /* @__PURE__ */ constants('', [
  ['SEMOP', 1],
  ['SEMGET', 2],
  ['SEMCTL', 3],
  ['SEMTIMEDOP', 4],
  ['MSGSND', 0xb],
  ['MSGRCV', 0xc],
  ['MSGGET', 0xd],
  ['MSGCTL', 0xe],
  ['SHMAT', 0x15],
  ['SHMDT', 0x16],
  ['SHMGET', 0x17],
  ['SHMCTL', 0x18],
]);

export const IPC_GET_FLAGS = /* @__PURE__ */ constants('', [
  ['IPC_CREAT', 0x200],
  ['IPC_EXCL', 0x400],
  ['IPC_NOWAIT', 0x800],
]);

export const IPC_KEYS = /* @__PURE__ */ constants('', [
  ['IPC_PRIVATE', 0],
]);

export const MSGRCV_FLAGS = /* @__PURE__ */ constants('MSG_???', [
  ['MSG_NOERROR', 0x1000],
  ['MSG_EXCEPT', 0x2000],
  ['MSG_COPY', 0x4000],
  ['IPC_NOWAIT', 0x800],
]);

export const MSGCTL_COMMANDS = /* @__PURE__ */ constants('MSG_???', [
  ['IPC_RMID', 0],
  ['IPC_SET', 1],
  ['IPC_STAT', 2],
  ['IPC_INFO', 3],
  ['MSG_STAT', 0xb],
  ['MSG_INFO', 0xc],
  ['MSG_STAT_ANY', 0xd],
]);

export const SEMOP_FLAGS = /* @__PURE__ */ constants('SEM_???', [
  ['SEM_UNDO', 0x1000],
  ['IPC_NOWAIT', 0x800],
]);

export const SEMCTL_COMMANDS = /* @__PURE__ */ constants('SEM_???', [
  ['IPC_RMID', 0],
  ['IPC_SET', 1],
  ['IPC_STAT', 2],
  ['IPC_INFO', 3],
  ['GETPID', 0xb],
  ['GETVAL', 0xc],
  ['GETALL', 0xd],
  ['GETNCNT', 0xe],
  ['GETZCNT', 0xf],
  ['SETVAL', 0x10],
  ['SETALL', 0x11],
  ['SEM_STAT', 0x12],
  ['SEM_INFO', 0x13],
  ['SEM_STAT_ANY', 0x14],
]);

export const SHMAT_FLAGS = /* @__PURE__ */ constants('SHM_???', [
  ['SHM_RDONLY', 0x1000],
  ['SHM_RND', 0x2000],
  ['SHM_REMAP', 0x4000],
  ['SHM_EXEC', 0x8000],
]);

export const SHMGET_FLAGS = /* @__PURE__ */ constants('', [
  ['IPC_CREAT', 0x200],
  ['IPC_EXCL', 0x400],
  ['SHM_HUGETLB', 0x800],
  ['SHM_NORESERVE', 0x1000],
]);

export const SHMCTL_COMMANDS = /* @__PURE__ */ constants('SHM_???', [
  ['IPC_RMID', 0],
  ['IPC_SET', 1],
  ['IPC_STAT', 2],
  ['IPC_INFO', 3],
  ['SHM_LOCK', 0xb],
  ['SHM_UNLOCK', 0xc],
  ['SHM_STAT', 0xd],
  ['SHM_INFO', 0xe],
  ['SHM_STAT_ANY', 0xf],
]);

export const MQ_ATTRIBUTE_FLAGS = /* @__PURE__ */ constants('O_???', [
  ['O_NONBLOCK', 0x800],
]);
