import {
  FADVISE_ADVICES,
  FALLOCATE_MODES,
  FANOTIFY_EVENTS,
  FANOTIFY_MARK_FLAGS,
  RWF_FLAGS,
  SEEK_WHENCES,
  SYNC_FILE_RANGE_FLAGS,
} from '../../abi/generated/files.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { iovecs } from '../../types/iovec.ts';
import { lowHalf, RETURNED } from '../../types/length.ts';
import { scalar, size, uint, uint64 } from '../../types/numbers.ts';
import { pointee } from '../../types/pointer.ts';
import { bytes, path } from '../../types/strings.ts';
import { inTwoRegisters, signedPair, unsignedPair, upperHalf } from '../../types/two-registers.ts';
import { out } from '../../types/type.ts';
import { oldSendfile } from '../descriptors/sendfile.ts';
import { markedDirfd } from '../files/watching.ts';
import { type Syscall, syscall } from '../syscall.ts';

const I386 = { abi: 'i386' } as const;
const WRITING = { ...I386, needsEntry: true } as const;

/** `_llseek` alone has the high half first. */
const seekOffset = scalar(8, (c, high) => c.out.signed(c.low(2), (high | c.high(2)) >>> 0));

/**
 * Where preadv and its relatives begin, in registers 3 and 4. The kernel takes both for a `long`: strace shows what else is
 * in the upper half of the first.
 */
const vectorPosition = scalar(8, (c, low, high) => c.out.signed(low, (high | c.low(4)) >>> 0));

/** What fanotify_mark is to tell of, in registers 2 and 3. */
const markedEvents = inTwoRegisters(2, (c, low, high) => c.out.flags(FANOTIFY_EVENTS, low, high));

/** Calls whose file positions and lengths take two registers each. */
export const positionCalls: readonly Syscall[] = [
  syscall(
    'pread64',
    { fd, buf: out(bytes(RETURNED)), count: size, offset: signedPair(3), pos_high: upperHalf },
    I386,
  ),
  syscall(
    'pwrite64',
    { fd, buf: bytes('count'), count: size, offset: signedPair(3), pos_high: upperHalf },
    WRITING,
  ),
  syscall(
    'preadv',
    { fd, iov: out(iovecs(lowHalf(2), RETURNED)), iovcnt: uint, offset: vectorPosition, pos_high: upperHalf },
    I386,
  ),
  syscall(
    'pwritev',
    { fd, iov: iovecs(lowHalf(2)), iovcnt: uint, offset: vectorPosition, pos_high: upperHalf },
    WRITING,
  ),
  syscall(
    'preadv2',
    {
      fd,
      iov: out(iovecs(lowHalf(2), RETURNED)),
      iovcnt: uint,
      offset: vectorPosition,
      pos_high: upperHalf,
      flags: flags(RWF_FLAGS),
    },
    I386,
  ),
  syscall(
    'pwritev2',
    {
      fd,
      iov: iovecs(lowHalf(2)),
      iovcnt: uint,
      offset: vectorPosition,
      pos_high: upperHalf,
      flags: flags(RWF_FLAGS),
    },
    WRITING,
  ),
  oldSendfile,
  syscall(
    'fanotify_mark',
    {
      fanotify_fd: fd,
      flags: flags(FANOTIFY_MARK_FLAGS),
      mask: markedEvents,
      mask_high: upperHalf,
      dirfd: markedDirfd,
      pathname: path,
    },
    I386,
  ),
  syscall(
    'lookup_dcookie',
    { cookie: unsignedPair(0), cookie_high: upperHalf, buffer: out(bytes(RETURNED)), len: size },
    I386,
  ),
  syscall('truncate64', { path, length: unsignedPair(1), length_high: upperHalf }, I386),
  syscall('ftruncate64', { fd, length: unsignedPair(1), length_high: upperHalf }, I386),
  syscall('readahead', { fd, offset: signedPair(1), offset_high: upperHalf, count: size }, I386),
  syscall(
    'fadvise64',
    { fd, offset: signedPair(1), offset_high: upperHalf, len: size, advice: enumeration(FADVISE_ADVICES) },
    I386,
  ),
  syscall(
    'fadvise64_64',
    {
      fd,
      offset: signedPair(1),
      offset_high: upperHalf,
      len: signedPair(3),
      len_high: upperHalf,
      advice: enumeration(FADVISE_ADVICES),
    },
    I386,
  ),
  syscall(
    'sync_file_range',
    {
      fd,
      offset: signedPair(1),
      offset_high: upperHalf,
      nbytes: signedPair(3),
      nbytes_high: upperHalf,
      flags: flags(SYNC_FILE_RANGE_FLAGS),
    },
    I386,
  ),
  syscall(
    'fallocate',
    {
      fd,
      mode: flags(FALLOCATE_MODES),
      offset: signedPair(2),
      offset_high: upperHalf,
      len: signedPair(4),
      len_high: upperHalf,
    },
    I386,
  ),
  syscall(
    '_llseek',
    {
      fd,
      offset: seekOffset,
      offset_low: upperHalf,
      result: out(pointee(uint64)),
      whence: enumeration(SEEK_WHENCES),
    },
    I386,
  ),
];
