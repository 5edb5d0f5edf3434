import { constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/netfilter-tables.ts';
import * as values from '../../abi/generated/netfilter-tables-values.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, attributes, type ContentPrinter, textOf } from './attributes.ts';
import { name, nested, nestedLater } from './contents.ts';
import { mostlyNetworkNumbers, networkBits, networkNamed, networkNumber } from './network-order.ts';

const register = networkNamed(values.NFT_REGISTERS);
const asBytes: ContentPrinter = () => false;

/** What becomes of a packet: a verdict, and for some the chain where it goes on. */
export const verdict = nested(
  attributesOf(abi.NFT_VERDICT_ATTRIBUTES, {
    CODE: networkNamed(values.NFT_VERDICTS),
    CHAIN: name,
    CHAIN_ID: networkNumber,
  }),
);

/** A value, which is bytes, or a verdict. */
export const data = nested(attributesOf(abi.NFT_DATA_ATTRIBUTES, { VERDICT: verdict }));

/** One expression, and several. */
export const expression: ContentPrinter = nestedLater(() => expressionAttributes);
export const expressions: ContentPrinter = nested(
  attributes(abi.NFT_LIST_ATTRIBUTES, { NFTA_LIST_ELEM: expression }),
);

/** Names that several kinds of expressions have for the same. */
const REGISTERS = { 'SREG DREG': register };

/** What counts, limits and remembers, within expressions and as objects that have names. */
export const counter = nested(mostlyNetworkNumbers(abi.NFT_COUNTER_ATTRIBUTES));
export const quota = nested(
  mostlyNetworkNumbers(abi.NFT_QUOTA_ATTRIBUTES, { FLAGS: networkBits(values.NFT_QUOTA_FLAGS) }),
);
export const limit = nested(
  mostlyNetworkNumbers(abi.NFT_LIMIT_ATTRIBUTES, {
    TYPE: networkNamed(values.NFT_LIMIT_TYPES),
    FLAGS: networkBits(values.NFT_LIMIT_FLAGS),
  }),
);
export const connectionLimit = nested(
  mostlyNetworkNumbers(abi.NFT_CONNLIMIT_ATTRIBUTES, { FLAGS: networkBits(values.NFT_CONNLIMIT_FLAGS) }),
);
export const securityMark = nested(attributesOf(abi.NFT_SECMARK_ATTRIBUTES, { CTX: name }));
export const handshakeProxy = nested(mostlyNetworkNumbers(abi.NFT_SYNPROXY_ATTRIBUTES));

/** What expressions hold, by their names (linux/netfilter/nf_tables.h, and the kernel's net/netfilter/nft_*.c). */
const EXPRESSIONS: Readonly<Record<string, ContentPrinter>> = {
  counter,
  quota,
  limit,
  connlimit: connectionLimit,
  secmark: securityMark,
  synproxy: handshakeProxy,
  immediate: nested(attributesOf(abi.NFT_IMMEDIATE_ATTRIBUTES, { DREG: register, DATA: data })),
  bitwise: nested(
    mostlyNetworkNumbers(abi.NFT_BITWISE_ATTRIBUTES, {
      'SREG DREG SREG2': register,
      'MASK XOR DATA': data,
      OP: networkNamed(values.NFT_BITWISE_OPERATIONS),
    }),
  ),
  byteorder: nested(
    mostlyNetworkNumbers(abi.NFT_BYTEORDER_ATTRIBUTES, {
      ...REGISTERS,
      OP: networkNamed(values.NFT_BYTE_ORDERS),
    }),
  ),
  cmp: nested(
    attributesOf(abi.NFT_CMP_ATTRIBUTES, {
      SREG: register,
      OP: networkNamed(values.NFT_COMPARISONS),
      DATA: data,
    }),
  ),
  range: nested(
    attributesOf(abi.NFT_RANGE_ATTRIBUTES, {
      SREG: register,
      OP: networkNamed(values.NFT_RANGES),
      'FROM_DATA TO_DATA': data,
    }),
  ),
  lookup: nested(
    mostlyNetworkNumbers(abi.NFT_LOOKUP_ATTRIBUTES, {
      ...REGISTERS,
      SET: name,
      FLAGS: networkBits(values.NFT_LOOKUP_FLAGS),
    }),
  ),
  dynset: nested(
    mostlyNetworkNumbers(abi.NFT_DYNSET_ATTRIBUTES, {
      SET_NAME: name,
      OP: networkNamed(values.NFT_DYNSET_OPERATIONS),
      'SREG_KEY SREG_DATA': register,
      EXPR: expression,
      FLAGS: networkBits(values.NFT_DYNSET_FLAGS),
      EXPRESSIONS: expressions,
    }),
  ),
  inner: nested(mostlyNetworkNumbers(abi.NFT_INNER_ATTRIBUTES, { EXPR: expression })),
  payload: nested(
    mostlyNetworkNumbers(abi.NFT_PAYLOAD_ATTRIBUTES, {
      ...REGISTERS,
      BASE: networkNamed(values.NFT_PAYLOAD_BASES),
      CSUM_TYPE: networkNamed(values.NFT_CHECKSUMS),
      CSUM_FLAGS: networkBits(values.NFT_CHECKSUM_FLAGS),
    }),
  ),
  exthdr: nested(
    mostlyNetworkNumbers(abi.NFT_EXTHDR_ATTRIBUTES, {
      ...REGISTERS,
      FLAGS: networkBits(values.NFT_HEADER_FLAGS),
      OP: networkNamed(values.NFT_HEADER_OPERATIONS),
    }),
  ),
  hash: nested(
    mostlyNetworkNumbers(abi.NFT_HASH_ATTRIBUTES, {
      ...REGISTERS,
      TYPE: networkNamed(values.NFT_HASHES),
      SET_NAME: name,
    }),
  ),
  meta: nested(
    mostlyNetworkNumbers(abi.NFT_META_ATTRIBUTES, { ...REGISTERS, KEY: networkNamed(values.NFT_META_KEYS) }),
  ),
  rt: nested(
    attributesOf(abi.NFT_RT_ATTRIBUTES, { DREG: register, KEY: networkNamed(values.NFT_ROUTE_KEYS) }),
  ),
  socket: nested(
    mostlyNetworkNumbers(abi.NFT_SOCKET_ATTRIBUTES, {
      DREG: register,
      KEY: networkNamed(values.NFT_SOCKET_KEYS),
    }),
  ),
  ct: nested(
    mostlyNetworkNumbers(abi.NFT_CT_ATTRIBUTES, {
      ...REGISTERS,
      KEY: networkNamed(values.NFT_TRACKING_KEYS),
    }),
  ),
  flow_offload: nested(attributes(abi.NFT_FLOW_ATTRIBUTES, { NFTA_FLOW_TABLE_NAME: name })),
  last: nested(mostlyNetworkNumbers(abi.NFT_LAST_ATTRIBUTES)),
  log: nested(
    mostlyNetworkNumbers(abi.NFT_LOG_ATTRIBUTES, {
      PREFIX: name,
      LEVEL: networkNamed(values.NFT_LOG_LEVELS),
    }),
  ),
  queue: nested(mostlyNetworkNumbers(abi.NFT_QUEUE_ATTRIBUTES, { SREG_QNUM: register })),
  reject: nested(
    mostlyNetworkNumbers(abi.NFT_REJECT_ATTRIBUTES, { TYPE: networkNamed(values.NFT_REJECTIONS) }),
  ),
  nat: nested(
    mostlyNetworkNumbers(abi.NFT_NAT_ATTRIBUTES, {
      TYPE: networkNamed(values.NFT_TRANSLATIONS),
      'REG_ADDR_MIN REG_ADDR_MAX REG_PROTO_MIN REG_PROTO_MAX': register,
    }),
  ),
  tproxy: nested(mostlyNetworkNumbers(abi.NFT_TPROXY_ATTRIBUTES, { 'REG_ADDR REG_PORT': register })),
  masq: nested(mostlyNetworkNumbers(abi.NFT_MASQ_ATTRIBUTES, { 'REG_PROTO_MIN REG_PROTO_MAX': register })),
  redir: nested(mostlyNetworkNumbers(abi.NFT_REDIR_ATTRIBUTES, { 'REG_PROTO_MIN REG_PROTO_MAX': register })),
  dup: nested(attributesOf(abi.NFT_DUP_ATTRIBUTES, { 'SREG_ADDR SREG_DEV': register })),
  fwd: nested(mostlyNetworkNumbers(abi.NFT_FWD_ATTRIBUTES, { 'SREG_DEV SREG_ADDR': register })),
  objref: nested(
    mostlyNetworkNumbers(abi.NFT_OBJREF_ATTRIBUTES, {
      IMM_TYPE: networkNamed(values.NFT_OBJECT_TYPES),
      'IMM_NAME SET_NAME': name,
      SET_SREG: register,
    }),
  ),
  fib: nested(
    attributesOf(abi.NFT_FIB_ATTRIBUTES, {
      DREG: register,
      RESULT: networkNamed(values.NFT_FIB_RESULTS),
      FLAGS: networkBits(values.NFT_FIB_FLAGS),
    }),
  ),
  osf: nested(mostlyNetworkNumbers(abi.NFT_OSF_ATTRIBUTES, { DREG: register })),
  xfrm: nested(
    mostlyNetworkNumbers(abi.NFT_XFRM_ATTRIBUTES, {
      DREG: register,
      KEY: networkNamed(values.NFT_TRANSFORMATION_KEYS),
    }),
  ),
  numgen: nested(
    mostlyNetworkNumbers(abi.NFT_NG_ATTRIBUTES, {
      DREG: register,
      TYPE: networkNamed(values.NFT_GENERATORS),
      SET_NAME: name,
    }),
  ),
  tunnel: nested(
    mostlyNetworkNumbers(abi.NFT_TUNNEL_ATTRIBUTES, {
      KEY: networkNamed(values.NFT_TUNNEL_KEYS),
      DREG: register,
      MODE: networkNamed(values.NFT_TUNNEL_MODES),
    }),
  ),
  match: nested(mostlyNetworkNumbers(abi.NFT_MATCH_ATTRIBUTES, { NAME: name, INFO: asBytes })),
  target: nested(mostlyNetworkNumbers(abi.NFT_TARGET_ATTRIBUTES, { NAME: name, INFO: asBytes })),
};

const PRINTERS = Object.values(EXPRESSIONS);
const NAMES = Object.keys(EXPRESSIONS);
const EXPRESSION_NAME = constantValue(abi.NFT_EXPR_ATTRIBUTES, 'NFTA_EXPR_NAME');

/** The context of what an expression holds is the place of its name, from 1. */
const expressionAttributes: AttributeSet = {
  ...attributesOf(abi.NFT_EXPR_ATTRIBUTES, {
    NAME: name,
    DATA: (c, at, length, place) => PRINTERS[place - 1]?.(c, at, length, 0) ?? false,
  }),
  contextOf: (c, at, length) => NAMES.indexOf(textOf(c, at, length, EXPRESSION_NAME) ?? '') + 1,
};
