import { constantValue } from '../../abi/constants.ts';
import * as abi from '../../abi/generated/netfilter-tables.ts';
import * as values from '../../abi/generated/netfilter-tables-values.ts';
import { NFT_MESSAGES } from '../../abi/generated/netlink.ts';
import { swap32 } from '../inet.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, attributes, type ContentPrinter, findAttribute, listed } from './attributes.ts';
import { name, nested } from './contents.ts';
import * as within from './netfilter-expressions.ts';
import { hookNumber } from './netfilter-hooks.ts';
import { networkBits, networkNamed, networkNumber, signedNetworkNumber } from './network-order.ts';

const verdict = networkNamed(values.NFT_VERDICTS);

const devices = nested(
  attributes(abi.NFT_DEVICE_ATTRIBUTES, { 'NFTA_DEVICE_NAME NFTA_DEVICE_PREFIX': name }),
);

const table = attributesOf(abi.NFT_TABLE_ATTRIBUTES, {
  NAME: name,
  FLAGS: networkBits(values.NFT_TABLE_FLAGS),
  'USE HANDLE OWNER': networkNumber,
});

const chain = attributesOf(abi.NFT_CHAIN_ATTRIBUTES, {
  'TABLE NAME TYPE': name,
  'HANDLE USE ID': networkNumber,
  HOOK: nested(
    attributesOf(abi.NFT_HOOK_ATTRIBUTES, {
      HOOKNUM: hookNumber,
      PRIORITY: signedNetworkNumber,
      DEV: name,
      DEVS: devices,
    }),
  ),
  POLICY: verdict,
  COUNTERS: within.counter,
  FLAGS: networkBits(values.NFT_CHAIN_FLAGS),
});

const rule = attributesOf(abi.NFT_RULE_ATTRIBUTES, {
  'TABLE CHAIN': name,
  'HANDLE POSITION ID POSITION_ID CHAIN_ID': networkNumber,
  EXPRESSIONS: within.expressions,
  COMPAT: nested(
    attributesOf(abi.NFT_RULE_COMPAT_ATTRIBUTES, {
      PROTO: networkNumber,
      FLAGS: networkBits(values.NFT_COMPAT_FLAGS),
    }),
  ),
});

const fields = nested(
  attributes(abi.NFT_LIST_ATTRIBUTES, {
    NFTA_LIST_ELEM: nested(attributesOf(abi.NFT_SET_FIELD_ATTRIBUTES, { LEN: networkNumber })),
  }),
);

const set = attributesOf(abi.NFT_SET_ATTRIBUTES, {
  'TABLE NAME TYPE': name,
  FLAGS: networkBits(values.NFT_SET_FLAGS),
  'KEY_TYPE KEY_LEN DATA_TYPE DATA_LEN ID TIMEOUT GC_INTERVAL HANDLE COUNT': networkNumber,
  POLICY: networkNamed(values.NFT_SET_POLICIES),
  DESC: nested(attributesOf(abi.NFT_SET_DESC_ATTRIBUTES, { SIZE: networkNumber, CONCAT: fields })),
  OBJ_TYPE: networkNamed(values.NFT_OBJECT_TYPES),
  EXPR: within.expression,
  EXPRESSIONS: within.expressions,
});

const element = attributesOf(abi.NFT_SET_ELEM_ATTRIBUTES, {
  'KEY DATA KEY_END': within.data,
  FLAGS: networkBits(values.NFT_ELEMENT_FLAGS),
  'TIMEOUT EXPIRATION': networkNumber,
  EXPR: within.expression,
  OBJREF: name,
  EXPRESSIONS: within.expressions,
});

const elements = attributesOf(abi.NFT_SET_ELEM_LIST_ATTRIBUTES, {
  'TABLE SET': name,
  ELEMENTS: nested(listed(abi.NFT_LIST_ATTRIBUTES, nested(element))),
  SET_ID: networkNumber,
});

