// Generated from linux/in.h, sys/socket.h, asm/socket.h, include/linux/socket.h, asm-generic/socket.h, linux/if_packet.h, linux/icmp.h, linux/socket.h, linux/kcm.h, linux/nfc.h, linux/caif/caif_socket.h, linux/can.h, linux/in6.h, netinet/in.h, netinet/tcp.h, netinet/udp.h, linux/vm_sockets.h, linux/if.h, linux/if_ether.h, linux/if_arp.h, linux/net.h, linux/netlink.h, linux/if_xdp.h, linux/mctp.h, linux/qrtr.h, include/net/tcp_states.h, linux/tipc.h, as tools/abi/sets/families/network.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const IP_CMSG_TYPES = /* @__PURE__ */ constants('IP_???', [
  ['IP_TOS', 1],
  ['IP_TTL', 2],
  ['IP_RECVOPTS', 6],
  ['IP_RETOPTS', 7],
  ['IP_PKTINFO', 8],
  ['IP_RECVERR', 0xb],
  ['IP_ORIGDSTADDR', 0x14],
  ['IP_CHECKSUM', 0x17],
  ['SCM_SECURITY', 3],
]);

export const SCM_TYPES = /* @__PURE__ */ constants('SCM_???', [
  ['SCM_RIGHTS', 1],
  ['SCM_CREDENTIALS', 2],
  ['SCM_SECURITY', 3],
  ['SCM_PIDFD', 4],
  ['SO_WIFI_STATUS', 0x29],
  ['SO_TXTIME', 0x3d],
  ['SO_TIMESTAMP_OLD', 0x1d],
  ['SO_TIMESTAMPNS_OLD', 0x23],
  ['SO_TIMESTAMPING_OLD', 0x25],
  ['SO_TIMESTAMP_NEW', 0x3f],
  ['SO_TIMESTAMPNS_NEW', 0x40],
  ['SO_TIMESTAMPING_NEW', 0x41],
  ['SCM_TIMESTAMPING_OPT_STATS', 0x36],
  ['SCM_TIMESTAMPING_PKTINFO', 0x3a],
  ['SCM_DEVMEM_LINEAR', 0x4e],
  ['SCM_DEVMEM_DMABUF', 0x4f],
  ['SCM_TS_OPT_ID', 0x51],
  ['SCM_INQ', 0x54],
]);

export const MSG_FLAGS = /* @__PURE__ */ constants('MSG_???', [
  ['MSG_OOB', 1],
  ['MSG_PEEK', 2],
  ['MSG_DONTROUTE', 4],
  ['MSG_CTRUNC', 8],
  ['MSG_PROBE', 0x10],
  ['MSG_TRUNC', 0x20],
  ['MSG_DONTWAIT', 0x40],
  ['MSG_EOR', 0x80],
  ['MSG_WAITALL', 0x100],
  ['MSG_FIN', 0x200],
  ['MSG_SYN', 0x400],
  ['MSG_CONFIRM', 0x800],
  ['MSG_RST', 0x1000],
  ['MSG_ERRQUEUE', 0x2000],
  ['MSG_NOSIGNAL', 0x4000],
  ['MSG_MORE', 0x8000],
  ['MSG_WAITFORONE', 0x10000],
  ['MSG_SENDPAGE_NOTLAST', 0x20000],
  ['MSG_BATCH', 0x40000],
  ['MSG_NO_SHARED_FRAGS', 0x80000],
  ['MSG_SOCK_DEVMEM', 0x2000000],
  ['MSG_ZEROCOPY', 0x4000000],
  ['MSG_FASTOPEN', 0x20000000],
  ['MSG_CMSG_CLOEXEC', 0x40000000],
  ['MSG_CMSG_COMPAT', 0x80000000],
]);

export const PACKET_MEMBERSHIP_TYPES = /* @__PURE__ */ constants('PACKET_MR_???', [
  ['PACKET_MR_MULTICAST', 0],
  ['PACKET_MR_PROMISC', 1],
  ['PACKET_MR_ALLMULTI', 2],
  ['PACKET_MR_UNICAST', 3],
]);

export const ICMP_TYPES = /* @__PURE__ */ constants('ICMP_???', [
  ['ICMP_ECHOREPLY', 0],
  ['ICMP_DEST_UNREACH', 3],
  ['ICMP_SOURCE_QUENCH', 4],
  ['ICMP_REDIRECT', 5],
  ['ICMP_ECHO', 8],
  ['ICMP_TIME_EXCEEDED', 0xb],
  ['ICMP_PARAMETERPROB', 0xc],
  ['ICMP_TIMESTAMP', 0xd],
  ['ICMP_TIMESTAMPREPLY', 0xe],
  ['ICMP_INFO_REQUEST', 0xf],
  ['ICMP_INFO_REPLY', 0x10],
  ['ICMP_ADDRESS', 0x11],
  ['ICMP_ADDRESSREPLY', 0x12],
]);

