import {
  FSCONFIG_COMMANDS,
  FSMOUNT_ATTRIBUTES,
  FSMOUNT_FLAGS,
  FSOPEN_FLAGS,
  FSPICK_FLAGS,
  MOUNT_ATTRIBUTES,
  MOUNT_PROPAGATIONS,
  MOUNT_SETATTR_AT_FLAGS,
  MOVE_MOUNT_FLAGS,
  OPEN_TREE_ATTR_FLAGS,
  OPEN_TREE_FLAGS,
} from '../../abi/generated/files.ts';
import { nameOfAtMost } from '../../types/bounded-path.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult, dirfd, fd, planDescriptor, printDescriptor } from '../../types/descriptor.ts';
import { extensible } from '../../types/extensible.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { lowHalf } from '../../types/length.ts';
import { address, int, size } from '../../types/numbers.ts';
import { path, string } from '../../types/strings.ts';
import { members } from '../../types/struct.ts';
import { Scalar, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { variants } from '../variants.ts';

const MOUNT_ATTR_IDMAP = 0x100000;

/** Means something only where the bits to set or to clear, which the structure begins with, say so. */
const namespaceDescriptor: Type = new (class extends Scalar {
  size(): number {
    return 8;
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    const isUsed = ((c.memory.u32(scope) | c.memory.u32(scope + 8)) & MOUNT_ATTR_IDMAP) !== 0;
    if (isUsed && high === 0 && low < 0x8000_0000) printDescriptor(c, low);
    else c.out.unsigned(low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planDescriptor(plan, value);
  }
})();

/** `struct mount_attr` of mount_setattr(2). */
const mountAttr = members({
  attr_set: flags(MOUNT_ATTRIBUTES, 8),
  attr_clr: flags(MOUNT_ATTRIBUTES, 8),
  propagation: enumeration(MOUNT_PROPAGATIONS, 8),
  userns_fd: namespaceDescriptor,
});
const MOUNT_ATTR_SIZE = 32;

/** The kernel refuses longer ones (fs/fsopen.c). */
const LONGEST_BINARY = 1 << 20;

const made = { result: descriptorResult };

/** Longer names and values are refused (fs/fsopen.c). */
const setting = nameOfAtMost(256);
const configured = { fd, cmd: enumeration(FSCONFIG_COMMANDS) };

/** Calls of the mount interface in which mounts are descriptors. */
export const mountObjectSyscalls: readonly Syscall[] = [
  syscall('fsopen', { fsname: string, flags: flags(FSOPEN_FLAGS) }, made),
  syscall('fsmount', { fd, flags: flags(FSMOUNT_FLAGS), attr_flags: flags(FSMOUNT_ATTRIBUTES) }, made),
  syscall('fspick', { dirfd, pathname: path, flags: flags(FSPICK_FLAGS) }, made),
  syscall('open_tree', { dirfd, pathname: path, flags: flags(OPEN_TREE_FLAGS) }, made),
  syscall('move_mount', {
    from_dfd: dirfd,
    from_pathname: path,
    to_dfd: dirfd,
    to_pathname: path,
    flags: flags(MOVE_MOUNT_FLAGS),
  }),
  syscall(
    'mount_setattr',
    {
      dirfd,
      pathname: path,
      flags: flags(MOUNT_SETATTR_AT_FLAGS),
      attr: extensible(mountAttr, MOUNT_ATTR_SIZE, 'size'),
      size,
    },
    made,
  ),
  syscall(
    'open_tree_attr',
    {
      dirfd,
      pathname: path,
      flags: flags(OPEN_TREE_ATTR_FLAGS),
      attr: extensible(mountAttr, MOUNT_ATTR_SIZE, 'size'),
      size,
    },
    made,
  ),
  variants(
    'fsconfig',
    { argument: 1, names: FSCONFIG_COMMANDS },
    {
      FSCONFIG_SET_FLAG: [{ ...configured, key: setting, value: address, aux: int }],
      FSCONFIG_SET_STRING: [{ ...configured, key: setting, value: setting, aux: int }],
      FSCONFIG_SET_BINARY: [
        { ...configured, key: setting, value: hexBytes(lowHalf(4), LONGEST_BINARY), aux: int },
      ],
      'FSCONFIG_SET_PATH FSCONFIG_SET_PATH_EMPTY': [{ ...configured, key: setting, value: path, aux: dirfd }],
      FSCONFIG_SET_FD: [{ ...configured, key: setting, value: address, aux: fd }],
    },
    [{ ...configured, key: address, value: address, aux: int }],
  ),
];
