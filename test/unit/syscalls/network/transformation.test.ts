import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_XFRM = 6;
const bytes = (...values: number[]): Buffer => Buffer.from(values);

function said(type: number, flags: number, ...payload: Uint8Array[]): string {
  return shownMessages(NETLINK_XFRM, message(type, flags, ...payload)).replace(
    /^\[\{nlmsg_len.*?\}, (.*)\]$/,
    '$1',
  );
}

test('states are told by their addresses, of the family that stands behind them', () => {
  const state = Buffer.alloc(224);
  state.set([10, 0, 0, 2], 56);
  state.set([0, 0, 0x10, 1, 50], 72);
  state.set([10, 0, 0, 1], 80);
  state.set([2, 0, 1, 32, 16], 212);
  const key = Buffer.concat([Buffer.from('cbc(aes)'), Buffer.alloc(56), words32(16), bytes(1, 2)]);
  const line = said(0x10, 0x605, state, attribute(2, key), attribute(31, words32(7)));
  expect(line).toContain(
    'id={daddr=inet_addr("10.0.0.2"), spi=htonl(4097), proto=IPPROTO_ESP}, saddr=inet_addr("10.0.0.1"), ',
  );
  expect(line).toContain(
    'family=AF_INET, mode=XFRM_MODE_TUNNEL, replay_window=32, flags=XFRM_STATE_ICMP}, ' +
      '[[{nla_len=74, nla_type=XFRMA_ALG_CRYPT}, {alg_name="cbc(aes)", alg_key_len=16}, "\\x01\\x02"], ' +
      '[{nla_len=8, nla_type=XFRMA_IF_ID}, 0x7]]',
  );
});

