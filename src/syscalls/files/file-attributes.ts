import { AT_FLAGS, FS_XFLAGS } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import { dirfd } from '../../types/descriptor.ts';
import { extensible } from '../../types/extensible.ts';
import { size, uint } from '../../types/numbers.ts';
import { path } from '../../types/strings.ts';
import { members } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `struct file_attr` (linux/fs.h). */
const attributes = members({
  fa_xflags: flags(FS_XFLAGS, 8),
  fa_extsize: uint,
  fa_nextents: uint,
  fa_projid: uint,
  fa_cowextsize: uint,
});
const ATTRIBUTES_SIZE = 24;

const file = { dfd: dirfd, filename: path };
const ufattr = extensible(attributes, ATTRIBUTES_SIZE, 'usize');

/** What FS_IOC_FSGETXATTR and its like do, by path: calls of Linux 6.17 (fs/file_attr.c). */
export const fileAttributeSyscalls: readonly Syscall[] = [
  syscall('file_getattr', { ...file, ufattr: out(ufattr), usize: out(size), at_flags: out(flags(AT_FLAGS)) }),
  syscall('file_setattr', { ...file, ufattr, usize: size, at_flags: flags(AT_FLAGS) }),
];