export const SOCK_TXREHASH_VALUES = /* @__PURE__ */ constants('SOCK_TXREHASH_???', [
  ['SOCK_TXREHASH_DISABLED', 0],
  ['SOCK_TXREHASH_ENABLED', 1],
  ['SOCK_TXREHASH_DEFAULT', 0xff],
]);

export const SMC_PROTOCOLS = /* @__PURE__ */ constants('SMCPROTO_???', [
  ['SMCPROTO_SMC', 0],
  ['SMCPROTO_SMC6', 1],
]);

export const KCM_PROTOCOLS = /* @__PURE__ */ constants('KCMPROTO_???', [
  ['KCMPROTO_CONNECTED', 0],
]);

export const NFC_PROTOCOLS = /* @__PURE__ */ constants('NFC_SOCKPROTO_???', [
  ['NFC_SOCKPROTO_RAW', 0],
  ['NFC_SOCKPROTO_LLCP', 1],
]);

export const CAIF_PROTOCOLS = /* @__PURE__ */ constants('CAIFPROTO_???', [
  ['CAIFPROTO_AT', 0],
  ['CAIFPROTO_DATAGRAM', 1],
  ['CAIFPROTO_DATAGRAM_LOOP', 2],
  ['CAIFPROTO_UTIL', 3],
  ['CAIFPROTO_RFM', 4],
  ['CAIFPROTO_DEBUG', 5],
]);

export const PHONET_PROTOCOLS = /* @__PURE__ */ constants('PN_PROTO_???', [
  ['PN_PROTO_TRANSPORT', 0],
  ['PN_PROTO_PHONET', 1],
  ['PN_PROTO_PIPE', 2],
]);

export const ISDN_PROTOCOLS = /* @__PURE__ */ constants('ISDN_P_???', [
  ['ISDN_P_BASE', 0],
  ['ISDN_P_TE_S0', 1],
  ['ISDN_P_NT_S0', 2],
  ['ISDN_P_TE_E1', 3],
  ['ISDN_P_NT_E1', 4],
  ['ISDN_P_LAPD_TE', 0x10],
  ['ISDN_P_LAPD_NT', 0x11],
  ['ISDN_P_B_RAW', 0x21],
  ['ISDN_P_B_HDLC', 0x22],
  ['ISDN_P_B_X75SLP', 0x23],
  ['ISDN_P_B_L2DTMF', 0x24],
  ['ISDN_P_B_L2DSP', 0x25],
  ['ISDN_P_B_L2DSPHDLC', 0x26],
]);

export const BLUETOOTH_PROTOCOLS = /* @__PURE__ */ constants('BTPROTO_???', [
  ['BTPROTO_L2CAP', 0],
  ['BTPROTO_HCI', 1],
  ['BTPROTO_SCO', 2],
  ['BTPROTO_RFCOMM', 3],
  ['BTPROTO_BNEP', 4],
  ['BTPROTO_CMTP', 5],
  ['BTPROTO_HIDP', 6],
  ['BTPROTO_AVDTP', 7],
]);

export const CAN_PROTOCOLS = /* @__PURE__ */ constants('CAN_???', [
  ['CAN_RAW', 1],
  ['CAN_BCM', 2],
  ['CAN_TP16', 3],
  ['CAN_TP20', 4],
  ['CAN_MCNET', 5],
  ['CAN_ISOTP', 6],
  ['CAN_J1939', 7],
]);

export const AX25_PROTOCOLS = /* @__PURE__ */ constants('AX25_P_???', [
  ['AX25_P_ROSE', 1],
  ['AX25_P_VJCOMP', 6],
  ['AX25_P_VJUNCOMP', 7],
  ['AX25_P_SEGMENT', 8],
  ['AX25_P_TEXNET', 0xc3],
  ['AX25_P_LQ', 0xc4],
  ['AX25_P_ATALK', 0xca],
  ['AX25_P_ATALK_ARP', 0xcb],
  ['AX25_P_IP', 0xcc],
  ['AX25_P_ARP', 0xcd],
  ['AX25_P_FLEXNET', 0xce],
  ['AX25_P_NETROM', 0xcf],
  ['AX25_P_TEXT', 0xf0],
]);

