import * as abi from '../../abi/generated/generic-links.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import { MACSEC_OFFLOADS, MACSEC_VALIDATIONS } from '../../abi/generated/route-link-data.ts';
import { flags } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { inet6Address, inetAddress, interfaceIndex, networkShort } from '../inet.ts';
import { hex16, hex64, hexInt, int, uint, uint8, uint16 } from '../numbers.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { attributes } from './attributes.ts';
import { bits, hardware, name, named, nested, nestedList, number, one } from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';

const association = attributesOf(abi.MACSEC_ASSOCIATION_ATTRIBUTES, {
  'AN ACTIVE': one(uint8),
  PN: number,
  STATS: nested(mostlyNumbers(abi.MACSEC_ASSOCIATION_STATS)),
  SSCI: one(hexInt),
});

const channel = attributesOf(abi.MACSEC_CHANNEL_ATTRIBUTES, {
  SCI: one(hex64),
  ACTIVE: one(uint8),
  SA_LIST: nestedList(association),
  STATS: nested(mostlyNumbers(abi.MACSEC_RECEIVING_STATS)),
});

/** Networks whose frames are encrypted (linux/if_macsec.h). */
export const macsec: GenericFamily = {
  request: {
    commands: abi.MACSEC_COMMANDS,
    attributes: attributesOf(abi.MACSEC_ATTRIBUTES, {
      IFINDEX: one(interfaceIndex),
      RXSC_CONFIG: nested(channel),
      SA_CONFIG: nested(association),
      SECY: nested(
        attributesOf(abi.MACSEC_ENTITY_ATTRIBUTES, {
          'SCI CIPHER_SUITE': one(hex64),
          'ENCODING_SA WINDOW ICV_LEN PROTECT REPLAY OPER ENCRYPT INC_SCI ES SCB': number,
          VALIDATE: named(MACSEC_VALIDATIONS, 1),
        }),
      ),
      TXSA_LIST: nestedList(association),
      RXSC_LIST: nestedList(channel),
      TXSC_STATS: nested(mostlyNumbers(abi.MACSEC_SENDING_STATS)),
      SECY_STATS: nested(mostlyNumbers(abi.MACSEC_ENTITY_STATS)),
      OFFLOAD: nested(attributesOf(abi.MACSEC_OFFLOAD_ATTRIBUTES, { TYPE: named(MACSEC_OFFLOADS, 1) })),
    }),
  },
};

/** Tunnels of layer 2 (linux/l2tp.h). */
export const layer2Tunnels: GenericFamily = {
  request: {
    commands: abi.L2TP_COMMANDS,
    attributes: attributesOf(abi.L2TP_ATTRIBUTES, {
      PW_TYPE: named(abi.L2TP_WIRE_TYPES, 2),
      ENCAP_TYPE: named(abi.L2TP_ENCAPSULATIONS, 2),
      L2SPEC_TYPE: named(abi.L2TP_HEADER_TYPES, 1),
      [`OFFSET DATA_SEQ L2SPEC_LEN PROTO_VERSION UDP_CSUM VLAN_ID RECV_SEQ SEND_SEQ LNS_MODE USING_IPSEC RECV_TIMEOUT
        UDP_SPORT UDP_DPORT MTU MRU`]: number,
      IFNAME: name,
      'CONN_ID PEER_CONN_ID SESSION_ID PEER_SESSION_ID': one(uint),
      DEBUG: bits(abi.L2TP_DEBUG_FLAGS, 4),
      FD: one(fd),
      'IP_SADDR IP_DADDR': one(inetAddress),
      STATS: nested(mostlyNumbers(abi.L2TP_STATS_ATTRIBUTES)),
      'IP6_SADDR IP6_DADDR': one(inet6Address),
    }),
  },
};

const teamOption = attributesOf(abi.TEAM_OPTION_ATTRIBUTES, {
  NAME: name,
  TYPE: number,
  PORT_IFINDEX: one(interfaceIndex),
  ARRAY_INDEX: one(uint),
});

const teamPort = attributesOf(abi.TEAM_PORT_ATTRIBUTES, {
  IFINDEX: one(interfaceIndex),
  SPEED: one(uint),
  DUPLEX: one(uint8),
});

