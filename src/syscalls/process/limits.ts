import { IOPRIO_WHOS, PRIORITY_WHICHES, RLIMIT_RESOURCES, RUSAGE_WHOS } from '../../abi/generated/process.ts';
import { clockTicks } from '../../types/clock-ticks.ts';
import { enumeration } from '../../types/constants.ts';
import { pid, pidWhere } from '../../types/ids.ts';
import { noteIoPriority, printIoPriority } from '../../types/io-priority.ts';
import { int, scalar } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { rlimit, rlimit64 } from '../../types/rlimit.ts';
import { rusage } from '../../types/rusage.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

const resource = enumeration(RLIMIT_RESOURCES);
const which = enumeration(PRIORITY_WHICHES);
const ioWhich = enumeration(IOPRIO_WHOS);
/** `PRIO_PROCESS`, `PRIO_PGRP` (sys/resource.h). */
const prioritised = pidWhere(0, { processes: [0], groups: 1 });
/** `IOPRIO_WHO_PROCESS`, `IOPRIO_WHO_PGRP` (linux/ioprio.h). */
const ioPrioritised = pidWhere(0, { processes: [1], groups: 2 });
const ioPriority = scalar(4, (c, low) => printIoPriority(c, low, 'signed'));
const tms = struct({
  tms_utime: clockTicks,
  tms_stime: clockTicks,
  tms_cutime: clockTicks,
  tms_cstime: clockTicks,
});

/** What processes may use and have used, and which goes first. */
export const limitSyscalls: readonly Syscall[] = [
  syscall('prlimit64', { pid, resource, new_limit: pointer(rlimit64), old_limit: out(pointer(rlimit64)) }),
  syscall('getrlimit', { resource, rlim: out(pointer(rlimit)) }),
  syscall('setrlimit', { resource, rlim: pointer(rlimit) }),
  syscall('getrusage', { who: enumeration(RUSAGE_WHOS), usage: out(pointer(rusage)) }),
  syscall('times', { buf: out(pointer(tms)) }),
  syscall('getpriority', { which, who: prioritised }),
  syscall('setpriority', { which, who: prioritised, prio: int }),
  syscall('ioprio_get', { which: ioWhich, who: ioPrioritised }, { note: noteIoPriority }),
  syscall('ioprio_set', { which: ioWhich, who: ioPrioritised, ioprio: ioPriority }),
  syscall('nice', { increment: int }),
];
