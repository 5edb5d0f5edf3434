import { OPEN_FLAGS } from '../../abi/generated/files.ts';
import {
  AUDIT_ARCHITECTURES,
  SECCOMP_ADDFD_FLAGS,
  SECCOMP_USER_NOTIF_FLAGS,
} from '../../abi/generated/process.ts';
import { SECCOMP_NOTIFICATION_FLAGS } from '../../abi/generated/requests.ts';
import { enumeration, flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { fd } from '../../types/descriptor.ts';
import { negatedErrorNumber } from '../../types/error-number.ts';
import { pid } from '../../types/ids.ts';
import { inlineArray } from '../../types/inline.ts';
import { address64, hex64, hexInt, int, int64 } from '../../types/numbers.ts';
import { overwritten } from '../../types/overwritten.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { printSystemCallNumber } from '../../types/siginfo.ts';
import { struct } from '../../types/struct.ts';
import { Scalar } from '../../types/type.ts';
import { ARGUMENT, type Request } from './request.ts';

/** A call's number, in the table of the architecture that is the next field. */
class CallNumber extends Scalar {
  size(): number {
    return 4;
  }

  print(c: Decoding, low: number): void {
    c.out.int(low);
  }

  override printAt(c: Decoding, at: number): void {
    printSystemCallNumber(c, c.memory.u32(at), c.memory.u32(at + 4), c.abi);
  }
}

/** `struct seccomp_data` (linux/seccomp.h). */
const seccompData = struct({
  nr: new CallNumber(),
  arch: enumeration(AUDIT_ARCHITECTURES),
  instruction_pointer: address64,
  args: inlineArray(hex64, 6),
});

const notification = struct({ id: hex64, pid, flags: hexInt, data: seccompData });
const response = struct({
  id: hex64,
  val: int64,
  error: negatedErrorNumber,
  flags: flags(SECCOMP_USER_NOTIF_FLAGS),
});
const addition = struct({
  id: hex64,
  flags: flags(SECCOMP_ADDFD_FLAGS),
  srcfd: fd,
  newfd: int,
  newfd_flags: flags(OPEN_FLAGS),
});

/** Requests to whoever answers calls in the place of the kernel (seccomp_unotify(2)). */
export const seccompRequests: readonly Request[] = [
  ['SECCOMP_IOCTL_NOTIF_RECV', overwritten(ARGUMENT, notification)],
  ['SECCOMP_IOCTL_NOTIF_SEND', pointer(response)],
  ['SECCOMP_IOCTL_NOTIF_ID_VALID SECCOMP_IOCTL_NOTIF_ID_VALID_WRONG_DIR', pointee(hex64)],
  ['SECCOMP_IOCTL_NOTIF_ADDFD', pointer(addition)],
  ['SECCOMP_IOCTL_NOTIF_SET_FLAGS', flags(SECCOMP_NOTIFICATION_FLAGS, 8)],
];
