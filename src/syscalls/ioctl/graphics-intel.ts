import {
  I915_ADVICE,
  I915_CACHING,
  I915_CONTEXT_PARAMETERS,
  I915_DOMAINS,
  I915_OBJECT_FLAGS,
  I915_PARAMETERS,
  I915_QUERIES,
  I915_SWIZZLES,
  I915_TILINGS,
  XE_ADVICE,
  XE_BIND_FLAGS,
  XE_BIND_OPERATIONS,
  XE_CACHING,
  XE_CREATE_FLAGS,
  XE_QUERIES,
  XE_SYNC_FLAGS,
  XE_SYNCS,
} from '../../abi/generated/graphics-drivers.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult } from '../../types/descriptor.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { address64, hex64, hexInt, int, uint, uint16, uint64 } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchangeOf, question, type Request } from './request.ts';

/** Memory of graphics (drm/i915_drm.h, as all that follows): objects, and how the processor reaches them. */
const pad = hidden(uint);
const made: Fields = { size: uint64, handle: uint, pad };
const madeWith: Fields = { size: uint64, handle: uint, flags: hexInt, extensions: address64 };
const moved = pointer(struct({ handle: uint, pad, offset: uint64, size: uint64, data_ptr: address64 }));
const mapped: Fields = { handle: uint, pad, offset: uint64, size: uint64, addr_ptr: address64, flags: hex64 };
const domains = flags(I915_DOMAINS);
const domain = struct({ handle: uint, read_domains: domains, write_domain: domains });
const tiling = enumeration(I915_TILINGS);
const swizzle = enumeration(I915_SWIZZLES);
const tiled: Fields = { handle: uint, tiling_mode: tiling, stride: uint, swizzle_mode: swizzle };
const gotTiling: Fields = {
  handle: uint,
  tiling_mode: tiling,
  swizzle_mode: swizzle,
  phys_swizzle_mode: swizzle,
};
const caching: Fields = { handle: uint, caching: enumeration(I915_CACHING) };
const advised: Fields = { handle: uint, madv: enumeration(I915_ADVICE), retained: uint };
const own: Fields = { user_ptr: address64, user_size: uint64, flags: hexInt, handle: uint };
const pinned: Fields = { handle: uint, pad, alignment: uint64, offset: hex64 };
const aperture = struct({ aper_size: uint64, aper_available_size: uint64 });

/** What is run, and where. */
const object = struct({
  handle: uint,
  relocation_count: uint,
  relocs_ptr: address64,
  alignment: uint64,
  offset: hex64,
  flags: flags(I915_OBJECT_FLAGS, 8),
  rsvd1: hidden(uint64),
  rsvd2: hidden(uint64),
});
const run: Fields = {
  buffers_ptr: wide(array(object, 'buffer_count')),
  buffer_count: uint,
  batch_start_offset: hexInt,
  batch_len: uint,
  DR1: hexInt,
  DR4: hexInt,
  num_cliprects: uint,
  cliprects_ptr: address64,
};
const runWith: Fields = { ...run, flags: hex64, rsvd1: hex64, rsvd2: hex64 };
const context = struct({ ctx_id: uint, pad });
const contextWith: Fields = { ctx_id: uint, flags: hexInt, extensions: address64 };
const contextParameter: Fields = {
  ctx_id: uint,
  size: uint,
  param: enumeration(I915_CONTEXT_PARAMETERS, 8),
  value: hex64,
};
const space: Fields = { extensions: address64, flags: hexInt, vm_id: uint };
const resets: Fields = {
  ctx_id: uint,
  flags: hexInt,
  reset_count: uint,
  batch_active: uint,
  batch_pending: uint,
  pad,
};
const item = struct({
  query_id: enumeration(I915_QUERIES, 8),
  length: int,
  flags: hexInt,
  data_ptr: address64,
});
const query: Fields = { num_items: uint, flags: hexInt, items_ptr: wide(array(item, 'num_items')) };
const register: Fields = { offset: hex64, val: hex64 };
const parameter = struct({ param: enumeration(I915_PARAMETERS), value: pointee(int) });

/** What is measured, and what is shown over a screen. */
const measured = struct({ flags: hexInt, num_properties: uint, properties_ptr: address64 });
const metrics = struct({
  uuid: inlineString(36),
  n_mux_regs: uint,
  n_boolean_regs: uint,
  n_flex_regs: uint,
  mux_regs_ptr: address64,
  boolean_regs_ptr: address64,
  flex_regs_ptr: address64,
});
const key: Fields = {
  plane_id: uint,
  min_value: hexInt,
  channel_mask: hexInt,
  max_value: hexInt,
  flags: hexInt,
};

