import { LOCK_TYPES } from '../abi/generated/descriptors.ts';
import { SEEK_WHENCES } from '../abi/generated/files.ts';
import { enumeration } from './constants.ts';
import { pid } from './ids.ts';
import { int64, kernelLong } from './numbers.ts';
import { hidden, struct } from './struct.ts';
import type { Type } from './type.ts';

const range = { l_type: enumeration(LOCK_TYPES, 2), l_whence: enumeration(SEEK_WHENCES, 2) };
const native = { ...range, l_start: kernelLong, l_len: kernelLong };
const wide = { ...range, l_start: int64, l_len: int64 };

/** `struct flock` (fcntl(2)) as a program asks for a lock: who holds one is not for it to say. */
export const flock: Type = struct({ ...native, l_pid: hidden(pid) });

/** `struct flock` as the kernel answers: with the holder. */
export const heldFlock: Type = struct({ ...native, l_pid: pid });

/** `struct flock64`, with positions of 64 bits on every ABI. */
export const flock64: Type = struct({ ...wide, l_pid: hidden(pid) });

export const heldFlock64: Type = struct({ ...wide, l_pid: pid });
