import { type Constants, constants, constantValue } from '../../abi/constants.ts';
import { SOCKET_LEVELS } from '../../abi/generated/network.ts';
import {
  ALG_OPTIONS,
  AX25_OPTIONS,
  BLUETOOTH_OPTIONS,
  CAIF_OPTIONS,
  CAN_RAW_OPTIONS,
  DCCP_OPTIONS,
  IP_GET_OPTIONS,
  IP_OPTIONS,
  IP_SET_OPTIONS,
  IPV6_GET_OPTIONS,
  IPV6_OPTIONS,
  IPV6_SET_OPTIONS,
  IPX_OPTIONS,
  IRDA_OPTIONS,
  IUCV_OPTIONS,
  KCM_OPTIONS,
  LLC_OPTIONS,
  MPTCP_OPTIONS,
  NETLINK_OPTIONS,
  NFC_LLCP_OPTIONS,
  PACKET_OPTIONS,
  PNPIPE_OPTIONS,
  PPPOL2TP_OPTIONS,
  RAW_OPTIONS,
  RDS_OPTIONS,
  RXRPC_OPTIONS,
  SCTP_OPTIONS,
  SMC_OPTIONS,
  SOCKET_GET_OPTIONS,
  SOCKET_OPTIONS,
  SOCKET_SET_OPTIONS,
  TCP_OPTIONS,
  TIPC_OPTIONS,
  TLS_OPTIONS,
  UDP_OPTIONS,
  VSOCK_OPTIONS,
  XDP_OPTIONS,
} from '../../abi/generated/socket-options.ts';
import { enumeration } from '../../types/constants.ts';
import { scalar } from '../../types/numbers.ts';
import type { Type } from '../../types/type.ts';

/** The level of a socket option. */
export const optionLevel: Type = enumeration(constants('SOL_??', SOCKET_LEVELS.entries));

/** The name of an option that is set; within its level, argument 1. */
export const setOptionName: Type = optionName(levels(SOCKET_SET_OPTIONS, IP_SET_OPTIONS, IPV6_SET_OPTIONS));

/** The name of an option that is asked for. */
export const gotOptionName: Type = optionName(levels(SOCKET_GET_OPTIONS, IP_GET_OPTIONS, IPV6_GET_OPTIONS));

/** Sets of names by level; some levels have options that can only be set, or only be asked for. */
function levels(socket: Constants, ip: Constants, ipv6: Constants): ReadonlyMap<number, Constants> {
  return new Map(
    Object.entries({
      SOL_SOCKET: joined(SOCKET_OPTIONS, socket),
      SOL_IP: joined(IP_OPTIONS, ip),
      SOL_IPV6: joined(IPV6_OPTIONS, ipv6),
      AF_VSOCK: VSOCK_OPTIONS,
      SOL_IPX: IPX_OPTIONS,
      SOL_AX25: AX25_OPTIONS,
      SOL_PACKET: PACKET_OPTIONS,
      SOL_TCP: TCP_OPTIONS,
      SOL_CAN_RAW: CAN_RAW_OPTIONS,
      SOL_SCTP: SCTP_OPTIONS,
      SOL_RAW: RAW_OPTIONS,
      SOL_NETLINK: NETLINK_OPTIONS,
      SOL_UDP: UDP_OPTIONS,
      SOL_IRDA: IRDA_OPTIONS,
      SOL_LLC: LLC_OPTIONS,
      SOL_DCCP: DCCP_OPTIONS,
      SOL_TIPC: TIPC_OPTIONS,
      SOL_RXRPC: RXRPC_OPTIONS,
      SOL_PPPOL2TP: PPPOL2TP_OPTIONS,
      SOL_BLUETOOTH: BLUETOOTH_OPTIONS,
      SOL_PNPIPE: PNPIPE_OPTIONS,
      SOL_RDS: RDS_OPTIONS,
      SOL_IUCV: IUCV_OPTIONS,
      SOL_CAIF: CAIF_OPTIONS,
      SOL_ALG: ALG_OPTIONS,
      SOL_NFC: NFC_LLCP_OPTIONS,
      SOL_KCM: KCM_OPTIONS,
      SOL_TLS: TLS_OPTIONS,
      SOL_XDP: XDP_OPTIONS,
      SOL_MPTCP: MPTCP_OPTIONS,
      SOL_SMC: SMC_OPTIONS,
    }).map(([level, names]) => [constantValue(SOCKET_LEVELS, level), names]),
  );
}

/** The names of two sets together. */
export function joined(first: Constants, second: Constants): Constants {
  return constants(first.placeholder, [...first.entries, ...second.entries]);
}

function optionName(names: ReadonlyMap<number, Constants>): Type {
  return scalar(4, (c, low) => {
    const set = names.get(c.low(1));
    if (set) c.out.enumeration(set, low, 0);
    else c.out.int(low);
  });
}
