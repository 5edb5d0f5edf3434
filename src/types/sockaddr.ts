import type { Abi } from '../abi/abi.ts';
import { constantValue } from '../abi/constants.ts';
import { ADDRESS_FAMILIES } from '../abi/generated/network.ts';
import type { CaptureNumber, CapturePlanner, CaptureValue } from './capture.ts';
import type { Decoding } from './decoding.ts';
import { pid, planProcess } from './ids.ts';
import { intOf, type Length, type LengthLike, toLength } from './length.ts';
import { hex16, scalar } from './numbers.ts';
import { printAx25 } from './sockaddr-ax25.ts';
import { printBluetooth } from './sockaddr-bluetooth.ts';
import { FAMILY_SIZE, printSockaddrData } from './sockaddr-data.ts';
import { printInet6Members, printInetMembers, printRxrpc } from './sockaddr-inet.ts';
import {
  planXdp,
  printAlg,
  printIeee802154,
  printIpx,
  printMctp,
  printNfc,
  printPacket,
  printQrtr,
  printVsock,
  printX25,
  printXdp,
} from './sockaddr-links.ts';
import { printTipc } from './sockaddr-tipc.ts';
import { hidden, members, unlessZero } from './struct.ts';
import { Aggregate, Scalar, type Scope, type Type } from './type.ts';

/** Prints the members that follow `sa_family` of an address of `length` bytes at `at`. */
export type SockaddrPrinter = (c: Decoding, at: number, length: number) => void;

/** A pointer to a socket address (`sockaddr(7)`) of `length` bytes, decoded by its family. */
export function sockaddr(length: LengthLike): Type {
  return new SockaddrPointer(toLength(length));
}

/** `linux/socket.h`: size of `struct __kernel_sockaddr_storage`, more than which no family's address has. */
export const SOCKADDR_MAX = 128;

/**
 * Prints the socket address of `length` bytes (a C int) behind a pointer, and gives its family; -1 where it printed
 * the pointer alone.
 */
export function printSockaddr(c: Decoding, low: number, high: number, length: number): number {
  if (length < FAMILY_SIZE) {
    c.printAddress(low, high);
    return -1;
  }
  const shown = Math.min(length, SOCKADDR_MAX);
  const at = c.readOrPrintAddress(low, high, shown);
  if (at < 0) return -1;
  printSockaddrAt(c, at, shown);
  return c.memory.u16(at);
}

/** Prints the socket address of `length` bytes, at least 2, at `at` in the window. */
export function printSockaddrAt(c: Decoding, at: number, length: number): void {
  const family = c.memory.u16(at);
  c.out.beginStruct();
  c.out.field('sa_family');
  c.out.enumeration(ADDRESS_FAMILIES, family, 0);
  if (length > FAMILY_SIZE) {
    const printer = PRINTERS.get(family);
    if (printer && length >= printer.shortest) printer.print(c, at, length);
    else printSockaddrData(c, at, length);
  }
  c.out.endStruct();
}

/** `linux/un.h`: bytes of `sun_path`. */
const UNIX_PATH_MAX = 108;

function printUnix(c: Decoding, at: number, length: number): void {
  const path = at + FAMILY_SIZE;
  const pathLength = Math.min(length - FAMILY_SIZE, UNIX_PATH_MAX);
  c.out.field('sun_path');
  if (c.memory.u8(path) === 0) {
    c.out.abstractName(c.memory, path + 1, pathLength - 1);
    return;
  }
  const end = c.memory.bytes.indexOf(0, path);
  const terminated = end >= 0 && end < path + pathLength;
  c.out.string(c.memory, path, terminated ? end - path : pathLength, false);
}

const printNetlink = members({
  nl_family: hidden(hex16),
  nl_pad: unlessZero(hex16),
  nl_pid: pid,
  nl_groups: scalar(4, (c, low) => c.out.paddedHex(low, 8)),
});