export const IP_PROTOCOLS = /* @__PURE__ */ constants('IPPROTO_???', [
  ['IPPROTO_IP', 0],
  ['IPPROTO_ICMP', 1],
  ['IPPROTO_IGMP', 2],
  ['IPPROTO_IPIP', 4],
  ['IPPROTO_TCP', 6],
  ['IPPROTO_EGP', 8],
  ['IPPROTO_PUP', 0xc],
  ['IPPROTO_UDP', 0x11],
  ['IPPROTO_IDP', 0x16],
  ['IPPROTO_TP', 0x1d],
  ['IPPROTO_DCCP', 0x21],
  ['IPPROTO_IPV6', 0x29],
  ['IPPROTO_ROUTING', 0x2b],
  ['IPPROTO_FRAGMENT', 0x2c],
  ['IPPROTO_RSVP', 0x2e],
  ['IPPROTO_GRE', 0x2f],
  ['IPPROTO_ESP', 0x32],
  ['IPPROTO_AH', 0x33],
  ['IPPROTO_ICMPV6', 0x3a],
  ['IPPROTO_NONE', 0x3b],
  ['IPPROTO_DSTOPTS', 0x3c],
  ['IPPROTO_MTP', 0x5c],
  ['IPPROTO_BEETPH', 0x5e],
  ['IPPROTO_ENCAP', 0x62],
  ['IPPROTO_PIM', 0x67],
  ['IPPROTO_COMP', 0x6c],
  ['IPPROTO_L2TP', 0x73],
  ['IPPROTO_SCTP', 0x84],
  ['IPPROTO_MH', 0x87],
  ['IPPROTO_UDPLITE', 0x88],
  ['IPPROTO_MPLS', 0x89],
  ['IPPROTO_ETHERNET', 0x8f],
  ['IPPROTO_AGGFRAG', 0x90],
  ['IPPROTO_RAW', 0xff],
  ['IPPROTO_SMC', 0x100],
  ['IPPROTO_MPTCP', 0x106],
]);

export const SOCKET_LEVELS = /* @__PURE__ */ constants('SOL_???', [
  ['SOL_IP', 0],
  ['SOL_SOCKET', 1],
  ['SOL_TCP', 6],
  ['SOL_UDP', 0x11],
  ['AF_VSOCK', 0x28],
  ['SOL_IPV6', 0x29],
  ['SOL_ICMPV6', 0x3a],
  ['SOL_CAN_BASE', 0x64],
  ['SOL_CAN_RAW', 0x65],
  ['SOL_SCTP', 0x84],
  ['SOL_UDPLITE', 0x88],
  ['SOL_RAW', 0xff],
  ['SOL_IPX', 0x100],
  ['SOL_AX25', 0x101],
  ['SOL_ATALK', 0x102],
  ['SOL_NETROM', 0x103],
  ['SOL_ROSE', 0x104],
  ['SOL_DECNET', 0x105],
  ['SOL_X25', 0x106],
  ['SOL_PACKET', 0x107],
  ['SOL_ATM', 0x108],
  ['SOL_AAL', 0x109],
  ['SOL_IRDA', 0x10a],
  ['SOL_NETBEUI', 0x10b],
  ['SOL_LLC', 0x10c],
  ['SOL_DCCP', 0x10d],
  ['SOL_NETLINK', 0x10e],
  ['SOL_TIPC', 0x10f],
  ['SOL_RXRPC', 0x110],
  ['SOL_PPPOL2TP', 0x111],
  ['SOL_BLUETOOTH', 0x112],
  ['SOL_PNPIPE', 0x113],
  ['SOL_RDS', 0x114],
  ['SOL_IUCV', 0x115],
  ['SOL_CAIF', 0x116],
  ['SOL_ALG', 0x117],
  ['SOL_NFC', 0x118],
  ['SOL_KCM', 0x119],
  ['SOL_TLS', 0x11a],
  ['SOL_XDP', 0x11b],
  ['SOL_MPTCP', 0x11c],
  ['SOL_MCTP', 0x11d],
  ['SOL_SMC', 0x11e],
  ['SOL_VSOCK', 0x11f],
]);

export const SOCKET_TYPE_FLAGS = /* @__PURE__ */ constants('SOCK_???', [
  ['SOCK_CLOEXEC', 0x80000],
  ['SOCK_NONBLOCK', 0x800],
]);

export const SOCKET_TYPES = /* @__PURE__ */ constants('SOCK_???', [
  ['SOCK_STREAM', 1],
  ['SOCK_DGRAM', 2],
  ['SOCK_RAW', 3],
  ['SOCK_RDM', 4],
  ['SOCK_SEQPACKET', 5],
  ['SOCK_DCCP', 6],
  ['SOCK_PACKET', 0xa],
]);

export const SHUTDOWN_HOWS = /* @__PURE__ */ constants('SHUT_???', [
  ['SHUT_RD', 0],
  ['SHUT_WR', 1],
  ['SHUT_RDWR', 2],
]);

