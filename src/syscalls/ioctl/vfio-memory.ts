import { VFIO_MAP_FLAGS, VFIO_UNMAP_FLAGS } from '../../abi/generated/boards.ts';
import { VFIO_EVENT_FLAGS } from '../../abi/generated/instruments.ts';
import { choice } from '../../types/choice.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { hex64, hexInt, uint, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { exchange, exchangeOf, question, type Request } from './request.ts';

/**
 * Memory that devices reach (linux/vfio.h). The number is that of another request, too, which resets devices, and has no
 * flags where this has some.
 */
const UNION = 24;
const mapped = struct({
  argsz: uint,
  flags: flags(VFIO_MAP_FLAGS),
  rest: choice(
    'flags',
    new Map<number, Fields>([[0, { count: uint, group_fds: countedArray(fd, 'count', 5) }]]),
    UNION,
    { vaddr: hex64, iova: hex64, size: uint64 },
    8,
  ),
});
const unmapped: Fields = { argsz: uint, flags: flags(VFIO_UNMAP_FLAGS), iova: hex64, size: uint64 };

/** What starts alike where devices and containers are asked for different things by one number. */
const head = struct({ argsz: uint, flags: hexInt });
const FIRST = 'VFIO_DEVICE_GET_PCI_HOT_RESET_INFO VFIO_IOMMU_GET_INFO VFIO_IOMMU_SPAPR_TCE_GET_INFO';
const SECOND = 'VFIO_DEVICE_FEATURE VFIO_IOMMU_DIRTY_PAGES VFIO_IOMMU_SPAPR_REGISTER_MEMORY';

/** What a descriptor's signal writes to a device. */
const event = struct({
  argsz: uint,
  flags: flags(VFIO_EVENT_FLAGS),
  offset: hex64,
  data: hex64,
  fd,
  reserved: hidden(uint),
});

/** Memory of processors whose tables programs make. */
const registered = struct({ argsz: uint, flags: hexInt, vaddr: hex64, size: uint64 });
const table: Fields = {
  argsz: uint,
  flags: hexInt,
  page_shift: uint,
  resv1: hidden(uint),
  window_size: uint64,
  levels: uint,
  resv2: hidden(uint),
  start_addr: hex64,
};

/** Requests to containers of groups of devices. */
export const vfioMemoryRequests: readonly Request[] = [
  ['VFIO_IOMMU_MAP_DMA', pointer(mapped)],
  [`${FIRST} ${SECOND}`, exchange(head, head)],
  ['VFIO_DEVICE_IOEVENTFD', pointer(event)],
  ['VFIO_DEVICE_GET_GFX_DMABUF', pointee(uint), { result: descriptorResult }],
  ['VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY', pointer(registered)],
  ['VFIO_IOMMU_SPAPR_TCE_CREATE', question(table, 'argsz', 'flags', 'page_shift', 'window_size', 'levels')],
  ['VFIO_IOMMU_SPAPR_TCE_REMOVE', pointer(struct({ argsz: uint, flags: hexInt, start_addr: hex64 }))],
  ['VFIO_EEH_PE_OP', pointer(struct({ argsz: uint, flags: hexInt, op: uint }))],
  ['VFIO_IOMMU_UNMAP_DMA', exchangeOf(unmapped, Object.keys(unmapped), ['size'])],
];
