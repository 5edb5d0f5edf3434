import { constantValue } from '../../abi/constants.ts';
import { ADDRESS_FAMILIES, IP_PROTOCOLS, TCP_STATE_MASK, TCP_STATES } from '../../abi/generated/network.ts';
import {
  INET_DIAG_ATTRIBUTES,
  INET_DIAG_EXTENSION_FLAGS,
  INET_DIAG_REQ_ATTRIBUTES,
  INET_ULP_INFO_ATTRIBUTES,
  MPTCP_SUBFLOW_ATTRIBUTES,
  MPTCP_SUBFLOW_FLAGS,
  SHUTDOWN_FLAGS,
  SK_DIAG_BPF_STORAGE_ATTRIBUTES,
  SK_DIAG_BPF_STORAGE_REPLY_ATTRIBUTES,
  SK_DIAG_BPF_STORAGE_REQUEST_ATTRIBUTES,
  SOCKET_MEMINFO_INDICES,
  TLS_CIPHERS,
  TLS_CONFIGURATIONS,
  TLS_INFO_ATTRIBUTES,
  TLS_VERSIONS,
} from '../../abi/generated/sock-diag.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { fd } from '../descriptor.ts';
import { printGrowing } from '../growing-struct.ts';
import { inlineHexString } from '../inline.ts';
import { MPTCP_INFO_FIELDS } from '../mptcp-info.ts';
import { hexInt, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { sctpInfo } from '../sctp-info.ts';
import { storedSockaddr } from '../sockaddr.ts';
import { hidden, members, struct } from '../struct.ts';
import { TCP_INFO_FIELDS } from '../tcp-info.ts';
import { Aggregate, type Type } from '../type.ts';
import { verboseFlags } from '../verbose-constants.ts';
import { attributes, type ContentPrinter, findAttribute, isMissing, printHex } from './attributes.ts';
import { bits, hexNumber, indexed, many, named, nested, one, text } from './contents.ts';
import { printAddress } from './family-address.ts';
import type { FamilyMessage } from './family-message.ts';
import { socketFilter } from './inet-filter.ts';
import { socketId } from './socket-id.ts';

const requestAttributes = attributes(INET_DIAG_REQ_ATTRIBUTES, {
  INET_DIAG_REQ_BYTECODE: socketFilter,
  INET_DIAG_REQ_SK_BPF_STORAGES: nested(
    attributes(SK_DIAG_BPF_STORAGE_REQUEST_ATTRIBUTES, { SK_DIAG_BPF_STORAGE_REQ_MAP_FD: one(fd) }),
  ),
  INET_DIAG_REQ_PROTOCOL: named(IP_PROTOCOLS, 0),
});

/** `struct inet_diag_req`, the older form of a question. */
export const oldInetRequest: FamilyMessage = {
  family: 'idiag_family',
  print: members({
    idiag_family: hidden(uint8),
    idiag_src_len: uint8,
    idiag_dst_len: uint8,
    idiag_ext: flags(INET_DIAG_EXTENSION_FLAGS, 1),
    id: socketId,
    idiag_states: flags(TCP_STATE_MASK),
    idiag_dbs: uint,
  }),
  size: 60,
  attributes: requestAttributes,
};

/** `struct inet_diag_req_v2`. */
export const inetRequest: FamilyMessage = {
  family: 'sdiag_family',
  print: members({
    sdiag_family: hidden(uint8),
    sdiag_protocol: enumeration(IP_PROTOCOLS, 1),
    idiag_ext: flags(INET_DIAG_EXTENSION_FLAGS, 1),
    pad: hidden(uint8),
    idiag_states: flags(TCP_STATE_MASK),
    id: socketId,
  }),
  size: 56,
  attributes: requestAttributes,
};

const memory = struct({ idiag_rmem: uint, idiag_wmem: uint, idiag_fmem: uint, idiag_tmem: uint });
const vegas = struct({ tcpv_enabled: uint, tcpv_rttcnt: uint, tcpv_rtt: uint, tcpv_minrtt: uint });
const datacentre = struct({
  dctcp_enabled: uint16,
  dctcp_ce_state: uint16,
  dctcp_alpha: uint,
  dctcp_ab_ecn: uint,
  dctcp_ab_tot: uint,
});
const bottleneck = struct({
  bbr_bw_lo: hexInt,
  bbr_bw_hi: hexInt,
  bbr_min_rtt: uint,
  bbr_pacing_gain: uint,
  bbr_cwnd_gain: uint,
});

const printSignature = members({
  tcpm_family: enumeration(ADDRESS_FAMILIES, 1),
  tcpm_prefixlen: uint8,
  tcpm_keylen: uint16,
});
const SIGNATURE_KEY = 20;
const LONGEST_KEY = 80;

/** `struct tcp_diag_md5sig` (linux/tcp.h). */
const signature: Type = new (class extends Aggregate {
  size(): number {
    return SIGNATURE_KEY + LONGEST_KEY;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number): void {
    c.out.beginStruct();
    printSignature(c, at);
    printAddress(c, 'tcpm_addr', at + 4, c.memory.u8(at));
    c.out.field('tcpm_key');
    const length = Math.min(c.memory.u16(at + 2), LONGEST_KEY);
    inlineHexString(length).printAt(c, at + SIGNATURE_KEY, at);
    c.out.endStruct();
  }
})();

const tls = attributes(TLS_INFO_ATTRIBUTES, {
  TLS_INFO_VERSION: named(TLS_VERSIONS, 2),
  TLS_INFO_CIPHER: named(TLS_CIPHERS, 2),
  'TLS_INFO_TXCONF TLS_INFO_RXCONF': named(TLS_CONFIGURATIONS, 2),
});

const subflow = attributes(MPTCP_SUBFLOW_ATTRIBUTES, {
  'MPTCP_SUBFLOW_ATTR_TOKEN_REM MPTCP_SUBFLOW_ATTR_TOKEN_LOC': one(hexInt),
  [`MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ MPTCP_SUBFLOW_ATTR_MAP_SFSEQ
    MPTCP_SUBFLOW_ATTR_SSN_OFFSET`]: one(uint),
  MPTCP_SUBFLOW_ATTR_MAP_SEQ: one(uint64),
  MPTCP_SUBFLOW_ATTR_MAP_DATALEN: one(uint16),
  MPTCP_SUBFLOW_ATTR_FLAGS: bits(MPTCP_SUBFLOW_FLAGS, 4),
  'MPTCP_SUBFLOW_ATTR_ID_REM MPTCP_SUBFLOW_ATTR_ID_LOC': one(uint8),
});

const upperLayer = attributes(INET_ULP_INFO_ATTRIBUTES, {
  INET_ULP_INFO_NAME: text,
  INET_ULP_INFO_TLS: nested(tls),
  INET_ULP_INFO_MPTCP: nested(subflow),
});

const shutdownBits = verboseFlags(SHUTDOWN_FLAGS, 1);

const shutDown: ContentPrinter = (c, at, length) => {
  if (length > 8) return false;
  if (isMissing(c, at, length)) return true;
  shutdownBits.printAt(c, at, at);
  return true;
};

/** `struct inet_diag_sockopt`: a bit for each option that is set, the lowest first. */
const OPTIONS = [
  ...['recverr', 'is_icsk', 'freebind', 'hdrincl', 'mc_loop', 'transparent', 'mc_all', 'nodefrag'],
  ...['bind_address_no_port', 'recverr_rfc4884', 'defer_connect'],
];
const OPTIONS_SIZE = 2;

const options: ContentPrinter = (c, at, length) => {
  if (length < OPTIONS_SIZE) return false;
  if (isMissing(c, at, OPTIONS_SIZE)) return true;
  const bits = c.memory.u16(at);
  c.out.beginStruct();
  for (let index = 0; index < OPTIONS.length; index++) {
    const bit = (bits >> index) & 1;
    if (bit === 0 && c.options.abbreviate) continue;
    c.out.field(OPTIONS[index] as string);
    c.out.int(bit);
  }
  const unknown = bits >> OPTIONS.length;
  if (unknown !== 0 || !c.options.abbreviate) {
    c.out.field('unused');
    c.out.hex(unknown, 0);
    c.out.comment('bits 3..8');
  }
  c.out.endStruct();
  printUnknownOptions(c, at + OPTIONS_SIZE, length - OPTIONS_SIZE);
  return true;
};

/** Options of kernels to come, where any of them is set. */
function printUnknownOptions(c: Decoding, at: number, length: number): void {
  let last = length;
  while (last > 0 && c.memory.u8(at + last - 1) === 0) last--;
  if (last === 0) return;
  c.out.element();
  c.out.syntax(`/* bytes ${OPTIONS_SIZE}..${OPTIONS_SIZE + length - 1} */ `);
  printHex(c, at, length);
}

const storages = attributes(SK_DIAG_BPF_STORAGE_REPLY_ATTRIBUTES, {
  SK_DIAG_BPF_STORAGE: nested(
    attributes(SK_DIAG_BPF_STORAGE_ATTRIBUTES, {
      SK_DIAG_BPF_STORAGE_MAP_ID: one(uint),
      SK_DIAG_BPF_STORAGE_MAP_VALUE: hexNumber,
    }),
  ),
});

/** Counters of a socket's memory, by their places (linux/sock_diag.h). */
export const socketMemory = indexed(uint, SOCKET_MEMINFO_INDICES);

const CONGESTION = constantValue(INET_DIAG_ATTRIBUTES, 'INET_DIAG_CONG');

/** The context of what is told of a socket: 1 where its congestion control has a name, as that of TCP alone does. */
function isOfTcp(c: Decoding, at: number, length: number): number {
  return findAttribute(c, at, length, CONGESTION, 1) < 0 ? 0 : 1;
}

/** Bytes of `struct mptcp_info` and of `struct tcp_info`, which were never shorter. */
const LEAST_MPTCP_INFO = 40;
const LEAST_TCP_INFO = 104;

/** What the protocol knows of a connection; which one it is its length tells, and whether it is TCP. */
const connection: ContentPrinter = (c, at, length, context) => {
  if (length < LEAST_MPTCP_INFO) return false;
  const isLong = length >= LEAST_TCP_INFO;
  if (isLong && context !== 1) return association(c, at, length, context);
  if (!isMissing(c, at, length)) printGrowing(c, isLong ? TCP_INFO_FIELDS : MPTCP_INFO_FIELDS, at, length);
  return true;
};

const association = one(sctpInfo);

/** `struct inet_diag_msg`: a socket of AF_INET or AF_INET6. */
export const inetAnswer: FamilyMessage = {
  family: 'idiag_family',
  print: members({
    idiag_family: hidden(uint8),
    idiag_state: enumeration(TCP_STATES, 1),
    idiag_timer: uint8,
    idiag_retrans: uint8,
    id: socketId,
    idiag_expires: uint,
    idiag_rqueue: uint,
    idiag_wqueue: uint,
    idiag_uid: uint,
    idiag_inode: uint,
  }),
  size: 72,
  attributes: {
    ...attributes(INET_DIAG_ATTRIBUTES, {
      INET_DIAG_INFO: connection,
      INET_DIAG_MEMINFO: one(memory),
      INET_DIAG_VEGASINFO: one(vegas),
      INET_DIAG_CONG: text,
      'INET_DIAG_TOS INET_DIAG_TCLASS INET_DIAG_SKV6ONLY': one(uint8),
      INET_DIAG_PROTOCOL: named(IP_PROTOCOLS, 0),
      INET_DIAG_CGROUP_ID: one(uint64),
      INET_DIAG_SK_BPF_STORAGES: nested(storages),
      INET_DIAG_SOCKOPT: options,
      INET_DIAG_SKMEMINFO: socketMemory,
      INET_DIAG_SHUTDOWN: shutDown,
      INET_DIAG_DCTCPINFO: one(datacentre),
      'INET_DIAG_MARK INET_DIAG_CLASS_ID': one(uint),
      INET_DIAG_BBRINFO: one(bottleneck),
      INET_DIAG_MD5SIG: many(signature),
      'INET_DIAG_LOCALS INET_DIAG_PEERS': many(storedSockaddr),
      INET_DIAG_ULP_INFO: nested(upperLayer),
    }),
    contextOf: isOfTcp,
  },
};
