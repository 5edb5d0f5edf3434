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
