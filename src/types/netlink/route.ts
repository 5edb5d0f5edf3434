import { constantValue } from '../../abi/constants.ts';
import { ROUTE_MESSAGES } from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import type { Decoding } from '../decoding.ts';
import { type FamilyMessage, printFamilyMessage, printUnknownMessage } from './family-message.ts';
import { addressMessage } from './route-addresses.ts';
import { linkMessage } from './route-links.ts';
import { neighbourMessage } from './route-neighbours.ts';
import { routeMessage, ruleMessage } from './route-routes.ts';

/** Messages of rtnetlink(7): a structure that begins with an address family, then attributes. */
export function printRoute(c: Decoding, at: number, length: number, type: number): boolean {
  if (type < FIRST_TYPE) return false;
  const family = c.memory.u8(at);
  const message = type === RTM_GETNEIGH && family === AF_BRIDGE ? linkMessage : MESSAGES.get(type);
  if (message) printFamilyMessage(c, message, at, length, family);
  else printUnknownMessage(c, at, length, family);
  return true;
}

const FIRST_TYPE = 0x10;
const AF_BRIDGE = constantValue(ADDRESS_FAMILIES, 'AF_BRIDGE');
const RTM_GETNEIGH = constantValue(ROUTE_MESSAGES, 'RTM_GETNEIGH');

const MESSAGES: ReadonlyMap<number, FamilyMessage> = new Map(
  Object.entries({
    'RTM_NEWLINK RTM_DELLINK RTM_GETLINK RTM_SETLINK': linkMessage,
    'RTM_NEWADDR RTM_DELADDR RTM_GETADDR RTM_GETMULTICAST RTM_GETANYCAST': addressMessage,
    'RTM_NEWROUTE RTM_DELROUTE RTM_GETROUTE': routeMessage,
    'RTM_NEWRULE RTM_DELRULE RTM_GETRULE': ruleMessage,
    'RTM_NEWNEIGH RTM_DELNEIGH RTM_GETNEIGH': neighbourMessage,
  }).flatMap(([names, message]) =>
    names.split(' ').map((name) => [constantValue(ROUTE_MESSAGES, name), message] as const),
  ),
);
