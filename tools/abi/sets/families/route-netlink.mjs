// Constants of route netlink: addresses, neighbours, routes, rules, queueing. Names in the order in which strace prints them; a name with `=` is one
// that the installed headers lack: its value is that of the kernel's own headers, which are not installed.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  IFA_ATTRIBUTES: {
    placeholder: 'IFA_???',
    headers: ['linux/if_addr.h'],
    names: `
      IFA_UNSPEC IFA_ADDRESS IFA_LOCAL IFA_LABEL IFA_BROADCAST IFA_ANYCAST IFA_CACHEINFO
      IFA_MULTICAST IFA_FLAGS IFA_RT_PRIORITY IFA_TARGET_NETNSID IFA_PROTO
    `,
  },
  ROUTE_SCOPES: {
    placeholder: '',
    headers: ['linux/rtnetlink.h'],
    names: `
      RT_SCOPE_UNIVERSE RT_SCOPE_SITE RT_SCOPE_LINK RT_SCOPE_HOST RT_SCOPE_NOWHERE
    `,
  },
  IFA_PROTOCOLS: {
    placeholder: 'IFAPROT_???',
    headers: ['linux/if_addr.h'],
    names: 'IFAPROT_UNSPEC IFAPROT_KERNEL_LO IFAPROT_KERNEL_RA IFAPROT_KERNEL_LL',
  },
  IFA_FLAGS: {
    placeholder: 'IFA_F_???',
    headers: ['linux/if_addr.h'],
    names: `
      IFA_F_SECONDARY IFA_F_NODAD IFA_F_OPTIMISTIC IFA_F_DADFAILED IFA_F_HOMEADDRESS
      IFA_F_DEPRECATED IFA_F_TENTATIVE IFA_F_PERMANENT IFA_F_MANAGETEMPADDR IFA_F_NOPREFIXROUTE
      IFA_F_MCAUTOJOIN IFA_F_STABLE_PRIVACY
    `,
  },
  ADDRESS_LABEL_ATTRIBUTES: {
    placeholder: 'IFAL_???',
    headers: ['linux/if_addrlabel.h'],
    names: `
      IFAL_ADDRESS IFAL_LABEL
    `,
  },
  ROUTE_FAMILIES: {
    placeholder: 'RTNL_FAMILY_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      RTNL_FAMILY_IPMR RTNL_FAMILY_IP6MR
    `,
  },
  IGMP_MESSAGES: {
    placeholder: 'IGMPMSG_???',
    headers: ['linux/mroute.h'],
    names: `
      IGMPMSG_NOCACHE IGMPMSG_WRONGVIF IGMPMSG_WHOLEPKT IGMPMSG_WRVIFWHOLE
    `,
  },
  IPMRA_CREPORT_ATTRIBUTES: {
    placeholder: 'IPMRA_CREPORT_???',
    headers: ['linux/mroute.h'],
    names: `
      IPMRA_CREPORT_UNSPEC IPMRA_CREPORT_MSGTYPE IPMRA_CREPORT_VIF_ID IPMRA_CREPORT_SRC_ADDR
      IPMRA_CREPORT_DST_ADDR IPMRA_CREPORT_PKT IPMRA_CREPORT_TABLE
    `,
  },
  MRT6_MESSAGES: {
    placeholder: 'MRT6MSG_???',
    headers: ['linux/mroute6.h'],
    names: `
      MRT6MSG_NOCACHE MRT6MSG_WRONGMIF MRT6MSG_WHOLEPKT
    `,
  },
  IP6MRA_CREPORT_ATTRIBUTES: {
    placeholder: 'IP6MRA_CREPORT_???',
    headers: ['linux/mroute6.h'],
    names: `
      IP6MRA_CREPORT_UNSPEC IP6MRA_CREPORT_MSGTYPE IP6MRA_CREPORT_MIF_ID IP6MRA_CREPORT_SRC_ADDR
      IP6MRA_CREPORT_DST_ADDR IP6MRA_CREPORT_PKT
    `,
  },
  NFEA_ATTRIBUTES: {
    placeholder: 'NFEA_???',
    headers: ['linux/neighbour.h'],
    names: `
      NFEA_UNSPEC NFEA_ACTIVITY_NOTIFY NFEA_DONT_REFRESH
    `,
  },
  NDA_ATTRIBUTES: {
    placeholder: 'NDA_???',
    headers: ['linux/neighbour.h'],
    names: `
      NDA_UNSPEC NDA_DST NDA_LLADDR NDA_CACHEINFO NDA_PROBES NDA_VLAN NDA_PORT NDA_VNI NDA_IFINDEX
      NDA_MASTER NDA_LINK_NETNSID NDA_SRC_VNI NDA_PROTOCOL NDA_NH_ID NDA_FDB_EXT_ATTRS NDA_FLAGS_EXT
      NDA_NDM_STATE_MASK NDA_NDM_FLAGS_MASK
    `,
  },
  NEIGHBOUR_STATES: {
    placeholder: 'NUD_???',
    headers: ['linux/neighbour.h'],
    names: `
      NUD_INCOMPLETE NUD_REACHABLE NUD_STALE NUD_DELAY NUD_PROBE NUD_FAILED NUD_NOARP NUD_PERMANENT
      NUD_NONE
    `,
  },
  NEIGHBOUR_FLAGS: {
    placeholder: 'NTF_???',
    headers: ['linux/neighbour.h'],
    names: `
      NTF_USE NTF_SELF NTF_MASTER NTF_PROXY NTF_EXT_LEARNED NTF_OFFLOADED NTF_STICKY NTF_ROUTER
    `,
  },
  NEIGHBOUR_EXTENDED_FLAGS: {
    placeholder: 'NTF_EXT_???',
    headers: ['linux/neighbour.h'],
    names: `
      NTF_EXT_MANAGED
    `,
    later: {
      'linux/neighbour.h': 'NTF_EXT_LOCKED NTF_EXT_EXT_VALIDATED',
    },
  },
  FDB_NOTIFY_FLAGS: {
    placeholder: 'FDB_NOTIFY_???',
    headers: ['linux/neighbour.h'],
    names: `
      FDB_NOTIFY_BIT FDB_NOTIFY_INACTIVE_BIT
    `,
  },
  NDTPA_ATTRIBUTES: {
    placeholder: 'NDTPA_???',
    headers: ['linux/neighbour.h'],
    names: `
      NDTPA_UNSPEC NDTPA_IFINDEX NDTPA_REFCNT NDTPA_REACHABLE_TIME NDTPA_BASE_REACHABLE_TIME
      NDTPA_RETRANS_TIME NDTPA_GC_STALETIME NDTPA_DELAY_PROBE_TIME NDTPA_QUEUE_LEN NDTPA_APP_PROBES
      NDTPA_UCAST_PROBES NDTPA_MCAST_PROBES NDTPA_ANYCAST_DELAY NDTPA_PROXY_DELAY NDTPA_PROXY_QLEN
      NDTPA_LOCKTIME NDTPA_QUEUE_LENBYTES NDTPA_MCAST_REPROBES NDTPA_PAD
      NDTPA_INTERVAL_PROBE_TIME_MS
    `,
  },
  NDTA_ATTRIBUTES: {
    placeholder: 'NDTA_???',
    headers: ['linux/neighbour.h'],
    names: `
      NDTA_UNSPEC NDTA_NAME NDTA_THRESH1 NDTA_THRESH2 NDTA_THRESH3 NDTA_CONFIG NDTA_PARMS NDTA_STATS
      NDTA_GC_INTERVAL NDTA_PAD
    `,
  },
  NETCONFA_ATTRIBUTES: {
    placeholder: 'NETCONFA_???',
    headers: ['linux/netconf.h'],
    names: `
      NETCONFA_UNSPEC NETCONFA_IFINDEX NETCONFA_FORWARDING NETCONFA_RP_FILTER NETCONFA_MC_FORWARDING
      NETCONFA_PROXY_NEIGH NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN NETCONFA_INPUT
      NETCONFA_BC_FORWARDING
    `,
    later: {
      'linux/netconf.h': 'NETCONFA_FORCE_FORWARDING',
    },
  },
  NHA_RES_GROUP_ATTRIBUTES: {
    placeholder: 'NHA_RES_GROUP_???',
    headers: ['linux/nexthop.h'],
    names: `
      NHA_RES_GROUP_PAD NHA_RES_GROUP_BUCKETS NHA_RES_GROUP_IDLE_TIMER
      NHA_RES_GROUP_UNBALANCED_TIMER NHA_RES_GROUP_UNBALANCED_TIME
    `,
  },
  NHA_RES_BUCKET_ATTRIBUTES: {
    placeholder: 'NHA_RES_BUCKET_???',
    headers: ['linux/nexthop.h'],
    names: `
      NHA_RES_BUCKET_PAD NHA_RES_BUCKET_INDEX NHA_RES_BUCKET_IDLE_TIME NHA_RES_BUCKET_NH_ID
    `,
  },
  NEXTHOP_GRP_TYPES: {
    placeholder: 'NEXTHOP_GRP_TYPE_???',
    headers: ['linux/nexthop.h'],
    names: `
      NEXTHOP_GRP_TYPE_MPATH NEXTHOP_GRP_TYPE_RES
    `,
  },
  NHA_ATTRIBUTES: {
    placeholder: 'NHA_???',
    headers: ['linux/nexthop.h'],
    names: `
      NHA_UNSPEC NHA_ID NHA_GROUP NHA_GROUP_TYPE NHA_BLACKHOLE NHA_OIF NHA_GATEWAY NHA_ENCAP_TYPE
      NHA_ENCAP NHA_GROUPS NHA_MASTER NHA_FDB NHA_RES_GROUP NHA_RES_BUCKET
    `,
    later: {
      'linux/nexthop.h': 'NHA_OP_FLAGS NHA_GROUP_STATS NHA_HW_STATS_ENABLE NHA_HW_STATS_USED',
    },
  },
  NHA_GROUP_STATS_ATTRIBUTES: {
    placeholder: 'NHA_GROUP_STATS_???',
    headers: [],
    names: '',
    later: {
      'linux/nexthop.h': 'NHA_GROUP_STATS_UNSPEC NHA_GROUP_STATS_ENTRY',
    },
  },
  NHA_GROUP_STATS_ENTRY_ATTRIBUTES: {
    placeholder: 'NHA_GROUP_STATS_ENTRY_???',
    headers: [],
    names: '',
    later: {
      'linux/nexthop.h': `
        NHA_GROUP_STATS_ENTRY_UNSPEC NHA_GROUP_STATS_ENTRY_ID NHA_GROUP_STATS_ENTRY_PACKETS
        NHA_GROUP_STATS_ENTRY_PACKETS_HW
      `,
    },
  },
  NETNSA_ATTRIBUTES: {
    placeholder: 'NETNSA_???',
    headers: ['linux/net_namespace.h'],
    names: `
      NETNSA_NSID_NOT_ASSIGNED NETNSA_NONE NETNSA_NSID NETNSA_PID NETNSA_FD NETNSA_TARGET_NSID
      NETNSA_CURRENT_NSID
    `,
  },
  RTAX_ATTRIBUTES: {
    placeholder: 'RTAX_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      RTAX_UNSPEC RTAX_LOCK RTAX_MTU RTAX_WINDOW RTAX_RTT RTAX_RTTVAR RTAX_SSTHRESH RTAX_CWND
      RTAX_ADVMSS RTAX_REORDERING RTAX_HOPLIMIT RTAX_INITCWND RTAX_FEATURES RTAX_RTO_MIN
      RTAX_INITRWND RTAX_QUICKACK RTAX_CC_ALGO RTAX_FASTOPEN_NO_COOKIE
    `,
  },
  RTA_ATTRIBUTES: {
    placeholder: 'RTA_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      RTA_UNSPEC RTA_DST RTA_SRC RTA_IIF RTA_OIF RTA_GATEWAY RTA_PRIORITY RTA_PREFSRC RTA_METRICS
      RTA_MULTIPATH RTA_PROTOINFO RTA_FLOW RTA_CACHEINFO RTA_SESSION RTA_MP_ALGO RTA_TABLE RTA_MARK
      RTA_MFC_STATS RTA_VIA RTA_NEWDST RTA_PREF RTA_ENCAP_TYPE RTA_ENCAP RTA_EXPIRES RTA_PAD RTA_UID
      RTA_TTL_PROPAGATE RTA_IP_PROTO RTA_SPORT RTA_DPORT RTA_NH_ID
    `,
    later: {
      'linux/rtnetlink.h': 'RTA_FLOWLABEL',
    },
  },
  ROUTE_TYPES: {
    placeholder: 'RTN_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      RTN_UNSPEC RTN_UNICAST RTN_LOCAL RTN_BROADCAST RTN_ANYCAST RTN_MULTICAST RTN_BLACKHOLE
      RTN_UNREACHABLE RTN_PROHIBIT RTN_THROW RTN_NAT RTN_XRESOLVE
    `,
  },
  ROUTE_TABLES: {
    placeholder: 'RT_TABLE_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      RT_TABLE_UNSPEC RT_TABLE_COMPAT RT_TABLE_DEFAULT RT_TABLE_MAIN RT_TABLE_LOCAL
    `,
  },
  ROUTE_PROTOCOLS: {
    placeholder: 'RTPROT_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      RTPROT_UNSPEC RTPROT_REDIRECT RTPROT_KERNEL RTPROT_BOOT RTPROT_STATIC RTPROT_GATED RTPROT_RA
      RTPROT_MRT RTPROT_ZEBRA RTPROT_BIRD RTPROT_DNROUTED RTPROT_XORP RTPROT_NTK RTPROT_DHCP
      RTPROT_MROUTED RTPROT_KEEPALIVED RTPROT_BABEL RTPROT_OPENR RTPROT_BGP RTPROT_ISIS RTPROT_OSPF
      RTPROT_RIP RTPROT_EIGRP
    `,
    later: {
      'linux/rtnetlink.h': 'RTPROT_OVN',
    },
  },
  RTM_FLAGS: {
    placeholder: 'RTM_F_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      RTM_F_NOTIFY RTM_F_CLONED RTM_F_EQUALIZE RTM_F_PREFIX RTM_F_LOOKUP_TABLE RTM_F_FIB_MATCH
      RTM_F_OFFLOAD RTM_F_TRAP RTM_F_OFFLOAD_FAILED
    `,
  },
  RTNH_FLAGS: {
    placeholder: 'RTNH_F_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      RTNH_F_DEAD RTNH_F_PERVASIVE RTNH_F_ONLINK RTNH_F_OFFLOAD RTNH_F_LINKDOWN RTNH_F_UNRESOLVED
      RTNH_F_TRAP
    `,
  },
  LWTUNNEL_ENCAPSULATIONS: {
    placeholder: 'LWTUNNEL_ENCAP_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWTUNNEL_ENCAP_NONE LWTUNNEL_ENCAP_MPLS LWTUNNEL_ENCAP_IP LWTUNNEL_ENCAP_ILA
      LWTUNNEL_ENCAP_IP6 LWTUNNEL_ENCAP_SEG6 LWTUNNEL_ENCAP_BPF LWTUNNEL_ENCAP_SEG6_LOCAL
      LWTUNNEL_ENCAP_RPL LWTUNNEL_ENCAP_IOAM6 LWTUNNEL_ENCAP_XFRM
    `,
  },
  IPTOS_FLAGS: {
    placeholder: 'IPTOS_TOS_???',
    headers: ['linux/ip.h'],
    names: `
      IPTOS_LOWDELAY IPTOS_THROUGHPUT IPTOS_RELIABILITY IPTOS_MINCOST
    `,
  },
  FRA_ATTRIBUTES: {
    placeholder: 'FRA_???',
    headers: ['linux/fib_rules.h'],
    names: `
      FRA_UNSPEC FRA_DST FRA_SRC FRA_IIFNAME FRA_GOTO FRA_UNUSED2 FRA_PRIORITY FRA_UNUSED3
      FRA_UNUSED4 FRA_UNUSED5 FRA_FWMARK FRA_FLOW FRA_TUN_ID FRA_SUPPRESS_IFGROUP
      FRA_SUPPRESS_PREFIXLEN FRA_TABLE FRA_FWMASK FRA_OIFNAME FRA_PAD FRA_L3MDEV FRA_UID_RANGE
      FRA_PROTOCOL FRA_IP_PROTO FRA_SPORT_RANGE FRA_DPORT_RANGE
    `,
    later: {
      'linux/fib_rules.h': `
        FRA_DSCP FRA_FLOWLABEL FRA_FLOWLABEL_MASK FRA_SPORT_MASK FRA_DPORT_MASK FRA_DSCP_MASK
      `,
    },
  },
  FIB_RULE_FLAGS: {
    placeholder: 'FIB_RULE_???',
    headers: ['linux/fib_rules.h'],
    names: `
      FIB_RULE_PERMANENT FIB_RULE_INVERT FIB_RULE_UNRESOLVED FIB_RULE_IIF_DETACHED
      FIB_RULE_DEV_DETACHED FIB_RULE_OIF_DETACHED FIB_RULE_FIND_SADDR
    `,
  },
  FIB_RULE_ACTIONS: {
    placeholder: 'FR_ACT_???',
    headers: ['linux/fib_rules.h'],
    names: `
      FR_ACT_UNSPEC FR_ACT_TO_TBL FR_ACT_GOTO FR_ACT_NOP FR_ACT_RES3 FR_ACT_RES4 FR_ACT_BLACKHOLE
      FR_ACT_UNREACHABLE FR_ACT_PROHIBIT
    `,
  },
  TCA_STATS_ATTRIBUTES: {
    placeholder: 'TCA_STATS_???',
    headers: ['linux/gen_stats.h'],
    names: `
      TCA_STATS_UNSPEC TCA_STATS_BASIC TCA_STATS_RATE_EST TCA_STATS_QUEUE TCA_STATS_APP
      TCA_STATS_RATE_EST64 TCA_STATS_PAD TCA_STATS_BASIC_HW TCA_STATS_PKT64
    `,
  },
  TCA_STAB_ATTRIBUTES: {
    placeholder: 'TCA_STAB_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_STAB_UNSPEC TCA_STAB_BASE TCA_STAB_DATA
    `,
  },
  TCA_ATTRIBUTES: {
    placeholder: 'TCA_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      TCA_UNSPEC TCA_KIND TCA_OPTIONS TCA_STATS TCA_XSTATS TCA_RATE TCA_FCNT TCA_STATS2 TCA_STAB
      TCA_PAD TCA_DUMP_INVISIBLE TCA_CHAIN TCA_HW_OFFLOAD TCA_INGRESS_BLOCK TCA_EGRESS_BLOCK
      TCA_DUMP_FLAGS
    `,
    later: {
      'linux/rtnetlink.h': 'TCA_EXT_WARN_MSG',
    },
  },
  TCA_ACT_HW_STATS_FLAGS: {
    placeholder: 'TCA_ACT_HW_STATS_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TCA_ACT_HW_STATS_IMMEDIATE TCA_ACT_HW_STATS_DELAYED
    `,
  },
  TCA_ACT_FLAGS: {
    placeholder: 'TCA_ACT_FLAGS_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TCA_ACT_FLAGS_NO_PERCPU_STATS TCA_ACT_FLAGS_SKIP_HW TCA_ACT_FLAGS_SKIP_SW
    `,
  },
  TCA_ROOT_ATTRIBUTES: {
    placeholder: 'TCA_ROOT_???',
    headers: ['linux/rtnetlink.h'],
    names: `
      TCA_ROOT_UNSPEC TCA_ROOT_TAB TCA_ROOT_FLAGS TCA_ROOT_COUNT TCA_ROOT_TIME_DELTA
      TCA_ROOT_EXT_WARN_MSG
    `,
  },
  TCA_ROOT_FLAGS: {
    placeholder: 'TCA_ACT_FLAG_???',
    headers: ['linux/rtnetlink.h'],
    names: 'TCA_ACT_FLAG_LARGE_DUMP_ON TCA_ACT_FLAG_TERSE_DUMP',
  },
  TCA_ACT_ATTRIBUTES: {
    placeholder: 'TCA_ACT_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TCA_ACT_UNSPEC TCA_ACT_KIND TCA_ACT_OPTIONS TCA_ACT_INDEX TCA_ACT_STATS TCA_ACT_PAD
      TCA_ACT_COOKIE TCA_ACT_FLAGS TCA_ACT_HW_STATS TCA_ACT_USED_HW_STATS TCA_ACT_IN_HW_COUNT
    `,
  },
};
