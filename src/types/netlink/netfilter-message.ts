import { constants } from '../../abi/constants.ts';
import { NFNETLINK_VERSIONS } from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import { enumeration } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { networkShort } from '../inet.ts';
import { struct } from '../struct.ts';
import { attributes, printAttributes, printHex } from './attributes.ts';

/** `struct nfgenmsg` (linux/netfilter/nfnetlink.h). */
const header = struct({
  nfgen_family: enumeration(ADDRESS_FAMILIES, 1),
  version: enumeration(NFNETLINK_VERSIONS, 1),
  res_id: networkShort,
});

const HEADER = 4;

/** The first types, which are not of a subsystem, delimit a batch (`NFNL_MSG_BATCH_BEGIN` and `_END`). */
const LAST_DELIMITER = 0x11;

/** Each subsystem has attributes of its own, of which only the numbers are shown. */
const unnamed = attributes(constants('', []), {});

/** Messages of nfnetlink: a structure that they have in common, then what the subsystem knows. */
export function printNetfilter(c: Decoding, at: number, length: number, type: number): boolean {
  if (type < 0x10 || length < HEADER) return false;
  header.printAt(c, at, at);
  if (length > HEADER) {
    c.out.element();
    if (type > LAST_DELIMITER) printAttributes(c, unnamed, at + HEADER, length - HEADER, 0);
    else printHex(c, at + HEADER, length - HEADER);
  }
  return true;
}
