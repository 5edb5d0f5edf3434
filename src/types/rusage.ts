import { ulong } from './numbers.ts';
import { struct } from './struct.ts';
import { timeval } from './timespec.ts';

/** `struct rusage`: the times, and under `-v` all that the kernel counts. */
export const rusage = struct(
  {
    ru_utime: timeval,
    ru_stime: timeval,
    ru_maxrss: ulong,
    ru_ixrss: ulong,
    ru_idrss: ulong,
    ru_isrss: ulong,
    ru_minflt: ulong,
    ru_majflt: ulong,
    ru_nswap: ulong,
    ru_inblock: ulong,
    ru_oublock: ulong,
    ru_msgsnd: ulong,
    ru_msgrcv: ulong,
    ru_nsignals: ulong,
    ru_nvcsw: ulong,
    ru_nivcsw: ulong,
  },
  { brief: ['ru_utime', 'ru_stime'] },
);
