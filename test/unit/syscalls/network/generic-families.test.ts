import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, message, NETLINK_GENERIC, saidBy, shownMessages } from '../../support/netlink.ts';

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const text = (value: string): Buffer => Buffer.from(`${value}\0`);

test('messages of Open vSwitch begin with the datapath that they are about', () => {
  const key = attribute(
    1,
    attribute(3, words32(2)),
    attribute(6, bytes(8, 0)),
    attribute(7, bytes(10, 0, 0, 1, 10, 0, 0, 2, 6, 0, 64, 0)),
    attribute(9, bytes(0, 80, 0, 0)),
  );
  expect(saidBy('ovs_flow', true, 1, words32(1), key)).toBe(
    '{cmd=OVS_FLOW_CMD_NEW, version=1}, {dp_ifindex=if_nametoindex("lo")}, [{nla_len=44, nla_type=OVS_FLOW_ATTR_KEY}, ' +
      '[[{nla_len=8, nla_type=OVS_KEY_ATTR_IN_PORT}, 2], ' +
      '[{nla_len=6, nla_type=OVS_KEY_ATTR_ETHERTYPE}, htons(ETH_P_IP)], ' +
      '[{nla_len=16, nla_type=OVS_KEY_ATTR_IPV4}, {ipv4_src=inet_addr("10.0.0.1"), ipv4_dst=inet_addr("10.0.0.2"), ' +
      'ipv4_proto=IPPROTO_TCP, ipv4_tos=0, ipv4_ttl=64, ipv4_frag=OVS_FRAG_TYPE_NONE}], ' +
      '[{nla_len=8, nla_type=OVS_KEY_ATTR_TCP}, {tcp_src=htons(80), tcp_dst=htons(0)}]]]]',
  );
  const masked = attribute(11, attribute(15, words32(1, 0xff)));
  const cloned = attribute(20, attribute(1, words32(7)), attribute(5));
  expect(saidBy('ovs_packet', true, 3, words32(0), attribute(3, masked, cloned))).toBe(
    '{cmd=OVS_PACKET_CMD_EXECUTE, version=1}, {dp_ifindex=0}, [{nla_len=36, nla_type=OVS_PACKET_ATTR_ACTIONS}, ' +
      '[[{nla_len=16, nla_type=OVS_ACTION_ATTR_SET_MASKED}, ' +
      '[{nla_len=12, nla_type=OVS_KEY_ATTR_SKB_MARK}, [0x1, 0xff]]], [{nla_len=16, nla_type=OVS_ACTION_ATTR_CLONE}, ' +
      '[[{nla_len=8, nla_type=OVS_ACTION_ATTR_OUTPUT}, 7], {nla_len=4, nla_type=OVS_ACTION_ATTR_POP_VLAN}]]]]]',
  );
});

test('what is too short for the beginning is bytes', () => {
  expect(saidBy('ovs_datapath', true, 3)).toBe('{cmd=OVS_DP_CMD_GET, version=1}]');
  expect(saidBy('ovs_datapath', true, 3, bytes(1, 2))).toBe('{cmd=OVS_DP_CMD_GET, version=1}, "\\x01\\x02"]');
});

