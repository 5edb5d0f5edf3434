import { type Constants, constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/scsi-transport.ts';
import { enumeration } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { hex16, hex64, hexInt, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { type Fields, struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { isMissing, printHex } from './attributes.ts';

/** Events of SCSI's hosts (scsi/scsi_netlink.h), and of those behind Fibre Channel (scsi/scsi_netlink_fc.h). */
export function printScsiTransport(c: Decoding, at: number, length: number): boolean {
  if (length < HEADER) return false;
  if (isMissing(c, at, HEADER)) return true;
  const [event, others] = kindOf(c.memory.u8(at + TRANSPORT));
  const said = c.memory.u16(at + EVENT) === event.number ? event.type : others;
  const whole = length < said.size(c.abi) ? others : said;
  const size = whole.size(c.abi);
  if (isMissing(c, at, size)) return true;
  whole.printAt(c, at, at);
  if (length > size) {
    c.out.element();
    printHex(c, at + size, length - size);
  }
  return true;
}

/** `struct scsi_nl_hdr`: its bytes, and where it says what follows. */
const HEADER = 8;
const TRANSPORT = 1;
const EVENT = 4;

interface ScsiEvent {
  readonly number: number;
  readonly type: Type;
}

/** The event that a transport has, and how others begin. */
type Kind = readonly [event: ScsiEvent, others: Type];

function kind(events: Constants, name: string, fields: Fields): Kind {
  const header = struct({
    version: uint8,
    transport: enumeration(abi.SCSI_NETLINK_TRANSPORTS, 1),
    magic: hex16,
    msgtype: enumeration(events, 2),
    msglen: uint16,
  });
  return [{ number: constantValue(events, name), type: struct({ snlh: header, ...fields }) }, header];
}

/** What a vendor has to say of a host, whose bytes follow. */
const ofHost = kind(abi.SCSI_NETLINK_HOST_EVENTS, 'SCSI_NL_SHOST_VENDOR', {
  vendor_id: hex64,
  host_no: uint16,
  vmsg_datalen: uint16,
});

const ofChannel = kind(abi.SCSI_NETLINK_CHANNEL_EVENTS, 'FC_NL_ASYNC_EVENT', {
  seconds: uint64,
  vendor_id: hex64,
  host_no: uint16,
  event_datalen: uint16,
  event_num: uint,
  event_code: hexInt,
  event_data: hexInt,
});

const CHANNEL = constantValue(abi.SCSI_NETLINK_TRANSPORTS, 'SCSI_NL_TRANSPORT_FC');

function kindOf(transport: number): Kind {
  return transport === CHANNEL ? ofChannel : ofHost;
}
