import { RWF_FLAGS, SEEK_WHENCES, SPLICE_FLAGS } from '../../abi/generated/files.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { iovecs } from '../../types/iovec.ts';
import { RETURNED } from '../../types/length.ts';
import { int64, long, size, uint, ulong } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { upperHalf } from '../../types/two-registers.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { sendfile } from './sendfile.ts';

const rwfFlags = flags(RWF_FLAGS);
const position = pointee(int64);

/** Calls that move bytes to, from and between descriptors. */
export const readingAndWritingSyscalls: readonly Syscall[] = [
  syscall('read', { fd, buf: out(bytes(RETURNED)), count: out(size) }),
  syscall('write', { fd, buf: bytes('count'), count: size }, { needsEntry: true }),
  syscall('pread64', { fd, buf: out(bytes(RETURNED)), count: out(size), offset: out(long) }),
  syscall('pwrite64', { fd, buf: bytes('count'), count: size, offset: long }, { needsEntry: true }),
  syscall('readv', { fd, iov: out(iovecs('iovcnt', RETURNED)), iovcnt: out(ulong) }),
  syscall('writev', { fd, iov: iovecs('iovcnt'), iovcnt: ulong }, { needsEntry: true }),
  syscall('preadv', { fd, iov: out(iovecs('iovcnt', RETURNED)), iovcnt: out(ulong), offset: out(long) }),
  syscall('pwritev', { fd, iov: iovecs('iovcnt'), iovcnt: ulong, offset: long }, { needsEntry: true }),
  syscall('preadv2', {
    fd,
    iov: out(iovecs('iovcnt', RETURNED)),
    iovcnt: out(ulong),
    offset: out(long),
    pos_high: upperHalf,
    flags: out(rwfFlags),
  }),
  syscall(
    'pwritev2',
    {
      fd,
      iov: iovecs('iovcnt'),
      iovcnt: ulong,
      offset: long,
      pos_high: upperHalf,
      flags: rwfFlags,
    },
    { needsEntry: true },
  ),
  // The position has one register there (compat_sys_preadv64v2, linux/compat.h).
  syscall(
    'preadv2',
    {
      fd,
      iov: out(iovecs('iovcnt', RETURNED)),
      iovcnt: out(ulong),
      offset: out(long),
      flags: out(rwfFlags),
    },
    { abi: 'x32' },
  ),
  syscall(
    'pwritev2',
    { fd, iov: iovecs('iovcnt'), iovcnt: ulong, offset: long, flags: rwfFlags },
    { abi: 'x32', needsEntry: true },
  ),
  syscall('lseek', { fd, offset: long, whence: enumeration(SEEK_WHENCES) }),
  syscall(
    'splice',
    {
      fd_in: fd,
      off_in: position,
      fd_out: fd,
      off_out: position,
      len: size,
      flags: flags(SPLICE_FLAGS),
    },
    { needsEntry: true },
  ),
  syscall('tee', { fd_in: fd, fd_out: fd, len: size, flags: flags(SPLICE_FLAGS) }, { needsEntry: true }),
  syscall(
    'vmsplice',
    { fd, iov: iovecs('nr_segs'), nr_segs: ulong, flags: flags(SPLICE_FLAGS) },
    { needsEntry: true },
  ),
  sendfile,
  syscall(
    'copy_file_range',
    {
      fd_in: fd,
      off_in: position,
      fd_out: fd,
      off_out: position,
      len: size,
      flags: uint,
    },
    { needsEntry: true },
  ),
];