test('kinds of interfaces have families of their own', () => {
  const association = attribute(3, attribute(1, bytes(1)), attribute(3, words32(5)));
  expect(saidBy('macsec', true, 4, attribute(1, words32(1)), association)).toBe(
    '{cmd=MACSEC_CMD_ADD_TXSA, version=1}, [[{nla_len=8, nla_type=MACSEC_ATTR_IFINDEX}, if_nametoindex("lo")], ' +
      '[{nla_len=20, nla_type=MACSEC_ATTR_SA_CONFIG}, [[{nla_len=5, nla_type=MACSEC_SA_ATTR_AN}, 1], ' +
      '[{nla_len=8, nla_type=MACSEC_SA_ATTR_PN}, 5]]]]]',
  );
  expect(saidBy('l2tp', true, 1, attribute(2, bytes(1, 0)), attribute(23, words32(4)))).toBe(
    '{cmd=L2TP_CMD_TUNNEL_CREATE, version=1}, [[{nla_len=6, nla_type=L2TP_ATTR_ENCAP_TYPE}, L2TP_ENCAPTYPE_IP], ' +
      '[{nla_len=8, nla_type=L2TP_ATTR_FD}, 4]]]',
  );
  const option = attribute(2, attribute(1, attribute(1, text('mode')), attribute(3, bytes(5))));
  expect(saidBy('team', false, 2, option)).toContain(
    '[{nla_len=24, nla_type=TEAM_ATTR_ITEM_OPTION}, [[{nla_len=9, nla_type=TEAM_ATTR_OPTION_NAME}, "mode"], ' +
      '[{nla_len=5, nla_type=TEAM_ATTR_OPTION_TYPE}, 5]]]',
  );
  const peer = attribute(2, attribute(1, words32(3)), attribute(5, bytes(4, 170)), attribute(15, words32(2)));
  expect(saidBy('ovpn', false, 5, peer)).toContain(
    '[[{nla_len=8, nla_type=OVPN_A_PEER_ID}, 3], [{nla_len=6, nla_type=OVPN_A_PEER_REMOTE_PORT}, htons(1194)], ' +
      '[{nla_len=8, nla_type=OVPN_A_PEER_DEL_REASON}, OVPN_DEL_PEER_REASON_EXPIRED]]',
  );
  expect(saidBy('gtp', true, 2, attribute(2, words32(1)), attribute(4, bytes(10, 0, 0, 1)))).toContain(
    '[[{nla_len=8, nla_type=GTPA_VERSION}, GTP_V1], [{nla_len=8, nla_type=GTPA_PEER_ADDRESS}, inet_addr("10.0.0.1")]]',
  );
});

test('protocols are told what they are to do', () => {
  expect(saidBy('SEG6', true, 1, attribute(3, words32(7)), attribute(6, bytes(2)))).toBe(
    '{cmd=SEG6_CMD_SETHMAC, version=1}, [[{nla_len=8, nla_type=SEG6_ATTR_HMACKEYID}, 7], ' +
      '[{nla_len=5, nla_type=SEG6_ATTR_ALGID}, SEG6_HMAC_ALGO_SHA256]]]',
  );
  const trace = message(0x11, 0, bytes(1, 1, 0, 0), attribute(1, bytes(123, 0)));
  trace.writeUInt32LE(0, 8);
  expect(shownMessages(NETLINK_GENERIC, trace, { 17: 'IOAM6' })).toContain(
    '{cmd=IOAM6_EVENT_TRACE, version=1}, [{nla_len=6, nla_type=IOAM6_EVENT_ATTR_TRACE_NAMESPACE}, 123]]',
  );
  expect(saidBy('NET_DM', true, 2, attribute(1, bytes(1)), attribute(16, bytes(1)))).toContain(
    '[[{nla_len=5, nla_type=NET_DM_ATTR_ALERT_MODE}, NET_DM_ALERT_MODE_PACKET], ',
  );
  expect(saidBy('handshake', false, 2, attribute(1, words32(5)), attribute(3, words32(1)))).toBe(
    '{cmd=HANDSHAKE_CMD_ACCEPT, version=1}, [[{nla_len=8, nla_type=HANDSHAKE_A_ACCEPT_SOCKFD}, 5], ' +
      '[{nla_len=8, nla_type=HANDSHAKE_A_ACCEPT_MESSAGE_TYPE}, HANDSHAKE_MSG_TYPE_CLIENTHELLO]]]',
  );
  const link = attribute(3, attribute(1, bytes(2)), attribute(2, text('mlx5_0')));
  expect(saidBy('SMC_GEN_NETLINK', false, 3, link)).toContain(
    '{cmd=SMC_NETLINK_GET_LINK_SMCR, version=1}, [{nla_len=24, nla_type=SMC_GEN_LINK_SMCR}, ' +
      '[[{nla_len=5, nla_type=SMC_NLA_LINK_ID}, 2], [{nla_len=11, nla_type=SMC_NLA_LINK_IB_DEV}, "mlx5_0"]]]',
  );
  const bearer = attribute(1, attribute(1, text('eth:lo')), attribute(2, attribute(1, words32(10))));
  expect(saidBy('TIPCv2', true, 3, bearer)).toContain(
    '[[{nla_len=11, nla_type=TIPC_NLA_BEARER_NAME}, "eth:lo"], ' +
      '[{nla_len=12, nla_type=TIPC_NLA_BEARER_PROP}, [{nla_len=8, nla_type=TIPC_NLA_PROP_PRIO}, 10]]]',
  );
});

