import type { Abi } from '../../abi/abi.ts';
import { constantValue } from '../../abi/constants.ts';
import { MOUNT_FLAGS, UMOUNT_FLAGS } from '../../abi/generated/files.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { orFlags } from '../../types/further-flags.ts';
import { scalar } from '../../types/numbers.ts';
import { path, printString } from '../../types/strings.ts';
import { Scalar } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Which argument of mount(2) has the flags. */
const FLAGS_ARGUMENT = 3;

/** linux/mount.h: a magic number that old programs put into the upper half of the flags. */
const MS_MGC_VAL = 0xc0ed0000;
const MS_MGC_MSK = 0xffff0000;

const mountFlags = scalar('word', (c, low, high) => {
  const upper = c.abi.wordSize === 8 ? high : 0;
  if ((low & MS_MGC_MSK) >>> 0 !== MS_MGC_VAL) {
    c.out.flags(MOUNT_FLAGS, low, upper);
    return;
  }
  c.out.constant('MS_MGC_VAL', MS_MGC_VAL, 0);
  orFlags(c, MOUNT_FLAGS, (low & ~MS_MGC_MSK) >>> 0, upper);
});

/** A string that the kernel ignores where one of some flags is set (mount(2)). */
class StringUnless extends Scalar {
  override readonly follows = true;

  constructor(readonly ignoredWith: number) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    if ((c.low(FLAGS_ARGUMENT) & this.ignoredWith) !== 0) c.printAddress(low, high);
    else printString(c, low, high);
  }
}

const MOVES = ['MS_BIND', 'MS_MOVE', 'MS_UNBINDABLE', 'MS_PRIVATE', 'MS_SLAVE', 'MS_SHARED'].reduce(
  (bits, name) => bits | constantValue(MOUNT_FLAGS, name),
  0,
);

/** Calls that mount and unmount file systems, as they always were. */
export const mountSyscalls: readonly Syscall[] = [
  syscall('mount', {
    dev_name: path,
    dir_name: path,
    type: new StringUnless(MOVES | constantValue(MOUNT_FLAGS, 'MS_REMOUNT')),
    flags: mountFlags,
    data: new StringUnless(MOVES),
  }),
  syscall('umount', { name: path }, { abi: 'i386' }),
  syscall('umount2', { name: path, flags: flags(UMOUNT_FLAGS) }),
];
