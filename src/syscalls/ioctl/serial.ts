import { MODEM_LINES } from '../../abi/generated/ioctl.ts';
import {
  ISO7816_FLAGS,
  RS485_FLAGS,
  SERIAL_ACCESSES,
  SERIAL_FLAGS,
  SERIAL_PORT_TYPES,
} from '../../abi/generated/requests.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult } from '../../types/descriptor.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { address, hex8, hexInt, hexLong, int, int64, uint, uint16 } from '../../types/numbers.ts';
import { openFlags } from '../../types/open-flags.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { signal } from '../../types/signal.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, type Request } from './request.ts';

/** `struct serial_struct` (linux/serial.h): where the port is, and how it is driven. */
const port = struct(
  {
    type: enumeration(SERIAL_PORT_TYPES),
    line: int,
    port: hexInt,
    irq: int,
    flags: flags(SERIAL_FLAGS),
    xmit_fifo_size: int,
    custom_divisor: int,
    baud_base: int,
    close_delay: uint16,
    io_type: enumeration(SERIAL_ACCESSES, 1),
    reserved_char: hidden(padding(1)),
    hub6: int,
    closing_wait: uint16,
    closing_wait2: uint16,
    iomem_base: address,
    iomem_reg_shift: uint16,
    port_high: hexInt,
    iomap_base: hexLong,
  },
  { brief: ['type', 'line', 'port', 'irq', 'flags', 'baud_base'] },
);

/** `struct serial_icounter_struct`: what has come and gone. */
const counts = struct({
  cts: int,
  dsr: int,
  rng: int,
  dcd: int,
  rx: int,
  tx: int,
  frame: int,
  overrun: int,
  parity: int,
  brk: int,
  buf_overrun: int,
  reserved: hidden(inlineArray(int, 9)),
});

const rs485 = struct({
  flags: flags(RS485_FLAGS),
  delay_rts_before_send: uint,
  delay_rts_after_send: uint,
  padding: hidden(padding(20)),
});
const iso7816 = struct({
  flags: flags(ISO7816_FLAGS),
  tg: uint,
  sc_fi: uint,
  sc_di: uint,
  clk: uint,
  reserved: hidden(padding(20)),
});

/** `struct serial_multiport_struct`: ports by what says which of them interrupted. */
const ANY_PORT = [1, 2, 3, 4].map(
  (number): Fields => ({
    [`port${number}`]: hexInt,
    [`mask${number}`]: hex8,
    [`match${number}`]: hex8,
  }),
);
const ports = struct({
  irq: int,
  ...Object.assign({}, ...ANY_PORT),
  port_monitor: int,
  reserved: hidden(padding(128)),
});

/** Positions and sizes of the console (linux/vt.h). */
const place = struct({ con_rows: uint16, con_cols: uint16, csr_row: uint16, csr_col: uint16 });

/** Several terminals on one line (linux/gsmmux.h). */
const multiplexer = struct({
  adaption: uint,
  encapsulation: uint,
  initiator: uint,
  t1: uint,
  t2: uint,
  t3: uint,
  n2: uint,
  mru: uint,
  mtu: uint,
  k: uint,
  i: uint,
  unused: hidden(inlineArray(uint, 8)),
});
const further = struct({
  keep_alive: uint,
  wait_config: uint,
  flags: hexInt,
  reserved: hidden(inlineArray(uint, 5)),
});
const channelFields = {
  channel: uint,
  adaption: uint,
  mtu: uint,
  priority: uint,
  i: uint,
  k: uint,
  flags: hexInt,
  reserved: hidden(inlineArray(uint, 7)),
};
const channel = struct(channelFields);

/** Requests to terminals that are serial ports, and to what lies over them. */
export const serialRequests: readonly Request[] = [
  ['TIOCGSERIAL', out(pointer(port))],
  ['TIOCGICOUNT', out(pointer(counts))],
  ['TIOCGRS485', out(pointer(rs485))],
  ['TIOCSRS485', exchange(rs485, rs485)],
  ['TIOCGISO7816', out(pointer(iso7816))],
  ['TIOCSISO7816', exchange(iso7816, iso7816)],
  ['TIOCSERGETLSR', out(pointee(uint))],
  ['TIOCSERGETMULTI', out(pointer(ports))],
  ['TIOCSERSETMULTI', pointer(ports)],
  ['TIOCMIWAIT', flags(MODEM_LINES, 'word')],
  ['TIOCGPKT TIOCGPTLCK', out(pointee(int))],
  ['TIOCGPTPEER', openFlags, { result: descriptorResult }],
  ['TIOCSIG', signal],
  ['FIOQSIZE', out(pointee(int64))],
  ['VT_GETCONSIZECSRPOS', out(pointer(place))],
  ['GSMIOC_GETCONF', out(pointer(multiplexer))],
  ['GSMIOC_SETCONF', pointer(multiplexer)],
  ['GSMIOC_GETCONF_EXT', out(pointer(further))],
  ['GSMIOC_SETCONF_EXT', pointer(further)],
  ['GSMIOC_GETCONF_DLCI', exchange(struct(channelFields, { order: ['channel'] }), channel)],
  ['GSMIOC_SETCONF_DLCI', pointer(channel)],
];
