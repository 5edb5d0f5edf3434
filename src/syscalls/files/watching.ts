import {
  FANOTIFY_CLASSES,
  FANOTIFY_EVENTS,
  FANOTIFY_INIT_FLAGS,
  FANOTIFY_MARK_FLAGS,
  INOTIFY_EVENTS,
  INOTIFY_INIT_FLAGS,
} from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, dirfd, fd, planDescriptor } from '../../types/descriptor.ts';
import { int, scalar } from '../../types/numbers.ts';
import { openFlags } from '../../types/open-flags.ts';
import { path } from '../../types/strings.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** linux/fanotify.h: FAN_CLASS_CONTENT | FAN_CLASS_PRE_CONTENT, and FAN_NOFD. */
const CLASS_BITS = 0xc;
const FAN_NOFD = -1;

/** Flags of fanotify_init(2), the class of notifications first. */
const fanotifyInitFlags = scalar(4, (c, low) => {
  c.out.parts();
  c.out.enumeration(FANOTIFY_CLASSES, low & CLASS_BITS, 0);
  const rest = (low & ~CLASS_BITS) >>> 0;
  if (rest === 0) return;
  c.out.or();
  c.out.flags(FANOTIFY_INIT_FLAGS, rest, 0);
});

/** The directory that fanotify_mark's path starts from. */
export const markedDirfd = scalar(
  4,
  (c, low, high) => {
    if ((low | 0) === FAN_NOFD) c.out.constant('FAN_NOFD', FAN_NOFD >>> 0, 0xffffffff, 'signed');
    else dirfd.print(c, low, high, -1);
  },
  planDescriptor,
);

const made = { result: descriptorResult };

/** Calls that watch what happens to files. */
export const watchingSyscalls: readonly Syscall[] = [
  syscall('inotify_init', {}, made),
  syscall('inotify_init1', { flags: flags(INOTIFY_INIT_FLAGS) }, made),
  syscall('inotify_add_watch', { fd, pathname: path, mask: flags(INOTIFY_EVENTS) }),
  syscall('inotify_rm_watch', { fd, wd: int }),
  syscall('fanotify_init', { flags: fanotifyInitFlags, event_f_flags: openFlags }, made),
  syscall('fanotify_mark', {
    fanotify_fd: fd,
    flags: flags(FANOTIFY_MARK_FLAGS),
    mask: flags(FANOTIFY_EVENTS, 8),
    dirfd: markedDirfd,
    pathname: path,
  }),
];
