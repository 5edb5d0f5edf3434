import { expect, test } from 'vitest';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_SOCK_DIAG = 4;
const INET_DIAG_INFO = 2;
const INET_DIAG_CONG = 4;

/** What is told of a socket of AF_INET. */
function told(...attributes: Buffer[]): string {
  const socket = Buffer.alloc(72);
  socket[0] = 2;
  return shownMessages(NETLINK_SOCK_DIAG, message(20, 0, socket, ...attributes));
}

test('what TCP knows of a connection is told where it is one of TCP', () => {
  const info = Buffer.alloc(104);
  info[0] = 1;
  info.writeUInt32LE(536, 16);
  const congestion = attribute(INET_DIAG_CONG, Buffer.from('cubic\0'));
  expect(told(attribute(INET_DIAG_INFO, info), congestion)).toContain(
    '[{nla_len=108, nla_type=INET_DIAG_INFO}, {tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, ',
  );
  expect(told(attribute(INET_DIAG_INFO, info), congestion)).toContain('tcpi_snd_mss=536, ');
  expect(told(attribute(INET_DIAG_INFO, info))).toContain('nla_type=INET_DIAG_INFO}, "\\x01\\x00');
  expect(told(attribute(INET_DIAG_INFO, info.subarray(0, 96)), congestion)).toContain(
    'nla_type=INET_DIAG_INFO}, {mptcpi_subflows=1, mptcpi_add_addr_signal=0, ',
  );
  expect(told(attribute(INET_DIAG_INFO, info.subarray(0, 36)), congestion)).toContain(
    'nla_type=INET_DIAG_INFO}, "\\x01\\x00',
  );
});

test('what SCTP knows is told with the path that it prefers', () => {
  const info = Buffer.alloc(368);
  info.set([7, 0, 0, 0, 3], 0);
  info.set([2, 0, 0, 80, 10, 0, 0, 1], 168);
  info.set([2], 296);
  const line = told(attribute(INET_DIAG_INFO, info));
  expect(line).toContain('{sctpi_tag=0x7, sctpi_state=3, ');
  expect(line).toContain(
    'sctpi_p_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, sctpi_p_state=SCTP_ACTIVE, ',
  );
});

test('filters of sockets are followed by their steps, and storage is asked for by its map', () => {
  const asked = (...attributes: Buffer[]): string => {
    const request = Buffer.alloc(56);
    request[0] = 2;
    return shownMessages(NETLINK_SOCK_DIAG, message(20, 1, request, ...attributes));
  };
  const steps = Buffer.from([11, 8, 12, 0, 0, 0, 80, 0, 1, 4, 4, 0, 13, 12, 16, 0, 5, 0, 0, 0, 0, 0, 0, 0]);
  expect(asked(attribute(1, steps))).toContain(
    '[{nla_len=28, nla_type=INET_DIAG_REQ_BYTECODE}, {code=INET_DIAG_BC_S_EQ, yes=8, no=12}, ' +
      '{code=INET_DIAG_BC_NOP, yes=0, no=80}, {code=INET_DIAG_BC_JMP, yes=4, no=4}, ' +
      '{code=INET_DIAG_BC_CGROUP_COND, yes=12, no=16}, 5]',
  );
  expect(asked(attribute(1, steps.subarray(0, 22)))).toContain(
    '{code=INET_DIAG_BC_CGROUP_COND, yes=12, no=16}, "\\x05\\x00\\x00\\x00\\x00\\x00"]',
  );
  const map = attribute(1, Buffer.from([5, 0, 0, 0]));
  expect(asked(attribute(2, map))).toContain(
    'INET_DIAG_REQ_SK_BPF_STORAGES}, [{nla_len=8, nla_type=SK_DIAG_BPF_STORAGE_REQ_MAP_FD}, 5]]',
  );
});
