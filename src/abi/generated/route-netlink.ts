// Generated from linux/if_addr.h, linux/rtnetlink.h, linux/if_addrlabel.h, linux/mroute.h, linux/mroute6.h, linux/neighbour.h, linux/netconf.h, linux/nexthop.h, linux/net_namespace.h, linux/lwtunnel.h, linux/ip.h, linux/fib_rules.h, linux/gen_stats.h, linux/pkt_sched.h, linux/pkt_cls.h, as tools/abi/sets/families/route-netlink.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const IFA_ATTRIBUTES = /* @__PURE__ */ constants('IFA_???', [
  ['IFA_UNSPEC', 0],
  ['IFA_ADDRESS', 1],
  ['IFA_LOCAL', 2],
  ['IFA_LABEL', 3],
  ['IFA_BROADCAST', 4],
  ['IFA_ANYCAST', 5],
  ['IFA_CACHEINFO', 6],
  ['IFA_MULTICAST', 7],
  ['IFA_FLAGS', 8],
  ['IFA_RT_PRIORITY', 9],
  ['IFA_TARGET_NETNSID', 0xa],
  ['IFA_PROTO', 0xb],
]);

export const ROUTE_SCOPES = /* @__PURE__ */ constants('', [
  ['RT_SCOPE_UNIVERSE', 0],
  ['RT_SCOPE_SITE', 0xc8],
  ['RT_SCOPE_LINK', 0xfd],
  ['RT_SCOPE_HOST', 0xfe],
  ['RT_SCOPE_NOWHERE', 0xff],
]);

export const IFA_PROTOCOLS = /* @__PURE__ */ constants('IFAPROT_???', [
  ['IFAPROT_UNSPEC', 0],
  ['IFAPROT_KERNEL_LO', 1],
  ['IFAPROT_KERNEL_RA', 2],
  ['IFAPROT_KERNEL_LL', 3],
]);

export const IFA_FLAGS = /* @__PURE__ */ constants('IFA_F_???', [
  ['IFA_F_SECONDARY', 1],
  ['IFA_F_NODAD', 2],
  ['IFA_F_OPTIMISTIC', 4],
  ['IFA_F_DADFAILED', 8],
  ['IFA_F_HOMEADDRESS', 0x10],
  ['IFA_F_DEPRECATED', 0x20],
  ['IFA_F_TENTATIVE', 0x40],
  ['IFA_F_PERMANENT', 0x80],
  ['IFA_F_MANAGETEMPADDR', 0x100],
  ['IFA_F_NOPREFIXROUTE', 0x200],
  ['IFA_F_MCAUTOJOIN', 0x400],
  ['IFA_F_STABLE_PRIVACY', 0x800],
]);

export const ADDRESS_LABEL_ATTRIBUTES = /* @__PURE__ */ constants('IFAL_???', [
  ['IFAL_ADDRESS', 1],
  ['IFAL_LABEL', 2],
]);

export const ROUTE_FAMILIES = /* @__PURE__ */ constants('RTNL_FAMILY_???', [
  ['RTNL_FAMILY_IPMR', 0x80],
  ['RTNL_FAMILY_IP6MR', 0x81],
]);

export const IGMP_MESSAGES = /* @__PURE__ */ constants('IGMPMSG_???', [
  ['IGMPMSG_NOCACHE', 1],
  ['IGMPMSG_WRONGVIF', 2],
  ['IGMPMSG_WHOLEPKT', 3],
  ['IGMPMSG_WRVIFWHOLE', 4],
]);

export const IPMRA_CREPORT_ATTRIBUTES = /* @__PURE__ */ constants('IPMRA_CREPORT_???', [
  ['IPMRA_CREPORT_UNSPEC', 0],
  ['IPMRA_CREPORT_MSGTYPE', 1],
  ['IPMRA_CREPORT_VIF_ID', 2],
  ['IPMRA_CREPORT_SRC_ADDR', 3],
  ['IPMRA_CREPORT_DST_ADDR', 4],
  ['IPMRA_CREPORT_PKT', 5],
  ['IPMRA_CREPORT_TABLE', 6],
]);

