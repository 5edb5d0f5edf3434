import {
  RIO_CAPABILITIES,
  RIO_DIRECTIONS,
  RIO_EVENTS,
  RIO_EXCHANGES,
  RIO_SYNCHRONIZATIONS,
} from '../../abi/generated/buses.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineString, padding } from '../../types/inline.ts';
import { address64, hex16, hex64, hexInt, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** A port (linux/rio_mport_cdev.h, as all that follows). */
const capabilities = flags(RIO_CAPABILITIES);
const properties = struct({
  hdid: hex16,
  id: uint8,
  index: uint8,
  flags: hexInt,
  sys_size: uint,
  port_ok: uint8,
  link_speed: uint8,
  link_width: uint8,
  pad0: hidden(padding(1)),
  dma_max_sge: uint,
  dma_max_size: uint,
  dma_align: uint,
  transfer_mode: capabilities,
  cap_sys_size: hexInt,
  cap_addr_size: hexInt,
  cap_transfer_mode: capabilities,
  cap_mport: capabilities,
});
const maintained = pointer(
  struct({
    rioid: hex16,
    hopcount: uint8,
    pad0: hidden(padding(5)),
    offset: hexInt,
    length: uint,
    buffer: address64,
  }),
);
const doorbells = pointer(struct({ rioid: hex16, low: hex16, high: hex16, pad0: hidden(uint16) }));
const writes = pointer(struct({ mask: hexInt, low: hexInt, high: hexInt, pad0: hidden(uint) }));
const events = pointee(flags(RIO_EVENTS));
const memory: Fields = { length: uint64, dma_handle: hex64, address: address64 };
const mapped: Fields = {
  rioid: hex16,
  pad0: hidden(padding(6)),
  rio_addr: hex64,
  length: uint64,
  handle: hex64,
  address: address64,
};
const MAPPED_ASKED = ['rioid', 'rio_addr', 'length'];
const piece = struct({
  rio_addr: hex64,
  loc_addr: address64,
  handle: hex64,
  offset: hex64,
  length: uint64,
  rioid: hex16,
  method: enumeration(RIO_EXCHANGES, 2),
  completion_code: uint,
});
const transaction = struct({
  block: wide(array(piece, 'count')),
  count: uint,
  transfer_mode: capabilities,
  sync: enumeration(RIO_SYNCHRONIZATIONS, 2),
  dir: enumeration(RIO_DIRECTIONS, 2),
  pad0: hidden(uint),
});
const device = pointer(
  struct({
    destid: hex16,
    hopcount: uint8,
    pad0: hidden(padding(1)),
    comptag: hexInt,
    name: inlineString(21),
  }),
);

/** Requests to ports. */
const PORTS: readonly Request[] = [
  ['RIO_MPORT_MAINT_HDID_SET', pointee(hex16)],
  ['RIO_MPORT_MAINT_COMPTAG_SET', pointee(hexInt)],
  ['RIO_MPORT_MAINT_PORT_IDX_GET', out(pointee(uint)), { abi: 'x86_64' }],
  ['RIO_MPORT_GET_PROPERTIES', out(pointer(properties))],
  ['RIO_MPORT_MAINT_READ_LOCAL RIO_MPORT_MAINT_READ_REMOTE', maintained],
  ['RIO_MPORT_MAINT_WRITE_LOCAL RIO_MPORT_MAINT_WRITE_REMOTE', maintained],
  ['RIO_ENABLE_DOORBELL_RANGE RIO_DISABLE_DOORBELL_RANGE', doorbells],
  ['RIO_ENABLE_PORTWRITE_RANGE RIO_DISABLE_PORTWRITE_RANGE', writes],
  ['RIO_SET_EVENT_MASK', flags(RIO_EVENTS)],
  ['RIO_GET_EVENT_MASK', out(events)],
  ['RIO_MAP_OUTBOUND', exchangeOf(mapped, MAPPED_ASKED, ['handle'])],
  ['RIO_MAP_INBOUND', exchangeOf(mapped, MAPPED_ASKED, ['rio_addr', 'handle'])],
  ['RIO_UNMAP_OUTBOUND', pointer(struct(mapped, { order: ['handle'] }))],
  ['RIO_UNMAP_INBOUND RIO_FREE_DMA', pointee(hex64)],
  ['RIO_ALLOC_DMA', exchangeOf(memory, ['length'], ['dma_handle'])],
  ['RIO_TRANSFER', exchange(transaction, transaction)],
  ['RIO_WAIT_FOR_ASYNC', pointer(struct({ token: uint, timeout: uint }))],
  ['RIO_DEV_ADD RIO_DEV_DEL', device],
];

/** Channels over them (linux/rio_cm_cdev.h). */
const channel = pointer(
  struct({ id: uint16, remote_channel: uint16, remote_destid: hex16, mport_id: uint8 }),
);
const message = pointer(struct({ ch_num: uint16, size: uint16, rxto: uint, msg: address64 }));
const accepted: Fields = { ch_num: uint16, pad0: hidden(uint16), wait_to: uint };
const CHANNELS: readonly Request[] = [
  ['RIO_CM_CHAN_CREATE', exchange(uint16, uint16)],
  ['RIO_CM_CHAN_CLOSE RIO_CM_CHAN_LISTEN', pointee(uint16)],
  ['RIO_CM_CHAN_BIND', channel],
  ['RIO_CM_CHAN_CONNECT', channel, { abi: 'x86_64' }],
  ['RIO_CM_CHAN_ACCEPT', exchangeOf(accepted, ['ch_num', 'wait_to'], ['ch_num'])],
  ['RIO_CM_CHAN_SEND RIO_CM_CHAN_RECEIVE', message],
  ['RIO_CM_EP_GET_LIST_SIZE', exchange(uint, uint), { abi: 'x86_64' }],
];

/** Requests to RapidIO; where numbers are those of other requests on i386, they are told on x86-64 alone. */
export const rapidioRequests: readonly Request[] = [...PORTS, ...CHANNELS];
