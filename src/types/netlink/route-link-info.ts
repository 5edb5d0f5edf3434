import { constantValue } from '../../abi/constants.ts';
import { IFLA_INFO_ATTRIBUTES, IFLA_TUN_ATTRIBUTES, TUN_TYPES } from '../../abi/generated/route-links.ts';
import type { Decoding } from '../decoding.ts';
import { gid, uid } from '../ids.ts';
import { uint, uint8 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributes, type ContentPrinter, printAttributes } from './attributes.ts';
import { name, named, one } from './contents.ts';
import { bridge, bridgePort } from './route-bridges.ts';

const tunnel = attributes(IFLA_TUN_ATTRIBUTES, {
  IFLA_TUN_OWNER: one(uid),
  IFLA_TUN_GROUP: one(gid),
  IFLA_TUN_TYPE: named(TUN_TYPES, 1),
  'IFLA_TUN_PI IFLA_TUN_VNET_HDR IFLA_TUN_PERSIST IFLA_TUN_MULTI_QUEUE': one(uint8),
  'IFLA_TUN_NUM_QUEUES IFLA_TUN_NUM_DISABLED_QUEUES': one(uint),
});

/** linux/can/netlink.h. */
const canStatistics = struct({
  bus_error: uint,
  error_warning: uint,
  error_passive: uint,
  bus_off: uint,
  arbitration_lost: uint,
  restarts: uint,
});

/** Kinds of interfaces whose data is known. */
const KINDS = ['', 'bridge', 'tun', 'can'];
const BRIDGE = 1;
const TUN = 2;
const CAN = 3;

/** The context of the attributes: the kind, and above it the kind of what the interface is part of. */
const PART_OF = 4;

const data: ContentPrinter = (c, at, length, kinds) => {
  const kind = kinds % PART_OF;
  if (kind !== BRIDGE && kind !== TUN) return false;
  printAttributes(c, kind === BRIDGE ? bridge : tunnel, at, length, 0);
  return true;
};

const partData: ContentPrinter = (c, at, length, kinds) => {
  if (Math.floor(kinds / PART_OF) !== BRIDGE) return false;
  printAttributes(c, bridgePort, at, length, 0);
  return true;
};

const statistics = one(canStatistics);

const info = attributes(IFLA_INFO_ATTRIBUTES, {
  'IFLA_INFO_KIND IFLA_INFO_SLAVE_KIND': name,
  IFLA_INFO_DATA: data,
  IFLA_INFO_SLAVE_DATA: partData,
  IFLA_INFO_XSTATS: (c, at, length, kinds) => kinds % PART_OF === CAN && statistics(c, at, length, 0),
});

const INFO_KIND = constantValue(IFLA_INFO_ATTRIBUTES, 'IFLA_INFO_KIND');
const INFO_SLAVE_KIND = constantValue(IFLA_INFO_ATTRIBUTES, 'IFLA_INFO_SLAVE_KIND');

/** What kind of virtual interface it is; its data means something together with that only. */
export const linkInfo: ContentPrinter = (c, at, length) => {
  const kinds = kindOf(c, at, length, INFO_KIND) + PART_OF * kindOf(c, at, length, INFO_SLAVE_KIND);
  printAttributes(c, info, at, length, kinds);
  return true;
};

/** The kind that the first attribute of this type in `length` bytes names, if it is known, else 0. */
function kindOf(c: Decoding, start: number, length: number, type: number): number {
  const { memory } = c;
  let at = start;
  while (at + 4 <= start + length) {
    const size = memory.u16(at);
    if (size < 4) return 0;
    if (memory.u16(at + 2) === type) {
      const kind = memory.bytes.toString('latin1', at + 4, Math.min(at + size, start + length));
      return Math.max(KINDS.indexOf(kind.split('\0')[0] as string), 0);
    }
    at += (size + 3) & ~3;
  }
  return 0;
}
