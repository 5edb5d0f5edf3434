import { expect, it } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const NAME = 0x2000;
const SIOCADDRT = 0x890b;

const inet = (...address: number[]) => [2, 0, 0, 0, ...address, ...new Uint8Array(8)];
const ADDRESSES = [...inet(10, 0, 0, 0), ...inet(10, 0, 0, 1), ...inet(255, 0, 0, 0)];
const inetText = (address: string) =>
  `{sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("${address}")}`;
const ENTRY =
  `{rt_dst=${inetText('10.0.0.0')}, rt_gateway=${inetText('10.0.0.1')}, rt_genmask=${inetText('255.0.0.0')},` +
  ' rt_flags=RTF_UP|RTF_GATEWAY, rt_metric=1, rt_dev="eth0", rt_mtu=1500, rt_window=0, rt_irtt=0}';

it('a route of IPv4 is told as the ABI has it', () => {
  const wide = [...words64(0), ...ADDRESSES, 3, 0, ...new Uint8Array(22), 1, 0, ...new Uint8Array(6)];
  const memory = { [AT]: new Uint8Array([...wide, ...words64(NAME, 1500, 0, 0)]), [NAME]: 'eth0' };
  expect(decode(ioctl, [3, SIOCADDRT, AT], { memory })).toBe(`ioctl(3, SIOCADDRT, ${ENTRY}) = 0`);
  const narrow = [...words32(0), ...ADDRESSES, 3, 0, ...new Uint8Array(10), 1, 0, 0, 0];
  const memory32 = { [AT]: new Uint8Array([...narrow, ...words32(NAME, 1500, 0, 0)]), [NAME]: 'eth0' };
  expect(decode(ioctl, [3, SIOCADDRT, AT], { abi: I386, memory: memory32 })).toBe(
    `ioctl(3, SIOCADDRT, ${ENTRY}) = 0`,
  );
});

it('so is one of IPv6, which begins with other addresses', () => {
  const address = [0x20, 1, 0xd, 0xb8, ...new Uint8Array(12)];
  const route = [...address, ...new Uint8Array(32), ...words32(1, 64, 1), ...new Uint8Array(60)];
  expect(decode(ioctl, [3, SIOCADDRT, AT], { memory: { [AT]: new Uint8Array(route) } })).toContain(
    'inet_pton(AF_INET6, "2001:db8::", &rtmsg_dst), inet_pton(AF_INET6, "::", &rtmsg_src), inet_pton(AF_INET6, "::", &rtmsg_gateway),' +
      ' rtmsg_type=0x1, rtmsg_dst_len=64, rtmsg_src_len=0, rtmsg_metric=1,',
  );
});
