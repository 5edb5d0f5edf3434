import { MPTCP_INFO_FLAGS, TCP_AO_KEY_FLAGS } from '../../abi/generated/socket-options.ts';
import { flags } from '../../types/constants.ts';
import type { Decoding } from '../../types/decoding.ts';
import { inlineBytes, inlineString } from '../../types/inline.ts';
import { address64, hex16, hexInt, int, uint, uint8, uint64 } from '../../types/numbers.ts';
import { storedSockaddr } from '../../types/sockaddr.ts';
import { hidden, struct } from '../../types/struct.ts';
import { Aggregate, type Type } from '../../types/type.ts';
import type { ValuePrinter } from './option-forms.ts';

/** Single bits of a word, each a field; the others mean nothing. */
function bits(...names: readonly string[]): Type {
  return new (class extends Aggregate {
    override readonly follows = false;

    size(): number {
      return 4;
    }

    align(): number {
      return 4;
    }

    printAt(): void {}

    printField(c: Decoding, _name: string, at: number): void {
      names.forEach((name, bit) => {
        c.out.field(name);
        c.out.int((c.memory.u32(at) >>> bit) & 1);
      });
    }
  })();
}

/** Bytes of a key at most (linux/tcp.h: TCP_AO_MAXKEYLEN). */
const LONGEST_KEY = 80;
/** Bytes of `struct tcp_ao_add`, the longest structure that an option takes. */
export const LONGEST_OPTION = 288;

const key = inlineBytes(LONGEST_KEY, (c, at) => {
  const length = Math.min(c.memory.u8(at - 1), LONGEST_KEY);
  c.out.hexString(c.memory, at, Math.min(length, c.options.stringLimit), length > c.options.stringLimit);
});

/** `struct tcp_ao_add` (linux/tcp.h). */
const addedKey = struct(
  {
    addr: storedSockaddr,
    alg_name: inlineString(64),
    ifindex: int,
    uses: bits('set_current', 'set_rnext'),
    reserved2: hidden(hex16),
    prefix: uint8,
    sndid: uint8,
    rcvid: uint8,
    maclen: uint8,
    keyflags: flags(TCP_AO_KEY_FLAGS, 1),
    keylen: uint8,
    key,
  },
  {
    order: [
      ...['addr', 'prefix', 'alg_name', 'ifindex', 'uses', 'sndid', 'rcvid', 'maclen', 'keyflags'],
      ...['key', 'keylen'],
    ],
  },
);

/** `struct tcp_ao_del`. */
const deletedKey = struct(
  {
    addr: storedSockaddr,
    ifindex: int,
    uses: bits('set_current', 'set_rnext', 'del_async'),
    reserved2: hidden(hex16),
    prefix: uint8,
    sndid: uint8,
    rcvid: uint8,
    current_key: uint8,
    rnext: uint8,
    keyflags: flags(TCP_AO_KEY_FLAGS, 1),
  },
  {
    order: [...['addr', 'prefix', 'ifindex', 'uses', 'sndid', 'rcvid', 'current_key', 'rnext', 'keyflags']],
  },
);

/** `struct tcp_ao_info_opt`. */
const aoInfo = struct({
  uses: bits('set_current', 'set_rnext', 'ao_required', 'set_counters', 'accept_icmps'),
  reserved2: hidden(hex16),
  current_key: uint8,
  rnext: uint8,
  pkt_good: uint64,
  pkt_bad: uint64,
  pkt_key_not_found: uint64,
  pkt_ao_required: uint64,
  pkt_dropped_icmp: uint64,
});

/** `struct tcp_ao_repair`. */
const aoRepair = struct({ snt_isn: hexInt, rcv_isn: hexInt, snd_sne: uint, rcv_sne: uint });

/** A structure of which the bytes that were not given are 0. */
function padded(type: Type): ValuePrinter {
  return (c, low, high, length) => {
    const size = type.size(c.abi);
    const address = c.toWord(low, high);
    const isFollowed = length > 0 && address !== 0 && c.mayFollow;
    const at = isFollowed ? c.memory.readPadded(address, Math.min(length, size), size) : -1;
    if (at < 0) c.printAddress(low, high);
    else type.printAt(c, at, at);
  };
}