export const MRT6_MESSAGES = /* @__PURE__ */ constants('MRT6MSG_???', [
  ['MRT6MSG_NOCACHE', 1],
  ['MRT6MSG_WRONGMIF', 2],
  ['MRT6MSG_WHOLEPKT', 3],
]);

export const IP6MRA_CREPORT_ATTRIBUTES = /* @__PURE__ */ constants('IP6MRA_CREPORT_???', [
  ['IP6MRA_CREPORT_UNSPEC', 0],
  ['IP6MRA_CREPORT_MSGTYPE', 1],
  ['IP6MRA_CREPORT_MIF_ID', 2],
  ['IP6MRA_CREPORT_SRC_ADDR', 3],
  ['IP6MRA_CREPORT_DST_ADDR', 4],
  ['IP6MRA_CREPORT_PKT', 5],
]);

export const NFEA_ATTRIBUTES = /* @__PURE__ */ constants('NFEA_???', [
  ['NFEA_UNSPEC', 0],
  ['NFEA_ACTIVITY_NOTIFY', 1],
  ['NFEA_DONT_REFRESH', 2],
]);

export const NDA_ATTRIBUTES = /* @__PURE__ */ constants('NDA_???', [
  ['NDA_UNSPEC', 0],
  ['NDA_DST', 1],
  ['NDA_LLADDR', 2],
  ['NDA_CACHEINFO', 3],
  ['NDA_PROBES', 4],
  ['NDA_VLAN', 5],
  ['NDA_PORT', 6],
  ['NDA_VNI', 7],
  ['NDA_IFINDEX', 8],
  ['NDA_MASTER', 9],
  ['NDA_LINK_NETNSID', 0xa],
  ['NDA_SRC_VNI', 0xb],
  ['NDA_PROTOCOL', 0xc],
  ['NDA_NH_ID', 0xd],
  ['NDA_FDB_EXT_ATTRS', 0xe],
  ['NDA_FLAGS_EXT', 0xf],
  ['NDA_NDM_STATE_MASK', 0x10],
  ['NDA_NDM_FLAGS_MASK', 0x11],
]);

export const NEIGHBOUR_STATES = /* @__PURE__ */ constants('NUD_???', [
  ['NUD_INCOMPLETE', 1],
  ['NUD_REACHABLE', 2],
  ['NUD_STALE', 4],
  ['NUD_DELAY', 8],
  ['NUD_PROBE', 0x10],
  ['NUD_FAILED', 0x20],
  ['NUD_NOARP', 0x40],
  ['NUD_PERMANENT', 0x80],
  ['NUD_NONE', 0],
]);

export const NEIGHBOUR_FLAGS = /* @__PURE__ */ constants('NTF_???', [
  ['NTF_USE', 1],
  ['NTF_SELF', 2],
  ['NTF_MASTER', 4],
  ['NTF_PROXY', 8],
  ['NTF_EXT_LEARNED', 0x10],
  ['NTF_OFFLOADED', 0x20],
  ['NTF_STICKY', 0x40],
  ['NTF_ROUTER', 0x80],
]);

export const NEIGHBOUR_EXTENDED_FLAGS = /* @__PURE__ */ constants('NTF_EXT_???', [
  ['NTF_EXT_MANAGED', 1],
  ['NTF_EXT_LOCKED', 2],
  ['NTF_EXT_EXT_VALIDATED', 4],
]);

export const FDB_NOTIFY_FLAGS = /* @__PURE__ */ constants('FDB_NOTIFY_???', [
  ['FDB_NOTIFY_BIT', 1],
  ['FDB_NOTIFY_INACTIVE_BIT', 2],
]);

