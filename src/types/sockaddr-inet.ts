import { ADDRESS_FAMILIES, RXRPC_SERVICES, SOCKET_TYPES } from '../abi/generated/network.ts';
import { AF_INET, AF_INET6 } from '../abi/internet-families.ts';
import { enumeration } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { inet6Address, inetAddress, interfaceIndex, networkLong, networkShort } from './inet.ts';
import { hex16, uint16 } from './numbers.ts';
import { hidden, members } from './struct.ts';
import { verboseEnumeration } from './verbose-constants.ts';

/** `struct sockaddr_in` after the family. */
export const printInetMembers = members({
  sin_family: hidden(hex16),
  sin_port: networkShort,
  sin_addr: inetAddress,
});

/** `struct sockaddr_in6` after the family; the scope only where the address is long enough for one. */
export function printInet6Members(c: Decoding, at: number, length: number): void {
  printInet6Fixed(c, at);
  if (length <= SCOPE_OFFSET) return;
  const scope = partialLong(c, at + SCOPE_OFFSET, length - SCOPE_OFFSET);
  c.out.field('sin6_scope_id');
  if (isLinkLocal(c, at + ADDRESS_OFFSET)) interfaceIndex.print(c, scope, 0, at);
  else c.out.int(scope);
}

/** `struct sockaddr_rxrpc` (linux/rxrpc.h) after the family: a service, and the address of its transport. */
export function printRxrpc(c: Decoding, at: number, length: number): void {
  printRxrpcFixed(c, at);
  c.out.field('transport');
  c.out.beginStruct();
  printTransport(c, at + TRANSPORT_OFFSET, c.memory.u16(at + 6), length - TRANSPORT_OFFSET);
  c.out.endStruct();
}

const ADDRESS_OFFSET = 8;
const SCOPE_OFFSET = 24;
const TRANSPORT_OFFSET = 8;
const INET_SIZE = 16;

const printInet6Fixed = members({
  sin6_family: hidden(hex16),
  sin6_port: networkShort,
  sin6_flowinfo: networkLong,
  sin6_addr: inet6Address,
});

const printRxrpcFixed = members({
  srx_family: hidden(hex16),
  srx_service: verboseEnumeration(RXRPC_SERVICES, 2),
  transport_type: enumeration(SOCKET_TYPES, 2),
  transport_len: uint16,
});

/** `said`: the length that the address names for its transport; `there`: bytes that are there. */
function printTransport(c: Decoding, at: number, said: number, there: number): void {
  const family = c.memory.u16(at);
  const inet = family === AF_INET;
  const known = inet || family === AF_INET6;
  if (known) {
    c.out.field(inet ? 'sin' : 'sin6');
    c.out.beginStruct();
    c.out.field(inet ? 'sin_family' : 'sin6_family');
  } else {
    c.out.field('family');
  }
  c.out.enumeration(ADDRESS_FAMILIES, family, 0);
  const length = Math.min(said, there);
  if (inet && said >= INET_SIZE) printInetMembers(c, at);
  else if (family === AF_INET6 && said >= SCOPE_OFFSET) printInet6Members(c, at, length);
  else if (length > 2) {
    c.out.unnamedField('data');
    c.out.string(c.memory, at + 2, length - 2, false);
  }
  if (known) c.out.endStruct();
}

/** fe80::/10, and ff02::/16 and its like: addresses that mean something on one link only. */
function isLinkLocal(c: Decoding, at: number): boolean {
  const first = c.memory.u8(at);
  const second = c.memory.u8(at + 1);
  return (first === 0xfe && (second & 0xc0) === 0x80) || (first === 0xff && (second & 0x0f) === 0x02);
}

/** A 32-bit number of which only `length` bytes are there; the others count as zero. */
function partialLong(c: Decoding, at: number, length: number): number {
  if (length >= 4) return c.memory.u32(at);
  let value = 0;
  for (let index = 0; index < length; index++) value += c.memory.u8(at + index) * 2 ** (8 * index);
  return value;
}
