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
import { answered, answeredBy } from '../../types/answered.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { padding } from '../../types/inline.ts';
import { hex64, int64, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { hidden, members, struct } from '../../types/struct.ts';
import { ARGUMENT, type Request } from './request.ts';

/** `struct uffdio_range` (linux/userfaultfd.h). */
const range = struct({ start: hex64, len: hex64 });

const FEATURES = 8;
const handshake = {
  api: hidden(hex64),
  features: flags(UFFD_FEATURES, 8),
  ioctls: flags(UFFD_API_IOCTLS, 8),
};
const changedFeatures = members(handshake);
const sameFeatures = members(handshake, { order: ['ioctls'] });

/** The features that are asked for, and one more: so that it is not 0. */
function featuresAt(c: Decoding, at: number): number {
  return c.memory.word(at + FEATURES, 8) + 1;
}

/** What the kernel can do: features only where they are others than were asked for (`struct uffdio_api`). */
function printHandshake(c: Decoding, at: number): void {
  if (c.call.remembered[ARGUMENT] === featuresAt(c, at)) {
    sameFeatures(c, at);
    return;
  }
  c.out.becomesMembers();
  changedFeatures(c, at);
}

/** Requests to userfaultfd(2): what is asked of a range of memory, and what the kernel did or can do there. */
export const userfaultfdRequests: readonly Request[] = [
  [
    'UFFDIO_API',
    answeredBy(
      ARGUMENT,
      members({ api: hex64, features: flags(UFFD_FEATURES, 8) }),
      printHandshake,
      () => 24,
      { remembered: featuresAt },
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
