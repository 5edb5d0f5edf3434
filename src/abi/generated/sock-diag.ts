// Generated from linux/unix_diag.h, linux/sock_diag.h, linux/tls.h, linux/mptcp.h, linux/inet_diag.h, linux/netlink_diag.h, linux/packet_diag.h, linux/smc_diag.h, as tools/abi/sets/families/sock-diag.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const UDIAG_SHOW_FLAGS = /* @__PURE__ */ constants('UDIAG_SHOW_???', [
  ['UDIAG_SHOW_NAME', 1],
  ['UDIAG_SHOW_VFS', 2],
  ['UDIAG_SHOW_PEER', 4],
  ['UDIAG_SHOW_ICONS', 8],
  ['UDIAG_SHOW_RQLEN', 0x10],
  ['UDIAG_SHOW_MEMINFO', 0x20],
  ['UDIAG_SHOW_UID', 0x40],
]);

export const UNIX_DIAG_ATTRIBUTES = /* @__PURE__ */ constants('UNIX_DIAG_???', [
  ['UNIX_DIAG_NAME', 0],
  ['UNIX_DIAG_VFS', 1],
  ['UNIX_DIAG_PEER', 2],
  ['UNIX_DIAG_ICONS', 3],
  ['UNIX_DIAG_RQLEN', 4],
  ['UNIX_DIAG_MEMINFO', 5],
  ['UNIX_DIAG_SHUTDOWN', 6],
  ['UNIX_DIAG_UID', 7],
]);

export const SOCKET_MEMINFO_INDICES = /* @__PURE__ */ constants('SK_MEMINFO_???', [
  ['SK_MEMINFO_RMEM_ALLOC', 0],
  ['SK_MEMINFO_RCVBUF', 1],
  ['SK_MEMINFO_WMEM_ALLOC', 2],
  ['SK_MEMINFO_SNDBUF', 3],
  ['SK_MEMINFO_FWD_ALLOC', 4],
  ['SK_MEMINFO_WMEM_QUEUED', 5],
  ['SK_MEMINFO_OPTMEM', 6],
  ['SK_MEMINFO_BACKLOG', 7],
  ['SK_MEMINFO_DROPS', 8],
]);

export const TLS_VERSIONS = /* @__PURE__ */ constants('TLS_???_VERSION', [
  ['TLS_1_2_VERSION', 0x303],
  ['TLS_1_3_VERSION', 0x304],
]);

export const TLS_CONFIGURATIONS = /* @__PURE__ */ constants('TLS_CONF_???', [
  ['TLS_CONF_BASE', 1],
  ['TLS_CONF_SW', 2],
  ['TLS_CONF_HW', 3],
  ['TLS_CONF_HW_RECORD', 4],
]);

export const TLS_CIPHERS = /* @__PURE__ */ constants('TLS_CIPHER_???', [
  ['TLS_CIPHER_AES_GCM_128', 0x33],
  ['TLS_CIPHER_AES_GCM_256', 0x34],
  ['TLS_CIPHER_AES_CCM_128', 0x35],
  ['TLS_CIPHER_CHACHA20_POLY1305', 0x36],
  ['TLS_CIPHER_SM4_GCM', 0x37],
  ['TLS_CIPHER_SM4_CCM', 0x38],
  ['TLS_CIPHER_ARIA_GCM_128', 0x39],
  ['TLS_CIPHER_ARIA_GCM_256', 0x3a],
]);

export const MPTCP_SUBFLOW_FLAGS = /* @__PURE__ */ constants('MPTCP_SUBFLOW_FLAG_???', [
  ['MPTCP_SUBFLOW_FLAG_MCAP_REM', 1],
  ['MPTCP_SUBFLOW_FLAG_MCAP_LOC', 2],
  ['MPTCP_SUBFLOW_FLAG_JOIN_REM', 4],
  ['MPTCP_SUBFLOW_FLAG_JOIN_LOC', 8],
  ['MPTCP_SUBFLOW_FLAG_BKUP_REM', 0x10],
  ['MPTCP_SUBFLOW_FLAG_BKUP_LOC', 0x20],
  ['MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED', 0x40],
  ['MPTCP_SUBFLOW_FLAG_CONNECTED', 0x80],
  ['MPTCP_SUBFLOW_FLAG_MAPVALID', 0x100],
]);

