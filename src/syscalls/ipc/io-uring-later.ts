import { constantValue } from '../../abi/constants.ts';
import { IO_URING_OPERATIONS, IO_URING_SETUP_FLAGS } from '../../abi/generated/descriptors.ts';
import {
  IO_URING_BPF_COMMANDS,
  IO_URING_BPF_FLAGS,
  IO_URING_CANCEL_FLAGS,
  IO_URING_CLONE_FLAGS,
  IO_URING_NAPI_OPERATIONS,
  IO_URING_NAPI_TRACKING,
  IO_URING_REGION_FLAGS,
  ZCRX_EVENTS,
  ZCRX_OPERATIONS,
  ZCRX_REGISTER_FLAGS,
} from '../../abi/generated/io-uring.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { exchanged } from '../../types/exchanged.ts';
import { given } from '../../types/given.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { address64, hex8, hex16, hex64, hexInt, uint, uint8 } from '../../types/numbers.ts';
import { onlyWhereArgument } from '../../types/only-where.ts';
import { pointer } from '../../types/pointer.ts';
import { hidden, struct, unlessZero } from '../../types/struct.ts';
import { timespec64 } from '../../types/timespec.ts';
import type { Type } from '../../types/type.ts';
import { clockId } from '../time/clocks.ts';
import { operation, submission } from './io-uring-entry.ts';
import { query } from './io-uring-query.ts';

/** The registers of the argument and of the count. */
const ARG = 2;
const NR_ARGS = 3;

/** What is given alone: a pointer that is followed where the count is 1. */
function one(type: Type): Type {
  return onlyWhereArgument(NR_ARGS, 1, pointer(type));
}

/** The same without a count. */
function uncounted(type: Type): Type {
  return onlyWhereArgument(NR_ARGS, 0, pointer(type));
}

const reserved = (element: Type, count: number) => unlessZero(inlineArray(element, count));

/** `struct io_uring_sync_cancel_reg` (linux/io_uring.h). */
const cancellation = struct({
  addr: address64,
  fd,
  flags: flags(IO_URING_CANCEL_FLAGS),
  timeout: timespec64,
  opcode: operation,
  pad: reserved(hex8, 7),
  pad2: reserved(hex64, 3),
});

/** `struct io_uring_file_index_range`. */
const range = struct({ off: uint, len: uint, resv: unlessZero(hex64) });

/** `struct io_uring_buf_status`. */
const bufferStatus = struct({ buf_group: hexInt, head: hexInt, resv: reserved(hexInt, 8) });

/** `struct io_uring_napi`. */
const napi = struct({
  busy_poll_to: hexInt,
  prefer_busy_poll: hex8,
  opcode: enumeration(IO_URING_NAPI_OPERATIONS, 1),
  pad: reserved(hex8, 2),
  op_param: enumeration(IO_URING_NAPI_TRACKING),
  resv: unlessZero(hexInt),
});

/** `struct io_uring_clock_register`. */
const clock = struct({ clockid: clockId, __resv: reserved(hexInt, 3) });

/** `struct io_uring_clone_buffers`. */
const clones = struct({
  src_fd: fd,
  flags: flags(IO_URING_CLONE_FLAGS),
  src_off: uint,
  dst_off: uint,
  nr: uint,
  pad: reserved(hexInt, 3),
});

/** `struct io_uring_zcrx_ifq_reg` (linux/io_uring/zcrx.h). */
const receiveQueue = struct({
  if_idx: uint,
  if_rxq: uint,
  rq_entries: uint,
  flags: flags(ZCRX_REGISTER_FLAGS),
  area_ptr: address64,
  region_ptr: address64,
  offsets: struct({
    head: uint,
    tail: uint,
    rqes: uint,
    __resv2: unlessZero(hexInt),
    __resv: reserved(hex64, 2),
  }),
  zcrx_id: uint,
  rx_buf_len: uint,
  event_desc: address64,
  __resv: reserved(hex64, 2),
});

