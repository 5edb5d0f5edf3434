import { MEMBARRIER_COMMANDS, MEMBARRIER_FLAGS } from '../../abi/generated/memory.ts';
import { GETRANDOM_FLAGS } from '../../abi/generated/misc.ts';
import {
  KCMP_TYPES,
  PERSONALITY_FLAGS,
  PERSONALITY_TYPES,
  PIDFD_OPEN_FLAGS,
  RSEQ_FLAGS,
} from '../../abi/generated/process.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult, fd, printDescriptorBehind, printDescriptorOf } from '../../types/descriptor.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { pid } from '../../types/ids.ts';
import { RETURNED } from '../../types/length.ts';
import { address, hexInt, hexLong, int, scalar, uint, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { onlyIf, out, type Type } from '../../types/type.ts';
import { noteOf } from '../notes.ts';
import { hexResult, octalResult, type Syscall, syscall } from '../syscall.ts';
import { variants } from '../variants.ts';

const ASK_FOR_PERSONALITY = 0xffffffff;
const MEMBARRIER_CMD_FLAG_CPU = 1;

const personality = scalar(4, (c, low) => {
  if (low === ASK_FOR_PERSONALITY) c.out.hex(low, 0);
  else printPersonality(c, low);
});

const barrier = {
  cmd: enumeration(MEMBARRIER_COMMANDS),
  flags: flags(MEMBARRIER_FLAGS),
  cpu_id: onlyIf((c) => (c.low(1) & MEMBARRIER_CMD_FLAG_CPU) !== 0, int),
};
/** The kernel's `umode_t`, 16 bits wide. */
const fileMode = scalar(4, (c, low) => c.out.octal(low & 0xffff, 3));
const type = enumeration(KCMP_TYPES);

/** `struct kcmp_epoll_slot` (linux/kcmp.h). */
const epollSlot = struct({ efd: descriptorOf(1), tfd: descriptorOf(1), toff: uint });

/** A descriptor of the process that the first argument stands for. */
const targetDescriptor = scalar(
  4,
  (c, low) => {
    const pidfd = c.int(0);
    const process = pidfd < 0 ? undefined : c.descriptors?.processOf(c.tid, pidfd, c.memory);
    if (process === undefined) c.out.int(low | 0);
    else printDescriptorBehind(c, low | 0, process, pidfd);
  },
  (plan, value) => plan.descriptorOf(value, plan.argument(0), 'pidfd'),
);

/** A descriptor of the process that argument `index` names. */
function descriptorOf(index: number): Type {
  return scalar(
    4,
    (c, low) => printDescriptorOf(c, low | 0, c.int(index)),
    (plan, value) => plan.descriptorOf(value, plan.argument(index), 'number'),
  );
}

/** How a process lives: its traits, what it registers with the kernel, and its handles on other processes. */
export const controlSyscalls: readonly Syscall[] = [
  syscall('umask', { mask: fileMode }, { result: octalResult }),
  syscall(
    'personality',
    { persona: personality },
    { result: hexResult, note: noteOf((c) => printPersonality(c, c.resultLow)) },
  ),
  syscall('set_tid_address', { tidptr: hexLong }),
  syscall('set_robust_list', { addr: address, length: ulong }),
  syscall('get_robust_list', { pid, head_ptr: out(pointee(address)), len_ptr: out(pointee(ulong)) }),
  syscall('rseq', { rseq: hexLong, rseq_len: hexLong, flags: flags(RSEQ_FLAGS, 'word'), sig: hexLong }),
  syscall('rseq_slice_yield', {}),
  syscall('getrandom', {
    buf: out(hexBytes(RETURNED)),
    buflen: out(ulong),
    flags: out(flags(GETRANDOM_FLAGS)),
  }),
  syscall('pidfd_open', { pid, flags: flags(PIDFD_OPEN_FLAGS) }, { result: descriptorResult }),
  syscall(
    'pidfd_getfd',
    { pidfd: fd, targetfd: targetDescriptor, flags: hexInt },
    { result: descriptorResult },
  ),
  variants(
    'membarrier',
    { argument: 0, names: MEMBARRIER_COMMANDS },
    { MEMBARRIER_CMD_QUERY: [barrier, { result: hexResult, note: barriers }] },
    [barrier],
  ),
  variants(
    'kcmp',
    { argument: 2, names: KCMP_TYPES },
    {
      KCMP_EPOLL_TFD: [{ pid1: pid, pid2: pid, type, idx1: descriptorOf(0), idx2: pointer(epollSlot) }],
      KCMP_FILE: [{ pid1: pid, pid2: pid, type, idx1: descriptorOf(0), idx2: descriptorOf(1) }],
      'KCMP_VM KCMP_FILES KCMP_FS KCMP_SIGHAND KCMP_IO KCMP_SYSVSEM': [{ pid1: pid, pid2: pid, type }],
    },
    [{ pid1: pid, pid2: pid, type, idx1: hexLong, idx2: hexLong }],
  ),
];

/** The barriers that the kernel knows. */
function barriers(c: Decoding): void {
  if (c.failed || c.resultLow === 0) return;
  c.out.beginNote();
  c.out.flags(MEMBARRIER_COMMANDS, c.resultLow, c.resultHigh);
  c.out.endNote();
}

/** The low byte is the type, the rest are bits (sys/personality.h). */
function printPersonality(c: Decoding, low: number): void {
  c.out.parts();
  c.out.enumeration(PERSONALITY_TYPES, low & 0xff, 0);
  const bits = (low & ~0xff) >>> 0;
  if (bits === 0) return;
  c.out.or();
  c.out.flags(PERSONALITY_FLAGS, bits, 0);
}
