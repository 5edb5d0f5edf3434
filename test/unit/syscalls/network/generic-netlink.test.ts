import { expect, test } from 'vitest';
import { familyAt } from '../../../../src/types/netlink/generic-families.ts';
import { words32 } from '../../support/decode.ts';
import { attribute, message, NETLINK_GENERIC, saidBy, shownMessages } from '../../support/netlink.ts';

const text = (value: string): Buffer => Buffer.from(`${value}\0`);

test('every family has a description that can be made', () => {
  const placeholders = [];
  for (let place = 1; familyAt(place); place++)
    placeholders.push(familyAt(place)?.request.commands.placeholder);
  expect(placeholders).toHaveLength(53);
  expect(new Set(placeholders).size).toBe(53);
});

test('the family that knows the others tells their commands by name', () => {
  const operation = attribute(1, attribute(1, words32(1)), attribute(2, words32(0xb)));
  const group = attribute(1, attribute(2, words32(5)), attribute(1, text('events')));
  expect(
    saidBy('nlctrl', false, 1, attribute(2, text('mptcp_pm')), attribute(6, operation), attribute(7, group)),
  ).toBe(
    '{cmd=CTRL_CMD_NEWFAMILY, version=1}, [[{nla_len=13, nla_type=CTRL_ATTR_FAMILY_NAME}, "mptcp_pm"], ' +
      '[{nla_len=24, nla_type=CTRL_ATTR_OPS}, [{nla_len=20, nla_type=0x1}, ' +
      '[[{nla_len=8, nla_type=CTRL_ATTR_OP_ID}, MPTCP_PM_CMD_ADD_ADDR], ' +
      '[{nla_len=8, nla_type=CTRL_ATTR_OP_FLAGS}, GENL_ADMIN_PERM|GENL_CMD_CAP_DO|GENL_CMD_CAP_HASPOL]]]], ' +
      '[{nla_len=28, nla_type=CTRL_ATTR_MCAST_GROUPS}, [{nla_len=24, nla_type=0x1}, ' +
      '[[{nla_len=8, nla_type=CTRL_ATTR_MCAST_GRP_ID}, 0x5], [{nla_len=11, nla_type=CTRL_ATTR_MCAST_GRP_NAME}, "events"]]]]]]',
  );
  const rule = attribute(2, attribute(3, attribute(1, words32(4)), attribute(5, words32(9, 0))));
  expect(saidBy('nlctrl', true, 10, attribute(8, rule))).toContain(
    '[{nla_len=32, nla_type=CTRL_ATTR_POLICY}, [{nla_len=28, nla_type=0x2}, [{nla_len=24, nla_type=0x3}, ' +
      '[[{nla_len=8, nla_type=NL_POLICY_TYPE_ATTR_TYPE}, NL_ATTR_TYPE_U32], ' +
      '[{nla_len=12, nla_type=NL_POLICY_TYPE_ATTR_MAX_VALUE_U}, 9]]]]]',
  );
});

test('a family that is not described has numbers, and one that is short bytes', () => {
  expect(saidBy('unheard-of', true, 7, attribute(3, words32(1)))).toBe(
    '{cmd=0x7, version=1}, [{nla_len=8, nla_type=0x3}, "\\x01\\x00\\x00\\x00"]]',
  );
  expect(
    shownMessages(NETLINK_GENERIC, message(0x18, 0x301, Buffer.from([1, 2])), { 24: 'unheard-of' }),
  ).toBe(
    '[{nlmsg_len=18, nlmsg_type=unheard-of, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP, nlmsg_seq=1, nlmsg_pid=0}, "\\x01\\x02"]',
  );
});

