import { NTSYNC_WAIT_FLAGS } from '../../abi/generated/requests.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { uint, uint64OrMaximum } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { asks, exchange, type Request } from './request.ts';

/** Objects that threads wait for, as Windows has them (linux/ntsync.h). */
const semaphore = pointer(struct({ count: uint, max: uint }));
const mutexFields: Fields = { owner: uint, count: uint };
const mutex = pointer(struct(mutexFields));
const event = pointer(struct({ manual: uint, signaled: uint }));

const wait: Fields = {
  timeout: uint64OrMaximum,
  objs: wide(array(fd, 'count')),
  count: uint,
  index: uint,
  flags: flags(NTSYNC_WAIT_FLAGS),
  owner: uint,
  alert: uint,
  pad: hidden(uint),
};
const AWAITED = ['timeout', 'objs', 'count', 'flags', 'owner', 'alert'];

/** A result that is a descriptor of a new object. */
const MADE = { result: descriptorResult };

/** Requests to /dev/ntsync and to the objects that it makes. */
export const synchronizationRequests: readonly Request[] = [
  ['NTSYNC_IOC_CREATE_SEM', semaphore, MADE],
  ['NTSYNC_IOC_CREATE_MUTEX', mutex, MADE],
  ['NTSYNC_IOC_CREATE_EVENT', event, MADE],
  ['NTSYNC_IOC_SEM_RELEASE', exchange(uint, uint)],
  ['NTSYNC_IOC_SEM_READ', out(semaphore)],
  ['NTSYNC_IOC_MUTEX_UNLOCK', asks(mutexFields, ['owner'], ['count'])],
  ['NTSYNC_IOC_MUTEX_KILL', pointee(uint)],
  ['NTSYNC_IOC_MUTEX_READ', out(mutex)],
  ['NTSYNC_IOC_EVENT_SET NTSYNC_IOC_EVENT_RESET NTSYNC_IOC_EVENT_PULSE', out(pointee(uint))],
  ['NTSYNC_IOC_EVENT_READ', out(event)],
  ['NTSYNC_IOC_WAIT_ANY NTSYNC_IOC_WAIT_ALL', asks(wait, AWAITED, ['index'])],
];