test('where all states are asked for attributes stand alone', () => {
  expect(said(0x12, 0x301, attribute(25, bytes(50)))).toBe(
    '[{nla_len=5, nla_type=XFRMA_PROTO}, IPPROTO_ESP]',
  );
  const identifier = Buffer.concat([bytes(10, 0, 0, 2), Buffer.alloc(12), bytes(0, 0, 0, 9, 2, 0, 51, 0)]);
  expect(said(0x12, 1, identifier)).toBe(
    '{daddr=inet_addr("10.0.0.2"), spi=htonl(9), family=AF_INET, proto=IPPROTO_AH}',
  );
  expect(said(0x12, 1, identifier.subarray(0, 20))).toMatch(/^"\\x0a/);
});

test('policies are told with what is to be done, and by which template', () => {
  const policy = Buffer.alloc(168);
  policy.set([2, 0, 24], 40);
  policy.set([10, 1, 0, 0], 0);
  policy[160] = 1;
  const template = Buffer.alloc(64);
  template.set([2, 0], 24);
  template.set([10, 0, 0, 1], 28);
  const line = said(0x13, 5, policy, attribute(5, template));
  expect(line).toContain('{sel={daddr=inet_addr("10.1.0.0"), saddr=inet_addr("0.0.0.0"), ');
  expect(line).toContain('dir=XFRM_POLICY_OUT, action=XFRM_POLICY_ALLOW, flags=0, share=XFRM_SHARE_ANY}, ');
  expect(line).toContain('family=AF_INET, saddr=inet_addr("10.0.0.1"), reqid=0, mode=XFRM_MODE_TRANSPORT, ');
});

test('addresses of IPv6 are told as fields, as elsewhere', () => {
  const identifier = Buffer.concat([Buffer.alloc(15), bytes(1, 0, 0, 0, 9, 10, 0, 51, 0)]);
  expect(said(0x12, 1, identifier)).toBe(
    '{inet_pton(AF_INET6, "::1", &daddr), spi=htonl(9), family=AF_INET6, proto=IPPROTO_AH}',
  );
});

test('what is asked for and what happens is told by structures of its own', () => {
  expect(said(0x22, 0, words32(0), attribute(1, words32(3)), attribute(2, words32(8, 16)))).toBe(
    '{flags=0}, [[{nla_len=8, nla_type=XFRMA_SAD_CNT}, 3], [{nla_len=12, nla_type=XFRMA_SAD_HINFO}, {sadhcnt=8, sadhmcnt=16}]]',
  );
  expect(said(0x24, 1, words32(0), attribute(3, bytes(32, 24)))).toBe(
    '{flags=0}, [{nla_len=6, nla_type=XFRMA_SPD_IPV4_HTHRESH}, {lbits=32, rbits=24}]',
  );
  expect(said(0x27, 5, bytes(1, 2, 0))).toBe(
    '{in=XFRM_USERPOLICY_BLOCK, fwd=XFRM_USERPOLICY_ACCEPT, out=XFRM_USERPOLICY_UNSPEC}',
  );
  const mapped = Buffer.alloc(64);
  mapped.set([10, 0, 0, 2], 0);
  mapped.set([0, 0, 0, 9, 2, 0, 50], 16);
  mapped.set([10, 0, 0, 3], 28);
  mapped.set([10, 0, 0, 4], 44);
  mapped.set([1, 244, 17, 148], 60);
  expect(said(0x26, 0, mapped)).toBe(
    '{id={daddr=inet_addr("10.0.0.2"), spi=htonl(9), family=AF_INET, proto=IPPROTO_ESP}, reqid=0, ' +
      'old_saddr=inet_addr("10.0.0.3"), new_saddr=inet_addr("10.0.0.4"), old_sport=htons(500), new_sport=htons(4500)}',
  );
  const acquired = Buffer.alloc(280);
  acquired.set([10, 0, 0, 2], 0);
  acquired.set([10, 0, 0, 1], 24);
  acquired.set([2, 0], 80);
  expect(said(0x17, 0, acquired)).toContain(
    '{id={daddr=inet_addr("10.0.0.2"), spi=htonl(0), proto=IPPROTO_IP}, saddr=inet_addr("10.0.0.1"), sel={',
  );
  const moved = Buffer.alloc(80);
  moved.set([10, 0, 0, 1], 0);
  moved[47] = 1;
  moved.set([50, 1, 0, 0, 7, 0, 0, 0, 2, 0, 10, 0], 64);
  expect(said(0x21, 5, Buffer.alloc(64), attribute(17, moved))).toContain(
    '{old_daddr=inet_addr("10.0.0.1"), old_saddr=inet_addr("0.0.0.0"), inet_pton(AF_INET6, "::1", &new_daddr), ' +
      'inet_pton(AF_INET6, "::", &new_saddr), proto=IPPROTO_ESP, mode=XFRM_MODE_TUNNEL, reqid=7, old_family=AF_INET, new_family=AF_INET6}',
  );
});

test('encapsulation, contexts of security and offloading are told', () => {
  const encapsulation = Buffer.concat([bytes(2, 0, 17, 148, 17, 148, 0, 0), Buffer.alloc(16)]);
  const context = Buffer.concat([bytes(10, 0, 8, 0, 1, 1, 2, 0), Buffer.from('a\0')]);
  const event = Buffer.alloc(48);
  event[40] = 0x14;
  const device = attribute(28, bytes(1, 0, 0, 0, 6, 0, 0, 0));
  expect(said(0x1e, 5, event, attribute(4, encapsulation), attribute(8, context), device)).toContain(
    'flags=XFRM_AE_LVAL|XFRM_AE_CR, reqid=0}, [[{nla_len=28, nla_type=XFRMA_ENCAP}, ' +
      '{encap_type=UDP_ENCAP_ESPINUDP, encap_sport=htons(4500), encap_dport=htons(4500), encap_oa="\\x00',
  );
  expect(said(0x1e, 5, event, attribute(8, context), device)).toContain(
    '[[{nla_len=14, nla_type=XFRMA_SEC_CTX}, {len=10, exttype=XFRMA_SEC_CTX, ctx_alg=XFRM_SC_ALG_SELINUX, ' +
      'ctx_doi=XFRM_SC_DOI_LSM, ctx_len=2}, "a"], [{nla_len=12, nla_type=XFRMA_OFFLOAD_DEV}, ' +
      '{ifindex=if_nametoindex("lo"), flags=XFRM_OFFLOAD_INBOUND|XFRM_OFFLOAD_PACKET}]]',
  );
});
