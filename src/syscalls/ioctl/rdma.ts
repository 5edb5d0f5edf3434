import { RDMA_ATTRIBUTE_FLAGS, RDMA_DRIVERS, RDMA_OBJECTS } from '../../abi/generated/boards.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { following } from '../../types/following.ts';
import { hex16, hex64, uint, uint16, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { hidden, struct } from '../../types/struct.ts';
import type { Request } from './request.ts';

/** `struct ib_uverbs_attr` (rdma/rdma_user_ioctl_cmds.h): what belongs to a method of an object. */
const attribute = struct({
  attr_id: hex16,
  len: uint16,
  flags: flags(RDMA_ATTRIBUTE_FLAGS, 2),
  attr_data: hidden(uint16),
  data: hex64,
});
const request = struct({
  length: uint16,
  object_id: enumeration(RDMA_OBJECTS, 2),
  method_id: hex16,
  num_attrs: uint16,
  reserved1: hidden(uint64),
  driver_id: enumeration(RDMA_DRIVERS),
  reserved2: hidden(uint),
  attrs: following(attribute, 'num_attrs'),
});

/** Requests to adapters that reach the memory of other machines. */
export const rdmaRequests: readonly Request[] = [['RDMA_VERBS_IOCTL', pointer(request)]];