export const TLS_INFO_ATTRIBUTES = /* @__PURE__ */ constants('TLS_INFO_???', [
  ['TLS_INFO_UNSPEC', 0],
  ['TLS_INFO_VERSION', 1],
  ['TLS_INFO_CIPHER', 2],
  ['TLS_INFO_TXCONF', 3],
  ['TLS_INFO_RXCONF', 4],
  ['TLS_INFO_ZC_RO_TX', 5],
  ['TLS_INFO_RX_NO_PAD', 6],
  ['TLS_INFO_TX_MAX_PAYLOAD_LEN', 7],
]);

export const MPTCP_SUBFLOW_ATTRIBUTES = /* @__PURE__ */ constants('MPTCP_SUBFLOW_ATTR_???', [
  ['MPTCP_SUBFLOW_ATTR_UNSPEC', 0],
  ['MPTCP_SUBFLOW_ATTR_TOKEN_REM', 1],
  ['MPTCP_SUBFLOW_ATTR_TOKEN_LOC', 2],
  ['MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ', 3],
  ['MPTCP_SUBFLOW_ATTR_MAP_SEQ', 4],
  ['MPTCP_SUBFLOW_ATTR_MAP_SFSEQ', 5],
  ['MPTCP_SUBFLOW_ATTR_SSN_OFFSET', 6],
  ['MPTCP_SUBFLOW_ATTR_MAP_DATALEN', 7],
  ['MPTCP_SUBFLOW_ATTR_FLAGS', 8],
  ['MPTCP_SUBFLOW_ATTR_ID_REM', 9],
  ['MPTCP_SUBFLOW_ATTR_ID_LOC', 0xa],
  ['MPTCP_SUBFLOW_ATTR_PAD', 0xb],
]);

export const INET_ULP_INFO_ATTRIBUTES = /* @__PURE__ */ constants('INET_ULP_INFO_???', [
  ['INET_ULP_INFO_UNSPEC', 0],
  ['INET_ULP_INFO_NAME', 1],
  ['INET_ULP_INFO_TLS', 2],
  ['INET_ULP_INFO_MPTCP', 3],
]);

export const SHUTDOWN_FLAGS = /* @__PURE__ */ constants('???_SHUTDOWN', [
  ['RCV_SHUTDOWN', 1],
  ['SEND_SHUTDOWN', 2],
]);

export const INET_DIAG_REQ_ATTRIBUTES = /* @__PURE__ */ constants('INET_DIAG_REQ_???', [
  ['INET_DIAG_REQ_NONE', 0],
  ['INET_DIAG_REQ_BYTECODE', 1],
  ['INET_DIAG_REQ_SK_BPF_STORAGES', 2],
  ['INET_DIAG_REQ_PROTOCOL', 3],
]);

export const INET_DIAG_EXTENSION_FLAGS = /* @__PURE__ */ constants('1<<INET_DIAG_???-1', [
  ['1<<(INET_DIAG_MEMINFO-1)', 1],
  ['1<<(INET_DIAG_INFO-1)', 2],
  ['1<<(INET_DIAG_VEGASINFO-1)', 4],
  ['1<<(INET_DIAG_CONG-1)', 8],
  ['1<<(INET_DIAG_TOS-1)', 0x10],
  ['1<<(INET_DIAG_TCLASS-1)', 0x20],
  ['1<<(INET_DIAG_SKMEMINFO-1)', 0x40],
  ['1<<(INET_DIAG_SHUTDOWN-1)', 0x80],
]);

export const INET_DIAG_BYTECODES = /* @__PURE__ */ constants('INET_DIAG_BC_???', [
  ['INET_DIAG_BC_NOP', 0],
  ['INET_DIAG_BC_JMP', 1],
  ['INET_DIAG_BC_S_GE', 2],
  ['INET_DIAG_BC_S_LE', 3],
  ['INET_DIAG_BC_D_GE', 4],
  ['INET_DIAG_BC_D_LE', 5],
  ['INET_DIAG_BC_AUTO', 6],
  ['INET_DIAG_BC_S_COND', 7],
  ['INET_DIAG_BC_D_COND', 8],
  ['INET_DIAG_BC_DEV_COND', 9],
  ['INET_DIAG_BC_MARK_COND', 0xa],
  ['INET_DIAG_BC_S_EQ', 0xb],
  ['INET_DIAG_BC_D_EQ', 0xc],
  ['INET_DIAG_BC_CGROUP_COND', 0xd],
]);

