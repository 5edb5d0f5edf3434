import {
  VDUSE_ACCESSES,
  VDUSE_CAPABILITIES,
  VHOST_ENDIANNESSES,
  VHOST_FORK_OWNERS,
  VHOST_RING_FLAGS,
} from '../../abi/generated/requests.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { address64, hex8, hex64, hexInt, int, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchangeOf, type Request } from './request.ts';

/** linux/vhost_types.h: of a queue a number, a file, or where it lies in memory. */
const ringState: Fields = { index: uint, num: uint };
const setRing = pointer(struct(ringState));
const gotRing = exchangeOf(ringState, ['index'], ['num']);
const endianness: Fields = { index: uint, num: enumeration(VHOST_ENDIANNESSES) };
const ringFile = pointer(struct({ index: uint, fd }));
const ringAddress = struct({
  index: uint,
  flags: flags(VHOST_RING_FLAGS),
  desc_user_addr: address64,
  used_user_addr: address64,
  avail_user_addr: address64,
  log_guest_addr: hex64,
});
const ringWorker: Fields = { index: uint, worker_id: uint };
const worker = pointer(struct({ worker_id: uint }));

/** `struct vhost_memory`: where the guest's memory is. */
const region = struct({
  guest_phys_addr: hex64,
  memory_size: uint64,
  userspace_addr: address64,
  flags_padding: hidden(hex64),
});
const memory = struct({ nregions: uint, padding: hidden(uint), regions: following(region, 'nregions') });

const features = pointee(hex64);
const moreFeatures: Fields = { count: uint64, features: following(hex64, 'count') };
const target = struct({
  abi_version: int,
  vhost_wwpn: inlineString(224),
  vhost_tpgt: uint16,
  reserved: hidden(uint16),
});
/** `struct vhost_vdpa_config`, a part of what the device shows. */
const configuration: Fields = { off: uint, len: uint, buf: following(hex8, 'len') };
const range = struct({ first: hex64, last: hex64 });
const forkOwner = pointee(enumeration(VHOST_FORK_OWNERS, 1));

/** Devices that the kernel serves for virtual machines (linux/vhost.h). */
const VHOST: readonly Request[] = [
  ['VHOST_GET_FEATURES VHOST_GET_BACKEND_FEATURES', out(features)],
  ['VHOST_SET_FEATURES VHOST_SET_BACKEND_FEATURES', features],
  ['VHOST_GET_FEATURES_ARRAY', exchangeOf(moreFeatures, ['count'], ['features'])],
  ['VHOST_SET_FEATURES_ARRAY', pointer(struct(moreFeatures))],
  ['VHOST_SET_MEM_TABLE', pointer(memory)],
  ['VHOST_SET_LOG_BASE', pointee(address64)],
  ['VHOST_SET_LOG_FD VHOST_VDPA_SET_CONFIG_CALL', pointee(fd)],
  ['VHOST_NEW_WORKER', out(worker)],
  ['VHOST_FREE_WORKER', worker],
  ['VHOST_SET_VRING_NUM VHOST_SET_VRING_BASE VHOST_SET_VRING_BUSYLOOP_TIMEOUT', setRing],
  ['VHOST_VDPA_SET_VRING_ENABLE VHOST_VDPA_SET_GROUP_ASID', setRing],
  ['VHOST_GET_VRING_BASE VHOST_GET_VRING_BUSYLOOP_TIMEOUT VHOST_VDPA_GET_VRING_GROUP', gotRing],
  ['VHOST_VDPA_GET_VRING_DESC_GROUP VHOST_VDPA_GET_VRING_SIZE', gotRing],
  ['VHOST_SET_VRING_ENDIAN', pointer(struct(endianness))],
  ['VHOST_GET_VRING_ENDIAN', exchangeOf(endianness, ['index'], ['num'])],
  ['VHOST_SET_VRING_ADDR', pointer(ringAddress)],
  ['VHOST_ATTACH_VRING_WORKER', pointer(struct(ringWorker))],
  ['VHOST_GET_VRING_WORKER', exchangeOf(ringWorker, ['index'], ['worker_id'])],
  ['VHOST_SET_VRING_KICK VHOST_SET_VRING_CALL VHOST_SET_VRING_ERR VHOST_NET_SET_BACKEND', ringFile],
  ['VHOST_SET_FORK_FROM_OWNER', forkOwner],
  ['VHOST_GET_FORK_FROM_OWNER', out(forkOwner)],
  ['VHOST_SCSI_SET_ENDPOINT VHOST_SCSI_CLEAR_ENDPOINT', pointer(target)],
  ['VHOST_SCSI_GET_ABI_VERSION', out(pointee(int))],
  ['VHOST_SCSI_SET_EVENTS_MISSED', pointee(uint)],
  ['VHOST_SCSI_GET_EVENTS_MISSED', out(pointee(uint))],
  ['VHOST_VSOCK_SET_GUEST_CID', pointee(uint64)],
  ['VHOST_VSOCK_SET_RUNNING', pointee(int)],
  ['VHOST_VDPA_GET_DEVICE_ID VHOST_VDPA_GET_CONFIG_SIZE VHOST_VDPA_GET_AS_NUM', out(pointee(uint))],
  ['VHOST_VDPA_GET_VQS_COUNT VHOST_VDPA_GET_GROUP_NUM', out(pointee(uint))],
  ['VHOST_VDPA_GET_VRING_NUM', out(pointee(uint16))],
  ['VHOST_VDPA_GET_STATUS', out(pointee(hex8))],
  ['VHOST_VDPA_SET_STATUS', pointee(hex8)],
  ['VHOST_VDPA_GET_CONFIG', exchangeOf(configuration, ['off', 'len'], ['buf'])],
  ['VHOST_VDPA_SET_CONFIG', pointer(struct(configuration))],
  ['VHOST_VDPA_GET_IOVA_RANGE', out(pointer(range))],
];

