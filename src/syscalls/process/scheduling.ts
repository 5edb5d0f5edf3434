import { SCHED_POLICIES } from '../../abi/generated/process.ts';
import { enumeration } from '../../types/constants.ts';
import { cpuSet } from '../../types/cpu-set.ts';
import { pid } from '../../types/ids.ts';
import { lowHalf, RETURNED } from '../../types/length.ts';
import { address, int, uint } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { givenSchedAttributes, storedSchedAttributes } from '../../types/sched-attributes.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { out } from '../../types/type.ts';
import { enumerationNote } from '../notes.ts';
import { type Syscall, syscall } from '../syscall.ts';

const policy = enumeration(SCHED_POLICIES);

/** When and where threads run. */
export const schedulingSyscalls: readonly Syscall[] = [
  syscall('sched_yield', {}),
  syscall('sched_getscheduler', { pid }, { note: enumerationNote(SCHED_POLICIES) }),
  syscall('sched_setscheduler', { pid, policy, param: pointee(int) }),
  syscall('sched_getparam', { pid, param: out(pointee(int)) }),
  syscall('sched_setparam', { pid, param: pointee(int) }),
  syscall('sched_get_priority_max', { policy }),
  syscall('sched_get_priority_min', { policy }),
  syscall('sched_rr_get_interval', { pid, tp: out(pointer(timespec)) }),
  syscall('sched_rr_get_interval_time64', { pid, tp: out(pointer(timespec64)) }),
  syscall('sched_setaffinity', { pid, cpusetsize: uint, mask: cpuSet(lowHalf(1)) }),
  syscall('sched_getaffinity', { pid, cpusetsize: uint, mask: out(cpuSet(RETURNED)) }),
  syscall('sched_setattr', { pid, attr: givenSchedAttributes, flags: uint }),
  syscall('sched_getattr', { pid, attr: out(storedSchedAttributes), size: uint, flags: uint }),
  syscall('getcpu', { cpu: out(pointee(uint)), node: out(pointee(uint)), tcache: out(address) }),
];
