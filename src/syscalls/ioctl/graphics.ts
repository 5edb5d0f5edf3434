import {
  DRM_CAPABILITIES,
  DRM_CLIENT_CAPABILITIES,
  DRM_DESCRIPTOR_FLAGS,
  DRM_SEQUENCE_FLAGS,
  DRM_SYNCOBJ_CREATE_FLAGS,
  DRM_SYNCOBJ_EXPORT_FLAGS,
  DRM_SYNCOBJ_IMPORT_FLAGS,
  DRM_SYNCOBJ_QUERY_FLAGS,
  DRM_SYNCOBJ_WAIT_FLAGS,
  DRM_VBLANK_TYPES,
} from '../../abi/generated/drm.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import {
  address,
  address64,
  hex64,
  hexInt,
  hexLong,
  int,
  int64,
  long,
  uint,
  uint64,
  ulong,
} from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** `struct drm_version` (drm/drm.h), whose strings the kernel fills in. */
const version = (string: (length: string) => Fields[string]): Fields => ({
  version_major: int,
  version_minor: int,
  version_patchlevel: int,
  name_len: ulong,
  name: string('name_len'),
  date_len: ulong,
  date: string('date_len'),
  desc_len: ulong,
  desc: string('desc_len'),
});
const unique = (string: (length: string) => Fields[string]): Fields => ({
  unique_len: ulong,
  unique: string('unique_len'),
});
const notYet = () => address;

const interfaceVersion = struct({
  drm_di_major: int,
  drm_di_minor: int,
  drm_dd_major: int,
  drm_dd_minor: int,
});
const client: Fields = { idx: int, auth: int, pid: ulong, uid: ulong, magic: hexLong, iocs: ulong };

const capability: Fields = { capability: enumeration(DRM_CAPABILITIES, 8), value: uint64 };
const clientCapability = struct({ capability: enumeration(DRM_CLIENT_CAPABILITIES, 8), value: uint64 });

/** Buffers, and descriptors that stand for them. */
const named: Fields = { handle: uint, name: uint };
const opened: Fields = { name: uint, handle: uint, size: uint64 };
const exported: Fields = { handle: uint, flags: flags(DRM_DESCRIPTOR_FLAGS), fd };

/** Objects that are waited for, as far as every version of the structures goes: later ones are longer. */
const created: Fields = { handle: uint, flags: flags(DRM_SYNCOBJ_CREATE_FLAGS) };
const destroyed = struct({ handle: uint, pad: hidden(uint) });
const synchronized = (names: typeof DRM_SYNCOBJ_EXPORT_FLAGS): Fields => ({
  handle: uint,
  flags: flags(names),
  fd,
});
const transfer = struct({
  src_handle: uint,
  dst_handle: uint,
  src_point: uint64,
  dst_point: uint64,
  flags: flags(DRM_SYNCOBJ_WAIT_FLAGS),
  pad: hidden(uint),
});
const waited: Fields = {
  timeout_nsec: int64,
  count_handles: uint,
  flags: flags(DRM_SYNCOBJ_WAIT_FLAGS),
  first_signaled: uint,
};
const wait: Fields = { handles: address64, ...waited };
const timelineWait: Fields = { handles: address64, points: address64, ...waited };
const several = struct({ handles: address64, count_handles: uint, pad: hidden(uint) });
const points = struct({
  handles: address64,
  points: address64,
  count_handles: uint,
  flags: flags(DRM_SYNCOBJ_QUERY_FLAGS),
});
const event = struct({
  handle: uint,
  flags: flags(DRM_SYNCOBJ_WAIT_FLAGS),
  point: uint64,
  fd,
  pad: hidden(uint),
});

/** Frames that are counted. */
const sequence: Fields = { crtc_id: uint, active: uint, sequence: uint64, sequence_ns: int64 };
const queued: Fields = {
  crtc_id: uint,
  flags: flags(DRM_SEQUENCE_FLAGS),
  sequence: uint64,
  user_data: hex64,
};
const blank = { type: flags(DRM_VBLANK_TYPES), sequence: uint };