export const NDTPA_ATTRIBUTES = /* @__PURE__ */ constants('NDTPA_???', [
  ['NDTPA_UNSPEC', 0],
  ['NDTPA_IFINDEX', 1],
  ['NDTPA_REFCNT', 2],
  ['NDTPA_REACHABLE_TIME', 3],
  ['NDTPA_BASE_REACHABLE_TIME', 4],
  ['NDTPA_RETRANS_TIME', 5],
  ['NDTPA_GC_STALETIME', 6],
  ['NDTPA_DELAY_PROBE_TIME', 7],
  ['NDTPA_QUEUE_LEN', 8],
  ['NDTPA_APP_PROBES', 9],
  ['NDTPA_UCAST_PROBES', 0xa],
  ['NDTPA_MCAST_PROBES', 0xb],
  ['NDTPA_ANYCAST_DELAY', 0xc],
  ['NDTPA_PROXY_DELAY', 0xd],
  ['NDTPA_PROXY_QLEN', 0xe],
  ['NDTPA_LOCKTIME', 0xf],
  ['NDTPA_QUEUE_LENBYTES', 0x10],
  ['NDTPA_MCAST_REPROBES', 0x11],
  ['NDTPA_PAD', 0x12],
  ['NDTPA_INTERVAL_PROBE_TIME_MS', 0x13],
]);

export const NDTA_ATTRIBUTES = /* @__PURE__ */ constants('NDTA_???', [
  ['NDTA_UNSPEC', 0],
  ['NDTA_NAME', 1],
  ['NDTA_THRESH1', 2],
  ['NDTA_THRESH2', 3],
  ['NDTA_THRESH3', 4],
  ['NDTA_CONFIG', 5],
  ['NDTA_PARMS', 6],
  ['NDTA_STATS', 7],
  ['NDTA_GC_INTERVAL', 8],
  ['NDTA_PAD', 9],
]);

export const NETCONFA_ATTRIBUTES = /* @__PURE__ */ constants('NETCONFA_???', [
  ['NETCONFA_UNSPEC', 0],
  ['NETCONFA_IFINDEX', 1],
  ['NETCONFA_FORWARDING', 2],
  ['NETCONFA_RP_FILTER', 3],
  ['NETCONFA_MC_FORWARDING', 4],
  ['NETCONFA_PROXY_NEIGH', 5],
  ['NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN', 6],
  ['NETCONFA_INPUT', 7],
  ['NETCONFA_BC_FORWARDING', 8],
  ['NETCONFA_FORCE_FORWARDING', 9],
]);

export const NHA_RES_GROUP_ATTRIBUTES = /* @__PURE__ */ constants('NHA_RES_GROUP_???', [
  ['NHA_RES_GROUP_PAD', 0],
  ['NHA_RES_GROUP_BUCKETS', 1],
  ['NHA_RES_GROUP_IDLE_TIMER', 2],
  ['NHA_RES_GROUP_UNBALANCED_TIMER', 3],
  ['NHA_RES_GROUP_UNBALANCED_TIME', 4],
]);

export const NHA_RES_BUCKET_ATTRIBUTES = /* @__PURE__ */ constants('NHA_RES_BUCKET_???', [
  ['NHA_RES_BUCKET_PAD', 0],
  ['NHA_RES_BUCKET_INDEX', 1],
  ['NHA_RES_BUCKET_IDLE_TIME', 2],
  ['NHA_RES_BUCKET_NH_ID', 3],
]);

export const NEXTHOP_GRP_TYPES = /* @__PURE__ */ constants('NEXTHOP_GRP_TYPE_???', [
  ['NEXTHOP_GRP_TYPE_MPATH', 0],
  ['NEXTHOP_GRP_TYPE_RES', 1],
]);

