import type { Abi } from '../../abi/abi.ts';
import {
  IPC_GET_FLAGS,
  MSGRCV_FLAGS,
  SEMOP_FLAGS,
  SHMAT_FLAGS,
  SHMGET_FLAGS,
} from '../../abi/generated/ipc.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { lowHalf } from '../../types/length.ts';
import { address, int, int16, kernelLong, long, scalar, size, uint, uint16 } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { planBytes, printBytes } from '../../types/strings.ts';
import { struct } from '../../types/struct.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { hexResult, type Syscall, syscall } from '../syscall.ts';
import { key, makeFlags, PERMISSIONS } from './permissions.ts';

/**
 * A pointer to a message (at least as long as `struct msgbuf`, two words), whose text argument 2 counts:
 * `{mtype=1, mtext="hello"}` (msgop(2)).
 */
export const message: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const { registerSize } = c.abi;
    const at = c.readOrPrintAddress(low, high, 2 * registerSize);
    if (at < 0) return;
    c.out.beginStruct();
    c.out.field('mtype');
    kernelLong.printAt(c, at, at);
    c.out.field('mtext');
    const text = c.toWord(low, high) + registerSize;
    printBytes(c, text >>> 0, Math.floor(text / 0x1_0000_0000), c.word(2));
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const { registerSize } = plan.abi;
    plan.unlessFailed(() => {
      plan.bytes(value, 2 * registerSize, 2 * registerSize);
      planBytes(plan, plan.add(value, registerSize), plan.argument(2));
    });
  }
})();

/** `struct sembuf`, semop(2). */
const operation = struct({ sem_num: uint16, sem_op: int16, sem_flg: flags(SEMOP_FLAGS, 2) });
/** The kernel takes the count as an `unsigned int`. */
const operations = array(operation, lowHalf(2));

/** The flags of shmget(2): the size of huge pages, as a power of two, is in the upper bits. */
const segmentFlags: Type = scalar(4, (c, low) => {
  const named = low & NAMED_BITS;
  const huge = low >>> HUGE_SHIFT;
  c.out.parts();
  if (named !== 0) {
    c.out.flags(SHMGET_FLAGS, named, 0);
    c.out.or();
  }
  if (huge !== 0) {
    c.out.int(huge);
    c.out.beginShift(HUGE_SHIFT);
    c.out.syntax('<<');
    c.out.constant('SHM_HUGE_SHIFT', HUGE_SHIFT, 0, 'unsigned');
    c.out.endShift();
    c.out.or();
  }
  c.out.octal(low & PERMISSIONS, 3);
});

/** linux/shm.h. */
const HUGE_SHIFT = 26;
const NAMED_BITS = ((1 << HUGE_SHIFT) - 1) & ~PERMISSIONS;

const messageFlags = flags(MSGRCV_FLAGS);

export const sysvSyscalls: readonly Syscall[] = [
  syscall('msgget', { key, msgflg: makeFlags(IPC_GET_FLAGS) }),
  syscall('msgsnd', { msqid: int, msgp: message, msgsz: size, msgflg: messageFlags }, { needsEntry: true }),
  syscall(
    'msgrcv',
    { msqid: int, msgp: out(message), msgsz: size, msgtyp: long, msgflg: messageFlags },
    { needsEntry: true },
  ),
  syscall('semget', { key, nsems: int, semflg: makeFlags(IPC_GET_FLAGS) }),
  syscall('semop', { semid: int, sops: operations, nsops: uint }, { needsEntry: true }),
  syscall(
    'semtimedop',
    { semid: int, sops: operations, nsops: uint, timeout: pointer(timespec) },
    { needsEntry: true },
  ),
  syscall(
    'semtimedop_time64',
    { semid: int, sops: operations, nsops: uint, timeout: pointer(timespec64) },
    { needsEntry: true },
  ),
  syscall('shmget', { key, size, shmflg: segmentFlags }),
  syscall('shmat', { shmid: int, shmaddr: address, shmflg: flags(SHMAT_FLAGS) }, { result: hexResult }),
  syscall('shmdt', { shmaddr: address }),
];
