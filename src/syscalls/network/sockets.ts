import { constants, constantValue, nameOf } from '../../abi/constants.ts';
import {
  ADDRESS_FAMILIES,
  AX25_PROTOCOLS,
  BLUETOOTH_PROTOCOLS,
  CAIF_PROTOCOLS,
  CAN_PROTOCOLS,
  ETHERNET_PROTOCOLS,
  IP_PROTOCOLS,
  ISDN_PROTOCOLS,
  KCM_PROTOCOLS,
  NETLINK_FAMILIES,
  NFC_PROTOCOLS,
  PHONET_PROTOCOLS,
  SHUTDOWN_HOWS,
  SMC_PROTOCOLS,
  SOCKET_TYPE_FLAGS,
  SOCKET_TYPES,
} from '../../abi/generated/network.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult, fd } from '../../types/descriptor.ts';
import { swap16 } from '../../types/inet.ts';
import { address, int, scalar, ulong } from '../../types/numbers.ts';
import { array } from '../../types/pointer.ts';
import { sockaddr } from '../../types/sockaddr.ts';
import { sockaddrResult } from '../../types/sockaddr-result.ts';
import { out, type Type } from '../../types/type.ts';
import { valueResult } from '../../types/value-result.ts';
import { alwaysVerbose } from '../../types/verbose-constants.ts';
import { type Syscall, type SyscallOptions, syscall } from '../syscall.ts';
import { earlyWithoutPointers } from './early.ts';

/** The low bits of a socket's type are the type, the others flags (socket(2)): `SOCK_STREAM|SOCK_CLOEXEC`. */
const socketType: Type = scalar(4, (c, low) => {
  const type = low & SOCK_TYPE_MASK;
  if (nameOf(SOCKET_TYPES, type) === undefined) {
    c.out.flags(SOCKET_TYPE_FLAGS, low, 0);
    return;
  }
  c.out.parts();
  c.out.enumeration(SOCKET_TYPES, type, 0);
  if (low === type) return;
  c.out.or();
  c.out.flags(SOCKET_TYPE_FLAGS, (low & ~SOCK_TYPE_MASK) >>> 0, 0);
});

/** `linux/net.h`. */
const SOCK_TYPE_MASK = 0xf;

const ax25Protocol = alwaysVerbose(AX25_PROTOCOLS, 'word');
const etherProtocol: Type = scalar(4, (c, low) => {
  c.out.beginCall('htons');
  c.out.element();
  c.out.enumeration(ETHERNET_PROTOCOLS, swap16(low), 0);
  c.out.endCall();
});

/** A protocol has a meaning within its family only, the first argument. */
const protocol: Type = scalar('word', (c, low, high) => {
  const type = c.high(0) === 0 ? PROTOCOLS.get(c.low(0)) : undefined;
  if (type) type.print(c, low, high, -1);
  else ulong.print(c, low, high, -1);
});

const PROTOCOLS: ReadonlyMap<number, Type> = new Map(
  Object.entries({
    AF_INET: enumeration(IP_PROTOCOLS),
    AF_INET6: enumeration(IP_PROTOCOLS),
    AF_AX25: ax25Protocol,
    AF_NETLINK: enumeration(NETLINK_FAMILIES),
    AF_PACKET: etherProtocol,
    AF_IRDA: enumeration(constants('IRDAPROTO_???', CAN_PROTOCOLS.entries)),
    AF_CAN: enumeration(CAN_PROTOCOLS),
    AF_BLUETOOTH: enumeration(BLUETOOTH_PROTOCOLS),
    AF_RXRPC: enumeration(ADDRESS_FAMILIES),
    AF_ISDN: enumeration(ISDN_PROTOCOLS),
    AF_PHONET: enumeration(PHONET_PROTOCOLS),
    AF_CAIF: enumeration(CAIF_PROTOCOLS),
    AF_NFC: enumeration(NFC_PROTOCOLS),
    AF_KCM: enumeration(KCM_PROTOCOLS),
    AF_SMC: enumeration(SMC_PROTOCOLS),
  }).map(([family, type]) => [constantValue(ADDRESS_FAMILIES, family), type]),
);

const family = enumeration(ADDRESS_FAMILIES);
const asDescriptor = { result: descriptorResult };
/** What connects may seem to come later. */
const accepting = { ...asDescriptor, needsEntry: true } as const;

/** Calls that tell the address of a socket: arguments 1 and 2 are the room for it. */
function naming(call: string, rest: Record<string, Type> = {}, options: SyscallOptions = {}): Syscall {
  const filled = { sockfd: fd, addr: out(sockaddrResult(2)), addrlen: out(valueResult(2, 1)), ...rest };
  const untold = { sockfd: fd, addr: address, addrlen: address, ...rest };
  return earlyWithoutPointers(call, [1, 2], filled, untold, options);
}

export const socketSyscalls: readonly Syscall[] = [
  syscall('socket', { domain: family, type: socketType, protocol }, asDescriptor),
  syscall('socketpair', { domain: family, type: socketType, protocol: ulong, sv: out(array(fd, 2)) }),
  syscall('bind', { sockfd: fd, addr: sockaddr('addrlen'), addrlen: int }),
  syscall('connect', { sockfd: fd, addr: sockaddr('addrlen'), addrlen: int }),
  syscall('listen', { sockfd: fd, backlog: int }),
  naming('accept', {}, accepting),
  naming('accept4', { flags: flags(SOCKET_TYPE_FLAGS) }, accepting),
  naming('getsockname'),
  naming('getpeername'),
  syscall('shutdown', { sockfd: fd, how: enumeration(SHUTDOWN_HOWS) }, { needsEntry: true }),
];
