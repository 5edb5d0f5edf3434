import {
  AMDGPU_ADDRESS_FLAGS,
  AMDGPU_ADDRESS_OPERATIONS,
  AMDGPU_INFORMATION,
  AMDGPU_METADATA_OPERATIONS,
  AMDGPU_OBJECT_OPERATIONS,
  AMDGPU_OWN_FLAGS,
  NOUVEAU_DOMAINS,
  NOUVEAU_PREPARATIONS,
  VIRTGPU_BLOB_FLAGS,
  VIRTGPU_BLOBS,
  VIRTGPU_COMMAND_FLAGS,
  VIRTGPU_WAITS,
} from '../../abi/generated/graphics-drivers.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { address64, hex64, hexInt, int, uint, uint16, uint64 } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { wide } from '../../types/wide.ts';
import { exchangeOf, question, type Request } from './request.ts';

/** Memory of graphics of AMD (drm/amdgpu_drm.h, as all that follows). */
const pad = hidden(uint);
const mapping: Fields = {
  handle: uint,
  pad,
  operation: enumeration(AMDGPU_ADDRESS_OPERATIONS),
  flags: flags(AMDGPU_ADDRESS_FLAGS),
  va_address: hex64,
  offset_in_bo: hex64,
  map_size: uint64,
};
const signalled: Fields = {
  ...mapping,
  vm_timeline_point: uint64,
  vm_timeline_syncobj_out: uint,
  num_syncobj_handles: uint,
  input_fence_syncobj_handles: wide(array(uint, 'num_syncobj_handles')),
};
const own: Fields = { addr: address64, size: uint64, flags: flags(AMDGPU_OWN_FLAGS), handle: uint };
const operation = struct({ handle: uint, op: enumeration(AMDGPU_OBJECT_OPERATIONS), value: hex64 });
const MOST_WORDS = 64;
const metadata: Fields = {
  handle: uint,
  op: enumeration(AMDGPU_METADATA_OPERATIONS),
  'data.flags': hex64,
  'data.tiling_info': hex64,
  'data.data_size_bytes': uint,
  'data.data': hidden(padding(4 * MOST_WORDS)),
};
const METADATA_TOLD = ['data.flags', 'data.tiling_info', 'data.data_size_bytes'];
const information = struct({
  return_pointer: address64,
  return_size: uint,
  query: enumeration(AMDGPU_INFORMATION),
  details: hidden(padding(16)),
});
const listed: Fields = { entries: address64, num_entries: uint, padding: pad };
const sent: Fields = {
  queue_id: uint,
  pad,
  syncobj_handles: address64,
  num_syncobj_handles: uint16,
  pad0: hidden(uint16),
  pad1: hidden(uint),
  bo_read_handles: address64,
  bo_write_handles: address64,
  num_bo_read_handles: uint,
  num_bo_write_handles: uint,
};
const awaited: Fields = {
  waitq_id: uint,
  pad,
  syncobj_handles: address64,
  syncobj_timeline_handles: address64,
  syncobj_timeline_points: address64,
  bo_read_handles: address64,
  bo_write_handles: address64,
  num_syncobj_timeline_handles: uint16,
  num_fences: uint16,
  num_syncobj_handles: uint16,
  pad0: hidden(uint16),
  num_bo_read_handles: uint,
  num_bo_write_handles: uint,
  out_fences: address64,
};
const AWAITED = Object.keys(awaited).filter((name) => name !== 'pad' && name !== 'pad0');

const AMDGPU: readonly Request[] = [
  ['DRM_IOCTL_AMDGPU_GEM_VA:40', pointer(struct(mapping))],
  ['DRM_IOCTL_AMDGPU_GEM_VA:64', pointer(struct(signalled))],
  ['DRM_IOCTL_AMDGPU_GEM_USERPTR', exchangeOf(own, ['addr', 'size', 'flags'], ['handle'])],
  ['DRM_IOCTL_AMDGPU_GEM_OP', pointer(operation)],
  ['DRM_IOCTL_AMDGPU_GEM_METADATA', exchangeOf(metadata, ['handle', 'op', ...METADATA_TOLD], METADATA_TOLD)],
  ['DRM_IOCTL_AMDGPU_GEM_LIST_HANDLES', exchangeOf(listed, ['entries', 'num_entries'], ['num_entries'])],
  ['DRM_IOCTL_AMDGPU_INFO', pointer(information), { abi: 'i386' }],
  ['DRM_IOCTL_AMDGPU_USERQ_SIGNAL', pointer(struct(sent))],
  ['DRM_IOCTL_AMDGPU_USERQ_WAIT', exchangeOf(awaited, AWAITED, ['num_fences'])],
];

