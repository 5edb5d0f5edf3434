import {
  FIREWIRE_CONTEXTS,
  FIREWIRE_RESETS,
  FIREWIRE_TAGS,
  FIREWIRE_TRANSACTIONS,
} from '../../abi/generated/buses.ts';
import { CLOCK_IDS } from '../../abi/generated/time.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { wholeArray } from '../../types/inline.ts';
import { address64, hex64, hexInt, int, int64, uint, uint64 } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchangeOf, question, type Request } from './request.ts';

/** What the bus and its card are (linux/firewire-cdev.h, as all that follows). */
const information: Fields = {
  version: uint,
  rom_length: uint,
  rom: address64,
  bus_reset: address64,
  bus_reset_closure: hex64,
  card: uint,
};
const data = wide(hexBytes('length'));
const request = pointer(
  struct({
    tcode: enumeration(FIREWIRE_TRANSACTIONS),
    length: uint,
    offset: hex64,
    closure: hex64,
    data,
    generation: uint,
  }),
);
const response = struct({ rcode: hexInt, length: uint, data, handle: uint });
const range: Fields = { offset: hex64, closure: hex64, length: uint, handle: uint, region_end: hex64 };
const descriptor: Fields = {
  immediate: hexInt,
  key: hexInt,
  data: wide(array(hexInt, 'length')),
  length: uint,
  handle: uint,
};
const stream = struct({
  length: uint,
  tag: uint,
  channel: uint,
  sy: uint,
  closure: hex64,
  data,
  generation: uint,
  speed: uint,
});
const packet: Fields = { closure: hex64, data: wholeArray(hexInt, 2), generation: uint };

/** Packets that come and go in their time. */
const context: Fields = {
  type: enumeration(FIREWIRE_CONTEXTS),
  header_size: uint,
  channel: uint,
  speed: uint,
  closure: hex64,
  handle: uint,
};
const queue: Fields = { packets: address64, data: address64, size: uint, handle: uint };
const start = struct({ cycle: int, sync: uint, tags: flags(FIREWIRE_TAGS), handle: uint });
const timer = struct({ local_time: uint64, cycle_timer: hexInt });
const clock: Fields = { tv_sec: int64, tv_nsec: int, clk_id: enumeration(CLOCK_IDS), cycle_timer: hexInt };
const resource: Fields = { closure: hex64, channels: hex64, bandwidth: uint, handle: uint };
const once = pointer(struct(resource, { order: ['closure', 'channels', 'bandwidth'] }));
const handle = pointer(struct({ handle: uint }));

/** Requests to what is on a bus of IEEE 1394. */
export const firewireRequests: readonly Request[] = [
  [
    'FW_CDEV_IOC_GET_INFO',
    exchangeOf(information, Object.keys(information).slice(0, -1), ['version', 'rom_length', 'card']),
  ],
  ['FW_CDEV_IOC_SEND_REQUEST FW_CDEV_IOC_SEND_BROADCAST_REQUEST', request],
  ['FW_CDEV_IOC_SEND_RESPONSE', pointer(response)],
  [
    'FW_CDEV_IOC_ALLOCATE',
    exchangeOf(range, ['offset', 'closure', 'length', 'region_end'], ['offset', 'handle']),
  ],
  ['FW_CDEV_IOC_ADD_DESCRIPTOR', exchangeOf(descriptor, ['immediate', 'key', 'data', 'length'], ['handle'])],
  ['FW_CDEV_IOC_SEND_STREAM_PACKET', pointer(stream)],
  ['FW_CDEV_IOC_SEND_PHY_PACKET', exchangeOf(packet, Object.keys(packet), ['data'])],
  ['FW_CDEV_IOC_RECEIVE_PHY_PACKETS', pointer(struct({ closure: hex64 }))],
  ['FW_CDEV_IOC_INITIATE_BUS_RESET', pointer(struct({ type: enumeration(FIREWIRE_RESETS) }))],
  ['FW_CDEV_IOC_CREATE_ISO_CONTEXT', exchangeOf(context, Object.keys(context).slice(0, -1), ['handle'])],
  ['FW_CDEV_IOC_QUEUE_ISO', exchangeOf(queue, Object.keys(queue), ['packets', 'data', 'size'])],
  ['FW_CDEV_IOC_START_ISO', pointer(start)],
  ['FW_CDEV_IOC_SET_ISO_CHANNELS', pointer(struct({ channels: hex64, handle: uint }))],
  ['FW_CDEV_IOC_GET_CYCLE_TIMER', out(pointer(timer))],
  ['FW_CDEV_IOC_GET_CYCLE_TIMER2', question(clock, 'clk_id')],
  [
    'FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE',
    exchangeOf(resource, ['closure', 'channels', 'bandwidth'], ['handle']),
  ],
  ['FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE', once],
  ['FW_CDEV_IOC_DEALLOCATE FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE', handle],
  ['FW_CDEV_IOC_STOP_ISO FW_CDEV_IOC_FLUSH_ISO FW_CDEV_IOC_REMOVE_DESCRIPTOR', handle],
];
