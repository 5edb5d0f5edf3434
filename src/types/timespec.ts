import { int64, kernelLong, kernelUlong, uint64 } from './numbers.ts';
import { struct } from './struct.ts';
import type { Type } from './type.ts';

/**
 * `struct timespec` with the kernel's `long`: `{tv_sec=1, tv_nsec=500000000}`. The part of a second prints unsigned, as
 * strace has it.
 */
export const timespec: Type = struct({ tv_sec: kernelLong, tv_nsec: kernelUlong });

/** `struct __kernel_timespec` of the `time64` calls and of io_uring: 64-bit fields in every ABI. */
export const timespec64: Type = struct({ tv_sec: int64, tv_nsec: uint64 });

/** `struct timeval`: `{tv_sec=1, tv_usec=500000}`. */
export const timeval: Type = struct({ tv_sec: kernelLong, tv_usec: kernelUlong });

/** `struct __kernel_sock_timeval`: 64-bit fields in every ABI. */
export const timeval64: Type = struct({ tv_sec: int64, tv_usec: uint64 });

export const itimerspec: Type = struct({ it_interval: timespec, it_value: timespec });

/** `struct __kernel_itimerspec`. */
export const itimerspec64: Type = struct({ it_interval: timespec64, it_value: timespec64 });

export const itimerval: Type = struct({ it_interval: timeval, it_value: timeval });