export const INTERFACE_FLAGS = /* @__PURE__ */ constants('IFF_???', [
  ['IFF_UP', 1],
  ['IFF_BROADCAST', 2],
  ['IFF_DEBUG', 4],
  ['IFF_LOOPBACK', 8],
  ['IFF_POINTOPOINT', 0x10],
  ['IFF_NOTRAILERS', 0x20],
  ['IFF_RUNNING', 0x40],
  ['IFF_NOARP', 0x80],
  ['IFF_PROMISC', 0x100],
  ['IFF_ALLMULTI', 0x200],
  ['IFF_MASTER', 0x400],
  ['IFF_SLAVE', 0x800],
  ['IFF_MULTICAST', 0x1000],
  ['IFF_PORTSEL', 0x2000],
  ['IFF_AUTOMEDIA', 0x4000],
  ['IFF_DYNAMIC', 0x8000],
  ['IFF_LOWER_UP', 0x10000],
  ['IFF_DORMANT', 0x20000],
  ['IFF_ECHO', 0x40000],
]);

export const ETHERNET_PROTOCOLS = /* @__PURE__ */ constants('ETH_P_???', [
  ['ETH_P_802_3', 1],
  ['ETH_P_AX25', 2],
  ['ETH_P_ALL', 3],
  ['ETH_P_802_2', 4],
  ['ETH_P_SNAP', 5],
  ['ETH_P_DDCMP', 6],
  ['ETH_P_WAN_PPP', 7],
  ['ETH_P_PPP_MP', 8],
  ['ETH_P_LOCALTALK', 9],
  ['ETH_P_CAN', 0xc],
  ['ETH_P_CANFD', 0xd],
  ['ETH_P_CANXL', 0xe],
  ['ETH_P_PPPTALK', 0x10],
  ['ETH_P_TR_802_2', 0x11],
  ['ETH_P_MOBITEX', 0x15],
  ['ETH_P_CONTROL', 0x16],
  ['ETH_P_IRDA', 0x17],
  ['ETH_P_ECONET', 0x18],
  ['ETH_P_HDLC', 0x19],
  ['ETH_P_ARCNET', 0x1a],
  ['ETH_P_DSA', 0x1b],
  ['ETH_P_TRAILER', 0x1c],
  ['ETH_P_LOOP', 0x60],
  ['ETH_P_PHONET', 0xf5],
  ['ETH_P_IEEE802154', 0xf6],
  ['ETH_P_CAIF', 0xf7],
  ['ETH_P_XDSA', 0xf8],
  ['ETH_P_MAP', 0xf9],
  ['ETH_P_MCTP', 0xfa],
  ['ETH_P_GRE_OSI', 0xfe],
  ['ETH_P_PUP', 0x200],
  ['ETH_P_PUPAT', 0x201],
  ['ETH_P_802_3_MIN', 0x600],
  ['ETH_P_IP', 0x800],
  ['ETH_P_X25', 0x805],
  ['ETH_P_ARP', 0x806],
  ['ETH_P_BPQ', 0x8ff],
  ['ETH_P_IEEEPUP', 0xa00],
  ['ETH_P_IEEEPUPAT', 0xa01],
  ['ETH_P_ERSPAN2', 0x22eb],
  ['ETH_P_TSN', 0x22f0],
  ['ETH_P_BATMAN', 0x4305],
  ['ETH_P_DEC', 0x6000],
  ['ETH_P_DNA_DL', 0x6001],
  ['ETH_P_DNA_RC', 0x6002],
  ['ETH_P_DNA_RT', 0x6003],
  ['ETH_P_LAT', 0x6004],
  ['ETH_P_DIAG', 0x6005],
  ['ETH_P_CUST', 0x6006],
  ['ETH_P_SCA', 0x6007],
  ['ETH_P_TEB', 0x6558],
  ['ETH_P_RARP', 0x8035],
  ['ETH_P_ATALK', 0x809b],
  ['ETH_P_AARP', 0x80f3],
  ['ETH_P_8021Q', 0x8100],
  ['ETH_P_IPX', 0x8137],
  ['ETH_P_IPV6', 0x86dd],
  ['ETH_P_PAUSE', 0x8808],
  ['ETH_P_SLOW', 0x8809],
  ['ETH_P_WCCP', 0x883e],
  ['ETH_P_MPLS_UC', 0x8847],
  ['ETH_P_MPLS_MC', 0x8848],
  ['ETH_P_ATMMPOA', 0x884c],
  ['ETH_P_PPP_DISC', 0x8863],
  ['ETH_P_PPP_SES', 0x8864],
  ['ETH_P_LINK_CTL', 0x886c],
  ['ETH_P_8021AC', 0x8870],
  ['ETH_P_ATMFATE', 0x8884],
  ['ETH_P_PAE', 0x888e],
  ['ETH_P_REALTEK', 0x8899],
  ['ETH_P_AOE', 0x88a2],
  ['ETH_P_8021AD', 0x88a8],
  ['ETH_P_802_EX1', 0x88b5],
  ['ETH_P_ERSPAN', 0x88be],
  ['ETH_P_MXLGSW', 0x88c3],
  ['ETH_P_PREAUTH', 0x88c7],
  ['ETH_P_TIPC', 0x88ca],
  ['ETH_P_LLDP', 0x88cc],
  ['ETH_P_MRP', 0x88e3],
  ['ETH_P_MACSEC', 0x88e5],
  ['ETH_P_8021AH', 0x88e7],
  ['ETH_P_MVRP', 0x88f5],
  ['ETH_P_1588', 0x88f7],
  ['ETH_P_NCSI', 0x88f8],
  ['ETH_P_PRP', 0x88fb],
  ['ETH_P_CFM', 0x8902],
  ['ETH_P_FCOE', 0x8906],
  ['ETH_P_TDLS', 0x890d],
  ['ETH_P_FIP', 0x8914],
  ['ETH_P_IBOE', 0x8915],
  ['ETH_P_80221', 0x8917],
  ['ETH_P_HSR', 0x892f],
  ['ETH_P_NSH', 0x894f],
  ['ETH_P_LOOPBACK', 0x9000],
  ['ETH_P_QINQ1', 0x9100],
  ['ETH_P_QINQ2', 0x9200],
  ['ETH_P_QINQ3', 0x9300],
  ['ETH_P_YT921X', 0x9988],
  ['ETH_P_EDSA', 0xdada],
  ['ETH_P_DSA_8021Q', 0xdadb],
  ['ETH_P_DSA_A5PSW', 0xe001],
  ['ETH_P_IFE', 0xed3e],
  ['ETH_P_AF_IUCV', 0xfbfb],
  ['ETH_P_NXP_NETC', 0xfd3a],
]);

