import type { Constants } from '../../abi/constants.ts';
import { IP_PROTOCOLS } from '../../abi/generated/network.ts';
import { FILTER_FLAGS } from '../../abi/generated/traffic.ts';
import * as abi from '../../abi/generated/traffic-filters.ts';
import { flags } from '../constants.ts';
import {
  bigEndianShort,
  inet6Address,
  inetAddress,
  networkLong,
  networkLongLong,
  networkShort,
  swap32,
} from '../inet.ts';
import { hex8, hexInt, scalar, uint, uint8, uint16 } from '../numbers.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import type { ContentPrinter } from './attributes.ts';
import { bits, hardware, name, named, nested, number, one } from './contents.ts';
import { tagProtocol } from './route-bridges.ts';
import { tunnelOptions } from './tunnel-options.ts';

/** A set of bits in network byte order: `htonl(TCA_FLOWER_KEY_FLAGS_IS_FRAGMENT)`. */
function networkFlags(set: Constants): ContentPrinter {
  return one(
    scalar(4, (c, low) => {
      c.out.beginParts(low, 0, 'bytes4');
      c.out.beginCall('htonl');
      c.out.element();
      c.out.flags(set, swap32(low), 0);
      c.out.endCall();
      c.out.endParts();
    }),
  );
}

const packetFlags = networkFlags(abi.FLOWER_FLAGS);

const options = nested(
  tunnelOptions(
    {
      options: abi.FLOWER_OPTION_ATTRIBUTES,
      geneve: abi.FLOWER_GENEVE_ATTRIBUTES,
      vxlan: abi.FLOWER_VXLAN_ATTRIBUTES,
      erspan: abi.FLOWER_ERSPAN_ATTRIBUTES,
    },
    {
      GTP: nested(attributesOf(abi.FLOWER_GTP_ATTRIBUTES, { 'PDU_TYPE QFI': one(uint8) })),
      PFCP: nested(
        attributesOf(abi.FLOWER_PFCP_ATTRIBUTES, { TYPE: one(uint8), SEID: one(networkLongLong) }),
      ),
    },
  ),
);

const labels = nested(
  attributesOf(abi.FLOWER_MPLS_ATTRIBUTES, {
    LSE: nested(
      attributesOf(abi.FLOWER_LABEL_ATTRIBUTES, { 'DEPTH TTL BOS TC': one(uint8), LABEL: one(uint) }),
    ),
  }),
);

const faults = nested(mostlyNumbers(abi.FLOWER_FAULT_ATTRIBUTES));

/** What packets are chosen by that the flower filter chooses (linux/pkt_cls.h). `actions`: what is done with them. */
export function flowerWith(actions: ContentPrinter): ContentPrinter {
  return nested(
    attributesOf(abi.FLOWER_ATTRIBUTES, {
      CLASSID: one(hexInt),
      INDEV: name,
      ACT: actions,
      [`KEY_ETH_DST KEY_ETH_DST_MASK KEY_ETH_SRC KEY_ETH_SRC_MASK KEY_ARP_SHA KEY_ARP_SHA_MASK KEY_ARP_THA
        KEY_ARP_THA_MASK`]: hardware,
      'KEY_ETH_TYPE KEY_VLAN_ETH_TYPE KEY_CVLAN_ETH_TYPE': one(tagProtocol),
      KEY_IP_PROTO: named(IP_PROTOCOLS, 1),
      [`KEY_IPV4_SRC KEY_IPV4_SRC_MASK KEY_IPV4_DST KEY_IPV4_DST_MASK KEY_ENC_IPV4_SRC KEY_ENC_IPV4_SRC_MASK
        KEY_ENC_IPV4_DST KEY_ENC_IPV4_DST_MASK KEY_ARP_SIP KEY_ARP_SIP_MASK KEY_ARP_TIP KEY_ARP_TIP_MASK`]:
        one(inetAddress),
      [`KEY_IPV6_SRC KEY_IPV6_SRC_MASK KEY_IPV6_DST KEY_IPV6_DST_MASK KEY_ENC_IPV6_SRC KEY_ENC_IPV6_SRC_MASK
        KEY_ENC_IPV6_DST KEY_ENC_IPV6_DST_MASK`]: one(inet6Address),
      [`KEY_TCP_SRC KEY_TCP_DST KEY_UDP_SRC KEY_UDP_DST KEY_TCP_SRC_MASK KEY_TCP_DST_MASK KEY_UDP_SRC_MASK
        KEY_UDP_DST_MASK KEY_SCTP_SRC_MASK KEY_SCTP_DST_MASK KEY_SCTP_SRC KEY_SCTP_DST KEY_ENC_UDP_SRC_PORT
        KEY_ENC_UDP_SRC_PORT_MASK KEY_ENC_UDP_DST_PORT KEY_ENC_UDP_DST_PORT_MASK KEY_PORT_SRC_MIN KEY_PORT_SRC_MAX
        KEY_PORT_DST_MIN KEY_PORT_DST_MAX KEY_PPPOE_SID KEY_PPP_PROTO`]: one(networkShort),
      'KEY_TCP_FLAGS KEY_TCP_FLAGS_MASK': one(bigEndianShort),
      FLAGS: bits(FILTER_FLAGS, 4),
      [`KEY_VLAN_ID KEY_VLAN_PRIO KEY_CVLAN_ID KEY_CVLAN_PRIO KEY_ICMPV4_CODE KEY_ICMPV4_CODE_MASK KEY_ICMPV4_TYPE
        KEY_ICMPV4_TYPE_MASK KEY_ICMPV6_CODE KEY_ICMPV6_CODE_MASK KEY_ICMPV6_TYPE KEY_ICMPV6_TYPE_MASK KEY_ARP_OP
        KEY_ARP_OP_MASK KEY_MPLS_TTL KEY_MPLS_BOS KEY_MPLS_TC KEY_MPLS_LABEL KEY_IP_TTL KEY_IP_TTL_MASK
        KEY_ENC_IP_TTL KEY_ENC_IP_TTL_MASK IN_HW_COUNT KEY_NUM_OF_VLANS L2_MISS`]: number,
      'KEY_IP_TOS KEY_IP_TOS_MASK KEY_ENC_IP_TOS KEY_ENC_IP_TOS_MASK': one(hex8),
      'KEY_ENC_KEY_ID KEY_L2TPV3_SID KEY_SPI KEY_SPI_MASK': one(networkLong),
      'KEY_FLAGS KEY_FLAGS_MASK KEY_ENC_FLAGS KEY_ENC_FLAGS_MASK': packetFlags,
      'KEY_ENC_OPTS KEY_ENC_OPTS_MASK': options,
      'KEY_CT_STATE KEY_CT_STATE_MASK': one(flags(abi.FLOWER_TRACKING_FLAGS, 2)),
      'KEY_CT_ZONE KEY_CT_ZONE_MASK': one(uint16),
      'KEY_CT_MARK KEY_CT_MARK_MASK KEY_HASH KEY_HASH_MASK': one(hexInt),
      KEY_MPLS_OPTS: labels,
      KEY_CFM: faults,
    }),
  );
}
