// Constants of how routes wrap packets. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  SEGMENT_PROGRAM_ATTRIBUTES: {
    placeholder: 'SEG6_LOCAL_BPF_PROG_???',
    headers: ['linux/seg6_local.h'],
    names: `
      SEG6_LOCAL_BPF_PROG_UNSPEC SEG6_LOCAL_BPF_PROG SEG6_LOCAL_BPF_PROG_NAME
    `,
  },
  SEGMENT_COUNTER_ATTRIBUTES: {
    placeholder: 'SEG6_LOCAL_CNT_???',
    headers: ['linux/seg6_local.h'],
    names: `
      SEG6_LOCAL_CNT_UNSPEC SEG6_LOCAL_CNT_PAD SEG6_LOCAL_CNT_PACKETS SEG6_LOCAL_CNT_BYTES
      SEG6_LOCAL_CNT_ERRORS
    `,
  },
  SEGMENT_FLAVOUR_ATTRIBUTES: {
    placeholder: 'SEG6_LOCAL_FLV_???',
    headers: ['linux/seg6_local.h'],
    names: `
      SEG6_LOCAL_FLV_UNSPEC SEG6_LOCAL_FLV_OPERATION SEG6_LOCAL_FLV_LCBLOCK_BITS
      SEG6_LOCAL_FLV_LCNODE_FN_BITS
    `,
  },
  SEGMENT_FLAVOURS: {
    placeholder: 'SEG6_LOCAL_FLV_OP_???',
    headers: ['linux/seg6_local.h'],
    names: `
      SEG6_LOCAL_FLV_OP_UNSPEC SEG6_LOCAL_FLV_OP_PSP SEG6_LOCAL_FLV_OP_USP SEG6_LOCAL_FLV_OP_USD
      SEG6_LOCAL_FLV_OP_NEXT_CSID
    `,
  },
  SEGMENT_FLAGS: {
    placeholder: 'SR6_FLAG1_???',
    headers: ['linux/seg6.h'],
    names: `
      SR6_FLAG1_PROTECTED SR6_FLAG1_OAM SR6_FLAG1_ALERT SR6_FLAG1_HMAC
    `,
  },
  RPL_TUNNEL_ATTRIBUTES: {
    placeholder: 'RPL_IPTUNNEL_???',
    headers: ['linux/rpl_iptunnel.h'],
    names: `
      RPL_IPTUNNEL_UNSPEC RPL_IPTUNNEL_SRH
    `,
  },
  IOAM_TUNNEL_ATTRIBUTES: {
    placeholder: 'IOAM6_IPTUNNEL_???',
    headers: ['linux/ioam6_iptunnel.h'],
    names: `
      IOAM6_IPTUNNEL_UNSPEC IOAM6_IPTUNNEL_MODE IOAM6_IPTUNNEL_DST IOAM6_IPTUNNEL_TRACE
      IOAM6_IPTUNNEL_FREQ_K IOAM6_IPTUNNEL_FREQ_N
    `,
    later: {
      'linux/ioam6_iptunnel.h': 'IOAM6_IPTUNNEL_SRC',
    },
  },
  IOAM_TUNNEL_MODES: {
    placeholder: 'IOAM6_IPTUNNEL_MODE_???',
    headers: ['linux/ioam6_iptunnel.h'],
    names: `
      IOAM6_IPTUNNEL_MODE_INLINE IOAM6_IPTUNNEL_MODE_ENCAP IOAM6_IPTUNNEL_MODE_AUTO
    `,
  },
  TUNNEL_OPTION_ATTRIBUTES: {
    placeholder: 'LWTUNNEL_IP_OPTS_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWTUNNEL_IP_OPTS_UNSPEC LWTUNNEL_IP_OPTS_GENEVE LWTUNNEL_IP_OPTS_VXLAN LWTUNNEL_IP_OPTS_ERSPAN
    `,
  },
  TUNNEL_GENEVE_ATTRIBUTES: {
    placeholder: 'LWTUNNEL_IP_OPT_GENEVE_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWTUNNEL_IP_OPT_GENEVE_UNSPEC LWTUNNEL_IP_OPT_GENEVE_CLASS LWTUNNEL_IP_OPT_GENEVE_TYPE
      LWTUNNEL_IP_OPT_GENEVE_DATA
    `,
  },
  TUNNEL_VXLAN_ATTRIBUTES: {
    placeholder: 'LWTUNNEL_IP_OPT_VXLAN_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWTUNNEL_IP_OPT_VXLAN_UNSPEC LWTUNNEL_IP_OPT_VXLAN_GBP
    `,
  },
  TUNNEL_ERSPAN_ATTRIBUTES: {
    placeholder: 'LWTUNNEL_IP_OPT_ERSPAN_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWTUNNEL_IP_OPT_ERSPAN_UNSPEC LWTUNNEL_IP_OPT_ERSPAN_VER LWTUNNEL_IP_OPT_ERSPAN_INDEX
      LWTUNNEL_IP_OPT_ERSPAN_DIR LWTUNNEL_IP_OPT_ERSPAN_HWID
    `,
  },
};
