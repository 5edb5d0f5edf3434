/** Error numbers that the tracer meets (asm-generic/errno-base.h). */
export const EPERM = 1;
export const ENOENT = 2;
export const ESRCH = 3;
export const EINTR = 4;
export const E2BIG = 7;
export const EAGAIN = 11;
export const ENOMEM = 12;
export const EPIPE = 32;
export const ENOSYS = 38;
/** What the kernel says of what it does not support where it is not for user space (linux/errno.h). */
export const ENOTSUPP = 524;
