import { constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/netfilter-services.ts';
import {
  NF_ARP_HOOKS,
  NF_BRIDGE_HOOKS,
  NF_DEVICE_HOOKS,
  NF_HOOKS,
} from '../../abi/generated/netfilter-tables-values.ts';
import { NFNL_HOOK_MESSAGES } from '../../abi/generated/netlink.ts';
import { swap32 } from '../inet.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, type ContentPrinter, findAttribute } from './attributes.ts';
import { name, named, nested } from './contents.ts';
import { mostlyNetworkNumbers, networkNamed, signedNetworkNumber } from './network-order.ts';

/** Where a hook stands among those of the message's family, which is the context: `htonl(NF_INET_LOCAL_IN)`. */
export const hookNumber: ContentPrinter = (c, at, length, family) =>
  (HOOKS.get(family) ?? internetHook)(c, at, length, family);

const internetHook = networkNamed(NF_HOOKS);

const HOOKS: ReadonlyMap<number, ContentPrinter> = new Map(
  Object.entries({
    NFPROTO_ARP: NF_ARP_HOOKS,
    NFPROTO_BRIDGE: NF_BRIDGE_HOOKS,
    NFPROTO_NETDEV: NF_DEVICE_HOOKS,
  }).map(([protocol, hooks]) => [constantValue(abi.NF_PROTOCOLS, protocol), networkNamed(hooks)]),
);

const chain = nested(
  attributesOf(abi.HOOK_CHAIN_ATTRIBUTES, { 'TABLE NAME': name, FAMILY: named(abi.NF_PROTOCOLS, 1) }),
);
const program = nested(mostlyNetworkNumbers(abi.HOOK_BPF_ATTRIBUTES));

const BPF = constantValue(abi.HOOK_TYPES, 'NFNL_HOOK_TYPE_BPF');
const TYPE = constantValue(abi.HOOK_INFO_ATTRIBUTES, 'NFNLA_HOOK_INFO_TYPE');

/** What a hook belongs to, whose type stands beside it. */
const owner: AttributeSet = {
  ...attributesOf(abi.HOOK_INFO_ATTRIBUTES, {
    DESC: (c, at, length, type) => (type === BPF ? program : chain)(c, at, length, type),
    TYPE: networkNamed(abi.HOOK_TYPES),
  }),
  contextOf: (c, start, length) => {
    const at = findAttribute(c, start, length, TYPE, 4);
    return at < 0 ? 0 : swap32(c.memory.u32(at));
  },
};

const hook = attributesOf(abi.HOOK_ATTRIBUTES, {
  HOOKNUM: hookNumber,
  PRIORITY: signedNetworkNumber,
  'DEV FUNCTION_NAME MODULE_NAME': name,
  CHAIN_INFO: nested(owner),
});

/** What messages about functions that see packets hold, by their types (linux/netfilter/nfnetlink_hook.h). */
export const HOOK_MESSAGES: ReadonlyMap<number, AttributeSet> = new Map(
  NFNL_HOOK_MESSAGES.entries.map(([, type]) => [type, hook] as const),
);
