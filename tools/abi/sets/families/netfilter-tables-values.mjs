// Constants of nf_tables: values of attributes. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  NFT_REGISTERS: {
    placeholder: 'NFT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_REG_VERDICT NFT_REG_1 NFT_REG_2 NFT_REG_3 NFT_REG_4 NFT_REG32_00 NFT_REG32_01 NFT_REG32_02
      NFT_REG32_03 NFT_REG32_04 NFT_REG32_05 NFT_REG32_06 NFT_REG32_07 NFT_REG32_08 NFT_REG32_09
      NFT_REG32_10 NFT_REG32_11 NFT_REG32_12 NFT_REG32_13 NFT_REG32_14 NFT_REG32_15
    `,
  },
  NFT_VERDICTS: {
    placeholder: 'NFT_???',
    headers: ['linux/netfilter.h', 'linux/netfilter/nf_tables.h'],
    names: `
      NF_DROP NF_ACCEPT NF_STOLEN NF_QUEUE NF_REPEAT NFT_CONTINUE NFT_BREAK NFT_JUMP NFT_GOTO
      NFT_RETURN
    `,
  },
  NFT_TABLE_FLAGS: {
    placeholder: 'NFT_TABLE_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_TABLE_F_DORMANT NFT_TABLE_F_OWNER
    `,
    later: {
      'linux/netfilter/nf_tables.h': 'NFT_TABLE_F_PERSIST',
    },
  },
  NFT_CHAIN_FLAGS: {
    placeholder: 'NFT_CHAIN_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_CHAIN_BASE NFT_CHAIN_HW_OFFLOAD NFT_CHAIN_BINDING
    `,
  },
  NFT_COMPAT_FLAGS: {
    placeholder: 'NFT_RULE_COMPAT_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_RULE_COMPAT_F_UNUSED NFT_RULE_COMPAT_F_INV
    `,
  },
  NFT_SET_FLAGS: {
    placeholder: 'NFT_SET_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_SET_ANONYMOUS NFT_SET_CONSTANT NFT_SET_INTERVAL NFT_SET_MAP NFT_SET_TIMEOUT NFT_SET_EVAL
      NFT_SET_OBJECT NFT_SET_CONCAT NFT_SET_EXPR
    `,
  },
  NFT_SET_POLICIES: {
    placeholder: 'NFT_SET_POL_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_SET_POL_PERFORMANCE NFT_SET_POL_MEMORY
    `,
  },
  NFT_ELEMENT_FLAGS: {
    placeholder: 'NFT_SET_ELEM_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_SET_ELEM_INTERVAL_END NFT_SET_ELEM_CATCHALL
    `,
  },
  NFT_DATA_TYPES: {
    placeholder: 'NFT_DATA_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_DATA_VALUE NFT_DATA_VERDICT
    `,
  },
  NFT_BITWISE_OPERATIONS: {
    placeholder: 'NFT_BITWISE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_BITWISE_MASK_XOR NFT_BITWISE_LSHIFT NFT_BITWISE_RSHIFT
    `,
    later: {
      'linux/netfilter/nf_tables.h': 'NFT_BITWISE_AND NFT_BITWISE_OR NFT_BITWISE_XOR',
    },
  },
  NFT_BYTE_ORDERS: {
    placeholder: 'NFT_BYTEORDER_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_BYTEORDER_NTOH NFT_BYTEORDER_HTON
    `,
  },
  NFT_COMPARISONS: {
    placeholder: 'NFT_CMP_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_CMP_EQ NFT_CMP_NEQ NFT_CMP_LT NFT_CMP_LTE NFT_CMP_GT NFT_CMP_GTE
    `,
  },
  NFT_RANGES: {
    placeholder: 'NFT_RANGE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_RANGE_EQ NFT_RANGE_NEQ
    `,
  },
  NFT_LOOKUP_FLAGS: {
    placeholder: 'NFT_LOOKUP_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_LOOKUP_F_INV
    `,
  },
  NFT_DYNSET_OPERATIONS: {
    placeholder: 'NFT_DYNSET_OP_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_DYNSET_OP_ADD NFT_DYNSET_OP_UPDATE NFT_DYNSET_OP_DELETE
    `,
  },
  NFT_DYNSET_FLAGS: {
    placeholder: 'NFT_DYNSET_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_DYNSET_F_INV NFT_DYNSET_F_EXPR
    `,
  },
  NFT_PAYLOAD_BASES: {
    placeholder: 'NFT_PAYLOAD_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_PAYLOAD_LL_HEADER NFT_PAYLOAD_NETWORK_HEADER NFT_PAYLOAD_TRANSPORT_HEADER
      NFT_PAYLOAD_INNER_HEADER
    `,
    later: {
      'linux/netfilter/nf_tables.h': 'NFT_PAYLOAD_TUN_HEADER',
    },
  },
  NFT_CHECKSUMS: {
    placeholder: 'NFT_PAYLOAD_CSUM_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_PAYLOAD_CSUM_NONE NFT_PAYLOAD_CSUM_INET NFT_PAYLOAD_CSUM_SCTP
    `,
  },
  NFT_CHECKSUM_FLAGS: {
    placeholder: 'NFT_PAYLOAD_L4CSUM_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_PAYLOAD_L4CSUM_PSEUDOHDR
    `,
  },
  NFT_HEADER_FLAGS: {
    placeholder: 'NFT_EXTHDR_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_EXTHDR_F_PRESENT
    `,
  },
  NFT_HEADER_OPERATIONS: {
    placeholder: 'NFT_EXTHDR_OP_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_EXTHDR_OP_IPV6 NFT_EXTHDR_OP_TCPOPT NFT_EXTHDR_OP_IPV4 NFT_EXTHDR_OP_SCTP
      NFT_EXTHDR_OP_DCCP
    `,
  },
  NFT_META_KEYS: {
    placeholder: 'NFT_META_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_META_LEN NFT_META_PROTOCOL NFT_META_PRIORITY NFT_META_MARK NFT_META_IIF NFT_META_OIF
      NFT_META_IIFNAME NFT_META_OIFNAME NFT_META_IFTYPE NFT_META_OIFTYPE NFT_META_SKUID
      NFT_META_SKGID NFT_META_NFTRACE NFT_META_RTCLASSID NFT_META_SECMARK NFT_META_NFPROTO
      NFT_META_L4PROTO NFT_META_BRI_IIFNAME NFT_META_BRI_OIFNAME NFT_META_PKTTYPE NFT_META_CPU
      NFT_META_IIFGROUP NFT_META_OIFGROUP NFT_META_CGROUP NFT_META_PRANDOM NFT_META_SECPATH
      NFT_META_IIFKIND NFT_META_OIFKIND NFT_META_BRI_IIFPVID NFT_META_BRI_IIFVPROTO NFT_META_TIME_NS
      NFT_META_TIME_DAY NFT_META_TIME_HOUR NFT_META_SDIF NFT_META_SDIFNAME
    `,
    later: {
      'linux/netfilter/nf_tables.h': 'NFT_META_BRI_BROUTE NFT_META_BRI_IIFHWADDR',
    },
  },
  NFT_ROUTE_KEYS: {
    placeholder: 'NFT_RT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_RT_CLASSID NFT_RT_NEXTHOP4 NFT_RT_NEXTHOP6 NFT_RT_TCPMSS NFT_RT_XFRM
    `,
  },
  NFT_HASHES: {
    placeholder: 'NFT_HASH_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_HASH_JENKINS NFT_HASH_SYM
    `,
  },
  NFT_SOCKET_KEYS: {
    placeholder: 'NFT_SOCKET_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_SOCKET_TRANSPARENT NFT_SOCKET_MARK NFT_SOCKET_WILDCARD NFT_SOCKET_CGROUPV2
    `,
  },
  NFT_TRACKING_KEYS: {
    placeholder: 'NFT_CT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_CT_STATE NFT_CT_DIRECTION NFT_CT_STATUS NFT_CT_MARK NFT_CT_SECMARK NFT_CT_EXPIRATION
      NFT_CT_HELPER NFT_CT_L3PROTOCOL NFT_CT_SRC NFT_CT_DST NFT_CT_PROTOCOL NFT_CT_PROTO_SRC
      NFT_CT_PROTO_DST NFT_CT_LABELS NFT_CT_PKTS NFT_CT_BYTES NFT_CT_AVGPKT NFT_CT_ZONE
      NFT_CT_EVENTMASK NFT_CT_SRC_IP NFT_CT_DST_IP NFT_CT_SRC_IP6 NFT_CT_DST_IP6 NFT_CT_ID
    `,
  },
  NFT_LIMIT_TYPES: {
    placeholder: 'NFT_LIMIT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_LIMIT_PKTS NFT_LIMIT_PKT_BYTES
    `,
  },
  NFT_LIMIT_FLAGS: {
    placeholder: 'NFT_LIMIT_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_LIMIT_F_INV
    `,
  },
  NFT_CONNLIMIT_FLAGS: {
    placeholder: 'NFT_CONNLIMIT_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_CONNLIMIT_F_INV
    `,
  },
  NFT_LOG_LEVELS: {
    placeholder: 'NFT_LOGLEVEL_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_LOGLEVEL_EMERG NFT_LOGLEVEL_ALERT NFT_LOGLEVEL_CRIT NFT_LOGLEVEL_ERR NFT_LOGLEVEL_WARNING
      NFT_LOGLEVEL_NOTICE NFT_LOGLEVEL_INFO NFT_LOGLEVEL_DEBUG NFT_LOGLEVEL_AUDIT
    `,
  },
  NFT_QUOTA_FLAGS: {
    placeholder: 'NFT_QUOTA_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_QUOTA_F_INV NFT_QUOTA_F_DEPLETED
    `,
  },
  NFT_REJECTIONS: {
    placeholder: 'NFT_REJECT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_REJECT_ICMP_UNREACH NFT_REJECT_TCP_RST NFT_REJECT_ICMPX_UNREACH
    `,
  },
  NFT_REJECTION_CODES: {
    placeholder: 'NFT_REJECT_ICMPX_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_REJECT_ICMPX_NO_ROUTE NFT_REJECT_ICMPX_PORT_UNREACH NFT_REJECT_ICMPX_HOST_UNREACH
      NFT_REJECT_ICMPX_ADMIN_PROHIBITED
    `,
  },
  NFT_TRANSLATIONS: {
    placeholder: 'NFT_NAT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_NAT_SNAT NFT_NAT_DNAT
    `,
  },
  NFT_FIB_RESULTS: {
    placeholder: 'NFT_FIB_RESULT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_FIB_RESULT_UNSPEC NFT_FIB_RESULT_OIF NFT_FIB_RESULT_OIFNAME NFT_FIB_RESULT_ADDRTYPE
    `,
  },
  NFT_FIB_FLAGS: {
    placeholder: 'NFTA_FIB_F_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_FIB_F_SADDR NFTA_FIB_F_DADDR NFTA_FIB_F_MARK NFTA_FIB_F_IIF NFTA_FIB_F_OIF
      NFTA_FIB_F_PRESENT
    `,
  },
  NFT_FLOWTABLE_FLAGS: {
    placeholder: 'NFT_FLOWTABLE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_FLOWTABLE_HW_OFFLOAD NFT_FLOWTABLE_COUNTER
    `,
  },
  NFT_TRANSFORMATION_KEYS: {
    placeholder: 'NFT_XFRM_KEY_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_XFRM_KEY_UNSPEC NFT_XFRM_KEY_DADDR_IP4 NFT_XFRM_KEY_DADDR_IP6 NFT_XFRM_KEY_SADDR_IP4
      NFT_XFRM_KEY_SADDR_IP6 NFT_XFRM_KEY_REQID NFT_XFRM_KEY_SPI
    `,
  },
  NFT_TRACES: {
    placeholder: 'NFT_TRACETYPE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_TRACETYPE_UNSPEC NFT_TRACETYPE_POLICY NFT_TRACETYPE_RETURN NFT_TRACETYPE_RULE
    `,
  },
  NFT_GENERATORS: {
    placeholder: 'NFT_NG_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_NG_INCREMENTAL NFT_NG_RANDOM
    `,
  },
  NFT_TUNNEL_KEYS: {
    placeholder: 'NFT_TUNNEL_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_TUNNEL_PATH NFT_TUNNEL_ID
    `,
  },
  NFT_TUNNEL_MODES: {
    placeholder: 'NFT_TUNNEL_MODE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_TUNNEL_MODE_NONE NFT_TUNNEL_MODE_RX NFT_TUNNEL_MODE_TX
    `,
  },
  NFT_OBJECT_TYPES: {
    placeholder: 'NFT_OBJECT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFT_OBJECT_UNSPEC NFT_OBJECT_COUNTER NFT_OBJECT_QUOTA NFT_OBJECT_CT_HELPER NFT_OBJECT_LIMIT
      NFT_OBJECT_CONNLIMIT NFT_OBJECT_TUNNEL NFT_OBJECT_CT_TIMEOUT NFT_OBJECT_SECMARK
      NFT_OBJECT_CT_EXPECT NFT_OBJECT_SYNPROXY
    `,
  },
  NF_HOOKS: {
    placeholder: 'NF_INET_???',
    headers: ['linux/netfilter.h'],
    names: `
      NF_INET_PRE_ROUTING NF_INET_LOCAL_IN NF_INET_FORWARD NF_INET_LOCAL_OUT NF_INET_POST_ROUTING
      NF_INET_INGRESS
    `,
  },
  NF_ARP_HOOKS: {
    placeholder: 'NF_ARP_???',
    headers: ['linux/netfilter_arp.h'],
    names: `
      NF_ARP_IN NF_ARP_OUT NF_ARP_FORWARD
    `,
  },
  NF_BRIDGE_HOOKS: {
    placeholder: 'NF_BR_???',
    headers: ['linux/netfilter_bridge.h'],
    names: `
      NF_BR_PRE_ROUTING NF_BR_LOCAL_IN NF_BR_FORWARD NF_BR_LOCAL_OUT NF_BR_POST_ROUTING
      NF_BR_BROUTING
    `,
  },
  NF_DEVICE_HOOKS: {
    placeholder: 'NF_NETDEV_???',
    headers: ['linux/netfilter.h'],
    names: `
      NF_NETDEV_INGRESS NF_NETDEV_EGRESS
    `,
  },
};
