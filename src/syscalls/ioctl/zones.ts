import {
  RESERVATION_FLAGS,
  RESERVATION_TYPES,
  ZONE_CONDITIONS,
  ZONE_REPORT_FLAGS,
  ZONE_TYPES,
} from '../../abi/generated/requests.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { following } from '../../types/following.ts';
import { inlineArray, padding } from '../../types/inline.ts';
import { address64, hex64, uint, uint8, uint64 } from '../../types/numbers.ts';
import { array, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchangeOf, type Request } from './request.ts';

/** `struct blk_zone` (linux/blkzoned.h): zones of a disk that are written from one end to the other. */
const zone = struct({
  start: uint64,
  len: uint64,
  wp: uint64,
  type: enumeration(ZONE_TYPES, 1),
  cond: enumeration(ZONE_CONDITIONS, 1),
  non_seq: uint8,
  reset: uint8,
  resv: hidden(padding(4)),
  capacity: uint64,
  reserved: hidden(padding(24)),
});
const report: Fields = {
  sector: uint64,
  nr_zones: uint,
  flags: flags(ZONE_REPORT_FLAGS),
  zones: following(zone, 'nr_zones'),
};
const REPORTED = ['nr_zones', 'flags', 'zones'];

/** Who may write to a disk that several machines share (linux/pr.h). */
const reservation = { key: hex64, type: enumeration(RESERVATION_TYPES), flags: flags(RESERVATION_FLAGS) };
const registration = {
  old_key: hex64,
  new_key: hex64,
  flags: flags(RESERVATION_FLAGS),
  __pad: hidden(uint),
};
const preemption = {
  old_key: hex64,
  new_key: hex64,
  type: enumeration(RESERVATION_TYPES),
  flags: flags(RESERVATION_FLAGS),
};
const clearing = { key: hex64, flags: flags(RESERVATION_FLAGS), __pad: hidden(uint) };
const keys: Fields = { generation: uint, num_keys: uint, keys_ptr: wide(array(hex64, 'num_keys')) };
const held = { key: hex64, generation: uint, type: enumeration(RESERVATION_TYPES) };

/** Keys that only the disk's controller can unwrap (linux/blk-crypto.h). */
const reserved = hidden(inlineArray(hex64, 4));
const imported: Fields = {
  raw_key_ptr: address64,
  raw_key_size: uint64,
  lt_key_ptr: address64,
  lt_key_size: uint64,
  reserved,
};
const generated: Fields = { lt_key_ptr: address64, lt_key_size: uint64, reserved };
const prepared: Fields = {
  lt_key_ptr: address64,
  lt_key_size: uint64,
  eph_key_ptr: address64,
  eph_key_size: uint64,
  reserved,
};
const allOf = (fields: Fields) => Object.keys(fields).filter((name) => name !== 'reserved');

/** Requests to disks about their zones, about who has reserved them, and about keys. */
export const zoneRequests: readonly Request[] = [
  ['BLKREPORTZONE', exchangeOf(report, ['sector', 'nr_zones'], REPORTED)],
  ['BLKREPORTZONEV2', exchangeOf(report, ['sector', 'nr_zones', 'flags'], REPORTED)],
  [
    'BLKRESETZONE BLKOPENZONE BLKCLOSEZONE BLKFINISHZONE',
    pointer(struct({ sector: uint64, nr_sectors: uint64 })),
  ],
  ['IOC_PR_REGISTER', pointer(struct(registration))],
  ['IOC_PR_RESERVE IOC_PR_RELEASE', pointer(struct(reservation))],
  ['IOC_PR_PREEMPT IOC_PR_PREEMPT_ABORT', pointer(struct(preemption))],
  ['IOC_PR_CLEAR', pointer(struct(clearing))],
  ['IOC_PR_READ_KEYS', exchangeOf(keys, ['num_keys'], ['generation', 'num_keys', 'keys_ptr'])],
  ['IOC_PR_READ_RESERVATION', out(pointer(struct(held)))],
  ['BLKCRYPTOIMPORTKEY', exchangeOf(imported, allOf(imported), ['lt_key_size'])],
  ['BLKCRYPTOGENERATEKEY', exchangeOf(generated, allOf(generated), ['lt_key_size'])],
  ['BLKCRYPTOPREPAREKEY', exchangeOf(prepared, allOf(prepared), ['eph_key_size'])],
];
