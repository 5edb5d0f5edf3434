// Constants of what actions of traffic control hold. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  POLICE_ATTRIBUTES: {
    placeholder: 'TCA_POLICE_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TCA_POLICE_UNSPEC TCA_POLICE_TBF TCA_POLICE_RATE TCA_POLICE_PEAKRATE TCA_POLICE_AVRATE
      TCA_POLICE_RESULT TCA_POLICE_TM TCA_POLICE_PAD TCA_POLICE_RATE64 TCA_POLICE_PEAKRATE64
      TCA_POLICE_PKTRATE64 TCA_POLICE_PKTBURST64
    `,
  },
  ACT_BPF_ATTRIBUTES: {
    placeholder: 'TCA_ACT_BPF_???',
    headers: ['linux/tc_act/tc_bpf.h'],
    names: `
      TCA_ACT_BPF_UNSPEC TCA_ACT_BPF_TM TCA_ACT_BPF_PARMS TCA_ACT_BPF_OPS_LEN TCA_ACT_BPF_OPS
      TCA_ACT_BPF_FD TCA_ACT_BPF_NAME TCA_ACT_BPF_PAD TCA_ACT_BPF_TAG TCA_ACT_BPF_ID
    `,
  },
  CONNMARK_ATTRIBUTES: {
    placeholder: 'TCA_CONNMARK_???',
    headers: ['linux/tc_act/tc_connmark.h'],
    names: `
      TCA_CONNMARK_UNSPEC TCA_CONNMARK_PARMS TCA_CONNMARK_TM TCA_CONNMARK_PAD
    `,
  },
  CSUM_ATTRIBUTES: {
    placeholder: 'TCA_CSUM_???',
    headers: ['linux/tc_act/tc_csum.h'],
    names: `
      TCA_CSUM_UNSPEC TCA_CSUM_PARMS TCA_CSUM_TM TCA_CSUM_PAD
    `,
  },
  CSUM_FLAGS: {
    placeholder: 'TCA_CSUM_UPDATE_FLAG_???',
    headers: ['linux/tc_act/tc_csum.h'],
    names: `
      TCA_CSUM_UPDATE_FLAG_IPV4HDR TCA_CSUM_UPDATE_FLAG_ICMP TCA_CSUM_UPDATE_FLAG_IGMP
      TCA_CSUM_UPDATE_FLAG_TCP TCA_CSUM_UPDATE_FLAG_UDP TCA_CSUM_UPDATE_FLAG_UDPLITE
      TCA_CSUM_UPDATE_FLAG_SCTP
    `,
  },
  CT_ATTRIBUTES: {
    placeholder: 'TCA_CT_???',
    headers: ['linux/tc_act/tc_ct.h'],
    names: `
      TCA_CT_UNSPEC TCA_CT_PARMS TCA_CT_TM TCA_CT_ACTION TCA_CT_ZONE TCA_CT_MARK TCA_CT_MARK_MASK
      TCA_CT_LABELS TCA_CT_LABELS_MASK TCA_CT_NAT_IPV4_MIN TCA_CT_NAT_IPV4_MAX TCA_CT_NAT_IPV6_MIN
      TCA_CT_NAT_IPV6_MAX TCA_CT_NAT_PORT_MIN TCA_CT_NAT_PORT_MAX TCA_CT_PAD
    `,
    later: {
      'linux/tc_act/tc_ct.h': 'TCA_CT_HELPER_NAME TCA_CT_HELPER_FAMILY TCA_CT_HELPER_PROTO',
    },
  },
  CT_ACTIONS: {
    placeholder: 'TCA_CT_ACT_???',
    headers: ['linux/tc_act/tc_ct.h'],
    names: `
      TCA_CT_ACT_COMMIT TCA_CT_ACT_FORCE TCA_CT_ACT_CLEAR TCA_CT_ACT_NAT TCA_CT_ACT_NAT_SRC
      TCA_CT_ACT_NAT_DST
    `,
  },
  CTINFO_ATTRIBUTES: {
    placeholder: 'TCA_CTINFO_???',
    headers: ['linux/tc_act/tc_ctinfo.h'],
    names: `
      TCA_CTINFO_UNSPEC TCA_CTINFO_PAD TCA_CTINFO_TM TCA_CTINFO_ACT TCA_CTINFO_ZONE
      TCA_CTINFO_PARMS_DSCP_MASK TCA_CTINFO_PARMS_DSCP_STATEMASK TCA_CTINFO_PARMS_CPMARK_MASK
      TCA_CTINFO_STATS_DSCP_SET TCA_CTINFO_STATS_DSCP_ERROR TCA_CTINFO_STATS_CPMARK_SET
    `,
  },
  SIMPLE_ATTRIBUTES: {
    placeholder: 'TCA_DEF_???',
    headers: ['linux/tc_act/tc_defact.h'],
    names: `
      TCA_DEF_UNSPEC TCA_DEF_TM TCA_DEF_PARMS TCA_DEF_DATA TCA_DEF_PAD
    `,
  },
  GACT_PROBABILITIES: {
    placeholder: 'PGACT_???',
    headers: ['linux/tc_act/tc_gact.h'],
    names: `
      PGACT_NONE PGACT_NETRAND PGACT_DETERM
    `,
  },
  GATE_ATTRIBUTES: {
    placeholder: 'TCA_GATE_???',
    headers: ['linux/tc_act/tc_gate.h'],
    names: `
      TCA_GATE_UNSPEC TCA_GATE_TM TCA_GATE_PARMS TCA_GATE_PAD TCA_GATE_PRIORITY TCA_GATE_ENTRY_LIST
      TCA_GATE_BASE_TIME TCA_GATE_CYCLE_TIME TCA_GATE_CYCLE_TIME_EXT TCA_GATE_FLAGS TCA_GATE_CLOCKID
    `,
  },
  GATE_LIST_ATTRIBUTES: {
    placeholder: 'TCA_GATE_ONE_ENTRY_???',
    headers: ['linux/tc_act/tc_gate.h'],
    names: `
      TCA_GATE_ONE_ENTRY_UNSPEC TCA_GATE_ONE_ENTRY
    `,
  },
  GATE_ENTRY_ATTRIBUTES: {
    placeholder: 'TCA_GATE_ENTRY_???',
    headers: ['linux/tc_act/tc_gate.h'],
    names: `
      TCA_GATE_ENTRY_UNSPEC TCA_GATE_ENTRY_INDEX TCA_GATE_ENTRY_GATE TCA_GATE_ENTRY_INTERVAL
      TCA_GATE_ENTRY_IPV TCA_GATE_ENTRY_MAX_OCTETS
    `,
  },
  IFE_ATTRIBUTES: {
    placeholder: 'TCA_IFE_???',
    headers: ['linux/tc_act/tc_ife.h'],
    names: `
      TCA_IFE_UNSPEC TCA_IFE_PARMS TCA_IFE_TM TCA_IFE_DMAC TCA_IFE_SMAC TCA_IFE_TYPE TCA_IFE_METALST
      TCA_IFE_PAD
    `,
  },
  IFE_DIRECTIONS: {
    placeholder: 'IFE_???',
    headers: ['linux/tc_act/tc_ife.h'],
    names: `
      IFE_ENCODE IFE_DECODE
    `,
  },
  IFE_METADATA: {
    placeholder: 'IFE_META_???',
    headers: ['linux/ife.h'],
    names: `
      IFE_META_SKBMARK IFE_META_HASHID IFE_META_PRIO IFE_META_QMAP IFE_META_TCINDEX
    `,
  },
  MPLS_ACTION_ATTRIBUTES: {
    placeholder: 'TCA_MPLS_???',
    headers: ['linux/tc_act/tc_mpls.h'],
    names: `
      TCA_MPLS_UNSPEC TCA_MPLS_TM TCA_MPLS_PARMS TCA_MPLS_PAD TCA_MPLS_PROTO TCA_MPLS_LABEL
      TCA_MPLS_TC TCA_MPLS_TTL TCA_MPLS_BOS
    `,
  },
  MPLS_ACTIONS: {
    placeholder: 'TCA_MPLS_ACT_???',
    headers: ['linux/tc_act/tc_mpls.h'],
    names: `
      TCA_MPLS_ACT_POP TCA_MPLS_ACT_PUSH TCA_MPLS_ACT_MODIFY TCA_MPLS_ACT_DEC_TTL
      TCA_MPLS_ACT_MAC_PUSH
    `,
  },
  NAT_ATTRIBUTES: {
    placeholder: 'TCA_NAT_???',
    headers: ['linux/tc_act/tc_nat.h'],
    names: `
      TCA_NAT_UNSPEC TCA_NAT_PARMS TCA_NAT_TM TCA_NAT_PAD
    `,
  },
  NAT_FLAGS: {
    placeholder: 'TCA_NAT_FLAG_???',
    headers: ['linux/tc_act/tc_nat.h'],
    names: `
      TCA_NAT_FLAG_EGRESS
    `,
  },
  PEDIT_ATTRIBUTES: {
    placeholder: 'TCA_PEDIT_???',
    headers: ['linux/tc_act/tc_pedit.h'],
    names: `
      TCA_PEDIT_UNSPEC TCA_PEDIT_TM TCA_PEDIT_PARMS TCA_PEDIT_PAD TCA_PEDIT_PARMS_EX
      TCA_PEDIT_KEYS_EX TCA_PEDIT_KEY_EX
    `,
  },
  PEDIT_KEY_ATTRIBUTES: {
    placeholder: 'TCA_PEDIT_KEY_EX_???',
    headers: ['linux/tc_act/tc_pedit.h'],
    names: `
      TCA_PEDIT_KEY_EX_HTYPE TCA_PEDIT_KEY_EX_CMD
    `,
  },
  PEDIT_HEADERS: {
    placeholder: 'TCA_PEDIT_KEY_EX_HDR_TYPE_???',
    headers: ['linux/tc_act/tc_pedit.h'],
    names: `
      TCA_PEDIT_KEY_EX_HDR_TYPE_NETWORK TCA_PEDIT_KEY_EX_HDR_TYPE_ETH TCA_PEDIT_KEY_EX_HDR_TYPE_IP4
      TCA_PEDIT_KEY_EX_HDR_TYPE_IP6 TCA_PEDIT_KEY_EX_HDR_TYPE_TCP TCA_PEDIT_KEY_EX_HDR_TYPE_UDP
    `,
  },
  PEDIT_COMMANDS: {
    placeholder: 'TCA_PEDIT_KEY_EX_CMD_???',
    headers: ['linux/tc_act/tc_pedit.h'],
    names: `
      TCA_PEDIT_KEY_EX_CMD_SET TCA_PEDIT_KEY_EX_CMD_ADD
    `,
  },
  SAMPLE_ATTRIBUTES: {
    placeholder: 'TCA_SAMPLE_???',
    headers: ['linux/tc_act/tc_sample.h'],
    names: `
      TCA_SAMPLE_UNSPEC TCA_SAMPLE_TM TCA_SAMPLE_PARMS TCA_SAMPLE_RATE TCA_SAMPLE_TRUNC_SIZE
      TCA_SAMPLE_PSAMPLE_GROUP TCA_SAMPLE_PAD
    `,
  },
  SKBEDIT_ATTRIBUTES: {
    placeholder: 'TCA_SKBEDIT_???',
    headers: ['linux/tc_act/tc_skbedit.h'],
    names: `
      TCA_SKBEDIT_UNSPEC TCA_SKBEDIT_TM TCA_SKBEDIT_PARMS TCA_SKBEDIT_PRIORITY
      TCA_SKBEDIT_QUEUE_MAPPING TCA_SKBEDIT_MARK TCA_SKBEDIT_PAD TCA_SKBEDIT_PTYPE TCA_SKBEDIT_MASK
      TCA_SKBEDIT_FLAGS TCA_SKBEDIT_QUEUE_MAPPING_MAX
    `,
  },
  SKBEDIT_FLAGS: {
    placeholder: 'SKBEDIT_F_???',
    headers: ['linux/tc_act/tc_skbedit.h'],
    names: `
      SKBEDIT_F_PRIORITY SKBEDIT_F_QUEUE_MAPPING SKBEDIT_F_MARK SKBEDIT_F_PTYPE SKBEDIT_F_MASK
      SKBEDIT_F_INHERITDSFIELD SKBEDIT_F_TXQ_SKBHASH
    `,
  },
  SKBMOD_ATTRIBUTES: {
    placeholder: 'TCA_SKBMOD_???',
    headers: ['linux/tc_act/tc_skbmod.h'],
    names: `
      TCA_SKBMOD_UNSPEC TCA_SKBMOD_TM TCA_SKBMOD_PARMS TCA_SKBMOD_DMAC TCA_SKBMOD_SMAC
      TCA_SKBMOD_ETYPE TCA_SKBMOD_PAD
    `,
  },
  SKBMOD_FLAGS: {
    placeholder: 'SKBMOD_F_???',
    headers: ['linux/tc_act/tc_skbmod.h'],
    names: `
      SKBMOD_F_DMAC SKBMOD_F_SMAC SKBMOD_F_ETYPE SKBMOD_F_SWAPMAC SKBMOD_F_ECN
    `,
  },
  TUNNEL_KEY_ATTRIBUTES: {
    placeholder: 'TCA_TUNNEL_KEY_???',
    headers: ['linux/tc_act/tc_tunnel_key.h'],
    names: `
      TCA_TUNNEL_KEY_UNSPEC TCA_TUNNEL_KEY_TM TCA_TUNNEL_KEY_PARMS TCA_TUNNEL_KEY_ENC_IPV4_SRC
      TCA_TUNNEL_KEY_ENC_IPV4_DST TCA_TUNNEL_KEY_ENC_IPV6_SRC TCA_TUNNEL_KEY_ENC_IPV6_DST
      TCA_TUNNEL_KEY_ENC_KEY_ID TCA_TUNNEL_KEY_PAD TCA_TUNNEL_KEY_ENC_DST_PORT
      TCA_TUNNEL_KEY_NO_CSUM TCA_TUNNEL_KEY_ENC_OPTS TCA_TUNNEL_KEY_ENC_TOS TCA_TUNNEL_KEY_ENC_TTL
    `,
    later: {
      'linux/tc_act/tc_tunnel_key.h': 'TCA_TUNNEL_KEY_NO_FRAG',
    },
  },
  TUNNEL_KEY_ACTIONS: {
    placeholder: 'TCA_TUNNEL_KEY_ACT_???',
    headers: ['linux/tc_act/tc_tunnel_key.h'],
    names: `
      TCA_TUNNEL_KEY_ACT_SET TCA_TUNNEL_KEY_ACT_RELEASE
    `,
  },
  TUNNEL_KEY_OPTION_ATTRIBUTES: {
    placeholder: 'TCA_TUNNEL_KEY_ENC_OPTS_???',
    headers: ['linux/tc_act/tc_tunnel_key.h'],
    names: `
      TCA_TUNNEL_KEY_ENC_OPTS_UNSPEC TCA_TUNNEL_KEY_ENC_OPTS_GENEVE TCA_TUNNEL_KEY_ENC_OPTS_VXLAN
      TCA_TUNNEL_KEY_ENC_OPTS_ERSPAN
    `,
  },
  TUNNEL_KEY_GENEVE_ATTRIBUTES: {
    placeholder: 'TCA_TUNNEL_KEY_ENC_OPT_GENEVE_???',
    headers: ['linux/tc_act/tc_tunnel_key.h'],
    names: `
      TCA_TUNNEL_KEY_ENC_OPT_GENEVE_UNSPEC TCA_TUNNEL_KEY_ENC_OPT_GENEVE_CLASS
      TCA_TUNNEL_KEY_ENC_OPT_GENEVE_TYPE TCA_TUNNEL_KEY_ENC_OPT_GENEVE_DATA
    `,
  },
  TUNNEL_KEY_VXLAN_ATTRIBUTES: {
    placeholder: 'TCA_TUNNEL_KEY_ENC_OPT_VXLAN_???',
    headers: ['linux/tc_act/tc_tunnel_key.h'],
    names: `
      TCA_TUNNEL_KEY_ENC_OPT_VXLAN_UNSPEC TCA_TUNNEL_KEY_ENC_OPT_VXLAN_GBP
    `,
  },
  TUNNEL_KEY_ERSPAN_ATTRIBUTES: {
    placeholder: 'TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_???',
    headers: ['linux/tc_act/tc_tunnel_key.h'],
    names: `
      TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_UNSPEC TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_VER
      TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_INDEX TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_DIR
      TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_HWID
    `,
  },
  VLAN_ACTION_ATTRIBUTES: {
    placeholder: 'TCA_VLAN_???',
    headers: ['linux/tc_act/tc_vlan.h'],
    names: `
      TCA_VLAN_UNSPEC TCA_VLAN_TM TCA_VLAN_PARMS TCA_VLAN_PUSH_VLAN_ID TCA_VLAN_PUSH_VLAN_PROTOCOL
      TCA_VLAN_PAD TCA_VLAN_PUSH_VLAN_PRIORITY TCA_VLAN_PUSH_ETH_DST TCA_VLAN_PUSH_ETH_SRC
    `,
  },
  VLAN_ACTIONS: {
    placeholder: 'TCA_VLAN_ACT_???',
    headers: ['linux/tc_act/tc_vlan.h'],
    names: `
      TCA_VLAN_ACT_POP TCA_VLAN_ACT_PUSH TCA_VLAN_ACT_MODIFY TCA_VLAN_ACT_POP_ETH
      TCA_VLAN_ACT_PUSH_ETH
    `,
  },
};
