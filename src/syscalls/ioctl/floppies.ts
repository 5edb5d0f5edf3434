import {
  FLOPPY_COMMAND_FLAGS,
  FLOPPY_DRIVE_FLAGS,
  FLOPPY_RESETS,
  FLOPPY_STATES,
} from '../../abi/generated/instruments.ts';
import { bitFields } from '../../types/bit-fields.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { countedHexString } from '../../types/inline-counted.ts';
import {
  address,
  hex8,
  hexInt,
  hexLong,
  int,
  int8,
  int16,
  long,
  uint,
  uint8,
  ulong,
} from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchangeOf, type Request } from './request.ts';

/** How a disk is laid out (linux/fd.h, as all that follows). */
const layout = pointer(
  struct({
    size: uint,
    sect: uint,
    head: uint,
    track: uint,
    stretch: hexInt,
    gap: hex8,
    rate: hex8,
    spec1: hex8,
    fmt_gap: hex8,
    name: address,
  }),
);
const errors = struct({ abort: uint, read_track: uint, reset: uint, recal: uint, reporting: uint });
const drive = pointer(
  struct({
    cmos: int8,
    max_dtr: ulong,
    hlt: ulong,
    hut: ulong,
    srt: ulong,
    spinup: ulong,
    spindown: ulong,
    spindown_offset: uint8,
    select_delay: uint8,
    rps: uint8,
    tracks: uint8,
    timeout: ulong,
    interleave_sect: uint8,
    max_errors: errors,
    flags: flags(FLOPPY_DRIVE_FLAGS, 1),
    read_track: uint8,
    autodetect: inlineArray(int16, 8),
    checkfreq: int,
    native_format: int,
  }),
);
const state = struct({
  flags: flags(FLOPPY_STATES, 'word'),
  spinup_date: ulong,
  select_date: ulong,
  first_read_date: ulong,
  probed_format: int16,
  track: int16,
  maxblock: int16,
  maxtrack: int16,
  generation: int,
  keep_data: int,
  fd_ref: int,
  fd_device: int,
  last_checked: ulong,
  dmabuf: address,
  bufblocks: int,
});
const controller = struct({
  spec1: hexInt,
  spec2: hexInt,
  dtr: int,
  version: hex8,
  dor: hex8,
  address: hexLong,
  bits: bitFields(1, [
    ['rawcmd', 2],
    ['reset', 1],
    ['need_configure', 1],
    ['perp_mode', 2],
    ['has_fifo', 1],
  ]),
  driver_version: hexInt,
  track: inlineArray(uint8, 4),
});
const written = struct({
  write_errors: uint,
  first_error_sector: ulong,
  first_error_generation: int,
  last_error_sector: ulong,
  last_error_generation: int,
  badness: uint,
});

/** `struct floppy_raw_cmd`: what the controller is told, and what it says. */
const COMMAND = 16;
const raw: Fields = {
  flags: flags(FLOPPY_COMMAND_FLAGS),
  data: address,
  kernel_data: hidden(address),
  next: hidden(address),
  length: long,
  phys_length: hidden(long),
  buffer_length: hidden(int),
  rate: hex8,
  cmd_count: uint8,
  cmd: countedHexString('cmd_count', COMMAND),
  reply_count: uint8,
  reply: countedHexString('reply_count', COMMAND),
  track: int,
  resultcode: int,
  reserved: hidden(padding(8)),
};

/** Requests to drives of floppy disks. */
export const floppyRequests: readonly Request[] = [
  ['FDSETPRM FDDEFPRM', layout],
  ['FDGETPRM', out(layout)],
  ['FDFMTTRK', pointer(struct({ device: uint, head: uint, track: uint }))],
  ['FDSETMAXERRS', pointer(errors)],
  ['FDGETMAXERRS', out(pointer(errors))],
  ['FDGETDRVTYP', out(pointer(inlineString(16)))],
  ['FDSETDRVPRM', drive],
  ['FDGETDRVPRM', out(drive)],
  ['FDGETDRVSTAT FDPOLLDRVSTAT', out(pointer(state))],
  ['FDGETFDCSTAT', out(pointer(controller))],
  ['FDWERRORGET', out(pointer(written))],
  ['FDRESET', enumeration(FLOPPY_RESETS)],
  ['FDSETEMSGTRESH', int],
  [
    'FDRAWCMD',
    exchangeOf(
      raw,
      ['flags', 'data', 'length', 'rate', 'cmd', 'track'],
      ['flags', 'length', 'reply', 'track', 'resultcode'],
    ),
  ],
];
