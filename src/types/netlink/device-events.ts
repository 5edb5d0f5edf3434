import { UNREADABLE } from '../../events/memory.ts';
import type { Decoding } from '../decoding.ts';
import { swap32 } from '../inet.ts';
import { inlineString } from '../inline.ts';
import { scalar, uint } from '../numbers.ts';
import { printBytes } from '../strings.ts';
import { struct } from '../struct.ts';
import type { Type } from '../type.ts';

/**
 * Prints an event of a device, `length` bytes behind a pointer, which is no message with a header: text, in which NULs
 * separate the properties, or what udev makes of it for its listeners.
 */
export function printDeviceEvent(c: Decoding, low: number, high: number, length: number): void {
  const address = c.toWord(low, high);
  const at = length < UDEV || address === 0 || !c.mayFollow ? UNREADABLE : c.memory.read(address, UDEV);
  if (at === UNREADABLE || !c.memory.bytes.subarray(at, at + PREFIX.length).equals(PREFIX)) {
    printBytes(c, low, high, length);
    return;
  }
  if (length === UDEV) {
    udevHeader.printAt(c, at, at);
    return;
  }
  const rest = address + UDEV;
  c.out.beginArray();
  c.out.element();
  udevHeader.printAt(c, at, at);
  c.out.element();
  printBytes(c, rest >>> 0, Math.floor(rest / 0x1_0000_0000), length - UDEV);
  c.out.endArray();
}

const PREFIX = Buffer.from('libudev\0', 'latin1');

const networkHex: Type = scalar(4, (c, low) => {
  c.out.beginCall('htonl');
  c.out.element();
  c.out.hex(swap32(low), 0);
  c.out.endCall();
});

/** systemd's `struct monitor_netlink_header`. */
const udevHeader = struct({
  prefix: inlineString(8),
  magic: networkHex,
  header_size: uint,
  properties_off: uint,
  properties_len: uint,
  filter_subsystem_hash: networkHex,
  filter_devtype_hash: networkHex,
  filter_tag_bloom_hi: networkHex,
  filter_tag_bloom_lo: networkHex,
});
const UDEV = 40;
