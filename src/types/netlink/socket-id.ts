import { AF_INET } from '../../abi/internet-families.ts';
import type { Decoding } from '../decoding.ts';
import { interfaceIndex, networkShort } from '../inet.ts';
import { inlineArray } from '../inline.ts';
import { uint } from '../numbers.ts';
import { hidden, members } from '../struct.ts';
import { Aggregate, type Type } from '../type.ts';
import { printAddress } from './family-address.ts';

/** What tells a socket from another one that may get its inode later. */
export const cookie: Type = inlineArray(uint, 2);

const printPorts = members({ idiag_sport: networkShort, idiag_dport: networkShort });
const printPlace = members({
  before: hidden(inlineArray(uint, 9)),
  idiag_if: interfaceIndex,
  idiag_cookie: cookie,
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
