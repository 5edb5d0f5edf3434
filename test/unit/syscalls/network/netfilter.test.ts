import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_NETFILTER = 12;
const TABLES = 10 << 8;
const CONNECTIONS = 1 << 8;

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const text = (value: string): Buffer => Buffer.from(`${value}\0`);
/** A number in network byte order. */
const network = (value: number): Buffer => {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(value >>> 0);
  return number;
};

/** What the attributes of a message are shown as. */
function said(type: number, ...attributes: Buffer[]): string {
  const whole = message(type, 1, bytes(2, 0, 0, 0), ...attributes);
  return shownMessages(NETLINK_NETFILTER, whole).replace(/^.*?nfgen_family=.*?\}, (.*)\]$/, '$1');
}

test('rules are told by their expressions, whose kinds have attributes of their own', () => {
  const expression = (kind: string, ...contents: Buffer[]): Buffer =>
    attribute(1, attribute(1, text(kind)), attribute(2, ...contents));
  const load = expression(
    'payload',
    attribute(1, network(1)),
    attribute(2, network(2)),
    attribute(3, network(2)),
  );
  const compare = expression(
    'cmp',
    attribute(1, network(1)),
    attribute(2, network(0)),
    attribute(3, attribute(1, bytes(0, 22))),
  );
  const accept = expression(
    'immediate',
    attribute(1, network(0)),
    attribute(2, attribute(2, attribute(1, network(1)))),
  );
  expect(said(TABLES | 6, attribute(1, text('filter')), attribute(4, load, compare, accept))).toBe(
    '[[{nla_len=11, nla_type=NFTA_RULE_TABLE}, "filter"], [{nla_len=140, nla_type=NFTA_RULE_EXPRESSIONS}, ' +
      '[[{nla_len=44, nla_type=NFTA_LIST_ELEM}, [[{nla_len=12, nla_type=NFTA_EXPR_NAME}, "payload"], ' +
      '[{nla_len=28, nla_type=NFTA_EXPR_DATA}, [[{nla_len=8, nla_type=NFTA_PAYLOAD_DREG}, htonl(NFT_REG_1)], ' +
      '[{nla_len=8, nla_type=NFTA_PAYLOAD_BASE}, htonl(NFT_PAYLOAD_TRANSPORT_HEADER)], ' +
      '[{nla_len=8, nla_type=NFTA_PAYLOAD_OFFSET}, htonl(2)]]]]], ' +
      '[{nla_len=44, nla_type=NFTA_LIST_ELEM}, [[{nla_len=8, nla_type=NFTA_EXPR_NAME}, "cmp"], ' +
      '[{nla_len=32, nla_type=NFTA_EXPR_DATA}, [[{nla_len=8, nla_type=NFTA_CMP_SREG}, htonl(NFT_REG_1)], ' +
      '[{nla_len=8, nla_type=NFTA_CMP_OP}, htonl(NFT_CMP_EQ)], ' +
      '[{nla_len=12, nla_type=NFTA_CMP_DATA}, [{nla_len=6, nla_type=NFTA_DATA_VALUE}, "\\x00\\x16"]]]]]], ' +
      '[{nla_len=48, nla_type=NFTA_LIST_ELEM}, [[{nla_len=14, nla_type=NFTA_EXPR_NAME}, "immediate"], ' +
      '[{nla_len=28, nla_type=NFTA_EXPR_DATA}, [[{nla_len=8, nla_type=NFTA_IMMEDIATE_DREG}, htonl(NFT_REG_VERDICT)], ' +
      '[{nla_len=16, nla_type=NFTA_IMMEDIATE_DATA}, [{nla_len=12, nla_type=NFTA_DATA_VERDICT}, ' +
      '[{nla_len=8, nla_type=NFTA_VERDICT_CODE}, htonl(NF_ACCEPT)]]]]]]]]]]',
  );
});

