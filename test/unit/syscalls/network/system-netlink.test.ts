import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_SOCK_DIAG = 4;
const NETLINK_AUDIT = 9;
const NETLINK_CONNECTOR = 11;
const NETLINK_RDMA = 20;
const NETLINK_SCSITRANSPORT = 18;
const NLMSG_DONE = 3;

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const text = (value: string): Buffer => Buffer.from(`${value}\0`);

/** What follows the header of a message. */
function said(protocol: number, type: number, ...payload: Uint8Array[]): string {
  const [, rest = ''] =
    /^\[\{nlmsg_len.*?\}, (.*)\]$/.exec(shownMessages(protocol, message(type, 1, ...payload))) ?? [];
  return rest;
}

test('the audit is told how it is set up', () => {
  expect(said(NETLINK_AUDIT, 1001, words32(5, 1, 1, 42, 0, 8192, 0, 0))).toBe(
    '{mask=AUDIT_STATUS_ENABLED|AUDIT_STATUS_PID, enabled=1, failure=AUDIT_FAIL_PRINTK, pid=42, rate_limit=0, ' +
      'backlog_limit=8192, lost=0, backlog=0}',
  );
  expect(said(NETLINK_AUDIT, 1000, words32(0, 1, 0, 0, 0, 64, 0, 0, 3, 15000, 0))).toContain(
    'feature_bitmap=AUDIT_FEATURE_BITMAP_BACKLOG_LIMIT|AUDIT_FEATURE_BITMAP_BACKLOG_WAIT_TIME, backlog_wait_time=15000, ' +
      'backlog_wait_time_actual=0}',
  );
  expect(said(NETLINK_AUDIT, 1000, words32(1, 2))).toMatch(/^"\\x01/);
  expect(said(NETLINK_AUDIT, 1018, words32(1, 2, 2, 0))).toBe(
    '{vers=1, mask=1<<AUDIT_FEATURE_LOGINUID_IMMUTABLE, features=1<<AUDIT_FEATURE_LOGINUID_IMMUTABLE, lock=0}',
  );
  expect(said(NETLINK_AUDIT, 1017, words32(1, 0))).toBe('{enabled=1, log_passwd=0}');
  expect(said(NETLINK_AUDIT, 1010, words32(0, 42), text('init_t'))).toBe('{uid=0, pid=42}, "init_t"');
  expect(said(NETLINK_AUDIT, 1015, words32(2, 3), Buffer.from('/a/bc'))).toBe(
    '{oldlen=2, newlen=3}, "/a", "/bc"',
  );
});

test('rules of the audit are told by their fields, each with its operator and value', () => {
  const rule = Buffer.alloc(1040);
  const put = (at: number, ...values: number[]): void => rule.set(words32(...values), at);
  put(0, 4, 2, 4);
  put(268, 11, 106, 1, 210);
  put(524, 0xc000003e, 3, 1000, 3);
  put(780, 0x40000000, 0x40000000, 0x60000000, 0x40000000);
  put(1036, 3);
  expect(said(NETLINK_AUDIT, 1011, rule, Buffer.from('key'))).toMatch(
    new RegExp(
      '^\\{flags=AUDIT_FILTER_EXIT, action=AUDIT_ALWAYS, field_count=4, mask=\\[0, .*\\], ' +
        'fields=\\[AUDIT_ARCH, AUDIT_PERM, AUDIT_UID, AUDIT_FILTERKEY\\], ' +
        'values=\\[AUDIT_ARCH_X86_64, AUDIT_PERM_EXEC\\|AUDIT_PERM_WRITE, 1000, 3\\], ' +
        'fieldflags=\\[AUDIT_EQUAL, AUDIT_EQUAL, AUDIT_GREATER_THAN_OR_EQUAL, AUDIT_EQUAL\\], buflen=3\\}, "key"$',
    ),
  );
  put(8, 0xffffffff);
  expect(said(NETLINK_AUDIT, 1011, rule)).toContain('field_count=4294967295');
});

test('records of the audit are text', () => {
  expect(said(NETLINK_AUDIT, 1300, Buffer.from('audit(1.2:3): arch'))).toBe('"audit(1.2:3): arch"');
  expect(said(NETLINK_AUDIT, 1002, words32(1))).toBe('"\\x01\\x00\\x00\\x00"');
});

test('processes are told by what happened to them', () => {
  const head = (length: number): Buffer => Buffer.concat([words32(1, 1, 2, 3), bytes(length, 0, 0, 0)]);
  const shown = '{id={idx=CN_IDX_PROC, val=1}, seq=2, ack=3, len=';
  expect(said(NETLINK_CONNECTOR, NLMSG_DONE, head(4), words32(1))).toBe(
    `${shown}4, flags=0}, PROC_CN_MCAST_LISTEN`,
  );
  expect(said(NETLINK_CONNECTOR, NLMSG_DONE, head(8), words32(1, 0x80000001))).toBe(
    `${shown}8, flags=0}, {mcast_op=PROC_CN_MCAST_LISTEN, event_type=PROC_EVENT_FORK|PROC_EVENT_EXIT}`,
  );
  const event = (what: number, ...data: number[]): string =>
    said(NETLINK_CONNECTOR, NLMSG_DONE, head(40), words32(what, 1, 5, 0, ...data));
  expect(event(1, 7, 7, 8, 8, 0, 0)).toBe(
    `${shown}40, flags=0}, {what=PROC_EVENT_FORK, cpu=1, timestamp_ns=5, ` +
      'event_data={fork={parent_pid=7, parent_tgid=7, child_pid=8, child_tgid=8}}}',
  );
  expect(event(0x80000000, 8, 8, 0x100, 17, 7, 7)).toContain(
    'event_data={exit={process_pid=8, process_tgid=8, exit_code={WIFEXITED(s) && WEXITSTATUS(s) == 1}, ' +
      'exit_signal=SIGCHLD, parent_pid=7, parent_tgid=7}}}',
  );
  expect(event(4, 8, 8, 0, 0)).toContain(
    'event_data={id={process_pid=8, process_tgid=8, r={ruid=0}, e={euid=0}}}',
  );
  expect(event(0x800, 1)).toContain(
    '/* PROC_EVENT_??? */, cpu=1, timestamp_ns=5, event_data="\\x01\\x00\\x00\\x00"}',
  );
  expect(said(NETLINK_CONNECTOR, NLMSG_DONE, words32(1))).toBe('1');
});

test('logs of mirrors are told by what they are asked', () => {
  const request = Buffer.alloc(160);
  request.set([9], 0);
  request.write('LVM-a', 8);
  request.set(words32(3, 0, 4, 9, 2), 140);
  const head = Buffer.concat([words32(7, 1, 2, 3), bytes(162, 0, 0, 0)]);
  expect(said(NETLINK_CONNECTOR, NLMSG_DONE, head, request, Buffer.from('ok'))).toContain(
    '{luid=9, uuid="LVM-a", version=3, error=0, seq=4, request_type=DM_ULOG_FLUSH, data_size=2}, "ok"',
  );
});

test('devices for remote memory are told by their attributes, however deep these stand', () => {
  const summary = attribute(15, attribute(16, attribute(17, text('qp')), attribute(18, words32(3, 0))));
  const whole = message((5 << 10) | 1, 1, attribute(1, words32(0)), attribute(2, text('rxe0')), summary);
  expect(shownMessages(NETLINK_RDMA, whole)).toContain('nlmsg_type=RDMA_NL_NLDEV<<10|RDMA_NLDEV_CMD_GET, ');
  expect(shownMessages(NETLINK_RDMA, whole)).toContain(
    '[[{nla_len=8, nla_type=RDMA_NLDEV_ATTR_DEV_INDEX}, 0], [{nla_len=9, nla_type=RDMA_NLDEV_ATTR_DEV_NAME}, "rxe0"], ' +
      '[{nla_len=28, nla_type=RDMA_NLDEV_ATTR_RES_SUMMARY}, [{nla_len=24, nla_type=RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY}, ' +
      '[[{nla_len=7, nla_type=RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_NAME}, "qp"], ' +
      '[{nla_len=12, nla_type=RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_CURR}, 3]]]]]',
  );
  expect(said(NETLINK_RDMA, (5 << 10) | 2, attribute(68, words32(3)))).toBe(
    '[{nla_len=8, nla_type=RDMA_NLDEV_NET_NS_FD}, 3]',
  );
  expect(shownMessages(NETLINK_RDMA, message((2 << 10) | 8, 1, words32(1)))).toContain(
    'nlmsg_type=RDMA_NL_IWCM<<10|RDMA_NL_IWPM_HELLO',
  );
});

test('sockets of machines, of XDP and of TIPC are told', () => {
  const answer = Buffer.concat([bytes(40, 1, 10, 3), words32(2, 1024, 0xffffffff, 0xffffffff, 9, 1, 0)]);
  const answered = message(20, 0, answer);
  expect(shownMessages(NETLINK_SOCK_DIAG, answered)).toContain(
    '{vdiag_family=AF_VSOCK, vdiag_type=SOCK_STREAM, vdiag_state=TCP_LISTEN, vdiag_shutdown=RCV_SHUTDOWN|SEND_SHUTDOWN, ' +
      'vdiag_src_cid=VMADDR_CID_HOST, vdiag_src_port=0x400, vdiag_dst_cid=VMADDR_CID_ANY, vdiag_dst_port=VMADDR_PORT_ANY, ' +
      'vdiag_ino=9, vdiag_cookie=[1, 0]}',
  );
  const xdp = message(
    20,
    0,
    bytes(44, 3, 0, 0),
    words32(9, 1, 0),
    attribute(1, words32(1, 2)),
    attribute(3, words32(64)),
  );
  expect(shownMessages(NETLINK_SOCK_DIAG, xdp)).toContain(
    '{xdiag_family=AF_XDP, xdiag_type=SOCK_RAW, xdiag_ino=9, xdiag_cookie=[1, 0]}, ' +
      '[[{nla_len=12, nla_type=XDP_DIAG_INFO}, {ifindex=if_nametoindex("lo"), queue_id=2}], ' +
      '[{nla_len=8, nla_type=XDP_DIAG_RX_RING}, {entries=64}]]',
  );
  expect(said(NETLINK_SOCK_DIAG, 20, bytes(30, 0, 0, 0), words32(1))).toBe(
    '{sdiag_family=AF_TIPC, sdiag_protocol=0, tidiag_states=0x1}',
  );
});

test('events of SCSI are told by their transport', () => {
  const event = Buffer.concat([bytes(1, 1, 0xb2, 0xa1, 0, 1, 44, 0), words32(5, 0, 0, 0), bytes(3, 0, 4, 0)]);
  const whole = message(0x11, 0, event, words32(7, 2, 9, 1));
  expect(shownMessages(NETLINK_SCSITRANSPORT, whole)).toContain('nlmsg_type=SCSI_TRANSPORT_MSG, ');
  expect(shownMessages(NETLINK_SCSITRANSPORT, whole)).toContain(
    '{snlh={version=1, transport=SCSI_NL_TRANSPORT_FC, magic=0xa1b2, msgtype=FC_NL_ASYNC_EVENT, msglen=44}, seconds=5, ' +
      'vendor_id=0, host_no=3, event_datalen=4, event_num=7, event_code=0x2, event_data=0x9}, "\\x01\\x00\\x00\\x00"]',
  );
  expect(said(NETLINK_SCSITRANSPORT, 0x11, bytes(1, 0, 0xb2, 0xa1, 2, 0, 8, 0))).toBe(
    '{version=1, transport=SCSI_NL_TRANSPORT, magic=0xa1b2, msgtype=0x2 /* SCSI_NL_??? */, msglen=8}',
  );
});
