// Constants of sockets: families, types, protocols, addresses, messages. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  IP_CMSG_TYPES: {
    placeholder: 'IP_???',
    headers: ['linux/in.h'],
    names: `
      IP_TOS IP_TTL IP_RECVOPTS IP_RETOPTS IP_PKTINFO IP_RECVERR IP_ORIGDSTADDR IP_CHECKSUM
      SCM_SECURITY=0x3
    `,
    later: {
      'linux/in.h': 'IP_PROTOCOL',
    },
  },
  SCM_TYPES: {
    placeholder: 'SCM_???',
    headers: ['sys/socket.h', 'asm/socket.h'],
    names: `
      SCM_RIGHTS SCM_CREDENTIALS SCM_SECURITY=0x3 SO_WIFI_STATUS SO_TXTIME SO_TIMESTAMP_OLD
      SO_TIMESTAMPNS_OLD SO_TIMESTAMPING_OLD SO_TIMESTAMP_NEW SO_TIMESTAMPNS_NEW SO_TIMESTAMPING_NEW
      SCM_TIMESTAMPING_OPT_STATS SCM_TIMESTAMPING_PKTINFO
    `,
    later: {
      'include/linux/socket.h': 'SCM_PIDFD=4',
      'asm-generic/socket.h': 'SCM_DEVMEM_LINEAR SCM_DEVMEM_DMABUF SCM_TS_OPT_ID SCM_INQ',
    },
  },
  MSG_FLAGS: {
    placeholder: 'MSG_???',
    headers: ['sys/socket.h'],
    names: `
      MSG_OOB MSG_PEEK MSG_DONTROUTE MSG_CTRUNC MSG_PROBE=0x10 MSG_TRUNC MSG_DONTWAIT MSG_EOR
      MSG_WAITALL MSG_FIN MSG_SYN MSG_CONFIRM MSG_RST MSG_ERRQUEUE MSG_NOSIGNAL MSG_MORE
      MSG_WAITFORONE MSG_SENDPAGE_NOTLAST=0x20000 MSG_BATCH MSG_NO_SHARED_FRAGS=0x80000 MSG_ZEROCOPY
      MSG_FASTOPEN MSG_CMSG_CLOEXEC MSG_CMSG_COMPAT=0x80000000
    `,
    later: {
      'include/linux/socket.h': 'MSG_SOCK_DEVMEM=0x2000000',
    },
  },
  PACKET_MEMBERSHIP_TYPES: {
    placeholder: 'PACKET_MR_???',
    headers: ['linux/if_packet.h'],
    names: `
      PACKET_MR_MULTICAST PACKET_MR_PROMISC PACKET_MR_ALLMULTI PACKET_MR_UNICAST
    `,
  },
  ICMP_TYPES: {
    placeholder: 'ICMP_???',
    headers: ['linux/icmp.h'],
    names: `
      ICMP_ECHOREPLY ICMP_DEST_UNREACH ICMP_SOURCE_QUENCH ICMP_REDIRECT ICMP_ECHO ICMP_TIME_EXCEEDED
      ICMP_PARAMETERPROB ICMP_TIMESTAMP ICMP_TIMESTAMPREPLY ICMP_INFO_REQUEST ICMP_INFO_REPLY
      ICMP_ADDRESS ICMP_ADDRESSREPLY
    `,
  },
  SOCK_TXREHASH_VALUES: {
    placeholder: 'SOCK_TXREHASH_???',
    headers: ['linux/socket.h'],
    names: `
      SOCK_TXREHASH_DISABLED SOCK_TXREHASH_ENABLED SOCK_TXREHASH_DEFAULT
    `,
  },
  SMC_PROTOCOLS: {
    placeholder: 'SMCPROTO_???',
    headers: [],
    names: `
      SMCPROTO_SMC=0x0 SMCPROTO_SMC6=0x1
    `,
  },
  KCM_PROTOCOLS: {
    placeholder: 'KCMPROTO_???',
    headers: ['linux/kcm.h'],
    names: `
      KCMPROTO_CONNECTED
    `,
  },
  NFC_PROTOCOLS: {
    placeholder: 'NFC_SOCKPROTO_???',
    headers: ['linux/nfc.h'],
    names: `
      NFC_SOCKPROTO_RAW NFC_SOCKPROTO_LLCP
    `,
  },
  CAIF_PROTOCOLS: {
    placeholder: 'CAIFPROTO_???',
    headers: ['linux/caif/caif_socket.h'],
    names: `
      CAIFPROTO_AT CAIFPROTO_DATAGRAM CAIFPROTO_DATAGRAM_LOOP CAIFPROTO_UTIL CAIFPROTO_RFM
      CAIFPROTO_DEBUG
    `,
  },
  PHONET_PROTOCOLS: {
    placeholder: 'PN_PROTO_???',
    headers: [],
    names: `
      PN_PROTO_TRANSPORT=0x0 PN_PROTO_PHONET=0x1 PN_PROTO_PIPE=0x2
    `,
  },
  ISDN_PROTOCOLS: {
    placeholder: 'ISDN_P_???',
    headers: [],
    names: `
      ISDN_P_BASE=0x0 ISDN_P_TE_S0=0x1 ISDN_P_NT_S0=0x2 ISDN_P_TE_E1=0x3 ISDN_P_NT_E1=0x4
      ISDN_P_LAPD_TE=0x10 ISDN_P_LAPD_NT=0x11 ISDN_P_B_RAW=0x21 ISDN_P_B_HDLC=0x22
      ISDN_P_B_X75SLP=0x23 ISDN_P_B_L2DTMF=0x24 ISDN_P_B_L2DSP=0x25 ISDN_P_B_L2DSPHDLC=0x26
    `,
  },
  BLUETOOTH_PROTOCOLS: {
    placeholder: 'BTPROTO_???',
    headers: [],
    names: `
      BTPROTO_L2CAP=0x0 BTPROTO_HCI=0x1 BTPROTO_SCO=0x2 BTPROTO_RFCOMM=0x3 BTPROTO_BNEP=0x4
      BTPROTO_CMTP=0x5 BTPROTO_HIDP=0x6 BTPROTO_AVDTP=0x7
    `,
  },
  CAN_PROTOCOLS: {
    placeholder: 'CAN_???',
    headers: ['linux/can.h'],
    names: `
      CAN_RAW CAN_BCM CAN_TP16 CAN_TP20 CAN_MCNET CAN_ISOTP CAN_J1939
    `,
  },
  AX25_PROTOCOLS: {
    placeholder: 'AX25_P_???',
    headers: [],
    names: `
      AX25_P_ROSE=0x1 AX25_P_VJCOMP=0x6 AX25_P_VJUNCOMP=0x7 AX25_P_SEGMENT=0x8 AX25_P_TEXNET=0xc3
      AX25_P_LQ=0xc4 AX25_P_ATALK=0xca AX25_P_ATALK_ARP=0xcb AX25_P_IP=0xcc AX25_P_ARP=0xcd
      AX25_P_FLEXNET=0xce AX25_P_NETROM=0xcf AX25_P_TEXT=0xf0
    `,
  },
  IP_PROTOCOLS: {
    placeholder: 'IPPROTO_???',
    headers: ['linux/in.h', 'linux/in6.h'],
    names: `
      IPPROTO_IP IPPROTO_ICMP IPPROTO_IGMP IPPROTO_IPIP IPPROTO_TCP IPPROTO_EGP IPPROTO_PUP
      IPPROTO_UDP IPPROTO_IDP IPPROTO_TP IPPROTO_DCCP IPPROTO_IPV6 IPPROTO_ROUTING IPPROTO_FRAGMENT
      IPPROTO_RSVP IPPROTO_GRE IPPROTO_ESP IPPROTO_AH IPPROTO_ICMPV6 IPPROTO_NONE IPPROTO_DSTOPTS
      IPPROTO_MTP IPPROTO_BEETPH IPPROTO_ENCAP IPPROTO_PIM IPPROTO_COMP IPPROTO_L2TP IPPROTO_SCTP
      IPPROTO_MH IPPROTO_UDPLITE IPPROTO_MPLS IPPROTO_ETHERNET IPPROTO_RAW IPPROTO_MPTCP
    `,
    later: {
      'linux/in.h': 'IPPROTO_SMC IPPROTO_AGGFRAG',
    },
  },
  SOCKET_LEVELS: {
    placeholder: 'SOL_???',
    headers: ['sys/socket.h', 'netinet/in.h', 'netinet/tcp.h', 'netinet/udp.h'],
    names: `
      SOL_IP SOL_SOCKET SOL_TCP SOL_UDP AF_VSOCK SOL_IPV6 SOL_ICMPV6 SOL_CAN_BASE=0x64
      SOL_CAN_RAW=0x65 SOL_SCTP=0x84 SOL_UDPLITE=0x88 SOL_RAW SOL_IPX=0x100 SOL_AX25=0x101
      SOL_ATALK=0x102 SOL_NETROM=0x103 SOL_ROSE=0x104 SOL_DECNET SOL_X25 SOL_PACKET SOL_ATM SOL_AAL
      SOL_IRDA SOL_NETBEUI SOL_LLC SOL_DCCP SOL_NETLINK SOL_TIPC SOL_RXRPC SOL_PPPOL2TP
      SOL_BLUETOOTH SOL_PNPIPE SOL_RDS SOL_IUCV SOL_CAIF SOL_ALG SOL_NFC SOL_KCM SOL_TLS SOL_XDP
    `,
    later: {
      'include/linux/socket.h': 'SOL_MPTCP=284 SOL_MCTP=285 SOL_SMC=286',
      'linux/vm_sockets.h': 'SOL_VSOCK',
    },
  },
  SOCKET_TYPE_FLAGS: {
    placeholder: 'SOCK_???',
    headers: ['sys/socket.h'],
    names: `
      SOCK_CLOEXEC SOCK_NONBLOCK
    `,
  },
  SOCKET_TYPES: {
    placeholder: 'SOCK_???',
    headers: ['sys/socket.h'],
    names: `
      SOCK_STREAM SOCK_DGRAM SOCK_RAW SOCK_RDM SOCK_SEQPACKET SOCK_DCCP SOCK_PACKET
    `,
  },
  SHUTDOWN_HOWS: {
    placeholder: 'SHUT_???',
    headers: ['sys/socket.h'],
    names: `
      SHUT_RD SHUT_WR SHUT_RDWR
    `,
  },
  INTERFACE_FLAGS: {
    placeholder: 'IFF_???',
    headers: ['linux/if.h'],
    names: `
      IFF_UP IFF_BROADCAST IFF_DEBUG IFF_LOOPBACK IFF_POINTOPOINT IFF_NOTRAILERS IFF_RUNNING
      IFF_NOARP IFF_PROMISC IFF_ALLMULTI IFF_MASTER IFF_SLAVE IFF_MULTICAST IFF_PORTSEL
      IFF_AUTOMEDIA IFF_DYNAMIC IFF_LOWER_UP IFF_DORMANT IFF_ECHO
    `,
  },
  ETHERNET_PROTOCOLS: {
    placeholder: 'ETH_P_???',
    headers: ['linux/if_ether.h'],
    names: `
      ETH_P_802_3 ETH_P_AX25 ETH_P_ALL ETH_P_802_2 ETH_P_SNAP ETH_P_DDCMP ETH_P_WAN_PPP ETH_P_PPP_MP
      ETH_P_LOCALTALK ETH_P_CAN ETH_P_CANFD ETH_P_CANXL ETH_P_PPPTALK ETH_P_TR_802_2 ETH_P_MOBITEX
      ETH_P_CONTROL ETH_P_IRDA ETH_P_ECONET ETH_P_HDLC ETH_P_ARCNET ETH_P_DSA ETH_P_TRAILER
      ETH_P_LOOP ETH_P_PHONET ETH_P_IEEE802154 ETH_P_CAIF ETH_P_XDSA ETH_P_MAP ETH_P_MCTP ETH_P_PUP
      ETH_P_PUPAT ETH_P_802_3_MIN ETH_P_IP ETH_P_X25 ETH_P_ARP ETH_P_BPQ ETH_P_IEEEPUP
      ETH_P_IEEEPUPAT ETH_P_ERSPAN2 ETH_P_TSN ETH_P_BATMAN ETH_P_DEC ETH_P_DNA_DL ETH_P_DNA_RC
      ETH_P_DNA_RT ETH_P_LAT ETH_P_DIAG ETH_P_CUST ETH_P_SCA ETH_P_TEB ETH_P_RARP ETH_P_ATALK
      ETH_P_AARP ETH_P_8021Q ETH_P_IPX ETH_P_IPV6 ETH_P_PAUSE ETH_P_SLOW ETH_P_WCCP ETH_P_MPLS_UC
      ETH_P_MPLS_MC ETH_P_ATMMPOA ETH_P_PPP_DISC ETH_P_PPP_SES ETH_P_LINK_CTL ETH_P_ATMFATE
      ETH_P_PAE ETH_P_REALTEK ETH_P_AOE ETH_P_8021AD ETH_P_802_EX1 ETH_P_ERSPAN ETH_P_PREAUTH
      ETH_P_TIPC ETH_P_LLDP ETH_P_MRP ETH_P_MACSEC ETH_P_8021AH ETH_P_MVRP ETH_P_1588 ETH_P_NCSI
      ETH_P_PRP ETH_P_CFM ETH_P_FCOE ETH_P_TDLS ETH_P_FIP ETH_P_IBOE ETH_P_80221 ETH_P_HSR ETH_P_NSH
      ETH_P_LOOPBACK ETH_P_QINQ1 ETH_P_QINQ2 ETH_P_QINQ3 ETH_P_EDSA ETH_P_DSA_8021Q ETH_P_DSA_A5PSW
      ETH_P_IFE ETH_P_AF_IUCV
    `,
    later: {
      'linux/if_ether.h': `
        ETH_P_8021AC ETH_P_MXLGSW ETH_P_YT921X ETH_P_NXP_NETC ETH_P_GRE_OSI
      `,
    },
  },
  ARP_HARDWARE_TYPES: {
    placeholder: 'ARPHRD_???',
    headers: ['linux/if_arp.h'],
    names: `
      ARPHRD_NETROM ARPHRD_ETHER ARPHRD_EETHER ARPHRD_AX25 ARPHRD_PRONET ARPHRD_CHAOS ARPHRD_IEEE802
      ARPHRD_ARCNET ARPHRD_APPLETLK ARPHRD_DLCI ARPHRD_ATM ARPHRD_METRICOM ARPHRD_IEEE1394
      ARPHRD_EUI64 ARPHRD_INFINIBAND ARPHRD_SLIP ARPHRD_CSLIP ARPHRD_SLIP6 ARPHRD_CSLIP6
      ARPHRD_RSRVD ARPHRD_ADAPT ARPHRD_ROSE ARPHRD_X25 ARPHRD_HWX25 ARPHRD_CAN ARPHRD_MCTP
      ARPHRD_PPP ARPHRD_CISCO ARPHRD_LAPB ARPHRD_DDCMP ARPHRD_RAWHDLC ARPHRD_RAWIP ARPHRD_TUNNEL
      ARPHRD_TUNNEL6 ARPHRD_FRAD ARPHRD_SKIP ARPHRD_LOOPBACK ARPHRD_LOCALTLK ARPHRD_FDDI ARPHRD_BIF
      ARPHRD_SIT ARPHRD_IPDDP ARPHRD_IPGRE ARPHRD_PIMREG ARPHRD_HIPPI ARPHRD_ASH ARPHRD_ECONET
      ARPHRD_IRDA ARPHRD_FCPP ARPHRD_FCAL ARPHRD_FCPL ARPHRD_FCFABRIC ARPHRD_IEEE802_TR
      ARPHRD_IEEE80211 ARPHRD_IEEE80211_PRISM ARPHRD_IEEE80211_RADIOTAP ARPHRD_IEEE802154
      ARPHRD_IEEE802154_MONITOR ARPHRD_PHONET ARPHRD_PHONET_PIPE ARPHRD_CAIF ARPHRD_IP6GRE
      ARPHRD_NETLINK ARPHRD_6LOWPAN ARPHRD_VSOCKMON ARPHRD_NONE ARPHRD_VOID
    `,
  },
  ADDRESS_FAMILIES: {
    placeholder: 'AF_???',
    headers: ['sys/socket.h'],
    names: `
      AF_UNSPEC AF_UNIX AF_INET AF_AX25 AF_IPX AF_APPLETALK AF_NETROM AF_BRIDGE AF_ATMPVC AF_X25
      AF_INET6 AF_ROSE AF_DECnet AF_NETBEUI AF_SECURITY AF_KEY AF_NETLINK AF_PACKET AF_ASH AF_ECONET
      AF_ATMSVC AF_RDS AF_SNA AF_IRDA AF_PPPOX AF_WANPIPE AF_LLC AF_IB AF_MPLS AF_CAN AF_TIPC
      AF_BLUETOOTH AF_IUCV AF_RXRPC AF_ISDN AF_PHONET AF_IEEE802154 AF_CAIF AF_ALG AF_NFC AF_VSOCK
      AF_KCM AF_QIPCRTR AF_SMC AF_XDP AF_MCTP
    `,
  },
  SOCKETCALL_TYPES: {
    placeholder: '',
    headers: ['linux/net.h'],
    names: `
      SYS_SOCKET SYS_BIND SYS_CONNECT SYS_LISTEN SYS_ACCEPT SYS_GETSOCKNAME SYS_GETPEERNAME
      SYS_SOCKETPAIR SYS_SEND SYS_RECV SYS_SENDTO SYS_RECVFROM SYS_SHUTDOWN SYS_SETSOCKOPT
      SYS_GETSOCKOPT SYS_SENDMSG SYS_RECVMSG SYS_ACCEPT4 SYS_RECVMMSG SYS_SENDMMSG
    `,
  },
  NETLINK_FAMILIES: {
    placeholder: 'NETLINK_???',
    headers: ['linux/netlink.h'],
    names: `
      NETLINK_ROUTE NETLINK_UNUSED NETLINK_USERSOCK NETLINK_FIREWALL NETLINK_SOCK_DIAG NETLINK_NFLOG
      NETLINK_XFRM NETLINK_SELINUX NETLINK_ISCSI NETLINK_AUDIT NETLINK_FIB_LOOKUP NETLINK_CONNECTOR
      NETLINK_NETFILTER NETLINK_IP6_FW NETLINK_DNRTMSG NETLINK_KOBJECT_UEVENT NETLINK_GENERIC
      NETLINK_SCSITRANSPORT NETLINK_ECRYPTFS NETLINK_RDMA NETLINK_CRYPTO NETLINK_SMC
    `,
  },
  XDP_BIND_FLAGS: {
    placeholder: 'XDP_???',
    headers: ['linux/if_xdp.h'],
    names: `
      XDP_SHARED_UMEM XDP_COPY XDP_ZEROCOPY XDP_USE_NEED_WAKEUP
    `,
    later: {
      'linux/if_xdp.h': 'XDP_USE_SG',
    },
  },
  MCTP_NETWORKS: {
    placeholder: '',
    headers: ['linux/mctp.h'],
    names: `
      MCTP_NET_ANY
    `,
  },
  MCTP_ADDRESSES: {
    placeholder: '',
    headers: ['linux/mctp.h'],
    names: `
      MCTP_ADDR_NULL MCTP_ADDR_ANY
    `,
  },
  QRTR_PORTS: {
    placeholder: '',
    headers: ['linux/qrtr.h'],
    names: `
      QRTR_PORT_CTRL
    `,
  },
  QRTR_NODES: {
    placeholder: '',
    headers: ['linux/qrtr.h'],
    names: `
      QRTR_NODE_BCAST
    `,
  },
  VSOCK_PORTS: {
    placeholder: '',
    headers: ['linux/vm_sockets.h'],
    names: `
      VMADDR_PORT_ANY
    `,
  },
  VSOCK_FLAGS: {
    placeholder: 'VMADDR_FLAG_???',
    headers: ['linux/vm_sockets.h'],
    names: `
      VMADDR_FLAG_TO_HOST
    `,
  },
  VSOCK_CIDS: {
    placeholder: '',
    headers: ['linux/vm_sockets.h'],
    names: `
      VMADDR_CID_HYPERVISOR VMADDR_CID_LOCAL VMADDR_CID_HOST VMADDR_CID_ANY
    `,
  },
  NFC_TARGET_PROTOCOLS: {
    placeholder: 'NFC_PROTO_???',
    headers: ['linux/nfc.h'],
    names: `
      NFC_PROTO_JEWEL NFC_PROTO_MIFARE NFC_PROTO_FELICA NFC_PROTO_ISO14443 NFC_PROTO_NFC_DEP
      NFC_PROTO_ISO14443_B NFC_PROTO_ISO15693
    `,
  },
  NFC_LLCP_SAPS: {
    placeholder: '',
    headers: [],
    names: `
      LLCP_SAP_SDP=0x1 LLCP_SAP_IP=0x2 LLCP_SAP_OBEX=0x3 LLCP_SAP_SNEP=0x4 LLCP_SAP_MAX=0xff
    `,
  },
  ALG_FLAGS: {
    placeholder: 'CRYPTO_ALG_???',
    headers: [],
    names: `
      CRYPTO_ALG_KERN_DRIVER_ONLY=0x1000
    `,
  },
  IEEE802154_PANIDS: {
    placeholder: '',
    headers: [],
    names: `
      IEEE802154_PANID_BROADCAST=0xffff
    `,
  },
  IEEE802154_ADDRESSES: {
    placeholder: '',
    headers: [],
    names: `
      IEEE802154_ADDR_UNDEF=0xfffe IEEE802154_ADDR_BROADCAST=0xffff
    `,
  },
  IEEE802154_ADDRESS_TYPES: {
    placeholder: 'IEEE802154_ADDR_???',
    headers: [],
    names: `
      IEEE802154_ADDR_NONE=0x0 IEEE802154_ADDR_SHORT=0x2 IEEE802154_ADDR_LONG=0x3
    `,
  },
  RXRPC_SERVICES: {
    placeholder: '???_SERVICE',
    headers: [],
    names: `
      CM_SERVICE=0x1 YFS_FS_SERVICE=0x9c4 YFS_CM_SERVICE=0x9c5 YFS_VL_SERVICE=0x9c7
    `,
  },
  HCI_CHANNELS: {
    placeholder: 'HCI_CHANNEL_???',
    headers: [],
    names: `
      HCI_CHANNEL_RAW=0x0 HCI_CHANNEL_USER=0x1 HCI_CHANNEL_MONITOR=0x2 HCI_CHANNEL_CONTROL=0x3
      HCI_CHANNEL_LOGGING=0x4
    `,
  },
  L2CAP_PSMS: {
    placeholder: '',
    headers: [],
    names: `
      L2CAP_PSM_SDP=0x1 L2CAP_PSM_RFCOMM=0x3 L2CAP_PSM_3DSP=0x21 L2CAP_PSM_IPSP=0x23
      L2CAP_PSM_LE_DYN_START=0x80 L2CAP_PSM_LE_DYN_END=0xff L2CAP_PSM_DYN_START=0x1001
      L2CAP_PSM_AUTO_END=0x10ff L2CAP_PSM_DYN_END=0xffff
    `,
  },
  L2CAP_CIDS: {
    placeholder: '',
    headers: [],
    names: `
      L2CAP_CID_SIGNALING=0x1 L2CAP_CID_CONN_LESS=0x2 L2CAP_CID_A2MP=0x3 L2CAP_CID_ATT=0x4
      L2CAP_CID_LE_SIGNALING=0x5 L2CAP_CID_SMP=0x6 L2CAP_CID_SMP_BREDR=0x7 L2CAP_CID_DYN_START=0x40
      L2CAP_CID_LE_DYN_END=0x7f L2CAP_CID_DYN_END=0xffff
    `,
  },
  BLUETOOTH_ADDRESS_TYPES: {
    placeholder: 'BDADDR_???',
    headers: [],
    names: `
      BDADDR_BREDR=0x0 BDADDR_LE_PUBLIC=0x1 BDADDR_LE_RANDOM=0x2
    `,
  },
  PACKET_TYPES: {
    placeholder: 'PACKET_???',
    headers: ['linux/if_packet.h'],
    names: `
      PACKET_HOST PACKET_BROADCAST PACKET_MULTICAST PACKET_OTHERHOST PACKET_OUTGOING PACKET_LOOPBACK
      PACKET_USER PACKET_KERNEL
    `,
  },
  TCP_STATES: {
    placeholder: 'TCP_???',
    headers: ['netinet/tcp.h'],
    names: `
      TCP_ESTABLISHED TCP_SYN_SENT TCP_SYN_RECV TCP_FIN_WAIT1 TCP_FIN_WAIT2 TCP_TIME_WAIT TCP_CLOSE
      TCP_CLOSE_WAIT TCP_LAST_ACK TCP_LISTEN TCP_CLOSING TCP_NEW_SYN_RECV=0xc
    `,
    later: {
      'include/net/tcp_states.h': `
        TCP_BOUND_INACTIVE=13
      `,
    },
  },
  TCP_STATE_MASK: {
    placeholder: '1<<TCP_???',
    headers: ['netinet/tcp.h'],
    names: `
      1<<TCP_ESTABLISHED 1<<TCP_SYN_SENT 1<<TCP_SYN_RECV 1<<TCP_FIN_WAIT1 1<<TCP_FIN_WAIT2
      1<<TCP_TIME_WAIT 1<<TCP_CLOSE 1<<TCP_CLOSE_WAIT 1<<TCP_LAST_ACK 1<<TCP_LISTEN 1<<TCP_CLOSING
      1<<TCP_NEW_SYN_RECV=0x1000
    `,
    later: {
      'include/net/tcp_states.h': `
        1<<TCP_BOUND_INACTIVE=0x2000
      `,
    },
  },
  TPACKET_VERSIONS: {
    placeholder: 'TPACKET_???',
    headers: ['linux/if_packet.h'],
    names: `
      TPACKET_V1 TPACKET_V2 TPACKET_V3
    `,
  },
  TIPC_ADDRESS_TYPES: {
    placeholder: 'TIPC_???',
    headers: [],
    names: '',
    later: {
      'linux/tipc.h': `
        TIPC_SERVICE_RANGE TIPC_SERVICE_ADDR TIPC_SOCKET_ADDR
      `,
    },
  },
  TIPC_SCOPES: {
    placeholder: 'TIPC_???_SCOPE',
    headers: [],
    names: '',
    later: {
      'linux/tipc.h': `
        TIPC_CLUSTER_SCOPE TIPC_NODE_SCOPE
      `,
    },
  },
};
