import {
  IOMMU_DIRTY_BITMAP_FLAGS,
  IOMMU_DIRTY_TRACKING_FLAGS,
  IOMMU_EVENT_QUEUES,
  IOMMU_GUEST_TYPES,
  IOMMU_HARDWARE_CAPABILITIES,
  IOMMU_HARDWARE_QUEUES,
  IOMMU_HARDWARE_TYPES,
  IOMMU_INVALIDATION_DATA,
  IOMMU_MAP_FLAGS,
  IOMMU_OPTION_OPERATIONS,
  IOMMU_OPTIONS,
  IOMMU_TABLE_DATA,
  IOMMU_TABLE_FLAGS,
  IOMMU_VFIO_OPERATIONS,
  VFIO_DEVICE_FLAGS,
  VFIO_EXTENSIONS,
  VFIO_GROUP_FLAGS,
  VFIO_INTERRUPT_ACTIONS,
  VFIO_INTERRUPT_FLAGS,
  VFIO_REGION_FLAGS,
} from '../../abi/generated/requests.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { padding } from '../../types/inline.ts';
import { address64, hex64, hexInt, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { string } from '../../types/strings.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchangeOf, type Request } from './request.ts';

/** Address spaces of devices and what is mapped there (linux/iommufd.h); every structure begins with its size. */
const size = uint;
const reserved = hidden(uint);
const allocation: Fields = { size, flags: hexInt, out_ioas_id: uint };
const range = struct({ start: hex64, last: hex64 });
const ranges = wide(array(range, 'num_iovas'));
const usable: Fields = {
  size,
  ioas_id: uint,
  num_iovas: uint,
  reserved,
  allowed_iovas: ranges,
  out_iova_alignment: hex64,
};
const allowed = struct({ size, ioas_id: uint, num_iovas: uint, reserved, allowed_iovas: ranges });
const mapFlags = flags(IOMMU_MAP_FLAGS);
const mapping: Fields = {
  size,
  flags: mapFlags,
  ioas_id: uint,
  reserved,
  user_va: hex64,
  length: hex64,
  iova: hex64,
};
const fileMapping: Fields = {
  size,
  flags: mapFlags,
  ioas_id: uint,
  fd,
  start: hex64,
  length: hex64,
  iova: hex64,
};
const copying: Fields = {
  size,
  flags: mapFlags,
  dst_ioas_id: uint,
  src_ioas_id: uint,
  length: hex64,
  dst_iova: hex64,
  src_iova: hex64,
};
const unmapping: Fields = { size, ioas_id: uint, iova: hex64, length: hex64 };
const option: Fields = {
  size,
  option_id: enumeration(IOMMU_OPTIONS),
  op: enumeration(IOMMU_OPTION_OPERATIONS, 2),
  reserved: hidden(uint16),
  object_id: uint,
  val64: uint64,
};
const older: Fields = {
  size,
  ioas_id: uint,
  op: enumeration(IOMMU_VFIO_OPERATIONS, 2),
  reserved: hidden(uint16),
};

/** Tables of translations, and what the hardware can do. */
const table: Fields = {
  size,
  flags: flags(IOMMU_TABLE_FLAGS),
  dev_id: uint,
  pt_id: uint,
  out_hwpt_id: uint,
  reserved,
  data_type: enumeration(IOMMU_TABLE_DATA),
  data_len: uint,
  data_uptr: address64,
  fault_id: uint,
  reserved2: reserved,
};
const hardware: Fields = {
  size,
  flags: hexInt,
  dev_id: uint,
  data_len: uint,
  data_uptr: address64,
  out_data_type: enumeration(IOMMU_HARDWARE_TYPES),
  out_max_pasid_log2: uint8,
  reserved: hidden(padding(3)),
  out_capabilities: flags(IOMMU_HARDWARE_CAPABILITIES, 8),
};
const tracking = struct({ size, flags: flags(IOMMU_DIRTY_TRACKING_FLAGS), hwpt_id: uint, reserved });
const dirty = struct({
  size,
  hwpt_id: uint,
  flags: flags(IOMMU_DIRTY_BITMAP_FLAGS),
  reserved,
  iova: hex64,
  length: hex64,
  page_size: hex64,
  data: address64,
});
const invalidation: Fields = {
  size,
  hwpt_id: uint,
  data_uptr: address64,
  data_type: enumeration(IOMMU_INVALIDATION_DATA),
  entry_len: uint,
  entry_num: uint,
  reserved,
};

/** What guests have of it. */
const faults: Fields = { size, flags: hexInt, out_fault_id: uint, out_fault_fd: fd };
const guest: Fields = {
  size,
  flags: hexInt,
  type: enumeration(IOMMU_GUEST_TYPES),
  dev_id: uint,
  hwpt_id: uint,
  out_viommu_id: uint,
  data_len: uint,
  reserved,
  data_uptr: address64,
};
const device: Fields = { size, viommu_id: uint, dev_id: uint, out_vdevice_id: uint, virt_id: hex64 };
const events: Fields = {
  size,
  flags: hexInt,
  viommu_id: uint,
  type: enumeration(IOMMU_EVENT_QUEUES),
  veventq_depth: uint,
  out_veventq_id: uint,
  out_veventq_fd: fd,
  reserved,
};
const queue: Fields = {
  size,
  flags: hexInt,
  viommu_id: uint,
  type: enumeration(IOMMU_HARDWARE_QUEUES),
  index: uint,
  out_hw_queue_id: uint,
  nesting_parent_iova: hex64,
  length: hex64,
};

/** The names of what shows of a structure, but for those that the kernel fills in. */
function asked(fields: Fields): string[] {
  return Object.keys(fields).filter((name) => !/^(?:out_|reserved)/.test(name));
}

const IOMMU: readonly Request[] = [
  ['IOMMU_DESTROY', pointer(struct({ size, id: uint }))],
  ['IOMMU_IOAS_ALLOC', exchangeOf(allocation, asked(allocation), ['out_ioas_id'])],
  [
    'IOMMU_IOAS_IOVA_RANGES',
    exchangeOf(
      usable,
      ['size', 'ioas_id', 'num_iovas'],
      ['num_iovas', 'allowed_iovas', 'out_iova_alignment'],
    ),
  ],
  ['IOMMU_IOAS_ALLOW_IOVAS', pointer(allowed)],
  ['IOMMU_IOAS_MAP', exchangeOf(mapping, asked(mapping), ['iova'])],
  ['IOMMU_IOAS_MAP_FILE', exchangeOf(fileMapping, asked(fileMapping), ['iova'])],
  ['IOMMU_IOAS_COPY', exchangeOf(copying, asked(copying), ['dst_iova'])],
  ['IOMMU_IOAS_UNMAP', exchangeOf(unmapping, asked(unmapping), ['length'])],
  ['IOMMU_IOAS_CHANGE_PROCESS', pointer(struct({ size, reserved }))],
  ['IOMMU_OPTION', exchangeOf(option, asked(option), ['val64'])],
  ['IOMMU_VFIO_IOAS', exchangeOf(older, asked(older), ['ioas_id'])],
  ['IOMMU_HWPT_ALLOC', exchangeOf(table, asked(table), ['out_hwpt_id'])],
  [
    'IOMMU_GET_HW_INFO',
    exchangeOf(hardware, asked(hardware), [
      'data_len',
      'out_data_type',
      'out_max_pasid_log2',
      'out_capabilities',
    ]),
  ],
  ['IOMMU_HWPT_SET_DIRTY_TRACKING', pointer(tracking)],
  ['IOMMU_HWPT_GET_DIRTY_BITMAP', pointer(dirty)],
  ['IOMMU_HWPT_INVALIDATE', exchangeOf(invalidation, asked(invalidation), ['entry_num'])],
  ['IOMMU_FAULT_QUEUE_ALLOC', exchangeOf(faults, asked(faults), ['out_fault_id', 'out_fault_fd'])],
  ['IOMMU_VIOMMU_ALLOC', exchangeOf(guest, asked(guest), ['out_viommu_id'])],
  ['IOMMU_VDEVICE_ALLOC', exchangeOf(device, asked(device), ['out_vdevice_id'])],
  ['IOMMU_VEVENTQ_ALLOC', exchangeOf(events, asked(events), ['out_veventq_id', 'out_veventq_fd'])],
  ['IOMMU_HW_QUEUE_ALLOC', exchangeOf(queue, asked(queue), ['out_hw_queue_id'])],
];

/** linux/vfio.h. */
const status = struct({ argsz: uint, flags: flags(VFIO_GROUP_FLAGS) });
const information: Fields = {
  argsz: uint,
  flags: flags(VFIO_DEVICE_FLAGS),
  num_regions: uint,
  num_irqs: uint,
};
const region: Fields = {
  argsz: uint,
  flags: flags(VFIO_REGION_FLAGS),
  index: uint,
  cap_offset: uint,
  size: hex64,
  offset: hex64,
};
const interrupt: Fields = { argsz: uint, flags: flags(VFIO_INTERRUPT_FLAGS), index: uint, count: uint };
const setting = struct({
  argsz: uint,
  flags: flags(VFIO_INTERRUPT_ACTIONS),
  index: uint,
  start: uint,
  count: uint,
});

/** Those whose numbers are not also those of others. */
const VFIO: readonly Request[] = [
  ['VFIO_CHECK_EXTENSION VFIO_SET_IOMMU', enumeration(VFIO_EXTENSIONS, 'word')],
  ['VFIO_GROUP_GET_STATUS', out(pointer(status))],
  ['VFIO_GROUP_SET_CONTAINER', pointee(fd)],
  ['VFIO_GROUP_GET_DEVICE_FD', string, { result: descriptorResult }],
  ['VFIO_DEVICE_GET_INFO', exchangeOf(information, ['argsz'], Object.keys(information))],
  ['VFIO_DEVICE_GET_REGION_INFO', exchangeOf(region, ['argsz', 'index'], Object.keys(region))],
  ['VFIO_DEVICE_GET_IRQ_INFO', exchangeOf(interrupt, ['argsz', 'index'], Object.keys(interrupt))],
  ['VFIO_DEVICE_SET_IRQS', pointer(setting)],
];

/** Requests about what devices may reach of memory, by themselves or handed to a program. */
export const iommuRequests: readonly Request[] = [...IOMMU, ...VFIO];
