// Constants of what rarer queueing disciplines hold. Names in the order in which the header has them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  RED_ATTRIBUTES: {
    placeholder: 'TCA_RED_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_RED_UNSPEC TCA_RED_PARMS TCA_RED_STAB TCA_RED_MAX_P TCA_RED_FLAGS TCA_RED_EARLY_DROP_BLOCK
      TCA_RED_MARK_BLOCK
    `,
  },
  RED_FLAGS: {
    placeholder: 'TC_RED_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TC_RED_ECN TC_RED_HARDDROP TC_RED_ADAPTATIVE TC_RED_NODROP
    `,
  },
  GRED_ATTRIBUTES: {
    placeholder: 'TCA_GRED_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_GRED_UNSPEC TCA_GRED_PARMS TCA_GRED_STAB TCA_GRED_DPS TCA_GRED_MAX_P TCA_GRED_LIMIT
      TCA_GRED_VQ_LIST
    `,
  },
  GRED_ENTRY_ATTRIBUTES: {
    placeholder: 'TCA_GRED_VQ_ENTRY_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_GRED_VQ_ENTRY_UNSPEC TCA_GRED_VQ_ENTRY
    `,
  },
  GRED_QUEUE_ATTRIBUTES: {
    placeholder: 'TCA_GRED_VQ_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_GRED_VQ_UNSPEC TCA_GRED_VQ_PAD TCA_GRED_VQ_DP TCA_GRED_VQ_STAT_BYTES
      TCA_GRED_VQ_STAT_PACKETS TCA_GRED_VQ_STAT_BACKLOG TCA_GRED_VQ_STAT_PROB_DROP
      TCA_GRED_VQ_STAT_PROB_MARK TCA_GRED_VQ_STAT_FORCED_DROP TCA_GRED_VQ_STAT_FORCED_MARK
      TCA_GRED_VQ_STAT_PDROP TCA_GRED_VQ_STAT_OTHER TCA_GRED_VQ_FLAGS
    `,
  },
  CHOKE_ATTRIBUTES: {
    placeholder: 'TCA_CHOKE_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_CHOKE_UNSPEC TCA_CHOKE_PARMS TCA_CHOKE_STAB TCA_CHOKE_MAX_P
    `,
  },
  HFSC_ATTRIBUTES: {
    placeholder: 'TCA_HFSC_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_HFSC_UNSPEC TCA_HFSC_RSC TCA_HFSC_FSC TCA_HFSC_USC
    `,
  },
  NETEM_LOSS_ATTRIBUTES: {
    placeholder: 'NETEM_LOSS_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      NETEM_LOSS_UNSPEC NETEM_LOSS_GI NETEM_LOSS_GE
    `,
  },
  PLUG_ACTIONS: {
    placeholder: 'TCQ_PLUG_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCQ_PLUG_BUFFER TCQ_PLUG_RELEASE_ONE TCQ_PLUG_RELEASE_INDEFINITE TCQ_PLUG_LIMIT
    `,
  },
  MQPRIO_ATTRIBUTES: {
    placeholder: 'TCA_MQPRIO_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_MQPRIO_UNSPEC TCA_MQPRIO_MODE TCA_MQPRIO_SHAPER TCA_MQPRIO_MIN_RATE64
      TCA_MQPRIO_MAX_RATE64
    `,
    later: {
      'linux/pkt_sched.h': 'TCA_MQPRIO_TC_ENTRY',
    },
  },
  MQPRIO_ENTRY_ATTRIBUTES: {
    placeholder: 'TCA_MQPRIO_TC_ENTRY_???',
    headers: [],
    names: '',
    later: {
      'linux/pkt_sched.h': 'TCA_MQPRIO_TC_ENTRY_UNSPEC TCA_MQPRIO_TC_ENTRY_INDEX TCA_MQPRIO_TC_ENTRY_FP',
    },
  },
  MQPRIO_OFFLOADS: {
    placeholder: 'TC_MQPRIO_HW_OFFLOAD_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TC_MQPRIO_HW_OFFLOAD_NONE TC_MQPRIO_HW_OFFLOAD_TCS
    `,
  },
  MQPRIO_MODES: {
    placeholder: 'TC_MQPRIO_MODE_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TC_MQPRIO_MODE_DCB TC_MQPRIO_MODE_CHANNEL
    `,
  },
  MQPRIO_SHAPERS: {
    placeholder: 'TC_MQPRIO_SHAPER_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TC_MQPRIO_SHAPER_DCB TC_MQPRIO_SHAPER_BW_RATE
    `,
  },
  PREEMPTIONS: {
    placeholder: 'TC_FP_???',
    headers: [],
    names: '',
    later: {
      'linux/pkt_sched.h': 'TC_FP_EXPRESS TC_FP_PREEMPTIBLE',
    },
  },
  SFB_ATTRIBUTES: {
    placeholder: 'TCA_SFB_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_SFB_UNSPEC TCA_SFB_PARMS
    `,
  },
  QFQ_ATTRIBUTES: {
    placeholder: 'TCA_QFQ_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_QFQ_UNSPEC TCA_QFQ_WEIGHT TCA_QFQ_LMAX
    `,
  },
  HHF_ATTRIBUTES: {
    placeholder: 'TCA_HHF_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_HHF_UNSPEC TCA_HHF_BACKLOG_LIMIT TCA_HHF_QUANTUM TCA_HHF_HH_FLOWS_LIMIT
      TCA_HHF_RESET_TIMEOUT TCA_HHF_ADMIT_BYTES TCA_HHF_EVICT_TIMEOUT TCA_HHF_NON_HH_WEIGHT
    `,
  },
  FQ_PIE_ATTRIBUTES: {
    placeholder: 'TCA_FQ_PIE_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_FQ_PIE_UNSPEC TCA_FQ_PIE_LIMIT TCA_FQ_PIE_FLOWS TCA_FQ_PIE_TARGET TCA_FQ_PIE_TUPDATE
      TCA_FQ_PIE_ALPHA TCA_FQ_PIE_BETA TCA_FQ_PIE_QUANTUM TCA_FQ_PIE_MEMORY_LIMIT
      TCA_FQ_PIE_ECN_PROB TCA_FQ_PIE_ECN TCA_FQ_PIE_BYTEMODE TCA_FQ_PIE_DQ_RATE_ESTIMATOR
    `,
  },
  CBS_ATTRIBUTES: {
    placeholder: 'TCA_CBS_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_CBS_UNSPEC TCA_CBS_PARMS
    `,
  },
  ETF_ATTRIBUTES: {
    placeholder: 'TCA_ETF_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_ETF_UNSPEC TCA_ETF_PARMS
    `,
  },
  ETF_FLAGS: {
    placeholder: 'TC_ETF_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TC_ETF_DEADLINE_MODE_ON TC_ETF_OFFLOAD_ON TC_ETF_SKIP_SOCK_CHECK
    `,
  },
  TAPRIO_ATTRIBUTES: {
    placeholder: 'TCA_TAPRIO_ATTR_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_TAPRIO_ATTR_UNSPEC TCA_TAPRIO_ATTR_PRIOMAP TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST
      TCA_TAPRIO_ATTR_SCHED_BASE_TIME TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY
      TCA_TAPRIO_ATTR_SCHED_CLOCKID TCA_TAPRIO_PAD TCA_TAPRIO_ATTR_ADMIN_SCHED
      TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION
      TCA_TAPRIO_ATTR_FLAGS TCA_TAPRIO_ATTR_TXTIME_DELAY TCA_TAPRIO_ATTR_TC_ENTRY
    `,
  },
  TAPRIO_SCHEDULE_ATTRIBUTES: {
    placeholder: 'TCA_TAPRIO_SCHED_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_TAPRIO_SCHED_UNSPEC TCA_TAPRIO_SCHED_ENTRY
    `,
  },
  TAPRIO_ENTRY_ATTRIBUTES: {
    placeholder: 'TCA_TAPRIO_SCHED_ENTRY_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_TAPRIO_SCHED_ENTRY_UNSPEC TCA_TAPRIO_SCHED_ENTRY_INDEX TCA_TAPRIO_SCHED_ENTRY_CMD
      TCA_TAPRIO_SCHED_ENTRY_GATE_MASK TCA_TAPRIO_SCHED_ENTRY_INTERVAL
    `,
  },
  TAPRIO_CLASS_ATTRIBUTES: {
    placeholder: 'TCA_TAPRIO_TC_ENTRY_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_TAPRIO_TC_ENTRY_UNSPEC TCA_TAPRIO_TC_ENTRY_INDEX TCA_TAPRIO_TC_ENTRY_MAX_SDU
    `,
    later: {
      'linux/pkt_sched.h': 'TCA_TAPRIO_TC_ENTRY_FP',
    },
  },
  TAPRIO_FLAGS: {
    placeholder: 'TCA_TAPRIO_ATTR_FLAG_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_TAPRIO_ATTR_FLAG_TXTIME_ASSIST TCA_TAPRIO_ATTR_FLAG_FULL_OFFLOAD
    `,
  },
  TAPRIO_COMMANDS: {
    placeholder: 'TC_TAPRIO_CMD_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TC_TAPRIO_CMD_SET_GATES TC_TAPRIO_CMD_SET_AND_HOLD TC_TAPRIO_CMD_SET_AND_RELEASE
    `,
  },
  DUALPI2_ATTRIBUTES: {
    placeholder: 'TCA_DUALPI2_???',
    headers: [],
    names: '',
    later: {
      'linux/pkt_sched.h': `
        TCA_DUALPI2_UNSPEC TCA_DUALPI2_LIMIT TCA_DUALPI2_MEMORY_LIMIT TCA_DUALPI2_TARGET
        TCA_DUALPI2_TUPDATE TCA_DUALPI2_ALPHA TCA_DUALPI2_BETA TCA_DUALPI2_STEP_THRESH_PKTS
        TCA_DUALPI2_STEP_THRESH_US TCA_DUALPI2_MIN_QLEN_STEP TCA_DUALPI2_COUPLING
        TCA_DUALPI2_DROP_OVERLOAD TCA_DUALPI2_DROP_EARLY TCA_DUALPI2_C_PROTECTION
        TCA_DUALPI2_ECN_MASK TCA_DUALPI2_SPLIT_GSO TCA_DUALPI2_PAD
      `,
    },
  },
  DUALPI2_OVERLOADS: {
    placeholder: 'TC_DUALPI2_DROP_OVERLOAD_???',
    headers: [],
    names: '',
    later: {
      'linux/pkt_sched.h': 'TC_DUALPI2_DROP_OVERLOAD_OVERFLOW TC_DUALPI2_DROP_OVERLOAD_DROP',
    },
  },
  DUALPI2_DROPS: {
    placeholder: 'TC_DUALPI2_DROP_EARLY_???',
    headers: [],
    names: '',
    later: {
      'linux/pkt_sched.h': 'TC_DUALPI2_DROP_EARLY_DROP_DEQUEUE TC_DUALPI2_DROP_EARLY_DROP_ENQUEUE',
    },
  },
  DUALPI2_MARKS: {
    placeholder: 'TC_DUALPI2_ECN_MASK_???',
    headers: [],
    names: '',
    later: {
      'linux/pkt_sched.h': `
        TC_DUALPI2_ECN_MASK_L4S_ECT TC_DUALPI2_ECN_MASK_CLA_ECT TC_DUALPI2_ECN_MASK_ANY_ECT
      `,
    },
  },
  DUALPI2_SPLITS: {
    placeholder: 'TC_DUALPI2_SPLIT_GSO_???',
    headers: [],
    names: '',
    later: {
      'linux/pkt_sched.h': 'TC_DUALPI2_SPLIT_GSO_NO_SPLIT_GSO TC_DUALPI2_SPLIT_GSO_SPLIT_GSO',
    },
  },
  CAKE_STATS_ATTRIBUTES: {
    placeholder: 'TCA_CAKE_STATS_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_CAKE_STATS_PAD TCA_CAKE_STATS_CAPACITY_ESTIMATE64 TCA_CAKE_STATS_MEMORY_LIMIT
      TCA_CAKE_STATS_MEMORY_USED TCA_CAKE_STATS_AVG_NETOFF TCA_CAKE_STATS_MIN_NETLEN
      TCA_CAKE_STATS_MAX_NETLEN TCA_CAKE_STATS_MIN_ADJLEN TCA_CAKE_STATS_MAX_ADJLEN
      TCA_CAKE_STATS_TIN_STATS TCA_CAKE_STATS_DEFICIT TCA_CAKE_STATS_COBALT_COUNT
      TCA_CAKE_STATS_DROPPING TCA_CAKE_STATS_DROP_NEXT_US TCA_CAKE_STATS_P_DROP
      TCA_CAKE_STATS_BLUE_TIMER_US
    `,
    later: {
      'linux/pkt_sched.h': 'TCA_CAKE_STATS_ACTIVE_QUEUES',
    },
  },
  CAKE_TIN_ATTRIBUTES: {
    placeholder: 'TCA_CAKE_TIN_STATS_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_CAKE_TIN_STATS_PAD TCA_CAKE_TIN_STATS_SENT_PACKETS TCA_CAKE_TIN_STATS_SENT_BYTES64
      TCA_CAKE_TIN_STATS_DROPPED_PACKETS TCA_CAKE_TIN_STATS_DROPPED_BYTES64
      TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64
      TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64
      TCA_CAKE_TIN_STATS_BACKLOG_PACKETS TCA_CAKE_TIN_STATS_BACKLOG_BYTES
      TCA_CAKE_TIN_STATS_THRESHOLD_RATE64 TCA_CAKE_TIN_STATS_TARGET_US
      TCA_CAKE_TIN_STATS_INTERVAL_US TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS
      TCA_CAKE_TIN_STATS_WAY_MISSES TCA_CAKE_TIN_STATS_WAY_COLLISIONS
      TCA_CAKE_TIN_STATS_PEAK_DELAY_US TCA_CAKE_TIN_STATS_AVG_DELAY_US
      TCA_CAKE_TIN_STATS_BASE_DELAY_US TCA_CAKE_TIN_STATS_SPARSE_FLOWS TCA_CAKE_TIN_STATS_BULK_FLOWS
      TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS TCA_CAKE_TIN_STATS_MAX_SKBLEN
      TCA_CAKE_TIN_STATS_FLOW_QUANTUM
    `,
  },
  CAKE_FLOW_MODES: {
    placeholder: 'CAKE_FLOW_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      CAKE_FLOW_NONE CAKE_FLOW_SRC_IP CAKE_FLOW_DST_IP CAKE_FLOW_HOSTS CAKE_FLOW_FLOWS
      CAKE_FLOW_DUAL_SRC CAKE_FLOW_DUAL_DST CAKE_FLOW_TRIPLE CAKE_FLOW_MAX
    `,
  },
  CAKE_SERVICES: {
    placeholder: 'CAKE_DIFFSERV_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      CAKE_DIFFSERV_DIFFSERV3 CAKE_DIFFSERV_DIFFSERV4 CAKE_DIFFSERV_DIFFSERV8
      CAKE_DIFFSERV_BESTEFFORT CAKE_DIFFSERV_PRECEDENCE CAKE_DIFFSERV_MAX
    `,
  },
  CAKE_FILTERS: {
    placeholder: 'CAKE_ACK_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      CAKE_ACK_NONE CAKE_ACK_FILTER CAKE_ACK_AGGRESSIVE CAKE_ACK_MAX
    `,
  },
  CAKE_OVERHEADS: {
    placeholder: 'CAKE_ATM_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      CAKE_ATM_NONE CAKE_ATM_ATM CAKE_ATM_PTM CAKE_ATM_MAX
    `,
  },
  CODEL_STATS_TYPES: {
    placeholder: 'TCA_FQ_CODEL_XSTATS_???',
    headers: ['linux/pkt_sched.h'],
    names: `
      TCA_FQ_CODEL_XSTATS_QDISC TCA_FQ_CODEL_XSTATS_CLASS
    `,
  },
  TAPRIO_STATS_ATTRIBUTES: {
    placeholder: 'TCA_TAPRIO_OFFLOAD_STATS_???',
    headers: [],
    names: '',
    later: {
      'linux/pkt_sched.h': `
        TCA_TAPRIO_OFFLOAD_STATS_PAD TCA_TAPRIO_OFFLOAD_STATS_WINDOW_DROPS
        TCA_TAPRIO_OFFLOAD_STATS_TX_OVERRUNS TCA_TAPRIO_OFFLOAD_STATS_MAX
      `,
    },
  },
};