test('what ethtool asks and answers is counted separately', () => {
  const header = attribute(1, attribute(1, words32(1)), attribute(3, words32(1)));
  expect(saidBy('ethtool', true, 2, header)).toBe(
    '{cmd=ETHTOOL_MSG_LINKINFO_GET, version=1}, [{nla_len=20, nla_type=ETHTOOL_A_LINKINFO_HEADER}, ' +
      '[[{nla_len=8, nla_type=ETHTOOL_A_HEADER_DEV_INDEX}, if_nametoindex("lo")], ' +
      '[{nla_len=8, nla_type=ETHTOOL_A_HEADER_FLAGS}, ETHTOOL_FLAG_COMPACT_BITSETS]]]]',
  );
  const modes = attribute(3, attribute(2, words32(33)), attribute(4, words32(1, 2)));
  expect(saidBy('ethtool', false, 4, modes, attribute(6, Buffer.from([1])))).toBe(
    '{cmd=ETHTOOL_MSG_LINKMODES_GET_REPLY, version=1}, [[{nla_len=24, nla_type=ETHTOOL_A_LINKMODES_OURS}, ' +
      '[[{nla_len=8, nla_type=ETHTOOL_A_BITSET_SIZE}, 33], [{nla_len=12, nla_type=ETHTOOL_A_BITSET_VALUE}, [0x1, 0x2]]]], ' +
      '[{nla_len=5, nla_type=ETHTOOL_A_LINKMODES_DUPLEX}, DUPLEX_FULL]]]',
  );
});

test('what a task has used is shown as far as it is told', () => {
  const statistics = Buffer.alloc(328 + 16);
  statistics.writeUInt16LE(9, 0);
  statistics.writeUInt32LE(5, 4);
  statistics.writeBigUInt64LE(3n, 16);
  statistics.write('make', 80);
  statistics.writeUInt32LE(1234, 128);
  statistics.writeBigUInt64LE(77n, 328);
  const line = saidBy(
    'TASKSTATS',
    false,
    2,
    attribute(4, attribute(1, words32(1234)), attribute(3, statistics)),
  );
  expect(line).toContain(
    '{cmd=TASKSTATS_CMD_NEW, version=1}, [{nla_len=360, nla_type=TASKSTATS_TYPE_AGGR_PID}, ' +
      '[[{nla_len=8, nla_type=TASKSTATS_TYPE_PID}, 1234], [{nla_len=348, nla_type=TASKSTATS_TYPE_STATS}, ' +
      '{version=9, ac_exitcode=5, ac_flag=0, ac_nice=0, cpu_count=3,',
  );
  expect(line).toContain('ac_comm="make", ac_sched=0, ac_uid=0, ac_gid=0, ac_pid=1234, ac_ppid=0,');
  expect(line).toMatch(/, thrashing_count=77, thrashing_delay_total=0, \.\.\.\}\]\]\]\]$/);
  expect(saidBy('TASKSTATS', true, 4, attribute(1, words32(3)))).toBe(
    '{cmd=CGROUPSTATS_CMD_GET, version=1}, [{nla_len=8, nla_type=CGROUPSTATS_CMD_ATTR_FD}, 3]]',
  );
});

test('events are told from answers where nobody asked', () => {
  const event = message(0x14, 0, Buffer.from([10, 1, 0, 0]), attribute(9, Buffer.from([0, 80])));
  event.writeUInt32LE(0, 8);
  expect(shownMessages(NETLINK_GENERIC, event, { 20: 'mptcp_pm' })).toContain(
    '{cmd=MPTCP_EVENT_SUB_ESTABLISHED, version=1}, [{nla_len=6, nla_type=MPTCP_ATTR_SPORT}, htons(80)]]',
  );
  const address = attribute(1, attribute(1, Buffer.from([2, 0])), attribute(3, Buffer.from([10, 0, 0, 1])));
  expect(saidBy('mptcp_pm', true, 1, address)).toContain(
    '{cmd=MPTCP_PM_CMD_ADD_ADDR, version=1}, [{nla_len=20, nla_type=MPTCP_PM_ATTR_ADDR}, ' +
      '[[{nla_len=6, nla_type=MPTCP_PM_ADDR_ATTR_FAMILY}, AF_INET], ' +
      '[{nla_len=8, nla_type=MPTCP_PM_ADDR_ATTR_ADDR4}, inet_addr("10.0.0.1")]]]]',
  );
});

