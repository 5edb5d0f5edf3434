// Constants of socket diagnosis over netlink. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  UDIAG_SHOW_FLAGS: {
    placeholder: 'UDIAG_SHOW_???',
    headers: ['linux/unix_diag.h'],
    names: `
      UDIAG_SHOW_NAME UDIAG_SHOW_VFS UDIAG_SHOW_PEER UDIAG_SHOW_ICONS UDIAG_SHOW_RQLEN
      UDIAG_SHOW_MEMINFO UDIAG_SHOW_UID
    `,
  },
  UNIX_DIAG_ATTRIBUTES: {
    placeholder: 'UNIX_DIAG_???',
    headers: ['linux/unix_diag.h'],
    names: `
      UNIX_DIAG_NAME UNIX_DIAG_VFS UNIX_DIAG_PEER UNIX_DIAG_ICONS UNIX_DIAG_RQLEN UNIX_DIAG_MEMINFO
      UNIX_DIAG_SHUTDOWN UNIX_DIAG_UID
    `,
  },
  SOCKET_MEMINFO_INDICES: {
    placeholder: 'SK_MEMINFO_???',
    headers: ['linux/sock_diag.h'],
    names: `
      SK_MEMINFO_RMEM_ALLOC SK_MEMINFO_RCVBUF SK_MEMINFO_WMEM_ALLOC SK_MEMINFO_SNDBUF
      SK_MEMINFO_FWD_ALLOC SK_MEMINFO_WMEM_QUEUED SK_MEMINFO_OPTMEM SK_MEMINFO_BACKLOG
      SK_MEMINFO_DROPS
    `,
  },
  TLS_VERSIONS: {
    placeholder: 'TLS_???_VERSION',
    headers: ['linux/tls.h'],
    names: `
      TLS_1_2_VERSION TLS_1_3_VERSION
    `,
  },
  TLS_CONFIGURATIONS: {
    placeholder: 'TLS_CONF_???',
    headers: ['linux/tls.h'],
    names: `
      TLS_CONF_BASE TLS_CONF_SW TLS_CONF_HW TLS_CONF_HW_RECORD
    `,
  },
  TLS_CIPHERS: {
    placeholder: 'TLS_CIPHER_???',
    headers: ['linux/tls.h'],
    names: `
      TLS_CIPHER_AES_GCM_128 TLS_CIPHER_AES_GCM_256 TLS_CIPHER_AES_CCM_128
      TLS_CIPHER_CHACHA20_POLY1305 TLS_CIPHER_SM4_GCM TLS_CIPHER_SM4_CCM TLS_CIPHER_ARIA_GCM_128
      TLS_CIPHER_ARIA_GCM_256
    `,
  },
  MPTCP_SUBFLOW_FLAGS: {
    placeholder: 'MPTCP_SUBFLOW_FLAG_???',
    headers: ['linux/mptcp.h'],
    names: `
      MPTCP_SUBFLOW_FLAG_MCAP_REM MPTCP_SUBFLOW_FLAG_MCAP_LOC MPTCP_SUBFLOW_FLAG_JOIN_REM
      MPTCP_SUBFLOW_FLAG_JOIN_LOC MPTCP_SUBFLOW_FLAG_BKUP_REM MPTCP_SUBFLOW_FLAG_BKUP_LOC
      MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED MPTCP_SUBFLOW_FLAG_CONNECTED MPTCP_SUBFLOW_FLAG_MAPVALID
    `,
  },
  TLS_INFO_ATTRIBUTES: {
    placeholder: 'TLS_INFO_???',
    headers: ['linux/tls.h'],
    names: `
      TLS_INFO_UNSPEC TLS_INFO_VERSION TLS_INFO_CIPHER TLS_INFO_TXCONF TLS_INFO_RXCONF
      TLS_INFO_ZC_RO_TX TLS_INFO_RX_NO_PAD
    `,
    later: {
      'linux/tls.h': 'TLS_INFO_TX_MAX_PAYLOAD_LEN',
    },
  },
  MPTCP_SUBFLOW_ATTRIBUTES: {
    placeholder: 'MPTCP_SUBFLOW_ATTR_???',
    headers: ['linux/mptcp.h'],
    names: `
      MPTCP_SUBFLOW_ATTR_UNSPEC MPTCP_SUBFLOW_ATTR_TOKEN_REM MPTCP_SUBFLOW_ATTR_TOKEN_LOC
      MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ MPTCP_SUBFLOW_ATTR_MAP_SEQ MPTCP_SUBFLOW_ATTR_MAP_SFSEQ
      MPTCP_SUBFLOW_ATTR_SSN_OFFSET MPTCP_SUBFLOW_ATTR_MAP_DATALEN MPTCP_SUBFLOW_ATTR_FLAGS
      MPTCP_SUBFLOW_ATTR_ID_REM MPTCP_SUBFLOW_ATTR_ID_LOC MPTCP_SUBFLOW_ATTR_PAD
    `,
  },
  INET_ULP_INFO_ATTRIBUTES: {
    placeholder: 'INET_ULP_INFO_???',
    headers: ['linux/inet_diag.h'],
    names: `
      INET_ULP_INFO_UNSPEC INET_ULP_INFO_NAME INET_ULP_INFO_TLS INET_ULP_INFO_MPTCP
    `,
  },
  SHUTDOWN_FLAGS: {
    placeholder: '???_SHUTDOWN',
    headers: [],
    names: `
      RCV_SHUTDOWN=0x1 SEND_SHUTDOWN=0x2
    `,
  },
  INET_DIAG_REQ_ATTRIBUTES: {
    placeholder: 'INET_DIAG_REQ_???',
    headers: ['linux/inet_diag.h'],
    names: `
      INET_DIAG_REQ_NONE INET_DIAG_REQ_BYTECODE INET_DIAG_REQ_SK_BPF_STORAGES INET_DIAG_REQ_PROTOCOL
    `,
  },
  INET_DIAG_EXTENSION_FLAGS: {
    placeholder: '1<<INET_DIAG_???-1',
    headers: ['linux/inet_diag.h'],
    names: `
      1<<(INET_DIAG_MEMINFO-1) 1<<(INET_DIAG_INFO-1) 1<<(INET_DIAG_VEGASINFO-1)
      1<<(INET_DIAG_CONG-1) 1<<(INET_DIAG_TOS-1) 1<<(INET_DIAG_TCLASS-1) 1<<(INET_DIAG_SKMEMINFO-1)
      1<<(INET_DIAG_SHUTDOWN-1)
    `,
  },
  INET_DIAG_BYTECODES: {
    placeholder: 'INET_DIAG_BC_???',
    headers: ['linux/inet_diag.h'],
    names: `
      INET_DIAG_BC_NOP INET_DIAG_BC_JMP INET_DIAG_BC_S_GE INET_DIAG_BC_S_LE INET_DIAG_BC_D_GE
      INET_DIAG_BC_D_LE INET_DIAG_BC_AUTO INET_DIAG_BC_S_COND INET_DIAG_BC_D_COND
      INET_DIAG_BC_DEV_COND INET_DIAG_BC_MARK_COND INET_DIAG_BC_S_EQ INET_DIAG_BC_D_EQ
      INET_DIAG_BC_CGROUP_COND
    `,
  },
  SK_DIAG_BPF_STORAGE_REPLY_ATTRIBUTES: {
    placeholder: 'SK_DIAG_BPF_STORAGE_???',
    headers: ['linux/sock_diag.h'],
    names: `
      SK_DIAG_BPF_STORAGE_REP_NONE SK_DIAG_BPF_STORAGE
    `,
  },
  SK_DIAG_BPF_STORAGE_ATTRIBUTES: {
    placeholder: 'SK_DIAG_BPF_STORAGE_???',
    headers: ['linux/sock_diag.h'],
    names: `
      SK_DIAG_BPF_STORAGE_NONE SK_DIAG_BPF_STORAGE_PAD SK_DIAG_BPF_STORAGE_MAP_ID
      SK_DIAG_BPF_STORAGE_MAP_VALUE
    `,
  },
  INET_DIAG_ATTRIBUTES: {
    placeholder: 'INET_DIAG_???',
    headers: ['linux/inet_diag.h'],
    names: `
      INET_DIAG_NONE INET_DIAG_MEMINFO INET_DIAG_INFO INET_DIAG_VEGASINFO INET_DIAG_CONG
      INET_DIAG_TOS INET_DIAG_TCLASS INET_DIAG_SKMEMINFO INET_DIAG_SHUTDOWN INET_DIAG_DCTCPINFO
      INET_DIAG_PROTOCOL INET_DIAG_SKV6ONLY INET_DIAG_LOCALS INET_DIAG_PEERS INET_DIAG_PAD
      INET_DIAG_MARK INET_DIAG_BBRINFO INET_DIAG_CLASS_ID INET_DIAG_MD5SIG INET_DIAG_ULP_INFO
      INET_DIAG_SK_BPF_STORAGES INET_DIAG_CGROUP_ID INET_DIAG_SOCKOPT
    `,
  },
  NETLINK_SOCKET_STATES: {
    placeholder: 'NETLINK_???',
    headers: [],
    names: `
      NETLINK_UNCONNECTED=0 NETLINK_CONNECTED=1 TCP_CLOSE=7
    `,
  },
  NDIAG_FLAGS: {
    placeholder: 'NDIAG_FLAG_???',
    headers: ['linux/netlink_diag.h'],
    names: `
      NDIAG_FLAG_CB_RUNNING NDIAG_FLAG_PKTINFO NDIAG_FLAG_BROADCAST_ERROR NDIAG_FLAG_NO_ENOBUFS
      NDIAG_FLAG_LISTEN_ALL_NSID NDIAG_FLAG_CAP_ACK
    `,
  },
  NDIAG_SHOW_FLAGS: {
    placeholder: 'NDIAG_SHOW_???',
    headers: ['linux/netlink_diag.h'],
    names: `
      NDIAG_SHOW_MEMINFO NDIAG_SHOW_GROUPS NDIAG_SHOW_RING_CFG NDIAG_SHOW_FLAGS
    `,
  },
  NETLINK_DIAG_ATTRIBUTES: {
    placeholder: 'NETLINK_DIAG_???',
    headers: ['linux/netlink_diag.h'],
    names: `
      NETLINK_DIAG_MEMINFO NETLINK_DIAG_GROUPS NETLINK_DIAG_RX_RING NETLINK_DIAG_TX_RING
      NETLINK_DIAG_FLAGS
    `,
  },
  PACKET_SHOW_FLAGS: {
    placeholder: 'PACKET_SHOW_???',
    headers: ['linux/packet_diag.h'],
    names: `
      PACKET_SHOW_INFO PACKET_SHOW_MCLIST PACKET_SHOW_RING_CFG PACKET_SHOW_FANOUT
      PACKET_SHOW_MEMINFO PACKET_SHOW_FILTER
    `,
  },
  PACKET_DIAG_INFO_FLAGS: {
    placeholder: 'PDI_???',
    headers: ['linux/packet_diag.h'],
    names: `
      PDI_RUNNING PDI_AUXDATA PDI_ORIGDEV PDI_VNETHDR PDI_LOSS
    `,
  },
  PACKET_DIAG_ATTRIBUTES: {
    placeholder: 'PACKET_DIAG_???',
    headers: ['linux/packet_diag.h'],
    names: `
      PACKET_DIAG_INFO PACKET_DIAG_MCLIST PACKET_DIAG_RX_RING PACKET_DIAG_TX_RING PACKET_DIAG_FANOUT
      PACKET_DIAG_UID PACKET_DIAG_MEMINFO PACKET_DIAG_FILTER
    `,
  },
  SMC_STATES: {
    placeholder: 'SMC_???',
    headers: [],
    names: `
      SMC_ACTIVE=0x1 SMC_INIT=0x2 SMC_CLOSED=0x7 SMC_LISTEN=0xa SMC_PEERCLOSEWAIT1=0x14
      SMC_PEERCLOSEWAIT2=0x15 SMC_APPFINCLOSEWAIT=0x18 SMC_APPCLOSEWAIT1=0x16 SMC_APPCLOSEWAIT2=0x17
      SMC_PEERFINCLOSEWAIT=0x19 SMC_PEERABORTWAIT=0x1a SMC_PROCESSABORT=0x1b
    `,
  },
  SMC_ROLES: {
    placeholder: 'SMC_???',
    headers: [],
    names: `
      SMC_CLNT=0x0 SMC_SERV=0x1
    `,
  },
  SMC_DIAG_MODES: {
    placeholder: 'SMC_DIAG_MODE_???',
    headers: ['linux/smc_diag.h'],
    names: `
      SMC_DIAG_MODE_SMCR SMC_DIAG_MODE_FALLBACK_TCP SMC_DIAG_MODE_SMCD
    `,
  },
  SMC_DIAG_EXTENSION_FLAGS: {
    placeholder: '1<<SMC_DIAG_???-1',
    headers: ['linux/smc_diag.h'],
    names: `
      1<<(SMC_DIAG_CONNINFO-1) 1<<(SMC_DIAG_LGRINFO-1)
    `,
  },
  SMC_DIAG_ATTRIBUTES: {
    placeholder: 'SMC_DIAG_???',
    headers: ['linux/smc_diag.h'],
    names: `
      SMC_DIAG_NONE SMC_DIAG_CONNINFO SMC_DIAG_LGRINFO SMC_DIAG_SHUTDOWN SMC_DIAG_DMBINFO
      SMC_DIAG_FALLBACK
    `,
  },
  SMC_DECLINES: {
    placeholder: 'SMC_CLC_DECL_???',
    headers: [],
    names: `
      SMC_CLC_DECL_MEM=0x1010000 SMC_CLC_DECL_TIMEOUT_CL=0x2010000 SMC_CLC_DECL_TIMEOUT_AL=0x2020000
      SMC_CLC_DECL_CNFERR=0x3000000 SMC_CLC_DECL_PEERNOSMC=0x3010000 SMC_CLC_DECL_IPSEC=0x3020000
      SMC_CLC_DECL_NOSMCDEV=0x3030000 SMC_CLC_DECL_MODEUNSUPP=0x3040000
      SMC_CLC_DECL_RMBE_EC=0x3050000 SMC_CLC_DECL_OPTUNSUPP=0x3060000 SMC_CLC_DECL_SYNCERR=0x4000000
      SMC_CLC_DECL_PEERDECL=0x5000000 SMC_CLC_DECL_INTERR=0x99990000
      SMC_CLC_DECL_ERR_RTOK=0x99990001 SMC_CLC_DECL_ERR_RDYLNK=0x99990002
      SMC_CLC_DECL_ERR_REGRMB=0x99990003
    `,
  },
  XDP_SHOW_FLAGS: {
    placeholder: 'XDP_SHOW_???',
    headers: ['linux/xdp_diag.h'],
    names: `
      XDP_SHOW_INFO XDP_SHOW_RING_CFG XDP_SHOW_UMEM XDP_SHOW_MEMINFO XDP_SHOW_STATS
    `,
  },
  XDP_DIAG_ATTRIBUTES: {
    placeholder: 'XDP_DIAG_???',
    headers: ['linux/xdp_diag.h'],
    names: `
      XDP_DIAG_NONE XDP_DIAG_INFO XDP_DIAG_UID XDP_DIAG_RX_RING XDP_DIAG_TX_RING XDP_DIAG_UMEM
      XDP_DIAG_UMEM_FILL_RING XDP_DIAG_UMEM_COMPLETION_RING XDP_DIAG_MEMINFO XDP_DIAG_STATS
    `,
  },
  XDP_MEMORY_FLAGS: {
    placeholder: 'XDP_DU_F_???',
    headers: ['linux/xdp_diag.h'],
    names: `
      XDP_DU_F_ZEROCOPY
    `,
  },
  SCTP_PATH_STATES: {
    placeholder: 'SCTP_???',
    headers: ['stdint.h', 'sys/socket.h', 'linux/sctp.h'],
    names: `
      SCTP_INACTIVE SCTP_PF SCTP_ACTIVE SCTP_UNCONFIRMED SCTP_UNKNOWN
    `,
  },
  SK_DIAG_BPF_STORAGE_REQUEST_ATTRIBUTES: {
    placeholder: 'SK_DIAG_BPF_STORAGE_REQ_???',
    headers: ['linux/sock_diag.h'],
    names: `
      SK_DIAG_BPF_STORAGE_REQ_NONE SK_DIAG_BPF_STORAGE_REQ_MAP_FD
    `,
  },
};
