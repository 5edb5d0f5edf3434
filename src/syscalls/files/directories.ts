import type { Abi } from '../../abi/abi.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { dirents, dirents64 } from '../../types/dirent.ts';
import { size, uint } from '../../types/numbers.ts';
import { path } from '../../types/strings.ts';
import { out, Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Longest path that the kernel takes, its NUL included (linux/limits.h). */
const PATH_MAX = 4096;

/** A path that the kernel wrote, as many bytes as the call returned, the NUL among them. */
const writtenPath: Type = new (class extends Scalar {
  override readonly follows = true;

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const limit = c.result === 0 ? PATH_MAX : Math.min(c.result, PATH_MAX);
    const address = c.toWord(low, high);
    const at = address === 0 || !c.mayRead ? -1 : c.memory.readString(address, limit);
    if (at < 0) c.printAddress(low, high);
    else c.out.string(c.memory, at, Math.min(c.memory.length, limit - 1), !c.memory.terminated);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    plan.unlessFailed(() => plan.string(value, PATH_MAX));
  }
})();

/** Calls on directories, and on where a process is among them. */
export const directorySyscalls: readonly Syscall[] = [
  syscall('getdents', { fd, dirp: out(dirents), count: out(uint) }),
  syscall('getdents64', { fd, dirp: out(dirents64), count: out(uint) }),
  syscall('getcwd', { buf: out(writtenPath), size: out(size) }),
  syscall('chdir', { path }),
  syscall('fchdir', { fd }),
  syscall('chroot', { path }),
  syscall('pivot_root', { oldpath: path, newpath: path }),
];
