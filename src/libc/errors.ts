/** Error numbers that the tracer meets (asm-generic/errno-base.h). */
export const EPERM = 1;
export const ESRCH = 3;
export const EINTR = 4;
export const EAGAIN = 11;
export const EPIPE = 32;
export const ENOSYS = 38;
