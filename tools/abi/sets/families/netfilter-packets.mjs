// Constants of packets that netfilter hands over. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  QUEUE_ATTRIBUTES: {
    placeholder: 'NFQA_???',
    headers: ['linux/netfilter/nfnetlink_queue.h'],
    names: `
      NFQA_UNSPEC NFQA_PACKET_HDR NFQA_VERDICT_HDR NFQA_MARK NFQA_TIMESTAMP NFQA_IFINDEX_INDEV
      NFQA_IFINDEX_OUTDEV NFQA_IFINDEX_PHYSINDEV NFQA_IFINDEX_PHYSOUTDEV NFQA_HWADDR
      NFQA_PAYLOAD NFQA_CT NFQA_CT_INFO NFQA_CAP_LEN NFQA_SKB_INFO NFQA_EXP NFQA_UID NFQA_GID
      NFQA_SECCTX NFQA_VLAN NFQA_L2HDR NFQA_PRIORITY
    `,
    later: {
      'linux/netfilter/nfnetlink_queue.h': 'NFQA_CGROUP_CLASSID',
    },
  },
  QUEUE_VLAN_ATTRIBUTES: {
    placeholder: 'NFQA_VLAN_???',
    headers: ['linux/netfilter/nfnetlink_queue.h'],
    names: `
      NFQA_VLAN_UNSPEC NFQA_VLAN_PROTO NFQA_VLAN_TCI
    `,
  },
  QUEUE_CONFIG_ATTRIBUTES: {
    placeholder: 'NFQA_CFG_???',
    headers: ['linux/netfilter/nfnetlink_queue.h'],
    names: `
      NFQA_CFG_UNSPEC NFQA_CFG_CMD NFQA_CFG_PARAMS NFQA_CFG_QUEUE_MAXLEN NFQA_CFG_MASK
      NFQA_CFG_FLAGS
    `,
  },
  QUEUE_COMMANDS: {
    placeholder: 'NFQNL_CFG_CMD_???',
    headers: ['linux/netfilter/nfnetlink_queue.h'],
    names: `
      NFQNL_CFG_CMD_NONE NFQNL_CFG_CMD_BIND NFQNL_CFG_CMD_UNBIND NFQNL_CFG_CMD_PF_BIND
      NFQNL_CFG_CMD_PF_UNBIND
    `,
  },
  QUEUE_COPY_MODES: {
    placeholder: 'NFQNL_COPY_???',
    headers: ['linux/netfilter/nfnetlink_queue.h'],
    names: `
      NFQNL_COPY_NONE NFQNL_COPY_META NFQNL_COPY_PACKET
    `,
  },
  QUEUE_FLAGS: {
    placeholder: 'NFQA_CFG_F_???',
    headers: ['linux/netfilter/nfnetlink_queue.h'],
    names: `
      NFQA_CFG_F_FAIL_OPEN NFQA_CFG_F_CONNTRACK NFQA_CFG_F_GSO NFQA_CFG_F_UID_GID
      NFQA_CFG_F_SECCTX
    `,
  },
  QUEUE_PACKET_FLAGS: {
    placeholder: 'NFQA_SKB_???',
    headers: ['linux/netfilter/nfnetlink_queue.h'],
    names: `
      NFQA_SKB_CSUMNOTREADY NFQA_SKB_GSO NFQA_SKB_CSUM_NOTVERIFIED
    `,
  },
  LOG_ATTRIBUTES: {
    placeholder: 'NFULA_???',
    headers: ['linux/netfilter/nfnetlink_log.h'],
    names: `
      NFULA_UNSPEC NFULA_PACKET_HDR NFULA_MARK NFULA_TIMESTAMP NFULA_IFINDEX_INDEV
      NFULA_IFINDEX_OUTDEV NFULA_IFINDEX_PHYSINDEV NFULA_IFINDEX_PHYSOUTDEV NFULA_HWADDR
      NFULA_PAYLOAD NFULA_PREFIX NFULA_UID NFULA_SEQ NFULA_SEQ_GLOBAL NFULA_GID NFULA_HWTYPE
      NFULA_HWHEADER NFULA_HWLEN NFULA_CT NFULA_CT_INFO NFULA_VLAN NFULA_L2HDR
    `,
  },
  LOG_VLAN_ATTRIBUTES: {
    placeholder: 'NFULA_VLAN_???',
    headers: ['linux/netfilter/nfnetlink_log.h'],
    names: `
      NFULA_VLAN_UNSPEC NFULA_VLAN_PROTO NFULA_VLAN_TCI
    `,
  },
  LOG_CONFIG_ATTRIBUTES: {
    placeholder: 'NFULA_CFG_???',
    headers: ['linux/netfilter/nfnetlink_log.h'],
    names: `
      NFULA_CFG_UNSPEC NFULA_CFG_CMD NFULA_CFG_MODE NFULA_CFG_NLBUFSIZ NFULA_CFG_TIMEOUT
      NFULA_CFG_QTHRESH NFULA_CFG_FLAGS
    `,
  },
  LOG_COMMANDS: {
    placeholder: 'NFULNL_CFG_CMD_???',
    headers: ['linux/netfilter/nfnetlink_log.h'],
    names: `
      NFULNL_CFG_CMD_NONE NFULNL_CFG_CMD_BIND NFULNL_CFG_CMD_UNBIND NFULNL_CFG_CMD_PF_BIND
      NFULNL_CFG_CMD_PF_UNBIND
    `,
  },
  LOG_COPY_MODES: {
    placeholder: 'NFULNL_COPY_???',
    headers: ['linux/netfilter/nfnetlink_log.h'],
    names: `
      NFULNL_COPY_NONE NFULNL_COPY_META NFULNL_COPY_PACKET
    `,
  },
  LOG_FLAGS: {
    placeholder: 'NFULNL_CFG_F_???',
    headers: ['linux/netfilter/nfnetlink_log.h'],
    names: `
      NFULNL_CFG_F_SEQ NFULNL_CFG_F_SEQ_GLOBAL NFULNL_CFG_F_CONNTRACK
    `,
  },
  TRACKING_INFO: {
    placeholder: 'IP_CT_???',
    headers: ['linux/netfilter/nf_conntrack_common.h'],
    names: `
      IP_CT_ESTABLISHED IP_CT_RELATED IP_CT_NEW IP_CT_ESTABLISHED_REPLY
      IP_CT_RELATED_REPLY
    `,
  },
  BATCH_ATTRIBUTES: {
    placeholder: 'NFNL_BATCH_???',
    headers: ['linux/netfilter/nfnetlink.h'],
    names: `
      NFNL_BATCH_UNSPEC NFNL_BATCH_GENID
    `,
  },
};
