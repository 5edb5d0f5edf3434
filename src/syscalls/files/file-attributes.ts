import { FS_XFLAGS, NOFOLLOW_FLAGS } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import { dirfd } from '../../types/descriptor.ts';
import { extensible } from '../../types/extensible.ts';
import { hexInt, size, uint } from '../../types/numbers.ts';
import { path } from '../../types/strings.ts';
import { type Fields, hidden, type MemberPrinter, members } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `struct file_attr` (linux/fs.h). How many extents there are is for the kernel alone to say. */
const attributes = (extents: Fields[string]): MemberPrinter =>
  members({
    fa_xflags: flags(FS_XFLAGS, 8),
    fa_extsize: uint,
    fa_nextents: extents,
    fa_projid: hexInt,
    fa_cowextsize: uint,
  });
const ATTRIBUTES_SIZE = 24;
/** The kernel takes none that is larger (fs/file_attr.c). */
const PAGE = 4096;

const file = { dirfd, pathname: path };
const attr = (extents: Fields[string]): Type =>
  extensible(attributes(extents), ATTRIBUTES_SIZE, 'size', { most: PAGE });

/** What FS_IOC_FSGETXATTR and its like do, by path: calls of Linux 6.17 (fs/file_attr.c). */
export const fileAttributeSyscalls: readonly Syscall[] = [
  syscall('file_getattr', {
    ...file,
    attr: out(attr(uint)),
    size: out(size),
    flags: out(flags(NOFOLLOW_FLAGS)),
  }),
  syscall('file_setattr', {
    ...file,
    attr: attr(hidden(uint)),
    size,
    flags: flags(NOFOLLOW_FLAGS),
  }),
];
