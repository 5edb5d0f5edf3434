import { type Constants, constants, constantValue, nameOf } from '../../abi/constants.ts';
import {
  IPCTNL_CONNTRACK_MESSAGES,
  IPCTNL_EXPECT_MESSAGES,
  IPCTNL_TIMEOUT_MESSAGES,
  IPSET_COMMANDS,
  NETFILTER_SUBSYSTEMS,
  NFNL_ACCT_MESSAGES,
  NFNL_BATCH_MESSAGES,
  NFNL_COMPAT_MESSAGES,
  NFNL_CTHELPER_MESSAGES,
  NFNL_HOOK_MESSAGES,
  NFQNL_MESSAGES,
  NFT_MESSAGES,
  NFULNL_MESSAGES,
  OSF_MESSAGES,
} from '../../abi/generated/netlink.ts';
import type { Decoding } from '../decoding.ts';

/** What a message to a subsystem of netfilter asks for, where flags depend on that. */
export type NetfilterAction = 'new' | 'get' | 'delete';

/**
 * The type of a message of nfnetlink (linux/netfilter/nfnetlink.h): a subsystem in the upper byte, and what is said
 * to it in the lower one, `NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_GETTABLE`.
 */
export function printNetfilterType(c: Decoding, type: number): void {
  const batch = nameOf(NFNL_BATCH_MESSAGES, type);
  if (batch !== undefined) {
    c.out.constant(batch, type, 0);
    return;
  }
  const subsystem = type >> 8;
  const said = type & 0xff;
  const messages = SUBSYSTEMS.get(subsystem)?.messages;
  c.out.enumeration(SUBSYSTEM_NAMES, subsystem, 0);
  c.out.shifted(8, '<<8');
  c.out.or();
  if (messages) c.out.enumeration(messages, said, 0);
  else c.out.hex(said, 0);
}

/** What a message of this type asks for, undefined where it has no flags of its own. */
export function netfilterAction(type: number): NetfilterAction | undefined {
  const subsystem = SUBSYSTEMS.get(type >> 8);
  const name = subsystem?.asks ? nameOf(subsystem.messages, type & 0xff) : undefined;
  if (name === undefined || name.includes('DEFAULT')) return undefined;
  const what = name.slice(name.lastIndexOf('MSG_') + 4);
  if (what.includes('NEW')) return 'new';
  if (what.includes('GET')) return 'get';
  return what.includes('DEL') ? 'delete' : undefined;
}

const SUBSYSTEM_NAMES = constants('NFNL_SUBSYS_???', NETFILTER_SUBSYSTEMS.entries);

interface Subsystem {
  readonly messages: Constants;
  /** Whether its messages make, get and delete things. */
  readonly asks: boolean;
}

function subsystem(
  name: string,
  placeholder: string,
  messages: Constants,
  asks: boolean,
): [number, Subsystem] {
  return [
    constantValue(NETFILTER_SUBSYSTEMS, name),
    { messages: constants(placeholder, messages.entries), asks },
  ];
}

const SUBSYSTEMS: ReadonlyMap<number, Subsystem> = new Map([
  subsystem('NFNL_SUBSYS_CTNETLINK', 'IPCTNL_MSG_CT_???', IPCTNL_CONNTRACK_MESSAGES, true),
  subsystem('NFNL_SUBSYS_CTNETLINK_EXP', 'IPCTNL_MSG_EXP_???', IPCTNL_EXPECT_MESSAGES, true),
  subsystem('NFNL_SUBSYS_QUEUE', 'NFQNL_MSG_???', NFQNL_MESSAGES, false),
  subsystem('NFNL_SUBSYS_ULOG', 'NFULNL_MSG_???', NFULNL_MESSAGES, false),
  subsystem('NFNL_SUBSYS_OSF', 'OSF_MSG_???', OSF_MESSAGES, false),
  subsystem('NFNL_SUBSYS_IPSET', 'IPSET_CMD_???', IPSET_COMMANDS, false),
  subsystem('NFNL_SUBSYS_ACCT', 'NFNL_MSG_ACCT_???', NFNL_ACCT_MESSAGES, true),
  subsystem('NFNL_SUBSYS_CTNETLINK_TIMEOUT', 'IPCTNL_MSG_TIMEOUT_???', IPCTNL_TIMEOUT_MESSAGES, true),
  subsystem('NFNL_SUBSYS_CTHELPER', 'NFNL_MSG_CTHELPER_???', NFNL_CTHELPER_MESSAGES, true),
  subsystem('NFNL_SUBSYS_NFTABLES', 'NFT_MSG_???', NFT_MESSAGES, true),
  subsystem('NFNL_SUBSYS_NFT_COMPAT', 'NFNL_MSG_COMPAT_???', NFNL_COMPAT_MESSAGES, true),
  subsystem('NFNL_SUBSYS_HOOK', 'NFT_MSG_HOOK_???', NFNL_HOOK_MESSAGES, true),
]);