export const ARP_HARDWARE_TYPES = /* @__PURE__ */ constants('ARPHRD_???', [
  ['ARPHRD_NETROM', 0],
  ['ARPHRD_ETHER', 1],
  ['ARPHRD_EETHER', 2],
  ['ARPHRD_AX25', 3],
  ['ARPHRD_PRONET', 4],
  ['ARPHRD_CHAOS', 5],
  ['ARPHRD_IEEE802', 6],
  ['ARPHRD_ARCNET', 7],
  ['ARPHRD_APPLETLK', 8],
  ['ARPHRD_DLCI', 0xf],
  ['ARPHRD_ATM', 0x13],
  ['ARPHRD_METRICOM', 0x17],
  ['ARPHRD_IEEE1394', 0x18],
  ['ARPHRD_EUI64', 0x1b],
  ['ARPHRD_INFINIBAND', 0x20],
  ['ARPHRD_SLIP', 0x100],
  ['ARPHRD_CSLIP', 0x101],
  ['ARPHRD_SLIP6', 0x102],
  ['ARPHRD_CSLIP6', 0x103],
  ['ARPHRD_RSRVD', 0x104],
  ['ARPHRD_ADAPT', 0x108],
  ['ARPHRD_ROSE', 0x10e],
  ['ARPHRD_X25', 0x10f],
  ['ARPHRD_HWX25', 0x110],
  ['ARPHRD_CAN', 0x118],
  ['ARPHRD_MCTP', 0x122],
  ['ARPHRD_PPP', 0x200],
  ['ARPHRD_CISCO', 0x201],
  ['ARPHRD_LAPB', 0x204],
  ['ARPHRD_DDCMP', 0x205],
  ['ARPHRD_RAWHDLC', 0x206],
  ['ARPHRD_RAWIP', 0x207],
  ['ARPHRD_TUNNEL', 0x300],
  ['ARPHRD_TUNNEL6', 0x301],
  ['ARPHRD_FRAD', 0x302],
  ['ARPHRD_SKIP', 0x303],
  ['ARPHRD_LOOPBACK', 0x304],
  ['ARPHRD_LOCALTLK', 0x305],
  ['ARPHRD_FDDI', 0x306],
  ['ARPHRD_BIF', 0x307],
  ['ARPHRD_SIT', 0x308],
  ['ARPHRD_IPDDP', 0x309],
  ['ARPHRD_IPGRE', 0x30a],
  ['ARPHRD_PIMREG', 0x30b],
  ['ARPHRD_HIPPI', 0x30c],
  ['ARPHRD_ASH', 0x30d],
  ['ARPHRD_ECONET', 0x30e],
  ['ARPHRD_IRDA', 0x30f],
  ['ARPHRD_FCPP', 0x310],
  ['ARPHRD_FCAL', 0x311],
  ['ARPHRD_FCPL', 0x312],
  ['ARPHRD_FCFABRIC', 0x313],
  ['ARPHRD_IEEE802_TR', 0x320],
  ['ARPHRD_IEEE80211', 0x321],
  ['ARPHRD_IEEE80211_PRISM', 0x322],
  ['ARPHRD_IEEE80211_RADIOTAP', 0x323],
  ['ARPHRD_IEEE802154', 0x324],
  ['ARPHRD_IEEE802154_MONITOR', 0x325],
  ['ARPHRD_PHONET', 0x334],
  ['ARPHRD_PHONET_PIPE', 0x335],
  ['ARPHRD_CAIF', 0x336],
  ['ARPHRD_IP6GRE', 0x337],
  ['ARPHRD_NETLINK', 0x338],
  ['ARPHRD_6LOWPAN', 0x339],
  ['ARPHRD_VSOCKMON', 0x33a],
  ['ARPHRD_NONE', 0xfffe],
  ['ARPHRD_VOID', 0xffff],
]);

