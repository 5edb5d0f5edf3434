import { constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/tipc-configuration.ts';
import { enumeration } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { networkLong, networkShort, swap16 } from '../inet.ts';
import { inlineString } from '../inline.ts';
import { networkEnumeration } from '../network-enumeration.ts';
import { hexInt, uint16 } from '../numbers.ts';
import { hidden, struct } from '../struct.ts';
import { type ContentPrinter, printEach, printHex } from './attributes.ts';
import { name, one } from './contents.ts';
import type { GenericFamily } from './generic-family.ts';
import { networkNumber } from './network-order.ts';

/** How TIPC was set up before its second version (linux/tipc_config.h): values that tell their lengths and kinds. */
export const clusterConfiguration: GenericFamily = {
  request: {
    commands: abi.TIPC_GENERIC_COMMANDS,
    header: struct({
      dest: hexInt,
      cmd: enumeration(abi.TIPC_CONFIGURATION_COMMANDS, 2),
      reserved: hidden(uint16),
    }),
    attributes: printValues,
  },
};

function printValues(c: Decoding, at: number, length: number): void {
  printEach(c, at, length, lengthOf, printValue, CONTENTS, 0);
}

/** `struct tlv_desc`, whose numbers are in network byte order. */
const header = struct({ tlv_len: networkShort, tlv_type: networkEnumeration(abi.TIPC_VALUES) });
const HEADER = 4;

function lengthOf(c: Decoding, at: number): number {
  return swap16(c.memory.u16(at));
}

function printValue(c: Decoding, contents: Contents, at: number, length: number): void {
  if (length <= HEADER) {
    header.printAt(c, at, at);
    return;
  }
  c.out.beginArray();
  c.out.element();
  header.printAt(c, at, at);
  c.out.element();
  const print = contents.get(swap16(c.memory.u16(at + 2)));
  if (!print?.(c, at + HEADER, length - HEADER, 0)) printHex(c, at + HEADER, length - HEADER);
  c.out.endArray();
}

type Contents = ReadonlyMap<number, ContentPrinter>;

/** `TIPC_MAX_BEARER_NAME` and `TIPC_MAX_LINK_NAME` (linux/tipc.h). */
const bearerName = inlineString(32);
const linkName = inlineString(68);

/** What values are, by their kinds. */
const CONTENTS: Contents = new Map(
  Object.entries<ContentPrinter>({
    'UNSIGNED NET_ADDR PORT_REF': networkNumber,
    'STRING LARGE_STRING ULTRA_STRING ERROR_STRING MEDIA_NAME BEARER_NAME LINK_NAME': name,
    NODE_INFO: one(struct({ addr: networkLong, up: networkLong })),
    LINK_INFO: one(struct({ dest: networkLong, up: networkLong, str: linkName })),
    BEARER_CONFIG: one(struct({ priority: networkLong, disc_domain: networkLong, name: bearerName })),
    LINK_CONFIG: one(struct({ value: networkLong, name: linkName })),
    NAME_TBL_QUERY: one(
      struct({ depth: networkLong, type: networkLong, lowbound: networkLong, upbound: networkLong }),
    ),
  }).flatMap(([names, print]) =>
    names.split(' ').map((kind) => [constantValue(abi.TIPC_VALUES, `TIPC_TLV_${kind}`), print] as const),
  ),
);
