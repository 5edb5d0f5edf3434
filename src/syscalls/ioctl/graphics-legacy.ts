import {
  DRM_BUFFER_FLAGS,
  DRM_CONTEXT_FLAGS,
  DRM_CONTROL_FUNCTIONS,
  DRM_DMA_FLAGS,
  DRM_DRAWABLES,
  DRM_LOCK_FLAGS,
  DRM_MAP_FLAGS,
  DRM_MAP_TYPES,
  DRM_MODESET_COMMANDS,
  DRM_STATISTICS,
} from '../../abi/generated/drm.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { address, hex16, hexLong, int, uint, uint16, ulong } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/** Memory that programs may map (drm/drm.h, as all that follows). */
const map: Fields = {
  offset: hexLong,
  size: ulong,
  type: enumeration(DRM_MAP_TYPES),
  flags: flags(DRM_MAP_FLAGS),
  handle: address,
  mtrr: int,
};
const contextMap: Fields = { ctx_id: uint, handle: address };
const scattered: Fields = { size: ulong, handle: hexLong };

/** Buffers that hardware reads from and writes to. */
const description = struct({
  count: int,
  size: int,
  low_mark: int,
  high_mark: int,
  flags: flags(DRM_BUFFER_FLAGS),
  agp_start: hexLong,
});
const descriptions: Fields = { count: int, list: array(description, 'count') };
const buffer = struct({ idx: int, total: int, used: int, address });
const mapped: Fields = { count: int, virtual: address, list: array(buffer, 'count') };
const freed = struct({ count: int, list: array(int, 'count') });
const transfer: Fields = {
  context: int,
  send_count: int,
  send_indices: array(int, 'send_count'),
  send_sizes: array(int, 'send_count'),
  flags: flags(DRM_DMA_FLAGS),
  request_count: int,
  request_size: int,
  request_indices: address,
  request_sizes: address,
  granted_count: int,
};
const granted: Fields = {
  ...transfer,
  request_indices: array(int, 'granted_count'),
  request_sizes: array(int, 'granted_count'),
};

/** Contexts of hardware, who holds it, and what is drawn on. */
const context: Fields = { handle: uint, flags: flags(DRM_CONTEXT_FLAGS) };
const contexts: Fields = { count: int, contexts: array(struct(context), 'count') };
const lock = struct({ context: int, flags: flags(DRM_LOCK_FLAGS) });
const drawable: Fields = { handle: uint };
const clip = struct({ x1: uint16, y1: uint16, x2: uint16, y2: uint16 });
const clips = struct({
  handle: uint,
  type: enumeration(DRM_DRAWABLES),
  num: uint,
  data: wide(array(clip, 'num')),
});

/** The port of graphics cards that came before PCI Express. */
const port = struct({
  agp_version_major: int,
  agp_version_minor: int,
  mode: hexLong,
  aperture_base: hexLong,
  aperture_size: ulong,
  memory_allowed: ulong,
  memory_used: ulong,
  id_vendor: hex16,
  id_device: hex16,
});
const allocated: Fields = { size: ulong, handle: hexLong, type: ulong, physical: hexLong };
const bound = struct({ handle: hexLong, offset: hexLong });

const statistic = struct({ value: ulong, type: enumeration(DRM_STATISTICS) });
const statistics = struct({ count: ulong, data: countedArray(statistic, 'count', 15) });
const interrupt: Fields = { irq: int, busnum: int, devnum: int, funcnum: int };

/** Requests to graphics devices that drivers no longer answer whose modes the kernel sets (drm/drm.h). */
export const graphicsLegacyRequests: readonly Request[] = [
  ['DRM_IOCTL_GET_STATS', out(pointer(statistics))],
  ['DRM_IOCTL_IRQ_BUSID', question(interrupt, 'busnum', 'devnum', 'funcnum')],
  ['DRM_IOCTL_MODESET_CTL', pointer(struct({ crtc: uint, cmd: enumeration(DRM_MODESET_COMMANDS) }))],
  ['DRM_IOCTL_SET_UNIQUE', pointer(struct({ unique_len: ulong, unique: bytes('unique_len') }))],
  ['DRM_IOCTL_CONTROL', pointer(struct({ func: enumeration(DRM_CONTROL_FUNCTIONS), irq: int }))],
  ['DRM_IOCTL_ADD_MAP', exchange(struct(map), struct(map))],
  ['DRM_IOCTL_GET_MAP', question(map, 'offset')],
  ['DRM_IOCTL_RM_MAP', pointer(struct(map))],
  ['DRM_IOCTL_SET_SAREA_CTX', pointer(struct(contextMap))],
  ['DRM_IOCTL_GET_SAREA_CTX', question(contextMap, 'ctx_id')],
  ['DRM_IOCTL_SG_ALLOC', question(scattered, 'size')],
  ['DRM_IOCTL_SG_FREE', pointer(struct(scattered, { order: ['handle'] }))],
  ['DRM_IOCTL_ADD_BUFS', exchange(description, description)],
  ['DRM_IOCTL_MARK_BUFS', pointer(description)],
  ['DRM_IOCTL_INFO_BUFS', exchange(struct({ ...descriptions, list: address }), struct(descriptions))],
  ['DRM_IOCTL_MAP_BUFS', exchange(struct({ ...mapped, list: address }), struct(mapped))],
  ['DRM_IOCTL_FREE_BUFS', pointer(freed)],
  [
    'DRM_IOCTL_DMA',
    exchange(
      struct(transfer),
      struct(granted, { order: ['request_indices', 'request_sizes', 'granted_count'] }),
    ),
  ],
  ['DRM_IOCTL_ADD_CTX', exchange(struct(context), struct(context, { order: ['handle'] }))],
  ['DRM_IOCTL_GET_CTX', question(context, 'handle')],
  ['DRM_IOCTL_RM_CTX DRM_IOCTL_MOD_CTX', pointer(struct(context))],
  ['DRM_IOCTL_SWITCH_CTX DRM_IOCTL_NEW_CTX', pointer(struct(context))],
  ['DRM_IOCTL_RES_CTX', exchange(struct({ ...contexts, contexts: address }), struct(contexts))],
  ['DRM_IOCTL_LOCK DRM_IOCTL_UNLOCK DRM_IOCTL_FINISH', pointer(lock)],
  ['DRM_IOCTL_ADD_DRAW', out(pointer(struct(drawable)))],
  ['DRM_IOCTL_RM_DRAW', pointer(struct(drawable))],
  ['DRM_IOCTL_UPDATE_DRAW', pointer(clips)],
  ['DRM_IOCTL_AGP_INFO', out(pointer(port))],
  ['DRM_IOCTL_AGP_ENABLE', pointer(struct({ mode: hexLong }))],
  ['DRM_IOCTL_AGP_ALLOC', exchangeOf(allocated, ['size', 'type'], ['handle', 'physical'])],
  ['DRM_IOCTL_AGP_FREE', pointer(struct(allocated, { order: ['handle'] }))],
  ['DRM_IOCTL_AGP_BIND DRM_IOCTL_AGP_UNBIND', pointer(bound)],
];
