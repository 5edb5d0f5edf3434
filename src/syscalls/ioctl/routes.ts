import { ROUTE_ENTRY_FLAGS } from '../../abi/generated/interfaces.ts';
import { AF_INET } from '../../abi/internet-families.ts';
import { choice } from '../../types/choice.ts';
import { flags } from '../../types/constants.ts';
import { inet6Address, interfaceIndex } from '../../types/inet.ts';
import { address, hexInt, hexLong, int16, uint, uint16, ulong } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { inetSockaddr } from '../../types/sockaddr.ts';
import { path } from '../../types/strings.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import type { Known } from '../../types/type.ts';
import type { Request } from './request.ts';

/** `struct rtentry` (linux/route.h), which sockets of IPv4 are given. */
const IPV4: Fields = {
  rt_pad1: hidden(ulong),
  rt_dst: inetSockaddr,
  rt_gateway: inetSockaddr,
  rt_genmask: inetSockaddr,
  rt_flags: flags(ROUTE_ENTRY_FLAGS, 2),
  rt_pad2: hidden(int16),
  rt_pad3: hidden(ulong),
  rt_pad4: hidden(address),
  rt_metric: int16,
  rt_dev: path,
  rt_mtu: ulong,
  rt_window: ulong,
  rt_irtt: uint16,
};

/** `struct in6_rtmsg` (linux/ipv6_route.h), which those of IPv6 are. */
const IPV6: Fields = {
  rtmsg_dst: inet6Address,
  rtmsg_src: inet6Address,
  rtmsg_gateway: inet6Address,
  rtmsg_type: hexInt,
  rtmsg_dst_len: uint16,
  rtmsg_src_len: uint16,
  rtmsg_metric: uint,
  rtmsg_info: hexLong,
  rtmsg_flags: flags(ROUTE_ENTRY_FLAGS),
  rtmsg_ifindex: interfaceIndex,
};

/** Which of them it is shows in the family of the first address of the former, behind a `long` that means nothing. */
const family: Known = {
  get: (c, scope) => c.memory.u16(scope + c.abi.wordSize),
  plan: (plan, scope) => plan.load(scope, plan.abi.wordSize, 2),
};
const entry = struct({
  route: choice(family, new Map([[AF_INET, IPV4]]), (abi) => struct(IPV4).size(abi), IPV6),
});

/** Requests to sockets about routes, as they were before rtnetlink(7). */
export const routeRequests: readonly Request[] = [['SIOCADDRT SIOCDELRT', pointer(entry)]];
