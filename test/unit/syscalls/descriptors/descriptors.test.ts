import { describe, expect, it } from 'vitest';
import { descriptorChapters } from '../../../../src/syscalls/descriptors/index.ts';
import { decode, decodeEntry, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const row = (name: string) => rowNamed(descriptorChapters, name);

const AT = 0x1000;
const BUFFER = 0x2000;
const EBADF = 9;

describe('reading and writing', () => {
  it('shows what was read, as much of it as -s allows', () => {
    const memory = { [AT]: 'some text' };
    expect(decodeEntry(row('read'), [3, AT, 100], { memory })).toBe('read(3');
    expect(decode(row('read'), [3, AT, 100], { memory, result: 4 })).toBe('read(3, "some", 100) = 4');
    expect(decode(row('read'), [3, AT, 100], { memory, result: 9, stringLimit: 4 })).toBe(
      'read(3, "some"..., 100) = 9',
    );
    expect(decode(row('read'), [3, AT, 100], { memory, errno: EBADF })).toBe(
      'read(3, 0x1000, 100) = -1 EBADF',
    );
    expect(decode(row('write'), [3, AT, -1], { memory, errno: EBADF })).toBe(
      'write(3, 0x1000, 18446744073709551615) = -1 EBADF',
    );
  });

  it('spreads what was read over the vector', () => {
    const memory = { [AT]: words64(BUFFER, 3, BUFFER, 4, 0, 5), [BUFFER]: 'abcdef' };
    expect(decode(row('readv'), [3, AT, 3], { memory, result: 5 })).toBe(
      'readv(3, [{iov_base="abc", iov_len=3}, {iov_base="ab", iov_len=4}, {iov_base=NULL, iov_len=5}], 3) = 5',
    );
    expect(decode(row('readv'), [3, AT, 2], { memory, errno: EBADF })).toBe(
      'readv(3, [{iov_base=0x2000, iov_len=3}, {iov_base=0x2000, iov_len=4}], 2) = -1 EBADF',
    );
  });

  it('survives a vector that reaches beyond all memory', () => {
    expect(decode(row('writev'), [3, AT, -1], { errno: EBADF })).toBe(
      'writev(3, 0x1000, 18446744073709551615) = -1 EBADF',
    );
  });
});

describe('fcntl', () => {
  it('has the argument and the note of its command', () => {
    expect(decode(row('fcntl'), [3, 3], { result: 0x8002 })).toBe(
      'fcntl(3, F_GETFL) = 0x8002 (flags O_RDWR|O_LARGEFILE)',
    );
    expect(decode(row('fcntl'), [3, 1], { result: 0 })).toBe('fcntl(3, F_GETFD) = 0');
    expect(decode(row('fcntl'), [3, 1], { result: 1 })).toBe('fcntl(3, F_GETFD) = 0x1 (flags FD_CLOEXEC)');
    expect(decode(row('fcntl'), [3, 1024, -1])).toBe(
      'fcntl(3, F_SETLEASE, 0xffffffffffffffff /* F_??? */) = 0',
    );
    expect(decode(row('fcntl'), [3, 99, 5])).toBe('fcntl(3, 0x63 /* F_??? */, 0x5) = 0');
  });

  it('shows a lock that was asked for even where it was not given', () => {
    const memory = { [AT]: words64(1, 5, 6, 7) };
    expect(decode(row('fcntl'), [3, 6, AT], { memory, errno: 11 })).toBe(
      'fcntl(3, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=5, l_len=6}) = -1 EAGAIN',
    );
    expect(decode(row('fcntl'), [3, 5, AT], { memory })).toBe(
      'fcntl(3, F_GETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=5, l_len=6, l_pid=7}) = 0',
    );
  });
});

describe('waiting', () => {
  const fds = words32(3, 0x10001, 4, 0x40004, -1, 1);

  it('notes on which descriptors something happened', () => {
    const memory = { [AT]: fds };
    const given = '[{fd=3, events=POLLIN}, {fd=4, events=POLLOUT}, {fd=-1}]';
    expect(decode(row('poll'), [AT, 3, -1], { memory, result: 2 })).toBe(
      `poll(${given}, 3, -1) = 2 ([{fd=3, revents=POLLIN}, {fd=4, revents=POLLOUT}])`,
    );
    expect(decode(row('poll'), [AT, 3, 5], { memory, result: 0 })).toBe(`poll(${given}, 3, 5) = 0 (Timeout)`);
    expect(decode(row('poll'), [0, 3, 5], { result: 1 })).toBe('poll(NULL, 3, 5) = 1');
  });

  it('notes members of sets, no more than the call returned', () => {
    const memory = { [AT]: words64(0xff), [BUFFER]: words64(1, 2) };
    expect(decode(row('select'), [5, AT, 0, AT, BUFFER], { memory, result: 6 })).toBe(
      'select(5, [0 1 2 3 4], NULL, [0 1 2 3 4], {tv_sec=1, tv_usec=2}) = 6 (in [0 1 2 3 4], except [0], left {tv_sec=1, tv_usec=2})',
    );
    expect(decode(row('select'), [-1, AT, 0, 0, 0], { memory, errno: 22 })).toBe(
      'select(-1, 0x1000, NULL, NULL, NULL) = -1 EINVAL',
    );
  });

  it('shows the events that epoll gave', () => {
    const memory = { [AT]: words32(1, 5, 0, 4, -1, -1) };
    expect(decode(row('epoll_wait'), [3, AT, 9, -1], { memory, result: 2 })).toBe(
      'epoll_wait(3, [{events=EPOLLIN, data={u32=5, u64=5}}, {events=EPOLLOUT, data={u32=4294967295, u64=18446744073709551615}}], 9, -1) = 2',
    );
    expect(decode(row('epoll_wait'), [3, AT, 9, -1], { memory, errno: 4 })).toBe(
      'epoll_wait(3, 0x1000, 9, -1) = -1 EINTR',
    );
  });
});
