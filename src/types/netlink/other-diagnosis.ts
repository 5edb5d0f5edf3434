import {
  SOCKET_TYPES,
  TCP_STATE_MASK,
  TCP_STATES,
  VSOCK_CIDS,
  VSOCK_PORTS,
} from '../../abi/generated/network.ts';
import {
  SHUTDOWN_FLAGS,
  XDP_DIAG_ATTRIBUTES,
  XDP_MEMORY_FLAGS,
  XDP_SHOW_FLAGS,
} from '../../abi/generated/sock-diag.ts';
import { enumeration, flags } from '../constants.ts';
import { uid } from '../ids.ts';
import { interfaceIndex } from '../inet.ts';
import { hexInt, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import { one } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';
import { socketMemory } from './inet-diagnosis.ts';
import { cookie } from './socket-id.ts';

/** linux/vm_sockets_diag.h: a question for the sockets of AF_VSOCK. */
export const vsockRequest: FamilyMessage = {
  family: 'sdiag_family',
  print: members({
    sdiag_family: hidden(uint8),
    sdiag_protocol: uint8,
    pad: hidden(uint16),
    vdiag_states: flags(TCP_STATE_MASK),
    vdiag_ino: uint,
    vdiag_show: hexInt,
    vdiag_cookie: cookie,
  }),
  size: 24,
};

const machine = enumeration(VSOCK_CIDS);
const port = enumeration(VSOCK_PORTS);

/** `struct vsock_diag_msg`. */
export const vsockAnswer: FamilyMessage = {
  family: 'vdiag_family',
  print: members({
    vdiag_family: hidden(uint8),
    vdiag_type: enumeration(SOCKET_TYPES, 1),
    vdiag_state: enumeration(TCP_STATES, 1),
    vdiag_shutdown: flags(SHUTDOWN_FLAGS, 1),
    vdiag_src_cid: machine,
    vdiag_src_port: port,
    vdiag_dst_cid: machine,
    vdiag_dst_port: port,
    vdiag_ino: uint,
    vdiag_cookie: cookie,
  }),
  size: 32,
};

/** linux/xdp_diag.h: a question for the sockets of AF_XDP. */
export const xdpRequest: FamilyMessage = {
  family: 'sdiag_family',
  print: members({
    sdiag_family: hidden(uint8),
    sdiag_protocol: uint8,
    pad: hidden(uint16),
    xdiag_ino: uint,
    xdiag_show: flags(XDP_SHOW_FLAGS),
    xdiag_cookie: cookie,
  }),
  size: 20,
};

const ring = one(struct({ entries: uint }));

/** `struct xdp_diag_msg`. */
export const xdpAnswer: FamilyMessage = {
  family: 'xdiag_family',
  print: members({
    xdiag_family: hidden(uint8),
    xdiag_type: enumeration(SOCKET_TYPES, 1),
    pad: hidden(uint16),
    xdiag_ino: uint,
    xdiag_cookie: cookie,
  }),
  size: 16,
  attributes: attributesOf(XDP_DIAG_ATTRIBUTES, {
    INFO: one(struct({ ifindex: interfaceIndex, queue_id: uint })),
    UID: one(uid),
    'RX_RING TX_RING UMEM_FILL_RING UMEM_COMPLETION_RING': ring,
    UMEM: one(
      struct({
        size: uint64,
        id: uint,
        num_pages: uint,
        chunk_size: uint,
        headroom: uint,
        ifindex: interfaceIndex,
        queue_id: uint,
        flags: flags(XDP_MEMORY_FLAGS),
        refs: uint,
      }),
    ),
    MEMINFO: socketMemory,
    STATS: one(
      struct({
        n_rx_dropped: uint64,
        n_rx_invalid: uint64,
        n_rx_full: uint64,
        n_fill_ring_empty: uint64,
        n_tx_invalid: uint64,
        n_tx_ring_empty: uint64,
      }),
    ),
  }),
};

/** linux/tipc_sockets_diag.h: a question for the sockets of AF_TIPC. */
export const tipcRequest: FamilyMessage = {
  family: 'sdiag_family',
  print: members({
    sdiag_family: hidden(uint8),
    sdiag_protocol: uint8,
    pad: hidden(uint16),
    tidiag_states: hexInt,
  }),
  size: 8,
};
