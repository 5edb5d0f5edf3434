import { expect, test } from 'vitest';
import { networkChapters } from '../../../../src/syscalls/network/index.ts';
import { type DecodeCase, decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const VALUE = 0x1000;
const LENGTH = 0x2000;
const SOL_SOCKET = 1;
const IPPROTO_TCP = 6;

function set(level: number, name: number, value: Uint8Array, length = value.length): string {
  const row = rowNamed(networkChapters, 'setsockopt');
  return decode(row, [3, level, name, VALUE, length], { memory: { [VALUE]: value } });
}

function got(level: number, name: number, value: Uint8Array, given: DecodeCase = {}): string {
  const memory = { [VALUE]: value, [LENGTH]: words32(value.length) };
  const row = rowNamed(networkChapters, 'getsockopt');
  return decode(row, [3, level, name, VALUE, LENGTH], { memory, ...given });
}

test('an option without a structure is a number, or bytes', () => {
  expect(set(SOL_SOCKET, 2, words32(1))).toBe('setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0');
  expect(set(IPPROTO_TCP, 13, Buffer.from('cubic'))).toBe(
    'setsockopt(3, SOL_TCP, TCP_CONGESTION, "cubic", 5) = 0',
  );
  expect(set(IPPROTO_TCP, 13, new Uint8Array(40), -1)).toContain('"..., -1) = 0');
});

test('an option with a structure shows its members', () => {
  expect(set(SOL_SOCKET, 13, words32(1, 5))).toBe(
    'setsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=5}, 8) = 0',
  );
  expect(set(SOL_SOCKET, 20, words64(2, 500))).toBe(
    'setsockopt(3, SOL_SOCKET, SO_RCVTIMEO_OLD, "\\2\\0\\0\\0\\0\\0\\0\\0\\364\\1\\0\\0\\0\\0\\0\\0", 16) = 0',
  );
});

test('the error of a socket has a name', () => {
  expect(got(SOL_SOCKET, 4, words32(111))).toBe(
    'getsockopt(3, SOL_SOCKET, SO_ERROR, [ECONNREFUSED], [4]) = 0',
  );
  expect(got(SOL_SOCKET, 4, words32(0))).toBe('getsockopt(3, SOL_SOCKET, SO_ERROR, [0], [4]) = 0');
});

test('the peer of a local socket is a process', () => {
  expect(got(SOL_SOCKET, 17, words32(10, 20, 30))).toBe(
    'getsockopt(3, SOL_SOCKET, SO_PEERCRED, {pid=10, uid=20, gid=30}, [12]) = 0',
  );
});

test('an option that was not got is an address', () => {
  expect(got(SOL_SOCKET, 4, words32(0), { errno: 92 })).toBe(
    'getsockopt(3, SOL_SOCKET, SO_ERROR, 0x1000, [4]) = -1 ENOPROTOOPT',
  );
});

test('a filter of packets is a count and an address', () => {
  const program = Buffer.concat([words32(2, 0), words64(0x5000)]);
  expect(set(SOL_SOCKET, 26, program)).toBe(
    'setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=2, filter=0x5000}, 16) = 0',
  );
});

/** `BPF_STMT(BPF_RET|BPF_K, 0x40000)` */
const RETURN = Uint8Array.of(6, 0, 0, 0, 0, 0, 4, 0);

test('a filter of packets is its statements under -v', () => {
  const row = rowNamed(networkChapters, 'setsockopt');
  const memory = { [VALUE]: Buffer.concat([words32(1, 0), words64(0x5000)]), 20480: RETURN };
  expect(decode(row, [3, SOL_SOCKET, 26, VALUE, 16], { memory, verbose: true })).toBe(
    'setsockopt(3, SOL_SOCKET, SO_ATTACH_FILTER, {len=1, filter=[BPF_STMT(BPF_RET|BPF_K, 0x40000)]}, 16) = 0',
  );
});

test('the length of a filter that was asked for is that of its statements', () => {
  const program = Buffer.concat(Array<Uint8Array>(40).fill(RETURN));
  const memory = { [VALUE]: program, [LENGTH]: words32(40) };
  expect(got(SOL_SOCKET, 26, program, { memory, verbose: true })).toBe(
    `getsockopt(3, SOL_SOCKET, SO_GET_FILTER, [${Array(40).fill('BPF_STMT(BPF_RET|BPF_K, 0x40000)').join(', ')}], [40]) = 0`,
  );
});

test('options of kernels after 6.1 have their names', () => {
  expect(set(SOL_SOCKET, 76, words32(1))).toBe('setsockopt(3, SOL_SOCKET, SO_PASSPIDFD, [1], 4) = 0');
  expect(got(SOL_SOCKET, 77, words32(5))).toBe('getsockopt(3, SOL_SOCKET, SO_PEERPIDFD, [5], [4]) = 0');
  expect(set(IPPROTO_TCP, 44, words32(9000))).toBe('setsockopt(3, SOL_TCP, TCP_RTO_MAX_MS, [9000], 4) = 0');
  expect(set(284, 1, words32(1))).toBe('setsockopt(3, SOL_MPTCP, MPTCP_INFO, [1], 4) = 0');
});
