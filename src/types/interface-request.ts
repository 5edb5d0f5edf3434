import type { Abi } from '../abi/abi.ts';
import { constantValue } from '../abi/constants.ts';
import { ARP_HARDWARE_TYPES } from '../abi/generated/network.ts';
import type { Decoding } from './decoding.ts';
import { printHardwareAddress } from './inet.ts';
import { inlineString } from './inline.ts';
import { hex8, hex16, hexLong, int } from './numbers.ts';
import { struct } from './struct.ts';
import { Aggregate, Scalar, type Type } from './type.ts';

/** What a request about a network interface asks or tells: one member of the union in `struct ifreq`. */
export interface Value {
  readonly name: string;
  readonly type: Type;
}

/** linux/if.h: the name comes first. */
const NAME_SIZE = 16;
const NAME: Value = { name: 'ifr_name', type: inlineString(NAME_SIZE) };

/** Bytes of `struct ifreq` (linux/if.h): the name, and a union. */
export function interfaceRequestSize(abi: Abi): number {
  return NAME_SIZE + (abi.wordSize === 8 ? 24 : 16);
}

/** What is told about an interface: `{ifr_name="lo", ifr_mtu=65536}`. */
export function told(value: Value): Type {
  return new InterfaceRequest(NAME, 0, value, NAME_SIZE);
}

/** What is asked about an interface: the answer follows at return, where there is one. */
export function asked(value: Value): Type {
  return new InterfaceQuestion(NAME, 0, value, NAME_SIZE);
}

/** Which argument of ioctl(2) the request is. */
const ARGUMENT = 2;

class InterfaceRequest extends Scalar {
  override readonly follows = true;

  constructor(
    private readonly given: Value,
    private readonly givenAt: number,
    private readonly rest: Value | undefined,
    private readonly restAt: number,
  ) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = read(c, low, high);
    if (at < 0) {
      c.printAddress(low, high);
      return;
    }
    this.begin(c, at);
    this.end(c, at);
  }

  protected begin(c: Decoding, at: number): void {
    c.out.beginStruct();
    c.out.field(this.given.name);
    this.given.type.printAt(c, at + this.givenAt, at);
  }

  protected end(c: Decoding, at: number): void {
    if (this.rest && at >= 0) {
      c.out.field(this.rest.name);
      this.rest.type.printAt(c, at + this.restAt, at);
    }
    c.out.endStruct();
  }
}

class InterfaceQuestion extends InterfaceRequest {
  /** 1 where the question can be read, else 0. */
  remember(c: Decoding, low: number, high: number): number {
    return read(c, low, high) < 0 ? 0 : 1;
  }

  override print(c: Decoding, low: number, high: number): void {
    const at = read(c, low, high);
    if (at < 0) c.printAddress(low, high);
    else this.begin(c, at);
  }

  complete(c: Decoding, low: number, high: number): void {
    if (c.call.remembered[ARGUMENT] === 0) return;
    c.out.continueStruct();
    this.end(c, c.failed ? -1 : read(c, low, high));
  }
}

function read(c: Decoding, low: number, high: number): number {
  const address = c.toWord(low, high);
  return address === 0 || !c.followsStructures ? -1 : c.memory.read(address, interfaceRequestSize(c.abi));
}

const INDEX: Value = { name: 'ifr_ifindex', type: int };

/** `{ifr_ifindex=1, ifr_name="lo"}`: the name of the interface with an index. */
export const askedByIndex: Type = new InterfaceQuestion(INDEX, NAME_SIZE, NAME, 0);

/** `{ifr_ifindex=1}`. */
export const toldByIndex: Type = new InterfaceRequest(INDEX, NAME_SIZE, undefined, 0);

/** How long addresses of kinds of hardware are, where that is less than the field can hold. */
const KINDS_BY_LENGTH: readonly (readonly [length: number, kinds: string])[] = [
  [1, 'ARPHRD_ARCNET ARPHRD_MCTP ARPHRD_LOCALTLK ARPHRD_PHONET ARPHRD_PHONET_PIPE ARPHRD_CAIF'],
  [2, 'ARPHRD_DLCI'],
  [4, 'ARPHRD_TUNNEL ARPHRD_SIT ARPHRD_IPDDP ARPHRD_IPGRE ARPHRD_PIMREG ARPHRD_IRDA'],
  [5, 'ARPHRD_ROSE ARPHRD_X25'],
  [6, 'ARPHRD_ETHER ARPHRD_IEEE802 ARPHRD_LOOPBACK ARPHRD_FDDI ARPHRD_HIPPI'],
  [6, 'ARPHRD_IEEE80211 ARPHRD_IEEE80211_PRISM ARPHRD_IEEE80211_RADIOTAP'],
  [7, 'ARPHRD_NETROM ARPHRD_AX25'],
  [8, 'ARPHRD_EUI64 ARPHRD_IEEE802154 ARPHRD_IEEE802154_MONITOR ARPHRD_6LOWPAN ARPHRD_VSOCKMON'],
];
const ADDRESS_LENGTHS = new Map<number, number>(
  KINDS_BY_LENGTH.flatMap(([length, kinds]) =>
    kinds.split(' ').map((kind) => [constantValue(ARP_HARDWARE_TYPES, kind), length] as const),
  ),
);
const LONGEST_ADDRESS = 14;

/** A `struct sockaddr` that holds a hardware address: its family is the kind of hardware. */
export const hardwareSockaddr: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return NAME_SIZE;
  }

  align(): number {
    return 2;
  }

  printAt(c: Decoding, at: number): void {
    const kind = c.memory.u16(at);
    c.out.beginStruct();
    c.out.field('sa_family');
    c.out.enumeration(ARP_HARDWARE_TYPES, kind, 0);
    c.out.field('sa_data');
    printHardwareAddress(c, at + 2, ADDRESS_LENGTHS.get(kind) ?? LONGEST_ADDRESS);
    c.out.endStruct();
  }
})();

/** `struct ifmap`. */
export const interfaceMap: Type = struct({
  mem_start: hexLong,
  mem_end: hexLong,
  base_addr: hex16,
  irq: hex8,
  dma: hex8,
  port: hex8,
});