const operationOf = (name: string) => constantValue(ZCRX_OPERATIONS, name);

/** `struct zcrx_ctrl`. */
const receiveControl = struct({
  zcrx_id: uint,
  op: enumeration(ZCRX_OPERATIONS),
  __resv: reserved(hex64, 2),
  what: choice(
    'op',
    new Map([
      [operationOf('ZCRX_CTRL_FLUSH_RQ'), { zc_flush: struct({ __resv: reserved(hex64, 6) }) }],
      [
        operationOf('ZCRX_CTRL_EXPORT'),
        { zc_export: struct({ zcrx_fd: fd, __resv1: reserved(hexInt, 11) }) },
      ],
      [
        operationOf('ZCRX_CTRL_ARM_EVENT'),
        { zc_arm_event: struct({ event_type: enumeration(ZCRX_EVENTS), __resv: reserved(hexInt, 11) }) },
      ],
    ]),
    48,
  ),
});

const userAddress = unlessZero(struct({ user_addr: address64 }));

/** `struct io_uring_params` of rings that are to get another size: only some of its fields mean something. */
const resized = struct(
  {
    sq_entries: uint,
    cq_entries: uint,
    flags: flags(IO_URING_SETUP_FLAGS),
    unused: hidden(padding(16)),
    resv: reserved(hexInt, 3),
    sq_offsets: hidden(padding(32)),
    sq_off: userAddress,
    cq_offsets: hidden(padding(32)),
    cq_off: userAddress,
  },
  { order: ['sq_entries', 'cq_entries', 'flags', 'sq_off', 'cq_off', 'resv'] },
);

/** `struct io_uring_mem_region_reg`. */
const region = struct({
  region_uptr: address64,
  flags: flags(IO_URING_REGION_FLAGS, 8),
  __resv: reserved(hex64, 2),
});

/** `struct io_uring_bpf` (linux/io_uring/bpf_filter.h): a program that decides which operations are allowed. */
const program = struct({
  cmd_type: enumeration(IO_URING_BPF_COMMANDS, 2),
  cmd_flags: hex16,
  resv: unlessZero(hexInt),
  filter: struct({
    opcode: enumeration(IO_URING_OPERATIONS),
    flags: flags(IO_URING_BPF_FLAGS),
    filter_len: uint,
    pdu_size: uint8,
    resv: reserved(hex8, 3),
    filter_ptr: address64,
    resv2: reserved(hex64, 5),
  }),
});

/** What operations of io_uring_register(2) since Linux 6.0 are given. */
export const LATER_REGISTRATIONS: Readonly<Record<string, Type>> = {
  IORING_REGISTER_SYNC_CANCEL: one(cancellation),
  IORING_REGISTER_FILE_ALLOC_RANGE: one(range),
  IORING_REGISTER_CLOCK: uncounted(clock),
  IORING_REGISTER_CLONE_BUFFERS: one(clones),
  IORING_REGISTER_SEND_MSG_RING: one(submission),
  IORING_REGISTER_ZCRX_IFQ: one(receiveQueue),
  IORING_REGISTER_RESIZE_RINGS: one(resized),
  IORING_REGISTER_MEM_REGION: one(region),
  IORING_REGISTER_ZCRX_CTRL: one(receiveControl),
  IORING_REGISTER_BPF_FILTER: one(program),
};

/** What is filled in by those that only ask. */
export const LATER_ANSWERS: Readonly<Record<string, Type>> = {
  IORING_REGISTER_PBUF_STATUS: one(bufferStatus),
  IORING_UNREGISTER_NAPI: one(napi),
  IORING_REGISTER_QUERY: given(uncounted(query)),
};

/** What is told before the call and after it. */
export const napiExchange: Type = onlyWhereArgument(NR_ARGS, 1, exchanged(ARG, napi, napi));
