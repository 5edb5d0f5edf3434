import type { Constants } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/netfilter-sets.ts';
import { IPSET_COMMANDS } from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES, IP_PROTOCOLS } from '../../abi/generated/network.ts';
import { inet6Address, inetAddress } from '../inet.ts';
import { uint } from '../numbers.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, listed } from './attributes.ts';
import { hardware, name, named, nested, one } from './contents.ts';
import { mostlyNetworkNumbers, networkBits } from './network-order.ts';

const ip = nested(
  attributesOf(abi.IPSET_ADDRESS_ATTRIBUTES, { IPV4: one(inetAddress), IPV6: one(inet6Address) }),
);

/** What a set and its elements have both; the line of a script is the only number in the machine's own byte order. */
const COMMON = {
  'IP IP_TO': ip,
  PROTO: named(IP_PROTOCOLS, 1),
  CADT_FLAGS: networkBits(abi.IPSET_SET_FLAGS),
  CADT_LINENO: one(uint),
};

const set = mostlyNetworkNumbers(abi.IPSET_CREATE_ATTRIBUTES, { ...COMMON, BITMASK: ip });

const element = mostlyNetworkNumbers(abi.IPSET_ELEMENT_ATTRIBUTES, {
  ...COMMON,
  'IP2 IP2_TO': ip,
  ETHER: hardware,
  'NAME NAMEREF IFACE COMMENT': name,
});

/** Elements in a list, which all have the same number. */
const elements = nested(listed(abi.IPSET_ATTRIBUTES, nested(element)));

/** What a command says: how it calls its attributes, which of them are text, and what it has data of. */
function command(names: Constants, texts: string, data: AttributeSet): AttributeSet {
  return mostlyNetworkNumbers(names, {
    [texts]: name,
    FAMILY: named(ADDRESS_FAMILIES, 1),
    FLAGS: networkBits(abi.IPSET_COMMAND_FLAGS),
    DATA: nested(data),
    ADT: elements,
    LINENO: one(uint),
  });
}

const aboutSets = command(abi.IPSET_ATTRIBUTES, 'SETNAME TYPENAME', set);
const aboutElements = command(abi.IPSET_ATTRIBUTES, 'SETNAME TYPENAME', element);
const aboutTypes = command(abi.IPSET_TYPE_ATTRIBUTES, 'SETNAME TYPENAME', set);
const aboutPairs = command(abi.IPSET_PAIR_ATTRIBUTES, 'SETNAME SETNAME2', set);

const OTHERS: ReadonlyMap<string, AttributeSet> = new Map([
  ['IPSET_CMD_ADD', aboutElements],
  ['IPSET_CMD_DEL', aboutElements],
  ['IPSET_CMD_TEST', aboutElements],
  ['IPSET_CMD_TYPE', aboutTypes],
  ['IPSET_CMD_RENAME', aboutPairs],
  ['IPSET_CMD_SWAP', aboutPairs],
]);

/** What commands about sets of addresses and ports hold, by their types (linux/netfilter/ipset/ip_set.h). */
export const SET_MESSAGES: ReadonlyMap<number, AttributeSet> = new Map(
  IPSET_COMMANDS.entries.map(([name, type]) => [type, OTHERS.get(name) ?? aboutSets] as const),
);
