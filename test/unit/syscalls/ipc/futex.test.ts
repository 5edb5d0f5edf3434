import { expect, test } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { ipcChapters } from '../../../../src/syscalls/ipc/index.ts';
import { type DecodeCase, decode, words32, words64 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

function futex(args: (number | bigint)[], given?: DecodeCase): string {
  return decode(rowNamed(ipcChapters, 'futex'), args, given);
}

const PRIVATE = 128;
const REALTIME = 256;
const ETIMEDOUT = 110;

test('a wait says what it expects and for how long', () => {
  const memory = { 8192: words64(3, 500_000_000) };
  expect(futex([0x1000, PRIVATE, 2, 0], { errno: 11 })).toBe(
    'futex(0x1000, FUTEX_WAIT_PRIVATE, 2, NULL) = -1 EAGAIN',
  );
  expect(futex([0x1000, 0, 2, 0x2000], { memory, errno: ETIMEDOUT })).toBe(
    'futex(0x1000, FUTEX_WAIT, 2, {tv_sec=3, tv_nsec=500000000}) = -1 ETIMEDOUT',
  );
  expect(futex([0x1000, 0, 2, 0x9000])).toBe('futex(0x1000, FUTEX_WAIT, 2, 0x9000) = 0');
});

test('i386 has words of 32 bits in its timeout', () => {
  const given = { abi: I386, memory: { 8192: words32(3, 7) } };
  expect(futex([0x1000, 0, 2, 0x2000], given)).toBe(
    'futex(0x1000, FUTEX_WAIT, 2, {tv_sec=3, tv_nsec=7}) = 0',
  );
});

test.each([
  [1, 'FUTEX_WAKE, 1'],
  [3, 'FUTEX_REQUEUE, 1, 2147483647, 0x5000'],
  [4, 'FUTEX_CMP_REQUEUE, 1, 2147483647, 0x5000, 7'],
  [6, 'FUTEX_LOCK_PI, 0x7fffffff'],
  [7, 'FUTEX_UNLOCK_PI'],
  [10 | PRIVATE, 'FUTEX_WAKE_BITSET_PRIVATE, 1, 0x7'],
  [11 | REALTIME, 'FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME, 1, 0x7fffffff, 0x5000'],
  [14, '0xe /* FUTEX_??? */, 1, 0x7fffffff, 0x5000, 0x7'],
])('operation %i has the arguments that it takes', (operation, text) => {
  expect(futex([0x1000, operation, 1, 0x7fffffff, 0x5000, 7])).toBe(`futex(0x1000, ${text}) = 0`);
});

test('bits that mean any waiter have a name', () => {
  expect(futex([0x1000, 9 | REALTIME | PRIVATE, 1, 0, 0, 0xffffffff])).toBe(
    'futex(0x1000, FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME, 1, NULL, FUTEX_BITSET_MATCH_ANY) = 0',
  );
});

test.each([
  [0x0400_1000, 'FUTEX_OP_SET<<28|0x1<<12|FUTEX_OP_CMP_GT<<24|0'],
  [0xa5ff_f800, 'FUTEX_OP_OPARG_SHIFT<<28|FUTEX_OP_OR<<28|0xfff<<12|FUTEX_OP_CMP_GE<<24|0x800'],
  [0x7600_0000, '0x7<<28 /* FUTEX_OP_??? */|0<<12|0x6<<24 /* FUTEX_OP_CMP_??? */|0'],
])('what is done to the second word: %x', (encoded, text) => {
  expect(futex([0x1000, 5, 1, 1, 0x1004, encoded])).toBe(
    `futex(0x1000, FUTEX_WAKE_OP, 1, 1, 0x1004, ${text}) = 0`,
  );
});

test('several futexes are an array, cut where memory ends', () => {
  const row = rowNamed(ipcChapters, 'futex_waitv');
  const memory = { 12288: words64(5, 0x1000, 0x82) };
  expect(decode(row, [0x3000, 2, 0, 0, 1], { memory, result: 1 })).toBe(
    'futex_waitv([{val=0x5, uaddr=0x1000, flags=FUTEX_32|FUTEX_PRIVATE_FLAG}, ... /* 0x3018 */], 2, 0, NULL, ' +
      'CLOCK_MONOTONIC) = 1',
  );
});
