import { PPP_FLAGS, PPP_MODES, PPP_PROTOCOLS } from '../../abi/generated/peripherals.ts';
import { bitFields } from '../../types/bit-fields.ts';
import { filterProgram } from '../../types/bpf-filter.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { wholeArray } from '../../types/inline.ts';
import { hexInt, int, int64, uint, uint16, uint64 } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { printSocketConstant } from '../../types/socket-filter.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { out, type Type } from '../../types/type.ts';
import { exchange, question, type Request } from './request.ts';

/** What a protocol of a link may do (linux/ppp-ioctl.h, as all that follows). */
const protocol: Fields = { protocol: enumeration(PPP_PROTOCOLS), mode: enumeration(PPP_MODES) };
const compression = struct({ ptr: hexBytes('length'), length: uint, transmit: int });
const idle = (time: Type) => out(pointer(struct({ xmit_idle: time, recv_idle: time })));
const tunnel = struct({
  tunnel_id: uint16,
  session_id: uint16,
  using: bitFields(4, [['using_ipsec', 1]]),
  tx_packets: uint64,
  tx_bytes: uint64,
  tx_errors: uint64,
  rx_packets: uint64,
  rx_bytes: uint64,
  rx_seq_discards: uint64,
  rx_oos_packets: uint64,
  rx_errors: uint64,
});
const turned = flags(PPP_FLAGS);
const escaped = wholeArray(hexInt, 8);

/** Requests to links that speak PPP. */
export const pppRequests: readonly Request[] = [
  ['PPPIOCGFLAGS', out(pointee(turned))],
  ['PPPIOCSFLAGS', pointee(turned)],
  ['PPPIOCGASYNCMAP PPPIOCGRASYNCMAP', out(pointee(hexInt))],
  ['PPPIOCSASYNCMAP PPPIOCSRASYNCMAP', pointee(hexInt)],
  ['PPPIOCGXASYNCMAP', out(pointee(escaped))],
  ['PPPIOCSXASYNCMAP', pointee(escaped)],
  ['PPPIOCGUNIT PPPIOCGCHAN PPPIOCGMRU PPPIOCGDEBUG', out(pointee(int))],
  ['PPPIOCSMRU PPPIOCSMRRU PPPIOCSMAXCID PPPIOCSDEBUG', pointee(int)],
  ['PPPIOCATTACH PPPIOCATTCHAN PPPIOCCONNECT PPPIOCBRIDGECHAN PPPIOCDETACH', pointee(int)],
  ['PPPIOCNEWUNIT', exchange(int, int)],
  ['PPPIOCGNPMODE', question(protocol, 'protocol')],
  ['PPPIOCSNPMODE', pointer(struct(protocol))],
  ['PPPIOCSCOMPRESS', pointer(compression)],
  ['PPPIOCGIDLE32', idle(int)],
  ['PPPIOCGIDLE64', idle(int64)],
  ['PPPIOCGL2TPSTATS', out(pointer(tunnel))],
  ['PPPIOCSPASS PPPIOCSACTIVE', filterProgram(printSocketConstant)],
];
