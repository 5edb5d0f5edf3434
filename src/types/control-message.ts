import type { Constants } from '../abi/constants.ts';
import { constantValue } from '../abi/constants.ts';
import { IP_CMSG_TYPES, IP_PROTOCOLS, SCM_TYPES, SOCKET_LEVELS } from '../abi/generated/network.ts';
import type { CapturePlanner, CaptureValue } from './capture.ts';
import { enumeration } from './constants.ts';
import type { Decoding } from './decoding.ts';
import { fd } from './descriptor.ts';
import { gid, pid, uid } from './ids.ts';
import { inetAddress, interfaceIndex } from './inet.ts';
import { inlineArray } from './inline.ts';
import { hex8, uint, uint8 } from './numbers.ts';
import { inetSockaddr, printSockaddrAt, SOCKADDR_MAX } from './sockaddr.ts';
import { hidden, struct } from './struct.ts';
import { timespec, timespec64, timeval, timeval64 } from './timespec.ts';
import type { Type } from './type.ts';
import { printWindowArray } from './window-array.ts';

/** Prints the `length` bytes of control messages (cmsg(3)) behind a pointer, each by its level and type. */
export function printControlMessages(c: Decoding, low: number, high: number, length: number): void {
  const header = headerSize(c);
  const shown = Math.min(length, c.memory.isCaptured ? MOST_CAPTURED : MOST_BYTES);
  const address = c.toWord(low, high);
  const start = shown < header || address === 0 ? -1 : c.memory.read(address, shown);
  if (start < 0) {
    c.printAddress(low, high);
    return;
  }
  c.out.beginArray();
  const left = printEach(c, start, shown);
  if (left > 0) {
    c.out.more();
    c.out.comment(`0x${(address + shown - left).toString(16)}`);
  } else if (shown < length) {
    c.out.more();
  }
  c.out.endArray();
}

/** Plans what `printControlMessages` reads. */
export function planControlMessages(plan: CapturePlanner, address: CaptureValue, length: CaptureValue): void {
  plan.bytes(address, length, MOST_CAPTURED);
  if (plan.namesDescriptors || plan.namesProcesses) planNamed(plan, address);
}

/**
 * Plans what it takes to show descriptors and processes that are sent: of as many messages as there are kinds with some.
 * What lies behind the last message may be read as well.
 */
function planNamed(plan: CapturePlanner, address: CaptureValue): void {
  const { wordSize } = plan.abi;
  const header = wordSize + 8;
  const step = plan.constant(0);
  plan.each(address, step, 3, 3, (message, loop) => {
    const size = plan.loadWord(message, 0);
    plan.whenBelow(size, header, () => loop.stop());
    plan.within(() => plan.assign(step, plan.mask(plan.add(size, wordSize - 1), -wordSize >>> 0)));
    const descriptors = () => {
      const count = plan.shiftRight(plan.subtract(size, header), 2);
      plan.each(plan.add(message, header), 4, count, SCM_MAX_FD, (at) =>
        plan.descriptor(plan.load(at, 0, 4)),
      );
    };
    plan.choose(
      plan.load(message, wordSize, 8),
      new Map([
        [RIGHTS, descriptors],
        [PIDFD, descriptors],
        [CREDENTIALS, () => plan.process(plan.load(message, header, 4))],
      ]),
    );
  });
}

/** The level and, in the upper half, the type of such messages. */
const [RIGHTS, PIDFD, CREDENTIALS] = ['SCM_RIGHTS', 'SCM_PIDFD', 'SCM_CREDENTIALS'].map(
  (name) => constantValue(SOCKET_LEVELS, 'SOL_SOCKET') + constantValue(SCM_TYPES, name) * 2 ** 32,
) as [number, number, number];
/** Descriptors that one message may send (net/scm.h). */
const SCM_MAX_FD = 253;

/** The kernel takes no more control messages than `net.core.optmem_max` says, by default 128 KiB. */
const MOST_BYTES = 131_072;

/** A capture has no room for more, and other memory. */
const MOST_CAPTURED = MOST_BYTES / 2;

/** Prints the messages in `length` bytes; gives how many bytes at the end hold no message. */
function printEach(c: Decoding, start: number, length: number): number {
  const { memory } = c;
  const { wordSize } = c.abi;
  const header = headerSize(c);
  let at = start;
  let left = length;
  while (left >= header) {
    const size = memory.word(at, wordSize);
    c.out.element();
    printMessage(c, at, Math.min(size, left) - header);
    if (size < header) return left - header;
    const step = size + ((wordSize - (size % wordSize)) % wordSize);
    if (step >= left) return 0;
    at += step;
    left -= step;
  }
  return left;
}