const name = inlineString(256);
const device = struct({
  name,
  vendor_id: hexInt,
  device_id: hexInt,
  features: hex64,
  vq_num: uint,
  vq_align: uint,
  ngroups: uint,
  nas: uint,
  reserved: hidden(inlineArray(uint, 11)),
  config_size: uint,
});
const changed = struct({ offset: uint, length: uint, buffer: following(hex8, 'length') });
const queue = struct({
  index: uint,
  max_size: uint16,
  reserved1: hidden(uint16),
  group: uint,
  reserved2: hidden(padding(20)),
});
const queueInformation: Fields = {
  index: uint,
  num: uint,
  desc_addr: hex64,
  driver_addr: hex64,
  device_addr: hex64,
  state: hidden(inlineArray(uint16, 4)),
  ready: uint8,
};
const entry: Fields = { offset: hex64, start: hex64, last: hex64, perm: enumeration(VDUSE_ACCESSES, 1) };
const secondEntry: Fields = {
  ...entry,
  padding: hidden(padding(7)),
  asid: uint,
  reserved: hidden(inlineArray(uint, 11)),
};
const reserved = hidden(inlineArray(uint, 5));
const userMemory = pointer(struct({ uaddr: hex64, iova: hex64, size: uint64, asid: uint, reserved }));
const addresses: Fields = {
  start: hex64,
  last: hex64,
  capability: flags(VDUSE_CAPABILITIES, 8),
  asid: uint,
  reserved,
};

/** Devices of the same kind that programs serve (linux/vduse.h). */
const VDUSE: readonly Request[] = [
  ['VDUSE_GET_API_VERSION', out(pointee(uint64))],
  ['VDUSE_SET_API_VERSION', pointee(uint64)],
  ['VDUSE_CREATE_DEV', pointer(device)],
  ['VDUSE_DESTROY_DEV', pointer(name)],
  [
    'VDUSE_IOTLB_GET_FD',
    exchangeOf(entry, ['start', 'last'], ['offset', 'start', 'last', 'perm']),
    { result: descriptorResult },
  ],
  [
    'VDUSE_IOTLB_GET_FD2',
    exchangeOf(secondEntry, ['start', 'last', 'asid'], ['offset', 'start', 'last', 'perm']),
    { result: descriptorResult },
  ],
  ['VDUSE_DEV_SET_CONFIG', pointer(changed)],
  ['VDUSE_DEV_GET_FEATURES', out(pointee(hex64))],
  ['VDUSE_VQ_SETUP', pointer(queue)],
  [
    'VDUSE_VQ_GET_INFO',
    exchangeOf(queueInformation, ['index'], ['num', 'desc_addr', 'driver_addr', 'device_addr', 'ready']),
  ],
  ['VDUSE_VQ_SETUP_KICKFD', ringFile],
  ['VDUSE_VQ_INJECT_IRQ', pointee(uint)],
  ['VDUSE_IOTLB_REG_UMEM VDUSE_IOTLB_DEREG_UMEM', userMemory],
  [
    'VDUSE_IOTLB_GET_INFO',
    exchangeOf(addresses, ['start', 'last', 'asid'], ['start', 'last', 'capability', 'asid']),
  ],
];

/** Requests to virtio devices behind descriptors. */
export const vhostRequests: readonly Request[] = [...VHOST, ...VDUSE];
