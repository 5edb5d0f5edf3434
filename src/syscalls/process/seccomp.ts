import { SECCOMP_ACTIONS, SECCOMP_FILTER_FLAGS, SECCOMP_OPERATIONS } from '../../abi/generated/process.ts';
import { bpfProgram } from '../../types/bpf-filter.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { address, hexInt, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import type { Syscall } from '../syscall.ts';
import { variants } from '../variants.ts';

const op = enumeration(SECCOMP_OPERATIONS);

const notificationSizes = struct({
  seccomp_notif: uint16,
  seccomp_notif_resp: uint16,
  seccomp_data: uint16,
});

/** seccomp(2), by what it is asked to do. */
export const seccomp: Syscall = variants(
  'seccomp',
  { argument: 0, names: SECCOMP_OPERATIONS },
  {
    SECCOMP_SET_MODE_FILTER: [{ op, flags: flags(SECCOMP_FILTER_FLAGS), args: bpfProgram }],
    SECCOMP_GET_ACTION_AVAIL: [{ op, flags: hexInt, args: pointee(enumeration(SECCOMP_ACTIONS)) }],
    SECCOMP_GET_NOTIF_SIZES: [{ op, flags: hexInt, args: out(pointer(notificationSizes)) }],
  },
  [{ op, flags: hexInt, args: address }],
);
