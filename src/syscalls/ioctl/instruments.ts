import {
  COMEDI_COMMAND_FLAGS,
  COMEDI_INSTRUCTIONS,
  COMEDI_TRIGGERS,
} from '../../abi/generated/instruments.ts';
import { bitFields } from '../../types/bit-fields.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { inlineArray, inlineString, padding } from '../../types/inline.ts';
import { address, hex8, hex16, hex64, hexInt, int, int16, uint } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { bytes } from '../../types/strings.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** Boards that measure and control (linux/comedi.h). */
const unused = (count: number) => hidden(inlineArray(uint, count));
const board = struct({ board_name: inlineString(20), options: inlineArray(int, 32) });
const device = struct({
  version_code: hexInt,
  n_subdevs: uint,
  driver_name: inlineString(20),
  board_name: inlineString(20),
  read_subdevice: int,
  write_subdevice: int,
  unused: hidden(padding(120)),
});
const channels = struct({
  subdev: uint,
  maxdata_list: address,
  flaglist: address,
  rangelist: address,
  unused: unused(4),
});
const range = struct({ range_type: hexInt, range_ptr: address });
const trigger = flags(COMEDI_TRIGGERS);
const command = struct({
  subdev: uint,
  flags: flags(COMEDI_COMMAND_FLAGS),
  start_src: trigger,
  start_arg: uint,
  scan_begin_src: trigger,
  scan_begin_arg: uint,
  convert_src: trigger,
  convert_arg: uint,
  scan_end_src: trigger,
  scan_end_arg: uint,
  stop_src: trigger,
  stop_arg: uint,
  chanlist: array(hexInt, 'chanlist_len'),
  chanlist_len: uint,
  data: address,
  data_len: uint,
});
const instruction: Fields = {
  insn: enumeration(COMEDI_INSTRUCTIONS),
  n: uint,
  data: array(uint, 'n'),
  subdev: uint,
  chanspec: hexInt,
  unused: unused(3),
};
const instructions = struct({
  n_insns: uint,
  insns: array(struct({ ...instruction, data: address }), 'n_insns'),
});
const buffer: Fields = { subdevice: uint, flags: hexInt, maximum_size: uint, size: uint, unused: unused(4) };
const filled: Fields = {
  subdevice: uint,
  bytes_read: uint,
  buf_write_ptr: uint,
  buf_read_ptr: uint,
  buf_write_count: uint,
  buf_read_count: uint,
  bytes_written: uint,
  unused: unused(4),
};
const FILLED = ['buf_write_ptr', 'buf_read_ptr', 'buf_write_count', 'buf_read_count'];

const BOARDS: readonly Request[] = [
  ['COMEDI_DEVCONFIG', pointer(board)],
  ['COMEDI_DEVINFO', out(pointer(device))],
  ['COMEDI_CHANINFO', pointer(channels)],
  ['COMEDI_RANGEINFO', pointer(range)],
  ['COMEDI_CMD COMEDI_CMDTEST', exchange(command, command)],
  ['COMEDI_INSN', exchangeOf(instruction, ['insn', 'n', 'data', 'subdev', 'chanspec'], ['data'])],
  ['COMEDI_INSNLIST', pointer(instructions)],
  [
    'COMEDI_BUFCONFIG',
    exchangeOf(buffer, ['subdevice', 'flags', 'maximum_size', 'size'], ['maximum_size', 'size']),
  ],
  [
    'COMEDI_BUFINFO',
    exchangeOf(
      filled,
      ['subdevice', 'bytes_read', 'bytes_written'],
      ['bytes_read', ...FILLED, 'bytes_written'],
    ),
  ],
  ['COMEDI_LOCK COMEDI_UNLOCK COMEDI_CANCEL COMEDI_POLL COMEDI_SETRSUBD COMEDI_SETWSUBD', uint],
];

