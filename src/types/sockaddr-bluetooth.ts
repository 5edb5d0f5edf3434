import { type Constants, nameOf } from '../abi/constants.ts';
import { BLUETOOTH_ADDRESS_TYPES, HCI_CHANNELS, L2CAP_CIDS, L2CAP_PSMS } from '../abi/generated/network.ts';
import { enumeration } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { hardwareAddress } from './inet.ts';
import { hex16, scalar, uint8 } from './numbers.ts';
import { printSockaddrData } from './sockaddr-data.ts';
import { hidden, type MemberPrinter, members } from './struct.ts';
import type { Type } from './type.ts';

/**
 * The addresses of Bluetooth's protocols have no mark of their own (net/bluetooth.h, bluez's bluetooth headers): the
 * length tells which it is.
 */
export function printBluetooth(c: Decoding, at: number, length: number): void {
  const print = BY_LENGTH.get(length);
  if (print) print(c, at);
  else printSockaddrData(c, at, length);
}

const family = hidden(hex16);
const address = hardwareAddress(6);

/** `htobs(1)`: Bluetooth's numbers are little-endian, as x86's are. */
const hciDevice: Type = scalar(2, (c, low) => {
  c.out.beginCall('htobs');
  c.out.element();
  c.out.int(low);
  c.out.endCall();
});

const psm = startingAt(L2CAP_PSMS, 'L2CAP_PSM_???', [
  ['L2CAP_PSM_LE_DYN_START', 'L2CAP_PSM_LE_DYN_END'],
  ['L2CAP_PSM_DYN_START', 'L2CAP_PSM_DYN_END'],
]);

const cid = startingAt(L2CAP_CIDS, 'L2CAP_CID_???', [['L2CAP_CID_DYN_START', 'L2CAP_CID_DYN_END']]);

const l2 = { l2_family: family, l2_psm: psm, l2_bdaddr: address, l2_cid: cid };

const BY_LENGTH: ReadonlyMap<number, MemberPrinter> = new Map([
  [4, members({ hci_family: family, hci_dev: hciDevice })],
  [6, members({ hci_family: family, hci_dev: hciDevice, hci_channel: enumeration(HCI_CHANNELS, 2) })],
  [8, members({ sco_family: family, sco_bdaddr: address })],
  [10, members({ rc_family: family, rc_bdaddr: address, rc_channel: uint8 })],
  [12, members(l2)],
  [14, members({ ...l2, l2_bdaddr_type: enumeration(BLUETOOTH_ADDRESS_TYPES, 1) })],
]);

/** A number with a name, or one within a range whose start has a name: `htobs(L2CAP_PSM_DYN_START+2)`. */
function startingAt(
  set: Constants,
  placeholder: string,
  ranges: readonly (readonly [first: string, last: string])[],
): Type {
  const known = new Map(set.entries.map(([name, value]) => [name, value]));
  const bounds = ranges.map(([first, last]) => ({
    first,
    from: known.get(first) as number,
    to: known.get(last) as number,
  }));
  return scalar(2, (c, low) => {
    c.out.beginCall('htobs');
    c.out.element();
    const name = nameOf(set, low);
    const range = bounds.find(({ from, to }) => low >= from && low <= to);
    if (name !== undefined) c.out.constant(name, low, 0);
    else if (range) {
      c.out.beginParts(low, 0, 'hex', true);
      c.out.constant(range.first, range.from, 0);
      c.out.plus();
      c.out.int(low - range.from);
      c.out.endParts();
    } else {
      c.out.hex(low, 0);
      c.out.meaning(placeholder);
    }
    c.out.endCall();
  });
}
