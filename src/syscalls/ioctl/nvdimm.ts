import { following } from '../../types/following.ts';
import { padding } from '../../types/inline.ts';
import { hex8, hex16, hex64, hexInt, uint, uint16, uint64 } from '../../types/numbers.ts';
import { packedLong } from '../../types/packed.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchangeOf, question, type Request } from './request.ts';

/** Memory that keeps what is in it (linux/ndctl.h, as all that follows); its structures are packed. */
const wide64 = packedLong(hex64);
const long64 = packedLong(uint64);
const status: Fields = { status: hexInt };
const dimm: Fields = { ...status, flags: hexInt };
const size: Fields = { ...status, config_size: uint, max_xfer: uint };
const read: Fields = {
  in_offset: uint,
  in_length: uint,
  ...status,
  out_buf: following(hex8, 'in_length'),
};
const written = struct({ in_offset: uint, in_length: uint, in_buf: following(hex8, 'in_length') });
const vendor = struct({ opcode: hexInt, in_length: uint, in_buf: following(hex8, 'in_length') });
const capable: Fields = {
  address: wide64,
  length: long64,
  ...status,
  max_ars_out: uint,
  clear_err_unit: uint,
  flags: hex16,
  reserved: hidden(uint16),
};
const begun: Fields = {
  address: wide64,
  length: long64,
  type: hex16,
  flags: hex8,
  reserved: hidden(padding(5)),
  ...status,
  scrub_time: uint,
};
const scrubbed: Fields = {
  ...status,
  out_length: uint,
  address: wide64,
  length: long64,
  restart_address: wide64,
  restart_length: long64,
  type: hex16,
  flags: hex16,
  num_records: uint,
};
const cleared: Fields = {
  address: wide64,
  length: long64,
  ...status,
  reserved: hidden(padding(4)),
  cleared: long64,
};
const packet: Fields = {
  nd_family: uint64,
  nd_command: uint64,
  nd_size_in: uint,
  nd_size_out: uint,
  nd_reserved2: hidden(padding(36)),
  nd_fw_size: uint,
  nd_payload: following(hex8, 'nd_size_in'),
};
const ANSWERED = Object.keys(packet).slice(0, -1);

/** Requests to such memory. */
export const nvdimmRequests: readonly Request[] = [
  ['ND_IOCTL_DIMM_FLAGS', out(pointer(struct(dimm)))],
  ['ND_IOCTL_GET_CONFIG_SIZE', out(pointer(struct(size)))],
  ['ND_IOCTL_GET_CONFIG_DATA', question(read, 'in_offset', 'in_length')],
  ['ND_IOCTL_SET_CONFIG_DATA', pointer(written)],
  ['ND_IOCTL_VENDOR', pointer(vendor)],
  ['ND_IOCTL_ARS_CAP', question(capable, 'address', 'length')],
  ['ND_IOCTL_ARS_START', exchangeOf(begun, ['address', 'length', 'type', 'flags'], ['status', 'scrub_time'])],
  ['ND_IOCTL_ARS_STATUS', exchangeOf(scrubbed, ['out_length'], Object.keys(scrubbed))],
  ['ND_IOCTL_CLEAR_ERROR', exchangeOf(cleared, ['address', 'length'], ['status', 'cleared'])],
  ['ND_IOCTL_CALL', exchangeOf(packet, Object.keys(packet), ANSWERED)],
];
