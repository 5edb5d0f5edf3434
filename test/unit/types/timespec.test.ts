import { expect, test } from 'vitest';
import { I386 } from '../../../src/abi/abi.ts';
import { syscall } from '../../../src/syscalls/syscall.ts';
import { fileTimespecs, fileTimevals } from '../../../src/types/file-times.ts';
import { pointer } from '../../../src/types/pointer.ts';
import { itimerspec, timespec, timespec64, timeval } from '../../../src/types/timespec.ts';
import { decode, words32, words64 } from '../support/decode.ts';

const AT = 0x1000;

function shown(type: Parameters<typeof pointer>[0], bytes: Uint8Array, options = {}): string {
  const row = syscall('call', { time: type });
  return decode(row, [AT], { memory: { [AT]: bytes }, ...options }).slice('call('.length, -') = 0'.length);
}

test('a timespec prints signed seconds and unsigned nanoseconds', () => {
  expect(shown(pointer(timespec), words64(1, 500_000_000))).toBe('{tv_sec=1, tv_nsec=500000000}');
  expect(shown(pointer(timespec), words64(-1, -1))).toBe('{tv_sec=-1, tv_nsec=18446744073709551615}');
});

test('a timespec of i386 has 32-bit fields, that of the time64 calls 64-bit ones', () => {
  const abi = { abi: I386 };
  expect(shown(pointer(timespec), words32(-1, -1), abi)).toBe('{tv_sec=-1, tv_nsec=4294967295}');
  expect(shown(pointer(timespec64), words64(-1, 7), abi)).toBe('{tv_sec=-1, tv_nsec=7}');
});

test('structures that hold times nest', () => {
  expect(shown(pointer(timeval), words64(3, 4))).toBe('{tv_sec=3, tv_usec=4}');
  expect(shown(pointer(itimerspec), words64(1, 2, 3, 4))).toBe(
    '{it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}',
  );
});

test('what cannot be read whole prints as its address', () => {
  expect(shown(pointer(timespec), words64(1))).toBe('0x1000');
  expect(shown(fileTimespecs, words64(1, 2, 3))).toBe('0x1000');
});

test('file times say which moment they are', () => {
  process.env.TZ = 'UTC';
  expect(shown(fileTimespecs, words64(1_669_000_000, 123_456_789, 0, 0))).toBe(
    '[{tv_sec=1669000000, tv_nsec=123456789} /* 2022-11-21T03:06:40.123456789+0000 */, {tv_sec=0, tv_nsec=0}]',
  );
  expect(shown(fileTimespecs, words64(5, 0x3fffffff, 5, 0x3ffffffe))).toBe('[UTIME_NOW, UTIME_OMIT]');
  expect(shown(fileTimevals, words64(-5, 7, 1_669_000_000, 1_000_000))).toBe(
    '[{tv_sec=-5, tv_usec=7} /* 1969-12-31T23:59:55.000007+0000 */, {tv_sec=1669000000, tv_usec=1000000}]',
  );
});

test('moments far from ours follow the same calendar', () => {
  process.env.TZ = 'UTC';
  expect(shown(fileTimespecs, words64(9_000_000_000_000, 1, -62_135_596_801, 5))).toBe(
    '[{tv_sec=9000000000000, tv_nsec=1} /* 287168-08-24T16:00:00.000000001+0000 */, ' +
      '{tv_sec=-62135596801, tv_nsec=5} /* 0-12-31T23:59:59.000000005+0000 */]',
  );
  expect(shown(fileTimespecs, words64(67_768_036_191_676_799n, 1, 67_768_036_191_676_800n, 1))).toBe(
    '[{tv_sec=67768036191676799, tv_nsec=1} /* -2147481749-12-31T23:59:59.000000001+0000 */, ' +
      '{tv_sec=67768036191676800, tv_nsec=1}]',
  );
});

test('moments print in the local time zone', () => {
  process.env.TZ = 'Asia/Kolkata';
  expect(shown(fileTimevals, words64(1_669_000_000, 0, 0, 0))).toContain('/* 2022-11-21T08:36:40+0530 */');
  process.env.TZ = 'UTC';
});
