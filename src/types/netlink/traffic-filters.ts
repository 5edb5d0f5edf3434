import {
  BPF_FILTER_ATTRIBUTES,
  FILTER_FLAGS,
  MATCHALL_ATTRIBUTES,
  U32_ATTRIBUTES,
} from '../../abi/generated/traffic.ts';
import * as abi from '../../abi/generated/traffic-filters.ts';
import { enumeration, flags } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { bigEndianShort, networkLong } from '../inet.ts';
import { hexInt, int16, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import type { ContentPrinter } from './attributes.ts';
import { bitOfEach, bits, many, name, nested, nestedLater, number, one, oneThenSome } from './contents.ts';
import { actionTable } from './route-traffic.ts';
import { police } from './traffic-actions.ts';
import { flowerWith } from './traffic-flower.ts';
import { matches, packetBits } from './traffic-matches.ts';

const word = one(uint);
const handle = one(hexInt);

const ACT: ContentPrinter = nestedLater(() => actionTable);
const POLICE = police;
const CLASSID = handle;

/** `struct tc_u32_sel`, without its keys. */
const selector = struct({
  flags: flags(abi.U32_FLAGS, 1),
  offshift: uint8,
  nkeys: uint8,
  offmask: bigEndianShort,
  off: uint16,
  offoff: int16,
  hoff: int16,
  hmask: networkLong,
});

const FLAGS = one(flags(FILTER_FLAGS));

/** What filters hold as `TCA_OPTIONS`, by their kind (linux/pkt_cls.h). */
export const FILTERS: Readonly<Record<string, ContentPrinter>> = {
  matchall: nested(
    attributesOf(MATCHALL_ATTRIBUTES, { CLASSID, ACT, FLAGS, PCNT: one(struct({ rhit: uint64 })) }),
  ),
  bpf: nested(
    attributesOf(BPF_FILTER_ATTRIBUTES, {
      ACT,
      POLICE,
      CLASSID,
      OPS_LEN: one(uint16),
      FD: one(fd),
      NAME: name,
      FLAGS: bits(abi.BPF_FILTER_FLAGS, 4),
      FLAGS_GEN: FLAGS,
      ID: word,
    }),
  ),
  u32: nested(
    attributesOf(U32_ATTRIBUTES, {
      'CLASSID HASH LINK': handle,
      DIVISOR: word,
      SEL: oneThenSome(selector, many(packetBits)),
      POLICE,
      ACT,
      INDEV: name,
      PCNT: oneThenSome(struct({ rcnt: uint64, rhit: uint64 }), many(uint64)),
      MARK: one(struct({ val: hexInt, mask: hexInt, success: uint })),
      FLAGS,
    }),
  ),
  flower: flowerWith(ACT),
  basic: nested(
    attributesOf(abi.BASIC_FILTER_ATTRIBUTES, {
      CLASSID,
      EMATCHES: matches,
      ACT,
      POLICE,
      PCNT: one(struct({ rcnt: uint64, rhit: uint64 })),
    }),
  ),
  cgroup: nested(attributesOf(abi.CGROUP_FILTER_ATTRIBUTES, { ACT, POLICE, EMATCHES: matches })),
  fw: nested(
    attributesOf(abi.FIREWALL_FILTER_ATTRIBUTES, { CLASSID, POLICE, INDEV: name, ACT, MASK: handle }),
  ),
  route: nested(attributesOf(abi.ROUTE_FILTER_ATTRIBUTES, { CLASSID, 'TO FROM IIF': word, POLICE, ACT })),
  flow: nested(
    attributesOf(abi.FLOW_FILTER_ATTRIBUTES, {
      KEYS: bits(bitOfEach(abi.FLOW_FILTER_KEYS), 4),
      MODE: one(enumeration(abi.FLOW_FILTER_MODES)),
      'BASECLASS ADDEND MASK XOR': handle,
      'RSHIFT DIVISOR PERTURB': word,
      ACT,
      POLICE,
      EMATCHES: matches,
    }),
  ),
  tcindex: nested(
    attributesOf(abi.TCINDEX_FILTER_ATTRIBUTES, {
      'HASH MASK SHIFT FALL_THROUGH': number,
      CLASSID,
      POLICE,
      ACT,
    }),
  ),
};
