import { expect, test } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { ipcChapters } from '../../../../src/syscalls/ipc/index.ts';
import { type DecodeCase, decode, decodeEntry, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

function shown(name: string, args: (number | bigint)[], given?: DecodeCase): string {
  return decode(rowNamed(ipcChapters, name), args, given);
}

test('the attributes of a message queue show where it is made', () => {
  const memory = { 4096: 'jobs', 8192: words64(0, 10, 64, 0, 0, 0, 0, 0) };
  expect(shown('mq_open', [0x1000, 0o102, 0o600, 0x2000], { memory, result: 3 })).toBe(
    'mq_open("jobs", O_RDWR|O_CREAT, 0600, {mq_flags=0, mq_maxmsg=10, mq_msgsize=64, mq_curmsgs=0}) = 3',
  );
  expect(shown('mq_open', [0x1000, 0, 0o600, 0x2000], { memory, result: 3 })).toBe(
    'mq_open("jobs", O_RDONLY) = 3',
  );
});

test('what is submitted is told by its command', () => {
  const read = words64(0x77, 0, 3n << 32n, 0x5000, 512, 1024, 0, 0);
  const write = words64(0x78, 0, (3n << 32n) | 1n, 0x5000, 5, 0, 0, (4n << 32n) | 1n);
  const memory = { 4096: words64(0x2000, 0x3000, 0), 8192: read, 12288: write, 20480: 'hello' };
  expect(shown('io_submit', [0x7f00, 3, 0x1000], { memory, result: 2 })).toBe(
    'io_submit(0x7f00, 3, [{aio_data=0x77, aio_lio_opcode=IOCB_CMD_PREAD, aio_fildes=3, aio_buf=0x5000, ' +
      'aio_nbytes=512, aio_offset=1024}, {aio_data=0x78, aio_lio_opcode=IOCB_CMD_PWRITE, aio_fildes=3, ' +
      'aio_buf="hello", aio_nbytes=5, aio_offset=0, aio_flags=IOCB_FLAG_RESFD, aio_resfd=4}, NULL]) = 2',
  );
});

test('a vector of a negative number of buffers is not followed', () => {
  const given = (count: bigint) => words64(0, 0, 8, 0x5000, count, 16, 0, 0);
  const memory = { 4096: words64(0x2000, 0x3000), 8192: given(-1n), 12288: given(0n), 20480: words64(0, 0) };
  expect(shown('io_submit', [0, 2, 0x1000], { memory, result: 2 })).toBe(
    'io_submit(NULL, 2, [{aio_data=0, aio_lio_opcode=IOCB_CMD_PWRITEV, aio_fildes=0, aio_buf=0x5000, ' +
      'aio_nbytes=18446744073709551615, aio_offset=16}, {aio_data=0, aio_lio_opcode=IOCB_CMD_PWRITEV, ' +
      'aio_fildes=0, aio_buf=[], aio_offset=16}]) = 2',
  );
});

test('a negative count of submissions counts nothing', () => {
  const memory = { 4096: words64(0) };
  expect(shown('io_submit', [0, -1, 0x1000], { memory, errno: 22 })).toBe(
    'io_submit(NULL, -1, 0x1000) = -1 EINVAL',
  );
  expect(shown('io_submit', [0, 0xffffffff, 0x1000], { abi: I386, memory, errno: 22 })).toBe(
    'io_submit(NULL, -1, 0x1000) = -1 EINVAL',
  );
});

test('the parameters of a ring go on at return within the braces of the entry', () => {
  const memory = { 4096: new Uint8Array(120) };
  const row = rowNamed(ipcChapters, 'io_uring_setup');
  const entry = 'io_uring_setup(8, {flags=0, sq_thread_cpu=0, sq_thread_idle=0';
  expect(decodeEntry(row, [8, 0x1000], { memory })).toBe(entry);
  expect(decode(row, [8, 0x1000], { memory, errno: 22 })).toBe(`${entry}}) = -1 EINVAL`);
  const filled = Buffer.alloc(120);
  filled.writeUInt32LE(8, 0);
  filled.writeUInt32LE(16, 4);
  filled.writeUInt32LE(3, 20);
  expect(decode(row, [8, 0x1000], { memory, memoryAtExit: { 4096: filled }, result: 3 })).toBe(
    `${entry}, sq_entries=8, cq_entries=16, features=IORING_FEAT_SINGLE_MMAP|IORING_FEAT_NODROP, ` +
      'sq_off={head=0, tail=0, ring_mask=0, ring_entries=0, flags=0, dropped=0, array=0}, ' +
      'cq_off={head=0, tail=0, ring_mask=0, ring_entries=0, overflow=0, cqes=0, flags=0}}) = 3',
  );
});

test('a probe of zeros is told once it is filled in, and not at all where that fails', () => {
  const memory = { 4096: new Uint8Array(24) };
  const filled = Buffer.alloc(24);
  filled.set([48, 1, 0, 0], 0);
  filled.set([22, 0, 1, 0], 16);
  expect(shown('io_uring_register', [3, 8, 0x1000, 1], { memory, memoryAtExit: { 4096: filled } })).toBe(
    'io_uring_register(3, IORING_REGISTER_PROBE, {last_op=IORING_OP_SENDMSG_ZC, ops_len=1, ' +
      'ops=[{op=IORING_OP_READ, flags=IO_URING_OP_SUPPORTED}]}, 1) = 0',
  );
  expect(shown('io_uring_register', [3, 8, 0x1000, 1], { memory, errno: 22 })).toBe(
    'io_uring_register(3, IORING_REGISTER_PROBE, 0x1000, 1) = -1 EINVAL',
  );
});

test('numbers of workers are told before and after', () => {
  const memory = { 4096: words32(8, 0) };
  const memoryAtExit = { 4096: words32(4, 100) };
  expect(shown('io_uring_register', [3, 19, 0x1000, 2], { memory, memoryAtExit })).toBe(
    'io_uring_register(3, IORING_REGISTER_IOWQ_MAX_WORKERS, [[IO_WQ_BOUND]=8, [IO_WQ_UNBOUND]=0] => ' +
      '[[IO_WQ_BOUND]=4, [IO_WQ_UNBOUND]=100], 2) = 0',
  );
  expect(shown('io_uring_register', [3, 19, 0x9000, 2], { memory })).toBe(
    'io_uring_register(3, IORING_REGISTER_IOWQ_MAX_WORKERS, 0x9000, 2) = 0',
  );
});

test('files that stay as they are have a name', () => {
  const memory = { 4096: words64(1, 0x2000), 8192: words32(5, -2) };
  expect(shown('io_uring_register', [3, 6, 0x1000, 2], { memory, result: 2 })).toBe(
    'io_uring_register(3, IORING_REGISTER_FILES_UPDATE, {offset=1, fds=[5, IORING_REGISTER_FILES_SKIP]}, 2) = 2',
  );
});