export const ADDRESS_FAMILIES = /* @__PURE__ */ constants('AF_???', [
  ['AF_UNSPEC', 0],
  ['AF_UNIX', 1],
  ['AF_INET', 2],
  ['AF_AX25', 3],
  ['AF_IPX', 4],
  ['AF_APPLETALK', 5],
  ['AF_NETROM', 6],
  ['AF_BRIDGE', 7],
  ['AF_ATMPVC', 8],
  ['AF_X25', 9],
  ['AF_INET6', 0xa],
  ['AF_ROSE', 0xb],
  ['AF_DECnet', 0xc],
  ['AF_NETBEUI', 0xd],
  ['AF_SECURITY', 0xe],
  ['AF_KEY', 0xf],
  ['AF_NETLINK', 0x10],
  ['AF_PACKET', 0x11],
  ['AF_ASH', 0x12],
  ['AF_ECONET', 0x13],
  ['AF_ATMSVC', 0x14],
  ['AF_RDS', 0x15],
  ['AF_SNA', 0x16],
  ['AF_IRDA', 0x17],
  ['AF_PPPOX', 0x18],
  ['AF_WANPIPE', 0x19],
  ['AF_LLC', 0x1a],
  ['AF_IB', 0x1b],
  ['AF_MPLS', 0x1c],
  ['AF_CAN', 0x1d],
  ['AF_TIPC', 0x1e],
  ['AF_BLUETOOTH', 0x1f],
  ['AF_IUCV', 0x20],
  ['AF_RXRPC', 0x21],
  ['AF_ISDN', 0x22],
  ['AF_PHONET', 0x23],
  ['AF_IEEE802154', 0x24],
  ['AF_CAIF', 0x25],
  ['AF_ALG', 0x26],
  ['AF_NFC', 0x27],
  ['AF_VSOCK', 0x28],
  ['AF_KCM', 0x29],
  ['AF_QIPCRTR', 0x2a],
  ['AF_SMC', 0x2b],
  ['AF_XDP', 0x2c],
  ['AF_MCTP', 0x2d],
]);

export const SOCKETCALL_TYPES = /* @__PURE__ */ constants('', [
  ['SYS_SOCKET', 1],
  ['SYS_BIND', 2],
  ['SYS_CONNECT', 3],
  ['SYS_LISTEN', 4],
  ['SYS_ACCEPT', 5],
  ['SYS_GETSOCKNAME', 6],
  ['SYS_GETPEERNAME', 7],
  ['SYS_SOCKETPAIR', 8],
  ['SYS_SEND', 9],
  ['SYS_RECV', 0xa],
  ['SYS_SENDTO', 0xb],
  ['SYS_RECVFROM', 0xc],
  ['SYS_SHUTDOWN', 0xd],
  ['SYS_SETSOCKOPT', 0xe],
  ['SYS_GETSOCKOPT', 0xf],
  ['SYS_SENDMSG', 0x10],
  ['SYS_RECVMSG', 0x11],
  ['SYS_ACCEPT4', 0x12],
  ['SYS_RECVMMSG', 0x13],
  ['SYS_SENDMMSG', 0x14],
]);

