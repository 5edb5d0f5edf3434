import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_ROUTE = 0;

const bytes = (...values: number[]): Buffer => Buffer.from(values);

/** What follows the header of a message of rtnetlink. */
function said(type: number, ...payload: Uint8Array[]): string {
  return shownMessages(NETLINK_ROUTE, message(type, 0, ...payload)).replace(
    /^\[\{nlmsg_len.*?\}, (.*)\]$/,
    '$1',
  );
}

test('VLANs of a bridge are told, and asked for, by attributes of their own', () => {
  const head = Buffer.concat([bytes(7, 0, 0, 0), words32(1)]);
  const entry = attribute(1, attribute(1, bytes(2, 0, 10, 0)), attribute(3, bytes(3)));
  const options = attribute(2, attribute(1, bytes(10, 0)), attribute(10, words32(26_000, 0)));
  expect(said(112, head, entry, options)).toBe(
    '{family=AF_BRIDGE, ifindex=if_nametoindex("lo")}, [[{nla_len=20, nla_type=BRIDGE_VLANDB_ENTRY}, ' +
      '[[{nla_len=8, nla_type=BRIDGE_VLANDB_ENTRY_INFO}, {flags=BRIDGE_VLAN_INFO_PVID, vid=10}], ' +
      '[{nla_len=5, nla_type=BRIDGE_VLANDB_ENTRY_STATE}, BR_STATE_FORWARDING]]], ' +
      '[{nla_len=24, nla_type=BRIDGE_VLANDB_GLOBAL_OPTIONS}, [[{nla_len=6, nla_type=BRIDGE_VLANDB_GOPTS_ID}, 10], ' +
      '[{nla_len=12, nla_type=BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL}, 26000 /* 260.00 s */]]]]',
  );
  expect(said(114, head, attribute(1, words32(1)))).toBe(
    '{family=AF_BRIDGE, ifindex=if_nametoindex("lo")}, [{nla_len=8, nla_type=BRIDGE_VLANDB_DUMP_FLAGS}, ' +
      'BRIDGE_VLANDB_DUMPF_STATS]',
  );
});

test('what routers tell is followed by options, then by attributes', () => {
  const source = attribute(1, bytes(0xfe, 0x80, ...new Array<number>(13).fill(0), 1));
  const head = Buffer.concat([bytes(10, 0, 8, 0), words32(1), bytes(134, 0, 0, 0), words32(0)]);
  const options = bytes(25, 1, 0, 0, 0, 0, 0, 60);
  expect(said(68, head, options, source)).toBe(
    '{nduseropt_family=AF_INET6, nduseropt_opts_len=8, nduseropt_ifindex=if_nametoindex("lo"), nduseropt_icmp_type=134, ' +
      'nduseropt_icmp_code=0}, "\\x19\\x01\\x00\\x00\\x00\\x00\\x00\\x3c", [{nla_len=20, nla_type=NDUSEROPT_SRCADDR}, ' +
      'inet_pton(AF_INET6, "fe80::1")]',
  );
  expect(said(68, head, options.subarray(0, 3))).toMatch(/nduseropt_icmp_code=0\}, "\\x19\\x01\\x00"$/);
  const prefix = Buffer.concat([bytes(10, 0, 0, 0), words32(1), bytes(3, 64, 1, 0)]);
  expect(said(52, prefix, attribute(2, words32(100, 200)))).toBe(
    '{prefix_family=AF_INET6, prefix_ifindex=if_nametoindex("lo"), prefix_type=3, prefix_len=64, ' +
      'prefix_flags=IF_PREFIX_ONLINK}, [{nla_len=12, nla_type=PREFIX_CACHEINFO}, {preferred_time=100, valid_time=200}]',
  );
});

test('further names of interfaces, buckets of next hops and networks of tunnels are told', () => {
  expect(said(108, bytes(0, 0, 0, 0), words32(1, 0, 0))).toContain('{ifi_family=AF_UNSPEC, ');
  expect(said(116, bytes(0, 0, 0, 0), words32(0), attribute(13, attribute(1, bytes(3, 0))))).toContain(
    '[{nla_len=12, nla_type=NHA_RES_BUCKET}, [{nla_len=6, nla_type=NHA_RES_BUCKET_INDEX}, 3]]',
  );
  const range = attribute(1, attribute(1, words32(100)), attribute(2, words32(200)));
  expect(said(120, bytes(7, 1, 0, 0), words32(1), range)).toBe(
    '{family=AF_BRIDGE, flags=TUNNEL_MSG_FLAG_STATS, ifindex=if_nametoindex("lo")}, ' +
      '[{nla_len=20, nla_type=VXLAN_VNIFILTER_ENTRY}, [[{nla_len=8, nla_type=VXLAN_VNIFILTER_ENTRY_START}, 100], ' +
      '[{nla_len=8, nla_type=VXLAN_VNIFILTER_ENTRY_END}, 200]]]',
  );
});

