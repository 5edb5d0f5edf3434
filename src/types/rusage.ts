import { kernelUlong } from './numbers.ts';
import { struct } from './struct.ts';
import { timeval } from './timespec.ts';

/** `struct rusage`: the times, and under `-v` all that the kernel counts. */
export const rusage = struct(
  {
    ru_utime: timeval,
    ru_stime: timeval,
    ru_maxrss: kernelUlong,
    ru_ixrss: kernelUlong,
    ru_idrss: kernelUlong,
    ru_isrss: kernelUlong,
    ru_minflt: kernelUlong,
    ru_majflt: kernelUlong,
    ru_nswap: kernelUlong,
    ru_inblock: kernelUlong,
    ru_oublock: kernelUlong,
    ru_msgsnd: kernelUlong,
    ru_msgrcv: kernelUlong,
    ru_nsignals: kernelUlong,
    ru_nvcsw: kernelUlong,
    ru_nivcsw: kernelUlong,
  },
  { brief: ['ru_utime', 'ru_stime'] },
);