export const NETLINK_FAMILIES = /* @__PURE__ */ constants('NETLINK_???', [
  ['NETLINK_ROUTE', 0],
  ['NETLINK_UNUSED', 1],
  ['NETLINK_USERSOCK', 2],
  ['NETLINK_FIREWALL', 3],
  ['NETLINK_SOCK_DIAG', 4],
  ['NETLINK_NFLOG', 5],
  ['NETLINK_XFRM', 6],
  ['NETLINK_SELINUX', 7],
  ['NETLINK_ISCSI', 8],
  ['NETLINK_AUDIT', 9],
  ['NETLINK_FIB_LOOKUP', 0xa],
  ['NETLINK_CONNECTOR', 0xb],
  ['NETLINK_NETFILTER', 0xc],
  ['NETLINK_IP6_FW', 0xd],
  ['NETLINK_DNRTMSG', 0xe],
  ['NETLINK_KOBJECT_UEVENT', 0xf],
  ['NETLINK_GENERIC', 0x10],
  ['NETLINK_SCSITRANSPORT', 0x12],
  ['NETLINK_ECRYPTFS', 0x13],
  ['NETLINK_RDMA', 0x14],
  ['NETLINK_CRYPTO', 0x15],
  ['NETLINK_SMC', 0x16],
]);

export const XDP_BIND_FLAGS = /* @__PURE__ */ constants('XDP_???', [
  ['XDP_SHARED_UMEM', 1],
  ['XDP_COPY', 2],
  ['XDP_ZEROCOPY', 4],
  ['XDP_USE_NEED_WAKEUP', 8],
  ['XDP_USE_SG', 0x10],
]);

export const MCTP_NETWORKS = /* @__PURE__ */ constants('', [
  ['MCTP_NET_ANY', 0],
]);

export const MCTP_ADDRESSES = /* @__PURE__ */ constants('', [
  ['MCTP_ADDR_NULL', 0],
  ['MCTP_ADDR_ANY', 0xff],
]);

export const QRTR_PORTS = /* @__PURE__ */ constants('', [
  ['QRTR_PORT_CTRL', 0xfffffffe],
]);

export const QRTR_NODES = /* @__PURE__ */ constants('', [
  ['QRTR_NODE_BCAST', 0xffffffff],
]);

export const VSOCK_PORTS = /* @__PURE__ */ constants('', [
  ['VMADDR_PORT_ANY', 0xffffffff],
]);

export const VSOCK_FLAGS = /* @__PURE__ */ constants('VMADDR_FLAG_???', [
  ['VMADDR_FLAG_TO_HOST', 1],
]);

export const VSOCK_CIDS = /* @__PURE__ */ constants('', [
  ['VMADDR_CID_HYPERVISOR', 0],
  ['VMADDR_CID_LOCAL', 1],
  ['VMADDR_CID_HOST', 2],
  ['VMADDR_CID_ANY', 0xffffffff],
]);

export const NFC_TARGET_PROTOCOLS = /* @__PURE__ */ constants('NFC_PROTO_???', [
  ['NFC_PROTO_JEWEL', 1],
  ['NFC_PROTO_MIFARE', 2],
  ['NFC_PROTO_FELICA', 3],
  ['NFC_PROTO_ISO14443', 4],
  ['NFC_PROTO_NFC_DEP', 5],
  ['NFC_PROTO_ISO14443_B', 6],
  ['NFC_PROTO_ISO15693', 7],
]);

export const NFC_LLCP_SAPS = /* @__PURE__ */ constants('', [
  ['LLCP_SAP_SDP', 1],
  ['LLCP_SAP_IP', 2],
  ['LLCP_SAP_OBEX', 3],
  ['LLCP_SAP_SNEP', 4],
  ['LLCP_SAP_MAX', 0xff],
]);

export const ALG_FLAGS = /* @__PURE__ */ constants('CRYPTO_ALG_???', [
  ['CRYPTO_ALG_KERN_DRIVER_ONLY', 0x1000],
]);

export const IEEE802154_PANIDS = /* @__PURE__ */ constants('', [
  ['IEEE802154_PANID_BROADCAST', 0xffff],
]);

export const IEEE802154_ADDRESSES = /* @__PURE__ */ constants('', [
  ['IEEE802154_ADDR_UNDEF', 0xfffe],
  ['IEEE802154_ADDR_BROADCAST', 0xffff],
]);

export const IEEE802154_ADDRESS_TYPES = /* @__PURE__ */ constants('IEEE802154_ADDR_???', [
  ['IEEE802154_ADDR_NONE', 0],
  ['IEEE802154_ADDR_SHORT', 2],
  ['IEEE802154_ADDR_LONG', 3],
]);

export const RXRPC_SERVICES = /* @__PURE__ */ constants('???_SERVICE', [
  ['CM_SERVICE', 1],
  ['YFS_FS_SERVICE', 0x9c4],
  ['YFS_CM_SERVICE', 0x9c5],
  ['YFS_VL_SERVICE', 0x9c7],
]);