/** Graphics of NVIDIA (drm/nouveau_drm.h, as all that follows). */
const object: Fields = {
  handle: uint,
  domain: flags(NOUVEAU_DOMAINS),
  size: uint64,
  offset: hex64,
  map_handle: hex64,
  tile_mode: hexInt,
  tile_flags: hexInt,
};
const newObject: Fields = { info: struct(object), channel_hint: uint, align: uint };
const pushed: Fields = {
  channel: uint,
  nr_buffers: uint,
  buffers: address64,
  nr_relocs: uint,
  nr_push: uint,
  relocs: address64,
  push: address64,
  suffix0: hexInt,
  suffix1: hexInt,
  vram_available: uint64,
  gart_available: uint64,
};
const PUSHED_TOLD = ['suffix0', 'suffix1', 'vram_available', 'gart_available'];
const waits: Fields = { wait_count: uint, sig_count: uint, wait_ptr: address64, sig_ptr: address64 };
const executed = struct({ channel: uint, push_count: uint, ...waits, push_ptr: address64 });
const bound = struct({ op_count: uint, flags: hexInt, ...waits, op_ptr: address64 });
const migrated = struct({
  header: hex64,
  va_start: hex64,
  va_end: hex64,
  npages: uint64,
  stride: uint64,
  result: uint64,
  reserved0: hidden(uint64),
  reserved1: hidden(uint64),
});
const subchannel = struct({ handle: hexInt, grclass: hexInt });
const channel: Fields = {
  fb_ctxdma_handle: hexInt,
  tt_ctxdma_handle: hexInt,
  channel: int,
  pushbuf_domains: flags(NOUVEAU_DOMAINS),
  notifier_handle: hexInt,
  subchan: countedArray(subchannel, 'nr_subchan', 8),
  nr_subchan: uint,
};

const NOUVEAU: readonly Request[] = [
  [
    'DRM_IOCTL_NOUVEAU_CHANNEL_ALLOC',
    exchangeOf(
      channel,
      ['fb_ctxdma_handle', 'tt_ctxdma_handle'],
      ['channel', 'pushbuf_domains', 'notifier_handle', 'subchan', 'nr_subchan'],
    ),
  ],
  ['DRM_IOCTL_NOUVEAU_CHANNEL_FREE', pointer(struct({ channel: int }))],
  ['DRM_IOCTL_NOUVEAU_GEM_NEW', exchangeOf(newObject, Object.keys(newObject), ['info'])],
  ['DRM_IOCTL_NOUVEAU_GEM_INFO', question(object, 'handle')],
  ['DRM_IOCTL_NOUVEAU_GEM_CPU_PREP', pointer(struct({ handle: uint, flags: flags(NOUVEAU_PREPARATIONS) }))],
  ['DRM_IOCTL_NOUVEAU_GEM_CPU_FINI', pointer(struct({ handle: uint }))],
  ['DRM_IOCTL_NOUVEAU_GEM_PUSHBUF', exchangeOf(pushed, Object.keys(pushed), PUSHED_TOLD)],
  ['DRM_IOCTL_NOUVEAU_EXEC', pointer(executed)],
  ['DRM_IOCTL_NOUVEAU_VM_BIND', pointer(bound)],
  ['DRM_IOCTL_NOUVEAU_SVM_BIND', pointer(migrated)],
];

/** Graphics of virtual machines (drm/virtgpu_drm.h, as all that follows). */
const commands: Fields = {
  flags: flags(VIRTGPU_COMMAND_FLAGS),
  size: uint,
  command: address64,
  bo_handles: wide(array(uint, 'num_bo_handles')),
  num_bo_handles: uint,
  fence_fd: fd,
  ring_idx: uint,
  syncobj_stride: uint,
  num_in_syncobjs: uint,
  num_out_syncobjs: uint,
  in_syncobjs: address64,
  out_syncobjs: address64,
};
const resource: Fields = {
  target: uint,
  format: uint,
  bind: hexInt,
  width: uint,
  height: uint,
  depth: uint,
  array_size: uint,
  last_level: uint,
  nr_samples: uint,
  flags: hexInt,
  bo_handle: uint,
  res_handle: uint,
  size: uint,
  stride: uint,
};
const blob: Fields = {
  blob_mem: enumeration(VIRTGPU_BLOBS),
  blob_flags: flags(VIRTGPU_BLOB_FLAGS),
  bo_handle: uint,
  res_handle: uint,
  size: uint64,
  pad,
  cmd_size: uint,
  cmd: address64,
  blob_id: uint64,
  blob_hints: hexInt,
  pad2: hidden(uint),
};
const box = struct({ x: uint, y: uint, z: uint, w: uint, h: uint, d: uint });
const transfer = pointer(
  struct({ bo_handle: uint, box, level: uint, offset: hexInt, stride: uint, layer_stride: uint }),
);
const capabilities = struct({ cap_set_id: uint, cap_set_ver: uint, addr: address64, size: uint, pad });

const VIRTGPU: readonly Request[] = [
  ['DRM_IOCTL_VIRTGPU_EXECBUFFER', exchangeOf(commands, Object.keys(commands), ['fence_fd'])],
  [
    'DRM_IOCTL_VIRTGPU_RESOURCE_CREATE',
    exchangeOf(
      resource,
      Object.keys(resource).filter((name) => !name.endsWith('_handle')),
      ['bo_handle', 'res_handle', 'size', 'stride'],
    ),
  ],
  [
    'DRM_IOCTL_VIRTGPU_RESOURCE_CREATE_BLOB',
    exchangeOf(
      blob,
      ['blob_mem', 'blob_flags', 'size', 'cmd_size', 'cmd', 'blob_id', 'blob_hints'],
      ['bo_handle', 'res_handle'],
    ),
  ],
  ['DRM_IOCTL_VIRTGPU_TRANSFER_FROM_HOST DRM_IOCTL_VIRTGPU_TRANSFER_TO_HOST', transfer],
  ['DRM_IOCTL_VIRTGPU_WAIT', pointer(struct({ handle: uint, flags: flags(VIRTGPU_WAITS) }))],
  ['DRM_IOCTL_VIRTGPU_GET_CAPS', pointer(capabilities)],
];

/** Requests to drivers of graphics, as far as no other driver has their numbers. */
export const graphicsDriverRequests: readonly Request[] = [...AMDGPU, ...NOUVEAU, ...VIRTGPU];
