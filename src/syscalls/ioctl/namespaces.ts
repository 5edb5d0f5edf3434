import { NAMESPACE_TYPES } from '../../abi/generated/process.ts';
import { descriptorResult } from '../../types/descriptor.ts';
import { uid } from '../../types/ids.ts';
import { hex64, int, uint } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { enumerationNote } from '../notes.ts';
import type { Request } from './request.ts';

/** `struct mnt_ns_info` (linux/nsfs.h). */
const mounts = struct({ size: uint, nr_mounts: uint, mnt_ns_id: hex64 });

/** Requests to descriptors of namespaces (ioctl_ns(2)). */
export const namespaceRequests: readonly Request[] = [
  ['NS_GET_USERNS NS_GET_PARENT', undefined, { result: descriptorResult }],
  ['NS_GET_NSTYPE', undefined, { note: enumerationNote(NAMESPACE_TYPES) }],
  ['NS_GET_OWNER_UID', out(pointee(uid))],
  ['NS_GET_MNTNS_ID NS_GET_ID', out(pointee(hex64))],
  ['NS_GET_PID_FROM_PIDNS NS_GET_TGID_FROM_PIDNS NS_GET_PID_IN_PIDNS NS_GET_TGID_IN_PIDNS', int],
  ['NS_MNT_GET_INFO', out(pointer(mounts))],
  ['NS_MNT_GET_NEXT NS_MNT_GET_PREV', out(pointer(mounts)), { result: descriptorResult }],
];