export const HCI_CHANNELS = /* @__PURE__ */ constants('HCI_CHANNEL_???', [
  ['HCI_CHANNEL_RAW', 0],
  ['HCI_CHANNEL_USER', 1],
  ['HCI_CHANNEL_MONITOR', 2],
  ['HCI_CHANNEL_CONTROL', 3],
  ['HCI_CHANNEL_LOGGING', 4],
]);

export const L2CAP_PSMS = /* @__PURE__ */ constants('', [
  ['L2CAP_PSM_SDP', 1],
  ['L2CAP_PSM_RFCOMM', 3],
  ['L2CAP_PSM_3DSP', 0x21],
  ['L2CAP_PSM_IPSP', 0x23],
  ['L2CAP_PSM_LE_DYN_START', 0x80],
  ['L2CAP_PSM_LE_DYN_END', 0xff],
  ['L2CAP_PSM_DYN_START', 0x1001],
  ['L2CAP_PSM_AUTO_END', 0x10ff],
  ['L2CAP_PSM_DYN_END', 0xffff],
]);

export const L2CAP_CIDS = /* @__PURE__ */ constants('', [
  ['L2CAP_CID_SIGNALING', 1],
  ['L2CAP_CID_CONN_LESS', 2],
  ['L2CAP_CID_A2MP', 3],
  ['L2CAP_CID_ATT', 4],
  ['L2CAP_CID_LE_SIGNALING', 5],
  ['L2CAP_CID_SMP', 6],
  ['L2CAP_CID_SMP_BREDR', 7],
  ['L2CAP_CID_DYN_START', 0x40],
  ['L2CAP_CID_LE_DYN_END', 0x7f],
  ['L2CAP_CID_DYN_END', 0xffff],
]);

export const BLUETOOTH_ADDRESS_TYPES = /* @__PURE__ */ constants('BDADDR_???', [
  ['BDADDR_BREDR', 0],
  ['BDADDR_LE_PUBLIC', 1],
  ['BDADDR_LE_RANDOM', 2],
]);

export const PACKET_TYPES = /* @__PURE__ */ constants('PACKET_???', [
  ['PACKET_HOST', 0],
  ['PACKET_BROADCAST', 1],
  ['PACKET_MULTICAST', 2],
  ['PACKET_OTHERHOST', 3],
  ['PACKET_OUTGOING', 4],
  ['PACKET_LOOPBACK', 5],
  ['PACKET_USER', 6],
  ['PACKET_KERNEL', 7],
]);

export const TCP_STATES = /* @__PURE__ */ constants('TCP_???', [
  ['TCP_ESTABLISHED', 1],
  ['TCP_SYN_SENT', 2],
  ['TCP_SYN_RECV', 3],
  ['TCP_FIN_WAIT1', 4],
  ['TCP_FIN_WAIT2', 5],
  ['TCP_TIME_WAIT', 6],
  ['TCP_CLOSE', 7],
  ['TCP_CLOSE_WAIT', 8],
  ['TCP_LAST_ACK', 9],
  ['TCP_LISTEN', 0xa],
  ['TCP_CLOSING', 0xb],
  ['TCP_NEW_SYN_RECV', 0xc],
  ['TCP_BOUND_INACTIVE', 0xd],
]);

export const TCP_STATE_MASK = /* @__PURE__ */ constants('1<<TCP_???', [
  ['1<<TCP_ESTABLISHED', 2],
  ['1<<TCP_SYN_SENT', 4],
  ['1<<TCP_SYN_RECV', 8],
  ['1<<TCP_FIN_WAIT1', 0x10],
  ['1<<TCP_FIN_WAIT2', 0x20],
  ['1<<TCP_TIME_WAIT', 0x40],
  ['1<<TCP_CLOSE', 0x80],
  ['1<<TCP_CLOSE_WAIT', 0x100],
  ['1<<TCP_LAST_ACK', 0x200],
  ['1<<TCP_LISTEN', 0x400],
  ['1<<TCP_CLOSING', 0x800],
  ['1<<TCP_NEW_SYN_RECV', 0x1000],
  ['1<<TCP_BOUND_INACTIVE', 0x2000],
]);

export const TPACKET_VERSIONS = /* @__PURE__ */ constants('TPACKET_???', [
  ['TPACKET_V1', 0],
  ['TPACKET_V2', 1],
  ['TPACKET_V3', 2],
]);

export const TIPC_ADDRESS_TYPES = /* @__PURE__ */ constants('TIPC_???', [
  ['TIPC_SERVICE_RANGE', 1],
  ['TIPC_SERVICE_ADDR', 2],
  ['TIPC_SOCKET_ADDR', 3],
]);

export const TIPC_SCOPES = /* @__PURE__ */ constants('TIPC_???_SCOPE', [
  ['TIPC_CLUSTER_SCOPE', 2],
  ['TIPC_NODE_SCOPE', 3],
]);