export const NHA_ATTRIBUTES = /* @__PURE__ */ constants('NHA_???', [
  ['NHA_UNSPEC', 0],
  ['NHA_ID', 1],
  ['NHA_GROUP', 2],
  ['NHA_GROUP_TYPE', 3],
  ['NHA_BLACKHOLE', 4],
  ['NHA_OIF', 5],
  ['NHA_GATEWAY', 6],
  ['NHA_ENCAP_TYPE', 7],
  ['NHA_ENCAP', 8],
  ['NHA_GROUPS', 9],
  ['NHA_MASTER', 0xa],
  ['NHA_FDB', 0xb],
  ['NHA_RES_GROUP', 0xc],
  ['NHA_RES_BUCKET', 0xd],
  ['NHA_OP_FLAGS', 0xe],
  ['NHA_GROUP_STATS', 0xf],
  ['NHA_HW_STATS_ENABLE', 0x10],
  ['NHA_HW_STATS_USED', 0x11],
]);

export const NHA_GROUP_STATS_ATTRIBUTES = /* @__PURE__ */ constants('NHA_GROUP_STATS_???', [
  ['NHA_GROUP_STATS_UNSPEC', 0],
  ['NHA_GROUP_STATS_ENTRY', 1],
]);

export const NHA_GROUP_STATS_ENTRY_ATTRIBUTES = /* @__PURE__ */ constants('NHA_GROUP_STATS_ENTRY_???', [
  ['NHA_GROUP_STATS_ENTRY_UNSPEC', 0],
  ['NHA_GROUP_STATS_ENTRY_ID', 1],
  ['NHA_GROUP_STATS_ENTRY_PACKETS', 2],
  ['NHA_GROUP_STATS_ENTRY_PACKETS_HW', 3],
]);

export const NETNSA_ATTRIBUTES = /* @__PURE__ */ constants('NETNSA_???', [
  ['NETNSA_NSID_NOT_ASSIGNED', 0xffffffff],
  ['NETNSA_NONE', 0],
  ['NETNSA_NSID', 1],
  ['NETNSA_PID', 2],
  ['NETNSA_FD', 3],
  ['NETNSA_TARGET_NSID', 4],
  ['NETNSA_CURRENT_NSID', 5],
]);

export const RTAX_ATTRIBUTES = /* @__PURE__ */ constants('RTAX_???', [
  ['RTAX_UNSPEC', 0],
  ['RTAX_LOCK', 1],
  ['RTAX_MTU', 2],
  ['RTAX_WINDOW', 3],
  ['RTAX_RTT', 4],
  ['RTAX_RTTVAR', 5],
  ['RTAX_SSTHRESH', 6],
  ['RTAX_CWND', 7],
  ['RTAX_ADVMSS', 8],
  ['RTAX_REORDERING', 9],
  ['RTAX_HOPLIMIT', 0xa],
  ['RTAX_INITCWND', 0xb],
  ['RTAX_FEATURES', 0xc],
  ['RTAX_RTO_MIN', 0xd],
  ['RTAX_INITRWND', 0xe],
  ['RTAX_QUICKACK', 0xf],
  ['RTAX_CC_ALGO', 0x10],
  ['RTAX_FASTOPEN_NO_COOKIE', 0x11],
]);

export const RTA_ATTRIBUTES = /* @__PURE__ */ constants('RTA_???', [
  ['RTA_UNSPEC', 0],
  ['RTA_DST', 1],
  ['RTA_SRC', 2],
  ['RTA_IIF', 3],
  ['RTA_OIF', 4],
  ['RTA_GATEWAY', 5],
  ['RTA_PRIORITY', 6],
  ['RTA_PREFSRC', 7],
  ['RTA_METRICS', 8],
  ['RTA_MULTIPATH', 9],
  ['RTA_PROTOINFO', 0xa],
  ['RTA_FLOW', 0xb],
  ['RTA_CACHEINFO', 0xc],
  ['RTA_SESSION', 0xd],
  ['RTA_MP_ALGO', 0xe],
  ['RTA_TABLE', 0xf],
  ['RTA_MARK', 0x10],
  ['RTA_MFC_STATS', 0x11],
  ['RTA_VIA', 0x12],
  ['RTA_NEWDST', 0x13],
  ['RTA_PREF', 0x14],
  ['RTA_ENCAP_TYPE', 0x15],
  ['RTA_ENCAP', 0x16],
  ['RTA_EXPIRES', 0x17],
  ['RTA_PAD', 0x18],
  ['RTA_UID', 0x19],
  ['RTA_TTL_PROPAGATE', 0x1a],
  ['RTA_IP_PROTO', 0x1b],
  ['RTA_SPORT', 0x1c],
  ['RTA_DPORT', 0x1d],
  ['RTA_NH_ID', 0x1e],
  ['RTA_FLOWLABEL', 0x1f],
]);

