import { constantValue } from '../../abi/constants.ts';
import { ROUTE_MESSAGES } from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import type { Decoding } from '../decoding.ts';
import { isMissing } from './attributes.ts';
import { type FamilyMessage, printFamilyMessage, printUnknownMessage } from './family-message.ts';
import { addressMessage } from './route-addresses.ts';
import { dataCentreMessage } from './route-data-centre.ts';
import { addressLabelMessage } from './route-labels.ts';
import { linkMessage } from './route-links.ts';
import { groupMessage, printCacheReport } from './route-multicast.ts';
import { configurationMessage, namespaceMessage } from './route-namespaces.ts';
import { neighbourTableMessage } from './route-neighbour-tables.ts';
import { neighbourMessage } from './route-neighbours.ts';
import { nextHopMessage } from './route-next-hops.ts';
import { prefixMessage, printUserOptions } from './route-prefixes.ts';
import { routeMessage, ruleMessage } from './route-routes.ts';
import { statisticsMessage } from './route-statistics.ts';
import { actionMessage, trafficMessage } from './route-traffic.ts';
import { tunnelMessage } from './route-tunnels.ts';
import { vlanMessage, vlanRequest } from './route-vlans.ts';

/** Messages of rtnetlink(7): a structure that begins with an address family, then attributes. */
export function printRoute(c: Decoding, at: number, length: number, type: number): boolean {
  if (type < FIRST_TYPE) return false;
  if (isMissing(c, at, 1)) return true;
  const family = c.memory.u8(at);
  const message = type === RTM_GETNEIGH && family === AF_BRIDGE ? linkMessage : MESSAGES.get(type);
  if (message) printFamilyMessage(c, message, at, length, family);
  else if (type === RTM_NEWCACHEREPORT) printCacheReport(c, at, length, family);
  else if (type === RTM_NEWNDUSEROPT) printUserOptions(c, at, length, family);
  else printUnknownMessage(c, at, length, family);
  return true;
}

const FIRST_TYPE = 0x10;
const AF_BRIDGE = constantValue(ADDRESS_FAMILIES, 'AF_BRIDGE');
const RTM_NEWCACHEREPORT = constantValue(ROUTE_MESSAGES, 'RTM_NEWCACHEREPORT');
const RTM_NEWNDUSEROPT = constantValue(ROUTE_MESSAGES, 'RTM_NEWNDUSEROPT');
const RTM_GETNEIGH = constantValue(ROUTE_MESSAGES, 'RTM_GETNEIGH');

const MESSAGES: ReadonlyMap<number, FamilyMessage> = new Map(
  Object.entries({
    'RTM_NEWLINK RTM_DELLINK RTM_GETLINK RTM_SETLINK RTM_NEWLINKPROP RTM_DELLINKPROP RTM_GETLINKPROP':
      linkMessage,
    RTM_NEWPREFIX: prefixMessage,
    [`RTM_NEWADDR RTM_DELADDR RTM_GETADDR RTM_NEWMULTICAST RTM_DELMULTICAST RTM_GETMULTICAST RTM_NEWANYCAST
      RTM_DELANYCAST RTM_GETANYCAST`]: addressMessage,
    'RTM_NEWROUTE RTM_DELROUTE RTM_GETROUTE': routeMessage,
    'RTM_NEWRULE RTM_DELRULE RTM_GETRULE': ruleMessage,
    'RTM_NEWNEIGH RTM_DELNEIGH RTM_GETNEIGH': neighbourMessage,
    'RTM_NEWNEIGHTBL RTM_GETNEIGHTBL RTM_SETNEIGHTBL': neighbourTableMessage,
    [`RTM_NEWQDISC RTM_DELQDISC RTM_GETQDISC RTM_NEWTCLASS RTM_DELTCLASS RTM_GETTCLASS RTM_NEWTFILTER RTM_DELTFILTER
      RTM_GETTFILTER RTM_NEWCHAIN RTM_DELCHAIN RTM_GETCHAIN`]: trafficMessage,
    'RTM_NEWACTION RTM_DELACTION RTM_GETACTION': actionMessage,
    'RTM_NEWADDRLABEL RTM_DELADDRLABEL RTM_GETADDRLABEL': addressLabelMessage,
    'RTM_GETDCB RTM_SETDCB': dataCentreMessage,
    'RTM_NEWNETCONF RTM_DELNETCONF RTM_GETNETCONF': configurationMessage,
    'RTM_NEWMDB RTM_DELMDB RTM_GETMDB': groupMessage,
    'RTM_NEWNSID RTM_DELNSID RTM_GETNSID': namespaceMessage,
    'RTM_NEWSTATS RTM_GETSTATS RTM_SETSTATS': statisticsMessage,
    [`RTM_NEWNEXTHOP RTM_DELNEXTHOP RTM_GETNEXTHOP RTM_NEWNEXTHOPBUCKET RTM_DELNEXTHOPBUCKET
      RTM_GETNEXTHOPBUCKET`]: nextHopMessage,
    'RTM_NEWVLAN RTM_DELVLAN': vlanMessage,
    RTM_GETVLAN: vlanRequest,
    'RTM_NEWTUNNEL RTM_DELTUNNEL RTM_GETTUNNEL': tunnelMessage,
  }).flatMap(([names, message]) =>
    names.split(/\s+/).map((name) => [constantValue(ROUTE_MESSAGES, name), message] as const),
  ),
);
