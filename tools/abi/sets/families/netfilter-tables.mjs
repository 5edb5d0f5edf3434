// Constants of nf_tables: attributes. Names in the order in which the header has them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  NFT_LIST_ATTRIBUTES: {
    placeholder: 'NFTA_LIST_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_LIST_UNSPEC NFTA_LIST_ELEM
    `,
  },
  NFT_HOOK_ATTRIBUTES: {
    placeholder: 'NFTA_HOOK_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_HOOK_UNSPEC NFTA_HOOK_HOOKNUM NFTA_HOOK_PRIORITY NFTA_HOOK_DEV NFTA_HOOK_DEVS
    `,
  },
  NFT_TABLE_ATTRIBUTES: {
    placeholder: 'NFTA_TABLE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_TABLE_UNSPEC NFTA_TABLE_NAME NFTA_TABLE_FLAGS NFTA_TABLE_USE NFTA_TABLE_HANDLE
      NFTA_TABLE_PAD NFTA_TABLE_USERDATA NFTA_TABLE_OWNER
    `,
  },
  NFT_CHAIN_ATTRIBUTES: {
    placeholder: 'NFTA_CHAIN_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_CHAIN_UNSPEC NFTA_CHAIN_TABLE NFTA_CHAIN_HANDLE NFTA_CHAIN_NAME NFTA_CHAIN_HOOK
      NFTA_CHAIN_POLICY NFTA_CHAIN_USE NFTA_CHAIN_TYPE NFTA_CHAIN_COUNTERS NFTA_CHAIN_PAD
      NFTA_CHAIN_FLAGS NFTA_CHAIN_ID NFTA_CHAIN_USERDATA
    `,
  },
  NFT_RULE_ATTRIBUTES: {
    placeholder: 'NFTA_RULE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_RULE_UNSPEC NFTA_RULE_TABLE NFTA_RULE_CHAIN NFTA_RULE_HANDLE NFTA_RULE_EXPRESSIONS
      NFTA_RULE_COMPAT NFTA_RULE_POSITION NFTA_RULE_USERDATA NFTA_RULE_PAD NFTA_RULE_ID
      NFTA_RULE_POSITION_ID NFTA_RULE_CHAIN_ID
    `,
  },
  NFT_RULE_COMPAT_ATTRIBUTES: {
    placeholder: 'NFTA_RULE_COMPAT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_RULE_COMPAT_UNSPEC NFTA_RULE_COMPAT_PROTO NFTA_RULE_COMPAT_FLAGS
    `,
  },
  NFT_SET_DESC_ATTRIBUTES: {
    placeholder: 'NFTA_SET_DESC_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_SET_DESC_UNSPEC NFTA_SET_DESC_SIZE NFTA_SET_DESC_CONCAT
    `,
  },
  NFT_SET_FIELD_ATTRIBUTES: {
    placeholder: 'NFTA_SET_FIELD_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_SET_FIELD_UNSPEC NFTA_SET_FIELD_LEN
    `,
  },
  NFT_SET_ATTRIBUTES: {
    placeholder: 'NFTA_SET_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_SET_UNSPEC NFTA_SET_TABLE NFTA_SET_NAME NFTA_SET_FLAGS NFTA_SET_KEY_TYPE NFTA_SET_KEY_LEN
      NFTA_SET_DATA_TYPE NFTA_SET_DATA_LEN NFTA_SET_POLICY NFTA_SET_DESC NFTA_SET_ID
      NFTA_SET_TIMEOUT NFTA_SET_GC_INTERVAL NFTA_SET_USERDATA NFTA_SET_PAD NFTA_SET_OBJ_TYPE
      NFTA_SET_HANDLE NFTA_SET_EXPR NFTA_SET_EXPRESSIONS
    `,
    later: {
      'linux/netfilter/nf_tables.h': 'NFTA_SET_TYPE NFTA_SET_COUNT',
    },
  },
  NFT_SET_ELEM_ATTRIBUTES: {
    placeholder: 'NFTA_SET_ELEM_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_SET_ELEM_UNSPEC NFTA_SET_ELEM_KEY NFTA_SET_ELEM_DATA NFTA_SET_ELEM_FLAGS
      NFTA_SET_ELEM_TIMEOUT NFTA_SET_ELEM_EXPIRATION NFTA_SET_ELEM_USERDATA NFTA_SET_ELEM_EXPR
      NFTA_SET_ELEM_PAD NFTA_SET_ELEM_OBJREF NFTA_SET_ELEM_KEY_END NFTA_SET_ELEM_EXPRESSIONS
    `,
  },
  NFT_SET_ELEM_LIST_ATTRIBUTES: {
    placeholder: 'NFTA_SET_ELEM_LIST_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_SET_ELEM_LIST_UNSPEC NFTA_SET_ELEM_LIST_TABLE NFTA_SET_ELEM_LIST_SET
      NFTA_SET_ELEM_LIST_ELEMENTS NFTA_SET_ELEM_LIST_SET_ID
    `,
  },
  NFT_DATA_ATTRIBUTES: {
    placeholder: 'NFTA_DATA_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_DATA_UNSPEC NFTA_DATA_VALUE NFTA_DATA_VERDICT
    `,
  },
  NFT_VERDICT_ATTRIBUTES: {
    placeholder: 'NFTA_VERDICT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_VERDICT_UNSPEC NFTA_VERDICT_CODE NFTA_VERDICT_CHAIN NFTA_VERDICT_CHAIN_ID
    `,
  },
  NFT_EXPR_ATTRIBUTES: {
    placeholder: 'NFTA_EXPR_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_EXPR_UNSPEC NFTA_EXPR_NAME NFTA_EXPR_DATA
    `,
  },
  NFT_IMMEDIATE_ATTRIBUTES: {
    placeholder: 'NFTA_IMMEDIATE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_IMMEDIATE_UNSPEC NFTA_IMMEDIATE_DREG NFTA_IMMEDIATE_DATA
    `,
  },
  NFT_BITWISE_ATTRIBUTES: {
    placeholder: 'NFTA_BITWISE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_BITWISE_UNSPEC NFTA_BITWISE_SREG NFTA_BITWISE_DREG NFTA_BITWISE_LEN NFTA_BITWISE_MASK
      NFTA_BITWISE_XOR NFTA_BITWISE_OP NFTA_BITWISE_DATA
    `,
    later: {
      'linux/netfilter/nf_tables.h': 'NFTA_BITWISE_SREG2',
    },
  },
  NFT_BYTEORDER_ATTRIBUTES: {
    placeholder: 'NFTA_BYTEORDER_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_BYTEORDER_UNSPEC NFTA_BYTEORDER_SREG NFTA_BYTEORDER_DREG NFTA_BYTEORDER_OP
      NFTA_BYTEORDER_LEN NFTA_BYTEORDER_SIZE
    `,
  },
  NFT_CMP_ATTRIBUTES: {
    placeholder: 'NFTA_CMP_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_CMP_UNSPEC NFTA_CMP_SREG NFTA_CMP_OP NFTA_CMP_DATA
    `,
  },
  NFT_RANGE_ATTRIBUTES: {
    placeholder: 'NFTA_RANGE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_RANGE_UNSPEC NFTA_RANGE_SREG NFTA_RANGE_OP NFTA_RANGE_FROM_DATA NFTA_RANGE_TO_DATA
    `,
  },
  NFT_LOOKUP_ATTRIBUTES: {
    placeholder: 'NFTA_LOOKUP_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_LOOKUP_UNSPEC NFTA_LOOKUP_SET NFTA_LOOKUP_SREG NFTA_LOOKUP_DREG NFTA_LOOKUP_SET_ID
      NFTA_LOOKUP_FLAGS
    `,
  },
  NFT_DYNSET_ATTRIBUTES: {
    placeholder: 'NFTA_DYNSET_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_DYNSET_UNSPEC NFTA_DYNSET_SET_NAME NFTA_DYNSET_SET_ID NFTA_DYNSET_OP NFTA_DYNSET_SREG_KEY
      NFTA_DYNSET_SREG_DATA NFTA_DYNSET_TIMEOUT NFTA_DYNSET_EXPR NFTA_DYNSET_PAD NFTA_DYNSET_FLAGS
      NFTA_DYNSET_EXPRESSIONS
    `,
  },
  NFT_INNER_ATTRIBUTES: {
    placeholder: 'NFTA_INNER_???',
    headers: [],
    names: '',
    later: {
      'linux/netfilter/nf_tables.h': `
        NFTA_INNER_UNSPEC NFTA_INNER_NUM NFTA_INNER_TYPE NFTA_INNER_FLAGS NFTA_INNER_HDRSIZE
        NFTA_INNER_EXPR
      `,
    },
  },
  NFT_PAYLOAD_ATTRIBUTES: {
    placeholder: 'NFTA_PAYLOAD_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_PAYLOAD_UNSPEC NFTA_PAYLOAD_DREG NFTA_PAYLOAD_BASE NFTA_PAYLOAD_OFFSET NFTA_PAYLOAD_LEN
      NFTA_PAYLOAD_SREG NFTA_PAYLOAD_CSUM_TYPE NFTA_PAYLOAD_CSUM_OFFSET NFTA_PAYLOAD_CSUM_FLAGS
    `,
  },
  NFT_EXTHDR_ATTRIBUTES: {
    placeholder: 'NFTA_EXTHDR_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_EXTHDR_UNSPEC NFTA_EXTHDR_DREG NFTA_EXTHDR_TYPE NFTA_EXTHDR_OFFSET NFTA_EXTHDR_LEN
      NFTA_EXTHDR_FLAGS NFTA_EXTHDR_OP NFTA_EXTHDR_SREG
    `,
  },
  NFT_HASH_ATTRIBUTES: {
    placeholder: 'NFTA_HASH_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_HASH_UNSPEC NFTA_HASH_SREG NFTA_HASH_DREG NFTA_HASH_LEN NFTA_HASH_MODULUS NFTA_HASH_SEED
      NFTA_HASH_OFFSET NFTA_HASH_TYPE NFTA_HASH_SET_NAME NFTA_HASH_SET_ID
    `,
  },
  NFT_META_ATTRIBUTES: {
    placeholder: 'NFTA_META_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_META_UNSPEC NFTA_META_DREG NFTA_META_KEY NFTA_META_SREG
    `,
  },
  NFT_RT_ATTRIBUTES: {
    placeholder: 'NFTA_RT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_RT_UNSPEC NFTA_RT_DREG NFTA_RT_KEY
    `,
  },
  NFT_SOCKET_ATTRIBUTES: {
    placeholder: 'NFTA_SOCKET_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_SOCKET_UNSPEC NFTA_SOCKET_KEY NFTA_SOCKET_DREG NFTA_SOCKET_LEVEL
    `,
  },
  NFT_CT_ATTRIBUTES: {
    placeholder: 'NFTA_CT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_CT_UNSPEC NFTA_CT_DREG NFTA_CT_KEY NFTA_CT_DIRECTION NFTA_CT_SREG
    `,
  },
  NFT_FLOW_ATTRIBUTES: {
    placeholder: 'NFTA_FLOW_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_FLOW_UNSPEC NFTA_FLOW_TABLE_NAME
    `,
  },
  NFT_LIMIT_ATTRIBUTES: {
    placeholder: 'NFTA_LIMIT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_LIMIT_UNSPEC NFTA_LIMIT_RATE NFTA_LIMIT_UNIT NFTA_LIMIT_BURST NFTA_LIMIT_TYPE
      NFTA_LIMIT_FLAGS NFTA_LIMIT_PAD
    `,
  },
  NFT_CONNLIMIT_ATTRIBUTES: {
    placeholder: 'NFTA_CONNLIMIT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_CONNLIMIT_UNSPEC NFTA_CONNLIMIT_COUNT NFTA_CONNLIMIT_FLAGS
    `,
  },
  NFT_COUNTER_ATTRIBUTES: {
    placeholder: 'NFTA_COUNTER_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_COUNTER_UNSPEC NFTA_COUNTER_BYTES NFTA_COUNTER_PACKETS NFTA_COUNTER_PAD
    `,
  },
  NFT_LAST_ATTRIBUTES: {
    placeholder: 'NFTA_LAST_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_LAST_UNSPEC NFTA_LAST_SET NFTA_LAST_MSECS NFTA_LAST_PAD
    `,
  },
  NFT_LOG_ATTRIBUTES: {
    placeholder: 'NFTA_LOG_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_LOG_UNSPEC NFTA_LOG_GROUP NFTA_LOG_PREFIX NFTA_LOG_SNAPLEN NFTA_LOG_QTHRESHOLD
      NFTA_LOG_LEVEL NFTA_LOG_FLAGS
    `,
  },
  NFT_QUEUE_ATTRIBUTES: {
    placeholder: 'NFTA_QUEUE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_QUEUE_UNSPEC NFTA_QUEUE_NUM NFTA_QUEUE_TOTAL NFTA_QUEUE_FLAGS NFTA_QUEUE_SREG_QNUM
    `,
  },
  NFT_QUOTA_ATTRIBUTES: {
    placeholder: 'NFTA_QUOTA_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_QUOTA_UNSPEC NFTA_QUOTA_BYTES NFTA_QUOTA_FLAGS NFTA_QUOTA_PAD NFTA_QUOTA_CONSUMED
    `,
  },
  NFT_SECMARK_ATTRIBUTES: {
    placeholder: 'NFTA_SECMARK_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_SECMARK_UNSPEC NFTA_SECMARK_CTX
    `,
  },
  NFT_REJECT_ATTRIBUTES: {
    placeholder: 'NFTA_REJECT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_REJECT_UNSPEC NFTA_REJECT_TYPE NFTA_REJECT_ICMP_CODE
    `,
  },
  NFT_NAT_ATTRIBUTES: {
    placeholder: 'NFTA_NAT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_NAT_UNSPEC NFTA_NAT_TYPE NFTA_NAT_FAMILY NFTA_NAT_REG_ADDR_MIN NFTA_NAT_REG_ADDR_MAX
      NFTA_NAT_REG_PROTO_MIN NFTA_NAT_REG_PROTO_MAX NFTA_NAT_FLAGS
    `,
  },
  NFT_TPROXY_ATTRIBUTES: {
    placeholder: 'NFTA_TPROXY_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_TPROXY_UNSPEC NFTA_TPROXY_FAMILY NFTA_TPROXY_REG_ADDR NFTA_TPROXY_REG_PORT
    `,
  },
  NFT_MASQ_ATTRIBUTES: {
    placeholder: 'NFTA_MASQ_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_MASQ_UNSPEC NFTA_MASQ_FLAGS NFTA_MASQ_REG_PROTO_MIN NFTA_MASQ_REG_PROTO_MAX
    `,
  },
  NFT_REDIR_ATTRIBUTES: {
    placeholder: 'NFTA_REDIR_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_REDIR_UNSPEC NFTA_REDIR_REG_PROTO_MIN NFTA_REDIR_REG_PROTO_MAX NFTA_REDIR_FLAGS
    `,
  },
  NFT_DUP_ATTRIBUTES: {
    placeholder: 'NFTA_DUP_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_DUP_UNSPEC NFTA_DUP_SREG_ADDR NFTA_DUP_SREG_DEV
    `,
  },
  NFT_FWD_ATTRIBUTES: {
    placeholder: 'NFTA_FWD_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_FWD_UNSPEC NFTA_FWD_SREG_DEV NFTA_FWD_SREG_ADDR NFTA_FWD_NFPROTO
    `,
  },
  NFT_OBJREF_ATTRIBUTES: {
    placeholder: 'NFTA_OBJREF_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_OBJREF_UNSPEC NFTA_OBJREF_IMM_TYPE NFTA_OBJREF_IMM_NAME NFTA_OBJREF_SET_SREG
      NFTA_OBJREF_SET_NAME NFTA_OBJREF_SET_ID
    `,
  },
  NFT_GEN_ATTRIBUTES: {
    placeholder: 'NFTA_GEN_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_GEN_UNSPEC NFTA_GEN_ID NFTA_GEN_PROC_PID NFTA_GEN_PROC_NAME
    `,
  },
  NFT_FIB_ATTRIBUTES: {
    placeholder: 'NFTA_FIB_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_FIB_UNSPEC NFTA_FIB_DREG NFTA_FIB_RESULT NFTA_FIB_FLAGS
    `,
  },
  NFT_CT_HELPER_ATTRIBUTES: {
    placeholder: 'NFTA_CT_HELPER_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_CT_HELPER_UNSPEC NFTA_CT_HELPER_NAME NFTA_CT_HELPER_L3PROTO NFTA_CT_HELPER_L4PROTO
    `,
  },
  NFT_CT_TIMEOUT_ATTRIBUTES: {
    placeholder: 'NFTA_CT_TIMEOUT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_CT_TIMEOUT_UNSPEC NFTA_CT_TIMEOUT_L3PROTO NFTA_CT_TIMEOUT_L4PROTO NFTA_CT_TIMEOUT_DATA
    `,
  },
  NFT_CT_EXPECT_ATTRIBUTES: {
    placeholder: 'NFTA_CT_EXPECT_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_CT_EXPECT_UNSPEC NFTA_CT_EXPECT_L3PROTO NFTA_CT_EXPECT_L4PROTO NFTA_CT_EXPECT_DPORT
      NFTA_CT_EXPECT_TIMEOUT NFTA_CT_EXPECT_SIZE
    `,
  },
  NFT_OBJ_ATTRIBUTES: {
    placeholder: 'NFTA_OBJ_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_OBJ_UNSPEC NFTA_OBJ_TABLE NFTA_OBJ_NAME NFTA_OBJ_TYPE NFTA_OBJ_DATA NFTA_OBJ_USE
      NFTA_OBJ_HANDLE NFTA_OBJ_PAD NFTA_OBJ_USERDATA
    `,
  },
  NFT_FLOWTABLE_ATTRIBUTES: {
    placeholder: 'NFTA_FLOWTABLE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_FLOWTABLE_UNSPEC NFTA_FLOWTABLE_TABLE NFTA_FLOWTABLE_NAME NFTA_FLOWTABLE_HOOK
      NFTA_FLOWTABLE_USE NFTA_FLOWTABLE_HANDLE NFTA_FLOWTABLE_PAD NFTA_FLOWTABLE_FLAGS
    `,
  },
  NFT_FLOWTABLE_HOOK_ATTRIBUTES: {
    placeholder: 'NFTA_FLOWTABLE_HOOK_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_FLOWTABLE_HOOK_UNSPEC NFTA_FLOWTABLE_HOOK_NUM NFTA_FLOWTABLE_HOOK_PRIORITY
      NFTA_FLOWTABLE_HOOK_DEVS
    `,
  },
  NFT_OSF_ATTRIBUTES: {
    placeholder: 'NFTA_OSF_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_OSF_UNSPEC NFTA_OSF_DREG NFTA_OSF_TTL NFTA_OSF_FLAGS
    `,
  },
  NFT_SYNPROXY_ATTRIBUTES: {
    placeholder: 'NFTA_SYNPROXY_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_SYNPROXY_UNSPEC NFTA_SYNPROXY_MSS NFTA_SYNPROXY_WSCALE NFTA_SYNPROXY_FLAGS
    `,
  },
  NFT_DEVICE_ATTRIBUTES: {
    placeholder: 'NFTA_DEVICE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_DEVICE_UNSPEC NFTA_DEVICE_NAME
    `,
    later: {
      'linux/netfilter/nf_tables.h': 'NFTA_DEVICE_PREFIX',
    },
  },
  NFT_XFRM_ATTRIBUTES: {
    placeholder: 'NFTA_XFRM_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_XFRM_UNSPEC NFTA_XFRM_DREG NFTA_XFRM_KEY NFTA_XFRM_DIR NFTA_XFRM_SPNUM
    `,
  },
  NFT_TRACE_ATTRIBUTES: {
    placeholder: 'NFTA_TRACE_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_TRACE_UNSPEC NFTA_TRACE_TABLE NFTA_TRACE_CHAIN NFTA_TRACE_RULE_HANDLE NFTA_TRACE_TYPE
      NFTA_TRACE_VERDICT NFTA_TRACE_ID NFTA_TRACE_LL_HEADER NFTA_TRACE_NETWORK_HEADER
      NFTA_TRACE_TRANSPORT_HEADER NFTA_TRACE_IIF NFTA_TRACE_IIFTYPE NFTA_TRACE_OIF
      NFTA_TRACE_OIFTYPE NFTA_TRACE_MARK NFTA_TRACE_NFPROTO NFTA_TRACE_POLICY NFTA_TRACE_PAD
    `,
    later: {
      'linux/netfilter/nf_tables.h': `
        NFTA_TRACE_CT_ID NFTA_TRACE_CT_DIRECTION NFTA_TRACE_CT_STATUS NFTA_TRACE_CT_STATE
      `,
    },
  },
  NFT_NG_ATTRIBUTES: {
    placeholder: 'NFTA_NG_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_NG_UNSPEC NFTA_NG_DREG NFTA_NG_MODULUS NFTA_NG_TYPE NFTA_NG_OFFSET NFTA_NG_SET_NAME
      NFTA_NG_SET_ID
    `,
  },
  NFT_TUNNEL_KEY_ATTRIBUTES: {
    placeholder: 'NFTA_TUNNEL_KEY_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_TUNNEL_KEY_UNSPEC NFTA_TUNNEL_KEY_ID NFTA_TUNNEL_KEY_IP NFTA_TUNNEL_KEY_IP6
      NFTA_TUNNEL_KEY_FLAGS NFTA_TUNNEL_KEY_TOS NFTA_TUNNEL_KEY_TTL NFTA_TUNNEL_KEY_SPORT
      NFTA_TUNNEL_KEY_DPORT NFTA_TUNNEL_KEY_OPTS
    `,
  },
  NFT_TUNNEL_ATTRIBUTES: {
    placeholder: 'NFTA_TUNNEL_???',
    headers: ['linux/netfilter/nf_tables.h'],
    names: `
      NFTA_TUNNEL_UNSPEC NFTA_TUNNEL_KEY NFTA_TUNNEL_DREG NFTA_TUNNEL_MODE
    `,
  },
  NFT_MATCH_ATTRIBUTES: {
    placeholder: 'NFTA_MATCH_???',
    headers: ['linux/netfilter/nf_tables_compat.h'],
    names: `
      NFTA_MATCH_UNSPEC NFTA_MATCH_NAME NFTA_MATCH_REV NFTA_MATCH_INFO
    `,
  },
  NFT_TARGET_ATTRIBUTES: {
    placeholder: 'NFTA_TARGET_???',
    headers: ['linux/netfilter/nf_tables_compat.h'],
    names: `
      NFTA_TARGET_UNSPEC NFTA_TARGET_NAME NFTA_TARGET_REV NFTA_TARGET_INFO
    `,
  },
};
