import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_ROUTE = 0;
const NETLINK_GENERIC = 16;
const NETLINK_KOBJECT_UEVENT = 15;
const NETLINK_CRYPTO = 21;
const RTM_NEWLINK = 16;
const RTM_NEWADDR = 20;
const RTM_NEWRULE = 32;
const RTM_NEWMULTICAST = 56;
const CRYPTO_MSG_NEWALG = 16;
const CRYPTO_MSG_GETSTAT = 21;
const NLMSG_ERROR = 2;

/** What a message that a socket of `protocol` sends is shown as. */
function shown(protocol: number, messages: Uint8Array): string {
  return shownMessages(protocol, messages, { 21: 'ethtool' });
}

const IFADDRMSG = Buffer.from([2, 8, 0x80, 254, 1, 0, 0, 0]);
const header = (length: number, rest: string): string =>
  `{nlmsg_len=${length}, ${rest}, nlmsg_seq=1, nlmsg_pid=0}`;

test('an address of an interface has its attributes', () => {
  const attributes = [attribute(1, Buffer.from([127, 0, 0, 1])), attribute(3, Buffer.from('lo\0'))];
  expect(shown(NETLINK_ROUTE, message(RTM_NEWADDR, 2, IFADDRMSG, ...attributes))).toBe(
    `[${header(40, 'nlmsg_type=RTM_NEWADDR, nlmsg_flags=NLM_F_MULTI')}, ` +
      '{ifa_family=AF_INET, ifa_prefixlen=8, ifa_flags=IFA_F_PERMANENT, ifa_scope=RT_SCOPE_HOST, ' +
      'ifa_index=if_nametoindex("lo")}, [[{nla_len=8, nla_type=IFA_ADDRESS}, inet_addr("127.0.0.1")], ' +
      '[{nla_len=7, nla_type=IFA_LABEL}, "lo"]]]',
  );
});

test('an error says which message failed', () => {
  const failed = message(RTM_NEWADDR, 5);
  expect(shown(NETLINK_ROUTE, message(NLMSG_ERROR, 0, words32(-22), failed))).toBe(
    `[${header(36, 'nlmsg_type=NLMSG_ERROR, nlmsg_flags=0')}, {error=-EINVAL, ` +
      `msg=${header(16, 'nlmsg_type=RTM_NEWADDR, nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK')}}]`,
  );
});

test('the machine knows the families of generic netlink', () => {
  expect(shown(NETLINK_GENERIC, message(0x15, 1))).toContain('nlmsg_type=ethtool,');
  expect(shown(NETLINK_GENERIC, message(0x10, 1))).toContain('nlmsg_type=nlctrl,');
  expect(shown(NETLINK_GENERIC, message(0x44, 1))).toContain('nlmsg_type=0x44 /* GENERIC_FAMILY_??? */,');
});

test('several messages stand in a list, and what is left too short for one is bytes', () => {
  const both = Buffer.concat([message(3, 2, words32(0)), Buffer.from([1, 2])]);
  expect(shown(NETLINK_ROUTE, both)).toBe(
    `[[${header(20, 'nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI')}, 0], "\\x01\\x02"]`,
  );
});

test('an attribute that is longer than its message shows what is there', () => {
  const cut = Buffer.concat([words32(200 | (1 << 16)), Buffer.from([1, 2, 3, 4])]);
  expect(shown(NETLINK_ROUTE, message(RTM_NEWADDR, 1, IFADDRMSG, cut))).toContain(
    '[{nla_len=200, nla_type=IFA_ADDRESS}, inet_addr("1.2.3.4")]',
  );
});

