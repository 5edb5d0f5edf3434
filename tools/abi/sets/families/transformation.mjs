// Constants of what transforms packets (IPsec). Names in the order in which the header has them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  TRANSFORM_ATTRIBUTES: {
    placeholder: 'XFRMA_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRMA_UNSPEC XFRMA_ALG_AUTH XFRMA_ALG_CRYPT XFRMA_ALG_COMP XFRMA_ENCAP XFRMA_TMPL XFRMA_SA
      XFRMA_POLICY XFRMA_SEC_CTX XFRMA_LTIME_VAL XFRMA_REPLAY_VAL XFRMA_REPLAY_THRESH
      XFRMA_ETIMER_THRESH XFRMA_SRCADDR XFRMA_COADDR XFRMA_LASTUSED XFRMA_POLICY_TYPE XFRMA_MIGRATE
      XFRMA_ALG_AEAD XFRMA_KMADDRESS XFRMA_ALG_AUTH_TRUNC XFRMA_MARK XFRMA_TFCPAD
      XFRMA_REPLAY_ESN_VAL XFRMA_SA_EXTRA_FLAGS XFRMA_PROTO XFRMA_ADDRESS_FILTER XFRMA_PAD
      XFRMA_OFFLOAD_DEV XFRMA_SET_MARK XFRMA_SET_MARK_MASK XFRMA_IF_ID XFRMA_MTIMER_THRESH
    `,
    later: {
      'linux/xfrm.h': `
        XFRMA_SA_DIR XFRMA_NAT_KEEPALIVE_INTERVAL XFRMA_SA_PCPU XFRMA_IPTFS_DROP_TIME
        XFRMA_IPTFS_REORDER_WINDOW XFRMA_IPTFS_DONT_FRAG XFRMA_IPTFS_INIT_DELAY
        XFRMA_IPTFS_MAX_QSIZE XFRMA_IPTFS_PKT_SIZE
      `,
    },
  },
  TRANSFORM_MODES: {
    placeholder: 'XFRM_MODE_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_MODE_TRANSPORT XFRM_MODE_TUNNEL XFRM_MODE_ROUTEOPTIMIZATION XFRM_MODE_IN_TRIGGER
      XFRM_MODE_BEET
    `,
    later: {
      'linux/xfrm.h': 'XFRM_MODE_IPTFS',
    },
  },
  TRANSFORM_STATE_FLAGS: {
    placeholder: 'XFRM_STATE_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_STATE_NOECN XFRM_STATE_DECAP_DSCP XFRM_STATE_NOPMTUDISC XFRM_STATE_WILDRECV
      XFRM_STATE_ICMP XFRM_STATE_AF_UNSPEC XFRM_STATE_ALIGN4 XFRM_STATE_ESN
    `,
  },
  TRANSFORM_EXTRA_FLAGS: {
    placeholder: 'XFRM_SA_XFLAG_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_SA_XFLAG_DONT_ENCAP_DSCP XFRM_SA_XFLAG_OSEQ_MAY_WRAP
    `,
  },
  TRANSFORM_POLICY_FLAGS: {
    placeholder: 'XFRM_POLICY_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_POLICY_LOCALOK XFRM_POLICY_ICMP
    `,
    later: {
      'linux/xfrm.h': 'XFRM_POLICY_CPU_ACQUIRE',
    },
  },
  TRANSFORM_POLICY_ACTIONS: {
    placeholder: 'XFRM_POLICY_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_POLICY_ALLOW XFRM_POLICY_BLOCK
    `,
  },
  TRANSFORM_POLICY_DIRECTIONS: {
    placeholder: 'XFRM_POLICY_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_POLICY_IN XFRM_POLICY_OUT XFRM_POLICY_FWD
    `,
  },
  TRANSFORM_SHARES: {
    placeholder: 'XFRM_SHARE_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_SHARE_ANY XFRM_SHARE_SESSION XFRM_SHARE_USER XFRM_SHARE_UNIQUE
    `,
  },
  TRANSFORM_POLICY_TYPES: {
    placeholder: 'XFRM_POLICY_TYPE_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_POLICY_TYPE_MAIN XFRM_POLICY_TYPE_SUB
    `,
  },
  TRANSFORM_DIRECTIONS: {
    placeholder: 'XFRM_SA_DIR_???',
    headers: [],
    names: '',
    later: {
      'linux/xfrm.h': 'XFRM_SA_DIR_IN XFRM_SA_DIR_OUT',
    },
  },
  TRANSFORM_STATES_ATTRIBUTES: {
    placeholder: 'XFRMA_SAD_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRMA_SAD_UNSPEC XFRMA_SAD_CNT XFRMA_SAD_HINFO
    `,
  },
  TRANSFORM_POLICIES_ATTRIBUTES: {
    placeholder: 'XFRMA_SPD_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRMA_SPD_UNSPEC XFRMA_SPD_INFO XFRMA_SPD_HINFO XFRMA_SPD_IPV4_HTHRESH
      XFRMA_SPD_IPV6_HTHRESH
    `,
  },
  TRANSFORM_EVENT_FLAGS: {
    placeholder: 'XFRM_AE_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_AE_RTHR XFRM_AE_RVAL XFRM_AE_LVAL XFRM_AE_ETHR XFRM_AE_CR XFRM_AE_CE
      XFRM_AE_CU
    `,
  },
  TRANSFORM_OFFLOAD_FLAGS: {
    placeholder: 'XFRM_OFFLOAD_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_OFFLOAD_IPV6 XFRM_OFFLOAD_INBOUND XFRM_OFFLOAD_PACKET
    `,
  },
  TRANSFORM_DEFAULTS: {
    placeholder: 'XFRM_USERPOLICY_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_USERPOLICY_UNSPEC XFRM_USERPOLICY_BLOCK XFRM_USERPOLICY_ACCEPT
    `,
  },
  TRANSFORM_MIGRATION_FLAGS: {
    placeholder: 'XFRM_MIGRATE_STATE_???',
    headers: [],
    names: '',
    later: {
      'linux/xfrm.h': 'XFRM_MIGRATE_STATE_CLEAR_OFFLOAD XFRM_MIGRATE_STATE_UPDATE_H2H_SEL',
    },
  },
  TRANSFORM_SECURITY_ALGORITHMS: {
    placeholder: 'XFRM_SC_ALG_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_SC_ALG_RESERVED XFRM_SC_ALG_SELINUX
    `,
  },
  TRANSFORM_SECURITY_DOMAINS: {
    placeholder: 'XFRM_SC_DOI_???',
    headers: ['linux/xfrm.h'],
    names: `
      XFRM_SC_DOI_RESERVED XFRM_SC_DOI_LSM
    `,
  },
  TRANSFORM_ENCAPSULATIONS: {
    placeholder: 'UDP_ENCAP_???',
    headers: ['linux/udp.h'],
    names: `
      UDP_ENCAP_ESPINUDP_NON_IKE UDP_ENCAP_ESPINUDP UDP_ENCAP_L2TPINUDP UDP_ENCAP_GTP0
      UDP_ENCAP_GTP1U UDP_ENCAP_RXRPC
      TCP_ENCAP_ESPINTCP
    `,
    later: {
      'linux/udp.h': 'UDP_ENCAP_OVPNINUDP',
    },
  },
};
