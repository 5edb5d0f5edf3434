// Constants of System V and POSIX message passing. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  IPC_CALL_TYPES: {
    placeholder: '',
    headers: ['linux/ipc.h'],
    names: `
      SEMOP SEMGET SEMCTL SEMTIMEDOP MSGSND MSGRCV MSGGET MSGCTL SHMAT SHMDT SHMGET SHMCTL
    `,
  },
  IPC_GET_FLAGS: {
    placeholder: '',
    headers: ['linux/ipc.h'],
    names: `
      IPC_CREAT IPC_EXCL IPC_NOWAIT
    `,
  },
  IPC_KEYS: {
    placeholder: '',
    headers: ['linux/ipc.h'],
    names: `
      IPC_PRIVATE
    `,
  },
  MSGRCV_FLAGS: {
    placeholder: 'MSG_???',
    headers: ['linux/msg.h', 'linux/ipc.h'],
    names: `
      MSG_NOERROR MSG_EXCEPT MSG_COPY IPC_NOWAIT
    `,
  },
  MSGCTL_COMMANDS: {
    placeholder: 'MSG_???',
    headers: ['linux/ipc.h', 'linux/msg.h'],
    names: `
      IPC_RMID IPC_SET IPC_STAT IPC_INFO MSG_STAT MSG_INFO MSG_STAT_ANY
    `,
  },
  SEMOP_FLAGS: {
    placeholder: 'SEM_???',
    headers: ['linux/sem.h', 'linux/ipc.h'],
    names: `
      SEM_UNDO IPC_NOWAIT
    `,
  },
  SEMCTL_COMMANDS: {
    placeholder: 'SEM_???',
    headers: ['linux/sem.h', 'linux/ipc.h'],
    names: `
      IPC_RMID IPC_SET IPC_STAT IPC_INFO GETPID GETVAL GETALL GETNCNT GETZCNT SETVAL SETALL SEM_STAT
      SEM_INFO SEM_STAT_ANY
    `,
  },
  SHMAT_FLAGS: {
    placeholder: 'SHM_???',
    headers: ['linux/shm.h'],
    names: `
      SHM_RDONLY SHM_RND SHM_REMAP SHM_EXEC
    `,
  },
  SHMGET_FLAGS: {
    placeholder: '',
    headers: ['linux/shm.h', 'linux/ipc.h'],
    names: `
      IPC_CREAT IPC_EXCL SHM_HUGETLB SHM_NORESERVE
    `,
  },
  SHMCTL_COMMANDS: {
    placeholder: 'SHM_???',
    headers: ['linux/shm.h', 'linux/ipc.h'],
    names: `
      IPC_RMID IPC_SET IPC_STAT IPC_INFO SHM_LOCK SHM_UNLOCK SHM_STAT SHM_INFO SHM_STAT_ANY
    `,
  },
  MQ_ATTRIBUTE_FLAGS: {
    placeholder: 'O_???',
    headers: ['asm/fcntl.h'],
    names: `
      O_NONBLOCK
    `,
  },
};