/** Requests to the driver i915; those whose numbers are other drivers', too, are not told. */
const I915: readonly Request[] = [
  ['DRM_IOCTL_I915_GETPARAM', out(pointer(parameter)), { abi: 'x86_64' }],
  ['DRM_IOCTL_I915_GEM_CREATE', question(made, 'size')],
  [
    'DRM_IOCTL_I915_GEM_CREATE_EXT',
    exchangeOf(madeWith, ['size', 'flags', 'extensions'], ['size', 'handle']),
  ],
  ['DRM_IOCTL_I915_GEM_PREAD DRM_IOCTL_I915_GEM_PWRITE', moved],
  ['DRM_IOCTL_I915_GEM_MMAP', exchangeOf(mapped, ['handle', 'offset', 'size', 'flags'], ['addr_ptr'])],
  ['DRM_IOCTL_I915_GEM_MMAP_GTT', question({ handle: uint, pad, offset: hex64 }, 'handle')],
  [
    'DRM_IOCTL_I915_GEM_MMAP_OFFSET',
    exchangeOf(
      { handle: uint, pad, offset: hex64, flags: hex64, extensions: address64 },
      ['handle', 'flags', 'extensions'],
      ['offset'],
    ),
  ],
  ['DRM_IOCTL_I915_GEM_SET_DOMAIN', pointer(domain)],
  ['DRM_IOCTL_I915_GEM_SW_FINISH', pointer(struct({ handle: uint }))],
  [
    'DRM_IOCTL_I915_GEM_SET_TILING',
    exchangeOf(tiled, ['handle', 'tiling_mode', 'stride'], Object.keys(tiled).slice(1)),
  ],
  ['DRM_IOCTL_I915_GEM_GET_TILING', question(gotTiling, 'handle')],
  ['DRM_IOCTL_I915_GEM_SET_CACHING', pointer(struct(caching))],
  ['DRM_IOCTL_I915_GEM_GET_CACHING', question(caching, 'handle')],
  ['DRM_IOCTL_I915_GEM_MADVISE', exchangeOf(advised, ['handle', 'madv'], ['retained'])],
  ['DRM_IOCTL_I915_GEM_USERPTR', exchangeOf(own, ['user_ptr', 'user_size', 'flags'], ['handle'])],
  ['DRM_IOCTL_I915_GEM_PIN', exchangeOf(pinned, ['handle', 'alignment'], ['offset'])],
  ['DRM_IOCTL_I915_GEM_BUSY', question({ handle: uint, busy: hexInt }, 'handle')],
  ['DRM_IOCTL_I915_GEM_GET_APERTURE', out(pointer(aperture))],
  ['DRM_IOCTL_I915_GEM_INIT', pointer(struct({ gtt_start: hex64, gtt_end: hex64 }))],
  ['DRM_IOCTL_I915_GEM_EXECBUFFER', pointer(struct({ ...run, buffers_ptr: address64 }))],
  ['DRM_IOCTL_I915_GEM_EXECBUFFER2', pointer(struct(runWith))],
  ['DRM_IOCTL_I915_GEM_EXECBUFFER2_WR', exchangeOf(runWith, Object.keys(runWith), ['buffers_ptr', 'rsvd2'])],
  ['DRM_IOCTL_I915_GEM_CONTEXT_CREATE', out(pointer(context))],
  ['DRM_IOCTL_I915_GEM_CONTEXT_CREATE_EXT', exchangeOf(contextWith, ['flags', 'extensions'], ['ctx_id'])],
  ['DRM_IOCTL_I915_GEM_CONTEXT_DESTROY', pointer(context)],
  [
    'DRM_IOCTL_I915_GEM_CONTEXT_GETPARAM',
    exchangeOf(contextParameter, ['ctx_id', 'size', 'param', 'value'], ['size', 'value']),
  ],
  ['DRM_IOCTL_I915_GEM_CONTEXT_SETPARAM', pointer(struct(contextParameter))],
  ['DRM_IOCTL_I915_GEM_VM_CREATE', exchangeOf(space, ['extensions', 'flags'], ['vm_id'])],
  ['DRM_IOCTL_I915_GEM_VM_DESTROY', pointer(struct(space))],
  ['DRM_IOCTL_I915_GET_RESET_STATS', question(resets, 'ctx_id', 'flags')],
  ['DRM_IOCTL_I915_QUERY', exchangeOf(query, Object.keys(query), ['items_ptr'])],
  ['DRM_IOCTL_I915_REG_READ', question(register, 'offset')],
  ['DRM_IOCTL_I915_GET_PIPE_FROM_CRTC_ID', question({ crtc_id: uint, pipe: uint }, 'crtc_id')],
  ['DRM_IOCTL_I915_GET_SPRITE_COLORKEY', question(key, 'plane_id')],
  ['DRM_IOCTL_I915_SET_SPRITE_COLORKEY', pointer(struct(key))],
  ['DRM_IOCTL_I915_PERF_OPEN', pointer(measured), { result: descriptorResult }],
  ['DRM_IOCTL_I915_PERF_ADD_CONFIG', pointer(metrics)],
  ['DRM_IOCTL_I915_PERF_REMOVE_CONFIG', pointee(uint64)],
];

