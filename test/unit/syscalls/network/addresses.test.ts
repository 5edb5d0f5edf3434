import { expect, test } from 'vitest';
import { networkChapters } from '../../../../src/syscalls/network/index.ts';
import { type DecodeCase, decode, words32 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const ADDRESS = 0x1000;
const LENGTH = 0x2000;

function call(name: string, args: number[], given: DecodeCase = {}): string {
  return decode(rowNamed(networkChapters, name), args, given);
}

/** What `connect` shows of a socket address. */
function shown(address: Uint8Array, given: DecodeCase = {}): string {
  const line = call('connect', [3, ADDRESS, address.length], { memory: { [ADDRESS]: address }, ...given });
  return line.slice('connect(3, '.length, line.lastIndexOf(', '));
}

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => Buffer.from(typeof value === 'string' ? value : [value])));

const LOOPBACK = bytes(2, 0, 0, 80, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);

test('addresses of AF_INET and AF_INET6 are text', () => {
  expect(shown(LOOPBACK)).toBe('{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}');
  const six = Buffer.alloc(28);
  six.writeUInt16LE(10, 0);
  six.writeUInt16BE(443, 2);
  six.writeUInt32BE(7, 4);
  six.set([0x20, 1, 0x0d, 0xb8], 8);
  six[23] = 1;
  expect(shown(six)).toBe(
    '{sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(7), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}',
  );
});

test.each([
  ['a path', bytes(1, 0, '/run/a', 0), '{sa_family=AF_UNIX, sun_path="/run/a"}'],
  ['an abstract name', bytes(1, 0, 0, 'name'), '{sa_family=AF_UNIX, sun_path=@"name"}'],
  ['nothing', bytes(1, 0), '{sa_family=AF_UNIX}'],
])('a socket of AF_UNIX is called by %s', (_, address, text) => {
  expect(shown(address)).toBe(text);
});

test('an address that is too short or cannot be read is not guessed', () => {
  expect(shown(bytes(2, 0, 0, 80))).toBe('{sa_family=AF_INET, sa_data="\\0P"}');
  expect(shown(LOOPBACK, { memory: {} })).toBe('0x1000');
});

test('the room for an address is shown where the kernel changed it', () => {
  const memory = { [ADDRESS]: LOOPBACK, [LENGTH]: words32(128) };
  const memoryAtExit = { [ADDRESS]: LOOPBACK, [LENGTH]: words32(16) };
  const inet = '{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}';
  expect(call('accept', [3, ADDRESS, LENGTH], { memory, memoryAtExit, result: 4 })).toBe(
    `accept(3, ${inet}, [128 => 16]) = 4`,
  );
  expect(call('getsockname', [3, ADDRESS, LENGTH], { memory: memoryAtExit })).toBe(
    `getsockname(3, ${inet}, [16]) = 0`,
  );
  expect(call('accept4', [3, 0, 0, 0o2000000], { errno: 11 })).toBe(
    'accept4(3, NULL, NULL, SOCK_CLOEXEC) = -1 EAGAIN',
  );
  expect(call('accept', [3, ADDRESS, LENGTH], { memory, errno: 11 })).toBe(
    'accept(3, 0x1000, [128]) = -1 EAGAIN',
  );
});

test.each([
  [[2, 0o2000001, 6], 'AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP'],
  [[1, 2, 0], 'AF_UNIX, SOCK_DGRAM, 0'],
  [[16, 3, 0], 'AF_NETLINK, SOCK_RAW, NETLINK_ROUTE'],
])('socket(%j) names the protocol by its family', (args, text) => {
  expect(call('socket', args, { result: 3 })).toBe(`socket(${text}) = 3`);
});

test('a pair of sockets is shown once it is there', () => {
  const memory = { [ADDRESS]: words32(5, 6) };
  expect(call('socketpair', [1, 1, 0, ADDRESS], { memory })).toBe(
    'socketpair(AF_UNIX, SOCK_STREAM, 0, [5, 6]) = 0',
  );
  expect(call('socketpair', [1, 1, 0, ADDRESS], { memory, errno: 24 })).toBe(
    'socketpair(AF_UNIX, SOCK_STREAM, 0, 0x1000) = -1 EMFILE',
  );
});
