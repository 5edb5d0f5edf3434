import {
  DVB_CAPABILITIES,
  DVB_FILTER_FLAGS,
  DVB_INPUTS,
  DVB_KINDS,
  DVB_OUTPUTS,
  DVB_PROPERTIES,
  DVB_STATES,
  DVB_STREAMS,
  DVB_TONES,
  DVB_VOLTAGES,
} from '../../abi/generated/boards.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { fd } from '../../types/descriptor.ts';
import { inlineHexString, inlineString, padding, wholeArray } from '../../types/inline.ts';
import { countedHexString } from '../../types/inline-counted.ts';
import { hex16, hexInt, int, uint, uint8, uint16, uint64 } from '../../types/numbers.ts';
import { array, pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, question, type Request } from './request.ts';

/** What receives broadcasts (linux/dvb/frontend.h). */
const information = struct({
  name: inlineString(128),
  type: enumeration(DVB_KINDS),
  frequency_min: uint,
  frequency_max: uint,
  frequency_stepsize: uint,
  frequency_tolerance: uint,
  symbol_rate_min: uint,
  symbol_rate_max: uint,
  symbol_rate_tolerance: uint,
  notifier_delay: uint,
  caps: flags(DVB_CAPABILITIES),
});
/** Bytes of the union before the pointer at its end. */
const UNION = 48;
const property = struct({
  cmd: enumeration(DVB_PROPERTIES),
  reserved: hidden(padding(12)),
  data: uint,
  rest: hidden(padding((abi) => UNION + abi.wordSize - 4)),
  result: int,
});
const properties = struct({ num: uint, props: array(property, 'num') });
const command = struct({ msg: countedHexString('msg_len', 6), msg_len: uint8 });
const reply = struct({ msg: countedHexString('msg_len', 4), msg_len: uint8, timeout: int });

/** What takes them apart (linux/dvb/dmx.h). */
const stream = struct({
  pid: hex16,
  input: enumeration(DVB_INPUTS),
  output: enumeration(DVB_OUTPUTS),
  pes_type: enumeration(DVB_STREAMS),
  flags: flags(DVB_FILTER_FLAGS),
});
const section = struct({
  pid: hex16,
  filter: struct({
    filter: inlineHexString(16),
    mask: inlineHexString(16),
    mode: inlineHexString(16),
  }),
  timeout: uint,
  flags: flags(DVB_FILTER_FLAGS),
});
const buffers: Fields = { count: uint, size: uint };
const buffer: Fields = {
  index: uint,
  bytesused: uint,
  offset: uint,
  length: uint,
  flags: hexInt,
  count: uint,
};
const exported: Fields = { index: uint, flags: hexInt, fd };
const clock: Fields = { num: uint, base: uint, stc: uint64 };

/** Requests to receivers of broadcasts. */
export const broadcastRequests: readonly Request[] = [
  ['FE_GET_INFO', out(pointer(information))],
  ['FE_SET_PROPERTY', pointer(properties)],
  ['FE_GET_PROPERTY', exchange(properties, properties)],
  ['FE_READ_STATUS', out(pointee(flags(DVB_STATES)))],
  ['FE_READ_SIGNAL_STRENGTH FE_READ_SNR', out(pointee(uint16))],
  ['FE_READ_BER FE_READ_UNCORRECTED_BLOCKS', out(pointee(uint))],
  ['FE_DISEQC_SEND_MASTER_CMD', pointer(command)],
  ['FE_DISEQC_RECV_SLAVE_REPLY', out(pointer(reply))],
  ['FE_SET_TONE', enumeration(DVB_TONES, 'word')],
  ['FE_SET_VOLTAGE', enumeration(DVB_VOLTAGES, 'word')],
  ['DMX_SET_PES_FILTER', pointer(stream)],
  ['DMX_SET_FILTER', pointer(section)],
  ['DMX_ADD_PID DMX_REMOVE_PID', pointee(hex16)],
  ['DMX_GET_PES_PIDS', out(pointee(wholeArray(hex16, 5)))],
  ['DMX_GET_STC', question(clock, 'num')],
  ['DMX_REQBUFS', exchange(struct(buffers), struct(buffers))],
  ['DMX_QUERYBUF', question(buffer, 'index')],
  ['DMX_QBUF DMX_DQBUF', exchange(struct(buffer), struct(buffer))],
  ['DMX_EXPBUF', question(exported, 'index', 'flags')],
];
