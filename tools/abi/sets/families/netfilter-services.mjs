// Constants of smaller subsystems of netfilter. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  TIMEOUT_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_UNSPEC CTA_TIMEOUT_NAME CTA_TIMEOUT_L3PROTO CTA_TIMEOUT_L4PROTO
      CTA_TIMEOUT_DATA CTA_TIMEOUT_USE
    `,
  },
  TIMEOUT_GENERIC_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_GENERIC_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_GENERIC_UNSPEC CTA_TIMEOUT_GENERIC_TIMEOUT
    `,
  },
  TIMEOUT_TCP_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_TCP_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_TCP_UNSPEC CTA_TIMEOUT_TCP_SYN_SENT CTA_TIMEOUT_TCP_SYN_RECV
      CTA_TIMEOUT_TCP_ESTABLISHED CTA_TIMEOUT_TCP_FIN_WAIT CTA_TIMEOUT_TCP_CLOSE_WAIT
      CTA_TIMEOUT_TCP_LAST_ACK CTA_TIMEOUT_TCP_TIME_WAIT CTA_TIMEOUT_TCP_CLOSE
      CTA_TIMEOUT_TCP_SYN_SENT2 CTA_TIMEOUT_TCP_RETRANS CTA_TIMEOUT_TCP_UNACK
    `,
  },
  TIMEOUT_UDP_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_UDP_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_UDP_UNSPEC CTA_TIMEOUT_UDP_UNREPLIED CTA_TIMEOUT_UDP_REPLIED
    `,
  },
  TIMEOUT_UDPLITE_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_UDPLITE_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_UDPLITE_UNSPEC CTA_TIMEOUT_UDPLITE_UNREPLIED CTA_TIMEOUT_UDPLITE_REPLIED
    `,
  },
  TIMEOUT_ICMP_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_ICMP_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_ICMP_UNSPEC CTA_TIMEOUT_ICMP_TIMEOUT
    `,
  },
  TIMEOUT_DCCP_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_DCCP_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_DCCP_UNSPEC CTA_TIMEOUT_DCCP_REQUEST CTA_TIMEOUT_DCCP_RESPOND
      CTA_TIMEOUT_DCCP_PARTOPEN CTA_TIMEOUT_DCCP_OPEN CTA_TIMEOUT_DCCP_CLOSEREQ
      CTA_TIMEOUT_DCCP_CLOSING CTA_TIMEOUT_DCCP_TIMEWAIT
    `,
  },
  TIMEOUT_SCTP_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_SCTP_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_SCTP_UNSPEC CTA_TIMEOUT_SCTP_CLOSED CTA_TIMEOUT_SCTP_COOKIE_WAIT
      CTA_TIMEOUT_SCTP_COOKIE_ECHOED CTA_TIMEOUT_SCTP_ESTABLISHED
      CTA_TIMEOUT_SCTP_SHUTDOWN_SENT CTA_TIMEOUT_SCTP_SHUTDOWN_RECD
      CTA_TIMEOUT_SCTP_SHUTDOWN_ACK_SENT CTA_TIMEOUT_SCTP_HEARTBEAT_SENT
      CTA_TIMEOUT_SCTP_HEARTBEAT_ACKED
    `,
  },
  TIMEOUT_ICMPV6_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_ICMPV6_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_ICMPV6_UNSPEC CTA_TIMEOUT_ICMPV6_TIMEOUT
    `,
  },
  TIMEOUT_GRE_ATTRIBUTES: {
    placeholder: 'CTA_TIMEOUT_GRE_???',
    headers: ['linux/netfilter/nfnetlink_cttimeout.h'],
    names: `
      CTA_TIMEOUT_GRE_UNSPEC CTA_TIMEOUT_GRE_UNREPLIED CTA_TIMEOUT_GRE_REPLIED
    `,
  },
  HELPER_ATTRIBUTES: {
    placeholder: 'NFCTH_???',
    headers: ['linux/netfilter/nfnetlink_cthelper.h'],
    names: `
      NFCTH_UNSPEC NFCTH_NAME NFCTH_TUPLE NFCTH_QUEUE_NUM NFCTH_POLICY NFCTH_PRIV_DATA_LEN
      NFCTH_STATUS
    `,
  },
  HELPER_TUPLE_ATTRIBUTES: {
    placeholder: 'NFCTH_TUPLE_???',
    headers: ['linux/netfilter/nfnetlink_cthelper.h'],
    names: `
      NFCTH_TUPLE_UNSPEC NFCTH_TUPLE_L3PROTONUM NFCTH_TUPLE_L4PROTONUM
    `,
  },
  HELPER_POLICIES_ATTRIBUTES: {
    placeholder: 'NFCTH_POLICY_SET_???',
    headers: ['linux/netfilter/nfnetlink_cthelper.h'],
    names: `
      NFCTH_POLICY_SET_UNSPEC NFCTH_POLICY_SET_NUM NFCTH_POLICY_SET1 NFCTH_POLICY_SET2
      NFCTH_POLICY_SET3 NFCTH_POLICY_SET4
    `,
  },
  HELPER_POLICY_ATTRIBUTES: {
    placeholder: 'NFCTH_POLICY_???',
    headers: ['linux/netfilter/nfnetlink_cthelper.h'],
    names: `
      NFCTH_POLICY_UNSPEC NFCTH_POLICY_NAME NFCTH_POLICY_EXPECT_MAX
      NFCTH_POLICY_EXPECT_TIMEOUT
    `,
  },
  HELPER_STATUSES: {
    placeholder: 'NFCT_HELPER_STATUS_???',
    headers: ['linux/netfilter/nfnetlink_cthelper.h'],
    names: `
      NFCT_HELPER_STATUS_DISABLED NFCT_HELPER_STATUS_ENABLED
    `,
  },
  ACCOUNT_ATTRIBUTES: {
    placeholder: 'NFACCT_???',
    headers: ['linux/netfilter/nfnetlink_acct.h'],
    names: `
      NFACCT_UNSPEC NFACCT_NAME NFACCT_PKTS NFACCT_BYTES NFACCT_USE NFACCT_FLAGS NFACCT_QUOTA
      NFACCT_FILTER NFACCT_PAD
    `,
  },
  ACCOUNT_FILTER_ATTRIBUTES: {
    placeholder: 'NFACCT_FILTER_???',
    headers: ['linux/netfilter/nfnetlink_acct.h'],
    names: `
      NFACCT_FILTER_UNSPEC NFACCT_FILTER_MASK NFACCT_FILTER_VALUE
    `,
  },
  ACCOUNT_FLAGS: {
    placeholder: 'NFACCT_F_???',
    headers: ['linux/netfilter/nfnetlink_acct.h'],
    names: `
      NFACCT_F_QUOTA_PKTS NFACCT_F_QUOTA_BYTES NFACCT_F_OVERQUOTA
    `,
  },
  FINGERPRINT_ATTRIBUTES: {
    placeholder: 'OSF_ATTR_???',
    headers: ['linux/netfilter/nfnetlink_osf.h'],
    names: `
      OSF_ATTR_UNSPEC OSF_ATTR_FINGER
    `,
  },
  FINGERPRINT_OPTIONS: {
    placeholder: 'OSFOPT_???',
    headers: ['linux/netfilter/nfnetlink_osf.h'],
    names: `
      OSFOPT_EOL OSFOPT_NOP OSFOPT_MSS OSFOPT_WSO OSFOPT_SACKP OSFOPT_SACK OSFOPT_ECHO
      OSFOPT_ECHOREPLY OSFOPT_TS OSFOPT_POCP OSFOPT_POSP OSFOPT_EMPTY
    `,
  },
  FINGERPRINT_WINDOWS: {
    placeholder: 'OSF_WSS_???',
    headers: ['linux/netfilter/nfnetlink_osf.h'],
    names: `
      OSF_WSS_PLAIN OSF_WSS_MSS OSF_WSS_MTU OSF_WSS_MODULO
    `,
  },
  COMPAT_ATTRIBUTES: {
    placeholder: 'NFTA_COMPAT_???',
    headers: ['linux/netfilter/nf_tables_compat.h'],
    names: `
      NFTA_COMPAT_UNSPEC NFTA_COMPAT_NAME NFTA_COMPAT_REV NFTA_COMPAT_TYPE
    `,
  },
  HOOK_ATTRIBUTES: {
    placeholder: 'NFNLA_HOOK_???',
    headers: ['linux/netfilter/nfnetlink_hook.h'],
    names: `
      NFNLA_HOOK_UNSPEC NFNLA_HOOK_HOOKNUM NFNLA_HOOK_PRIORITY NFNLA_HOOK_DEV
      NFNLA_HOOK_FUNCTION_NAME NFNLA_HOOK_MODULE_NAME NFNLA_HOOK_CHAIN_INFO
    `,
  },
  HOOK_INFO_ATTRIBUTES: {
    placeholder: 'NFNLA_HOOK_INFO_???',
    headers: ['linux/netfilter/nfnetlink_hook.h'],
    names: `
      NFNLA_HOOK_INFO_UNSPEC NFNLA_HOOK_INFO_DESC NFNLA_HOOK_INFO_TYPE
    `,
  },
  HOOK_CHAIN_ATTRIBUTES: {
    placeholder: 'NFNLA_CHAIN_???',
    headers: ['linux/netfilter/nfnetlink_hook.h'],
    names: `
      NFNLA_CHAIN_UNSPEC NFNLA_CHAIN_TABLE NFNLA_CHAIN_FAMILY NFNLA_CHAIN_NAME
    `,
  },
  HOOK_BPF_ATTRIBUTES: {
    placeholder: 'NFNLA_HOOK_BPF_???',
    headers: [],
    names: '',
    later: {
      'linux/netfilter/nfnetlink_hook.h': 'NFNLA_HOOK_BPF_UNSPEC NFNLA_HOOK_BPF_ID',
    },
  },
  HOOK_TYPES: {
    placeholder: 'NFNL_HOOK_TYPE_???',
    headers: ['linux/netfilter/nfnetlink_hook.h'],
    names: `
      NFNL_HOOK_TYPE_NFTABLES
    `,
    later: {
      'linux/netfilter/nfnetlink_hook.h': 'NFNL_HOOK_TYPE_BPF NFNL_HOOK_TYPE_NFT_FLOWTABLE',
    },
  },
  NF_PROTOCOLS: {
    placeholder: 'NFPROTO_???',
    headers: ['linux/netfilter.h'],
    names: `
      NFPROTO_UNSPEC NFPROTO_INET NFPROTO_IPV4 NFPROTO_ARP NFPROTO_NETDEV NFPROTO_BRIDGE
      NFPROTO_IPV6 NFPROTO_DECNET
    `,
  },
};
