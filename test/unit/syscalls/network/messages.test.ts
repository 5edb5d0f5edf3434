import { expect, test } from 'vitest';
import { networkChapters } from '../../../../src/syscalls/network/index.ts';
import { type DecodeCase, decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const HEADER = 0x1000;
const VECTORS = 0x2000;
const DATA = 0x3000;
const CONTROL = 0x4000;
const NOSIGNAL = 0x4000;

function call(name: string, args: number[], given: DecodeCase = {}): string {
  return decode(rowNamed(networkChapters, name), args, given);
}

/** A message of one buffer, with these control messages. */
function message(control: Uint8Array): DecodeCase {
  return {
    memory: {
      [HEADER]: words64(0, 0, VECTORS, 1, CONTROL, control.length, 0),
      [VECTORS]: words64(DATA, 5),
      [DATA]: 'hello',
      [CONTROL]: control,
    },
  };
}

const RIGHTS = Buffer.concat([words64(20), words32(1, 1, 7, 0)]);
const CREDENTIALS = Buffer.concat([words64(28), words32(1, 2, 10, 20, 30, 0)]);

test('a message shows its data and the descriptors that it carries', () => {
  expect(call('sendmsg', [3, HEADER, NOSIGNAL], { ...message(RIGHTS), result: 5 })).toBe(
    'sendmsg(3, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="hello", iov_len=5}], msg_iovlen=1, ' +
      'msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[7]}], ' +
      'msg_controllen=24, msg_flags=0}, MSG_NOSIGNAL) = 5',
  );
});

test('several control messages stand in one list', () => {
  const line = call('sendmsg', [3, HEADER, 0], message(Buffer.concat([RIGHTS, CREDENTIALS])));
  expect(line).toContain(
    'cmsg_data=[7]}, {cmsg_len=28, cmsg_level=SOL_SOCKET, cmsg_type=SCM_CREDENTIALS, cmsg_data={pid=10, uid=20, gid=30}}]',
  );
});

test('a control message that says it is longer than what there is ends the list', () => {
  const cut = Buffer.concat([words64(64), words32(1, 1, 7, 0)]);
  expect(call('sendmsg', [3, HEADER, 0], message(cut))).toContain('cmsg_len=64');
});

test('a message that was received shows no more than came', () => {
  expect(call('recvmsg', [3, HEADER, 0], { ...message(new Uint8Array()), result: 2 })).toContain(
    'msg_iov=[{iov_base="he", iov_len=5}]',
  );
  expect(call('recvmsg', [3, HEADER, 0], { errno: 11 })).toBe('recvmsg(3, 0x1000, 0) = -1 EAGAIN');
});

test('data goes to an address', () => {
  const memory = {
    [DATA]: 'hello',
    [HEADER]: Buffer.from([2, 0, 0, 53, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
  };
  expect(call('sendto', [3, DATA, 5, 0x40, HEADER, 16], { memory, result: 5 })).toBe(
    'sendto(3, "hello", 5, MSG_DONTWAIT, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, 16) = 5',
  );
  expect(call('recvfrom', [3, DATA, 5, 0, 0, 0], { memory, result: 4 })).toBe(
    'recvfrom(3, "hell", 5, 0, NULL, NULL) = 4',
  );
});

test('a pidfd that comes with a message is a descriptor', () => {
  const pidfd = Buffer.concat([words64(20), words32(1, 4, 9, 0)]);
  expect(call('recvmsg', [3, HEADER, 0], { ...message(pidfd), result: 5 })).toContain(
    '[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_PIDFD, cmsg_data=9}]',
  );
});
