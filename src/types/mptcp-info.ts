import { MPTCP_INFO_FLAGS } from '../abi/generated/socket-options.ts';
import { flags } from './constants.ts';
import type { GrowingField } from './growing-struct.ts';
import { hexInt, uint, uint8, uint64 } from './numbers.ts';

/** `struct mptcp_info` (linux/mptcp.h): what is known of a connection of several paths. */
export const MPTCP_INFO_FIELDS: readonly GrowingField[] = [
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

/** As much of it as is known. */
export const MPTCP_INFO_SIZE = 96;
