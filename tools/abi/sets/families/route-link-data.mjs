// Constants of what the kinds of virtual network interfaces have. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  IFLA_VLAN_ATTRIBUTES: {
    placeholder: 'IFLA_VLAN_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_VLAN_UNSPEC IFLA_VLAN_ID IFLA_VLAN_FLAGS IFLA_VLAN_EGRESS_QOS IFLA_VLAN_INGRESS_QOS
      IFLA_VLAN_PROTOCOL
    `,
  },
  IFLA_VLAN_QOS_ATTRIBUTES: {
    placeholder: 'IFLA_VLAN_QOS_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_VLAN_QOS_UNSPEC IFLA_VLAN_QOS_MAPPING
    `,
  },
  VLAN_FLAGS: {
    placeholder: 'VLAN_FLAG_???',
    headers: ['linux/if_vlan.h'],
    names: `
      VLAN_FLAG_REORDER_HDR VLAN_FLAG_GVRP VLAN_FLAG_LOOSE_BINDING VLAN_FLAG_MVRP
      VLAN_FLAG_BRIDGE_BINDING
    `,
  },
  IFLA_MACVLAN_ATTRIBUTES: {
    placeholder: 'IFLA_MACVLAN_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_MACVLAN_UNSPEC IFLA_MACVLAN_MODE IFLA_MACVLAN_FLAGS IFLA_MACVLAN_MACADDR_MODE
      IFLA_MACVLAN_MACADDR IFLA_MACVLAN_MACADDR_DATA IFLA_MACVLAN_MACADDR_COUNT
      IFLA_MACVLAN_BC_QUEUE_LEN IFLA_MACVLAN_BC_QUEUE_LEN_USED
    `,
    later: {
      'linux/if_link.h': 'IFLA_MACVLAN_BC_CUTOFF',
    },
  },
  MACVLAN_MODES: {
    placeholder: 'MACVLAN_MODE_???',
    headers: ['linux/if_link.h'],
    names: `
      MACVLAN_MODE_PRIVATE MACVLAN_MODE_VEPA MACVLAN_MODE_BRIDGE MACVLAN_MODE_PASSTHRU
      MACVLAN_MODE_SOURCE
    `,
  },
  MACVLAN_ADDRESS_MODES: {
    placeholder: 'MACVLAN_MACADDR_???',
    headers: ['linux/if_link.h'],
    names: `
      MACVLAN_MACADDR_ADD MACVLAN_MACADDR_DEL MACVLAN_MACADDR_FLUSH MACVLAN_MACADDR_SET
    `,
  },
  MACVLAN_FLAGS: {
    placeholder: 'MACVLAN_FLAG_???',
    headers: ['linux/if_link.h'],
    names: `
      MACVLAN_FLAG_NOPROMISC MACVLAN_FLAG_NODST
    `,
  },
  IFLA_VRF_ATTRIBUTES: {
    placeholder: 'IFLA_VRF_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_VRF_UNSPEC IFLA_VRF_TABLE
    `,
  },
  IFLA_VRF_PORT_ATTRIBUTES: {
    placeholder: 'IFLA_VRF_PORT_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_VRF_PORT_UNSPEC IFLA_VRF_PORT_TABLE
    `,
  },
  IFLA_MACSEC_ATTRIBUTES: {
    placeholder: 'IFLA_MACSEC_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_MACSEC_UNSPEC IFLA_MACSEC_SCI IFLA_MACSEC_PORT IFLA_MACSEC_ICV_LEN
      IFLA_MACSEC_CIPHER_SUITE IFLA_MACSEC_WINDOW IFLA_MACSEC_ENCODING_SA IFLA_MACSEC_ENCRYPT
      IFLA_MACSEC_PROTECT IFLA_MACSEC_INC_SCI IFLA_MACSEC_ES IFLA_MACSEC_SCB
      IFLA_MACSEC_REPLAY_PROTECT IFLA_MACSEC_VALIDATION IFLA_MACSEC_PAD IFLA_MACSEC_OFFLOAD
    `,
  },
  MACSEC_VALIDATIONS: {
    placeholder: 'MACSEC_VALIDATE_???',
    headers: ['linux/if_link.h'],
    names: `
      MACSEC_VALIDATE_DISABLED MACSEC_VALIDATE_CHECK MACSEC_VALIDATE_STRICT
    `,
  },
  MACSEC_OFFLOADS: {
    placeholder: 'MACSEC_OFFLOAD_???',
    headers: ['linux/if_link.h'],
    names: `
      MACSEC_OFFLOAD_OFF MACSEC_OFFLOAD_PHY MACSEC_OFFLOAD_MAC
    `,
  },
  IFLA_XFRM_ATTRIBUTES: {
    placeholder: 'IFLA_XFRM_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_XFRM_UNSPEC IFLA_XFRM_LINK IFLA_XFRM_IF_ID IFLA_XFRM_COLLECT_METADATA
    `,
  },
  IFLA_IPVLAN_ATTRIBUTES: {
    placeholder: 'IFLA_IPVLAN_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_IPVLAN_UNSPEC IFLA_IPVLAN_MODE IFLA_IPVLAN_FLAGS
    `,
  },
  IPVLAN_MODES: {
    placeholder: 'IPVLAN_MODE_???',
    headers: ['linux/if_link.h'],
    names: `
      IPVLAN_MODE_L2 IPVLAN_MODE_L3 IPVLAN_MODE_L3S
    `,
  },
  IPVLAN_FLAGS: {
    placeholder: 'IPVLAN_F_???',
    headers: ['linux/if_link.h'],
    names: `
      IPVLAN_F_PRIVATE IPVLAN_F_VEPA
    `,
  },
  IFLA_NETKIT_ATTRIBUTES: {
    placeholder: 'IFLA_NETKIT_???',
    headers: [],
    names: '',
    later: {
      'linux/if_link.h': `
        IFLA_NETKIT_UNSPEC IFLA_NETKIT_PEER_INFO IFLA_NETKIT_PRIMARY IFLA_NETKIT_POLICY
        IFLA_NETKIT_PEER_POLICY IFLA_NETKIT_MODE IFLA_NETKIT_SCRUB IFLA_NETKIT_PEER_SCRUB
        IFLA_NETKIT_HEADROOM IFLA_NETKIT_TAILROOM IFLA_NETKIT_PAIRING
      `,
    },
  },
  NETKIT_ACTIONS: {
    placeholder: 'NETKIT_???',
    headers: [],
    names: '',
    later: {
      'linux/if_link.h': 'NETKIT_NEXT NETKIT_PASS NETKIT_DROP NETKIT_REDIRECT',
    },
  },
  NETKIT_MODES: {
    placeholder: 'NETKIT_???',
    headers: [],
    names: '',
    later: {
      'linux/if_link.h': 'NETKIT_L2 NETKIT_L3',
    },
  },
  NETKIT_PAIRINGS: {
    placeholder: 'NETKIT_DEVICE_???',
    headers: [],
    names: '',
    later: {
      'linux/if_link.h': 'NETKIT_DEVICE_PAIR NETKIT_DEVICE_SINGLE',
    },
  },
  NETKIT_SCRUBS: {
    placeholder: 'NETKIT_SCRUB_???',
    headers: [],
    names: '',
    later: {
      'linux/if_link.h': 'NETKIT_SCRUB_NONE NETKIT_SCRUB_DEFAULT',
    },
  },
  IFLA_VXLAN_ATTRIBUTES: {
    placeholder: 'IFLA_VXLAN_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_VXLAN_UNSPEC IFLA_VXLAN_ID IFLA_VXLAN_GROUP IFLA_VXLAN_LINK IFLA_VXLAN_LOCAL
      IFLA_VXLAN_TTL IFLA_VXLAN_TOS IFLA_VXLAN_LEARNING IFLA_VXLAN_AGEING IFLA_VXLAN_LIMIT
      IFLA_VXLAN_PORT_RANGE IFLA_VXLAN_PROXY IFLA_VXLAN_RSC IFLA_VXLAN_L2MISS IFLA_VXLAN_L3MISS
      IFLA_VXLAN_PORT IFLA_VXLAN_GROUP6 IFLA_VXLAN_LOCAL6 IFLA_VXLAN_UDP_CSUM
      IFLA_VXLAN_UDP_ZERO_CSUM6_TX IFLA_VXLAN_UDP_ZERO_CSUM6_RX IFLA_VXLAN_REMCSUM_TX
      IFLA_VXLAN_REMCSUM_RX IFLA_VXLAN_GBP IFLA_VXLAN_REMCSUM_NOPARTIAL IFLA_VXLAN_COLLECT_METADATA
      IFLA_VXLAN_LABEL IFLA_VXLAN_GPE IFLA_VXLAN_TTL_INHERIT IFLA_VXLAN_DF IFLA_VXLAN_VNIFILTER
    `,
    later: {
      'linux/if_link.h': `
        IFLA_VXLAN_LOCALBYPASS IFLA_VXLAN_LABEL_POLICY IFLA_VXLAN_RESERVED_BITS IFLA_VXLAN_MC_ROUTE
      `,
    },
  },
  VXLAN_FRAGMENTATIONS: {
    placeholder: 'VXLAN_DF_???',
    headers: ['linux/if_link.h'],
    names: `
      VXLAN_DF_UNSET VXLAN_DF_SET VXLAN_DF_INHERIT
    `,
  },
  VXLAN_LABEL_POLICIES: {
    placeholder: 'VXLAN_LABEL_???',
    headers: [],
    names: '',
    later: {
      'linux/if_link.h': 'VXLAN_LABEL_FIXED VXLAN_LABEL_INHERIT',
    },
  },
  IFLA_GENEVE_ATTRIBUTES: {
    placeholder: 'IFLA_GENEVE_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_GENEVE_UNSPEC IFLA_GENEVE_ID IFLA_GENEVE_REMOTE IFLA_GENEVE_TTL IFLA_GENEVE_TOS
      IFLA_GENEVE_PORT IFLA_GENEVE_COLLECT_METADATA IFLA_GENEVE_REMOTE6 IFLA_GENEVE_UDP_CSUM
      IFLA_GENEVE_UDP_ZERO_CSUM6_TX IFLA_GENEVE_UDP_ZERO_CSUM6_RX IFLA_GENEVE_LABEL
      IFLA_GENEVE_TTL_INHERIT IFLA_GENEVE_DF IFLA_GENEVE_INNER_PROTO_INHERIT
    `,
    later: {
      'linux/if_link.h': `
        IFLA_GENEVE_PORT_RANGE IFLA_GENEVE_GRO_HINT IFLA_GENEVE_LOCAL IFLA_GENEVE_LOCAL6
      `,
    },
  },
  GENEVE_FRAGMENTATIONS: {
    placeholder: 'GENEVE_DF_???',
    headers: ['linux/if_link.h'],
    names: `
      GENEVE_DF_UNSET GENEVE_DF_SET GENEVE_DF_INHERIT
    `,
  },
  IFLA_BAREUDP_ATTRIBUTES: {
    placeholder: 'IFLA_BAREUDP_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_BAREUDP_UNSPEC IFLA_BAREUDP_PORT IFLA_BAREUDP_ETHERTYPE IFLA_BAREUDP_SRCPORT_MIN
      IFLA_BAREUDP_MULTIPROTO_MODE
    `,
  },
  IFLA_PPP_ATTRIBUTES: {
    placeholder: 'IFLA_PPP_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_PPP_UNSPEC IFLA_PPP_DEV_FD
    `,
  },
  IFLA_GTP_ATTRIBUTES: {
    placeholder: 'IFLA_GTP_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_GTP_UNSPEC IFLA_GTP_FD0 IFLA_GTP_FD1 IFLA_GTP_PDP_HASHSIZE IFLA_GTP_ROLE
      IFLA_GTP_CREATE_SOCKETS IFLA_GTP_RESTART_COUNT
    `,
    later: {
      'linux/if_link.h': 'IFLA_GTP_LOCAL IFLA_GTP_LOCAL6',
    },
  },
  GTP_ROLES: {
    placeholder: 'GTP_ROLE_???',
    headers: ['linux/if_link.h'],
    names: `
      GTP_ROLE_GGSN GTP_ROLE_SGSN
    `,
  },
  IFLA_BOND_ATTRIBUTES: {
    placeholder: 'IFLA_BOND_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_BOND_UNSPEC IFLA_BOND_MODE IFLA_BOND_ACTIVE_SLAVE IFLA_BOND_MIIMON IFLA_BOND_UPDELAY
      IFLA_BOND_DOWNDELAY IFLA_BOND_USE_CARRIER IFLA_BOND_ARP_INTERVAL IFLA_BOND_ARP_IP_TARGET
      IFLA_BOND_ARP_VALIDATE IFLA_BOND_ARP_ALL_TARGETS IFLA_BOND_PRIMARY IFLA_BOND_PRIMARY_RESELECT
      IFLA_BOND_FAIL_OVER_MAC IFLA_BOND_XMIT_HASH_POLICY IFLA_BOND_RESEND_IGMP
      IFLA_BOND_NUM_PEER_NOTIF IFLA_BOND_ALL_SLAVES_ACTIVE IFLA_BOND_MIN_LINKS IFLA_BOND_LP_INTERVAL
      IFLA_BOND_PACKETS_PER_SLAVE IFLA_BOND_AD_LACP_RATE IFLA_BOND_AD_SELECT IFLA_BOND_AD_INFO
      IFLA_BOND_AD_ACTOR_SYS_PRIO IFLA_BOND_AD_USER_PORT_KEY IFLA_BOND_AD_ACTOR_SYSTEM
      IFLA_BOND_TLB_DYNAMIC_LB IFLA_BOND_PEER_NOTIF_DELAY IFLA_BOND_AD_LACP_ACTIVE
      IFLA_BOND_MISSED_MAX IFLA_BOND_NS_IP6_TARGET IFLA_BOND_COUPLED_CONTROL
    `,
    later: {
      'linux/if_link.h': 'IFLA_BOND_BROADCAST_NEIGH IFLA_BOND_LACP_STRICT',
    },
  },
  IFLA_BOND_AD_INFO_ATTRIBUTES: {
    placeholder: 'IFLA_BOND_AD_INFO_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_BOND_AD_INFO_UNSPEC IFLA_BOND_AD_INFO_AGGREGATOR IFLA_BOND_AD_INFO_NUM_PORTS
      IFLA_BOND_AD_INFO_ACTOR_KEY IFLA_BOND_AD_INFO_PARTNER_KEY IFLA_BOND_AD_INFO_PARTNER_MAC
    `,
  },
  IFLA_BOND_SLAVE_ATTRIBUTES: {
    placeholder: 'IFLA_BOND_SLAVE_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_BOND_SLAVE_UNSPEC IFLA_BOND_SLAVE_STATE IFLA_BOND_SLAVE_MII_STATUS
      IFLA_BOND_SLAVE_LINK_FAILURE_COUNT IFLA_BOND_SLAVE_PERM_HWADDR IFLA_BOND_SLAVE_QUEUE_ID
      IFLA_BOND_SLAVE_AD_AGGREGATOR_ID IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE
      IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE IFLA_BOND_SLAVE_PRIO
      IFLA_BOND_SLAVE_ACTOR_PORT_PRIO IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE
      IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE
    `,
  },
  BOND_MODES: {
    placeholder: 'BOND_MODE_???',
    headers: ['linux/if_bonding.h'],
    names: `
      BOND_MODE_ROUNDROBIN BOND_MODE_ACTIVEBACKUP BOND_MODE_XOR BOND_MODE_BROADCAST BOND_MODE_8023AD
      BOND_MODE_TLB BOND_MODE_ALB
    `,
  },
  BOND_HASH_POLICIES: {
    placeholder: 'BOND_XMIT_POLICY_???',
    headers: ['linux/if_bonding.h'],
    names: `
      BOND_XMIT_POLICY_LAYER2 BOND_XMIT_POLICY_LAYER34 BOND_XMIT_POLICY_LAYER23
      BOND_XMIT_POLICY_ENCAP23 BOND_XMIT_POLICY_ENCAP34 BOND_XMIT_POLICY_VLAN_SRCMAC
    `,
  },
  BOND_STATES: {
    placeholder: 'BOND_STATE_???',
    headers: ['linux/if_bonding.h'],
    names: `
      BOND_STATE_ACTIVE BOND_STATE_BACKUP
    `,
  },
  BOND_LINKS: {
    placeholder: 'BOND_LINK_???',
    headers: ['linux/if_bonding.h'],
    names: `
      BOND_LINK_UP BOND_LINK_FAIL BOND_LINK_DOWN BOND_LINK_BACK
    `,
  },
  LACP_STATES: {
    placeholder: 'LACP_STATE_???',
    headers: ['linux/if_bonding.h'],
    names: `
      LACP_STATE_LACP_ACTIVITY LACP_STATE_LACP_TIMEOUT LACP_STATE_AGGREGATION
      LACP_STATE_SYNCHRONIZATION LACP_STATE_COLLECTING LACP_STATE_DISTRIBUTING LACP_STATE_DEFAULTED
      LACP_STATE_EXPIRED
    `,
  },
  IFLA_IPOIB_ATTRIBUTES: {
    placeholder: 'IFLA_IPOIB_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_IPOIB_UNSPEC IFLA_IPOIB_PKEY IFLA_IPOIB_MODE IFLA_IPOIB_UMCAST
    `,
  },
  IPOIB_MODES: {
    placeholder: 'IPOIB_MODE_???',
    headers: ['linux/if_link.h'],
    names: `
      IPOIB_MODE_DATAGRAM IPOIB_MODE_CONNECTED
    `,
  },
  IFLA_HSR_ATTRIBUTES: {
    placeholder: 'IFLA_HSR_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_HSR_UNSPEC IFLA_HSR_SLAVE1 IFLA_HSR_SLAVE2 IFLA_HSR_MULTICAST_SPEC
      IFLA_HSR_SUPERVISION_ADDR IFLA_HSR_SEQ_NR IFLA_HSR_VERSION IFLA_HSR_PROTOCOL
    `,
    later: {
      'linux/if_link.h': 'IFLA_HSR_INTERLINK',
    },
  },
  HSR_PROTOCOLS: {
    placeholder: 'HSR_PROTOCOL_???',
    headers: ['linux/if_link.h'],
    names: `
      HSR_PROTOCOL_HSR HSR_PROTOCOL_PRP
    `,
  },
  IFLA_RMNET_ATTRIBUTES: {
    placeholder: 'IFLA_RMNET_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_RMNET_UNSPEC IFLA_RMNET_MUX_ID IFLA_RMNET_FLAGS
    `,
  },
  RMNET_FLAGS: {
    placeholder: 'RMNET_FLAGS_???',
    headers: ['linux/if_link.h'],
    names: `
      RMNET_FLAGS_INGRESS_DEAGGREGATION RMNET_FLAGS_INGRESS_MAP_COMMANDS
      RMNET_FLAGS_INGRESS_MAP_CKSUMV4 RMNET_FLAGS_EGRESS_MAP_CKSUMV4 RMNET_FLAGS_INGRESS_MAP_CKSUMV5
      RMNET_FLAGS_EGRESS_MAP_CKSUMV5
    `,
  },
  IFLA_DSA_ATTRIBUTES: {
    placeholder: 'IFLA_DSA_???',
    headers: ['linux/if_link.h'],
    names: `
      IFLA_DSA_UNSPEC IFLA_DSA_MASTER
    `,
    later: {
      'linux/if_link.h': 'IFLA_DSA_CONDUIT',
    },
  },
  IFLA_OVPN_ATTRIBUTES: {
    placeholder: 'IFLA_OVPN_???',
    headers: [],
    names: '',
    later: {
      'linux/if_link.h': 'IFLA_OVPN_UNSPEC IFLA_OVPN_MODE',
    },
  },
  OVPN_MODES: {
    placeholder: 'OVPN_MODE_???',
    headers: [],
    names: '',
    later: {
      'linux/if_link.h': 'OVPN_MODE_P2P OVPN_MODE_MP',
    },
  },
  IFLA_GRE_ATTRIBUTES: {
    placeholder: 'IFLA_GRE_???',
    headers: ['linux/if_tunnel.h'],
    names: `
      IFLA_GRE_UNSPEC IFLA_GRE_LINK IFLA_GRE_IFLAGS IFLA_GRE_OFLAGS IFLA_GRE_IKEY IFLA_GRE_OKEY
      IFLA_GRE_LOCAL IFLA_GRE_REMOTE IFLA_GRE_TTL IFLA_GRE_TOS IFLA_GRE_PMTUDISC
      IFLA_GRE_ENCAP_LIMIT IFLA_GRE_FLOWINFO IFLA_GRE_FLAGS IFLA_GRE_ENCAP_TYPE IFLA_GRE_ENCAP_FLAGS
      IFLA_GRE_ENCAP_SPORT IFLA_GRE_ENCAP_DPORT IFLA_GRE_COLLECT_METADATA IFLA_GRE_IGNORE_DF
      IFLA_GRE_FWMARK IFLA_GRE_ERSPAN_INDEX IFLA_GRE_ERSPAN_VER IFLA_GRE_ERSPAN_DIR
      IFLA_GRE_ERSPAN_HWID
    `,
  },
  GRE_FLAGS: {
    placeholder: 'GRE_???',
    headers: ['linux/if_tunnel.h'],
    names: `
      GRE_CSUM GRE_ROUTING GRE_KEY GRE_SEQ GRE_STRICT GRE_ACK
    `,
  },
  IFLA_IPTUN_ATTRIBUTES: {
    placeholder: 'IFLA_IPTUN_???',
    headers: ['linux/if_tunnel.h'],
    names: `
      IFLA_IPTUN_UNSPEC IFLA_IPTUN_LINK IFLA_IPTUN_LOCAL IFLA_IPTUN_REMOTE IFLA_IPTUN_TTL
      IFLA_IPTUN_TOS IFLA_IPTUN_ENCAP_LIMIT IFLA_IPTUN_FLOWINFO IFLA_IPTUN_FLAGS IFLA_IPTUN_PROTO
      IFLA_IPTUN_PMTUDISC IFLA_IPTUN_6RD_PREFIX IFLA_IPTUN_6RD_RELAY_PREFIX IFLA_IPTUN_6RD_PREFIXLEN
      IFLA_IPTUN_6RD_RELAY_PREFIXLEN IFLA_IPTUN_ENCAP_TYPE IFLA_IPTUN_ENCAP_FLAGS
      IFLA_IPTUN_ENCAP_SPORT IFLA_IPTUN_ENCAP_DPORT IFLA_IPTUN_COLLECT_METADATA IFLA_IPTUN_FWMARK
    `,
  },
  IFLA_VTI_ATTRIBUTES: {
    placeholder: 'IFLA_VTI_???',
    headers: ['linux/if_tunnel.h'],
    names: `
      IFLA_VTI_UNSPEC IFLA_VTI_LINK IFLA_VTI_IKEY IFLA_VTI_OKEY IFLA_VTI_LOCAL IFLA_VTI_REMOTE
      IFLA_VTI_FWMARK
    `,
  },
  TUNNEL_ENCAPSULATIONS: {
    placeholder: 'TUNNEL_ENCAP_???',
    headers: ['linux/if_tunnel.h'],
    names: `
      TUNNEL_ENCAP_NONE TUNNEL_ENCAP_FOU TUNNEL_ENCAP_GUE TUNNEL_ENCAP_MPLS
    `,
  },
  TUNNEL_ENCAPSULATION_FLAGS: {
    placeholder: 'TUNNEL_ENCAP_FLAG_???',
    headers: ['linux/if_tunnel.h'],
    names: `
      TUNNEL_ENCAP_FLAG_CSUM TUNNEL_ENCAP_FLAG_CSUM6 TUNNEL_ENCAP_FLAG_REMCSUM
    `,
  },
  IP6_TUNNEL_FLAGS: {
    placeholder: 'IP6_TNL_F_???',
    headers: ['linux/ip6_tunnel.h'],
    names: `
      IP6_TNL_F_IGN_ENCAP_LIMIT IP6_TNL_F_USE_ORIG_TCLASS IP6_TNL_F_USE_ORIG_FLOWLABEL
      IP6_TNL_F_MIP6_DEV IP6_TNL_F_RCV_DSCP_COPY IP6_TNL_F_USE_ORIG_FWMARK
      IP6_TNL_F_ALLOW_LOCAL_REMOTE
    `,
  },
  VETH_INFO_ATTRIBUTES: {
    placeholder: 'VETH_INFO_???',
    headers: ['linux/veth.h'],
    names: `
      VETH_INFO_UNSPEC VETH_INFO_PEER
    `,
  },
  IFLA_CAN_CTRLMODE_ATTRIBUTES: {
    placeholder: 'IFLA_CAN_CTRLMODE_???',
    headers: ['linux/can/netlink.h'],
    names: `
      IFLA_CAN_CTRLMODE_UNSPEC IFLA_CAN_CTRLMODE_SUPPORTED
    `,
  },
  VXCAN_INFO_ATTRIBUTES: {
    placeholder: 'VXCAN_INFO_???',
    headers: ['linux/can/vxcan.h'],
    names: `
      VXCAN_INFO_UNSPEC VXCAN_INFO_PEER
    `,
  },
  IFLA_CAN_ATTRIBUTES: {
    placeholder: 'IFLA_CAN_???',
    headers: ['linux/can/netlink.h'],
    names: `
      IFLA_CAN_UNSPEC IFLA_CAN_BITTIMING IFLA_CAN_BITTIMING_CONST IFLA_CAN_CLOCK IFLA_CAN_STATE
      IFLA_CAN_CTRLMODE IFLA_CAN_RESTART_MS IFLA_CAN_RESTART IFLA_CAN_BERR_COUNTER
      IFLA_CAN_DATA_BITTIMING IFLA_CAN_DATA_BITTIMING_CONST IFLA_CAN_TERMINATION
      IFLA_CAN_TERMINATION_CONST IFLA_CAN_BITRATE_CONST IFLA_CAN_DATA_BITRATE_CONST
      IFLA_CAN_BITRATE_MAX IFLA_CAN_TDC IFLA_CAN_CTRLMODE_EXT
    `,
    later: {
      'linux/can/netlink.h': `
        IFLA_CAN_XL_DATA_BITTIMING IFLA_CAN_XL_DATA_BITTIMING_CONST IFLA_CAN_XL_DATA_BITRATE_CONST
        IFLA_CAN_XL_TDC IFLA_CAN_XL_PWM
      `,
    },
  },
  CAN_STATES: {
    placeholder: 'CAN_STATE_???',
    headers: ['linux/can/netlink.h'],
    names: `
      CAN_STATE_ERROR_ACTIVE CAN_STATE_ERROR_WARNING CAN_STATE_ERROR_PASSIVE CAN_STATE_BUS_OFF
      CAN_STATE_STOPPED CAN_STATE_SLEEPING
    `,
  },
  CAN_MODES: {
    placeholder: 'CAN_CTRLMODE_???',
    headers: ['linux/can/netlink.h'],
    names: `
      CAN_CTRLMODE_LOOPBACK CAN_CTRLMODE_LISTENONLY CAN_CTRLMODE_3_SAMPLES CAN_CTRLMODE_ONE_SHOT
      CAN_CTRLMODE_BERR_REPORTING CAN_CTRLMODE_FD CAN_CTRLMODE_PRESUME_ACK CAN_CTRLMODE_FD_NON_ISO
      CAN_CTRLMODE_CC_LEN8_DLC CAN_CTRLMODE_TDC_AUTO CAN_CTRLMODE_TDC_MANUAL
    `,
    later: {
      'linux/can/netlink.h': `
        CAN_CTRLMODE_RESTRICTED CAN_CTRLMODE_XL CAN_CTRLMODE_XL_TDC_AUTO CAN_CTRLMODE_XL_TDC_MANUAL
        CAN_CTRLMODE_XL_TMS
      `,
    },
  },
  LWT_MPLS_ATTRIBUTES: {
    placeholder: 'MPLS_IPTUNNEL_???',
    headers: ['linux/mpls_iptunnel.h'],
    names: `
      MPLS_IPTUNNEL_UNSPEC MPLS_IPTUNNEL_DST MPLS_IPTUNNEL_TTL
    `,
  },
  LWT_IP_ATTRIBUTES: {
    placeholder: 'LWTUNNEL_IP_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWTUNNEL_IP_UNSPEC LWTUNNEL_IP_ID LWTUNNEL_IP_DST LWTUNNEL_IP_SRC LWTUNNEL_IP_TTL
      LWTUNNEL_IP_TOS LWTUNNEL_IP_FLAGS LWTUNNEL_IP_PAD LWTUNNEL_IP_OPTS
    `,
  },
  LWT_IP6_ATTRIBUTES: {
    placeholder: 'LWTUNNEL_IP6_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWTUNNEL_IP6_UNSPEC LWTUNNEL_IP6_ID LWTUNNEL_IP6_DST LWTUNNEL_IP6_SRC LWTUNNEL_IP6_HOPLIMIT
      LWTUNNEL_IP6_TC LWTUNNEL_IP6_FLAGS LWTUNNEL_IP6_PAD LWTUNNEL_IP6_OPTS
    `,
  },
  LWT_BPF_ATTRIBUTES: {
    placeholder: 'LWT_BPF_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWT_BPF_UNSPEC LWT_BPF_IN LWT_BPF_OUT LWT_BPF_XMIT LWT_BPF_XMIT_HEADROOM
    `,
  },
  LWT_BPF_PROGRAM_ATTRIBUTES: {
    placeholder: 'LWT_BPF_PROG_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWT_BPF_PROG_UNSPEC LWT_BPF_PROG_FD LWT_BPF_PROG_NAME
    `,
  },
  LWT_XFRM_ATTRIBUTES: {
    placeholder: 'LWT_XFRM_???',
    headers: ['linux/lwtunnel.h'],
    names: `
      LWT_XFRM_UNSPEC LWT_XFRM_IF_ID LWT_XFRM_LINK
    `,
  },
  SEG6_TUNNEL_ATTRIBUTES: {
    placeholder: 'SEG6_IPTUNNEL_???',
    headers: ['linux/seg6_iptunnel.h'],
    names: `
      SEG6_IPTUNNEL_UNSPEC SEG6_IPTUNNEL_SRH
    `,
    later: {
      'linux/seg6_iptunnel.h': 'SEG6_IPTUNNEL_SRC',
    },
  },
  SEG6_TUNNEL_MODES: {
    placeholder: 'SEG6_IPTUN_MODE_???',
    headers: ['linux/seg6_iptunnel.h'],
    names: `
      SEG6_IPTUN_MODE_INLINE SEG6_IPTUN_MODE_ENCAP SEG6_IPTUN_MODE_L2ENCAP SEG6_IPTUN_MODE_ENCAP_RED
      SEG6_IPTUN_MODE_L2ENCAP_RED
    `,
  },
  SEG6_LOCAL_ATTRIBUTES: {
    placeholder: 'SEG6_LOCAL_???',
    headers: ['linux/seg6_local.h'],
    names: `
      SEG6_LOCAL_UNSPEC SEG6_LOCAL_ACTION SEG6_LOCAL_SRH SEG6_LOCAL_TABLE SEG6_LOCAL_NH4
      SEG6_LOCAL_NH6 SEG6_LOCAL_IIF SEG6_LOCAL_OIF SEG6_LOCAL_BPF SEG6_LOCAL_VRFTABLE
      SEG6_LOCAL_COUNTERS SEG6_LOCAL_FLAVORS
    `,
  },
  SEG6_LOCAL_ACTIONS: {
    placeholder: 'SEG6_LOCAL_ACTION_???',
    headers: ['linux/seg6_local.h'],
    names: `
      SEG6_LOCAL_ACTION_UNSPEC SEG6_LOCAL_ACTION_END SEG6_LOCAL_ACTION_END_X SEG6_LOCAL_ACTION_END_T
      SEG6_LOCAL_ACTION_END_DX2 SEG6_LOCAL_ACTION_END_DX6 SEG6_LOCAL_ACTION_END_DX4
      SEG6_LOCAL_ACTION_END_DT6 SEG6_LOCAL_ACTION_END_DT4 SEG6_LOCAL_ACTION_END_B6
      SEG6_LOCAL_ACTION_END_B6_ENCAP SEG6_LOCAL_ACTION_END_BM SEG6_LOCAL_ACTION_END_S
      SEG6_LOCAL_ACTION_END_AS SEG6_LOCAL_ACTION_END_AM SEG6_LOCAL_ACTION_END_BPF
      SEG6_LOCAL_ACTION_END_DT46
    `,
  },
};