/** Memory, queues and signals of the driver xe (drm/xe_drm.h, as all that follows). */
const reserved = (count: number) => hidden(padding(8 * count));
const extensions = address64;
const asked: Fields = {
  extensions,
  query: enumeration(XE_QUERIES),
  size: uint,
  data: address64,
  reserved: reserved(2),
};
const memory: Fields = {
  extensions,
  size: uint64,
  placement: hexInt,
  flags: flags(XE_CREATE_FLAGS),
  vm_id: uint,
  handle: uint,
  cpu_caching: enumeration(XE_CACHING, 2),
  pad: hidden(padding(6)),
  reserved: reserved(2),
};
const binding = struct({
  extensions,
  obj: uint,
  pat_index: uint16,
  pad: hidden(uint16),
  obj_offset: hex64,
  range: uint64,
  addr: hex64,
  op: enumeration(XE_BIND_OPERATIONS),
  flags: flags(XE_BIND_FLAGS),
  prefetch_mem_region_instance: uint,
  pad2: hidden(uint),
  reserved: reserved(3),
});
const BINDING = 80;
const sync = struct({
  extensions,
  type: enumeration(XE_SYNCS),
  flags: flags(XE_SYNC_FLAGS),
  addr: hex64,
  timeline_value: uint64,
  reserved: reserved(2),
});
const syncs = wide(array(sync, 'num_syncs'));
const bound = struct({
  extensions,
  vm_id: uint,
  exec_queue_id: uint,
  pad: hidden(uint),
  num_binds: uint,
  what: choice('num_binds', new Map<number, Fields>([[1, { bind: binding }]]), BINDING, {
    vector_of_binds: address64,
  }),
  pad2: hidden(uint),
  num_syncs: uint,
  syncs,
  reserved: reserved(2),
});
const executed = struct({
  extensions,
  exec_queue_id: uint,
  num_syncs: uint,
  syncs,
  address: hex64,
  num_batch_buffer: uint16,
  pad: hidden(padding(6)),
  reserved: reserved(2),
});
const queue: Fields = {
  extensions,
  width: uint16,
  num_placements: uint16,
  vm_id: uint,
  flags: hexInt,
  exec_queue_id: uint,
  instances: address64,
  reserved: reserved(2),
};
const left = struct({ exec_queue_id: uint, pad, reserved: reserved(2) });
const property = struct({
  extensions,
  exec_queue_id: uint,
  property: uint,
  value: hex64,
  reserved: reserved(2),
});
const advice = struct({
  extensions,
  start: hex64,
  range: uint64,
  vm_id: uint,
  type: enumeration(XE_ADVICE),
  value: hidden(padding(16)),
  reserved: reserved(2),
});
const observed = struct({ extensions, observation_type: uint64, observation_op: uint64, param: address64 });
const told: Fields = {
  extensions,
  vm_id: uint,
  property: uint,
  size: uint,
  pad,
  data: hex64,
  reserved: reserved(3),
};
const ranges: Fields = {
  extensions,
  vm_id: uint,
  num_mem_ranges: uint,
  start: hex64,
  range: uint64,
  sizeof_mem_range_attr: uint64,
  vector_of_mem_attr: address64,
  reserved: reserved(2),
};

/** Requests to it. */
const XE: readonly Request[] = [
  ['DRM_IOCTL_XE_DEVICE_QUERY', exchangeOf(asked, ['extensions', 'query', 'size', 'data'], ['size'])],
  [
    'DRM_IOCTL_XE_GEM_CREATE',
    exchangeOf(memory, ['extensions', 'size', 'placement', 'flags', 'vm_id', 'cpu_caching'], ['handle']),
  ],
  ['DRM_IOCTL_XE_VM_BIND', pointer(bound)],
  ['DRM_IOCTL_XE_EXEC', pointer(executed)],
  [
    'DRM_IOCTL_XE_EXEC_QUEUE_CREATE',
    exchangeOf(
      queue,
      ['extensions', 'width', 'num_placements', 'vm_id', 'flags', 'instances'],
      ['exec_queue_id'],
    ),
  ],
  ['DRM_IOCTL_XE_EXEC_QUEUE_DESTROY', pointer(left)],
  ['DRM_IOCTL_XE_EXEC_QUEUE_SET_PROPERTY', pointer(property)],
  ['DRM_IOCTL_XE_MADVISE', pointer(advice)],
  ['DRM_IOCTL_XE_OBSERVATION', pointer(observed)],
  ['DRM_IOCTL_XE_VM_GET_PROPERTY', question(told, 'extensions', 'vm_id', 'property', 'size')],
  [
    'DRM_IOCTL_XE_VM_QUERY_MEM_RANGE_ATTRS',
    exchangeOf(ranges, Object.keys(ranges).slice(0, -1), [
      'num_mem_ranges',
      'sizeof_mem_range_attr',
      'vector_of_mem_attr',
    ]),
  ],
];

/** Requests to graphics of Intel. */
export const intelGraphicsRequests: readonly Request[] = [...I915, ...XE];