export const ROUTE_TYPES = /* @__PURE__ */ constants('RTN_???', [
  ['RTN_UNSPEC', 0],
  ['RTN_UNICAST', 1],
  ['RTN_LOCAL', 2],
  ['RTN_BROADCAST', 3],
  ['RTN_ANYCAST', 4],
  ['RTN_MULTICAST', 5],
  ['RTN_BLACKHOLE', 6],
  ['RTN_UNREACHABLE', 7],
  ['RTN_PROHIBIT', 8],
  ['RTN_THROW', 9],
  ['RTN_NAT', 0xa],
  ['RTN_XRESOLVE', 0xb],
]);

export const ROUTE_TABLES = /* @__PURE__ */ constants('RT_TABLE_???', [
  ['RT_TABLE_UNSPEC', 0],
  ['RT_TABLE_COMPAT', 0xfc],
  ['RT_TABLE_DEFAULT', 0xfd],
  ['RT_TABLE_MAIN', 0xfe],
  ['RT_TABLE_LOCAL', 0xff],
]);

export const ROUTE_PROTOCOLS = /* @__PURE__ */ constants('RTPROT_???', [
  ['RTPROT_UNSPEC', 0],
  ['RTPROT_REDIRECT', 1],
  ['RTPROT_KERNEL', 2],
  ['RTPROT_BOOT', 3],
  ['RTPROT_STATIC', 4],
  ['RTPROT_GATED', 8],
  ['RTPROT_RA', 9],
  ['RTPROT_MRT', 0xa],
  ['RTPROT_ZEBRA', 0xb],
  ['RTPROT_BIRD', 0xc],
  ['RTPROT_DNROUTED', 0xd],
  ['RTPROT_XORP', 0xe],
  ['RTPROT_NTK', 0xf],
  ['RTPROT_DHCP', 0x10],
  ['RTPROT_MROUTED', 0x11],
  ['RTPROT_KEEPALIVED', 0x12],
  ['RTPROT_BABEL', 0x2a],
  ['RTPROT_OVN', 0x54],
  ['RTPROT_OPENR', 0x63],
  ['RTPROT_BGP', 0xba],
  ['RTPROT_ISIS', 0xbb],
  ['RTPROT_OSPF', 0xbc],
  ['RTPROT_RIP', 0xbd],
  ['RTPROT_EIGRP', 0xc0],
]);

export const RTM_FLAGS = /* @__PURE__ */ constants('RTM_F_???', [
  ['RTM_F_NOTIFY', 0x100],
  ['RTM_F_CLONED', 0x200],
  ['RTM_F_EQUALIZE', 0x400],
  ['RTM_F_PREFIX', 0x800],
  ['RTM_F_LOOKUP_TABLE', 0x1000],
  ['RTM_F_FIB_MATCH', 0x2000],
  ['RTM_F_OFFLOAD', 0x4000],
  ['RTM_F_TRAP', 0x8000],
  ['RTM_F_OFFLOAD_FAILED', 0x20000000],
]);

export const RTNH_FLAGS = /* @__PURE__ */ constants('RTNH_F_???', [
  ['RTNH_F_DEAD', 1],
  ['RTNH_F_PERVASIVE', 2],
  ['RTNH_F_ONLINK', 4],
  ['RTNH_F_OFFLOAD', 8],
  ['RTNH_F_LINKDOWN', 0x10],
  ['RTNH_F_UNRESOLVED', 0x20],
  ['RTNH_F_TRAP', 0x40],
]);

