import { expect, test } from 'vitest';
import { I386 } from '../../../../src/abi/abi.ts';
import { i386Chapters } from '../../../../src/syscalls/i386/index.ts';
import { type DecodeCase, decode, words32 } from '../../support/decode.ts';
import { rowNamed } from '../../support/rows.ts';

const AT = 0x1000;
const PATH = 0x3000;

function shown(name: string, args: (number | bigint)[], given: DecodeCase = {}): string {
  const memory = { [PATH]: 'path', ...given.memory };
  return decode(rowNamed(i386Chapters, name), args, { ...given, abi: I386, memory });
}

test('mmap2 has its offset in pages', () => {
  expect(shown('mmap2', [0, 4096, 1, 2, 3, 0x80001], { result: 0xf7000000 })).toBe(
    'mmap2(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0x80001000) = 0xf7000000',
  );
  expect(shown('mmap2', [0, 4096, 1, 2, 3, 0xfff00000])).toBe(
    'mmap2(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0xfff00000000) = 0',
  );
});

test.each([
  ['pwrite64', [3, PATH, 4, 5, 1], 'pwrite64(3, "path", 4, 4294967301) = 0'],
  ['pread64', [3, PATH, 4, 0xffffffff, 0xffffffff], 'pread64(3, "", 4, -1) = 0'],
  ['truncate64', [PATH, 1, 2], 'truncate64("path", 8589934593) = 0'],
  ['readahead', [3, 0, 1, 16], 'readahead(3, 4294967296, 16) = 0'],
  ['fadvise64', [3, 0, 1, 16, 2], 'fadvise64(3, 4294967296, 16, POSIX_FADV_SEQUENTIAL) = 0'],
  ['sync_file_range', [3, 1, 0, 0, 1, 2], 'sync_file_range(3, 1, 4294967296, SYNC_FILE_RANGE_WRITE) = 0'],
  ['fallocate', [3, 1, 0, 1, 2, 0], 'fallocate(3, FALLOC_FL_KEEP_SIZE, 4294967296, 2) = 0'],
])('%s joins what two registers hold', (name, args, text) => {
  expect(shown(name, args)).toBe(text);
});

test('_llseek has the high half first', () => {
  const memory = { [AT]: words32(7, 1) };
  expect(shown('_llseek', [3, 1, 2, AT, 0], { memory })).toBe(
    '_llseek(3, 4294967298, [4294967303], SEEK_SET) = 0',
  );
});

test('users and groups of 16 bits', () => {
  expect(shown('chown', [PATH, 0xffff, 0x10001])).toBe('chown("path", -1, 1) = 0');
  expect(shown('getgroups', [4, AT], { memory: { [AT]: words32(0x20001, 3) }, result: 3 })).toBe(
    'getgroups(4, [1, 2, 3]) = 3',
  );
});

test('the calls of 32 signals', () => {
  const memory = { [AT]: words32(1, 2, 0x10000000, 0) };
  expect(shown('sigaction', [2, AT, 0], { memory })).toBe(
    'sigaction(SIGINT, {sa_handler=SIG_IGN, sa_mask=[INT], sa_flags=SA_RESTART}, NULL) = 0',
  );
  expect(shown('signal', [1, 0], { result: 1 })).toBe('signal(SIGHUP, SIG_DFL) = 0x1 (SIG_IGN)');
  expect(shown('sigsuspend', [0, 0, 2])).toBe('sigsuspend([INT]) = 0');
  expect(shown('ssetmask', [0], { result: 1 })).toBe('ssetmask([]) = 0x1 (old mask [HUP])');
});

test('stat64 and the stat before it', () => {
  const stat = new Uint8Array(96);
  stat.set(words32(0o100644), 16);
  stat.set(words32(5, 1), 44);
  expect(shown('stat64', [PATH, AT], { memory: { [AT]: stat } })).toBe(
    'stat64("path", {st_mode=S_IFREG|0644, st_size=4294967301, ...}) = 0',
  );
  const old = words32(0, 0o100600, 0, 0, 77, 0, 0, 0);
  expect(shown('oldstat', [PATH, AT], { memory: { [AT]: old } })).toBe(
    'oldstat("path", {st_mode=S_IFREG|0600, st_size=77, ...}) = 0',
  );
});

test('segments', () => {
  const memory = { [AT]: words32(6, 0x1000, 0xfffff, 0x51) };
  const text =
    'entry_number=6, base_addr=0x001000, limit=0x0fffff, seg_32bit=1, contents=0, read_exec_only=0, ' +
    'limit_in_pages=1, seg_not_present=0, useable=1';
  expect(shown('set_thread_area', [AT], { memory })).toBe(`set_thread_area({${text}}) = 0 (entry_number=6)`);
  expect(shown('get_thread_area', [AT], { memory, errno: 22 })).toBe(
    'get_thread_area({entry_number=6, ...}) = -1 EINVAL',
  );
  expect(shown('modify_ldt', [1, AT, 15], { memory })).toBe('modify_ldt(1, 0x1000, 15) = 0');
});

test('times of 64 bits', () => {
  const memory = { [AT]: words32(1, 1, 5, 0) };
  expect(shown('clock_settime64', [0, AT], { memory })).toBe(
    'clock_settime64(CLOCK_REALTIME, {tv_sec=4294967297, tv_nsec=5}) = 0',
  );
});