test('peers of a tunnel stand in a list', () => {
  const endpoint = Buffer.from([2, 0, 0x1f, 0x40, 10, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
  const range = attribute(0, attribute(1, Buffer.from([2, 0])), attribute(2, Buffer.from([10, 0, 0, 0])));
  const peer = attribute(0, attribute(4, endpoint), attribute(9, range));
  expect(saidBy('wireguard', false, 0, attribute(8, peer))).toBe(
    '{cmd=WG_CMD_GET_DEVICE, version=1}, [{nla_len=52, nla_type=WGDEVICE_A_PEERS}, [{nla_len=48, nla_type=0}, ' +
      '[[{nla_len=20, nla_type=WGPEER_A_ENDPOINT}, {sa_family=AF_INET, sin_port=htons(8000), sin_addr=inet_addr("10.0.0.2")}], ' +
      '[{nla_len=24, nla_type=WGPEER_A_ALLOWEDIPS}, [{nla_len=20, nla_type=0}, ' +
      '[[{nla_len=6, nla_type=WGALLOWEDIP_A_FAMILY}, AF_INET], ' +
      '[{nla_len=8, nla_type=WGALLOWEDIP_A_IPADDR}, inet_addr("10.0.0.0")]]]]]]]]',
  );
});

test('attributes of devlink hold attributes of devlink', () => {
  const value = attribute(85, attribute(87, Buffer.from([1])));
  expect(saidBy('devlink', true, 38, attribute(1, text('pci')), attribute(80, attribute(84, value)))).toBe(
    '{cmd=DEVLINK_CMD_PARAM_GET, version=1}, [[{nla_len=8, nla_type=DEVLINK_ATTR_BUS_NAME}, "pci"], ' +
      '[{nla_len=20, nla_type=DEVLINK_ATTR_PARAM}, [{nla_len=16, nla_type=DEVLINK_ATTR_PARAM_VALUES_LIST}, ' +
      '[{nla_len=12, nla_type=DEVLINK_ATTR_PARAM_VALUE}, ' +
      '[{nla_len=5, nla_type=DEVLINK_ATTR_PARAM_VALUE_CMODE}, DEVLINK_PARAM_CMODE_DRIVERINIT]]]]]]',
  );
});

test('other families have what their headers say', () => {
  expect(saidBy('VFS_DQUOT', false, 1, attribute(3, words32(3)), attribute(2, words32(1000, 0)))).toBe(
    '{cmd=QUOTA_NL_C_WARNING, version=1}, [[{nla_len=8, nla_type=QUOTA_NL_A_WARNING}, QUOTA_NL_ISOFTWARN], ' +
      '[{nla_len=12, nla_type=QUOTA_NL_A_EXCESS_ID}, 1000]]]',
  );
  expect(saidBy('netdev', true, 1, attribute(1, words32(1)), attribute(3, words32(3, 0)))).toBe(
    '{cmd=NETDEV_CMD_DEV_GET, version=1}, [[{nla_len=8, nla_type=NETDEV_A_DEV_IFINDEX}, if_nametoindex("lo")], ' +
      '[{nla_len=12, nla_type=NETDEV_A_DEV_XDP_FEATURES}, NETDEV_XDP_ACT_BASIC|NETDEV_XDP_ACT_REDIRECT]]]',
  );
  expect(saidBy('tcp_metrics', true, 1, attribute(1, Buffer.from([127, 0, 0, 1])))).toBe(
    '{cmd=TCP_METRICS_CMD_GET, version=1}, [{nla_len=8, nla_type=TCP_METRICS_ATTR_ADDR_IPV4}, inet_addr("127.0.0.1")]]',
  );
  expect(saidBy('nbd', true, 1, attribute(7, attribute(1, attribute(1, words32(3)))))).toBe(
    '{cmd=NBD_CMD_CONNECT, version=1}, [{nla_len=16, nla_type=NBD_ATTR_SOCKETS}, [{nla_len=12, nla_type=NBD_SOCK_ITEM}, ' +
      '[{nla_len=8, nla_type=NBD_SOCK_FD}, 3]]]]',
  );
  expect(saidBy('thermal', false, 2, attribute(2, words32(1)), attribute(10, words32(7)))).toContain(
    '{cmd=THERMAL_GENL_CMD_TZ_GET_TRIP, version=1}, [[{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_ID}, 1]',
  );
});
