import { constants, constantValue } from '../../abi/constants.ts';
import { NETFILTER_SUBSYSTEMS, NFNETLINK_VERSIONS } from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import { enumeration } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { bigEndianShort, swap16 } from '../inet.ts';
import { scalar } from '../numbers.ts';
import { struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { type AttributeSet, attributes, isMissing, printAttributes } from './attributes.ts';
import defer * as hooks from './netfilter-hooks.ts';
import defer * as packets from './netfilter-packets.ts';
import defer * as services from './netfilter-services.ts';
import defer * as sets from './netfilter-sets.ts';
import defer * as tables from './netfilter-tables.ts';
import defer * as tracking from './netfilter-tracking.ts';

const NFTABLES = constantValue(NETFILTER_SUBSYSTEMS, 'NFNL_SUBSYS_NFTABLES');
const nftables = constants('', [['NFNL_SUBSYS_NFTABLES', NFTABLES]]);

/** What nftables' messages name as their resource is nftables, in network byte order as a rule. */
const nftablesResource: Type = scalar(2, (c, low) => {
  if (low === NFTABLES) c.out.enumeration(nftables, low, 0);
  else if (swap16(low) !== NFTABLES) bigEndianShort.print(c, low, 0, -1);
  else {
    c.out.beginCall('htons');
    c.out.element();
    c.out.enumeration(nftables, NFTABLES, 0);
    c.out.endCall();
  }
});

/** `struct nfgenmsg` (linux/netfilter/nfnetlink.h). */
function headerWith(resource: Type): Type {
  return struct({
    nfgen_family: enumeration(ADDRESS_FAMILIES, 1),
    version: enumeration(NFNETLINK_VERSIONS, 1),
    res_id: resource,
  });
}

const header = headerWith(bigEndianShort);
const nftablesHeader = headerWith(nftablesResource);

const HEADER = 4;

/** The first types, which are not of a subsystem, delimit a batch (`NFNL_MSG_BATCH_BEGIN` and `_END`). */
const LAST_DELIMITER = 0x11;

/** What messages of a subsystem hold, by their types. */
type Messages = () => ReadonlyMap<number, AttributeSet>;

const SUBSYSTEMS: ReadonlyMap<number, Messages> = new Map(
  Object.entries<Messages>({
    CTNETLINK: () => tracking.CONNECTION_MESSAGES,
    CTNETLINK_EXP: () => tracking.EXPECTATION_MESSAGES,
    QUEUE: () => packets.QUEUE_MESSAGES,
    ULOG: () => packets.LOG_MESSAGES,
    OSF: () => services.FINGERPRINT_MESSAGES,
    IPSET: () => sets.SET_MESSAGES,
    ACCT: () => services.ACCOUNT_MESSAGES,
    CTNETLINK_TIMEOUT: () => services.TIMEOUT_MESSAGES,
    CTHELPER: () => services.HELPER_MESSAGES,
    NFTABLES: () => tables.TABLE_MESSAGES,
    NFT_COMPAT: () => services.COMPAT_MESSAGES,
    HOOK: () => hooks.HOOK_MESSAGES,
  }).map(([name, messages]) => [constantValue(NETFILTER_SUBSYSTEMS, `NFNL_SUBSYS_${name}`), messages]),
);

/** Of the attributes of others only the numbers are shown. */
const unnamed = attributes(constants('', []), {});

/** Messages of nfnetlink: a structure that they have in common, then what the subsystem knows. */
export function printNetfilter(c: Decoding, at: number, length: number, type: number): boolean {
  if (type < 0x10 || length < HEADER) return false;
  if (isMissing(c, at, HEADER)) return true;
  (type >> 8 === NFTABLES ? nftablesHeader : header).printAt(c, at, at);
  if (length > HEADER) {
    c.out.element();
    printAttributes(c, attributesOf(type), at + HEADER, length - HEADER, c.memory.u8(at));
  }
  return true;
}

function attributesOf(type: number): AttributeSet {
  if (type <= LAST_DELIMITER) return packets.batch;
  return SUBSYSTEMS.get(type >> 8)?.().get(type & 0xff) ?? unnamed;
}
