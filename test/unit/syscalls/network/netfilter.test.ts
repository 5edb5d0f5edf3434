import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_NETFILTER = 12;
const TABLES = 10 << 8;
const CONNECTIONS = 1 << 8;
const QUEUE = 3 << 8;
const LOG = 4 << 8;
const SETS = 6 << 8;

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
      '[[{nla_len=8, nla_type=NFTA_HOOK_HOOKNUM}, htonl(NF_INET_LOCAL_IN)], [{nla_len=8, nla_type=NFTA_HOOK_PRIORITY}, htonl(-100)]]], ' +
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

test('of what subsystems to come say the numbers are shown', () => {
  expect(said(13 << 8, attribute(1, network(7)))).toBe('[{nla_len=8, nla_type=0x1}, "\\x00\\x00\\x00\\x07"]');
});

test('queued packets are told by what came with them, and by their verdicts', () => {
  const header = attribute(1, Buffer.concat([network(9), bytes(8, 0, 1)]));
  const hardware = attribute(9, bytes(0, 6, 0, 0, 0, 0x16, 0x3e, 0, 0, 1, 0, 0));
  const connection = attribute(11, attribute(3, network(8)));
  expect(said(QUEUE, header, attribute(5, network(1)), hardware, connection, attribute(12, network(2)))).toBe(
    '[[{nla_len=11, nla_type=NFQA_PACKET_HDR}, {packet_id=htonl(9), hw_protocol=htons(ETH_P_IP), hook=NF_INET_LOCAL_IN}], ' +
      '[{nla_len=8, nla_type=NFQA_IFINDEX_INDEV}, htonl(if_nametoindex("lo"))], ' +
      '[{nla_len=16, nla_type=NFQA_HWADDR}, {hw_addrlen=htons(6), hw_addr=00:16:3e:00:00:01}], ' +
      '[{nla_len=12, nla_type=NFQA_CT}, [{nla_len=8, nla_type=CTA_STATUS}, htonl(IPS_CONFIRMED)]], ' +
      '[{nla_len=8, nla_type=NFQA_CT_INFO}, htonl(IP_CT_NEW)]]',
  );
  expect(said(QUEUE | 1, attribute(2, Buffer.concat([bytes(0, 5, 0, 3), network(9)])))).toBe(
    '[{nla_len=12, nla_type=NFQA_VERDICT_HDR}, {verdict=htonl(NF_QUEUE|5<<16), id=htonl(9)}]',
  );
  const parameters = attribute(2, Buffer.concat([network(0xffff), bytes(2)]));
  expect(said(QUEUE | 2, attribute(1, bytes(1, 0, 0, 2)), parameters, attribute(5, network(5)))).toBe(
    '[[{nla_len=8, nla_type=NFQA_CFG_CMD}, {command=NFQNL_CFG_CMD_BIND, pf=htons(AF_INET)}], ' +
      '[{nla_len=9, nla_type=NFQA_CFG_PARAMS}, {copy_range=htonl(65535), copy_mode=NFQNL_COPY_PACKET}], ' +
      '[{nla_len=8, nla_type=NFQA_CFG_FLAGS}, htonl(NFQA_CFG_F_FAIL_OPEN|NFQA_CFG_F_GSO)]]',
  );
});

test('logged packets are told, and how they are logged', () => {
  const tag = attribute(20, attribute(1, bytes(0x81, 0)), attribute(2, bytes(0, 7)));
  expect(said(LOG, attribute(1, bytes(8, 6, 0, 0)), attribute(10, text('seen: ')), tag)).toBe(
    '[[{nla_len=8, nla_type=NFULA_PACKET_HDR}, {hw_protocol=htons(ETH_P_ARP), hook=NF_INET_PRE_ROUTING}], ' +
      '[{nla_len=11, nla_type=NFULA_PREFIX}, "seen: "], [{nla_len=20, nla_type=NFULA_VLAN}, ' +
      '[[{nla_len=6, nla_type=NFULA_VLAN_PROTO}, htons(ETH_P_8021Q)], [{nla_len=6, nla_type=NFULA_VLAN_TCI}, htons(7)]]]]',
  );
  const mode = attribute(2, Buffer.concat([network(0), bytes(1, 0)]));
  expect(said(LOG | 1, attribute(1, bytes(4)), mode, attribute(6, bytes(0, 3)))).toBe(
    '[[{nla_len=5, nla_type=NFULA_CFG_CMD}, {command=NFULNL_CFG_CMD_PF_UNBIND}], ' +
      '[{nla_len=10, nla_type=NFULA_CFG_MODE}, {copy_range=htonl(0), copy_mode=NFULNL_COPY_META}], ' +
      '[{nla_len=6, nla_type=NFULA_CFG_FLAGS}, htons(NFULNL_CFG_F_SEQ|NFULNL_CFG_F_SEQ_GLOBAL)]]',
  );
});

