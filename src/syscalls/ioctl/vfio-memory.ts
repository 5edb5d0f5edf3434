import { VFIO_MAP_FLAGS, VFIO_UNMAP_FLAGS } from '../../abi/generated/boards.ts';
import { choice } from '../../types/choice.ts';
import { flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { hex64, uint, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { exchangeOf, type Request } from './request.ts';

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

/** Requests to containers of groups of devices. */
export const vfioMemoryRequests: readonly Request[] = [
  ['VFIO_IOMMU_MAP_DMA', pointer(mapped)],
  ['VFIO_IOMMU_UNMAP_DMA', exchangeOf(unmapped, Object.keys(unmapped), ['size'])],
];