/** What objects hold, by their types. */
const OBJECTS: ReadonlyMap<number, ContentPrinter> = new Map(
  Object.entries({
    COUNTER: within.counter,
    QUOTA: within.quota,
    LIMIT: within.limit,
    CONNLIMIT: within.connectionLimit,
    SECMARK: within.securityMark,
    SYNPROXY: within.handshakeProxy,
    CT_HELPER: nested(
      attributesOf(abi.NFT_CT_HELPER_ATTRIBUTES, { NAME: name, 'L3PROTO L4PROTO': networkNumber }),
    ),
    CT_TIMEOUT: nested(attributesOf(abi.NFT_CT_TIMEOUT_ATTRIBUTES, { 'L3PROTO L4PROTO': networkNumber })),
    CT_EXPECT: nested(
      attributesOf(abi.NFT_CT_EXPECT_ATTRIBUTES, { 'L3PROTO L4PROTO DPORT TIMEOUT SIZE': networkNumber }),
    ),
    TUNNEL: nested(
      attributesOf(abi.NFT_TUNNEL_KEY_ATTRIBUTES, { 'ID FLAGS TOS TTL SPORT DPORT': networkNumber }),
    ),
  }).map(
    ([type, printer]) => [constantValue(values.NFT_OBJECT_TYPES, `NFT_OBJECT_${type}`), printer] as const,
  ),
);
const OBJECT_TYPE = constantValue(abi.NFT_OBJ_ATTRIBUTES, 'NFTA_OBJ_TYPE');

/** The context of what an object holds is its type. */
const object: AttributeSet = {
  ...attributesOf(abi.NFT_OBJ_ATTRIBUTES, {
    'TABLE NAME': name,
    TYPE: networkNamed(values.NFT_OBJECT_TYPES),
    DATA: (c, at, length, type) => OBJECTS.get(type)?.(c, at, length, 0) ?? false,
    'USE HANDLE': networkNumber,
  }),
  contextOf: (c, at, length) => {
    const found = findAttribute(c, at, length, OBJECT_TYPE, 4);
    return found < 0 ? 0 : swap32(c.memory.u32(found));
  },
};

const flowTable = attributesOf(abi.NFT_FLOWTABLE_ATTRIBUTES, {
  'TABLE NAME': name,
  HOOK: nested(
    attributesOf(abi.NFT_FLOWTABLE_HOOK_ATTRIBUTES, {
      NUM: networkNumber,
      PRIORITY: signedNetworkNumber,
      DEVS: devices,
    }),
  ),
  'USE HANDLE': networkNumber,
  FLAGS: networkBits(values.NFT_FLOWTABLE_FLAGS),
});

const generation = attributesOf(abi.NFT_GEN_ATTRIBUTES, { 'ID PROC_PID': networkNumber, PROC_NAME: name });

const trace = attributesOf(abi.NFT_TRACE_ATTRIBUTES, {
  'TABLE CHAIN': name,
  'RULE_HANDLE ID IIF IIFTYPE OIF OIFTYPE MARK NFPROTO': networkNumber,
  TYPE: networkNamed(values.NFT_TRACES),
  VERDICT: within.verdict,
  POLICY: verdict,
});

/** What messages of nf_tables hold, by their types (linux/netfilter/nf_tables.h). */
export const TABLE_MESSAGES: ReadonlyMap<number, AttributeSet> = new Map(
  Object.entries({
    'NEWTABLE GETTABLE DELTABLE DESTROYTABLE': table,
    'NEWCHAIN GETCHAIN DELCHAIN DESTROYCHAIN': chain,
    'NEWRULE GETRULE DELRULE GETRULE_RESET DESTROYRULE': rule,
    'NEWSET GETSET DELSET DESTROYSET': set,
    'NEWSETELEM GETSETELEM DELSETELEM DESTROYSETELEM GETSETELEM_RESET': elements,
    'NEWGEN GETGEN': generation,
    TRACE: trace,
    'NEWOBJ GETOBJ DELOBJ GETOBJ_RESET DESTROYOBJ': object,
    'NEWFLOWTABLE GETFLOWTABLE DELFLOWTABLE DESTROYFLOWTABLE': flowTable,
  }).flatMap(([names, attributeSet]) =>
    names
      .split(' ')
      .map((message) => [constantValue(NFT_MESSAGES, `NFT_MSG_${message}`), attributeSet] as const),
  ),
);
