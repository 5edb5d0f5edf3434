import type { Constants } from '../../abi/constants.ts';
import { MSGCTL_COMMANDS, SEMCTL_COMMANDS, SHMCTL_COMMANDS } from '../../abi/generated/ipc.ts';
import { pid } from '../../types/ids.ts';
import { inlineArray } from '../../types/inline.ts';
import { address, int, uint16, ulong } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { hidden, struct } from '../../types/struct.ts';
import { type Argument, out, type Type } from '../../types/type.ts';
import type { Syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import { command, IPC_64, newPermissions, permissions, upperHalf } from './permissions.ts';

/** Two words for times to come, at the end of each structure. */
const reserved = hidden(inlineArray(ulong, 2));

/** `struct msqid64_ds` (asm/msgbuf.h). */
const queueFields = {
  msg_perm: permissions,
  msg_stime: ulong,
  stime_high: upperHalf,
  msg_rtime: ulong,
  rtime_high: upperHalf,
  msg_ctime: ulong,
  ctime_high: upperHalf,
  msg_cbytes: hidden(ulong),
  msg_qnum: ulong,
  msg_qbytes: ulong,
  msg_lspid: int,
  msg_lrpid: int,
  unused: reserved,
};

/** `struct shmid64_ds` (asm/shmbuf.h). */
const segmentFields = {
  shm_perm: permissions,
  shm_segsz: ulong,
  shm_atime: ulong,
  atime_high: upperHalf,
  shm_dtime: ulong,
  dtime_high: upperHalf,
  shm_ctime: ulong,
  ctime_high: upperHalf,
  shm_cpid: pid,
  shm_lpid: pid,
  shm_nattch: ulong,
  unused: reserved,
};

/** `struct semid64_ds` (asm/sembuf.h). */
const semaphoreFields = {
  sem_perm: permissions,
  sem_otime: ulong,
  otime_high: hidden(ulong),
  sem_ctime: ulong,
  ctime_high: hidden(ulong),
  sem_nsems: ulong,
  unused: reserved,
};

const queue = struct(queueFields);
const newQueue = struct({ ...queueFields, msg_perm: newPermissions }, { order: ['msg_perm', 'msg_qbytes'] });
const segment = struct(segmentFields, {
  order: [
    ...['shm_perm', 'shm_segsz', 'shm_cpid', 'shm_lpid', 'shm_nattch'],
    ...['shm_atime', 'shm_dtime', 'shm_ctime'],
  ],
});
const newSegment = struct({ ...segmentFields, shm_perm: newPermissions }, { order: ['shm_perm'] });
const semaphores = struct(semaphoreFields);
const newSemaphores = struct({ ...semaphoreFields, sem_perm: newPermissions }, { order: ['sem_perm'] });

/** `struct msginfo`, msgctl(2). */
const queueLimits = struct({
  msgpool: int,
  msgmap: int,
  msgmax: int,
  msgmnb: int,
  msgmni: int,
  msgssz: int,
  msgtql: int,
  msgseg: uint16,
});

/** `struct shminfo64` (asm/shmbuf.h). */
const segmentLimits = struct({
  shmmax: ulong,
  shmmin: ulong,
  shmmni: ulong,
  shmseg: ulong,
  shmall: ulong,
  unused: hidden(inlineArray(ulong, 4)),
});

/** `struct shm_info`, shmctl(2). */
const segmentUse = struct({
  used_ids: int,
  shm_tot: ulong,
  shm_rss: ulong,
  shm_swp: ulong,
  swap_attempts: ulong,
  swap_successes: ulong,
});

/** `struct seminfo`, semctl(2). */
const semaphoreLimits = struct({
  semmap: int,
  semmni: int,
  semmns: int,
  semmnu: int,
  semmsl: int,
  semopm: int,
  semume: int,
  semusz: int,
  semvmx: int,
  semaem: int,
});

/** A call whose last argument means what its argument `op` says: `cases` by the names of commands. */
function control(
  name: string,
  commands: Constants,
  first: Record<string, Type>,
  last: string,
  cases: Record<string, Type | Argument>,
): Syscall {
  const variant = (buffer: Type | Argument): Variant => [{ ...first, op: command(commands), [last]: buffer }];
  return variants(
    name,
    { argument: Object.keys(first).length, names: commands, mask: ~IPC_64 },
    Object.fromEntries(Object.entries(cases).map(([names, buffer]) => [names, variant(buffer)])),
    variant(address),
  );
}

export const controlSyscalls: readonly Syscall[] = [
  control('msgctl', MSGCTL_COMMANDS, { msqid: int }, 'buf', {
    IPC_SET: pointer(newQueue),
    'IPC_STAT MSG_STAT MSG_STAT_ANY': out(pointer(queue)),
    'IPC_INFO MSG_INFO': out(pointer(queueLimits)),
  }),
  control('shmctl', SHMCTL_COMMANDS, { shmid: int }, 'buf', {
    IPC_SET: pointer(newSegment),
    'IPC_STAT SHM_STAT SHM_STAT_ANY': out(pointer(segment)),
    IPC_INFO: out(pointer(segmentLimits)),
    SHM_INFO: out(pointer(segmentUse)),
  }),
  control('semctl', SEMCTL_COMMANDS, { semid: int, semnum: int }, 'arg', {
    IPC_SET: pointer(newSemaphores),
    'IPC_STAT SEM_STAT SEM_STAT_ANY': out(pointer(semaphores)),
    'IPC_INFO SEM_INFO': out(pointer(semaphoreLimits)),
  }),
];