export const LWTUNNEL_ENCAPSULATIONS = /* @__PURE__ */ constants('LWTUNNEL_ENCAP_???', [
  ['LWTUNNEL_ENCAP_NONE', 0],
  ['LWTUNNEL_ENCAP_MPLS', 1],
  ['LWTUNNEL_ENCAP_IP', 2],
  ['LWTUNNEL_ENCAP_ILA', 3],
  ['LWTUNNEL_ENCAP_IP6', 4],
  ['LWTUNNEL_ENCAP_SEG6', 5],
  ['LWTUNNEL_ENCAP_BPF', 6],
  ['LWTUNNEL_ENCAP_SEG6_LOCAL', 7],
  ['LWTUNNEL_ENCAP_RPL', 8],
  ['LWTUNNEL_ENCAP_IOAM6', 9],
  ['LWTUNNEL_ENCAP_XFRM', 0xa],
]);

export const IPTOS_FLAGS = /* @__PURE__ */ constants('IPTOS_TOS_???', [
  ['IPTOS_LOWDELAY', 0x10],
  ['IPTOS_THROUGHPUT', 8],
  ['IPTOS_RELIABILITY', 4],
  ['IPTOS_MINCOST', 2],
]);

export const FRA_ATTRIBUTES = /* @__PURE__ */ constants('FRA_???', [
  ['FRA_UNSPEC', 0],
  ['FRA_DST', 1],
  ['FRA_SRC', 2],
  ['FRA_IIFNAME', 3],
  ['FRA_GOTO', 4],
  ['FRA_UNUSED2', 5],
  ['FRA_PRIORITY', 6],
  ['FRA_UNUSED3', 7],
  ['FRA_UNUSED4', 8],
  ['FRA_UNUSED5', 9],
  ['FRA_FWMARK', 0xa],
  ['FRA_FLOW', 0xb],
  ['FRA_TUN_ID', 0xc],
  ['FRA_SUPPRESS_IFGROUP', 0xd],
  ['FRA_SUPPRESS_PREFIXLEN', 0xe],
  ['FRA_TABLE', 0xf],
  ['FRA_FWMASK', 0x10],
  ['FRA_OIFNAME', 0x11],
  ['FRA_PAD', 0x12],
  ['FRA_L3MDEV', 0x13],
  ['FRA_UID_RANGE', 0x14],
  ['FRA_PROTOCOL', 0x15],
  ['FRA_IP_PROTO', 0x16],
  ['FRA_SPORT_RANGE', 0x17],
  ['FRA_DPORT_RANGE', 0x18],
  ['FRA_DSCP', 0x19],
  ['FRA_FLOWLABEL', 0x1a],
  ['FRA_FLOWLABEL_MASK', 0x1b],
  ['FRA_SPORT_MASK', 0x1c],
  ['FRA_DPORT_MASK', 0x1d],
  ['FRA_DSCP_MASK', 0x1e],
]);

export const FIB_RULE_FLAGS = /* @__PURE__ */ constants('FIB_RULE_???', [
  ['FIB_RULE_PERMANENT', 1],
  ['FIB_RULE_INVERT', 2],
  ['FIB_RULE_UNRESOLVED', 4],
  ['FIB_RULE_IIF_DETACHED', 8],
  ['FIB_RULE_DEV_DETACHED', 8],
  ['FIB_RULE_OIF_DETACHED', 0x10],
  ['FIB_RULE_FIND_SADDR', 0x10000],
]);

export const FIB_RULE_ACTIONS = /* @__PURE__ */ constants('FR_ACT_???', [
  ['FR_ACT_UNSPEC', 0],
  ['FR_ACT_TO_TBL', 1],
  ['FR_ACT_GOTO', 2],
  ['FR_ACT_NOP', 3],
  ['FR_ACT_RES3', 4],
  ['FR_ACT_RES4', 5],
  ['FR_ACT_BLACKHOLE', 6],
  ['FR_ACT_UNREACHABLE', 7],
  ['FR_ACT_PROHIBIT', 8],
]);

