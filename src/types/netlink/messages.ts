import type { CaptureNumber, CapturePlanner, CaptureValue } from '../capture.ts';
import type { Decoding } from '../decoding.ts';
import { printHex } from './attributes.ts';
import { printDeviceEvent } from './device-events.ts';
import { NETLINK_KOBJECT_UEVENT } from './header.ts';
import { planNamed } from './named.ts';
import { printMessage } from './payload.ts';

/** linux/netlink.h: `struct nlmsghdr`, to whose size messages are aligned by 4. */
const HEADER = 16;

/**
 * Prints the messages of netlink(7) in `length` bytes behind a pointer: one as it is, several as an array. `protocol`:
 * that of the socket, -1 where it is not known.
 */
export function printMessages(
  c: Decoding,
  low: number,
  high: number,
  length: number,
  protocol: number,
): void {
  if (protocol === NETLINK_KOBJECT_UEVENT) {
    printDeviceEvent(c, low, high, length);
    return;
  }
  const address = c.toWord(low, high);
  const start = address === 0 || !c.mayFollow ? -1 : c.memory.readUpTo(address, Math.min(length, MOST_BYTES));
  if (start < 0) {
    c.printAddress(low, high);
    return;
  }
  const there = c.memory.length;
  let at = start;
  let left = length;
  let listed = false;
  for (let index = 0; ; index++) {
    if (listed) c.out.element();
    if (left >= HEADER && start + there - at < HEADER) {
      printMissing(c, address + at - start, listed);
      break;
    }
    if (left < HEADER) {
      printHex(c, at, left);
      break;
    }
    if (c.options.abbreviate && index === c.options.stringLimit) {
      c.out.ellipsis('...');
      break;
    }
    const size = c.memory.u32(at);
    const step = Math.ceil(size / 4) * 4;
    const more = size >= HEADER && left > step;
    if (more && !listed) {
      c.out.beginArray();
      c.out.element();
      listed = true;
    }
    printMessage(c, at, Math.min(size, left), protocol);
    if (!more) break;
    at += step;
    left -= step;
  }
  if (listed) c.out.endArray();
}

/** Plans what `printMessages` reads. `protocol`: what `CapturePlanner.netlinkProtocol` gave. */
export function planMessages(
  plan: CapturePlanner,
  address: CaptureValue,
  length: CaptureNumber,
  protocol: CaptureValue,
): void {
  plan.unlessFailed(() => {
    plan.bytes(address, length, MOST_PLANNED);
    if (plan.namesProcesses || plan.namesDescriptors) planNamed(plan, address, length, protocol);
  });
}

/** The kernel hands messages out in buffers of 32 KiB and less (netlink_dump in net/netlink/af_netlink.c). */
const MOST_PLANNED = 1 << 15;

/** More than this no message has: the kernel takes and gives them in buffers of 32 KiB and less. */
const MOST_BYTES = 1 << 20;

function printMissing(c: Decoding, address: number, listed: boolean): void {
  if (!listed) {
    c.printAddress(address >>> 0, Math.floor(address / 0x1_0000_0000));
    return;
  }
  c.out.ellipsis('...');
  c.out.comment(`0x${address.toString(16)}`);
}
