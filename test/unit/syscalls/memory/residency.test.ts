import { expect, test } from 'vitest';
import { memoryChapters } from '../../../../src/syscalls/memory/index.ts';
import { type DecodeCase, decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const AT = 0x1000;

function shown(name: string, args: (number | bigint)[], given?: DecodeCase): string {
  return decode(rowNamed(memoryChapters, name), args, given);
}

test('mincore shows which pages of the range are in memory', () => {
  const memory = { [AT]: Uint8Array.of(1, 0, 0x81) };
  expect(shown('mincore', [0x10000, 8193, AT], { memory })).toBe('mincore(0x10000, 8193, [1, 0, 1]) = 0');
  expect(shown('mincore', [0x10000, 20480, AT], { memory })).toBe(
    'mincore(0x10000, 20480, [1, 0, 1, ... /* 0x1003 */]) = 0',
  );
  expect(shown('mincore', [0x10000, 8192, AT], { memory, errno: 12 })).toBe(
    'mincore(0x10000, 8192, 0x1000) = -1 ENOMEM',
  );
  expect(shown('mincore', [0x10000, 0, AT], { errno: 14 })).toBe('mincore(0x10000, 0, []) = -1 EFAULT');
});

test('cachestat shows the range that was asked about, and the counts', () => {
  const memory = { [AT]: words64(0, 4096), 8192: words64(1, 2, 3, 4, 5) };
  expect(shown('cachestat', [3, AT, 0x2000, 0], { memory })).toBe(
    'cachestat(3, {off=0, len=4096}, {nr_cache=1, nr_dirty=2, nr_writeback=3, nr_evicted=4, ' +
      'nr_recently_evicted=5}, 0) = 0',
  );
});

test('advice names what is advised; ranges of another process are not followed', () => {
  expect(shown('madvise', [0x1000, 4096, 4])).toBe('madvise(0x1000, 4096, MADV_DONTNEED) = 0');
  expect(shown('madvise', [0x1000, 4096, 5])).toBe('madvise(0x1000, 4096, 0x5 /* MADV_??? */) = 0');
  expect(
    shown('process_madvise', [3, AT, 1, 4, 0], { memory: { [AT]: words64(0x5000, 9) }, result: 9 }),
  ).toBe('process_madvise(3, [{iov_base=0x5000, iov_len=9}], 1, MADV_DONTNEED, 0) = 9');
});

test('a node mask has one bit fewer than its length says', () => {
  const memory = { [AT]: words64(5, 6) };
  expect(shown('set_mempolicy', [2, AT, 65], { memory })).toBe(
    'set_mempolicy(MPOL_BIND, [0x00000000000005], 65) = 0',
  );
  expect(shown('set_mempolicy', [2, AT, 66], { memory })).toBe(
    'set_mempolicy(MPOL_BIND, [0x00000000000005, 0x00000000000006], 66) = 0',
  );
  expect(shown('set_mempolicy', [2, AT, 1], { memory })).toBe('set_mempolicy(MPOL_BIND, 0x1000, 1) = 0');
  expect(shown('set_mempolicy', [0x8000, 0, 0])).toBe(
    'set_mempolicy(MPOL_DEFAULT|MPOL_F_STATIC_NODES, NULL, 0) = 0',
  );
  expect(shown('set_mempolicy', [2, AT, -1], { memory })).toBe(
    'set_mempolicy(MPOL_BIND, 0x1000, 18446744073709551615) = 0',
  );
});

test('where pages are is a node or an error', () => {
  const memory = { [AT]: words64(0x7000, 0x8000), 8192: words32(0, 1), 12288: words32(0, -16) };
  expect(shown('move_pages', [0, 2, AT, 0x2000, 0x3000, 2], { memory })).toBe(
    'move_pages(0, 2, [0x7000, 0x8000], [0, 1], [0, -EBUSY], MPOL_MF_MOVE) = 0',
  );
});

test('what is copied from another process is as long as the call says', () => {
  const memory = { [AT]: words64(0x2000, 8), 8192: 'hello world', 12288: words64(0x9000, 8) };
  const args = [77, AT, 1, 0x3000, 1, 0];
  expect(shown('process_vm_readv', args, { memory, result: 5 })).toBe(
    'process_vm_readv(77, [{iov_base="hello", iov_len=8}], 1, [{iov_base=0x9000, iov_len=8}], 1, 0) = 5',
  );
  expect(shown('process_vm_readv', args, { memory, errno: 3 })).toBe(
    'process_vm_readv(77, [{iov_base=0x2000, iov_len=8}], 1, [{iov_base=0x9000, iov_len=8}], 1, 0) = -1 ESRCH',
  );
});