test('chains, sets and objects are told by numbers in network byte order', () => {
  const hook = attribute(4, attribute(1, network(1)), attribute(2, network(-100)));
  expect(said(TABLES | 3, attribute(3, text('input')), hook, attribute(5, network(0)))).toBe(
    '[[{nla_len=10, nla_type=NFTA_CHAIN_NAME}, "input"], [{nla_len=20, nla_type=NFTA_CHAIN_HOOK}, ' +
      '[[{nla_len=8, nla_type=NFTA_HOOK_HOOKNUM}, htonl(1)], [{nla_len=8, nla_type=NFTA_HOOK_PRIORITY}, htonl(-100)]]], ' +
      '[{nla_len=8, nla_type=NFTA_CHAIN_POLICY}, htonl(NF_DROP)]]',
  );
  const element = attribute(1, attribute(1, attribute(1, bytes(10, 0, 0, 1))), attribute(3, network(1)));
  expect(said(TABLES | 12, attribute(3, element))).toBe(
    '[{nla_len=28, nla_type=NFTA_SET_ELEM_LIST_ELEMENTS}, [{nla_len=24, nla_type=NFTA_LIST_ELEM}, ' +
      '[[{nla_len=12, nla_type=NFTA_SET_ELEM_KEY}, [{nla_len=8, nla_type=NFTA_DATA_VALUE}, "\\x0a\\x00\\x00\\x01"]], ' +
      '[{nla_len=8, nla_type=NFTA_SET_ELEM_FLAGS}, htonl(NFT_SET_ELEM_INTERVAL_END)]]]]',
  );
  const counted = attribute(4, attribute(1, words32(0, 0x100)));
  expect(said(TABLES | 18, attribute(3, network(1)), counted)).toBe(
    '[[{nla_len=8, nla_type=NFTA_OBJ_TYPE}, htonl(NFT_OBJECT_COUNTER)], [{nla_len=16, nla_type=NFTA_OBJ_DATA}, ' +
      '[{nla_len=12, nla_type=NFTA_COUNTER_BYTES}, htobe64(65536)]]]',
  );
});

test('tracked connections are told by their ends', () => {
  const addresses = attribute(1, attribute(1, bytes(10, 0, 0, 1)), attribute(2, bytes(10, 0, 0, 2)));
  const ports = attribute(2, attribute(1, bytes(6)), attribute(3, bytes(0, 80)));
  const tcp = attribute(4, attribute(1, attribute(1, bytes(3)), attribute(4, bytes(3, 0))));
  expect(said(CONNECTIONS, attribute(1, addresses, ports), attribute(3, network(0xe)), tcp)).toBe(
    '[[{nla_len=44, nla_type=CTA_TUPLE_ORIG}, [[{nla_len=20, nla_type=CTA_TUPLE_IP}, ' +
      '[[{nla_len=8, nla_type=CTA_IP_V4_SRC}, inet_addr("10.0.0.1")], [{nla_len=8, nla_type=CTA_IP_V4_DST}, inet_addr("10.0.0.2")]]], ' +
      '[{nla_len=20, nla_type=CTA_TUPLE_PROTO}, [[{nla_len=5, nla_type=CTA_PROTO_NUM}, IPPROTO_TCP], ' +
      '[{nla_len=6, nla_type=CTA_PROTO_DST_PORT}, htons(80)]]]]], ' +
      '[{nla_len=8, nla_type=CTA_STATUS}, htonl(IPS_SEEN_REPLY|IPS_ASSURED|IPS_CONFIRMED)], ' +
      '[{nla_len=24, nla_type=CTA_PROTOINFO}, [{nla_len=20, nla_type=CTA_PROTOINFO_TCP}, ' +
      '[[{nla_len=5, nla_type=CTA_PROTOINFO_TCP_STATE}, TCP_CONNTRACK_ESTABLISHED], ' +
      '[{nla_len=6, nla_type=CTA_PROTOINFO_TCP_FLAGS_ORIGINAL}, ' +
      '{flags=IP_CT_TCP_FLAG_WINDOW_SCALE|IP_CT_TCP_FLAG_SACK_PERM, mask=0}]]]]]',
  );
  expect(said(CONNECTIONS | 4, attribute(2, network(7)))).toBe(
    '[{nla_len=8, nla_type=CTA_STATS_FOUND}, htonl(7)]',
  );
});

test('of what other subsystems say the numbers are shown', () => {
  expect(said(3 << 8, attribute(1, network(7)))).toBe('[{nla_len=8, nla_type=0x1}, "\\x00\\x00\\x00\\x07"]');
});
