import { constantValue } from '../../abi/constants.ts';
import {
  ENCRYPTION_ADD_FLAGS,
  ENCRYPTION_KEY_FLAGS,
  ENCRYPTION_KEY_SPECIFIERS,
  ENCRYPTION_KEY_STATES,
  ENCRYPTION_MODES,
  ENCRYPTION_POLICY_FLAGS,
  ENCRYPTION_REMOVAL_FLAGS,
  VERITY_HASHES,
  VERITY_METADATA,
} from '../../abi/generated/requests.ts';
import { choice } from '../../types/choice.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { hexBytes } from '../../types/hex-bytes.ts';
import { inlineArray, inlineHexString, padding } from '../../types/inline.ts';
import { RETURNED } from '../../types/length.ts';
import { address64, uint, uint8, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { wide } from '../../types/wide.ts';
import { exchange, exchangeOf, type Request } from './request.ts';

/** linux/fscrypt.h: bytes of what names a key, of a salt and of a nonce. */
const DESCRIPTOR_SIZE = 8;
const IDENTIFIER_SIZE = 16;
const RANDOM_SIZE = 16;

const modes = {
  contents_encryption_mode: enumeration(ENCRYPTION_MODES, 1),
  filenames_encryption_mode: enumeration(ENCRYPTION_MODES, 1),
  flags: flags(ENCRYPTION_POLICY_FLAGS, 1),
};
/** `struct fscrypt_policy_v1`. */
const firstPolicy = { version: uint8, ...modes, master_key_descriptor: inlineHexString(DESCRIPTOR_SIZE) };

/** Either version, in the union of `struct fscrypt_get_policy_ex_arg`: the version decides what follows it. */
const FIRST = 0;
const SECOND = 2;
const REST = 23;
const afterVersion = new Map<number, Fields>([
  [FIRST, { ...modes, master_key_descriptor: inlineHexString(DESCRIPTOR_SIZE) }],
  [
    SECOND,
    {
      ...modes,
      log2_data_unit_size: uint8,
      reserved: hidden(padding(3)),
      master_key_identifier: inlineHexString(IDENTIFIER_SIZE),
    },
  ],
]);
const anyPolicy = struct({ version: uint8, rest: choice('version', afterVersion, REST, undefined, 1) });
const policyQuery = { policy_size: uint64, policy: anyPolicy };

/** `struct fscrypt_key_specifier`. */
const specifier = (name: string) => constantValue(ENCRYPTION_KEY_SPECIFIERS, `FSCRYPT_KEY_SPEC_TYPE_${name}`);
const names = new Map<number, Fields>([
  [specifier('DESCRIPTOR'), { descriptor: inlineHexString(DESCRIPTOR_SIZE) }],
  [specifier('IDENTIFIER'), { identifier: inlineHexString(IDENTIFIER_SIZE) }],
]);
const keySpecifier = struct({
  type: enumeration(ENCRYPTION_KEY_SPECIFIERS),
  reserved: hidden(uint),
  name: choice('type', names, 32),
});

/** The key itself follows, and is not shown. */
const added: Fields = {
  key_spec: keySpecifier,
  raw_size: uint,
  key_id: uint,
  flags: flags(ENCRYPTION_ADD_FLAGS),
  reserved: hidden(inlineArray(uint, 7)),
};
const removed: Fields = {
  key_spec: keySpecifier,
  removal_status_flags: flags(ENCRYPTION_REMOVAL_FLAGS),
  reserved: hidden(inlineArray(uint, 5)),
};
const keyStatus: Fields = {
  key_spec: keySpecifier,
  reserved: hidden(inlineArray(uint, 6)),
  status: enumeration(ENCRYPTION_KEY_STATES),
  status_flags: flags(ENCRYPTION_KEY_FLAGS),
  user_count: uint,
  out_reserved: hidden(inlineArray(uint, 13)),
};

/** linux/fsverity.h. */
const hash = enumeration(VERITY_HASHES);
const enabling = struct({
  version: uint,
  hash_algorithm: hash,
  block_size: uint,
  salt_size: uint,
  salt_ptr: wide(hexBytes('salt_size')),
  sig_size: uint,
  reserved1: hidden(uint),
  sig_ptr: address64,
  reserved2: hidden(padding(88)),
});
const metadata: Fields = {
  metadata_type: enumeration(VERITY_METADATA, 8),
  offset: uint64,
  length: uint64,
  buf_ptr: wide(hexBytes(RETURNED)),
  reserved: hidden(uint64),
};

/** Requests about the encryption of files, and about what proves that they were not changed. */
export const encryptionRequests: readonly Request[] = [
  ['FS_IOC_SET_ENCRYPTION_POLICY', pointer(anyPolicy)],
  ['FS_IOC_GET_ENCRYPTION_POLICY', out(pointer(struct(firstPolicy)))],
  ['FS_IOC_GET_ENCRYPTION_POLICY_EX', exchangeOf(policyQuery, ['policy_size'], ['policy_size', 'policy'])],
  ['FS_IOC_GET_ENCRYPTION_PWSALT FS_IOC_GET_ENCRYPTION_NONCE', out(hexBytes(RANDOM_SIZE))],
  ['FS_IOC_ADD_ENCRYPTION_KEY', exchangeOf(added, ['key_spec', 'raw_size', 'key_id', 'flags'], ['key_spec'])],
  [
    'FS_IOC_REMOVE_ENCRYPTION_KEY FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS',
    exchangeOf(removed, ['key_spec'], ['removal_status_flags']),
  ],
  [
    'FS_IOC_GET_ENCRYPTION_KEY_STATUS',
    exchangeOf(keyStatus, ['key_spec'], ['status', 'status_flags', 'user_count']),
  ],
  ['FS_IOC_ENABLE_VERITY', pointer(enabling)],
  [
    'FS_IOC_READ_VERITY_METADATA',
    exchange(
      struct(metadata, { order: ['metadata_type', 'offset', 'length'] }),
      struct(metadata, { order: ['buf_ptr'] }),
    ),
  ],
];
