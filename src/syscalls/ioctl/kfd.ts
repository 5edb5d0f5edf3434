import {
  KFD_ATTRIBUTES,
  KFD_EVENTS,
  KFD_MEMORY_FLAGS,
  KFD_QUEUES,
  KFD_SVM_OPERATIONS,
  KFD_WAITS,
} from '../../abi/generated/boards.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { dividedBy } from '../../types/length.ts';
import { address64, hex64, hexInt, int, uint, uint64 } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/** What processors for graphics compute (linux/kfd_ioctl.h). */
const pad = hidden(uint);
const named = (name: string) => pointer(struct({ [name]: uint, pad }));

const queue: Fields = {
  ring_base_address: hex64,
  write_pointer_address: hex64,
  read_pointer_address: hex64,
  doorbell_offset: hex64,
  ring_size: uint,
  gpu_id: uint,
  queue_type: enumeration(KFD_QUEUES),
  queue_percentage: uint,
  queue_priority: uint,
  queue_id: uint,
  eop_buffer_address: hex64,
  eop_buffer_size: uint64,
  ctx_save_restore_address: hex64,
  ctx_save_restore_size: uint,
  ctl_stack_size: uint,
};
const QUEUE_ANSWERS = ['doorbell_offset', 'queue_id'];
const queueRequest = (fields: Fields) =>
  question(fields, ...Object.keys(fields).filter((name) => !QUEUE_ANSWERS.includes(name)));
const changedQueue = struct({
  ring_base_address: hex64,
  queue_id: uint,
  ring_size: uint,
  queue_percentage: uint,
  queue_priority: uint,
});
const mask = struct({
  queue_id: uint,
  num_cu_mask: uint,
  cu_mask_ptr: wide(array(hexInt, dividedBy('num_cu_mask', 32))),
});
const wave: Fields = {
  ctl_stack_address: hex64,
  ctl_stack_used_size: uint,
  save_area_used_size: uint,
  queue_id: uint,
  pad,
};
const synchronized: Fields = { queue_id: uint, num_gws: uint, first_gws: uint, pad };

/** Memory of theirs, and of others'. */
const allocated: Fields = {
  va_addr: hex64,
  size: uint64,
  handle: hex64,
  mmap_offset: hex64,
  gpu_id: uint,
  flags: flags(KFD_MEMORY_FLAGS),
};
const mapped: Fields = {
  handle: hex64,
  device_ids_array_ptr: wide(array(uint, 'n_devices')),
  n_devices: uint,
  n_success: uint,
};
const mapping = exchangeOf(mapped, Object.keys(mapped), ['n_success']);
const policy = struct({
  alternate_aperture_base: hex64,
  alternate_aperture_size: uint64,
  gpu_id: uint,
  default_policy: uint,
  alternate_policy: uint,
  misc_process_flag: hexInt,
});
const available: Fields = { available: uint64, gpu_id: uint, pad };
const exported: Fields = { handle: hex64, flags: hexInt, dmabuf_fd: fd };
const imported: Fields = { va_addr: hex64, handle: hex64, gpu_id: uint, dmabuf_fd: fd };
const buffer: Fields = {
  size: uint64,
  metadata_ptr: address64,
  metadata_size: uint,
  gpu_id: uint,
  flags: hexInt,
  dmabuf_fd: fd,
};
const attribute = struct({ type: enumeration(KFD_ATTRIBUTES), value: hexInt });
const shared: Fields = {
  start_addr: hex64,
  size: uint64,
  op: enumeration(KFD_SVM_OPERATIONS),
  nattr: uint,
  attrs: following(attribute, 'nattr'),
};
const aperture = struct({
  lds_base: hex64,
  lds_limit: hex64,
  scratch_base: hex64,
  scratch_limit: hex64,
  gpuvm_base: hex64,
  gpuvm_limit: hex64,
  gpu_id: uint,
  pad,
});
const apertures: Fields = {
  kfd_process_device_apertures_ptr: wide(array(aperture, 'num_of_nodes')),
  num_of_nodes: uint,
  pad,
};
const unfilled = { ...apertures, kfd_process_device_apertures_ptr: address64 };

