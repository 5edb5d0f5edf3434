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
    'nla_type=INET_DIAG_INFO}, "\\x01\\x00',
  );
});
