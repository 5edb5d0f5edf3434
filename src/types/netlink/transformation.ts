import { constantValue } from '../../abi/constants.ts';
import { XFRM_MESSAGES } from '../../abi/generated/netlink.ts';
import { ADDRESS_FAMILIES, IP_PROTOCOLS } from '../../abi/generated/network.ts';
import * as abi from '../../abi/generated/transformation.ts';
import { enumeration, flags } from '../constants.ts';
import type { Decoding } from '../decoding.ts';
import { uid } from '../ids.ts';
import { interfaceIndex, networkLong, networkShort } from '../inet.ts';
import { inlineHexString, inlineString } from '../inline.ts';
import { hexInt, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, struct } from '../struct.ts';
import type { Type } from '../type.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, isMissing, printAttributes, printHex } from './attributes.ts';
import { anyAddress, bits, many, name, named, number, one, oneAndMore, oneThenSome } from './contents.ts';
import { addressWithFamilyAt } from './family-address.ts';

const family = enumeration(ADDRESS_FAMILIES, 2);
const protocol = enumeration(IP_PROTOCOLS, 1);

/** `struct xfrm_selector` (linux/xfrm.h): packets that something is done with. */
const selector = struct({
  daddr: addressWithFamilyAt(40),
  saddr: addressWithFamilyAt(24),
  dport: networkShort,
  dport_mask: networkShort,
  sport: networkShort,
  sport_mask: networkShort,
  family,
  prefixlen_d: uint8,
  prefixlen_s: uint8,
  proto: protocol,
  ifindex: interfaceIndex,
  user: uid,
});

/** `struct xfrm_id`; `offset`: where the family of its address is. */
const identifier = (offset: number): Type =>
  struct({ daddr: addressWithFamilyAt(offset), spi: networkLong, proto: protocol });

const limits = struct({
  soft_byte_limit: uint64,
  hard_byte_limit: uint64,
  soft_packet_limit: uint64,
  hard_packet_limit: uint64,
  soft_add_expires_seconds: uint64,
  hard_add_expires_seconds: uint64,
  soft_use_expires_seconds: uint64,
  hard_use_expires_seconds: uint64,
});

const used = struct({ bytes: uint64, packets: uint64, add_time: uint64, use_time: uint64 });

const mode = enumeration(abi.TRANSFORM_MODES, 1);
const share = enumeration(abi.TRANSFORM_SHARES, 1);
const direction = enumeration(abi.TRANSFORM_POLICY_DIRECTIONS, 1);

const state = struct({
  sel: selector,
  id: identifier(156),
  saddr: addressWithFamilyAt(132),
  lft: limits,
  curlft: used,
  stats: struct({ replay_window: uint, replay: uint, integrity_failed: uint }),
  seq: uint,
  reqid: uint,
  family,
  mode,
  replay_window: uint8,
  flags: flags(abi.TRANSFORM_STATE_FLAGS, 1),
});

const policy = struct({
  sel: selector,
  lft: limits,
  curlft: used,
  priority: uint,
  index: uint,
  dir: direction,
  action: enumeration(abi.TRANSFORM_POLICY_ACTIONS, 1),
  flags: flags(abi.TRANSFORM_POLICY_FLAGS, 1),
  share,
});

const stateIdentifier = struct({
  daddr: addressWithFamilyAt(20),
  spi: networkLong,
  family,
  proto: protocol,
});

const template = struct({
  id: identifier(24),
  family,
  saddr: addressWithFamilyAt(-4),
  reqid: uint,
  mode,
  share,
  optional: uint8,
  aalgos: hexInt,
  ealgos: hexInt,
  calgos: hexInt,
});

const algorithm = { alg_name: inlineString(64), alg_key_len: uint };

/** `struct xfrm_user_migrate`: from which ends to which others. */
const migration = struct({
  old_daddr: addressWithFamilyAt(72),
  old_saddr: addressWithFamilyAt(56),
  new_daddr: addressWithFamilyAt(42),
  new_saddr: addressWithFamilyAt(26),
  proto: protocol,
  mode,
  reserved: hidden(uint16),
  reqid: uint,
  old_family: family,
  new_family: family,
});

