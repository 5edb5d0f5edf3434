import { MQ_ATTRIBUTE_FLAGS } from '../../abi/generated/ipc.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { mode } from '../../types/file-mode.ts';
import { given } from '../../types/given.ts';
import { inlineArray } from '../../types/inline.ts';
import { RETURNED } from '../../types/length.ts';
import { hexKernelLong, kernelLong, size, uint } from '../../types/numbers.ts';
import { openFlags } from '../../types/open-flags.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { sigevent } from '../../types/sigevent.ts';
import { bytes, path } from '../../types/strings.ts';
import { hidden, struct } from '../../types/struct.ts';
import { timespec, timespec64 } from '../../types/timespec.ts';
import { onlyIf, out, type Type } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `struct mq_attr` (linux/mqueue.h). */
function attributes(mqFlags: Type): Type {
  return pointer(
    struct({
      mq_flags: mqFlags,
      mq_maxmsg: kernelLong,
      mq_msgsize: kernelLong,
      mq_curmsgs: kernelLong,
      reserved: hidden(inlineArray(kernelLong, 4)),
    }),
  );
}

/** When a queue is made its flags come from `oflag`; what the structure holds means nothing. */
const newAttributes = attributes(hexKernelLong);
const currentAttributes = attributes(flags(MQ_ATTRIBUTE_FLAGS, 'register'));

/** `fcntl.h`. */
const O_CREAT = 0o100;

function creates(c: Decoding): boolean {
  return (c.low(1) & O_CREAT) !== 0;
}

/** `time`: how timeouts are laid out. */
function timed(suffix: string, time: Type): readonly Syscall[] {
  const timeout = pointer(time);
  return [
    syscall(
      `mq_timedsend${suffix}`,
      {
        mqdes: fd,
        msg_ptr: bytes('msg_len'),
        msg_len: size,
        msg_prio: uint,
        abs_timeout: timeout,
      },
      { needsEntry: true },
    ),
    syscall(
      `mq_timedreceive${suffix}`,
      {
        mqdes: fd,
        msg_ptr: out(bytes(RETURNED)),
        msg_len: size,
        msg_prio: out(pointee(uint)),
        abs_timeout: out(given(timeout)),
      },
      { needsEntry: true },
    ),
  ];
}

export const messageQueueSyscalls: readonly Syscall[] = [
  syscall(
    'mq_open',
    {
      name: path,
      flags: openFlags,
      mode: onlyIf(creates, mode),
      attr: onlyIf(creates, newAttributes),
    },
    { result: descriptorResult },
  ),
  syscall('mq_unlink', { path }),
  ...timed('', timespec),
  ...timed('_time64', timespec64),
  syscall('mq_notify', { mqdes: fd, sevp: pointer(sigevent) }),
  syscall('mq_getsetattr', { mqdes: fd, newattr: currentAttributes, oldattr: out(currentAttributes) }),
];
