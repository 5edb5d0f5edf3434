import { nameOf } from '../abi/constants.ts';
import defer * as files from '../abi/generated/files.ts';
import { SYSCALL_CLASSES } from '../abi/generated/syscall-classes.ts';

/** Which arguments of a call are descriptors and which point at paths, for `-P`. */
export interface PathOperands {
  readonly descriptors: readonly number[];
  readonly paths: readonly number[];
  /** Whether descriptors are in memory: in an array of `struct pollfd`, or in three sets of bits. */
  readonly inMemory?: 'pollfd' | 'fd_set';
  /** Where an argument is a command, whose low half decides: which of all these there are. */
  readonly byCommand?: { readonly argument: number; operands(command: number): PathOperands };
}

/**
 * What `-P` looks at in a call: as strace does, the first argument unless the call is in one of the tables below.
 * So a rename concerns its old name only, and calls that make descriptors concern none.
 * @param name as it is printed
 * @param registerSize of the ABI: a 64-bit argument takes two registers where it is 4
 */
export function pathOperands(name: string, registerSize: number): PathOperands {
  if (name === 'fanotify_mark' && registerSize === 4) return FANOTIFY_MARK_I386;
  const special = SPECIAL.get(name);
  if (special) return special;
  if (SYSCALL_CLASSES.file?.has(name)) return FIRST_PATH;
  if (SYSCALL_CLASSES.desc?.has(name) || SYSCALL_CLASSES.network?.has(name)) return FIRST_DESCRIPTOR;
  return NONE;
}

const NONE: PathOperands = { descriptors: [], paths: [] };
const FIRST_PATH: PathOperands = { descriptors: [], paths: [0] };
const FIRST_DESCRIPTOR: PathOperands = { descriptors: [0], paths: [] };
const FANOTIFY_MARK_I386: PathOperands = { descriptors: [4], paths: [5] };
const FSCONFIG_FD: PathOperands = { descriptors: [4], paths: [] };
const FSCONFIG_PATH: PathOperands = { descriptors: [4], paths: [3] };
/** What the value of an option is, the command says; the file system that is configured has no path (fsconfig(2)). */
const FSCONFIG: PathOperands = {
  ...FSCONFIG_PATH,
  byCommand: {
    argument: 1,
    operands(command) {
      const name = nameOf(files.FSCONFIG_COMMANDS, command);
      if (name === 'FSCONFIG_SET_PATH' || name === 'FSCONFIG_SET_PATH_EMPTY') return FSCONFIG_PATH;
      return name === 'FSCONFIG_SET_FD' ? FSCONFIG_FD : NONE;
    },
  },
};

const SPECIAL: ReadonlyMap<string, PathOperands> = new Map([
  ...named(FSCONFIG, 'fsconfig'),
  ...named({ descriptors: [0, 1], paths: [] }, 'dup2 dup3 kexec_file_load sendfile sendfile64 tee'),
  ...named(
    { descriptors: [0], paths: [1] },
    'execveat faccessat faccessat2 fchmodat fchmodat2 fchownat fspick fstatat64 futimesat inotify_add_watch ' +
      'mkdirat mknodat mount_setattr name_to_handle_at newfstatat open_tree openat openat2 readlinkat statx ' +
      'unlinkat utimensat utimensat_time64 setxattrat getxattrat listxattrat removexattrat open_tree_attr ' +
      'file_getattr file_setattr',
  ),
  ...named({ descriptors: [], paths: [0, 1] }, 'link mount pivot_root'),
  ...named({ descriptors: [], paths: [1] }, 'quotactl symlink'),
  ...named({ descriptors: [0, 2], paths: [1, 3] }, 'linkat move_mount renameat renameat2'),
  ...named({ descriptors: [4], paths: [] }, 'mmap mmap2'),
  ...named({ descriptors: [1], paths: [2] }, 'symlinkat'),
  ...named({ descriptors: [0, 2], paths: [] }, 'copy_file_range splice'),
  ...named({ descriptors: [2], paths: [] }, 'epoll_ctl'),
  ...named({ descriptors: [3], paths: [4] }, 'fanotify_mark'),
  ...named({ descriptors: [], paths: [], inMemory: 'fd_set' }, 'select _newselect pselect6 pselect6_time64'),
  ...named({ descriptors: [], paths: [], inMemory: 'pollfd' }, 'poll ppoll ppoll_time64'),
  ...named(
    NONE,
    'bpf epoll_create epoll_create1 eventfd eventfd2 fanotify_init fsopen inotify_init inotify_init1 ' +
      'io_uring_setup landlock_create_ruleset memfd_create memfd_secret mq_open perf_event_open pidfd_open pipe ' +
      'pipe2 socket socketpair timerfd_create userfaultfd getpmsg putpmsg epoll_ctl_old epoll_wait_old',
  ),
]);

function named(operands: PathOperands, names: string): [name: string, operands: PathOperands][] {
  return names.split(' ').map((name) => [name, operands]);
}
