import { ETHERNET_PROTOCOLS } from '../../abi/generated/network.ts';
import {
  IFLA_VF_ATTRIBUTES,
  IFLA_VF_INFO_ATTRIBUTES,
  IFLA_VF_LINK_STATES,
  IFLA_VF_STATS_ATTRIBUTES,
  IFLA_VF_VLAN_INFO_ATTRIBUTES,
} from '../../abi/generated/route-bridges.ts';
import { enumeration } from '../constants.ts';
import { hardwareAddress, swap16 } from '../inet.ts';
import { hex64, scalar, uint, uint64 } from '../numbers.ts';
import { members, struct } from '../struct.ts';
import { attributes, type ContentPrinter, isMissing } from './attributes.ts';
import { nested, one } from './contents.ts';

/** As `htons(...)` however constants are shown. */
const etherType = scalar(2, (c, low) => {
  c.out.beginCall('htons');
  c.out.element();
  c.out.enumeration(ETHERNET_PROTOCOLS, swap16(low), 0);
  c.out.endCall();
});

const setting = one(struct({ vf: uint, setting: uint }));

const statistics = attributes(IFLA_VF_STATS_ATTRIBUTES, {
  [`IFLA_VF_STATS_RX_PACKETS IFLA_VF_STATS_TX_PACKETS IFLA_VF_STATS_RX_BYTES IFLA_VF_STATS_TX_BYTES
    IFLA_VF_STATS_BROADCAST IFLA_VF_STATS_MULTICAST IFLA_VF_STATS_RX_DROPPED IFLA_VF_STATS_TX_DROPPED`]:
    one(uint64),
});

const vlans = attributes(IFLA_VF_VLAN_INFO_ATTRIBUTES, {
  IFLA_VF_VLAN_INFO: one(struct({ vf: uint, vlan: uint, qos: uint, vlan_proto: etherType })),
});

const printOwner = members({ vf: uint });
const printIdentifier = members({ guid: hex64 });

/** `struct ifla_vf_guid`, whose second member begins at 8, or for i386 at 4. */
const identifier: ContentPrinter = (c, at, length) => {
  if (length !== 12 && length !== 16) return false;
  if (isMissing(c, at, length)) return true;
  c.out.beginStruct();
  printOwner(c, at);
  printIdentifier(c, at + length - 8);
  c.out.endStruct();
  return true;
};

const virtualFunction = attributes(IFLA_VF_ATTRIBUTES, {
  IFLA_VF_MAC: one(struct({ vf: uint, mac: hardwareAddress(32) })),
  IFLA_VF_VLAN: one(struct({ vf: uint, vlan: uint, qos: uint })),
  IFLA_VF_TX_RATE: one(struct({ vf: uint, rate: uint })),
  'IFLA_VF_SPOOFCHK IFLA_VF_RSS_QUERY_EN IFLA_VF_TRUST': setting,
  IFLA_VF_LINK_STATE: one(struct({ vf: uint, link_state: enumeration(IFLA_VF_LINK_STATES) })),
  IFLA_VF_RATE: one(struct({ vf: uint, min_tx_rate: uint, max_tx_rate: uint })),
  IFLA_VF_STATS: nested(statistics),
  IFLA_VF_VLAN_LIST: nested(vlans),
  'IFLA_VF_IB_NODE_GUID IFLA_VF_IB_PORT_GUID': identifier,
  IFLA_VF_BROADCAST: one(struct({ broadcast: hardwareAddress(32) })),
});

/** The virtual functions of a network adapter (linux/if_link.h). */
export const virtualFunctions: ContentPrinter = nested(
  attributes(IFLA_VF_INFO_ATTRIBUTES, { IFLA_VF_INFO: nested(virtualFunction) }),
);
