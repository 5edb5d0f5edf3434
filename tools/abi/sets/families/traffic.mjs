// Constants of what queueing disciplines, filters and actions hold. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  TBF_ATTRIBUTES: {
    placeholder: 'TCA_TBF_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_TBF_UNSPEC TCA_TBF_PARMS TCA_TBF_RTAB TCA_TBF_PTAB TCA_TBF_RATE64 TCA_TBF_PRATE64
      TCA_TBF_BURST TCA_TBF_PBURST TCA_TBF_PAD
    `,
  },
  HTB_ATTRIBUTES: {
    placeholder: 'TCA_HTB_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_HTB_UNSPEC TCA_HTB_PARMS TCA_HTB_INIT TCA_HTB_CTAB TCA_HTB_RTAB TCA_HTB_DIRECT_QLEN
      TCA_HTB_RATE64 TCA_HTB_CEIL64 TCA_HTB_PAD TCA_HTB_OFFLOAD
    `,
  },
  FQ_CODEL_ATTRIBUTES: {
    placeholder: 'TCA_FQ_CODEL_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_FQ_CODEL_UNSPEC TCA_FQ_CODEL_TARGET TCA_FQ_CODEL_LIMIT TCA_FQ_CODEL_INTERVAL
      TCA_FQ_CODEL_ECN TCA_FQ_CODEL_FLOWS TCA_FQ_CODEL_QUANTUM TCA_FQ_CODEL_CE_THRESHOLD
      TCA_FQ_CODEL_DROP_BATCH_SIZE TCA_FQ_CODEL_MEMORY_LIMIT TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR
      TCA_FQ_CODEL_CE_THRESHOLD_MASK
    `,
  },
  CODEL_ATTRIBUTES: {
    placeholder: 'TCA_CODEL_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_CODEL_UNSPEC TCA_CODEL_TARGET TCA_CODEL_LIMIT TCA_CODEL_INTERVAL TCA_CODEL_ECN
      TCA_CODEL_CE_THRESHOLD
    `,
  },
  FQ_ATTRIBUTES: {
    placeholder: 'TCA_FQ_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_FQ_UNSPEC TCA_FQ_PLIMIT TCA_FQ_FLOW_PLIMIT TCA_FQ_QUANTUM TCA_FQ_INITIAL_QUANTUM
      TCA_FQ_RATE_ENABLE TCA_FQ_FLOW_DEFAULT_RATE TCA_FQ_FLOW_MAX_RATE TCA_FQ_BUCKETS_LOG
      TCA_FQ_FLOW_REFILL_DELAY TCA_FQ_ORPHAN_MASK TCA_FQ_LOW_RATE_THRESHOLD TCA_FQ_CE_THRESHOLD
      TCA_FQ_TIMER_SLACK TCA_FQ_HORIZON TCA_FQ_HORIZON_DROP
    `,
    later: {
      'linux/pkt_sched.h': 'TCA_FQ_PRIOMAP TCA_FQ_WEIGHTS TCA_FQ_OFFLOAD_HORIZON',
    },
  },
  PIE_ATTRIBUTES: {
    placeholder: 'TCA_PIE_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_PIE_UNSPEC TCA_PIE_TARGET TCA_PIE_LIMIT TCA_PIE_TUPDATE TCA_PIE_ALPHA TCA_PIE_BETA
      TCA_PIE_ECN TCA_PIE_BYTEMODE TCA_PIE_DQ_RATE_ESTIMATOR
    `,
  },
  DRR_ATTRIBUTES: {
    placeholder: 'TCA_DRR_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_DRR_UNSPEC TCA_DRR_QUANTUM
    `,
  },
  NETEM_ATTRIBUTES: {
    placeholder: 'TCA_NETEM_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_NETEM_UNSPEC TCA_NETEM_CORR TCA_NETEM_DELAY_DIST TCA_NETEM_REORDER TCA_NETEM_CORRUPT
      TCA_NETEM_LOSS TCA_NETEM_RATE TCA_NETEM_ECN TCA_NETEM_RATE64 TCA_NETEM_PAD TCA_NETEM_LATENCY64
      TCA_NETEM_JITTER64 TCA_NETEM_SLOT TCA_NETEM_SLOT_DIST
    `,
    later: {
      'linux/pkt_sched.h': 'TCA_NETEM_PRNG_SEED',
    },
  },
  CAKE_ATTRIBUTES: {
    placeholder: 'TCA_CAKE_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_CAKE_UNSPEC TCA_CAKE_PAD TCA_CAKE_BASE_RATE64 TCA_CAKE_DIFFSERV_MODE TCA_CAKE_ATM
      TCA_CAKE_FLOW_MODE TCA_CAKE_OVERHEAD TCA_CAKE_RTT TCA_CAKE_TARGET TCA_CAKE_AUTORATE
      TCA_CAKE_MEMORY TCA_CAKE_NAT TCA_CAKE_RAW TCA_CAKE_WASH TCA_CAKE_MPU TCA_CAKE_INGRESS
      TCA_CAKE_ACK_FILTER TCA_CAKE_SPLIT_GSO TCA_CAKE_FWMARK
    `,
  },
  ETS_ATTRIBUTES: {
    placeholder: 'TCA_ETS_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_ETS_UNSPEC TCA_ETS_NBANDS TCA_ETS_NSTRICT TCA_ETS_QUANTA TCA_ETS_QUANTA_BAND
      TCA_ETS_PRIOMAP TCA_ETS_PRIOMAP_BAND
    `,
  },
  MATCHALL_ATTRIBUTES: {
    placeholder: 'TCA_MATCHALL_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TCA_MATCHALL_UNSPEC TCA_MATCHALL_CLASSID TCA_MATCHALL_ACT TCA_MATCHALL_FLAGS TCA_MATCHALL_PCNT
      TCA_MATCHALL_PAD
    `,
  },
  BPF_FILTER_ATTRIBUTES: {
    placeholder: 'TCA_BPF_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TCA_BPF_UNSPEC TCA_BPF_ACT TCA_BPF_POLICE TCA_BPF_CLASSID TCA_BPF_OPS_LEN TCA_BPF_OPS
      TCA_BPF_FD TCA_BPF_NAME TCA_BPF_FLAGS TCA_BPF_FLAGS_GEN TCA_BPF_TAG TCA_BPF_ID
    `,
  },
  U32_ATTRIBUTES: {
    placeholder: 'TCA_U32_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TCA_U32_UNSPEC TCA_U32_CLASSID TCA_U32_HASH TCA_U32_LINK TCA_U32_DIVISOR TCA_U32_SEL
      TCA_U32_POLICE TCA_U32_ACT TCA_U32_INDEV TCA_U32_PCNT TCA_U32_MARK TCA_U32_FLAGS TCA_U32_PAD
    `,
  },
  FILTER_FLAGS: {
    placeholder: 'TCA_CLS_FLAGS_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TCA_CLS_FLAGS_SKIP_HW TCA_CLS_FLAGS_SKIP_SW TCA_CLS_FLAGS_IN_HW TCA_CLS_FLAGS_NOT_IN_HW
      TCA_CLS_FLAGS_VERBOSE
    `,
  },
  GACT_ATTRIBUTES: {
    placeholder: 'TCA_GACT_???',
    headers: ['linux/tc_act/tc_gact.h'],
    names: `
      TCA_GACT_UNSPEC TCA_GACT_TM TCA_GACT_PARMS TCA_GACT_PROB TCA_GACT_PAD
    `,
  },
  MIRRED_ATTRIBUTES: {
    placeholder: 'TCA_MIRRED_???',
    headers: ['linux/tc_act/tc_mirred.h'],
    names: `
      TCA_MIRRED_UNSPEC TCA_MIRRED_TM TCA_MIRRED_PARMS TCA_MIRRED_PAD
    `,
    later: {
      'linux/tc_act/tc_mirred.h': 'TCA_MIRRED_BLOCKID',
    },
  },
  MIRRED_ACTIONS: {
    placeholder: 'TCA_???',
    headers: ['linux/tc_act/tc_mirred.h'],
    names: `
      TCA_EGRESS_REDIR TCA_EGRESS_MIRROR TCA_INGRESS_REDIR TCA_INGRESS_MIRROR
    `,
  },
  TRAFFIC_ACTIONS: {
    placeholder: 'TC_ACT_???',
    headers: ['linux/pkt_cls.h'],
    names: `
      TC_ACT_UNSPEC TC_ACT_OK TC_ACT_RECLASSIFY TC_ACT_SHOT TC_ACT_PIPE TC_ACT_STOLEN TC_ACT_QUEUED
      TC_ACT_REPEAT TC_ACT_REDIRECT TC_ACT_TRAP
    `,
  },
};
