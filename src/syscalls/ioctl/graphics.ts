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
import { numbers, values } from './graphics-modes.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

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

/** Objects that are waited for. */
const created: Fields = { handle: uint, flags: flags(DRM_SYNCOBJ_CREATE_FLAGS) };
const destroyed = struct({ handle: uint, pad: hidden(uint) });
const exporting: Fields = { handle: uint, flags: flags(DRM_SYNCOBJ_EXPORT_FLAGS), fd, pad: hidden(uint) };
const importing: Fields = { handle: uint, flags: flags(DRM_SYNCOBJ_IMPORT_FLAGS), fd, pad: hidden(uint) };
const atPoint: Fields = { point: uint64 };
const transfer = struct({
  src_handle: uint,
  dst_handle: uint,
  src_point: uint64,
  dst_point: uint64,
  flags: flags(DRM_SYNCOBJ_WAIT_FLAGS),
  pad: hidden(uint),
});
const handles: Fields = { handles: numbers('count_handles') };
const pointsOf: Fields = { points: values('count_handles') };
const wait: Fields = {
  timeout_nsec: int64,
  count_handles: uint,
  flags: flags(DRM_SYNCOBJ_WAIT_FLAGS),
  first_signaled: uint,
  pad: hidden(uint),
};
const untilDeadline: Fields = { deadline_nsec: uint64 };
const waited = (fields: Fields) => question(fields, ...Object.keys(fields).filter(isAsked));
const isAsked = (name: string) => name !== 'first_signaled' && name !== 'pad';
const several = struct({ ...handles, count_handles: uint, pad: hidden(uint) });
const points: Fields = {
  ...handles,
  ...pointsOf,
  count_handles: uint,
  flags: flags(DRM_SYNCOBJ_QUERY_FLAGS),
};
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
  ['DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD:16', exchangeOf(exporting, ['handle', 'flags'], ['fd'])],
  [
    'DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD',
    exchangeOf({ ...exporting, ...atPoint }, ['handle', 'flags', 'point'], ['fd']),
  ],
  ['DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE:16', exchangeOf(importing, ['handle', 'flags', 'fd'], ['handle'])],
  [
    'DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE',
    exchangeOf({ ...importing, ...atPoint }, ['handle', 'flags', 'fd', 'point'], ['handle']),
  ],
  ['DRM_IOCTL_SYNCOBJ_TRANSFER', pointer(transfer)],
  ['DRM_IOCTL_SYNCOBJ_WAIT:32', waited({ ...handles, ...wait })],
  ['DRM_IOCTL_SYNCOBJ_WAIT', waited({ ...handles, ...wait, ...untilDeadline })],
  ['DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT:40', waited({ ...handles, ...pointsOf, ...wait })],
  ['DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT', waited({ ...handles, ...pointsOf, ...wait, ...untilDeadline })],
  ['DRM_IOCTL_SYNCOBJ_RESET DRM_IOCTL_SYNCOBJ_SIGNAL', pointer(several)],
  ['DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL', pointer(struct(points))],
  [
    'DRM_IOCTL_SYNCOBJ_QUERY',
    exchange(struct({ ...points, points: address64 }), struct(points, { order: ['points'] })),
  ],
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
