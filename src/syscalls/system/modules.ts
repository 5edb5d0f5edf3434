import {
  DELETE_MODULE_FLAGS,
  FINIT_MODULE_FLAGS,
  KEXEC_ARCHITECTURES,
  KEXEC_FILE_FLAGS,
  KEXEC_FLAGS,
} from '../../abi/generated/misc.ts';
import { flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { computed } from '../../types/length.ts';
import { address, scalar, ulong } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import { bytes, string } from '../../types/strings.ts';
import { struct } from '../../types/struct.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `KEXEC_SEGMENT_MAX` (linux/kexec.h): more are refused unread. */
const MOST_SEGMENTS = 16;

const segment = struct({ buf: address, bufsz: ulong, mem: address, memsz: ulong });
const segments = array(
  segment,
  computed(
    (c) => (c.word(1) > MOST_SEGMENTS ? Number.POSITIVE_INFINITY : c.word(1)),
    (plan) => plan.least(plan.argument(1), MOST_SEGMENTS),
  ),
);

/** The architecture in the upper half, the flags below it. */
const kexecFlags = scalar('word', (c, low, high) => {
  c.out.parts();
  c.out.enumeration(KEXEC_ARCHITECTURES, (low & 0xffff0000) >>> 0, 0);
  const bits = low & 0xffff;
  if (bits === 0 && high === 0) return;
  c.out.or();
  c.out.flags(KEXEC_FLAGS, bits, high);
});

/** Code that becomes part of the kernel, or takes its place. */
export const moduleSyscalls: readonly Syscall[] = [
  syscall('init_module', { module_image: address, len: ulong, param_values: string }),
  syscall('finit_module', { fd, param_values: string, flags: flags(FINIT_MODULE_FLAGS) }),
  syscall('delete_module', { name: string, flags: flags(DELETE_MODULE_FLAGS) }),
  syscall('kexec_load', {
    entry: address,
    nr_segments: ulong,
    segments,
    flags: kexecFlags,
  }),
  syscall('kexec_file_load', {
    kernel_fd: fd,
    initrd_fd: fd,
    cmdline_len: ulong,
    cmdline: bytes('cmdline_len'),
    flags: flags(KEXEC_FILE_FLAGS, 'word'),
  }),
];