export const TCA_STATS_ATTRIBUTES = /* @__PURE__ */ constants('TCA_STATS_???', [
  ['TCA_STATS_UNSPEC', 0],
  ['TCA_STATS_BASIC', 1],
  ['TCA_STATS_RATE_EST', 2],
  ['TCA_STATS_QUEUE', 3],
  ['TCA_STATS_APP', 4],
  ['TCA_STATS_RATE_EST64', 5],
  ['TCA_STATS_PAD', 6],
  ['TCA_STATS_BASIC_HW', 7],
  ['TCA_STATS_PKT64', 8],
]);

export const TCA_STAB_ATTRIBUTES = /* @__PURE__ */ constants('TCA_STAB_???', [
  ['TCA_STAB_UNSPEC', 0],
  ['TCA_STAB_BASE', 1],
  ['TCA_STAB_DATA', 2],
]);

export const TCA_ATTRIBUTES = /* @__PURE__ */ constants('TCA_???', [
  ['TCA_UNSPEC', 0],
  ['TCA_KIND', 1],
  ['TCA_OPTIONS', 2],
  ['TCA_STATS', 3],
  ['TCA_XSTATS', 4],
  ['TCA_RATE', 5],
  ['TCA_FCNT', 6],
  ['TCA_STATS2', 7],
  ['TCA_STAB', 8],
  ['TCA_PAD', 9],
  ['TCA_DUMP_INVISIBLE', 0xa],
  ['TCA_CHAIN', 0xb],
  ['TCA_HW_OFFLOAD', 0xc],
  ['TCA_INGRESS_BLOCK', 0xd],
  ['TCA_EGRESS_BLOCK', 0xe],
  ['TCA_DUMP_FLAGS', 0xf],
  ['TCA_EXT_WARN_MSG', 0x10],
]);

export const TCA_ACT_HW_STATS_FLAGS = /* @__PURE__ */ constants('TCA_ACT_HW_STATS_???', [
  ['TCA_ACT_HW_STATS_IMMEDIATE', 1],
  ['TCA_ACT_HW_STATS_DELAYED', 2],
]);

export const TCA_ACT_FLAGS = /* @__PURE__ */ constants('TCA_ACT_FLAGS_???', [
  ['TCA_ACT_FLAGS_NO_PERCPU_STATS', 1],
  ['TCA_ACT_FLAGS_SKIP_HW', 2],
  ['TCA_ACT_FLAGS_SKIP_SW', 4],
]);

export const TCA_ROOT_ATTRIBUTES = /* @__PURE__ */ constants('TCA_ROOT_???', [
  ['TCA_ROOT_UNSPEC', 0],
  ['TCA_ROOT_TAB', 1],
  ['TCA_ROOT_FLAGS', 2],
  ['TCA_ROOT_COUNT', 3],
  ['TCA_ROOT_TIME_DELTA', 4],
  ['TCA_ROOT_EXT_WARN_MSG', 5],
]);

export const TCA_ROOT_FLAGS = /* @__PURE__ */ constants('TCA_ACT_FLAG_???', [
  ['TCA_ACT_FLAG_LARGE_DUMP_ON', 1],
  ['TCA_ACT_FLAG_TERSE_DUMP', 2],
]);

export const TCA_ACT_ATTRIBUTES = /* @__PURE__ */ constants('TCA_ACT_???', [
  ['TCA_ACT_UNSPEC', 0],
  ['TCA_ACT_KIND', 1],
  ['TCA_ACT_OPTIONS', 2],
  ['TCA_ACT_INDEX', 3],
  ['TCA_ACT_STATS', 4],
  ['TCA_ACT_PAD', 5],
  ['TCA_ACT_COOKIE', 6],
  ['TCA_ACT_FLAGS', 7],
  ['TCA_ACT_HW_STATS', 8],
  ['TCA_ACT_USED_HW_STATS', 9],
  ['TCA_ACT_IN_HW_COUNT', 0xa],
]);