function printMessage(c: Decoding, at: number, dataLength: number): void {
  const { memory, out } = c;
  const { wordSize } = c.abi;
  const level = memory.u32(at + wordSize);
  const type = memory.u32(at + wordSize + 4);
  out.beginStruct();
  out.field('cmsg_len');
  out.unsigned(memory.u32(at), wordSize === 8 ? memory.u32(at + 4) : 0);
  out.field('cmsg_level');
  out.enumeration(SOCKET_LEVELS, level, 0);
  out.field('cmsg_type');
  const kinds = KINDS.get(level);
  if (kinds) out.enumeration(kinds.types, type, 0);
  else out.hex(type, 0);
  const kind = kinds?.byType.get(type);
  if (kind && dataLength >= kind.shortest) {
    out.field('cmsg_data');
    kind.print(c, at + headerSize(c), dataLength);
  }
  out.endStruct();
}

function headerSize(c: Decoding): number {
  return c.abi.wordSize + 8;
}

/** What a type of message carries. */
interface Kind {
  /** Bytes below which the data is not shown. */
  readonly shortest: number;
  readonly print: (c: Decoding, at: number, length: number) => void;
}

function one(type: Type, shortest: number): Kind {
  return { shortest, print: (c, at) => type.printAt(c, at, at) };
}

function many(type: Type, size: number): Kind {
  return {
    shortest: size,
    print: (c, at, length) => printWindowArray(c, type, at, Math.floor(length / size)),
  };
}

/** A time, whose size is the ABI's: too few bytes for it are shown as `???`. */
function time(type: Type): Kind {
  return {
    shortest: 1,
    print: (c, at, length) => {
      if (length < type.size(c.abi)) c.out.ellipsis('???');
      else type.printAt(c, at, at);
    },
  };
}

const text: Kind = { shortest: 1, print: (c, at, length) => c.out.string(c.memory, at, length, false) };

const address: Kind = {
  shortest: 16,
  print: (c, at, length) => printSockaddrAt(c, at, Math.min(length, SOCKADDR_MAX)),
};

/** `struct ucred`, unix(7). */
export const ucred = struct({ pid, uid, gid });

/** `struct in_pktinfo`, ip(7). */
const packetInfo = struct({ ipi_ifindex: interfaceIndex, ipi_spec_dst: inetAddress, ipi_addr: inetAddress });

/** `struct sock_extended_err` (linux/errqueue.h) and the address of the node that sent the error. */
const receivedError = struct({
  ee_errno: uint,
  ee_origin: uint8,
  ee_type: uint8,
  ee_code: uint8,
  ee_pad: hidden(uint8),
  ee_info: uint,
  ee_data: uint,
  offender: inetSockaddr,
});

interface Level {
  readonly types: Constants;
  readonly byType: ReadonlyMap<number, Kind>;
}

function level(types: Constants, kinds: Record<string, Kind>): Level {
  return {
    types,
    byType: new Map(Object.entries(kinds).map(([name, kind]) => [constantValue(types, name), kind])),
  };
}

const KINDS: ReadonlyMap<number, Level> = new Map([
  [
    constantValue(SOCKET_LEVELS, 'SOL_SOCKET'),
    level(SCM_TYPES, {
      SCM_RIGHTS: many(fd, 4),
      SCM_CREDENTIALS: one(ucred, 12),
      SCM_SECURITY: text,
      SCM_PIDFD: one(fd, 4),
      SCM_TS_OPT_ID: one(uint, 4),
      SCM_INQ: one(uint, 4),
      SO_TIMESTAMP_OLD: time(timeval),
      SO_TIMESTAMPNS_OLD: time(timespec),
      SO_TIMESTAMPING_OLD: time(inlineArray(timespec, 3)),
      SO_TIMESTAMP_NEW: time(timeval64),
      SO_TIMESTAMPNS_NEW: time(timespec64),
      SO_TIMESTAMPING_NEW: time(inlineArray(timespec64, 3)),
    }),
  ],
  [
    constantValue(SOCKET_LEVELS, 'SOL_IP'),
    level(IP_CMSG_TYPES, {
      IP_PKTINFO: one(packetInfo, 12),
      IP_TTL: many(uint, 4),
      IP_TOS: many(hex8, 1),
      IP_RECVOPTS: many(hex8, 1),
      IP_RETOPTS: many(hex8, 1),
      IP_RECVERR: one(receivedError, 32),
      IP_ORIGDSTADDR: address,
      IP_CHECKSUM: many(uint, 4),
      IP_PROTOCOL: many(enumeration(IP_PROTOCOLS), 4),
      SCM_SECURITY: text,
    }),
  ],
]);
