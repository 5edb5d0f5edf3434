import { constantValue } from '../../abi/constants.ts';
import {
  MATCH_FLAGS,
  MATCH_KINDS,
  MATCH_META_ATTRIBUTES,
  MATCH_TABLE_ATTRIBUTES,
  MATCH_TREE_ATTRIBUTES,
} from '../../abi/generated/traffic-filters.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { networkLong } from '../inet.ts';
import { inlineString } from '../inline.ts';
import { hex8, hex16, hexInt, int, uint, uint8, uint16 } from '../numbers.ts';
import { hidden, struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import { type ContentPrinter, printHex } from './attributes.ts';
import { listOf, name, nested, number, one, oneAndMore, oneThen } from './contents.ts';

/** `struct tc_u32_key` (linux/pkt_cls.h): bits of a packet. */
export const packetBits = struct({ mask: networkLong, val: networkLong, off: int, offmask: int });

/** `struct tcf_meta_val` (linux/tc_ematch/tc_em_meta.h): which value, and of which type. */
const metaValue = struct({ kind: hex16, shift: uint8, op: uint8 });

/** What a match compares, by its kind. Fields of a few bits are shown as the bytes that they are in. */
const CONTENTS: ReadonlyMap<number, ContentPrinter> = new Map(
  Object.entries({
    CONTAINER: one(uint),
    CMP: one(struct({ val: uint, mask: hexInt, off: uint16, align_flags: hex8, layer_opnd: hex8 })),
    NBYTE: oneAndMore(struct({ off: uint16, len_layer: hex16 })),
    U32: one(packetBits),
    META: nested(
      attributesOf(MATCH_META_ATTRIBUTES, { HDR: one(struct({ left: metaValue, right: metaValue })) }),
    ),
    TEXT: oneAndMore(
      struct({
        algo: inlineString(16),
        from_offset: uint16,
        to_offset: uint16,
        pattern_len: uint16,
        layers: hex8,
        pad: hidden(uint8),
      }),
    ),
    IPT: nested(
      attributesOf(MATCH_TABLE_ATTRIBUTES, { 'HOOK MATCH_REVISION NFPROTO': number, MATCH_NAME: name }),
    ),
  }).map(([kind, content]) => [constantValue(MATCH_KINDS, `TCF_EM_${kind}`), content] as const),
);

/** `struct tcf_ematch_hdr`. */
const header = struct({
  matchid: uint16,
  kind: enumeration(MATCH_KINDS, 2),
  flags: flags(MATCH_FLAGS, 2),
  pad: hidden(uint16),
});

/** Where the kind is in a header, from its end. */
const KIND = 6;

function printContent(c: Decoding, at: number, length: number): void {
  const content = CONTENTS.get(c.memory.u16(at - KIND));
  if (!content?.(c, at, length, 0)) printHex(c, at, length);
}

/** Matches, of which some or all must be met. */
export const matches = nested(
  attributesOf(MATCH_TREE_ATTRIBUTES, {
    HDR: one(struct({ nmatches: uint16, progid: uint16 })),
    LIST: listOf(oneThen(header, printContent)),
  }),
);
