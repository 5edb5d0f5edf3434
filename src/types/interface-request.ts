import type { Abi } from '../abi/abi.ts';
import { constantValue } from '../abi/constants.ts';
import { ARP_HARDWARE_TYPES } from '../abi/generated/network.ts';
import { answered } from './answered.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { interfaceIndex, printHardwareAddress } from './inet.ts';
import { inlineString } from './inline.ts';
import { hex8, hex16, hexLong, int } from './numbers.ts';
import { hidden, type MemberPrinter, members, struct } from './struct.ts';
import { Aggregate, Scalar, type Type } from './type.ts';

/** What a request about a network interface asks or tells: one member of the union in `struct ifreq`. */
export interface Value {
  readonly name: string;
  readonly type: Type;
}

/** linux/if.h: the name comes first. */
const NAME_SIZE = 16;
const name = inlineString(NAME_SIZE);

/** Bytes of `struct ifreq` (linux/if.h): the name, and a union. */
export function interfaceRequestSize(abi: Abi): number {
  return NAME_SIZE + (abi.wordSize === 8 ? 24 : 16);
}

/** What is told about an interface: `{ifr_name="lo", ifr_mtu=65536}`. */
export function told(value: Value): Type {
  return new Told(members({ ifr_name: name, [value.name]: value.type }));
}

/** What is asked about an interface: the answer follows at return, where there is one. */
export function asked(value: Value): Type {
  return answered(
    ARGUMENT,
    members({ ifr_name: name }),
    members({ ifr_name: hidden(name), [value.name]: value.type }),
    interfaceRequestSize,
  );
}

/** Which argument of ioctl(2) the request is. */
const ARGUMENT = 2;

const index = members({ ifr_name: hidden(name), ifr_ifindex: int });

/** `{ifr_ifindex=1, ifr_name="lo"}`: the name of the interface with an index. */
export const askedByIndex: Type = answered(
  ARGUMENT,
  index,
  members({ ifr_name: name }),
  interfaceRequestSize,
);

class Told extends Scalar {
  override readonly follows = true;

  constructor(private readonly printMembers: MemberPrinter) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  print(c: Decoding, low: number, high: number): void {
    const at = c.readOrPrintAddress(low, high, interfaceRequestSize(c.abi));
    if (at < 0) return;
    c.out.beginStruct();
    this.printMembers(c, at);
    c.out.endStruct();
  }

  override capture(plan: CapturePlanner, value: CaptureValue): void {
    const size = interfaceRequestSize(plan.abi);
    plan.bytes(value, size, size);
    this.printMembers.captureAt?.(plan, value);
  }
}

/** `{ifr_ifindex=if_nametoindex("lo")}`. */
export const toldByIndex: Type = new Told(members({ ifr_name: hidden(name), ifr_ifindex: interfaceIndex }));

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
    printHardwareAddress(c, at + 2, ADDRESS_LENGTHS.get(kind) ?? LONGEST_ADDRESS, LONGEST_ADDRESS);
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
