import type { Abi } from '../../abi/abi.ts';
import { AT_FLAGS } from '../../abi/generated/files.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { dirfd, fd } from '../../types/descriptor.ts';
import { fileTimespecs64 } from '../../types/file-times.ts';
import { address, uint, ulong } from '../../types/numbers.ts';
import { oldStat } from '../../types/old-stat.ts';
import { pointer } from '../../types/pointer.ts';
import { stat64 } from '../../types/stat.ts';
import { statfs64 } from '../../types/statfs.ts';
import { path } from '../../types/strings.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

const I386 = { abi: 'i386' } as const;

/** Bytes of `struct statfs64` as the kernel packs it for i386 (asm/statfs.h). */
const STATFS64_SIZE = 84;

const statfsPointer = pointer(statfs64);

/** A pointer to a statfs64, if argument 1 says that it is as long as one. */
const sizedStatfs: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    if (c.word(1) === STATFS64_SIZE) statfsPointer.print(c, low, high, scope);
    else c.printAddress(low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    statfsPointer.capture?.(plan, value, scope);
  }
})();

/** Files whose sizes and numbers need 64 bits, and the calls of the time when 16 were enough. */
export const fileCalls: readonly Syscall[] = [
  syscall('stat64', { filename: path, statbuf: out(pointer(stat64)) }, I386),
  syscall('lstat64', { filename: path, statbuf: out(pointer(stat64)) }, I386),
  syscall('fstat64', { fd, statbuf: out(pointer(stat64)) }, I386),
  syscall(
    'fstatat64',
    { dfd: dirfd, filename: path, statbuf: out(pointer(stat64)), flag: out(flags(AT_FLAGS)) },
    I386,
  ),
  syscall('statfs64', { pathname: path, sz: ulong, buf: out(sizedStatfs) }, I386),
  syscall('fstatfs64', { fd, sz: ulong, buf: out(sizedStatfs) }, I386),
  syscall('oldstat', { filename: path, statbuf: out(pointer(oldStat)) }, I386),
  syscall('oldlstat', { filename: path, statbuf: out(pointer(oldStat)) }, I386),
  syscall('oldfstat', { fd, statbuf: out(pointer(oldStat)) }, I386),
  syscall('readdir', { fd, dirent: address, count: uint }, I386),
  syscall(
    'utimensat_time64',
    { dfd: dirfd, filename: path, utimes: fileTimespecs64, flags: flags(AT_FLAGS) },
    I386,
  ),
];
