import { NAMESPACE_TYPES } from '../../abi/generated/process.ts';
import { descriptorResult } from '../../types/descriptor.ts';
import { uid } from '../../types/ids.ts';
import { pointee } from '../../types/pointer.ts';
import { out } from '../../types/type.ts';
import { enumerationNote } from '../notes.ts';
import type { Request } from './request.ts';

/** Requests to descriptors of namespaces (ioctl_ns(2)). */
export const namespaceRequests: readonly Request[] = [
  ['NS_GET_USERNS NS_GET_PARENT', undefined, { result: descriptorResult }],
  ['NS_GET_NSTYPE', undefined, { note: enumerationNote(NAMESPACE_TYPES) }],
  ['NS_GET_OWNER_UID', out(pointee(uid))],
];
