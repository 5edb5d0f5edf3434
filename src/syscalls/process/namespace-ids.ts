import { LISTNS_USERS, NAMESPACE_KINDS } from '../../abi/generated/later.ts';
import { flags, hexOrName } from '../../types/constants.ts';
import { RETURNED } from '../../types/length.ts';
import { hex64, hexInt, size, uint } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import { selfSized } from '../../types/self-sized.ts';
import { hidden, members, unlessZero } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';

/** `struct ns_id_req` (linux/nsfs.h). */
const request = members({
  size: hidden(uint),
  spare: unlessZero(hexInt),
  ns_id: hex64,
  ns_type: flags(NAMESPACE_KINDS),
  spare2: unlessZero(hexInt),
  user_ns_id: hexOrName(LISTNS_USERS),
});

/** Namespaces by their ids: a call of Linux 6.19 (linux/nsfs.h). */
export const namespaceIdSyscalls: readonly Syscall[] = [
  syscall('listns', {
    req: selfSized([[32, request]]),
    ns_ids: out(array(hex64, RETURNED)),
    nr_ns_ids: out(size),
    flags: out(hexInt),
  }),
];
