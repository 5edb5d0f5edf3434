import { AT_FLAGS, RENAME_FLAGS } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { dirfd } from '../../types/descriptor.ts';
import { device32 } from '../../types/device.ts';
import { fileMode16, mode } from '../../types/file-mode.ts';
import { RETURNED } from '../../types/length.ts';
import { size } from '../../types/numbers.ts';
import { bytes, path } from '../../types/strings.ts';
import { onlyIf, out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Calls that make, move and remove names of files. */
export const nameSyscalls: readonly Syscall[] = [
  syscall('rename', { oldpath: path, newpath: path }),
  syscall('renameat', { olddirfd: dirfd, oldpath: path, newdirfd: dirfd, newpath: path }),
  syscall('renameat2', {
    olddirfd: dirfd,
    oldpath: path,
    newdirfd: dirfd,
    newpath: path,
    flags: flags(RENAME_FLAGS),
  }),
  syscall('link', { oldpath: path, newpath: path }),
  syscall('linkat', {
    olddirfd: dirfd,
    oldpath: path,
    newdirfd: dirfd,
    newpath: path,
    flags: flags(AT_FLAGS),
  }),
  syscall('symlink', { oldpath: path, newpath: path }),
  syscall('symlinkat', { target: path, newdirfd: dirfd, linkpath: path }),
  syscall('readlink', { pathname: path, buf: out(bytes(RETURNED)), bufsiz: out(size) }),
  syscall('readlinkat', { dirfd, pathname: path, buf: out(bytes(RETURNED)), bufsiz: out(size) }),
  syscall('unlink', { path }),
  syscall('unlinkat', { dirfd, pathname: path, flags: flags(AT_FLAGS) }),
  syscall('mkdir', { pathname: path, mode }),
  syscall('mkdirat', { dirfd, pathname: path, mode }),
  syscall('rmdir', { path }),
  syscall('mknod', { pathname: path, mode: fileMode16, dev: onlyIf(makesDevice(1), device32) }),
  syscall('mknodat', {
    dirfd,
    pathname: path,
    mode: fileMode16,
    dev: onlyIf(makesDevice(2), device32),
  }),
];

/** inode(7). */
const S_IFMT = 0o170000;
const S_IFCHR = 0o020000;
const S_IFBLK = 0o060000;

/** Only then does the kernel look at the device number. */
function makesDevice(index: number): (c: Decoding) => boolean {
  return (c) => {
    const kind = c.low(index) & S_IFMT;
    return kind === S_IFCHR || kind === S_IFBLK;
  };
}