test('sets of addresses are told by what makes them, and elements by what they hold', () => {
  const name = attribute(2, text('hosts'));
  const made = attribute(
    7,
    attribute(6, network(300)),
    attribute(8, network(8)),
    attribute(18, network(1024)),
  );
  expect(said(SETS | 2, name, attribute(3, text('hash:ip')), attribute(5, bytes(2)), made)).toBe(
    '[[{nla_len=10, nla_type=IPSET_ATTR_SETNAME}, "hosts"], [{nla_len=12, nla_type=IPSET_ATTR_TYPENAME}, "hash:ip"], ' +
      '[{nla_len=5, nla_type=IPSET_ATTR_FAMILY}, AF_INET], [{nla_len=28, nla_type=IPSET_ATTR_DATA}, ' +
      '[[{nla_len=8, nla_type=IPSET_ATTR_TIMEOUT}, htonl(300)], ' +
      '[{nla_len=8, nla_type=IPSET_ATTR_CADT_FLAGS}, htonl(IPSET_FLAG_WITH_COUNTERS)], ' +
      '[{nla_len=8, nla_type=IPSET_ATTR_HASHSIZE}, htonl(1024)]]]]',
  );
  const address = attribute(1, attribute(1, bytes(10, 0, 0, 1)));
  const added = attribute(7, address, attribute(7, bytes(17)), attribute(26, text('printer')));
  expect(said(SETS | 9, attribute(8, added), attribute(9, words32(3)))).toBe(
    '[[{nla_len=40, nla_type=IPSET_ATTR_ADT}, [{nla_len=36, nla_type=IPSET_ATTR_DATA}, ' +
      '[[{nla_len=12, nla_type=IPSET_ATTR_IP}, [{nla_len=8, nla_type=IPSET_ATTR_IPADDR_IPV4}, inet_addr("10.0.0.1")]], ' +
      '[{nla_len=5, nla_type=IPSET_ATTR_PROTO}, IPPROTO_UDP], [{nla_len=12, nla_type=IPSET_ATTR_COMMENT}, "printer"]]]], ' +
      '[{nla_len=8, nla_type=IPSET_ATTR_LINENO}, 3]]',
  );
  expect(said(SETS | 6, name, attribute(3, text('others')))).toContain('IPSET_ATTR_SETNAME2}, "others"');
  expect(said(SETS | 13, attribute(10, bytes(2)))).toBe('[{nla_len=5, nla_type=IPSET_ATTR_REVISION_MIN}, 2]');
});

test('times for which connections are kept are told by the states of their protocol', () => {
  const policy = (protocol: number): string =>
    said(
      8 << 8,
      attribute(1, text('slow')),
      attribute(3, bytes(protocol)),
      attribute(4, attribute(1, network(60))),
    );
  expect(policy(6)).toBe(
    '[[{nla_len=9, nla_type=CTA_TIMEOUT_NAME}, "slow"], [{nla_len=5, nla_type=CTA_TIMEOUT_L4PROTO}, IPPROTO_TCP], ' +
      '[{nla_len=12, nla_type=CTA_TIMEOUT_DATA}, [{nla_len=8, nla_type=CTA_TIMEOUT_TCP_SYN_SENT}, htonl(60)]]]',
  );
  expect(policy(2)).toContain('[{nla_len=8, nla_type=CTA_TIMEOUT_GENERIC_TIMEOUT}, htonl(60)]');
});