/** Interfaces that are used as one (linux/if_team.h). Which type the value of an option has is no constant of a header. */
export const teams: GenericFamily = {
  request: {
    commands: abi.TEAM_COMMANDS,
    attributes: attributesOf(abi.TEAM_ATTRIBUTES, {
      TEAM_IFINDEX: one(interfaceIndex),
      LIST_OPTION: nested(
        attributes(abi.TEAM_OPTION_ITEM_ATTRIBUTES, { TEAM_ATTR_ITEM_OPTION: nested(teamOption) }),
      ),
      LIST_PORT: nested(attributes(abi.TEAM_PORT_ITEM_ATTRIBUTES, { TEAM_ATTR_ITEM_PORT: nested(teamPort) })),
    }),
  },
};

const direction = nested(attributesOf(abi.OVPN_DIRECTION_ATTRIBUTES, {}));

/** Peers of virtual private networks, and their keys (linux/ovpn.h). */
export const privateNetworks: GenericFamily = {
  request: {
    commands: abi.OVPN_COMMANDS,
    attributes: attributesOf(abi.OVPN_ATTRIBUTES, {
      IFINDEX: one(interfaceIndex),
      PEER: nested(
        attributesOf(abi.OVPN_PEER_ATTRIBUTES, {
          'REMOTE_IPV4 VPN_IPV4 LOCAL_IPV4': one(inetAddress),
          'REMOTE_IPV6 VPN_IPV6 LOCAL_IPV6': one(inet6Address),
          'REMOTE_PORT LOCAL_PORT': one(networkShort),
          [`ID REMOTE_IPV6_SCOPE_ID KEEPALIVE_INTERVAL KEEPALIVE_TIMEOUT VPN_RX_BYTES VPN_TX_BYTES VPN_RX_PACKETS
            VPN_TX_PACKETS LINK_RX_BYTES LINK_TX_BYTES LINK_RX_PACKETS LINK_TX_PACKETS TX_ID`]: number,
          SOCKET: one(fd),
          SOCKET_NETNSID: one(int),
          DEL_REASON: named(abi.OVPN_ENDINGS, 4),
        }),
      ),
      KEYCONF: nested(
        attributesOf(abi.OVPN_KEY_ATTRIBUTES, {
          'PEER_ID KEY_ID': one(uint),
          SLOT: named(abi.OVPN_KEY_SLOTS, 4),
          CIPHER_ALG: named(abi.OVPN_CIPHERS, 4),
          'ENCRYPT_DIR DECRYPT_DIR': direction,
        }),
      ),
    }),
  },
};

/** Tunnels of mobile networks (linux/gtp.h). */
export const packetRadioTunnels: GenericFamily = {
  request: {
    commands: abi.GTP_COMMANDS,
    attributes: attributes(abi.GTP_ATTRIBUTES, {
      GTPA_LINK: one(interfaceIndex),
      GTPA_VERSION: named(abi.GTP_VERSIONS, 4),
      GTPA_TID: one(hex64),
      'GTPA_PEER_ADDRESS GTPA_MS_ADDRESS': one(inetAddress),
      GTPA_FLOW: one(uint16),
      GTPA_NET_NS_FD: one(fd),
      'GTPA_I_TEI GTPA_O_TEI': one(hexInt),
      'GTPA_PEER_ADDR6 GTPA_MS_ADDR6': one(inet6Address),
      GTPA_FAMILY: named(ADDRESS_FAMILIES, 1),
    }),
  },
};

const versions = one(hexInt);
const version = named(abi.PSP_VERSIONS, 4);
const securityKey = nested(attributesOf(abi.PSP_KEY_ATTRIBUTES, { SPI: one(hexInt) }));
const securityDevice = attributesOf(abi.PSP_DEVICE_ATTRIBUTES, {
  ID: one(uint),
  IFINDEX: one(interfaceIndex),
  'PSP_VERSIONS_CAP PSP_VERSIONS_ENA': versions,
  ASSOC_LIST: nestedList(
    attributesOf(abi.PSP_DEVICE_INFO_ATTRIBUTES, { IFINDEX: one(interfaceIndex), NSID: one(int) }),
  ),
  NSID: one(int),
});
const securityAssociation = attributesOf(abi.PSP_ASSOCIATION_ATTRIBUTES, {
  DEV_ID: one(uint),
  VERSION: version,
  'RX_KEY TX_KEY': securityKey,
  SOCK_FD: one(fd),
});

