import type { Abi } from '../../abi/abi.ts';
import { constantValue } from '../../abi/constants.ts';
import { MOUNT_FLAGS, UMOUNT_FLAGS } from '../../abi/generated/files.ts';
import type { CapturePlanner, CaptureValue } from '../../types/capture.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { orFlags } from '../../types/further-flags.ts';
import { scalar } from '../../types/numbers.ts';
import { path, planString, printString } from '../../types/strings.ts';
import { Scalar } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** Which argument of mount(2) has the flags. */
const FLAGS_ARGUMENT = 3;

/** linux/mount.h: a magic number that old programs put into the upper half of the flags. */
const MS_MGC_VAL = 0xc0ed0000;
const MS_MGC_MSK = 0xffff0000;

const mountFlags = scalar('word', (c, low, high) => {
  if (!isMagic(low)) {
    c.out.flags(MOUNT_FLAGS, low, high);
    return;
  }
  c.out.constant('MS_MGC_VAL', MS_MGC_VAL, 0);
  orFlags(c, MOUNT_FLAGS, (low & ~MS_MGC_MSK) >>> 0, high);
});

/** The kind of file system, or the data for it: strings that the kernel ignores with some flags (mount(2)). */
class MountString extends Scalar {
  override readonly follows = true;

  constructor(readonly ignoredWithRemount: boolean) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const given = c.low(FLAGS_ARGUMENT);
    const bits = isMagic(given) ? given & ~MS_MGC_MSK : given;
    const ignored = (bits & MS_REMOUNT) !== 0 ? this.ignoredWithRemount : (bits & MOVES) !== 0;
    if (ignored) c.printAddress(low, high);
    else printString(c, low, high);
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    planString(plan, value);
  }
}

const MS_REMOUNT = constantValue(MOUNT_FLAGS, 'MS_REMOUNT');
const MOVES = ['MS_BIND', 'MS_MOVE', 'MS_UNBINDABLE', 'MS_PRIVATE', 'MS_SLAVE', 'MS_SHARED'].reduce(
  (bits, name) => bits | constantValue(MOUNT_FLAGS, name),
  0,
);

function isMagic(low: number): boolean {
  return (low & MS_MGC_MSK) >>> 0 === MS_MGC_VAL;
}

/** Calls that mount and unmount file systems, as they always were. */
export const mountSyscalls: readonly Syscall[] = [
  syscall('mount', {
    source: path,
    target: path,
    filesystemtype: new MountString(true),
    mountflags: mountFlags,
    data: new MountString(false),
  }),
  syscall('umount', { path }, { abi: 'i386' }),
  syscall('umount2', { target: path, flags: flags(UMOUNT_FLAGS) }),
];
