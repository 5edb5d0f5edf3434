import { nameOf } from '../../abi/constants.ts';
import { ERRNOS } from '../../abi/generated/errno.ts';
import {
  KEY_PERMISSIONS,
  KEY_REQUEST_DEFAULTS,
  KEYCTL_MOVE_FLAGS,
  KEYCTL_OPERATIONS,
} from '../../abi/generated/misc.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { givenAndFollowed } from '../../types/given.ts';
import { gid, uid } from '../../types/ids.ts';
import { iovecs } from '../../types/iovec.ts';
import { returnedInto } from '../../types/length.ts';
import { hexLong, int, scalar, uint, ulong } from '../../types/numbers.ts';
import { bytes, string } from '../../types/strings.ts';
import { out } from '../../types/type.ts';
import { type Syscall, syscall } from '../syscall.ts';
import { type Variant, variants } from '../variants.ts';
import {
  capabilityBytes,
  derivation,
  derivationInput,
  key,
  keyText,
  publicKeyInfo,
  publicKeyParameters,
  sizedByParameters,
} from './key-types.ts';

const operation = enumeration(KEYCTL_OPERATIONS);

/** The bytes that the kernel stored in a buffer whose size argument 3 says. */
const stored = returnedInto(3);

const one: Variant = [{ operation, key }];
const two: Variant = [{ operation, key, keyring: key }];
const text: Variant = [{ operation, key, buffer: out(keyText(stored)), buflen: out(ulong) }];
const payload = { payload: bytes('plen'), plen: ulong };

const defaultKeyring = scalar(4, (c, low) => {
  const name = nameOf(KEY_REQUEST_DEFAULTS, low);
  if (name === undefined) {
    c.out.int(low | 0);
    c.out.meaning(KEY_REQUEST_DEFAULTS.placeholder);
  } else {
    c.out.constant(name, low, low >>> 31 === 1 ? 0xffffffff : 0, 'signed');
  }
});

/** The error that a key is rejected with, by name. */
const errorNumber = scalar(4, (c, low) => {
  const known = ERRNOS.get(low);
  if (known) c.out.constant(known[0], low, 0, 'unsigned');
  else c.out.int(low);
});

const transform: Variant = [
  {
    operation,
    params: publicKeyParameters('out_len'),
    info: string,
    in: sizedByParameters(4),
    out: out(sizedByParameters(8)),
  },
];

const verification: Variant = [
  {
    operation,
    params: publicKeyParameters('in2_len'),
    info: string,
    in: sizedByParameters(4),
    in2: sizedByParameters(8),
  },
];

const keyctl = variants(
  'keyctl',
  { argument: 0, names: KEYCTL_OPERATIONS },
  {
    KEYCTL_GET_KEYRING_ID: [{ operation, key, create: int }],
    KEYCTL_JOIN_SESSION_KEYRING: [{ operation, name: string }],
    KEYCTL_UPDATE: [{ operation, key, ...payload }],
    'KEYCTL_REVOKE KEYCTL_CLEAR KEYCTL_INVALIDATE KEYCTL_ASSUME_AUTHORITY': one,
    KEYCTL_CHOWN: [{ operation, key, uid, gid }],
    KEYCTL_SETPERM: [{ operation, key, perms: flags(KEY_PERMISSIONS) }],
    'KEYCTL_DESCRIBE KEYCTL_GET_SECURITY': text,
    'KEYCTL_LINK KEYCTL_UNLINK': two,
    KEYCTL_SEARCH: [{ operation, keyring: key, type: string, description: string, dest_keyring: key }],
    KEYCTL_READ: [{ operation, key, buffer: out(bytes(stored)), buflen: out(ulong) }],
    KEYCTL_INSTANTIATE: [{ operation, key, ...payload, keyring: key }],
    KEYCTL_NEGATE: [{ operation, key, timeout: uint, keyring: key }],
    KEYCTL_SET_REQKEY_KEYRING: [{ operation, reqkey_defl: defaultKeyring }],
    KEYCTL_SET_TIMEOUT: [{ operation, key, timeout: uint }],
    KEYCTL_SESSION_TO_PARENT: [{ operation }],
    KEYCTL_REJECT: [{ operation, key, timeout: uint, error: errorNumber, keyring: key }],
    KEYCTL_INSTANTIATE_IOV: [{ operation, key, payload: iovecs('plen'), plen: ulong, keyring: key }],
    KEYCTL_GET_PERSISTENT: [{ operation, uid, keyring: key }],
    KEYCTL_DH_COMPUTE: [
      {
        operation,
        dh_params: derivationInput,
        buffer: out(bytes(stored)),
        buflen: out(ulong),
        kdf_params: out(givenAndFollowed(derivation)),
      },
    ],
    KEYCTL_PKEY_QUERY: [{ operation, key, reserved: hexLong, params: string, info: out(publicKeyInfo) }],
    'KEYCTL_PKEY_ENCRYPT KEYCTL_PKEY_DECRYPT KEYCTL_PKEY_SIGN': transform,
    KEYCTL_PKEY_VERIFY: verification,
    KEYCTL_RESTRICT_KEYRING: [{ operation, keyring: key, type: string, restriction: string }],
    KEYCTL_MOVE: [{ operation, key, from_keyring: key, to_keyring: key, flags: flags(KEYCTL_MOVE_FLAGS) }],
    KEYCTL_CAPABILITIES: [{ operation, buffer: out(capabilityBytes), buflen: out(ulong) }],
  },
  [{ operation, arg2: hexLong, arg3: hexLong, arg4: hexLong, arg5: hexLong }],
);

/** The kernel's keys and keyrings (keyrings(7)). */
export const keySyscalls: readonly Syscall[] = [
  syscall('add_key', { type: string, description: string, ...payload, keyring: key }),
  syscall('request_key', { type: string, description: string, callout_info: string, dest_keyring: key }),
  keyctl,
];
