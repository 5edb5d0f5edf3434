import { ROUTE_MESSAGES } from '../../abi/generated/netlink.ts';
import {
  BRIDGE_PORT_STATES,
  VLAN_DATABASE_ATTRIBUTES,
  VLAN_DUMP_ATTRIBUTES,
  VLAN_DUMP_FLAGS,
  VLAN_ENTRY_ATTRIBUTES,
  VLAN_OPTION_ATTRIBUTES,
  VLAN_STATS_ATTRIBUTES,
  VLAN_TUNNEL_ATTRIBUTES,
} from '../../abi/generated/route-messages.ts';
import { interfaceIndex } from '../inet.ts';
import { uint, uint8, uint16 } from '../numbers.ts';
import { hidden, members } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import type { AttributeSet } from './attributes.ts';
import { bits, named, nested, number, one, ticks } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';
import { bridgeVlan, querier } from './route-bridges.ts';
import { routerPorts } from './route-multicast.ts';

const entry = attributesOf(VLAN_ENTRY_ATTRIBUTES, {
  INFO: one(bridgeVlan),
  RANGE: one(uint16),
  STATE: named(BRIDGE_PORT_STATES, 1),
  TUNNEL_INFO: nested(attributesOf(VLAN_TUNNEL_ATTRIBUTES, { ID: one(uint), CMD: named(ROUTE_MESSAGES, 4) })),
  STATS: nested(mostlyNumbers(VLAN_STATS_ATTRIBUTES)),
  'MCAST_ROUTER MCAST_N_GROUPS MCAST_MAX_GROUPS NEIGH_SUPPRESS NEIGH_FORWARD_GRAT': number,
});

const options = attributesOf(VLAN_OPTION_ATTRIBUTES, {
  'ID RANGE MSTI': one(uint16),
  [`MCAST_SNOOPING MCAST_IGMP_VERSION MCAST_MLD_VERSION MCAST_LAST_MEMBER_CNT MCAST_STARTUP_QUERY_CNT
    MCAST_QUERIER`]: number,
  [`MCAST_LAST_MEMBER_INTVL MCAST_MEMBERSHIP_INTVL MCAST_QUERIER_INTVL MCAST_QUERY_INTVL
    MCAST_QUERY_RESPONSE_INTVL MCAST_STARTUP_QUERY_INTVL`]: ticks,
  MCAST_ROUTER_PORTS: nested(routerPorts),
  MCAST_QUERIER_STATE: nested(querier),
});

/** `struct br_vlan_msg` (linux/if_bridge.h): the VLANs of a bridge and of its ports. */
export const vlanMessage = messageWith(
  attributesOf(VLAN_DATABASE_ATTRIBUTES, { ENTRY: nested(entry), GLOBAL_OPTIONS: nested(options) }),
);

/** As `vlanMessage`, where they are asked for. */
export const vlanRequest = messageWith(
  attributesOf(VLAN_DUMP_ATTRIBUTES, { FLAGS: bits(VLAN_DUMP_FLAGS, 4) }),
);

function messageWith(attributes: AttributeSet): FamilyMessage {
  return {
    family: 'family',
    print: members({
      family: hidden(uint8),
      reserved1: hidden(uint8),
      reserved2: hidden(uint16),
      ifindex: interfaceIndex,
    }),
    size: 8,
    attributes,
  };
}