/** Encryption that devices do for TCP (linux/psp.h). */
export const packetSecurity: GenericFamily = {
  request: {
    commands: abi.PSP_COMMANDS,
    attributes: byCommand(abi.PSP_COMMANDS, {
      [`DEV_GET DEV_ADD_NTF DEV_DEL_NTF DEV_SET DEV_CHANGE_NTF KEY_ROTATE KEY_ROTATE_NTF DEV_ASSOC
        DEV_DISASSOC`]: securityDevice,
      'RX_ASSOC TX_ASSOC': securityAssociation,
      GET_STATS: mostlyNumbers(abi.PSP_STATS_ATTRIBUTES),
    }),
  },
};

const shaperHandle = nested(
  attributesOf(abi.SHAPER_HANDLE_ATTRIBUTES, { SCOPE: named(abi.SHAPER_SCOPES, 4), ID: one(uint) }),
);
const shaper = attributesOf(abi.SHAPER_ATTRIBUTES, {
  'HANDLE PARENT': shaperHandle,
  METRIC: named(abi.SHAPER_METRICS, 4),
  'BW_MIN BW_MAX BURST PRIORITY WEIGHT': number,
  IFINDEX: one(interfaceIndex),
  LEAVES: nested(attributesOf(abi.SHAPER_ATTRIBUTES, { HANDLE: shaperHandle })),
});

/** How devices of the network limit what they send (linux/net_shaper.h). */
export const shapers: GenericFamily = {
  request: {
    commands: abi.SHAPER_COMMANDS,
    attributes: byCommand(abi.SHAPER_COMMANDS, {
      'GET SET DELETE GROUP': shaper,
      CAP_GET: attributesOf(abi.SHAPER_CAPABILITY_ATTRIBUTES, {
        IFINDEX: one(interfaceIndex),
        SCOPE: named(abi.SHAPER_SCOPES, 4),
      }),
    }),
  },
};

/** Meshes of B.A.T.M.A.N. (linux/batman_adv.h). */
export const batmanMeshes: GenericFamily = {
  request: {
    commands: abi.BATMAN_COMMANDS,
    attributes: attributesOf(abi.BATMAN_ATTRIBUTES, {
      'VERSION ALGO_NAME MESH_IFNAME HARD_IFNAME': name,
      'MESH_IFINDEX HARD_IFINDEX': one(interfaceIndex),
      [`MESH_ADDRESS HARD_ADDRESS ORIG_ADDRESS TT_ADDRESS NEIGH_ADDRESS ROUTER BLA_ADDRESS BLA_BACKBONE
        DAT_CACHE_HWADDRESS`]: hardware,
      TPMETER_RESULT: named(abi.BATMAN_METER_RESULTS, 1),
      [`TPMETER_TEST_TIME TPMETER_BYTES TPMETER_COOKIE TT_TTVN TT_LAST_TTVN LAST_SEEN_MSECS TQ THROUGHPUT BANDWIDTH_UP
        BANDWIDTH_DOWN VLANID AGGREGATED_OGMS_ENABLED AP_ISOLATION_ENABLED BONDING_ENABLED BRIDGE_LOOP_AVOIDANCE_ENABLED
        DISTRIBUTED_ARP_TABLE_ENABLED FRAGMENTATION_ENABLED GW_BANDWIDTH_DOWN GW_BANDWIDTH_UP GW_SEL_CLASS HOP_PENALTY
        MULTICAST_FORCEFLOOD_ENABLED NETWORK_CODING_ENABLED ORIG_INTERVAL ELP_INTERVAL THROUGHPUT_OVERRIDE
        MULTICAST_FANOUT`]: number,
      'TT_CRC32 ISOLATION_MARK ISOLATION_MASK LOG_LEVEL MCAST_FLAGS': one(hexInt),
      'TT_VID BLA_VID BLA_CRC DAT_CACHE_VID': one(hex16),
      TT_FLAGS: bits(abi.BATMAN_CLIENT_FLAGS, 4),
      MCAST_FLAGS_PRIV: bits(abi.BATMAN_MULTICAST_FLAGS, 4),
      DAT_CACHE_IP4ADDRESS: one(inetAddress),
      GW_MODE: named(abi.BATMAN_GATEWAY_MODES, 1),
    }),
  },
};

