import { expect, test } from 'vitest';
import { LINK_KINDS } from '../../../../src/types/netlink/link-kinds.ts';
import { words32 } from '../../support/decode.ts';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_ROUTE = 0;
const RTM_NEWLINK = 16;
const RTM_NEWADDR = 20;
const RTM_NEWROUTE = 24;
const RTM_NEWACTION = 48;
const RTM_NEWNEXTHOP = 104;

/** The attributes of a message whose structure is `head`. */
function said(type: number, head: number, ...attributes: Buffer[]): string {
  const structure = Buffer.alloc(head);
  if (head > 1) structure[0] = 2;
  return shownMessages(NETLINK_ROUTE, message(type, 0, structure, ...attributes)).replace(
    /^\[\{nlmsg_len.*?\}, \{.*?\}, /,
    '',
  );
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`);

function ofKind(kind: string, ...attributes: Buffer[]): string {
  const link = attribute(18, attribute(1, text(kind)), attribute(2, ...attributes));
  return said(RTM_NEWLINK, 16, link).replace(/^.*nla_type=IFLA_INFO_DATA\}, (.*)\]{4}$/, '$1');
}

test('what an interface has depends on its kind', () => {
  expect(Object.keys(LINK_KINDS).length).toBeGreaterThan(30);
  expect(ofKind('vxlan', attribute(1, words32(42)), attribute(15, Buffer.from([0x12, 0xb5])))).toBe(
    '[[{nla_len=8, nla_type=IFLA_VXLAN_ID}, 42], [{nla_len=6, nla_type=IFLA_VXLAN_PORT}, htons(4789)]]',
  );
  expect(
    ofKind('bond', attribute(1, Buffer.from([4])), attribute(8, attribute(0, Buffer.from([10, 0, 0, 1])))),
  ).toBe(
    '[[{nla_len=5, nla_type=IFLA_BOND_MODE}, BOND_MODE_8023AD], [{nla_len=12, nla_type=IFLA_BOND_ARP_IP_TARGET}, ' +
      '[{nla_len=8, nla_type=0}, inet_addr("10.0.0.1")]]]',
  );
  expect(ofKind('vlan', attribute(1, Buffer.from([7, 0])), attribute(2, words32(1, 3)))).toBe(
    '[[{nla_len=6, nla_type=IFLA_VLAN_ID}, 7], [{nla_len=12, nla_type=IFLA_VLAN_FLAGS}, ' +
      '{flags=VLAN_FLAG_REORDER_HDR, mask=VLAN_FLAG_REORDER_HDR|VLAN_FLAG_GVRP}]]',
  );
  expect(ofKind('veth', attribute(1, Buffer.alloc(16), attribute(3, text('veth1'))))).toBe(
    '[{nla_len=32, nla_type=VETH_INFO_PEER}, {ifi_family=AF_UNSPEC, ifi_type=ARPHRD_NETROM, ifi_index=0, ifi_flags=0, ' +
      'ifi_change=0}, [{nla_len=10, nla_type=IFLA_IFNAME}, "veth1"]]',
  );
  expect(ofKind('gre', attribute(2, Buffer.from([0x20, 0])), attribute(4, words32(0x1000000)))).toBe(
    '[[{nla_len=6, nla_type=IFLA_GRE_IFLAGS}, GRE_KEY], [{nla_len=8, nla_type=IFLA_GRE_IKEY}, htonl(1)]]',
  );
  expect(ofKind('unheard-of', attribute(1, words32(1)))).toBe('"\\x08\\x00\\x01\\x00\\x01\\x00\\x00\\x00"');
});

test('what an interface has as part of another depends on the kind of that one', () => {
  const port = attribute(18, attribute(4, text('bond')), attribute(5, attribute(1, Buffer.from([1]))));
  expect(said(RTM_NEWLINK, 16, port)).toContain(
    '[{nla_len=12, nla_type=IFLA_INFO_SLAVE_DATA}, [{nla_len=5, nla_type=IFLA_BOND_SLAVE_STATE}, BOND_STATE_BACKUP]]',
  );
});

test('how a route wraps packets depends on the kind of encapsulation, wherever that is said', () => {
  const seg6 = attribute(22, attribute(1, words32(1)));
  expect(said(RTM_NEWROUTE, 12, attribute(30, words32(5)), seg6, attribute(21, Buffer.from([5, 0])))).toBe(
    '[[{nla_len=8, nla_type=RTA_NH_ID}, 5], [{nla_len=12, nla_type=RTA_ENCAP}, ' +
      '[{nla_len=8, nla_type=SEG6_IPTUNNEL_SRH}, {mode=SEG6_IPTUN_MODE_ENCAP}]], ' +
      '[{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_SEG6]]]',
  );
  const ip = attribute(8, attribute(1, words32(0, 0x1000000)), attribute(2, Buffer.from([10, 0, 0, 1])));
  expect(said(RTM_NEWNEXTHOP, 8, attribute(7, Buffer.from([2, 0])), ip)).toBe(
    '[[{nla_len=6, nla_type=NHA_ENCAP_TYPE}, LWTUNNEL_ENCAP_IP], [{nla_len=24, nla_type=NHA_ENCAP}, ' +
      '[[{nla_len=12, nla_type=LWTUNNEL_IP_ID}, htobe64(1)], [{nla_len=8, nla_type=LWTUNNEL_IP_DST}, inet_addr("10.0.0.1")]]]]]',
  );
  expect(said(RTM_NEWROUTE, 12, attribute(1, Buffer.from([10, 0, 0, 0])), seg6)).toBe(
    '[[{nla_len=8, nla_type=RTA_DST}, inet_addr("10.0.0.0")], ' +
      '[{nla_len=12, nla_type=RTA_ENCAP}, "\\x08\\x00\\x01\\x00\\x01\\x00\\x00\\x00"]]]',
  );
});

test('actions stand in a table', () => {
  const action = attribute(1, attribute(1, text('gact')), attribute(8, words32(1, 1)));
  expect(said(RTM_NEWACTION, 4, attribute(1, action), attribute(4, words32(1500)))).toBe(
    '[[{nla_len=32, nla_type=TCA_ROOT_TAB}, [{nla_len=28, nla_type=0x1}, [[{nla_len=9, nla_type=TCA_ACT_KIND}, "gact"], ' +
      '[{nla_len=12, nla_type=TCA_ACT_HW_STATS}, TCA_ACT_HW_STATS_IMMEDIATE]]]], ' +
      '[{nla_len=8, nla_type=TCA_ROOT_TIME_DELTA}, 1500 /* 1.500 s */]]]',
  );
});

test('attributes of kernels after 6.1 have values', () => {
  expect(said(RTM_NEWADDR, 8, attribute(11, Buffer.from([2])))).toBe(
    '[{nla_len=5, nla_type=IFA_PROTO}, IFAPROT_KERNEL_RA]]',
  );
  const port = attribute(62, attribute(1, text('pci')), attribute(3, words32(7)));
  expect(said(RTM_NEWLINK, 16, port)).toContain(
    '[[{nla_len=8, nla_type=DEVLINK_ATTR_BUS_NAME}, "pci"], [{nla_len=8, nla_type=DEVLINK_ATTR_PORT_INDEX}, 7]]',
  );
  const used = attribute(15, attribute(1, attribute(1, words32(3)), attribute(2, words32(9))));
  expect(said(RTM_NEWNEXTHOP, 8, used)).toBe(
    '[{nla_len=24, nla_type=NHA_GROUP_STATS}, [{nla_len=20, nla_type=NHA_GROUP_STATS_ENTRY}, ' +
      '[[{nla_len=8, nla_type=NHA_GROUP_STATS_ENTRY_ID}, 3], [{nla_len=8, nla_type=NHA_GROUP_STATS_ENTRY_PACKETS}, 9]]]]]',
  );
});

const RTM_NEWQDISC = 36;

test('what a queueing discipline, a filter or an action holds depends on its kind', () => {
  const queue = attribute(2, attribute(1, words32(5000)), attribute(6, words32(1514)));
  expect(said(RTM_NEWQDISC, 20, attribute(1, text('fq_codel')), queue)).toBe(
    '[[{nla_len=13, nla_type=TCA_KIND}, "fq_codel"], [{nla_len=20, nla_type=TCA_OPTIONS}, ' +
      '[[{nla_len=8, nla_type=TCA_FQ_CODEL_TARGET}, 5000], [{nla_len=8, nla_type=TCA_FQ_CODEL_QUANTUM}, 1514]]]]]',
  );
  const delay = attribute(2, words32(1000, 2, 0, 0, 0, 5), attribute(7, words32(1)));
  expect(said(RTM_NEWQDISC, 20, attribute(1, text('netem')), delay)).toContain(
    '{latency=1000, limit=2, loss=0, gap=0, duplicate=0, jitter=5}, [{nla_len=8, nla_type=TCA_NETEM_ECN}, 1]]',
  );
  const redirect = attribute(2, attribute(2, words32(1, 0, 4, 0, 0, 1, 1)));
  const action = attribute(1, attribute(1, text('mirred')), redirect);
  const filter = attribute(2, attribute(2, action), attribute(3, words32(1)));
  expect(said(44, 20, attribute(1, text('matchall')), filter)).toContain(
    '[{nla_len=36, nla_type=TCA_ACT_OPTIONS}, [{nla_len=32, nla_type=TCA_MIRRED_PARMS}, {index=1, capab=0, ' +
      'action=TC_ACT_STOLEN, refcnt=0, bindcnt=0, eaction=TCA_EGRESS_REDIR, ifindex=if_nametoindex("lo")}]]]]], ' +
      '[{nla_len=8, nla_type=TCA_MATCHALL_FLAGS}, TCA_CLS_FLAGS_SKIP_HW]]',
  );
  expect(said(RTM_NEWQDISC, 20, attribute(1, text('unheard-of')), queue)).toContain(
    '[{nla_len=20, nla_type=TCA_OPTIONS}, "\\x08\\x00\\x01\\x00',
  );
});
