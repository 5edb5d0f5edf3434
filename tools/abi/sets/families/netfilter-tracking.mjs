// Constants of connections that are tracked. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  TRACKING_ATTRIBUTES: {
    placeholder: 'CTA_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_UNSPEC CTA_TUPLE_ORIG CTA_TUPLE_REPLY CTA_STATUS CTA_PROTOINFO CTA_HELP CTA_NAT_SRC
      CTA_TIMEOUT CTA_MARK CTA_COUNTERS_ORIG CTA_COUNTERS_REPLY CTA_USE CTA_ID CTA_NAT_DST
      CTA_TUPLE_MASTER CTA_SEQ_ADJ_ORIG CTA_SEQ_ADJ_REPLY CTA_SECMARK CTA_ZONE CTA_SECCTX
      CTA_TIMESTAMP CTA_MARK_MASK CTA_LABELS CTA_LABELS_MASK CTA_SYNPROXY CTA_FILTER CTA_STATUS_MASK
    `,
    later: {
      'linux/netfilter/nfnetlink_conntrack.h': 'CTA_TIMESTAMP_EVENT',
    },
  },
  TRACKING_TUPLE_ATTRIBUTES: {
    placeholder: 'CTA_TUPLE_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_TUPLE_UNSPEC CTA_TUPLE_IP CTA_TUPLE_PROTO CTA_TUPLE_ZONE
    `,
  },
  TRACKING_ADDRESS_ATTRIBUTES: {
    placeholder: 'CTA_IP_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_IP_UNSPEC CTA_IP_V4_SRC CTA_IP_V4_DST CTA_IP_V6_SRC CTA_IP_V6_DST
    `,
  },
  TRACKING_PROTOCOL_ATTRIBUTES: {
    placeholder: 'CTA_PROTO_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_PROTO_UNSPEC CTA_PROTO_NUM CTA_PROTO_SRC_PORT CTA_PROTO_DST_PORT CTA_PROTO_ICMP_ID
      CTA_PROTO_ICMP_TYPE CTA_PROTO_ICMP_CODE CTA_PROTO_ICMPV6_ID CTA_PROTO_ICMPV6_TYPE
      CTA_PROTO_ICMPV6_CODE
    `,
  },
  TRACKING_INFO_ATTRIBUTES: {
    placeholder: 'CTA_PROTOINFO_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_PROTOINFO_UNSPEC CTA_PROTOINFO_TCP CTA_PROTOINFO_DCCP CTA_PROTOINFO_SCTP
    `,
  },
  TRACKING_TCP_ATTRIBUTES: {
    placeholder: 'CTA_PROTOINFO_TCP_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_PROTOINFO_TCP_UNSPEC CTA_PROTOINFO_TCP_STATE CTA_PROTOINFO_TCP_WSCALE_ORIGINAL
      CTA_PROTOINFO_TCP_WSCALE_REPLY CTA_PROTOINFO_TCP_FLAGS_ORIGINAL CTA_PROTOINFO_TCP_FLAGS_REPLY
    `,
  },
  TRACKING_DCCP_ATTRIBUTES: {
    placeholder: 'CTA_PROTOINFO_DCCP_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_PROTOINFO_DCCP_UNSPEC CTA_PROTOINFO_DCCP_STATE CTA_PROTOINFO_DCCP_ROLE
      CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ CTA_PROTOINFO_DCCP_PAD
    `,
  },
  TRACKING_SCTP_ATTRIBUTES: {
    placeholder: 'CTA_PROTOINFO_SCTP_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_PROTOINFO_SCTP_UNSPEC CTA_PROTOINFO_SCTP_STATE CTA_PROTOINFO_SCTP_VTAG_ORIGINAL
      CTA_PROTOINFO_SCTP_VTAG_REPLY
    `,
  },
  TRACKING_COUNTER_ATTRIBUTES: {
    placeholder: 'CTA_COUNTERS_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_COUNTERS_UNSPEC CTA_COUNTERS_PACKETS CTA_COUNTERS_BYTES CTA_COUNTERS32_PACKETS
      CTA_COUNTERS32_BYTES CTA_COUNTERS_PAD
    `,
  },
  TRACKING_TIME_ATTRIBUTES: {
    placeholder: 'CTA_TIMESTAMP_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_TIMESTAMP_UNSPEC CTA_TIMESTAMP_START CTA_TIMESTAMP_STOP CTA_TIMESTAMP_PAD
    `,
  },
  TRACKING_NAT_ATTRIBUTES: {
    placeholder: 'CTA_NAT_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_NAT_UNSPEC CTA_NAT_V4_MINIP CTA_NAT_V4_MAXIP CTA_NAT_PROTO CTA_NAT_V6_MINIP
      CTA_NAT_V6_MAXIP
    `,
  },
  TRACKING_PORT_ATTRIBUTES: {
    placeholder: 'CTA_PROTONAT_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_PROTONAT_UNSPEC CTA_PROTONAT_PORT_MIN CTA_PROTONAT_PORT_MAX
    `,
  },
  TRACKING_SEQUENCE_ATTRIBUTES: {
    placeholder: 'CTA_SEQADJ_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_SEQADJ_UNSPEC CTA_SEQADJ_CORRECTION_POS CTA_SEQADJ_OFFSET_BEFORE CTA_SEQADJ_OFFSET_AFTER
    `,
  },
  TRACKING_SYNPROXY_ATTRIBUTES: {
    placeholder: 'CTA_SYNPROXY_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_SYNPROXY_UNSPEC CTA_SYNPROXY_ISN CTA_SYNPROXY_ITS CTA_SYNPROXY_TSOFF
    `,
  },
  TRACKING_EXPECT_ATTRIBUTES: {
    placeholder: 'CTA_EXPECT_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_EXPECT_UNSPEC CTA_EXPECT_MASTER CTA_EXPECT_TUPLE CTA_EXPECT_MASK CTA_EXPECT_TIMEOUT
      CTA_EXPECT_ID CTA_EXPECT_HELP_NAME CTA_EXPECT_ZONE CTA_EXPECT_FLAGS CTA_EXPECT_CLASS
      CTA_EXPECT_NAT CTA_EXPECT_FN
    `,
  },
  TRACKING_EXPECT_NAT_ATTRIBUTES: {
    placeholder: 'CTA_EXPECT_NAT_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_EXPECT_NAT_UNSPEC CTA_EXPECT_NAT_DIR CTA_EXPECT_NAT_TUPLE
    `,
  },
  TRACKING_HELP_ATTRIBUTES: {
    placeholder: 'CTA_HELP_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_HELP_UNSPEC CTA_HELP_NAME CTA_HELP_INFO
    `,
  },
  TRACKING_SECURITY_ATTRIBUTES: {
    placeholder: 'CTA_SECCTX_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_SECCTX_UNSPEC CTA_SECCTX_NAME
    `,
  },
  TRACKING_PROCESSOR_ATTRIBUTES: {
    placeholder: 'CTA_STATS_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_STATS_UNSPEC CTA_STATS_SEARCHED CTA_STATS_FOUND CTA_STATS_NEW CTA_STATS_INVALID
      CTA_STATS_IGNORE CTA_STATS_DELETE CTA_STATS_DELETE_LIST CTA_STATS_INSERT
      CTA_STATS_INSERT_FAILED CTA_STATS_DROP CTA_STATS_EARLY_DROP CTA_STATS_ERROR
      CTA_STATS_SEARCH_RESTART CTA_STATS_CLASH_RESOLVE CTA_STATS_CHAIN_TOOLONG
    `,
  },
  TRACKING_TABLE_ATTRIBUTES: {
    placeholder: 'CTA_STATS_GLOBAL_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_STATS_GLOBAL_UNSPEC CTA_STATS_GLOBAL_ENTRIES CTA_STATS_GLOBAL_MAX_ENTRIES
    `,
  },
  TRACKING_EXPECT_STATS_ATTRIBUTES: {
    placeholder: 'CTA_STATS_EXP_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_STATS_EXP_UNSPEC CTA_STATS_EXP_NEW CTA_STATS_EXP_CREATE CTA_STATS_EXP_DELETE
    `,
  },
  TRACKING_FILTER_ATTRIBUTES: {
    placeholder: 'CTA_FILTER_???',
    headers: ['linux/netfilter/nfnetlink_conntrack.h'],
    names: `
      CTA_FILTER_UNSPEC CTA_FILTER_ORIG_FLAGS CTA_FILTER_REPLY_FLAGS
    `,
  },
  TRACKING_STATUSES: {
    placeholder: 'IPS_???',
    headers: ['linux/netfilter/nf_conntrack_common.h'],
    names: `
      IPS_EXPECTED IPS_SEEN_REPLY IPS_ASSURED IPS_CONFIRMED IPS_SRC_NAT IPS_DST_NAT IPS_SEQ_ADJUST
      IPS_SRC_NAT_DONE IPS_DST_NAT_DONE IPS_DYING IPS_FIXED_TIMEOUT IPS_TEMPLATE IPS_UNTRACKED
      IPS_HELPER IPS_OFFLOAD IPS_HW_OFFLOAD
    `,
  },
  TRACKING_TCP_STATES: {
    placeholder: 'TCP_CONNTRACK_???',
    headers: ['linux/netfilter/nf_conntrack_tcp.h'],
    names: `
      TCP_CONNTRACK_NONE TCP_CONNTRACK_SYN_SENT TCP_CONNTRACK_SYN_RECV TCP_CONNTRACK_ESTABLISHED
      TCP_CONNTRACK_FIN_WAIT TCP_CONNTRACK_CLOSE_WAIT TCP_CONNTRACK_LAST_ACK TCP_CONNTRACK_TIME_WAIT
      TCP_CONNTRACK_CLOSE TCP_CONNTRACK_SYN_SENT2
    `,
  },
  TRACKING_TCP_FLAGS: {
    placeholder: 'IP_CT_TCP_FLAG_???',
    headers: ['linux/netfilter/nf_conntrack_tcp.h'],
    names: `
      IP_CT_TCP_FLAG_WINDOW_SCALE IP_CT_TCP_FLAG_SACK_PERM IP_CT_TCP_FLAG_CLOSE_INIT
      IP_CT_TCP_FLAG_BE_LIBERAL IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED IP_CT_TCP_FLAG_MAXACK_SET
    `,
  },
  TRACKING_SCTP_STATES: {
    placeholder: 'SCTP_CONNTRACK_???',
    headers: ['linux/netfilter/nf_conntrack_sctp.h'],
    names: `
      SCTP_CONNTRACK_NONE SCTP_CONNTRACK_CLOSED SCTP_CONNTRACK_COOKIE_WAIT
      SCTP_CONNTRACK_COOKIE_ECHOED SCTP_CONNTRACK_ESTABLISHED SCTP_CONNTRACK_SHUTDOWN_SENT
      SCTP_CONNTRACK_SHUTDOWN_RECD SCTP_CONNTRACK_SHUTDOWN_ACK_SENT
      SCTP_CONNTRACK_HEARTBEAT_SENT SCTP_CONNTRACK_HEARTBEAT_ACKED
    `,
  },
  TRACKING_EXPECT_FLAGS: {
    placeholder: 'NF_CT_EXPECT_???',
    headers: ['linux/netfilter/nf_conntrack_common.h'],
    names: `
      NF_CT_EXPECT_PERMANENT NF_CT_EXPECT_INACTIVE NF_CT_EXPECT_USERSPACE
    `,
  },
  TRACKING_DIRECTIONS: {
    placeholder: 'IP_CT_DIR_???',
    headers: ['linux/netfilter/nf_conntrack_tuple_common.h'],
    names: `
      IP_CT_DIR_ORIGINAL IP_CT_DIR_REPLY
    `,
  },
};
