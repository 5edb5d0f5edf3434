import { constantValue, nameOf } from '../../abi/constants.ts';
import { SCHED_GETATTR_FLAGS, SCHED_POLICIES, SCHED_POLICY_FLAGS } from '../../abi/generated/process.ts';
import { cpuSet } from '../../types/cpu-set.ts';
import type { Decoding } from '../../types/decoding.ts';
import { hasName } from '../../types/further-flags.ts';
import { pid } from '../../types/ids.ts';
import { lowHalf, RETURNED } from '../../types/length.ts';
import { address, int, scalar, uint } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { givenSchedAttributes, storedSchedAttributes } from '../../types/sched-attributes.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { out } from '../../types/type.ts';
import { noteOf } from '../notes.ts';
import { type Syscall, syscall } from '../syscall.ts';

const RESET_ON_FORK = constantValue(SCHED_POLICY_FLAGS, 'SCHED_RESET_ON_FORK');

const policy = scalar(4, (c, low) => printPolicy(c, low));

/** `SCHED_RR`, or, where children are not to inherit it, `SCHED_RESET_ON_FORK|SCHED_RR`. */
function printPolicy(c: Decoding, value: number): void {
  const { out } = c;
  const base = (value & ~RESET_ON_FORK) >>> 0;
  if (base === value || nameOf(SCHED_POLICIES, base) === undefined) {
    out.enumeration(SCHED_POLICIES, value, 0);
    return;
  }
  out.beginParts(value, 0);
  out.flags(SCHED_POLICY_FLAGS, RESET_ON_FORK, 0);
  out.or();
  out.enumeration(SCHED_POLICIES, base, 0);
  out.endParts();
}

/** Which policy a thread has; nothing where it has no name. */
function policyNote(c: Decoding): void {
  if (nameOf(SCHED_POLICIES, (c.resultLow & ~RESET_ON_FORK) >>> 0, c.resultHigh) === undefined) return;
  printedPolicy(c);
}

const printedPolicy = noteOf((c) => printPolicy(c, c.resultLow), true);

/** A decimal number where no bit has a name. */
const attributeFlags = scalar(4, (c, low) => {
  if (hasName(SCHED_GETATTR_FLAGS, low, 0)) c.out.flags(SCHED_GETATTR_FLAGS, low, 0);
  else c.out.int(low);
});

/** When and where threads run. */
export const schedulingSyscalls: readonly Syscall[] = [
  syscall('sched_yield', {}),
  syscall('sched_getscheduler', { pid }, { note: policyNote }),
  syscall('sched_setscheduler', { pid, policy, param: pointee(int) }),
  syscall('sched_getparam', { pid, param: out(pointee(int)) }),
  syscall('sched_setparam', { pid, param: pointee(int) }),
  syscall('sched_get_priority_max', { policy }),
  syscall('sched_get_priority_min', { policy }),
  syscall('sched_rr_get_interval', { pid, tp: out(pointer(timespec)) }),
  syscall('sched_rr_get_interval_time64', { pid, tp: out(pointer(timespec64)) }),
  syscall('sched_setaffinity', { pid, cpusetsize: uint, mask: cpuSet(lowHalf(1)) }),
  syscall('sched_getaffinity', { pid, cpusetsize: uint, mask: out(cpuSet(RETURNED)) }),
  syscall('sched_setattr', { pid, attr: givenSchedAttributes, flags: out(uint) }, { needsEntry: true }),
  syscall('sched_getattr', { pid, attr: out(storedSchedAttributes), size: uint, flags: attributeFlags }),
  syscall('getcpu', { cpu: out(pointee(uint)), node: out(pointee(uint)), tcache: out(address) }),
];