test('helpers, counters and extensions are told by their names', () => {
  const tuple = attribute(2, attribute(1, bytes(0, 2)), attribute(2, bytes(6)));
  const policies = attribute(
    4,
    attribute(1, network(1)),
    attribute(2, attribute(1, text('ftp')), attribute(2, network(4))),
  );
  expect(said(9 << 8, attribute(1, text('ftp')), tuple, policies, attribute(6, network(1)))).toBe(
    '[[{nla_len=8, nla_type=NFCTH_NAME}, "ftp"], [{nla_len=20, nla_type=NFCTH_TUPLE}, ' +
      '[[{nla_len=6, nla_type=NFCTH_TUPLE_L3PROTONUM}, htons(AF_INET)], [{nla_len=5, nla_type=NFCTH_TUPLE_L4PROTONUM}, IPPROTO_TCP]]], ' +
      '[{nla_len=32, nla_type=NFCTH_POLICY}, [[{nla_len=8, nla_type=NFCTH_POLICY_SET_NUM}, htonl(1)], ' +
      '[{nla_len=20, nla_type=NFCTH_POLICY_SET1}, [[{nla_len=8, nla_type=NFCTH_POLICY_NAME}, "ftp"], ' +
      '[{nla_len=8, nla_type=NFCTH_POLICY_EXPECT_MAX}, htonl(4)]]]]], ' +
      '[{nla_len=8, nla_type=NFCTH_STATUS}, htonl(NFCT_HELPER_STATUS_ENABLED)]]',
  );
  expect(said(7 << 8, attribute(1, text('web')), attribute(5, network(4)))).toBe(
    '[[{nla_len=8, nla_type=NFACCT_NAME}, "web"], [{nla_len=8, nla_type=NFACCT_FLAGS}, htonl(NFACCT_F_OVERQUOTA)]]',
  );
  expect(said(11 << 8, attribute(1, text('state')), attribute(2, network(1)))).toBe(
    '[[{nla_len=10, nla_type=NFTA_COMPAT_NAME}, "state"], [{nla_len=8, nla_type=NFTA_COMPAT_REV}, htonl(1)]]',
  );
});

test('systems are told by the options with which they begin connections', () => {
  const finger = Buffer.alloc(592);
  finger.set([1, 0, 0, 0, 4, 0, 0, 0, 64, 1, 60, 0, 0xb4, 5, 2, 0], 0);
  finger.write('Linux', 16);
  finger.set([2, 0, 4, 0], 112);
  finger.set([4, 0, 2, 0], 124);
  expect(said(5 << 8, attribute(1, finger))).toBe(
    '[{nla_len=596, nla_type=OSF_ATTR_FINGER}, {wss={wc=OSF_WSS_MSS, val=4}, ttl=64, df=1, ss=60, mss=1460, opt_num=2, ' +
      'genre="Linux", version="", subtype="", opt=[{kind=OSFOPT_MSS, length=4, wc={wc=OSF_WSS_PLAIN, val=0}}, ' +
      '{kind=OSFOPT_SACKP, length=2, wc={wc=OSF_WSS_PLAIN, val=0}}]}]',
  );
});

test('hooks are told by whose they are, and named by the family', () => {
  const described = attribute(1, attribute(1, text('filter')), attribute(2, bytes(1)));
  const owner = (type: number, ...what: Buffer[]): Buffer =>
    attribute(6, ...what, attribute(2, network(type)));
  expect(said(12 << 8, attribute(1, network(3)), attribute(2, network(-300)), owner(1, described))).toBe(
    '[[{nla_len=8, nla_type=NFNLA_HOOK_HOOKNUM}, htonl(NF_INET_LOCAL_OUT)], [{nla_len=8, nla_type=NFNLA_HOOK_PRIORITY}, htonl(-300)], ' +
      '[{nla_len=36, nla_type=NFNLA_HOOK_CHAIN_INFO}, [[{nla_len=24, nla_type=NFNLA_HOOK_INFO_DESC}, ' +
      '[[{nla_len=11, nla_type=NFNLA_CHAIN_TABLE}, "filter"], [{nla_len=5, nla_type=NFNLA_CHAIN_FAMILY}, NFPROTO_INET]]], ' +
      '[{nla_len=8, nla_type=NFNLA_HOOK_INFO_TYPE}, htonl(NFNL_HOOK_TYPE_NFTABLES)]]]]',
  );
  expect(said(12 << 8, owner(2, attribute(1, attribute(1, network(42)))))).toContain(
    'NFNLA_HOOK_BPF_ID}, htonl(42)',
  );
  const bridged = message(12 << 8, 1, bytes(7, 0, 0, 0), attribute(1, network(5)));
  expect(shownMessages(NETLINK_NETFILTER, bridged)).toContain('htonl(NF_BR_BROUTING)');
});

test('a batch begins with the generation that it was made for', () => {
  expect(said(0x10, attribute(1, network(5)))).toBe('[{nla_len=8, nla_type=NFNL_BATCH_GENID}, htonl(5)]');
});