test('an algorithm of the kernel has names of 64 bytes, and reports by its kind', () => {
  const algorithm = Buffer.alloc(208);
  algorithm.write('cbc(aes)', 0);
  algorithm.write('a'.repeat(64), 64);
  algorithm.writeUInt32LE(5, 192);
  algorithm.writeUInt32LE(1, 200);
  const hash = Buffer.alloc(72);
  hash.write('shash');
  hash.writeUInt32LE(64, 64);
  hash.writeUInt32LE(32, 68);
  const whole = message(
    CRYPTO_MSG_NEWALG,
    0,
    algorithm,
    attribute(3, hash),
    attribute(2, Buffer.from('larval\0')),
  );
  expect(shown(NETLINK_CRYPTO, whole)).toBe(
    '[{nlmsg_len=312, nlmsg_type=CRYPTO_MSG_NEWALG, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, ' +
      `{cru_name="cbc(aes)", cru_driver_name="${'a'.repeat(63)}"..., cru_module_name="", cru_type=0x5, cru_mask=0, ` +
      'cru_refcnt=1, cru_flags=0}, [[{nla_len=76, nla_type=CRYPTOCFGA_REPORT_HASH}, ' +
      '{type="shash", blocksize=64, digestsize=32}], [{nla_len=11, nla_type=CRYPTOCFGA_REPORT_LARVAL}, {type="larval"}]]]',
  );
  const counted = Buffer.concat([Buffer.from('shash'), Buffer.alloc(59), words32(7, 0, 512, 0, 1, 0)]);
  const used = message(CRYPTO_MSG_GETSTAT, 0, Buffer.alloc(208), attribute(13, counted));
  expect(shown(NETLINK_CRYPTO, used)).toContain(
    '[{nla_len=92, nla_type=CRYPTOCFGA_STAT_HASH}, {type="shash", stat_hash_cnt=7, stat_hash_tlen=512, stat_err_cnt=1}]',
  );
  expect(shown(NETLINK_CRYPTO, message(CRYPTO_MSG_NEWALG, 0, Buffer.from('short')))).toBe(
    '[{nlmsg_len=21, nlmsg_type=CRYPTO_MSG_NEWALG, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, "short"]',
  );
});

test('an event of a device is text, or what udev made of it', () => {
  expect(shown(NETLINK_KOBJECT_UEVENT, Buffer.from('add@/devices\0A=1\0'))).toBe('"add@/devices\\0A=1\\0"');
  const header = Buffer.concat([
    Buffer.from('libudev\0\xfe\xed\xca\xfe', 'latin1'),
    words32(40, 40, 4, 1, 2, 3, 4),
  ]);
  const members =
    '{prefix="libudev", magic=htonl(0xfeedcafe), header_size=40, properties_off=40, properties_len=4, ' +
    'filter_subsystem_hash=htonl(0x1000000), filter_devtype_hash=htonl(0x2000000), ' +
    'filter_tag_bloom_hi=htonl(0x3000000), filter_tag_bloom_lo=htonl(0x4000000)}';
  expect(shown(NETLINK_KOBJECT_UEVENT, header)).toBe(members);
  expect(shown(NETLINK_KOBJECT_UEVENT, Buffer.concat([header, Buffer.from('A=1\0')]))).toBe(
    `[${members}, "A=1\\0"]`,
  );
});

test('attributes and messages of kernels after 6.1 have their names', () => {
  const link = Buffer.concat([Buffer.from([0, 0, 4, 3]), words32(1, 9, 0)]);
  const sizes = [
    attribute(63, words32(65536)),
    attribute(68, Buffer.from([16, 0])),
    attribute(67, Buffer.from([1])),
  ];
  expect(shown(NETLINK_ROUTE, message(RTM_NEWLINK, 0, link, ...sizes))).toContain(
    '[[{nla_len=8, nla_type=IFLA_GSO_IPV4_MAX_SIZE}, 65536], [{nla_len=6, nla_type=IFLA_HEADROOM}, 16], ' +
      '[{nla_len=5, nla_type=IFLA_NETNS_IMMUTABLE}, 1]]',
  );
  const rule = Buffer.concat([Buffer.from([2]), Buffer.alloc(11)]);
  expect(
    shown(NETLINK_ROUTE, message(RTM_NEWRULE, 0, rule, attribute(26, Buffer.from([0, 0, 0, 7])))),
  ).toContain('[{nla_len=8, nla_type=FRA_FLOWLABEL}, htonl(7)]');
  expect(shown(NETLINK_ROUTE, message(RTM_NEWMULTICAST, 0, IFADDRMSG))).toContain(
    'nlmsg_type=RTM_NEWMULTICAST, nlmsg_flags=0, nlmsg_seq=1, nlmsg_pid=0}, {ifa_family=AF_INET,',
  );
});