/** Requests to graphics devices that are not about modes (drm/drm.h). */
export const graphicsRequests: readonly Request[] = [
  [
    'DRM_IOCTL_VERSION',
    exchange(
      struct(version(notYet), { order: ['name_len', 'name', 'date_len', 'date', 'desc_len', 'desc'] }),
      struct(version(bytes)),
    ),
  ],
  ['DRM_IOCTL_GET_UNIQUE', exchange(struct(unique(notYet)), struct(unique(bytes)))],
  ['DRM_IOCTL_GET_MAGIC', out(pointer(struct({ magic: hexInt })))],
  ['DRM_IOCTL_AUTH_MAGIC', pointer(struct({ magic: hexInt }))],
  ['DRM_IOCTL_GET_CLIENT', exchangeOf(client, ['idx'], ['auth', 'pid', 'uid', 'magic', 'iocs'])],
  ['DRM_IOCTL_SET_VERSION', exchange(interfaceVersion, interfaceVersion)],
  ['DRM_IOCTL_GET_CAP', exchangeOf(capability, ['capability'], ['value'])],
  ['DRM_IOCTL_SET_CLIENT_CAP', pointer(clientCapability)],
  ['DRM_IOCTL_SET_CLIENT_NAME', pointer(struct({ name_len: uint64, name: address64 }))],
  ['DRM_IOCTL_GEM_CLOSE', pointer(destroyed)],
  ['DRM_IOCTL_GEM_FLINK', exchangeOf(named, ['handle'], ['name'])],
  ['DRM_IOCTL_GEM_OPEN', exchangeOf(opened, ['name'], ['handle', 'size'])],
  ['DRM_IOCTL_GEM_CHANGE_HANDLE', pointer(struct({ handle: uint, new_handle: uint }))],
  ['DRM_IOCTL_PRIME_HANDLE_TO_FD', exchangeOf(exported, ['handle', 'flags'], ['fd'])],
  ['DRM_IOCTL_PRIME_FD_TO_HANDLE', exchangeOf(exported, ['fd'], ['handle'])],
  ['DRM_IOCTL_SYNCOBJ_CREATE', exchangeOf(created, ['flags'], ['handle'])],
  ['DRM_IOCTL_SYNCOBJ_DESTROY', pointer(destroyed)],
  [
    'DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD',
    exchangeOf(synchronized(DRM_SYNCOBJ_EXPORT_FLAGS), ['handle', 'flags'], ['fd']),
  ],
  [
    'DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE',
    exchangeOf(synchronized(DRM_SYNCOBJ_IMPORT_FLAGS), ['handle', 'flags', 'fd'], ['handle']),
  ],
  ['DRM_IOCTL_SYNCOBJ_TRANSFER', pointer(transfer)],
  [
    'DRM_IOCTL_SYNCOBJ_WAIT',
    exchangeOf(wait, ['handles', 'timeout_nsec', 'count_handles', 'flags'], ['first_signaled']),
  ],
  [
    'DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT',
    exchangeOf(
      timelineWait,
      ['handles', 'points', 'timeout_nsec', 'count_handles', 'flags'],
      ['first_signaled'],
    ),
  ],
  ['DRM_IOCTL_SYNCOBJ_RESET DRM_IOCTL_SYNCOBJ_SIGNAL', pointer(several)],
  ['DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL DRM_IOCTL_SYNCOBJ_QUERY', pointer(points)],
  ['DRM_IOCTL_SYNCOBJ_EVENTFD', pointer(event)],
  ['DRM_IOCTL_CRTC_GET_SEQUENCE', exchangeOf(sequence, ['crtc_id'], ['active', 'sequence', 'sequence_ns'])],
  [
    'DRM_IOCTL_CRTC_QUEUE_SEQUENCE',
    exchangeOf(queued, ['crtc_id', 'flags', 'sequence', 'user_data'], ['sequence']),
  ],
  [
    'DRM_IOCTL_WAIT_VBLANK',
    exchange(
      struct({ ...blank, signal: hexLong, rest: hidden(long) }),
      struct({ ...blank, tval_sec: long, tval_usec: long }),
    ),
  ],
];