const securityContext = struct({
  len: uint16,
  exttype: enumeration(abi.TRANSFORM_ATTRIBUTES, 2),
  ctx_alg: enumeration(abi.TRANSFORM_SECURITY_ALGORITHMS, 1),
  ctx_doi: enumeration(abi.TRANSFORM_SECURITY_DOMAINS, 1),
  ctx_len: uint16,
});

const mark = struct({ v: hexInt, m: hexInt });

const attributes: AttributeSet = attributesOf(abi.TRANSFORM_ATTRIBUTES, {
  'ALG_AUTH ALG_CRYPT ALG_COMP': oneAndMore(struct(algorithm)),
  ALG_AEAD: oneAndMore(struct({ ...algorithm, alg_icv_len: uint })),
  ALG_AUTH_TRUNC: oneAndMore(struct({ ...algorithm, alg_trunc_len: uint })),
  ENCAP: one(
    struct({
      encap_type: enumeration(abi.TRANSFORM_ENCAPSULATIONS, 2),
      encap_sport: networkShort,
      encap_dport: networkShort,
      _pad: hidden(uint16),
      encap_oa: inlineHexString(16),
    }),
  ),
  TMPL: many(template),
  SA: one(state),
  POLICY: one(policy),
  SEC_CTX: oneThenSome(securityContext, name),
  LTIME_VAL: one(used),
  REPLAY_VAL: one(struct({ oseq: uint, seq: uint, bitmap: hexInt })),
  REPLAY_ESN_VAL: oneAndMore(
    struct({ bmp_len: uint, oseq: uint, seq: uint, oseq_hi: uint, seq_hi: uint, replay_window: uint }),
  ),
  [`REPLAY_THRESH ETIMER_THRESH LASTUSED TFCPAD MTIMER_THRESH NAT_KEEPALIVE_INTERVAL SA_PCPU IPTFS_DROP_TIME
    IPTFS_REORDER_WINDOW IPTFS_INIT_DELAY IPTFS_MAX_QSIZE IPTFS_PKT_SIZE`]: number,
  'SRCADDR COADDR': anyAddress,
  POLICY_TYPE: one(
    struct({
      type: enumeration(abi.TRANSFORM_POLICY_TYPES, 1),
      reserved1: hidden(uint16),
      reserved2: hidden(uint8),
    }),
  ),
  MIGRATE: many(migration),
  KMADDRESS: one(
    struct({
      local: addressWithFamilyAt(36),
      remote: addressWithFamilyAt(20),
      reserved: hidden(uint),
      family,
    }),
  ),
  MARK: one(mark),
  'SET_MARK SET_MARK_MASK IF_ID': one(hexInt),
  SA_EXTRA_FLAGS: bits(abi.TRANSFORM_EXTRA_FLAGS, 4),
  PROTO: named(IP_PROTOCOLS, 1),
  ADDRESS_FILTER: one(
    struct({
      saddr: addressWithFamilyAt(32),
      daddr: addressWithFamilyAt(16),
      family,
      splen: uint8,
      dplen: uint8,
    }),
  ),
  OFFLOAD_DEV: one(struct({ ifindex: interfaceIndex, flags: flags(abi.TRANSFORM_OFFLOAD_FLAGS, 1) })),
  SA_DIR: named(abi.TRANSFORM_DIRECTIONS, 1),
});

const flagsAlone = struct({ flags: hexInt });
const ofPolicy = struct({ sel: selector, index: uint, dir: direction });
const standing = enumeration(abi.TRANSFORM_DEFAULTS, 1);

