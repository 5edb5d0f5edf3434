import {
  LWTUNNEL_ENCAPSULATIONS,
  NEXTHOP_GRP_TYPES,
  NHA_ATTRIBUTES,
  NHA_GROUP_STATS_ATTRIBUTES,
  NHA_GROUP_STATS_ENTRY_ATTRIBUTES,
  NHA_RES_BUCKET_ATTRIBUTES,
  NHA_RES_GROUP_ATTRIBUTES,
  ROUTE_PROTOCOLS,
  ROUTE_SCOPES,
  RTNH_FLAGS,
} from '../../abi/generated/route-netlink.ts';
import { enumeration, flags } from '../constants.ts';
import { interfaceIndex } from '../inet.ts';
import { hex8, hex16, hexInt, uint, uint8, uint16 } from '../numbers.ts';
import { hidden, members, struct, unlessZero } from '../struct.ts';
import { attributes } from './attributes.ts';
import { many, named, nested, networkAddress, number, one, ticks } from './contents.ts';
import { encapsulation, withEncapsulation } from './encapsulation.ts';
import type { FamilyMessage } from './family-message.ts';

/** `struct nexthop_grp` (linux/nexthop.h). */
const groupMember = struct({
  id: uint,
  weight: uint8,
  resvd1: unlessZero(hex8),
  resvd2: unlessZero(hex16),
});

const resilientGroup = attributes(NHA_RES_GROUP_ATTRIBUTES, {
  NHA_RES_GROUP_BUCKETS: one(uint16),
  'NHA_RES_GROUP_IDLE_TIMER NHA_RES_GROUP_UNBALANCED_TIMER NHA_RES_GROUP_UNBALANCED_TIME': ticks,
});

const resilientBucket = attributes(NHA_RES_BUCKET_ATTRIBUTES, {
  NHA_RES_BUCKET_INDEX: one(uint16),
  NHA_RES_BUCKET_IDLE_TIME: ticks,
  NHA_RES_BUCKET_NH_ID: one(uint),
});

const memberStatistics = attributes(NHA_GROUP_STATS_ENTRY_ATTRIBUTES, {
  NHA_GROUP_STATS_ENTRY_ID: one(uint),
  'NHA_GROUP_STATS_ENTRY_PACKETS NHA_GROUP_STATS_ENTRY_PACKETS_HW': number,
});

const groupStatistics = attributes(NHA_GROUP_STATS_ATTRIBUTES, {
  NHA_GROUP_STATS_ENTRY: nested(memberStatistics),
});

/** `struct nhmsg`: a next hop that routes name, alone or in a group. */
export const nextHopMessage: FamilyMessage = {
  family: 'nh_family',
  print: members({
    nh_family: hidden(uint8),
    nh_scope: enumeration(ROUTE_SCOPES, 1),
    nh_protocol: enumeration(ROUTE_PROTOCOLS, 1),
    resvd: unlessZero(hex8),
    nh_flags: flags(RTNH_FLAGS),
  }),
  size: 8,
  attributes: {
    ...attributes(NHA_ATTRIBUTES, {
      'NHA_ID NHA_BLACKHOLE NHA_GROUPS NHA_FDB NHA_HW_STATS_ENABLE NHA_HW_STATS_USED': one(uint),
      NHA_OP_FLAGS: one(hexInt),
      NHA_GROUP: many(groupMember),
      NHA_GROUP_TYPE: named(NEXTHOP_GRP_TYPES, 2),
      'NHA_OIF NHA_MASTER': one(interfaceIndex),
      NHA_GATEWAY: networkAddress,
      NHA_ENCAP_TYPE: one(enumeration(LWTUNNEL_ENCAPSULATIONS, 2)),
      NHA_RES_GROUP: nested(resilientGroup),
      NHA_RES_BUCKET: nested(resilientBucket),
      NHA_ENCAP: encapsulation,
      NHA_GROUP_STATS: nested(groupStatistics),
    }),
    contextOf: withEncapsulation(NHA_ATTRIBUTES, 'NHA_ENCAP_TYPE'),
  },
};
