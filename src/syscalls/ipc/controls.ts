import type { Constants } from '../../abi/constants.ts';
import { MSGCTL_COMMANDS, SEMCTL_COMMANDS, SHMCTL_COMMANDS } from '../../abi/generated/ipc.ts';
import { pid } from '../../types/ids.ts';
import { inlineArray } from '../../types/inline.ts';
import { address, int, kernelUlong, uint16 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { hidden, struct } from '../../types/struct.ts';
import { type Argument, out, type Type } from '../../types/type.ts';
import type { Syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import { command, IPC_64, newPermissions, permissions, upperHalf } from './permissions.ts';

/** Two words for times to come, at the end of each structure. */
const reserved = hidden(inlineArray(kernelUlong, 2));

/** `struct msqid64_ds` (asm/msgbuf.h). */
const queueFields = {
  msg_perm: permissions,
  msg_stime: kernelUlong,
  stime_high: upperHalf,
  msg_rtime: kernelUlong,
  rtime_high: upperHalf,
  msg_ctime: kernelUlong,
  ctime_high: upperHalf,
  msg_cbytes: hidden(kernelUlong),
  msg_qnum: kernelUlong,
  msg_qbytes: kernelUlong,
  msg_lspid: int,
  msg_lrpid: int,
  unused: reserved,
};

/** `struct shmid64_ds` (asm/shmbuf.h). */
const segmentFields = {
  shm_perm: permissions,
  shm_segsz: kernelUlong,
  shm_atime: kernelUlong,
  atime_high: upperHalf,
  shm_dtime: kernelUlong,
  dtime_high: upperHalf,
  shm_ctime: kernelUlong,
  ctime_high: upperHalf,
  shm_cpid: pid,
  shm_lpid: pid,
  shm_nattch: kernelUlong,
  unused: reserved,
};

/** `struct semid64_ds` (asm/sembuf.h). */
const semaphoreFields = {
  sem_perm: permissions,
  sem_otime: kernelUlong,
  otime_high: hidden(kernelUlong),
  sem_ctime: kernelUlong,
  ctime_high: hidden(kernelUlong),
  sem_nsems: kernelUlong,
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
  shmmax: kernelUlong,
  shmmin: kernelUlong,
  shmmni: kernelUlong,
  shmseg: kernelUlong,
  shmall: kernelUlong,
  unused: hidden(inlineArray(kernelUlong, 4)),
});

/** `struct shm_info`, shmctl(2). */
const segmentUse = struct({
  used_ids: int,
  shm_tot: kernelUlong,
  shm_rss: kernelUlong,
  shm_swp: kernelUlong,
  swap_attempts: kernelUlong,
  swap_successes: kernelUlong,
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