test('how TIPC was set up before is told by values that tell their kinds', () => {
  const value = (kind: number, contents: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from([0, 4 + contents.length, 0, kind]),
      contents,
      Buffer.alloc(-contents.length & 3),
    ]);
  const head = Buffer.concat([words32(0x1001001), Buffer.from([1, 0x41, 0, 0])]);
  const configured = Buffer.alloc(40);
  configured[3] = 10;
  configured.write('eth:lo', 8);
  expect(saidBy('TIPC', true, 1, head, value(23, configured))).toBe(
    '{cmd=TIPC_GENL_CMD, version=1}, {dest=0x1001001, cmd=TIPC_CMD_ENABLE_BEARER}, ' +
      '[{tlv_len=htons(44), tlv_type=htons(TIPC_TLV_BEARER_CONFIG)}, ' +
      '{priority=htonl(10), disc_domain=htonl(0), name="eth:lo"}]]',
  );
  const names = [value(18, text('eth')), value(2, Buffer.from([0, 0, 0, 7])), value(1, Buffer.alloc(0))];
  expect(saidBy('TIPC', false, 1, head, ...names)).toContain(
    '[[{tlv_len=htons(8), tlv_type=htons(TIPC_TLV_MEDIA_NAME)}, "eth"], ' +
      '[{tlv_len=htons(8), tlv_type=htons(TIPC_TLV_UNSIGNED)}, htonl(7)], {tlv_len=htons(4), tlv_type=htons(TIPC_TLV_VOID)}]',
  );
});

test('devices and files that are none of a network are told, too', () => {
  const parent = attribute(18, attribute(2, words32(1)), attribute(16, words32(1)));
  expect(saidBy('dpll', false, 8, attribute(9, words32(5)), parent)).toBe(
    '{cmd=DPLL_CMD_PIN_GET, version=1}, [[{nla_len=8, nla_type=DPLL_A_PIN_TYPE}, DPLL_PIN_TYPE_GNSS], ' +
      '[{nla_len=20, nla_type=DPLL_A_PIN_PARENT_DEVICE}, [[{nla_len=8, nla_type=DPLL_A_PIN_PARENT_ID}, 1], ' +
      '[{nla_len=8, nla_type=DPLL_A_PIN_STATE}, DPLL_PIN_STATE_CONNECTED]]]]]',
  );
  expect(saidBy('vdpa', true, 3, attribute(4, text('vdpa0')), attribute(14, words32(3, 0)))).toContain(
    '[[{nla_len=10, nla_type=VDPA_ATTR_DEV_NAME}, "vdpa0"], ',
  );
  const version = attribute(1, attribute(1, words32(4)), attribute(2, words32(2)), attribute(3));
  expect(saidBy('nfsd', true, 4, version)).toBe(
    '{cmd=NFSD_CMD_VERSION_SET, version=1}, [{nla_len=24, nla_type=NFSD_A_SERVER_PROTO_VERSION}, ' +
      '[[{nla_len=8, nla_type=NFSD_A_VERSION_MAJOR}, 4], [{nla_len=8, nla_type=NFSD_A_VERSION_MINOR}, 2], ' +
      '{nla_len=4, nla_type=NFSD_A_VERSION_ENABLED}]]]',
  );
});

test('what DRBD is told and what it answers begins differently', () => {
  const context = attribute(2, attribute(1, words32(0)), attribute(2, text('r0')));
  expect(saidBy('drbd', true, 5, words32(1, 1), context)).toBe(
    '{cmd=DRBD_ADM_NEW_MINOR, version=1}, {minor=1, flags=DRBD_GENL_F_SET_DEFAULTS}, ' +
      '[{nla_len=20, nla_type=DRBD_NLA_CFG_CONTEXT}, [[{nla_len=8, nla_type=DRBD_A_DRBD_CFG_CONTEXT_CTX_VOLUME}, 0], ' +
      '[{nla_len=7, nla_type=DRBD_A_DRBD_CFG_CONTEXT_CTX_RESOURCE_NAME}, "r0"]]]]',
  );
  expect(saidBy('drbd', false, 5, words32(1, 101))).toBe(
    '{cmd=DRBD_ADM_NEW_MINOR, version=1}, {minor=1, ret_code=101}]',
  );
});