/** Rings of which a break does no harm (linux/hsr_netlink.h). */
export const rings: GenericFamily = {
  request: {
    commands: abi.HSR_COMMANDS,
    attributes: attributesOf(abi.HSR_ATTRIBUTES, {
      'NODE_ADDR NODE_ADDR_B': hardware,
      'IFINDEX IF1_IFINDEX IF2_IFINDEX ADDR_B_IFINDEX': one(interfaceIndex),
      'IF1_AGE IF2_AGE': one(int),
      'IF1_SEQ IF2_SEQ': one(uint16),
    }),
  },
};

const sidebandChannel = attributes(abi.NCSI_CHANNEL_ATTRIBUTES, {
  [`NCSI_CHANNEL_ATTR_ID NCSI_CHANNEL_ATTR_VERSION_MAJOR NCSI_CHANNEL_ATTR_VERSION_MINOR
    NCSI_CHANNEL_ATTR_VLAN_ID`]: number,
  NCSI_CHANNEL_ATTR_VERSION_STR: name,
  NCSI_CHANNEL_ATTR_LINK_STATE: one(hexInt),
  NCSI_CHANNEL_ATTR_VLAN_LIST: nested(mostlyNumbers(abi.NCSI_CHANNEL_ATTRIBUTES)),
});

const sidebandPackage = attributes(abi.NCSI_PACKAGE_ATTRIBUTES, {
  NCSI_PKG_ATTR_ID: one(uint),
  NCSI_PKG_ATTR_CHANNEL_LIST: nested(
    attributes(abi.NCSI_CHANNEL_ATTRIBUTES, { NCSI_CHANNEL_ATTR: nested(sidebandChannel) }),
  ),
});

/** Network controllers that a management controller shares (linux/ncsi.h). */
export const sidebands: GenericFamily = {
  request: {
    commands: abi.NCSI_COMMANDS,
    attributes: attributesOf(abi.NCSI_ATTRIBUTES, {
      IFINDEX: one(interfaceIndex),
      PACKAGE_LIST: nested(
        attributes(abi.NCSI_PACKAGE_ATTRIBUTES, { NCSI_PKG_ATTR: nested(sidebandPackage) }),
      ),
      'PACKAGE_ID CHANNEL_ID': one(uint),
      'PACKAGE_MASK CHANNEL_MASK': one(hexInt),
    }),
  },
};

const protocols = one(flags(abi.NFC_PROTOCOL_FLAGS));
const secureElement = attributesOf(abi.NFC_ATTRIBUTES, {
  SE_INDEX: one(uint),
  SE_TYPE: named(abi.NFC_ELEMENT_TYPES, 1),
});

/** Near field communication (linux/nfc.h). */
export const nearField: GenericFamily = {
  request: {
    commands: abi.NFC_COMMANDS,
    attributes: attributesOf(abi.NFC_ATTRIBUTES, {
      [`DEVICE_INDEX TARGET_INDEX TARGET_SENS_RES TARGET_SEL_RES DEVICE_POWERED LLC_PARAM_LTO LLC_PARAM_RW LLC_PARAM_MIUX
        SE_INDEX FIRMWARE_DOWNLOAD_STATUS TARGET_ISO15693_DSFID`]: number,
      'DEVICE_NAME FIRMWARE_NAME': name,
      'PROTOCOLS IM_PROTOCOLS TM_PROTOCOLS': protocols,
      COMM_MODE: named(abi.NFC_COMMUNICATION_MODES, 1),
      RF_MODE: named(abi.NFC_RADIO_MODES, 1),
      SE: nestedList(secureElement),
      SE_TYPE: named(abi.NFC_ELEMENT_TYPES, 1),
      LLC_SDP: nestedList(attributesOf(abi.NFC_DISCOVERY_ATTRIBUTES, { URI: name, SAP: one(uint8) })),
      'VENDOR_ID VENDOR_SUBCMD': one(hexInt),
    }),
  },
};