interface Printer {
  readonly print: SockaddrPrinter;
  /** Bytes below which an address of the family prints raw. */
  readonly shortest: number;
}

/** By the family's number (`sys/socket.h`). The shortest lengths are those of the structures in the kernel's headers. */
/** Plans what `printSockaddr` reads. */
export function planSockaddr(plan: CapturePlanner, address: CaptureValue, length: CaptureNumber): void {
  plan.bytes(address, length, SOCKADDR_MAX);
  if (!plan.namesDescriptors && !plan.namesProcesses) return;
  plan.choose(
    plan.load(address, 0, 2),
    new Map([
      [AF_NETLINK, () => planProcess(plan, plan.load(address, NL_PID, 4))],
      [AF_XDP, () => planXdp(plan, address)],
    ]),
  );
}

const [AF_NETLINK, AF_XDP] = ['AF_NETLINK', 'AF_XDP'].map((name) =>
  constantValue(ADDRESS_FAMILIES, name),
) as [number, number];
/** Where `struct sockaddr_nl` (linux/netlink.h) has its process. */
const NL_PID = 4;

const PRINTERS: ReadonlyMap<number, Printer> = new Map(
  Object.entries({
    AF_UNIX: { print: printUnix, shortest: 3 },
    AF_INET: { print: printInetMembers, shortest: 16 },
    AF_AX25: { print: printAx25, shortest: 16 },
    AF_IPX: { print: printIpx, shortest: 16 },
    AF_X25: { print: printX25, shortest: 18 },
    AF_INET6: { print: printInet6Members, shortest: 24 },
    AF_NETLINK: { print: printNetlink, shortest: 12 },
    AF_PACKET: { print: printPacket, shortest: 20 },
    AF_BLUETOOTH: { print: printBluetooth, shortest: 3 },
    AF_RXRPC: { print: printRxrpc, shortest: 36 },
    AF_IEEE802154: { print: printIeee802154, shortest: 20 },
    AF_TIPC: { print: printTipc, shortest: 16 },
    AF_ALG: { print: printAlg, shortest: 25 },
    AF_NFC: { print: printNfc, shortest: 16 },
    AF_VSOCK: { print: printVsock, shortest: 16 },
    AF_QIPCRTR: { print: printQrtr, shortest: 12 },
    AF_XDP: { print: printXdp, shortest: 16 },
    AF_MCTP: { print: printMctp, shortest: 12 },
  }).map(([name, printer]) => [constantValue(ADDRESS_FAMILIES, name), printer]),
);

class SockaddrPointer extends Scalar {
  override readonly follows = true;

  constructor(readonly length: Length) {
    super();
  }

  size(abi: Abi): number {
    return abi.wordSize;
  }

  override bind(scope: Scope): Type {
    return new SockaddrPointer(this.length.bind(scope));
  }

  print(c: Decoding, low: number, high: number, scope: number): void {
    printSockaddr(c, low, high, intOf(this.length, c, scope));
  }

  override capture(plan: CapturePlanner, value: CaptureValue, scope: CaptureValue): void {
    plan.unlessFailed(() => {
      planSockaddr(plan, value, this.length.plan(plan, scope));
    });
  }
}

class InlineSockaddr extends Aggregate {
  override readonly follows = false;

  constructor(
    readonly length: number,
    readonly alignment: (abi: Abi) => number,
  ) {
    super();
  }

  size(): number {
    return this.length;
  }

  align(abi: Abi): number {
    return this.alignment(abi);
  }

  printAt(c: Decoding, at: number): void {
    printSockaddrAt(c, at, this.length);
  }
}

/** A socket address that lies in a structure, with as much room as an IPv4 address takes. */
export const inetSockaddr: Type = new InlineSockaddr(16, () => 4);

/** `struct sockaddr_storage` in a structure: room for every address. */
export const storedSockaddr: Type = new InlineSockaddr(SOCKADDR_MAX, (abi) => abi.wordSize);
