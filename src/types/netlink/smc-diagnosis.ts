import {
  SHUTDOWN_FLAGS,
  SMC_DECLINES,
  SMC_DIAG_ATTRIBUTES,
  SMC_DIAG_EXTENSION_FLAGS,
  SMC_DIAG_MODES,
  SMC_ROLES,
  SMC_STATES,
} from '../../abi/generated/sock-diag.ts';
import { enumeration, flags } from '../constants.ts';
import { inlineArray, inlineString } from '../inline.ts';
import { hex64, paddedByte, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import { verboseEnumeration } from '../verbose-constants.ts';
import { attributes } from './attributes.ts';
import { bits, one } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';
import { inetSocketId } from './socket-id.ts';

/** linux/smc_diag.h: a question for the sockets of AF_SMC. */
export const smcRequest: FamilyMessage = {
  family: 'diag_family',
  print: members({
    diag_family: hidden(uint8),
    pad: hidden(inlineArray(uint8, 2)),
    diag_ext: flags(SMC_DIAG_EXTENSION_FLAGS, 1),
    id: inetSocketId,
  }),
  size: 52,
};

const decline = verboseEnumeration(SMC_DECLINES, 4);

const cursor = struct({ reserved: uint16, wrap: uint16, count: uint });

const connection = struct({
  token: uint,
  sndbuf_size: uint,
  rmbe_size: uint,
  peer_rmbe_size: uint,
  rx_prod: cursor,
  rx_cons: cursor,
  tx_prod: cursor,
  tx_cons: cursor,
  rx_prod_flags: paddedByte,
  rx_conn_state_flags: paddedByte,
  tx_prod_flags: paddedByte,
  tx_conn_state_flags: paddedByte,
  tx_prep: cursor,
  tx_sent: cursor,
  tx_fin: cursor,
});

const link = struct({
  link_id: uint8,
  ibname: inlineString(64),
  ibport: uint8,
  gid: inlineString(40),
  peer_gid: inlineString(40),
});

const group = struct({ lnk: inlineArray(link, 1), role: enumeration(SMC_ROLES, 1) });

/** `struct smcd_diag_dmbinfo`, whose 64-bit members are aligned alike in every ABI. */
const directMemory = struct({
  linkid: uint,
  padding: hidden(uint),
  peer_gid: hex64,
  my_gid: hex64,
  token: hex64,
  peer_token: hex64,
});

/** `struct smc_diag_msg`: a socket of AF_SMC. */
export const smcAnswer: FamilyMessage = {
  family: 'diag_family',
  print: members({
    diag_family: hidden(uint8),
    diag_state: enumeration(SMC_STATES, 1),
    diag_fallback: enumeration(SMC_DIAG_MODES, 1),
    diag_shutdown: uint8,
    id: inetSocketId,
    diag_uid: uint,
    diag_inode: uint64,
  }),
  size: 64,
  attributes: attributes(SMC_DIAG_ATTRIBUTES, {
    SMC_DIAG_CONNINFO: one(connection),
    SMC_DIAG_LGRINFO: one(group),
    SMC_DIAG_SHUTDOWN: bits(SHUTDOWN_FLAGS, 1),
    SMC_DIAG_DMBINFO: one(directMemory),
    SMC_DIAG_FALLBACK: one(struct({ reason: decline, peer_diagnosis: decline })),
  }),
};
