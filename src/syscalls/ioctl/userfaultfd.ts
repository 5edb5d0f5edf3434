import {
  UFFD_API_IOCTLS,
  UFFD_COPY_MODES,
  UFFD_FEATURES,
  UFFD_REGISTER_IOCTLS,
  UFFD_REGISTER_MODES,
  UFFD_ZEROPAGE_MODES,
} from '../../abi/generated/memory.ts';
import {
  UFFD_CONTINUE_MODES,
  UFFD_MOVE_MODES,
  UFFD_POISON_MODES,
  UFFD_WRITEPROTECT_MODES,
} from '../../abi/generated/requests.ts';
import { answered } from '../../types/answered.ts';
import { flags } from '../../types/constants.ts';
import { padding } from '../../types/inline.ts';
import { hex64, int64, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { hidden, members, struct } from '../../types/struct.ts';
import { ARGUMENT, type Request } from './request.ts';

/** `struct uffdio_range` (linux/userfaultfd.h). */
const range = struct({ start: hex64, len: hex64 });

/** Requests to userfaultfd(2): what is asked of a range of memory, and what the kernel did or can do there. */
export const userfaultfdRequests: readonly Request[] = [
  [
    'UFFDIO_API',
    answered(
      ARGUMENT,
      members({ api: hex64, features: flags(UFFD_FEATURES, 8) }),
      members({ asked: hidden(padding(16)), ioctls: flags(UFFD_API_IOCTLS, 8) }),
      () => 24,
    ),
  ],
  [
    'UFFDIO_REGISTER',
    answered(
      ARGUMENT,
      members({ range, mode: flags(UFFD_REGISTER_MODES, 8) }),
      members({ asked: hidden(padding(24)), ioctls: flags(UFFD_REGISTER_IOCTLS, 8) }),
      () => 32,
    ),
  ],
  [
    'UFFDIO_ZEROPAGE',
    answered(
      ARGUMENT,
      members({ range, mode: flags(UFFD_ZEROPAGE_MODES, 8) }),
      members({ asked: hidden(padding(24)), zeropage: hex64 }),
      () => 32,
    ),
  ],
  [
    'UFFDIO_COPY',
    answered(
      ARGUMENT,
      members({ dst: hex64, src: hex64, len: hex64, mode: flags(UFFD_COPY_MODES, 8) }),
      members({ asked: hidden(padding(32)), copy: hex64 }),
      () => 40,
    ),
  ],
  [
    'UFFDIO_POISON',
    answered(
      ARGUMENT,
      members({ range, mode: flags(UFFD_POISON_MODES, 8) }),
      members({ asked: hidden(padding(24)), updated: int64 }),
      () => 32,
    ),
  ],
  [
    'UFFDIO_MOVE',
    answered(
      ARGUMENT,
      members({ dst: hex64, src: hex64, len: hex64, mode: flags(UFFD_MOVE_MODES, 8) }),
      members({ asked: hidden(padding(32)), move: int64 }),
      () => 40,
    ),
  ],
  [
    'UFFDIO_CONTINUE',
    answered(
      ARGUMENT,
      members({ range, mode: flags(UFFD_CONTINUE_MODES, 8) }),
      members({ asked: hidden(padding(24)), mapped: uint64 }),
      () => 32,
    ),
  ],
  ['UFFDIO_WRITEPROTECT', pointer(struct({ range, mode: flags(UFFD_WRITEPROTECT_MODES, 8) }))],
  ['UFFDIO_UNREGISTER UFFDIO_WAKE', pointer(range)],
];
