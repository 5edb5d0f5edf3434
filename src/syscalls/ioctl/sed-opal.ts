import {
  OPAL_KEY_TYPES,
  OPAL_LOCK_FLAGS,
  OPAL_LOCK_STATES,
  OPAL_MBR_DONE,
  OPAL_MBR_SETTINGS,
  OPAL_REVERT_OPTIONS,
  OPAL_STATUS_FLAGS,
  OPAL_TABLE_FLAGS,
  OPAL_USERS,
} from '../../abi/generated/drives.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { padding } from '../../types/inline.ts';
import { countedArray } from '../../types/inline-counted.ts';
import { address64, hex64, hexInt, uint, uint8, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { hidden, struct, unlessZero } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import type { Request } from './request.ts';

/** `struct opal_key` (linux/sed-opal.h): a password, and the range that it is for. The password is not shown. */
const key = struct({
  lr: uint8,
  key_len: uint8,
  key_type: enumeration(OPAL_KEY_TYPES, 1),
  __align: hidden(padding(5)),
  key: hidden(padding(256)),
});
const session = struct({ sum: uint, who: enumeration(OPAL_USERS), opal_key: key });
const ranges = { num_lrs: uint8, lr: countedArray(uint8, 'num_lrs', 9) };

const activation = struct({ key, sum: uint, ...ranges, align: hidden(padding(2)) });
const reactivation = struct({
  key,
  new_admin_key: key,
  ...ranges,
  range_policy: uint8,
  entire_table: uint8,
  align: hidden(padding(4)),
});
const password = struct({ session, new_user_pw: session });
const place = { range_start: uint64, range_length: uint64, RLE: uint, WLE: uint };
const setup = struct({ ...place, session });
const status = struct({
  session,
  ...place,
  l_state: enumeration(OPAL_LOCK_STATES),
  align: hidden(padding(4)),
});
const locking = struct({
  session,
  l_state: enumeration(OPAL_LOCK_STATES),
  flags: flags(OPAL_LOCK_FLAGS, 2),
  __align: hidden(padding(2)),
});
const sums = struct({ key, ...ranges, range_policy: uint8, align: hidden(padding(5)) });
const masterRecord = struct({
  key,
  enable_disable: enumeration(OPAL_MBR_SETTINGS, 1),
  __align: hidden(padding(7)),
});
const masterDone = struct({
  key,
  done_flag: enumeration(OPAL_MBR_DONE, 1),
  __align: hidden(padding(7)),
});
const shadow = struct({ key, data: address64, offset: uint64, size: uint64 });
const table = struct({
  key,
  data: address64,
  table_uid: hex64,
  offset: uint64,
  size: uint64,
  flags: flags(OPAL_TABLE_FLAGS, 8),
  priv: hex64,
});
const geometry = struct({
  align: uint8,
  logical_block_size: uint,
  alignment_granularity: uint64,
  lowest_aligned_lba: uint64,
  __align: hidden(padding(3)),
});
const reversion = struct({ key, options: flags(OPAL_REVERT_OPTIONS), __pad: hidden(uint) });

/** Requests to drives that encrypt themselves (linux/sed-opal.h). */
export const selfEncryptionRequests: readonly Request[] = [
  ['IOC_OPAL_SAVE IOC_OPAL_LOCK_UNLOCK', pointer(locking)],
  ['IOC_OPAL_TAKE_OWNERSHIP IOC_OPAL_REVERT_TPR IOC_OPAL_PSID_REVERT_TPR', pointer(key)],
  ['IOC_OPAL_ACTIVATE_LSP', pointer(activation)],
  ['IOC_OPAL_REACTIVATE_LSP', pointer(reactivation)],
  ['IOC_OPAL_SET_PW IOC_OPAL_SET_SID_PW', pointer(password)],
  ['IOC_OPAL_ACTIVATE_USR IOC_OPAL_ERASE_LR IOC_OPAL_SECURE_ERASE_LR', pointer(session)],
  ['IOC_OPAL_LR_SETUP IOC_OPAL_LR_SET_START_LEN IOC_OPAL_ENABLE_DISABLE_LR', pointer(setup)],
  ['IOC_OPAL_ADD_USR_TO_LR', pointer(locking)],
  ['IOC_OPAL_ENABLE_DISABLE_MBR', pointer(masterRecord)],
  ['IOC_OPAL_MBR_DONE', pointer(masterDone)],
  ['IOC_OPAL_WRITE_SHADOW_MBR', pointer(shadow)],
  ['IOC_OPAL_GENERIC_TABLE_RW', pointer(table)],
  [
    'IOC_OPAL_GET_STATUS',
    out(pointer(struct({ flags: flags(OPAL_STATUS_FLAGS), reserved: unlessZero(hexInt) }))),
  ],
  ['IOC_OPAL_GET_LR_STATUS', pointer(status)],
  ['IOC_OPAL_GET_GEOMETRY', out(pointer(geometry))],
  ['IOC_OPAL_DISCOVERY', pointer(struct({ data: address64, size: uint64 }))],
  ['IOC_OPAL_REVERT_LSP', pointer(reversion)],
  ['IOC_OPAL_GET_SUM_STATUS', pointer(sums)],
];