test('data centre bridging tells of priorities and bandwidths', () => {
  const protocol = attribute(3, attribute(1, bytes(1, 3, 6, 0x89)));
  const pauses = attribute(2, bytes(8, 8, 0, 0, 0, 0), Buffer.alloc(130));
  expect(said(78, bytes(0, 21, 0, 0), attribute(13, protocol, pauses))).toMatch(
    new RegExp(
      [
        String.raw`^\{dcb_family=AF_UNSPEC, cmd=DCB_CMD_IEEE_GET\}, \[\{nla_len=156, nla_type=DCB_ATTR_IEEE\}, `,
        String.raw`\[\[\{nla_len=12, nla_type=DCB_ATTR_IEEE_APP_TABLE\}, \[\{nla_len=8, nla_type=DCB_ATTR_IEEE_APP\}, `,
        String.raw`\{selector=IEEE_8021QAZ_APP_SEL_ETHERTYPE, priority=3, protocol=35078\}\]\], `,
        String.raw`\[\{nla_len=140, nla_type=DCB_ATTR_IEEE_PFC\}, \{pfc_cap=8, pfc_en=0x8, mbc=0, delay=0, requests=\[0, `,
      ].join(''),
    ),
  );
  const groups = attribute(6, attribute(1, attribute(1, bytes(2))), attribute(11, bytes(50)));
  expect(said(78, bytes(0, 4, 0, 0), groups, attribute(14, bytes(5)))).toContain(
    '[[{nla_len=12, nla_type=DCB_PG_ATTR_TC_0}, [{nla_len=5, nla_type=DCB_TC_ATTR_PARAM_PGID}, 2]], ' +
      '[{nla_len=5, nla_type=DCB_PG_ATTR_BW_ID_0}, 50]]], ' +
      '[{nla_len=5, nla_type=DCB_ATTR_DCBX}, DCB_CAP_DCBX_HOST|DCB_CAP_DCBX_VER_CEE]',
  );
});

test('paths that routes give packets are told by their segments', () => {
  const route = (kind: number, ...content: Buffer[]) =>
    said(24, Buffer.alloc(12), attribute(21, bytes(kind, 0)), attribute(22, ...content)).replace(
      /^.*nla_type=RTA_ENCAP\}, (.*)\]\]$/,
      '$1',
    );
  const segment = bytes(0xfc, ...new Array<number>(14).fill(0), 1);
  const path = Buffer.concat([bytes(0, 2, 4, 0, 0, 8, 0, 0), segment]);
  expect(route(5, attribute(1, words32(1), path, bytes(4, 0)))).toBe(
    '[{nla_len=34, nla_type=SEG6_IPTUNNEL_SRH}, {mode=SEG6_IPTUN_MODE_ENCAP}, {nexthdr=0, hdrlen=2, type=4, ' +
      'segments_left=0, first_segment=0, flags=SR6_FLAG1_HMAC, tag=htons(0)}, [inet_pton(AF_INET6, "fc00::1")], "\\x04\\x00"]',
  );
  expect(route(7, attribute(11, attribute(1, words32(0x12))))).toBe(
    '[{nla_len=12, nla_type=SEG6_LOCAL_FLAVORS}, [{nla_len=8, nla_type=SEG6_LOCAL_FLV_OPERATION}, ' +
      '1<<SEG6_LOCAL_FLV_OP_PSP|1<<SEG6_LOCAL_FLV_OP_NEXT_CSID]]',
  );
  expect(route(9, attribute(1, bytes(2)), attribute(2, segment))).toBe(
    '[[{nla_len=5, nla_type=IOAM6_IPTUNNEL_MODE}, IOAM6_IPTUNNEL_MODE_ENCAP], ' +
      '[{nla_len=20, nla_type=IOAM6_IPTUNNEL_DST}, inet_pton(AF_INET6, "fc00::1")]]',
  );
  expect(route(8, attribute(1, bytes(0, 2, 3, 1, 0, 0, 0, 0), segment))).toContain(
    'segments_left=1, cmpr=0, pad=0, reserved=0}, [inet_pton(AF_INET6, "fc00::1")]',
  );
  const options = attribute(8, attribute(2, attribute(1, words32(0x100))));
  expect(route(2, options)).toBe(
    '[{nla_len=16, nla_type=LWTUNNEL_IP_OPTS}, [{nla_len=12, nla_type=LWTUNNEL_IP_OPTS_VXLAN}, ' +
      '[{nla_len=8, nla_type=LWTUNNEL_IP_OPT_VXLAN_GBP}, 0x100]]]',
  );
});

test('kinds of tunnels that are rare, and counters that hardware is asked for, are told', () => {
  const link = (kind: string, ...contents: Buffer[]): string =>
    said(
      16,
      Buffer.alloc(16),
      attribute(18, attribute(1, Buffer.from(`${kind}\0`)), attribute(2, ...contents)),
    );
  expect(link('amt', attribute(1, words32(1)), attribute(2, bytes(0x08, 0xd0)))).toContain(
    '[[{nla_len=8, nla_type=IFLA_AMT_MODE}, AMT_MODE_RELAY], [{nla_len=6, nla_type=IFLA_AMT_RELAY_PORT}, htons(2256)]]',
  );
  expect(link('batadv', attribute(1, Buffer.from('BATMAN_V\0')))).toContain(
    '[{nla_len=13, nla_type=IFLA_BATADV_ALGO_NAME}, "BATMAN_V"]',
  );
  const head = Buffer.concat([words32(0, 1), words32(8)]);
  expect(
    said(92, head, attribute(4, attribute(2, attribute(3, attribute(1, bytes(1)), attribute(2, bytes(0)))))),
  ).toContain(
    '[{nla_len=24, nla_type=IFLA_OFFLOAD_XSTATS_HW_S_INFO}, [{nla_len=20, nla_type=IFLA_OFFLOAD_XSTATS_L3_STATS}, ' +
      '[[{nla_len=5, nla_type=IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST}, 1], ' +
      '[{nla_len=5, nla_type=IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED}, 0]]]]',
  );
});
