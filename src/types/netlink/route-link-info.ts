import { constantValue } from '../../abi/constants.ts';
import { IFLA_INFO_ATTRIBUTES } from '../../abi/generated/route-links.ts';
import type { Decoding } from '../decoding.ts';
import { uint } from '../numbers.ts';
import { struct } from '../struct.ts';
import { type AttributeSet, attributes, type ContentPrinter, printAttributes, textOf } from './attributes.ts';
import { name, nested, one } from './contents.ts';
import defer * as known from './link-kinds.ts';

/** linux/can/netlink.h. */
const canStatistics = one(
  struct({
    bus_error: uint,
    error_warning: uint,
    error_passive: uint,
    bus_off: uint,
    arbitration_lost: uint,
    restarts: uint,
  }),
);

const data: ContentPrinter = (c, at, length, kinds) =>
  printOf(c, known.LINK_KINDS, kinds % PART_OF, at, length);

const partData: ContentPrinter = (c, at, length, kinds) =>
  printOf(c, known.PORT_KINDS, Math.floor(kinds / PART_OF), at, length);

/** Prints the attributes of a kind, whose place in `kinds` is `kind` - 1; false where there is no such kind. */
function printOf(
  c: Decoding,
  kinds: Readonly<Record<string, AttributeSet>>,
  kind: number,
  at: number,
  length: number,
): boolean {
  const set = Object.values(kinds)[kind - 1];
  if (set) printAttributes(c, set, at, length, 0);
  return set !== undefined;
}

/** The context of the attributes: the kind, and above it the kind of what the interface is part of. */
const PART_OF = 256;

/** What kind of virtual interface it is; its data means something together with that only. */
export const linkInfo: ContentPrinter = nested({
  ...attributes(IFLA_INFO_ATTRIBUTES, {
    'IFLA_INFO_KIND IFLA_INFO_SLAVE_KIND': name,
    IFLA_INFO_DATA: data,
    IFLA_INFO_SLAVE_DATA: partData,
    IFLA_INFO_XSTATS: (c, at, length, kinds) =>
      Object.keys(known.LINK_KINDS)[(kinds % PART_OF) - 1] === 'can' && canStatistics(c, at, length, 0),
  }),
  contextOf: (c, at, length) =>
    kindOf(c, known.LINK_KINDS, at, length, INFO_KIND) +
    PART_OF * kindOf(c, known.PORT_KINDS, at, length, INFO_SLAVE_KIND),
});

const INFO_KIND = constantValue(IFLA_INFO_ATTRIBUTES, 'IFLA_INFO_KIND');
const INFO_SLAVE_KIND = constantValue(IFLA_INFO_ATTRIBUTES, 'IFLA_INFO_SLAVE_KIND');

/** Which of `kinds` the first attribute of this type names, counted from 1; 0 where it names none of them. */
function kindOf(
  c: Decoding,
  kinds: Readonly<Record<string, unknown>>,
  start: number,
  length: number,
  type: number,
): number {
  const found = textOf(c, start, length, type);
  return found === undefined ? 0 : Object.keys(kinds).indexOf(found) + 1;
}
