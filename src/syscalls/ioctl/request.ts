import type { Argument, Type } from '../../types/type.ts';
import type { SyscallOptions } from '../syscall.ts';

/**
 * What is known of ioctl requests: their names, separated by spaces, what the argument is where they have one, and
 * what is special of the call.
 */
export type Request = readonly [names: string, arg?: Type | Argument | undefined, options?: SyscallOptions];
