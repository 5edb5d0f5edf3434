// Generated from linux/ipc.h, linux/msg.h, linux/sem.h, linux/shm.h, asm/fcntl.h, as tools/abi/sets/families/ipc.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const IPC_CALL_TYPES = /* @__PURE__ */ constants('', `
1 SEMOP
2 SEMGET
3 SEMCTL
4 SEMTIMEDOP
b MSGSND
c MSGRCV
d MSGGET
e MSGCTL
15 SHMAT
16 SHMDT
17 SHMGET
18 SHMCTL
`);

export const IPC_GET_FLAGS = /* @__PURE__ */ constants('', `
200 IPC_CREAT
400 IPC_EXCL
800 IPC_NOWAIT
`);

export const IPC_KEYS = /* @__PURE__ */ constants('', `
0 IPC_PRIVATE
`);

export const MSGRCV_FLAGS = /* @__PURE__ */ constants('MSG_???', `
1000 MSG_NOERROR
2000 MSG_EXCEPT
4000 MSG_COPY
800 IPC_NOWAIT
`);

export const MSGCTL_COMMANDS = /* @__PURE__ */ constants('MSG_???', `
0 IPC_RMID
1 IPC_SET
2 IPC_STAT
3 IPC_INFO
b MSG_STAT
c MSG_INFO
d MSG_STAT_ANY
`);

export const SEMOP_FLAGS = /* @__PURE__ */ constants('SEM_???', `
1000 SEM_UNDO
800 IPC_NOWAIT
`);

export const SEMCTL_COMMANDS = /* @__PURE__ */ constants('SEM_???', `
0 IPC_RMID
1 IPC_SET
2 IPC_STAT
3 IPC_INFO
b GETPID
c GETVAL
d GETALL
e GETNCNT
f GETZCNT
10 SETVAL
11 SETALL
12 SEM_STAT
13 SEM_INFO
14 SEM_STAT_ANY
`);

export const SHMAT_FLAGS = /* @__PURE__ */ constants('SHM_???', `
1000 SHM_RDONLY
2000 SHM_RND
4000 SHM_REMAP
8000 SHM_EXEC
`);

export const SHMGET_FLAGS = /* @__PURE__ */ constants('', `
200 IPC_CREAT
400 IPC_EXCL
800 SHM_HUGETLB
1000 SHM_NORESERVE
`);

export const SHMCTL_COMMANDS = /* @__PURE__ */ constants('SHM_???', `
0 IPC_RMID
1 IPC_SET
2 IPC_STAT
3 IPC_INFO
b SHM_LOCK
c SHM_UNLOCK
d SHM_STAT
e SHM_INFO
f SHM_STAT_ANY
`);

export const MQ_ATTRIBUTE_FLAGS = /* @__PURE__ */ constants('O_???', `
800 O_NONBLOCK
`);