/** What messages begin with, by their types; those that begin with attributes are not among them. */
const MESSAGES: ReadonlyMap<number, Type> = byType({
  'NEWSA UPDSA': state,
  'DELSA GETSA': stateIdentifier,
  'NEWPOLICY UPDPOLICY': policy,
  'DELPOLICY GETPOLICY MIGRATE': ofPolicy,
  ALLOCSPI: struct({ info: state, min: uint, max: uint }),
  ACQUIRE: struct({
    id: identifier(80),
    saddr: addressWithFamilyAt(56),
    sel: selector,
    policy,
    aalgos: hexInt,
    ealgos: hexInt,
    calgos: hexInt,
    seq: uint,
  }),
  EXPIRE: struct({ state, hard: uint8 }),
  POLEXPIRE: struct({ pol: policy, hard: uint8 }),
  FLUSHSA: struct({ proto: protocol }),
  'NEWAE GETAE': struct({
    sa_id: stateIdentifier,
    saddr: addressWithFamilyAt(-4),
    flags: flags(abi.TRANSFORM_EVENT_FLAGS),
    reqid: uint,
  }),
  REPORT: struct({ proto: protocol, sel: selector }),
  'NEWSADINFO GETSADINFO NEWSPDINFO GETSPDINFO': flagsAlone,
  MAPPING: struct({
    id: stateIdentifier,
    reqid: uint,
    old_saddr: addressWithFamilyAt(-8),
    new_saddr: addressWithFamilyAt(-24),
    old_sport: networkShort,
    new_sport: networkShort,
  }),
  'SETDEFAULT GETDEFAULT': struct({ in: standing, fwd: standing, out: standing }),
  MIGRATE_STATE: struct({
    id: stateIdentifier,
    new_daddr: addressWithFamilyAt(104),
    new_saddr: addressWithFamilyAt(88),
    old_mark: mark,
    new_sel: selector,
    new_reqid: uint,
    flags: flags(abi.TRANSFORM_MIGRATION_FLAGS),
    new_family: family,
    reserved: hidden(uint16),
  }),
});

/** What follows where it is not what is known of a state or a policy. */
const FOLLOWING: ReadonlyMap<number, AttributeSet> = byType({
  'NEWSADINFO GETSADINFO': attributesOf(abi.TRANSFORM_STATES_ATTRIBUTES, {
    CNT: one(uint),
    HINFO: one(struct({ sadhcnt: uint, sadhmcnt: uint })),
  }),
  'NEWSPDINFO GETSPDINFO': attributesOf(abi.TRANSFORM_POLICIES_ATTRIBUTES, {
    INFO: one(
      struct({ incnt: uint, outcnt: uint, fwdcnt: uint, inscnt: uint, outscnt: uint, fwdscnt: uint }),
    ),
    HINFO: one(struct({ spdhcnt: uint, spdhmcnt: uint })),
    'IPV4_HTHRESH IPV6_HTHRESH': one(struct({ lbits: uint8, rbits: uint8 })),
  }),
});

function byType<T>(table: Readonly<Record<string, T>>): ReadonlyMap<number, T> {
  return new Map(
    Object.entries(table).flatMap(([names, value]) =>
      names.split(' ').map((name) => [numberOf(name), value] as const),
    ),
  );
}

function numberOf(name: string): number {
  return constantValue(XFRM_MESSAGES, `XFRM_MSG_${name}`);
}

const GETSA = numberOf('GETSA');
const FLUSHPOLICY = numberOf('FLUSHPOLICY');
const NLM_F_DUMP = 0x300;

/**
 * Messages about what transforms packets (NETLINK_XFRM): a structure, then attributes, which stand alone where all states
 * are asked for.
 */
export function printTransformation(c: Decoding, at: number, length: number, type: number): boolean {
  const isDump = type === GETSA && (c.memory.u16(at - 10) & NLM_F_DUMP) === NLM_F_DUMP;
  if (isDump || type === FLUSHPOLICY) {
    printAttributes(c, attributes, at, length, 0);
    return true;
  }
  const structure = MESSAGES.get(type);
  const size = structure?.size(c.abi) ?? 0;
  if (structure === undefined || length < size) return false;
  if (isMissing(c, at, size)) return true;
  structure.printAt(c, at, at);
  const rest = Math.ceil(size / 4) * 4;
  if (length <= size) return true;
  c.out.element();
  if (length > rest) printAttributes(c, FOLLOWING.get(type) ?? attributes, at + rest, length - rest, 0);
  else printHex(c, at + size, length - size);
  return true;
}