export const SK_DIAG_BPF_STORAGE_REPLY_ATTRIBUTES = /* @__PURE__ */ constants('SK_DIAG_BPF_STORAGE_???', [
  ['SK_DIAG_BPF_STORAGE_REP_NONE', 0],
  ['SK_DIAG_BPF_STORAGE', 1],
]);

export const SK_DIAG_BPF_STORAGE_ATTRIBUTES = /* @__PURE__ */ constants('SK_DIAG_BPF_STORAGE_???', [
  ['SK_DIAG_BPF_STORAGE_NONE', 0],
  ['SK_DIAG_BPF_STORAGE_PAD', 1],
  ['SK_DIAG_BPF_STORAGE_MAP_ID', 2],
  ['SK_DIAG_BPF_STORAGE_MAP_VALUE', 3],
]);

export const INET_DIAG_ATTRIBUTES = /* @__PURE__ */ constants('INET_DIAG_???', [
  ['INET_DIAG_NONE', 0],
  ['INET_DIAG_MEMINFO', 1],
  ['INET_DIAG_INFO', 2],
  ['INET_DIAG_VEGASINFO', 3],
  ['INET_DIAG_CONG', 4],
  ['INET_DIAG_TOS', 5],
  ['INET_DIAG_TCLASS', 6],
  ['INET_DIAG_SKMEMINFO', 7],
  ['INET_DIAG_SHUTDOWN', 8],
  ['INET_DIAG_DCTCPINFO', 9],
  ['INET_DIAG_PROTOCOL', 0xa],
  ['INET_DIAG_SKV6ONLY', 0xb],
  ['INET_DIAG_LOCALS', 0xc],
  ['INET_DIAG_PEERS', 0xd],
  ['INET_DIAG_PAD', 0xe],
  ['INET_DIAG_MARK', 0xf],
  ['INET_DIAG_BBRINFO', 0x10],
  ['INET_DIAG_CLASS_ID', 0x11],
  ['INET_DIAG_MD5SIG', 0x12],
  ['INET_DIAG_ULP_INFO', 0x13],
  ['INET_DIAG_SK_BPF_STORAGES', 0x14],
  ['INET_DIAG_CGROUP_ID', 0x15],
  ['INET_DIAG_SOCKOPT', 0x16],
]);

export const NETLINK_SOCKET_STATES = /* @__PURE__ */ constants('NETLINK_???', [
  ['NETLINK_UNCONNECTED', 0],
  ['NETLINK_CONNECTED', 1],
  ['TCP_CLOSE', 7],
]);

export const NDIAG_FLAGS = /* @__PURE__ */ constants('NDIAG_FLAG_???', [
  ['NDIAG_FLAG_CB_RUNNING', 1],
  ['NDIAG_FLAG_PKTINFO', 2],
  ['NDIAG_FLAG_BROADCAST_ERROR', 4],
  ['NDIAG_FLAG_NO_ENOBUFS', 8],
  ['NDIAG_FLAG_LISTEN_ALL_NSID', 0x10],
  ['NDIAG_FLAG_CAP_ACK', 0x20],
]);

export const NDIAG_SHOW_FLAGS = /* @__PURE__ */ constants('NDIAG_SHOW_???', [
  ['NDIAG_SHOW_MEMINFO', 1],
  ['NDIAG_SHOW_GROUPS', 2],
  ['NDIAG_SHOW_RING_CFG', 4],
  ['NDIAG_SHOW_FLAGS', 8],
]);

export const NETLINK_DIAG_ATTRIBUTES = /* @__PURE__ */ constants('NETLINK_DIAG_???', [
  ['NETLINK_DIAG_MEMINFO', 0],
  ['NETLINK_DIAG_GROUPS', 1],
  ['NETLINK_DIAG_RX_RING', 2],
  ['NETLINK_DIAG_TX_RING', 3],
  ['NETLINK_DIAG_FLAGS', 4],
]);

export const PACKET_SHOW_FLAGS = /* @__PURE__ */ constants('PACKET_SHOW_???', [
  ['PACKET_SHOW_INFO', 1],
  ['PACKET_SHOW_MCLIST', 2],
  ['PACKET_SHOW_RING_CFG', 4],
  ['PACKET_SHOW_FANOUT', 8],
  ['PACKET_SHOW_MEMINFO', 0x10],
  ['PACKET_SHOW_FILTER', 0x20],
]);

