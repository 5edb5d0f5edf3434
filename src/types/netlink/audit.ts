import { constants, constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/audit.ts';
import { AUDIT_MESSAGES } from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES } from '../../abi/generated/network.ts';
import { AUDIT_ARCHITECTURES } from '../../abi/generated/process.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { printFileMode } from '../file-mode.ts';
import { type GrowingField, printGrowing } from '../growing-struct.ts';
import { gid, uid } from '../ids.ts';
import { inlineArray } from '../inline.ts';
import { countedArray } from '../inline-counted.ts';
import { hexInt, int, scalar, uint } from '../numbers.ts';
import { struct } from '../struct.ts';
import { Aggregate, type Type } from '../type.ts';
import { type ContentPrinter, isMissing, printHex } from './attributes.ts';
import { bytes, name, one, oneThenSome } from './contents.ts';

/** Messages of the kernel's audit (linux/audit.h): how it is set up, by which rules, and records, which are text. */
export function printAudit(c: Decoding, at: number, length: number, type: number): boolean {
  const print = CONTENTS.get(type) ?? (type < FIRST_RECORD ? undefined : bytes);
  return print?.(c, at, length, 0) ?? false;
}

/** What kinds of records begin with; messages before are orders. */
const FIRST_RECORD = constantValue(AUDIT_MESSAGES, 'AUDIT_FIRST_USER_MSG');

/** `struct audit_status`, which has become longer. */
const STATUS: readonly GrowingField[] = [
  ['mask', 0, flags(abi.AUDIT_STATUS_FLAGS)],
  ['enabled', 4, uint],
  ['failure', 8, enumeration(abi.AUDIT_FAILURES)],
  ['pid', 12, int],
  ['rate_limit', 16, uint],
  ['backlog_limit', 20, uint],
  ['lost', 24, uint],
  ['backlog', 28, uint],
  ['feature_bitmap', 32, flags(abi.AUDIT_FEATURE_BITS)],
  ['backlog_wait_time', 36, uint],
  ['backlog_wait_time_actual', 40, uint],
];
const LEAST_STATUS = 32;

const status: ContentPrinter = (c, at, length) => {
  if (length < LEAST_STATUS) return false;
  if (!isMissing(c, at, length)) printGrowing(c, STATUS, at, length);
  return true;
};

/** Bits of `struct audit_features` are numbered by the names of features. */
const featureBits = constants(
  '1<<AUDIT_FEATURE_???',
  abi.AUDIT_FEATURES.entries.map(([feature, bit]) => [`1<<${feature}`, 2 ** bit]),
);
const featureSet = flags(featureBits);

/** `AUDIT_MAX_FIELDS`, and `AUDIT_BITMASK_SIZE`, of `struct audit_rule_data`. */
const MOST_FIELDS = 64;
const MASK_WORDS = 64;
const COUNT_OFFSET = 8;
const FIELDS_OFFSET = 12 + 4 * MASK_WORDS;

const field = enumeration(abi.AUDIT_FIELDS);

/** What values of fields are; others are numbers, those of text the lengths of their parts of the buffer. */
const VALUES: ReadonlyMap<number, Type> = new Map(
  Object.entries({
    'UID EUID SUID FSUID LOGINUID OBJ_UID': uid,
    'GID EGID SGID FSGID OBJ_GID': gid,
    ARCH: enumeration(AUDIT_ARCHITECTURES),
    MSGTYPE: enumeration(AUDIT_MESSAGES),
    EXIT: int,
    PERM: flags(abi.AUDIT_PERMISSIONS),
    FILETYPE: scalar(4, printFileMode),
    FIELD_COMPARE: enumeration(abi.AUDIT_COMPARISONS),
    SADDR_FAM: enumeration(ADDRESS_FAMILIES),
    'ARG0 ARG1 ARG2 ARG3 PERS': hexInt,
  }).flatMap(([names, type]) =>
    names.split(' ').map((name) => [constantValue(abi.AUDIT_FIELDS, `AUDIT_${name}`), type] as const),
  ),
);

/** The values of a rule's fields, each as its field says. */
const values: Type = new (class extends Aggregate {
  override readonly follows = false;

  size(): number {
    return 4 * MOST_FIELDS;
  }

  align(): number {
    return 4;
  }

  printAt(c: Decoding, at: number, scope: number): void {
    const count = Math.min(c.memory.u32(scope + COUNT_OFFSET), MOST_FIELDS);
    const shown = c.options.abbreviate ? Math.min(count, c.options.stringLimit) : count;
    c.out.beginArray();
    for (let index = 0; index < shown; index++) {
      c.out.element();
      const type = VALUES.get(c.memory.u32(scope + FIELDS_OFFSET + 4 * index)) ?? uint;
      type.printAt(c, at + 4 * index, at);
    }
    if (shown < count) c.out.more();
    c.out.endArray();
  }
})();

const rule = oneThenSome(
  struct({
    flags: flags(abi.AUDIT_FILTER_FLAGS),
    action: enumeration(abi.AUDIT_ACTIONS),
    field_count: uint,
    mask: inlineArray(hexInt, MASK_WORDS),
    fields: countedArray(field, 'field_count', MOST_FIELDS),
    values,
    fieldflags: countedArray(enumeration(abi.AUDIT_OPERATORS), 'field_count', MOST_FIELDS),
    buflen: uint,
  }),
  bytes,
);

/** The lengths of two paths, then these. */
const equivalent: ContentPrinter = (c, at, length) => {
  if (length < LENGTHS) return false;
  if (isMissing(c, at, LENGTHS)) return true;
  lengths.printAt(c, at, at);
  let place = at + LENGTHS;
  let left = length - LENGTHS;
  for (let index = 0; index < 2 && left > 0; index++) {
    const size = Math.min(c.memory.u32(at + 4 * index), left);
    if (size === 0) continue;
    c.out.element();
    bytes(c, place, size, 0);
    place += size;
    left -= size;
  }
  if (left > 0) {
    c.out.element();
    printHex(c, place, left);
  }
  return true;
};
const lengths = struct({ oldlen: uint, newlen: uint });
const LENGTHS = 8;

/** What messages other than records hold, by their types. */
const CONTENTS: ReadonlyMap<number, ContentPrinter> = new Map(
  Object.entries<ContentPrinter>({
    'GET SET': status,
    'ADD_RULE DEL_RULE LIST_RULES': rule,
    USER: bytes,
    LOGIN: bytes,
    SIGNAL_INFO: oneThenSome(struct({ uid, pid: int }), name),
    MAKE_EQUIV: equivalent,
    'TTY_GET TTY_SET': one(struct({ enabled: uint, log_passwd: uint })),
    'GET_FEATURE SET_FEATURE': one(
      struct({ vers: uint, mask: featureSet, features: featureSet, lock: featureSet }),
    ),
    REPLACE: one(int),
  }).flatMap(([names, print]) =>
    names.split(' ').map((type) => [constantValue(AUDIT_MESSAGES, `AUDIT_${type}`), print] as const),
  ),
);