/** What happens to them. */
const event: Fields = {
  event_page_offset: hex64,
  event_trigger_data: hexInt,
  event_type: enumeration(KFD_EVENTS),
  auto_reset: uint,
  node_id: uint,
  event_id: uint,
  event_slot_index: uint,
};
const waited: Fields = {
  events_ptr: address64,
  num_events: uint,
  wait_for_all: uint,
  timeout: uint,
  wait_result: enumeration(KFD_WAITS),
};
const clocks: Fields = {
  gpu_clock_counter: uint64,
  cpu_clock_counter: uint64,
  system_clock_counter: uint64,
  system_clock_freq: uint64,
  gpu_id: uint,
  pad,
};
const events: Fields = { gpuid: uint, anon_fd: fd };
const enabled: Fields = { r_debug: hex64, mode_mask: hexInt, capabilities_mask: hexInt };

/** Requests to /dev/kfd. */
export const kfdRequests: readonly Request[] = [
  ['AMDKFD_IOC_GET_VERSION', out(pointer(struct({ major_version: uint, minor_version: uint })))],
  ['AMDKFD_IOC_CREATE_QUEUE:88', queueRequest(queue)],
  ['AMDKFD_IOC_CREATE_QUEUE', queueRequest({ ...queue, sdma_engine_id: uint, metadata_ring_size: uint })],
  ['AMDKFD_IOC_UPDATE_QUEUE', pointer(changedQueue)],
  ['AMDKFD_IOC_DESTROY_QUEUE', named('queue_id')],
  ['AMDKFD_IOC_SET_CU_MASK', pointer(mask)],
  ['AMDKFD_IOC_GET_QUEUE_WAVE_STATE', question(wave, 'ctl_stack_address', 'queue_id')],
  ['AMDKFD_IOC_ALLOC_QUEUE_GWS', question(synchronized, 'queue_id', 'num_gws')],
  ['AMDKFD_IOC_SET_MEMORY_POLICY', pointer(policy)],
  ['AMDKFD_IOC_GET_CLOCK_COUNTERS', question(clocks, 'gpu_id')],
  ['AMDKFD_IOC_GET_PROCESS_APERTURES_NEW', exchange(struct(unfilled), struct(apertures))],
  [
    'AMDKFD_IOC_CREATE_EVENT',
    exchangeOf(
      event,
      ['event_type', 'auto_reset', 'node_id'],
      ['event_page_offset', 'event_trigger_data', 'event_id', 'event_slot_index'],
    ),
  ],
  ['AMDKFD_IOC_DESTROY_EVENT AMDKFD_IOC_SET_EVENT AMDKFD_IOC_RESET_EVENT', named('event_id')],
  ['AMDKFD_IOC_WAIT_EVENTS', question(waited, 'events_ptr', 'num_events', 'wait_for_all', 'timeout')],
  ['AMDKFD_IOC_SET_SCRATCH_BACKING_VA', pointer(struct({ va_addr: hex64, gpu_id: uint, pad }))],
  ['AMDKFD_IOC_SET_TRAP_HANDLER', pointer(struct({ tba_addr: hex64, tma_addr: hex64, gpu_id: uint, pad }))],
  ['AMDKFD_IOC_ACQUIRE_VM', pointer(struct({ drm_fd: fd, gpu_id: uint }))],
  [
    'AMDKFD_IOC_ALLOC_MEMORY_OF_GPU',
    exchangeOf(allocated, ['va_addr', 'size', 'mmap_offset', 'gpu_id', 'flags'], ['handle', 'mmap_offset']),
  ],
  ['AMDKFD_IOC_FREE_MEMORY_OF_GPU', pointer(struct({ handle: hex64 }))],
  ['AMDKFD_IOC_MAP_MEMORY_TO_GPU AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU', mapping],
  ['AMDKFD_IOC_GET_DMABUF_INFO', question(buffer, 'dmabuf_fd', 'metadata_ptr', 'metadata_size')],
  ['AMDKFD_IOC_IMPORT_DMABUF', question(imported, 'va_addr', 'gpu_id', 'dmabuf_fd')],
  ['AMDKFD_IOC_EXPORT_DMABUF', question(exported, 'handle', 'flags')],
  ['AMDKFD_IOC_AVAILABLE_MEMORY', question(available, 'gpu_id')],
  ['AMDKFD_IOC_SMI_EVENTS', question(events, 'gpuid')],
  ['AMDKFD_IOC_SVM', pointer(struct(shared))],
  ['AMDKFD_IOC_SET_XNACK_MODE', exchange(struct({ xnack_enabled: int }), struct({ xnack_enabled: int }))],
  ['AMDKFD_IOC_RUNTIME_ENABLE', question(enabled, 'r_debug', 'mode_mask')],
];