export const PACKET_DIAG_INFO_FLAGS = /* @__PURE__ */ constants('PDI_???', [
  ['PDI_RUNNING', 1],
  ['PDI_AUXDATA', 2],
  ['PDI_ORIGDEV', 4],
  ['PDI_VNETHDR', 8],
  ['PDI_LOSS', 0x10],
]);

export const PACKET_DIAG_ATTRIBUTES = /* @__PURE__ */ constants('PACKET_DIAG_???', [
  ['PACKET_DIAG_INFO', 0],
  ['PACKET_DIAG_MCLIST', 1],
  ['PACKET_DIAG_RX_RING', 2],
  ['PACKET_DIAG_TX_RING', 3],
  ['PACKET_DIAG_FANOUT', 4],
  ['PACKET_DIAG_UID', 5],
  ['PACKET_DIAG_MEMINFO', 6],
  ['PACKET_DIAG_FILTER', 7],
]);

export const SMC_STATES = /* @__PURE__ */ constants('SMC_???', [
  ['SMC_ACTIVE', 1],
  ['SMC_INIT', 2],
  ['SMC_CLOSED', 7],
  ['SMC_LISTEN', 0xa],
  ['SMC_PEERCLOSEWAIT1', 0x14],
  ['SMC_PEERCLOSEWAIT2', 0x15],
  ['SMC_APPFINCLOSEWAIT', 0x18],
  ['SMC_APPCLOSEWAIT1', 0x16],
  ['SMC_APPCLOSEWAIT2', 0x17],
  ['SMC_PEERFINCLOSEWAIT', 0x19],
  ['SMC_PEERABORTWAIT', 0x1a],
  ['SMC_PROCESSABORT', 0x1b],
]);

export const SMC_ROLES = /* @__PURE__ */ constants('SMC_???', [
  ['SMC_CLNT', 0],
  ['SMC_SERV', 1],
]);

export const SMC_DIAG_MODES = /* @__PURE__ */ constants('SMC_DIAG_MODE_???', [
  ['SMC_DIAG_MODE_SMCR', 0],
  ['SMC_DIAG_MODE_FALLBACK_TCP', 1],
  ['SMC_DIAG_MODE_SMCD', 2],
]);

export const SMC_DIAG_EXTENSION_FLAGS = /* @__PURE__ */ constants('1<<SMC_DIAG_???-1', [
  ['1<<(SMC_DIAG_CONNINFO-1)', 1],
  ['1<<(SMC_DIAG_LGRINFO-1)', 2],
]);

export const SMC_DIAG_ATTRIBUTES = /* @__PURE__ */ constants('SMC_DIAG_???', [
  ['SMC_DIAG_NONE', 0],
  ['SMC_DIAG_CONNINFO', 1],
  ['SMC_DIAG_LGRINFO', 2],
  ['SMC_DIAG_SHUTDOWN', 3],
  ['SMC_DIAG_DMBINFO', 4],
  ['SMC_DIAG_FALLBACK', 5],
]);

export const SMC_DECLINES = /* @__PURE__ */ constants('SMC_CLC_DECL_???', [
  ['SMC_CLC_DECL_MEM', 0x1010000],
  ['SMC_CLC_DECL_TIMEOUT_CL', 0x2010000],
  ['SMC_CLC_DECL_TIMEOUT_AL', 0x2020000],
  ['SMC_CLC_DECL_CNFERR', 0x3000000],
  ['SMC_CLC_DECL_PEERNOSMC', 0x3010000],
  ['SMC_CLC_DECL_IPSEC', 0x3020000],
  ['SMC_CLC_DECL_NOSMCDEV', 0x3030000],
  ['SMC_CLC_DECL_MODEUNSUPP', 0x3040000],
  ['SMC_CLC_DECL_RMBE_EC', 0x3050000],
  ['SMC_CLC_DECL_OPTUNSUPP', 0x3060000],
  ['SMC_CLC_DECL_SYNCERR', 0x4000000],
  ['SMC_CLC_DECL_PEERDECL', 0x5000000],
  ['SMC_CLC_DECL_INTERR', 0x99990000],
  ['SMC_CLC_DECL_ERR_RTOK', 0x99990001],
  ['SMC_CLC_DECL_ERR_RDYLNK', 0x99990002],
  ['SMC_CLC_DECL_ERR_REGRMB', 0x99990003],
]);
