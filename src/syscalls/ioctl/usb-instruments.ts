import {
  USB_INSTRUMENT_FLAGS,
  USB_RAW_EVENTS,
  USB_RAW_FLAGS,
  USB_SPEEDS,
  UVC_QUERIES,
} from '../../abi/generated/buses.ts';
import { bitFields } from '../../types/bit-fields.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { following } from '../../types/following.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { inlineArray, inlineHexString, inlineString, padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { RETURNED } from '../../types/length.ts';
import { address, hex8, hex16, hexInt, int, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { packedLong, unaligned } from '../../types/packed.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** Instruments that measure (linux/usb/tmc.h). */
const transfer = (count: string): Fields => ({
  transfer_size: uint,
  transferred: uint,
  flags: flags(USB_INSTRUMENT_FLAGS),
  message: packedLong(bytes(count)),
});
const control: Fields = {
  bRequestType: hex8,
  bRequest: hex8,
  wValue: hex16,
  wIndex: hex16,
  wLength: uint16,
};
const asked: Fields = { req: struct(control), data: address };
const INSTRUMENTS: readonly Request[] = [
  ['USBTMC_IOCTL_CTRL_REQUEST', pointer(struct(asked))],
  ['USBTMC_IOCTL_GET_TIMEOUT USBTMC_IOCTL_API_VERSION', out(pointee(uint))],
  ['USBTMC_IOCTL_SET_TIMEOUT USBTMC488_IOCTL_WAIT_SRQ', pointee(uint)],
  ['USBTMC_IOCTL_EOM_ENABLE USBTMC_IOCTL_AUTO_ABORT USBTMC488_IOCTL_REN_CONTROL', pointee(uint8)],
  ['USBTMC_IOCTL_CONFIG_TERMCHAR', pointer(struct({ term_char: hex8, term_char_enabled: uint8 }))],
  [
    'USBTMC_IOCTL_WRITE',
    exchangeOf(transfer('transfer_size'), ['transfer_size', 'flags', 'message'], ['transferred']),
  ],
  [
    'USBTMC_IOCTL_READ',
    exchangeOf(transfer('transferred'), ['transfer_size', 'flags'], ['transferred', 'message']),
  ],
  ['USBTMC_IOCTL_WRITE_RESULT', exchange(uint, uint)],
  ['USBTMC488_IOCTL_GET_CAPS USBTMC488_IOCTL_READ_STB', out(pointee(hex8))],
  ['USBTMC_IOCTL_MSG_IN_ATTR USBTMC_IOCTL_GET_STB USBTMC_IOCTL_GET_SRQ_STB', out(pointee(hex8))],
];

/** Devices that programs are (linux/usb/raw_gadget.h, linux/usb/functionfs.h). */
const endpoint = struct({
  bLength: uint8,
  bDescriptorType: hex8,
  bEndpointAddress: hex8,
  bmAttributes: hex8,
  wMaxPacketSize: unaligned(uint16),
  bInterval: uint8,
  bRefresh: uint8,
  bSynchAddress: hex8,
});
const begun = struct({
  driver_name: inlineString(128),
  device_name: inlineString(128),
  speed: enumeration(USB_SPEEDS, 1),
});
const event: Fields = { type: enumeration(USB_RAW_EVENTS), length: uint, data: following(hex8, 'length') };
const moved: Fields = {
  ep: uint16,
  flags: flags(USB_RAW_FLAGS, 2),
  length: uint,
  data: following(hex8, 'length'),
};
const written = pointer(struct(moved));
const read = exchangeOf(moved, ['ep', 'flags', 'length'], ['data']);
const MOST_ENDPOINTS = 30;
const one = (name: string): readonly [string, number] => [name, 1];
const able = struct({
  name: inlineString(16),
  addr: hexInt,
  caps: bitFields(4, ['type_control', 'type_iso', 'type_bulk', 'type_int', 'dir_in', 'dir_out'].map(one)),
  limits: struct({ maxpacket_limit: uint16, max_streams: uint16, reserved: hidden(uint) }),
});
const report = struct({
  report_id: uint8,
  userspace_req: uint8,
  length: uint16,
  data: inlineArray(hex8, 64),
  padding: hidden(padding(4)),
});
const GADGETS: readonly Request[] = [
  ['USB_RAW_IOCTL_INIT', pointer(begun)],
  ['USB_RAW_IOCTL_EVENT_FETCH', exchangeOf(event, ['length'], ['type', 'length', 'data'])],
  ['USB_RAW_IOCTL_EP0_WRITE USB_RAW_IOCTL_EP_WRITE', written],
  ['USB_RAW_IOCTL_EP0_READ USB_RAW_IOCTL_EP_READ', read],
  ['USB_RAW_IOCTL_EP_ENABLE', pointer(endpoint)],
  ['USB_RAW_IOCTL_EP_DISABLE USB_RAW_IOCTL_EP_CLEAR_HALT', uint],
  ['USB_RAW_IOCTL_EP_SET_WEDGE USB_RAW_IOCTL_VBUS_DRAW', uint],
  ['USB_RAW_IOCTL_EPS_INFO', out(pointer(struct({ eps: countedArray(able, RETURNED, MOST_ENDPOINTS) })))],
  ['FUNCTIONFS_ENDPOINT_DESC', out(pointer(endpoint))],
  ['FUNCTIONFS_DMABUF_ATTACH FUNCTIONFS_DMABUF_DETACH', pointee(fd)],
  ['FUNCTIONFS_DMABUF_TRANSFER', pointer(struct({ fd, flags: hexInt, length: uint64 }))],
  ['GADGET_HID_READ_GET_REPORT_ID', out(pointee(uint8))],
  ['GADGET_HID_WRITE_GET_REPORT', pointer(report)],
];

/** Cameras and what they have of their own (linux/uvcvideo.h, linux/usb/g_uvc.h). */
const mapping = struct({
  id: hexInt,
  name: inlineString(32),
  entity: inlineHexString(16),
  selector: uint8,
  size: uint8,
  offset: uint8,
  v4l2_type: uint,
  data_type: uint,
  menu_info: address,
  menu_count: uint,
  reserved: hidden(padding(16)),
});
const query: Fields = {
  unit: uint8,
  selector: uint8,
  query: enumeration(UVC_QUERIES, 1),
  size: uint16,
  data: hexBytes('size'),
};
const response = struct({ length: int, data: inlineArray(hex8, 60) });
const CAMERAS: readonly Request[] = [
  ['UVCIOC_CTRL_MAP', pointer(mapping)],
  ['UVCIOC_CTRL_QUERY', exchangeOf(query, Object.keys(query), ['data'])],
  ['UVCIOC_SEND_RESPONSE', pointer(response)],
];

/** Requests to USB devices of some kinds, and to programs that are such. */
export const usbInstrumentRequests: readonly Request[] = [...INSTRUMENTS, ...GADGETS, ...CAMERAS];
