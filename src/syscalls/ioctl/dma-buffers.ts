import { DMA_BUFFER_SYNC_FLAGS, UDMABUF_FLAGS } from '../../abi/generated/requests.ts';
import { flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { inlineString } from '../../types/inline.ts';
import { hex64, hexInt, int, uint, uint64 } from '../../types/numbers.ts';
import { openFlags } from '../../types/open-flags.ts';
import { array, pointer } from '../../types/pointer.ts';
import { string } from '../../types/strings.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { wide } from '../../types/wide.ts';
import { exchangeOf, type Request } from './request.ts';

/** Buffers of memory files (linux/udmabuf.h). */
const piece = { offset: uint64, size: uint64 };
const created = struct({ memfd: fd, flags: flags(UDMABUF_FLAGS), ...piece });
const list = struct({
  flags: flags(UDMABUF_FLAGS),
  count: uint,
  list: following(struct({ memfd: fd, __pad: hidden(uint), ...piece }), 'count'),
});

/** linux/dma-buf.h and linux/dma-heap.h. */
const access = flags(DMA_BUFFER_SYNC_FLAGS, 8);
const shared: Fields = { flags: flags(DMA_BUFFER_SYNC_FLAGS), fd };
const allocated: Fields = { len: uint64, fd, fd_flags: openFlags, heap_flags: hex64 };

/** Fences (linux/sync_file.h). */
const NAME_SIZE = 32;
const name = inlineString(NAME_SIZE);
const merged: Fields = { name, fd2: fd, fence: fd, flags: hexInt, pad: hidden(uint) };
const fence = struct({
  obj_name: name,
  driver_name: name,
  status: int,
  flags: hexInt,
  timestamp_ns: uint64,
});
const file: Fields = {
  name,
  status: int,
  flags: hexInt,
  num_fences: uint,
  pad: hidden(uint),
  sync_fence_info: wide(array(fence, 'num_fences')),
};

/** Requests to buffers that devices share, and to what tells when they may be used. */
export const dmaBufferRequests: readonly Request[] = [
  ['UDMABUF_CREATE', pointer(created), { result: descriptorResult }],
  ['UDMABUF_CREATE_LIST', pointer(list), { result: descriptorResult }],
  ['DMA_BUF_IOCTL_SYNC', pointer(struct({ flags: access }))],
  ['DMA_BUF_SET_NAME_A DMA_BUF_SET_NAME_B', string],
  ['DMA_BUF_IOCTL_EXPORT_SYNC_FILE', exchangeOf(shared, ['flags'], ['fd'])],
  ['DMA_BUF_IOCTL_IMPORT_SYNC_FILE', pointer(struct(shared))],
  ['DMA_HEAP_IOCTL_ALLOC', exchangeOf(allocated, ['len', 'fd_flags', 'heap_flags'], ['fd'])],
  ['SYNC_IOC_MERGE', exchangeOf(merged, ['name', 'fd2', 'flags'], ['fence'])],
  [
    'SYNC_IOC_FILE_INFO',
    exchangeOf(file, ['num_fences'], ['name', 'status', 'flags', 'num_fences', 'sync_fence_info']),
  ],
  ['SYNC_IOC_SET_DEADLINE', pointer(struct({ deadline_ns: uint64, pad: hidden(uint64) }))],
];
