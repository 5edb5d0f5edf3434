import type { Decoding } from '../decoding.ts';
import { inet6Address, inetAddress, interfaceIndex, networkShort } from '../inet.ts';
import { inlineArray } from '../inline.ts';
import { uint } from '../numbers.ts';
import { hidden, members } from '../struct.ts';
import { Aggregate, type Type } from '../type.ts';

/** Prints one of the addresses of 16 bytes that are in structures, by the family of the structure. */
export function printAddress(c: Decoding, name: string, at: number, family: number): void {
  if (family === AF_INET6) {
    inet6Address.printField?.(c, name, at, at);
    return;
  }
  c.out.field(name);
  if (family === AF_INET) {
    c.out.beginPartsOfBytes(c.memory, at, 16);
    inetAddress.printAt(c, at, at);
    c.out.endParts();
  } else c.out.hexString(c.memory, at, 16, false);
}

const AF_INET = 2;
const AF_INET6 = 10;

const printPorts = members({ idiag_sport: networkShort, idiag_dport: networkShort });
const printPlace = members({
  before: hidden(inlineArray(uint, 9)),
  idiag_if: interfaceIndex,
  idiag_cookie: inlineArray(uint, 2),
});

/** `struct inet_diag_sockid` (linux/inet_diag.h). */
class SocketId extends Aggregate {
  constructor(
    /** The addresses' family; 0: the one at the start of the structure around it. */
    private readonly family: number,
  ) {
    super();
  }

  size(): number {
    return 48;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const family = this.family === 0 ? c.memory.u8(scope) : this.family;
    c.out.beginStruct();
    printPorts(c, at);
    printAddress(c, 'idiag_src', at + 4, family);
    printAddress(c, 'idiag_dst', at + 20, family);
    printPlace(c, at);
    c.out.endStruct();
  }
}

/** The addresses of a socket, of the family with which the structure around them begins. */
export const socketId: Type = new SocketId(0);

/** The addresses of a socket that stands on AF_INET. */
export const inetSocketId: Type = new SocketId(AF_INET);
