import { constantValue } from '../../abi/constants.ts';
import { CRYPTO_ATTRIBUTES, CRYPTO_MESSAGES } from '../../abi/generated/netlink.ts';
import type { Decoding } from '../decoding.ts';
import { inlineString } from '../inline.ts';
import { hexInt, uint, uint64 } from '../numbers.ts';
import { type Fields, struct } from '../struct.ts';
import { attributes, type ContentPrinter, isMissing, printAttributes } from './attributes.ts';
import { bytes, name, one } from './contents.ts';

/** `CRYPTO_MAX_NAME` (linux/cryptouser.h). */
const algorithmName = inlineString(64);

/** `struct crypto_user_alg`. */
const algorithm = struct({
  cru_name: algorithmName,
  cru_driver_name: algorithmName,
  cru_module_name: algorithmName,
  cru_type: hexInt,
  cru_mask: hexInt,
  cru_refcnt: uint,
  cru_flags: hexInt,
});
const ALGORITHM = 208;

/** A structure that tells of an algorithm; bytes that are too few for it may be text. */
function report(fields: Fields): ContentPrinter {
  const whole = one(struct(fields));
  return (c, at, length, context) => whole(c, at, length, context) || bytes(c, at, length, context);
}

/** A structure that is nothing but a name, as long as it is there. */
const typeAlone: ContentPrinter = (c, at, length, context) => {
  c.out.beginStruct();
  c.out.field('type');
  name(c, at, length, context);
  c.out.endStruct();
  return true;
};

/** How often an algorithm was used: counters, and how often it failed, which those of every kind end with. */
function counted(names: string): ContentPrinter {
  const counters = `${names} err_cnt`.split(' ').map((counter) => [`stat_${counter}`, uint64]);
  return report({ type: algorithmName, ...Object.fromEntries(counters) });
}

const ENCRYPTION = 'encrypt_cnt encrypt_tlen decrypt_cnt decrypt_tlen';

const algorithmAttributes = attributes(CRYPTO_ATTRIBUTES, {
  CRYPTOCFGA_PRIORITY_VAL: one(uint),
  [`CRYPTOCFGA_REPORT_LARVAL CRYPTOCFGA_REPORT_COMPRESS CRYPTOCFGA_REPORT_AKCIPHER CRYPTOCFGA_REPORT_KPP
    CRYPTOCFGA_REPORT_ACOMP CRYPTOCFGA_REPORT_SIG CRYPTOCFGA_STAT_LARVAL`]: typeAlone,
  CRYPTOCFGA_REPORT_HASH: report({ type: algorithmName, blocksize: uint, digestsize: uint }),
  CRYPTOCFGA_REPORT_BLKCIPHER: report({
    type: algorithmName,
    geniv: algorithmName,
    blocksize: uint,
    min_keysize: uint,
    max_keysize: uint,
    ivsize: uint,
  }),
  CRYPTOCFGA_REPORT_AEAD: report({
    type: algorithmName,
    geniv: algorithmName,
    blocksize: uint,
    maxauthsize: uint,
    ivsize: uint,
  }),
  CRYPTOCFGA_REPORT_RNG: report({ type: algorithmName, seedsize: uint }),
  CRYPTOCFGA_REPORT_CIPHER: report({
    type: algorithmName,
    blocksize: uint,
    min_keysize: uint,
    max_keysize: uint,
  }),
  'CRYPTOCFGA_STAT_AEAD CRYPTOCFGA_STAT_BLKCIPHER CRYPTOCFGA_STAT_CIPHER': counted(ENCRYPTION),
  CRYPTOCFGA_STAT_AKCIPHER: counted(`${ENCRYPTION} verify_cnt sign_cnt`),
  'CRYPTOCFGA_STAT_COMPRESS CRYPTOCFGA_STAT_ACOMP': counted(
    'compress_cnt compress_tlen decompress_cnt decompress_tlen',
  ),
  CRYPTOCFGA_STAT_HASH: counted('hash_cnt hash_tlen'),
  CRYPTOCFGA_STAT_KPP: counted('setsecret_cnt generate_public_key_cnt compute_shared_secret_cnt'),
  CRYPTOCFGA_STAT_RNG: counted('generate_cnt generate_tlen seed_cnt'),
});

const ABOUT_ALGORITHMS = new Set(
  ['NEWALG', 'DELALG', 'UPDATEALG', 'GETALG', 'GETSTAT'].map((type) =>
    constantValue(CRYPTO_MESSAGES, `CRYPTO_MSG_${type}`),
  ),
);

/** Messages about the kernel's cryptographic algorithms (linux/cryptouser.h). */
export function printCrypto(c: Decoding, at: number, length: number, type: number): boolean {
  if (!ABOUT_ALGORITHMS.has(type)) return false;
  if (length < ALGORITHM) return bytes(c, at, length, 0);
  if (isMissing(c, at, ALGORITHM)) return true;
  algorithm.printAt(c, at, at);
  if (length > ALGORITHM) {
    c.out.element();
    printAttributes(c, algorithmAttributes, at + ALGORITHM, length - ALGORITHM, 0);
  }
  return true;
}
