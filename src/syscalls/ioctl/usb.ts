import { constantValue } from '../../abi/constants.ts';
import {
  USB_CAPABILITIES,
  USB_CLAIM_FLAGS,
  USB_TRANSFER_FLAGS,
  USB_TRANSFERS,
} from '../../abi/generated/peripherals.ts';
import { onlyWhere } from '../../types/conditional.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { negatedErrorNumber } from '../../types/error-number.ts';
import { following } from '../../types/following.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { inlineString } from '../../types/inline.ts';
import { countedHexString } from '../../types/inline-counted.ts';
import { RETURNED } from '../../types/length.ts';
import { address, hex8, hex16, hexInt, int, uint, uint8, uint16 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { signal } from '../../types/signal.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { exchangeBy, exchangeOf, type Request } from './request.ts';

/** Data goes to the device, or comes from it, by this bit of the endpoint or the request (linux/usb/ch9.h). */
const TO_HOST = 0x80;
const goesOut = (endpoint: number) => (endpoint & TO_HOST) === 0;

/** `struct usbdevfs_ctrltransfer` and `struct usbdevfs_bulktransfer` (linux/usbdevice_fs.h, as all that follows). */
const control = (data: Type): Fields => ({
  bRequestType: hex8,
  bRequest: hex8,
  wValue: hex16,
  wIndex: hex16,
  wLength: uint16,
  timeout: uint,
  data,
});
const bulk = (data: Type): Fields => ({ ep: hexInt, len: uint, timeout: uint, data });

/** A transfer of which the data is told as it goes, or as it came. */
function transfer(fields: (data: Type) => Fields, direction: string, length: string): Type {
  return exchangeBy(struct(fields(onlyWhere(direction, goesOut, hexBytes(length)))), {
    answers: [struct(fields(hexBytes(RETURNED)), { order: ['data'] })],
    which: (c, at) => (goesOut(c.memory.u8(at)) ? -1 : 0),
  });
}

/** `struct usbdevfs_urb`: a transfer that ends later. */
const TYPES = USB_TRANSFERS;
const isochronous = (type: number) => type === ISOCHRONOUS;
const ISOCHRONOUS = constantValue(TYPES, 'USBDEVFS_URB_TYPE_ISO');
const part = struct({ length: uint, actual_length: uint, status: int });
const urb = (buffer: Type): Fields => ({
  type: enumeration(TYPES, 1),
  endpoint: hex8,
  status: negatedErrorNumber,
  flags: flags(USB_TRANSFER_FLAGS),
  buffer,
  buffer_length: int,
  actual_length: int,
  start_frame: int,
  number_of_packets: int,
  error_count: int,
  signr: signal,
  usercontext: address,
  iso_frame_desc: onlyWhere('type', isochronous, following(part, 'number_of_packets')),
});
const FILLED = ['status', 'actual_length', 'error_count'];
const begun = urb(address);
const submitted = struct(begun, { order: Object.keys(begun).filter((name) => !FILLED.includes(name)) });
const ended = struct(urb(hexBytes('actual_length')));

const claimed = struct({ interface: uint, flags: flags(USB_CLAIM_FLAGS), driver: inlineString(256) });
const connected = struct({ devnum: uint, slow: uint8 });
const driven: Fields = { interface: uint, driver: inlineString(256) };
const ports = struct({ nports: uint8, port: countedHexString('nports', 127) });
const streams = struct({ num_streams: uint, num_eps: uint, eps: following(hex8, 'num_eps') });
const told = struct({ ifno: int, ioctl_code: hexInt, data: address });
const signalled = struct({ signr: signal, context: address });

/** As 32-bit programs have them. */
const I386 = { abi: 'i386' } as const;
const controlled = transfer(control, 'bRequestType', 'wLength');
const transferred = transfer(bulk, 'ep', 'len');
const reaped = out(pointee(pointer(ended)));

/** Requests to USB devices. */
export const usbRequests: readonly Request[] = [
  ['USBDEVFS_CONTROL', controlled],
  ['USBDEVFS_CONTROL32', controlled, I386],
  ['USBDEVFS_BULK', transferred],
  ['USBDEVFS_BULK32', transferred, I386],
  ['USBDEVFS_SUBMITURB', pointer(submitted)],
  ['USBDEVFS_SUBMITURB32', pointer(submitted), I386],
  ['USBDEVFS_DISCARDURB', address],
  ['USBDEVFS_REAPURB USBDEVFS_REAPURBNDELAY', reaped],
  ['USBDEVFS_REAPURB32 USBDEVFS_REAPURBNDELAY32', reaped, I386],
  ['USBDEVFS_RESETEP USBDEVFS_CLEAR_HALT', pointee(hexInt)],
  ['USBDEVFS_SETCONFIGURATION USBDEVFS_CLAIMINTERFACE USBDEVFS_RELEASEINTERFACE', pointee(uint)],
  ['USBDEVFS_CLAIM_PORT USBDEVFS_RELEASE_PORT', pointee(uint)],
  ['USBDEVFS_SETINTERFACE', pointer(struct({ interface: uint, altsetting: uint }))],
  ['USBDEVFS_GETDRIVER', exchangeOf(driven, ['interface'], ['driver'])],
  ['USBDEVFS_CONNECTINFO', out(pointer(connected))],
  ['USBDEVFS_DISCONNECT_CLAIM', pointer(claimed)],
  ['USBDEVFS_GET_CAPABILITIES', out(pointee(flags(USB_CAPABILITIES)))],
  ['USBDEVFS_DROP_PRIVILEGES', pointee(hexInt)],
  ['USBDEVFS_HUB_PORTINFO', out(pointer(ports))],
  ['USBDEVFS_ALLOC_STREAMS USBDEVFS_FREE_STREAMS', pointer(streams)],
  ['USBDEVFS_IOCTL', pointer(told)],
  ['USBDEVFS_IOCTL32', pointer(told), I386],
  ['USBDEVFS_DISCSIGNAL', pointer(signalled)],
  ['USBDEVFS_DISCSIGNAL32', pointer(signalled), I386],
];
