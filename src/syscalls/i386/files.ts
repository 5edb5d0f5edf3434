import type { Abi } from '../../abi/abi.ts';
import { AT_FLAGS } from '../../abi/generated/files.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { dirfd, fd } from '../../types/descriptor.ts';
import { fileTimespecs64 } from '../../types/file-times.ts';
import { uint, uint16, ulong } from '../../types/numbers.ts';
import { oldStat } from '../../types/old-stat.ts';
import { pointer } from '../../types/pointer.ts';
import { stat64 } from '../../types/stat.ts';
import { statfs64 } from '../../types/statfs.ts';
import { path } from '../../types/strings.ts';
import { members } from '../../types/struct.ts';
import { type Argument, out, Scalar, type Type } from '../../types/type.ts';
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

const entry = members({ d_ino: ulong, d_off: ulong, d_reclen: uint16 });
const ENTRY_SIZE = 10;
const LENGTH_AT = 8;
/** The longest file name (linux/limits.h, NAME_MAX), with its NUL. */
const LONGEST_NAME = 256;

/** A pointer to the `struct old_linux_dirent` that readdir fills in; the length is that of the name. */
const oldDirent: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.result === 0 ? -1 : c.readOrPrintAddress(low, high, ENTRY_SIZE);
    if (c.result === 0) c.printAddress(low, high);
    if (at < 0) return;
    const { memory, out } = c;
    out.beginStruct();
    entry(c, at);
    out.field('d_name');
    const room = Math.min(memory.u16(at + LENGTH_AT), LONGEST_NAME);
    const name = memory.readString(low + ENTRY_SIZE, room + 1);
    if (name < 0) out.address(low + ENTRY_SIZE, 0);
    else out.string(memory, name, Math.min(memory.length, room), memory.length > room);
    out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => {
      plan.bytes(value, ENTRY_SIZE, ENTRY_SIZE);
      plan.string(plan.add(value, ENTRY_SIZE), LONGEST_NAME + 1);
    });
  }
})();

/** The count of readdir, which says nothing where it is as it should be: the kernel reads one entry. */
const oldCount: Argument = { type: uint, phase: 'out', shown: (c) => c.low(2) !== 1 };

/** Files whose sizes and numbers need 64 bits, and the calls of the time when 16 were enough. */
export const fileCalls: readonly Syscall[] = [
  syscall('stat64', { pathname: path, statbuf: out(pointer(stat64)) }, I386),
  syscall('lstat64', { pathname: path, statbuf: out(pointer(stat64)) }, I386),
  syscall('fstat64', { fd, statbuf: out(pointer(stat64)) }, I386),
  syscall(
    'fstatat64',
    { dirfd, pathname: path, statbuf: out(pointer(stat64)), flags: out(flags(AT_FLAGS)) },
    I386,
  ),
  syscall('statfs64', { pathname: path, size: ulong, buf: out(sizedStatfs) }, I386),
  syscall('fstatfs64', { fd, size: ulong, buf: out(sizedStatfs) }, I386),
  syscall('oldstat', { pathname: path, statbuf: out(pointer(oldStat)) }, I386),
  syscall('oldlstat', { pathname: path, statbuf: out(pointer(oldStat)) }, I386),
  syscall('oldfstat', { fd, statbuf: out(pointer(oldStat)) }, I386),
  syscall('readdir', { fd, dirp: out(oldDirent), count: oldCount }, I386),
  syscall(
    'utimensat_time64',
    { dirfd, pathname: path, times: fileTimespecs64, flags: flags(AT_FLAGS) },
    I386,
  ),
];