/** Options of SOL_TCP about authentication (RFC 5925) that can be set and asked for. */
export const AUTHENTICATION: Readonly<Record<string, ValuePrinter>> = {
  TCP_AO_INFO: padded(aoInfo),
  TCP_AO_REPAIR: padded(aoRepair),
};

/** And those that can only be set. */
export const KEYS: Readonly<Record<string, ValuePrinter>> = {
  TCP_AO_ADD_KEY: padded(addedKey),
  TCP_AO_DEL_KEY: padded(deletedKey),
};

/** Fields of `struct mptcp_info` (linux/mptcp.h), with where they lie. */
const MPTCP_FIELDS: readonly (readonly [name: string, offset: number, type: Type])[] = [
  ['mptcpi_subflows', 0, uint8],
  ['mptcpi_add_addr_signal', 1, uint8],
  ['mptcpi_add_addr_accepted', 2, uint8],
  ['mptcpi_subflows_max', 3, uint8],
  ['mptcpi_add_addr_signal_max', 4, uint8],
  ['mptcpi_add_addr_accepted_max', 5, uint8],
  ['mptcpi_flags', 8, flags(MPTCP_INFO_FLAGS)],
  ['mptcpi_token', 12, hexInt],
  ['mptcpi_write_seq', 16, uint64],
  ['mptcpi_snd_una', 24, uint64],
  ['mptcpi_rcv_nxt', 32, uint64],
  ['mptcpi_local_addr_used', 40, uint8],
  ['mptcpi_local_addr_max', 41, uint8],
  ['mptcpi_csum_enabled', 42, uint8],
  ['mptcpi_retransmits', 44, uint],
  ['mptcpi_bytes_retrans', 48, uint64],
  ['mptcpi_bytes_sent', 56, uint64],
  ['mptcpi_bytes_received', 64, uint64],
  ['mptcpi_bytes_acked', 72, uint64],
  ['mptcpi_subflows_total', 80, uint8],
  ['mptcpi_endp_laminar_max', 81, uint8],
  ['mptcpi_endp_fullmesh_max', 82, uint8],
  ['mptcpi_last_data_sent', 84, uint],
  ['mptcpi_last_data_recv', 88, uint],
  ['mptcpi_last_ack_recv', 92, uint],
];
const MPTCP_INFO_SIZE = 96;

/** `struct mptcp_subflow_data`: how much of what follows there is. */
const subflows = struct({ size_subflow_data: uint, num_subflows: uint, size_kernel: uint, size_user: uint });

/** `struct mptcp_full_info` without what it ends with, `struct mptcp_info`. */
const arrays = struct({
  size_tcpinfo_kernel: uint,
  size_tcpinfo_user: uint,
  size_sfinfo_kernel: uint,
  size_sfinfo_user: uint,
  num_subflows: uint,
  size_arrays_user: uint,
  subflow_info: address64,
  tcp_info: address64,
});

/** A structure, where there was room for it. */
function whole(type: Type): ValuePrinter {
  return (c, low, high, length) => {
    const size = type.size(c.abi);
    const at = length < size ? -1 : c.readOrPrintAddress(low, high, size);
    if (at >= 0) type.printAt(c, at, at);
    else if (length < size) c.printAddress(low, high);
  };
}

/** What SOL_MPTCP tells of a connection's flows, without the flows themselves. */
export const FLOWS: Readonly<Record<string, ValuePrinter>> = {
  'MPTCP_TCPINFO MPTCP_SUBFLOW_ADDRS': whole(subflows),
  MPTCP_FULL_INFO: whole(arrays),
};

/** Of what the kernel tells of a connection as much as there was room for. */
export const mptcpInfo: ValuePrinter = (c, low, high, length) => {
  const there = Math.min(length, MPTCP_INFO_SIZE);
  const at = c.readOrPrintAddress(low, high, there);
  if (at < 0) return;
  c.out.beginStruct();
  for (const [name, offset, type] of MPTCP_FIELDS) {
    if (offset + type.size(c.abi) > there) break;
    c.out.field(name);
    type.printAt(c, at + offset, at);
  }
  c.out.endStruct();
};