/** Instruments on a bus of their own (linux/gpib_ioctl.h). */
const transfer = (count: string): Fields => ({
  buffer_ptr: wide(bytes(count)),
  requested_transfer_count: uint,
  completed_transfer_count: uint,
  end: int,
  handle: int,
});
const TRANSFERRED = ['completed_transfer_count', 'end'];
const read = transfer('completed_transfer_count');
const written = exchangeOf(
  transfer('requested_transfer_count'),
  ['buffer_ptr', 'requested_transfer_count', 'end', 'handle'],
  TRANSFERRED,
);
const opened: Fields = { handle: uint, pad: uint, sad: int, is_board: uint };
const polled: Fields = { pad: uint, sad: int, status_byte: hex8, padding: hidden(padding(3)) };
const waiting: Fields = {
  handle: int,
  wait_mask: hexInt,
  clear_mask: hexInt,
  set_mask: hexInt,
  ibsta: hexInt,
  pad: int,
  sad: int,
  usec_timeout: uint,
};
const WAITED = Object.keys(waiting).filter((name) => name !== 'ibsta');
const state = struct({
  pad: uint,
  sad: int,
  parallel_poll_configuration: int,
  autopolling: int,
  is_system_controller: int,
  t1_delay: uint,
  bits: bitFields(4, [
    ['ist', 1],
    ['no_7_bit_eos', 1],
    ['', 30],
  ]),
});
const polling = struct({
  bits: bitFields(4, [
    ['config', 8],
    ['set_ist', 1],
    ['clear_ist', 1],
    ['', 22],
  ]),
});
const pending: Fields = { num_bytes: uint, pad: uint, sad: int };
const slot = struct({ pci_bus: int, pci_slot: int });
const service = struct({ status_byte: hex8, padding: hidden(padding(3)), new_reason_for_service: int });

const BUS: readonly Request[] = [
  ['IBRD', exchangeOf(read, ['requested_transfer_count', 'end', 'handle'], ['buffer_ptr', ...TRANSFERRED])],
  ['IBWRT IBCMD', written],
  ['IBOPENDEV', exchangeOf(opened, ['pad', 'sad', 'is_board'], ['handle'])],
  ['IBCLOSEDEV', pointer(struct({ handle: uint }))],
  ['IBWAIT', exchangeOf(waiting, WAITED, ['ibsta'])],
  ['IBRPP', exchange(hex8, hex8)],
  ['IBRSP', exchangeOf(polled, ['pad', 'sad'], ['status_byte'])],
  ['IBSPOLL_BYTES', exchangeOf(pending, ['pad', 'sad'], ['num_bytes'])],
  ['IBSIC IBTMO IB_T1_DELAY CFCDMA CFCIRQ', pointee(uint)],
  ['IBSRE IBCAC IBMUTEX IBRSC', pointee(int)],
  ['IBLINES', out(pointee(hex16))],
  ['IBEVENT IBPP2_GET', out(pointee(int16))],
  ['IBAUTOSPOLL IBPP2_SET', pointee(int16)],
  ['IBQUERY_BOARD_RSV', out(pointee(int))],
  ['IBPAD', pointer(struct({ handle: uint, pad: uint }))],
  ['IBSAD', pointer(struct({ handle: uint, sad: int }))],
  ['IBEOS', pointer(struct({ eos: int, eos_flags: hexInt }))],
  ['IBRSV', pointee(hex8)],
  ['IBRSV2', pointer(service)],
  ['IBPPC', pointer(polling)],
  ['IBBOARD_INFO', out(pointer(state))],
  ['IBSELECT_PCI', pointer(slot)],
  ['IBSELECT_DEVICE_PATH', pointer(struct({ device_path: inlineString(0x1000) }))],
  ['IBONL', pointer(struct({ init_data_ptr: hex64, init_data_length: int, online: int }))],
  ['CFCBASE', pointee(hex64)],
  ['CFCBOARDTYPE', pointer(struct({ name: inlineString(100) }))],
];

/** Requests to instruments. */
export const instrumentRequests: readonly Request[] = [...BOARDS, ...BUS];
